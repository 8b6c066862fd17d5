/* test_prescan: what is refused before the Lua parser sees it, and how it is told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "language/prescan.h"

static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  (void)user, (void)old_size;
  if (new_size > 0) return realloc(block, new_size);
  free(block);
  return NULL;
}

static void run_out(void *data) {
  (void)data;
  fail_msg("out of memory");
}

struct check {
  struct memory memory;
  struct arena arena;
  struct issues issues;
};

static bool scan(struct check *check, const char *source, size_t size) {
  memset(check, 0, sizeof *check);
  check->memory.allocate = allocate;
  check->memory.limit = 16 * 1024 * 1024;
  arena_init(&check->arena, &check->memory);
  check->arena.fail = run_out;
  check->issues.arena = &check->arena;
  char *exact = malloc(size > 0 ? size : 1); /* so that a read past the end is seen */
  assert_non_null(exact);
  memcpy(exact, source, size);
  bool is_fine = prescan_bytes(&check->issues, "a.lua", exact, size) &&
                 prescan_source(&check->issues, "a.lua", exact, size, NULL);
  assert_int_equal(is_fine, check->issues.errors == 0);
  free(exact);
  return is_fine;
}

static void expect_fine(const char *source) {
  struct check check;
  if (!scan(&check, source, strlen(source)))
    fail_msg("%s: line %d: %s", source, check.issues.items[0].what.line,
             check.issues.items[0].what.message);
  arena_free(&check.arena);
}

/* The first issue stands there and says that. */
static void expect_bytes(const char *source, size_t size, int line, int column,
                         const char *message) {
  struct check check;
  assert_false(scan(&check, source, size));
  const skaz_error *what = &check.issues.items[0].what;
  if (strstr(what->message, message) == NULL)
    fail_msg("expected '%s', got '%s'", message, what->message);
  assert_string_equal(what->file, "a.lua");
  assert_int_equal(what->line, line);
  assert_int_equal(what->column, column);
  arena_free(&check.arena);
}

static void expect(const char *source, int line, int column, const char *message) {
  expect_bytes(source, strlen(source), line, column, message);
}

/* before, then `part` so many times, then after. */
static char *repeat(const char *before, const char *part, int times, const char *after) {
  size_t length = strlen(part), used = strlen(before);
  char *source = malloc(used + (size_t)times * length + strlen(after) + 1);
  assert_non_null(source);
  memcpy(source, before, used);
  for (int i = 0; i < times; i++, used += length) memcpy(source + used, part, length);
  strcpy(source + used, after);
  return source;
}

static void expect_many(bool is_fine, const char *before, const char *part, int times,
                        const char *after, const char *message) {
  struct check check;
  char *source = repeat(before, part, times, after);
  if (scan(&check, source, strlen(source)) != is_fine)
    fail_msg("%d times '%s' should be %s", times, part, is_fine ? "fine" : "refused");
  if (!is_fine) assert_non_null(strstr(check.issues.items[0].what.message, message));
  arena_free(&check.arena);
  free(source);
}

static void test_stories_pass(void **state) {
  (void)state;
  expect_fine("");
  expect_fine("\xEF\xBB\xBF#!lua\nlocal x = 1");
  expect_fine("passage \"a\" { title = 'x', [[text]], choice \"b\" { id = \"c\", go \"d\" },\n"
              "  effect(function() if x then y = 1 elseif z then y = 2 end x = 1 x = 2 end) }");
  expect_fine("for i = 1, 3 do while x do repeat f() until y end end\n"
              "local t = { 1, -2, f{}, f\"x\", f[[x]], a.b[1]:c(2), not x, #y, ... }");
  expect_fine("x = { a = { a = 1 }, b = function() local a = 1; a = 2 return { a = 3 } end }");
  expect_fine("x = { [1] = 2, [\"k\"] = 1, k2 = 2; k3 = a == b }");
  expect_fine("state { a = flag {}, goal = 1 }\nstate { a2 = flag {} }");
}

static void test_bytes_that_are_no_source(void **state) {
  (void)state;
  expect_bytes("\x1BLua", 4, 0, 0, "compiled Lua");
  expect_bytes("\xFF\xFEx\0", 4, 0, 0, "UTF-16");
  expect_bytes("a\nb\0c", 5, 2, 1, "zero byte");
  expect_bytes("a\n\n-- \xFF", 6 + 1, 3, 1, "not UTF-8");
  expect_bytes("a\n\xC0\x80", 4, 2, 1, "not UTF-8");
  expect_many(true, "--", "x", SOURCE_LIMIT - 2, "", NULL);
  expect_many(false, "--", "x", SOURCE_LIMIT - 1, "", "larger than 256 KiB");
}

static void test_chains(void **state) {
  (void)state;
  expect_many(true, "x = a", ".b", 200, "", NULL);
  expect_many(false, "x = a", ".b", 201, "", "200 indexes and calls");
  expect_many(false, "x = a", "[1]", 201, "", "200 indexes and calls");
  expect_many(false, "x = a", "()", 201, "", "200 indexes and calls");
  expect_many(false, "x = a", "{}", 201, "", "200 indexes and calls");
  expect_many(false, "x = a", "'s'", 201, "", "200 indexes and calls");
  expect_many(false, "x = a", ":m()", 101, "", "200 indexes and calls");
  expect_many(true, "x = { ", "a.b.c, ", 1000, "}", NULL);
  expect_many(true, "", "f 'x' {}\n", 1000, "", NULL);
}

/* Chains that go on through parentheses, or in the key of an index. */
static void test_nested_chains(void **state) {
  (void)state;
  char *inside = repeat("x = ", "(", 101, "a");
  expect_many(false, inside, ".b.b)", 101, "", "200 indexes and calls");
  free(inside);
  inside = repeat("x = ", "a[", 101, "a");
  expect_many(false, inside, "].b.b", 101, "", "200 indexes and calls");
  free(inside);
}

static void test_logic(void **state) {
  (void)state;
  expect_many(true, "x = a", " or a", 1000, "", NULL);
  expect_many(false, "x = a", " or a", 1001, "", "'and' and 'or'");
  expect_many(false, "x = a", " and a", 1001, "", "'and' and 'or'");
  expect_many(false, "x = a", " or function() end or b", 501, "", "'and' and 'or'");
  char *inside = repeat("x = (a", " or a", 600, ")");
  expect_many(false, inside, " or a", 401, "", "'and' and 'or'");
  free(inside);
}

static void test_branches_and_concats(void **state) {
  (void)state;
  expect_many(true, "if a then", " elseif a then", 1000, " end", NULL);
  expect_many(false, "if a then", " elseif a then", 1001, " end", "'elseif'");
  expect_many(true, "", "if a then elseif b then end ", 2000, "", NULL);
  expect_many(true, "x = a", " .. a", 150, "", NULL);
  expect_many(false, "x = a", " .. a", 151, "", "table.concat");
}

static void test_nesting(void **state) {
  (void)state;
  expect_many(false, "x = ", "{", 191, "", "190 levels");
  expect_many(false, "x = ", "(", 191, "", "190 levels");
  expect_many(false, "", "do ", 191, "", "190 levels");
  expect_many(false, "", "if x then ", 191, "", "190 levels");
  expect_many(false, "x = ", "function() return ", 191, "", "190 levels");
  expect_many(false, "x = a", "[a", 191, "", "190 levels");
}

static void test_names_of_lua_that_are_left_out(void **state) {
  (void)state;
  expect("x = 1\nlocal e = _ENV", 2, 11, "'_ENV' is not available");
  expect("goto x", 1, 1, "'goto' is not available");
  expect("::x::", 1, 1, "labels are not available");
  expect_fine("x = a._ENV"); /* a field like any other */
}

static void test_curly_quotes(void **state) {
  (void)state;
  expect("x = \xE2\x80\x9Chello\xE2\x80\x9D", 1, 5, "straight quotes");
  expect_fine("x = \"\xE2\x80\x9Chello\xE2\x80\x9D\" -- \xE2\x80\x98\n y = [[\xE2\x80\x99]]");
  expect("x = 1 \xE2\x80\x93 2", 1, 7, "'\xE2\x80\x93' does not belong in code");
}

static void test_unclosed(void **state) {
  (void)state;
  expect("x = 1\ny = \"abc\nz = 2", 2, 5, "not closed on its line");
  expect("x = 1\n  y = [[abc\n", 2, 7, "the text that begins here is never closed");
  expect("x = 1\n--[[ abc\n", 2, 1, "the comment that begins here is never closed");
  expect("passage \"a\" {\n  [[abc\n}\npassage \"b\" { \"x\" }\n", 2, 3,
         "swallows line 4, `passage \"b\" { \"x\" }`");
  expect("passage \"a\" {\n  [[abc\n}\npassage \"b\" { [[x]] }\n", 2, 3, "swallows line 4");
  expect_fine("x = [[\npassage \"b\" is how it begins]]");
}

static void test_brackets(void **state) {
  (void)state;
  expect("x = {\n  1,\n", 1, 0, "the '{' of this line is never closed");
  expect("f(function()\n", 1, 0, "the 'function' of this line is never closed: its 'end'");
  expect("x = {\n(1 }", 2, 4, "'}' where ')' should close the '(' of line 2");
  expect("x = 1\nend", 2, 1, "nothing open that this 'end' could close");
  expect("repeat x() end", 1, 12, "'until' should close the 'repeat'");
  expect("passage \"a\" {\n  choice \"b\" {\n}\n\npassage \"c\" {}", 5, 1,
         "'passage' begins here, but the '{' of line 1 is still open");
}

static void test_missing_commas(void **state) {
  (void)state;
  expect("passage \"a\" {\n  \"x\"\n  choice \"b\" {} }", 3, 3, "a comma is missing after line 2");
  expect("passage \"a\" {\n  \"x\"\n  \"y\" }", 3, 3, "a comma is missing after line 2");
  expect("passage \"a\" {\n  title = 1\n  go \"b\" }", 3, 3, "a comma is missing after line 2");
  expect("x = { choice \"b\" {}\n  back }", 2, 3, "a comma is missing after line 1");
  expect("x = { function() end\n  back }", 2, 3, "a comma is missing after line 1");
}

static void test_keys_given_twice(void **state) {
  (void)state;
  expect("x = {\n  a = 1,\n  b = 2,\n  a = 3 }", 4, 3,
         "'a' is given twice in this table: here and in "
         "line 2");
  expect("x = { a = 1,\n [\"a\"] = 3 }", 2, 3, "'a' is given twice");
  expect("x = { y = { a = 1, a = 2 } }", 1, 20, "'a' is given twice");
  expect_fine("x = { a = 1, b = { a = 1 }, f { a = 1 }, f { a = 2 } }");
}

/* All faults are told at once, but not without end. */
static void test_many_faults(void **state) {
  (void)state;
  struct check check;
  const char *two = "x = { a = 1, a = 2 }\ny = _ENV";
  assert_false(scan(&check, two, strlen(two)));
  assert_int_equal(check.issues.count, 2);
  arena_free(&check.arena);
  char *many = repeat("", "x = \xE2\x80\x9Cy\n", 10000, "");
  assert_false(scan(&check, many, strlen(many)));
  assert_in_range(check.issues.count, 10, 30);
  arena_free(&check.arena);
  free(many);
}

static void test_no_end_is_passed(void **state) {
  (void)state;
  const char *source =
      "passage \"a\" {\n  t = [[x\npassage 'b' {]], [\"k\"] = f(1) and _ENV, \xE2\x80\x9C }";
  for (size_t size = 0; size <= strlen(source); size++) {
    struct check check;
    scan(&check, source, size);
    arena_free(&check.arena);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_stories_pass),
      cmocka_unit_test(test_bytes_that_are_no_source),
      cmocka_unit_test(test_chains),
      cmocka_unit_test(test_nested_chains),
      cmocka_unit_test(test_logic),
      cmocka_unit_test(test_branches_and_concats),
      cmocka_unit_test(test_nesting),
      cmocka_unit_test(test_names_of_lua_that_are_left_out),
      cmocka_unit_test(test_curly_quotes),
      cmocka_unit_test(test_unclosed),
      cmocka_unit_test(test_brackets),
      cmocka_unit_test(test_missing_commas),
      cmocka_unit_test(test_keys_given_twice),
      cmocka_unit_test(test_many_faults),
      cmocka_unit_test(test_no_end_is_passed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
