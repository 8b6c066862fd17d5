/* test_sandbox: runs end as they should: with fuel, memory, clock and errors. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <lua.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lua/sandbox.h"

enum { MEMORY_LIMIT = 4 * 1024 * 1024, STEPS = 1000 * 1000 };

/* A sandbox, what it is given, and the allocation that shall fail. */
struct bench {
  struct memory memory;
  struct sandbox *sandbox;
  struct failure failure;
  const char *source;
  char result[256];
  long allocations, failing; /* the n-th; 0: none */
  bool fails_on;             /* and every one after it */
  int64_t now;
};

static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  struct bench *bench = user;
  if (new_size == 0) {
    free(block);
    return NULL;
  }
  if (new_size > old_size) {
    bench->allocations++;
    bool is_failing = bench->allocations == bench->failing ||
                      (bench->fails_on && bench->allocations > bench->failing);
    if (bench->failing > 0 && is_failing) return NULL;
  }
  return realloc(block, new_size);
}

/* A clock that moves on by a millisecond each time it is asked. */
static int64_t clock_of(void *user) { return ((struct bench *)user)->now++; }

static bool open_bench(struct bench *bench, const struct sandbox_limits *limits) {
  bench->memory = (struct memory){allocate, bench, MEMORY_LIMIT, 0};
  bench->sandbox = sandbox_open(&bench->memory, limits);
  return bench->sandbox != NULL;
}

static void close_bench(struct bench *bench) {
  sandbox_close(bench->sandbox);
  assert_int_equal(bench->memory.used, 0);
}

static void open_plain(struct bench *bench) {
  struct sandbox_limits none = {0};
  memset(bench, 0, sizeof *bench);
  assert_true(open_bench(bench, &none));
}

/* Compiles and calls the source; what it returns is the result. */
static void work(struct sandbox *sandbox, void *data) {
  struct bench *bench = data;
  lua_State *L = sandbox_lua(sandbox);
  assert_ptr_equal(sandbox_of(L), sandbox);
  if (sandbox_compile(L, "a:1.lua", bench->source, strlen(bench->source)) == LUA_OK)
    lua_call(L, 0, 1);
  snprintf(bench->result, sizeof bench->result, "%s",
           lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : lua_typename(L, lua_type(L, -1)));
}

static skaz_status run_steps(struct bench *bench, const char *source, int64_t steps) {
  bench->source = source;
  skaz_status status = sandbox_run(bench->sandbox, steps, work, bench, &bench->failure);
  assert_int_equal(lua_gettop(sandbox_lua(bench->sandbox)), 0);
  if (status != SKAZ_OK) assert_int_equal(bench->failure.status, status);
  return status;
}

static skaz_status run(struct bench *bench, const char *source) {
  return run_steps(bench, source, STEPS);
}

static void expect_failure(struct bench *bench, const char *source, skaz_status status, int line,
                           const char *message) {
  assert_int_equal(run(bench, source), status);
  if (strstr(bench->failure.message, message) == NULL)
    fail_msg("expected '%s', got '%s'", message, bench->failure.message);
  assert_int_equal(bench->failure.line, line);
  assert_string_equal(bench->failure.file, line > 0 ? "a:1.lua" : "");
}

static void test_a_run_gives_its_result(void **state) {
  (void)state;
  struct bench bench;
  open_plain(&bench);
  assert_int_equal(run(&bench, "\xEF\xBB\xBF#! lua\nreturn 'fine'"), SKAZ_OK);
  assert_string_equal(bench.result, "fine");
  assert_int_equal(run(&bench, "x = 1 return x .. ''"), SKAZ_OK);
  assert_string_equal(bench.result, "1");
  close_bench(&bench);
}

static void test_errors_have_a_place(void **state) {
  (void)state;
  struct bench bench;
  open_plain(&bench);
  expect_failure(&bench, "local t\n\nreturn t.x", SKAZ_SCRIPT_ERROR, 3,
                 "attempt to index a nil value (local 't')");
  assert_string_equal(bench.failure.message, "attempt to index a nil value (local 't')");
  expect_failure(&bench, "local function f()\n  error('no', 2)\nend\n\nf()", SKAZ_SCRIPT_ERROR, 5,
                 "no");
  assert_string_equal(bench.failure.message, "no");
  expect_failure(&bench, "\nerror('plain', 0)", SKAZ_SCRIPT_ERROR, 2, "plain");
  expect_failure(&bench, "\n\nerror('a:1.lua:7: b')", SKAZ_SCRIPT_ERROR, 3, "a:1.lua:7: b");
  expect_failure(&bench, "\nerror({})", SKAZ_SCRIPT_ERROR, 2, "raised with a table");
  expect_failure(&bench, "\nstring.rep()", SKAZ_SCRIPT_ERROR, 2, "bad argument #1 to 'rep'");
  close_bench(&bench);
}

static void test_a_syntax_error_is_returned(void **state) {
  (void)state;
  struct bench bench;
  open_plain(&bench);
  assert_int_equal(run(&bench, "x = = 1"), SKAZ_OK);
  assert_string_equal(bench.result, "a:1.lua:1: unexpected symbol near '='");
  assert_int_equal(run(&bench, "\x1BLua"), SKAZ_OK);
  assert_non_null(strstr(bench.result, "attempt to load a binary chunk"));
  close_bench(&bench);
}

static void test_messages_are_cleaned_and_cut(void **state) {
  (void)state;
  struct bench bench;
  open_plain(&bench);
  expect_failure(&bench, "error('a\\27b\\u{202E}c\\u{85}d\\tf\\xFFg\\u{E9}', 0)", SKAZ_SCRIPT_ERROR,
                 1, "abcd f?g\xC3\xA9");
  expect_failure(&bench, "error(('\\u{20AC}'):rep(1000), 0)", SKAZ_SCRIPT_ERROR, 1, "\xE2\x82\xAC");
  assert_int_equal(strlen(bench.failure.message), 510);
  close_bench(&bench);
}

static void test_fuel_ends_every_loop(void **state) {
  (void)state;
  struct bench bench;
  open_plain(&bench);
  expect_failure(&bench, "\nwhile true do end", SKAZ_LIMIT, 2, "more steps than a script may");
  expect_failure(&bench, "while true do pcall(function() while true do end end) end", SKAZ_LIMIT, 1,
                 "more steps than a script may");
  assert_int_equal(run(&bench, "for i = 1, 1000 do end"), SKAZ_OK); /* and the next run has all */
  assert_int_equal(run_steps(&bench, "for i = 1, 100000 do end", 1000), SKAZ_LIMIT);
  close_bench(&bench);
}

/* What takes few instructions is paid for by what it does. */
static void test_work_inside_one_instruction_is_paid_for(void **state) {
  (void)state;
  struct bench bench;
  open_plain(&bench);
  expect_failure(&bench, "local s = ('x'):rep(500000)\nfor i = 1, 1000 do local t = s .. i end",
                 SKAZ_LIMIT, 2, "more steps");
  expect_failure(&bench, "for i = 1, 30000 do pcall(type, 1) end", SKAZ_LIMIT, 1, "more steps");
  expect_failure(&bench, "for i = 1, 1000 do pcall(function() return asert end) end", SKAZ_LIMIT, 1,
                 "more steps");
  close_bench(&bench);
}

/* Equal runs stop at equal places. (Allocation is paid for too, and what it takes may
 * depend on the runs before; a stop is never recorded, so that no replay differs.) */
static void test_fuel_is_the_same_each_time(void **state) {
  (void)state;
  struct bench bench;
  open_plain(&bench);
  char first[256];
  const char *source =
      "n = 0 while true do n = n + 1 if ('abc'):find('c', 1, true) then n = n + 1 end end";
  assert_int_equal(run(&bench, "n = 0"), SKAZ_OK);
  for (int i = 0; i < 5; i++) {
    assert_int_equal(run(&bench, source), SKAZ_LIMIT);
    assert_int_equal(run(&bench, "return n .. ''"), SKAZ_OK);
    if (i == 0) memcpy(first, bench.result, sizeof first);
    assert_string_equal(bench.result, first);
  }
  close_bench(&bench);
}

static void test_the_clock_ends_a_run(void **state) {
  (void)state;
  struct bench bench = {0};
  struct sandbox_limits limits = {clock_of, &bench, 50};
  assert_true(open_bench(&bench, &limits));
  expect_failure(&bench, "while true do end", SKAZ_LIMIT, 1, "took longer than a script may");
  static char large[100000];
  memset(large, ' ', sizeof large - 1);
  expect_failure(&bench, large, SKAZ_LIMIT, 0, "took longer than a script may");
  assert_int_equal(run(&bench, "return 'fine'"), SKAZ_OK);
  close_bench(&bench);
}

static void test_memory_is_capped(void **state) {
  (void)state;
  struct bench bench;
  open_plain(&bench);
  size_t idle = bench.memory.used;
  expect_failure(&bench, "local t = {}\nwhile true do t[#t + 1] = {} end", SKAZ_NO_MEMORY, 2,
                 "not enough memory");
  assert_in_range(bench.memory.used, 0, idle + 128 * 1024);
  expect_failure(&bench, "local s = 'x'\nwhile true do s = s .. s end", SKAZ_LIMIT, 2,
                 "longest that a scenario may make");
  expect_failure(&bench, "while true do pcall(string.rep, 'x', 1 << 20, ('y'):rep(1 << 20)) end",
                 SKAZ_LIMIT, 1, "more steps");
  assert_int_equal(run(&bench, "return 'fine'"), SKAZ_OK);
  close_bench(&bench);
}

static void leave_early(struct sandbox *sandbox, void *data) {
  (void)data;
  sandbox_fail(sandbox, SKAZ_NO_MEMORY, "my own words");
}

static int l_leave(lua_State *L) {
  leave_early(sandbox_of(L), NULL);
  return 0;
}

static void leave_through_pcall(struct sandbox *sandbox, void *data) {
  lua_State *L = sandbox_lua(sandbox);
  lua_pushcfunction(L, sandbox_pcall);
  lua_pushcfunction(L, l_leave);
  lua_call(L, 1, 0);
  *(bool *)data = true;
}

static void test_a_failure_of_ours_is_passed_on(void **state) {
  (void)state;
  struct bench bench;
  bool was_held = false;
  open_plain(&bench);
  assert_int_equal(sandbox_run(bench.sandbox, STEPS, leave_early, NULL, &bench.failure),
                   SKAZ_NO_MEMORY);
  assert_string_equal(bench.failure.message, "my own words");
  assert_int_equal(
      sandbox_run(bench.sandbox, STEPS, leave_through_pcall, &was_held, &bench.failure),
      SKAZ_NO_MEMORY);
  assert_false(was_held);
  close_bench(&bench);
}

/* Runs inside runs, each with the fuel that the outer one has left. */
struct nesting {
  int depth;
  skaz_status deepest;
  struct failure failure;
};

static void nest(struct sandbox *sandbox, void *data) {
  struct nesting *nesting = data;
  struct failure failure;
  nesting->depth++;
  skaz_status status = sandbox_run(sandbox, INT64_MAX, nest, data, &failure);
  if (nesting->deepest == SKAZ_OK) {
    nesting->deepest = status;
    nesting->failure = failure;
  }
}

static void spend_inside(struct sandbox *sandbox, void *data) {
  (void)data;
  sandbox_charge(sandbox_lua(sandbox), STEPS);
}

static void spend_twice(struct sandbox *sandbox, void *data) {
  struct failure failure;
  skaz_status *statuses = data;
  for (int i = 0; i < 2; i++)
    statuses[i] = sandbox_run(sandbox, INT64_MAX, spend_inside, NULL, &failure);
  sandbox_pass_on(sandbox, &failure);
}

static void test_runs_nest(void **state) {
  (void)state;
  struct bench bench;
  struct nesting nesting = {0};
  skaz_status statuses[2];
  open_plain(&bench);
  assert_int_equal(sandbox_run(bench.sandbox, STEPS, nest, &nesting, &bench.failure), SKAZ_OK);
  assert_int_equal(nesting.depth, 8);
  assert_int_equal(nesting.deepest, SKAZ_SCRIPT_ERROR);
  assert_non_null(strstr(nesting.failure.message, "in a circle"));
  assert_int_equal(sandbox_run(bench.sandbox, STEPS + 100, spend_twice, statuses, &bench.failure),
                   SKAZ_LIMIT);
  assert_int_equal(statuses[0], SKAZ_OK);
  assert_int_equal(statuses[1], SKAZ_LIMIT);
  close_bench(&bench);
}

static const char *const busy =
    "local t = {} for i = 1, 20 do t[i] = ('x'):rep(i * 50) .. i end table.sort(t) "
    "local n = 0 for k, v in pairs({ a = 1, b = 2, [1] = 3 }) do n = n + v end "
    "pcall(error, 'x') return table.concat(t):upper():gsub('X+', '%0'):sub(1, 3) .. n";

/* Each allocation of opening and running fails in turn, alone or with all after it. */
static void fail_each(bool fails_on) {
  struct sandbox_limits none = {0};
  bool has_more = true;
  for (long n = 1; has_more; n++) {
    struct bench bench = {.failing = n, .fails_on = fails_on};
    if (open_bench(&bench, &none)) {
      skaz_status status = run(&bench, busy);
      if (status != SKAZ_OK && status != SKAZ_NO_MEMORY)
        fail_msg("%ld: %s", n, bench.failure.message);
      if (status == SKAZ_OK) assert_string_equal(bench.result, "XXX6");
      has_more = bench.allocations >= n;
      bench.failing = 0;
      if (run(&bench, busy) != SKAZ_OK)
        fail_msg("%ld: %s", n, bench.failure.message); /* and all is well again */
    }
    close_bench(&bench);
  }
}

static void test_every_allocation_may_fail(void **state) {
  (void)state;
  fail_each(false);
  fail_each(true);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_a_run_gives_its_result),
      cmocka_unit_test(test_errors_have_a_place),
      cmocka_unit_test(test_a_syntax_error_is_returned),
      cmocka_unit_test(test_messages_are_cleaned_and_cut),
      cmocka_unit_test(test_fuel_ends_every_loop),
      cmocka_unit_test(test_work_inside_one_instruction_is_paid_for),
      cmocka_unit_test(test_fuel_is_the_same_each_time),
      cmocka_unit_test(test_the_clock_ends_a_run),
      cmocka_unit_test(test_memory_is_capped),
      cmocka_unit_test(test_a_failure_of_ours_is_passed_on),
      cmocka_unit_test(test_runs_nest),
      cmocka_unit_test(test_every_allocation_may_fail),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
