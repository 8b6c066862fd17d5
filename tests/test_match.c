/* test_match: our pattern matcher gives what Lua's gives, and counts its steps. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <string.h>

#include "lua/match.h"

enum { STEP_LIMIT = 1000 * 1000 };

/* Where the matcher's callbacks leave to, and what they were told. */
struct run {
  jmp_buf leave;
  int64_t steps;
  const char *fault;
};

static void charge(void *data, int64_t steps) {
  struct run *run = data;
  run->steps += steps;
  if (run->steps > STEP_LIMIT) longjmp(run->leave, 1);
}

__attribute__((noreturn)) static void refuse(void *data, const char *message) {
  struct run *run = data;
  run->fault = message;
  longjmp(run->leave, 1);
}

static void begin(struct match *match, struct run *run, const char *text, const char *pattern) {
  memset(match, 0, sizeof *match);
  match->text = text;
  match->text_end = text + strlen(text);
  match->pattern = pattern;
  match->pattern_end = pattern + strlen(pattern);
  match->charge = charge;
  match->fail = refuse;
  match->data = run;
  run->steps = 0;
  run->fault = NULL;
}

/* Writes "first-last" and the captures, "none" or "error" into `out`. */
static void search(char *out, size_t room, const char *text, const char *pattern) {
  struct match match;
  struct run run;
  bool is_bound = *pattern == '^';
  begin(&match, &run, text, pattern + (is_bound ? 1 : 0));
  if (setjmp(run.leave) != 0) {
    snprintf(out, room, "error");
    return;
  }
  const char *start = text, *end;
  snprintf(out, room, "none");
  if (match_is_plain(pattern, strlen(pattern))) { /* as Lua does, which spares it a check */
    start = match_find(&match, text);
    end = start == NULL ? NULL : start + strlen(pattern);
  } else {
    while ((end = match_at(&match, start)) == NULL && !is_bound && start < match.text_end) start++;
  }
  if (end == NULL) return;
  int used = snprintf(out, room, "%d-%d", (int)(start - text) + 1, (int)(end - text));
  for (int i = 0; i < match.count; i++) {
    const struct capture *capture = &match.captures[i];
    if (capture->is_position)
      used += snprintf(out + used, room - (size_t)used, " %d", (int)(capture->start - text) + 1);
    else
      used +=
          snprintf(out + used, room - (size_t)used, " %.*s", (int)capture->length, capture->start);
  }
}

/* The same from Lua's own string.find. */
static void search_stock(lua_State *L, char *out, size_t room, const char *text,
                         const char *pattern) {
  lua_settop(L, 0);
  lua_getglobal(L, "string");
  lua_getfield(L, -1, "find");
  lua_pushstring(L, text);
  lua_pushstring(L, pattern);
  snprintf(out, room, "error");
  if (lua_pcall(L, 2, LUA_MULTRET, 0) != LUA_OK) return;
  snprintf(out, room, "none");
  if (lua_isnil(L, 2)) return;
  int used = snprintf(out, room, "%d-%d", (int)lua_tointeger(L, 2), (int)lua_tointeger(L, 3));
  for (int i = 4; i <= lua_gettop(L); i++)
    used += snprintf(out + used, room - (size_t)used, " %s", lua_tostring(L, i));
}

static void compare(lua_State *L, const char *text, const char *pattern) {
  char ours[4096], theirs[4096];
  search(ours, sizeof ours, text, pattern);
  search_stock(L, theirs, sizeof theirs, text, pattern);
  if (strcmp(ours, theirs) != 0)
    fail_msg("'%s' in '%s': %s, and Lua says %s", pattern, text, ours, theirs);
}

static int open_lua(void **state) {
  *state = luaL_newstate();
  luaL_openlibs(*state);
  return 0;
}

static int close_lua(void **state) {
  lua_close(*state);
  return 0;
}

static const char *const manual_patterns[] = {"",
                                              "a",
                                              "^a",
                                              "a$",
                                              "^$",
                                              ".",
                                              "%a+",
                                              "%d*",
                                              "[%w_]-b",
                                              "[^a-c]+",
                                              "[]]",
                                              "[^]]+",
                                              "[a-]",
                                              "(%a+) (%a+)",
                                              "()b()",
                                              "(a(b)c)",
                                              "%b()",
                                              "%b''",
                                              "%f[%a]%a+%f[%A]",
                                              "(a*)%1",
                                              "a?b?c?",
                                              "a-$",
                                              "[%a%s]*$",
                                              "%.",
                                              "%%",
                                              "^^",
                                              "a^",
                                              "$a",
                                              "(",
                                              ")",
                                              "%",
                                              "[",
                                              "[%",
                                              "[a",
                                              "%b",
                                              "%bx",
                                              "%f",
                                              "%fa",
                                              "%1",
                                              "(%1)",
                                              "(()",
                                              "%z",
                                              "[%d-z]",
                                              "x*",
                                              "x-x",
                                              "[\xC3\xA9]+",
                                              "%S+",
                                              "%p",
                                              "%c",
                                              "%g+",
                                              "%x+",
                                              "%u%l+",
                                              "(.-)%s*$",
                                              "(.)(.)(.)%3%2%1"};
static const char *const manual_texts[] = {
    "",        "a",           "abc",        "aabbcc",        "hello World 42", "(a(b)c) d",
    "a.b%c]-", "xx'quoted'x", "x\xC3\xA9y", "abccba abcabc", "  pad  ",        "^a$"};

static void test_patterns_of_the_manual(void **state) {
  for (size_t i = 0; i < sizeof manual_patterns / sizeof *manual_patterns; i++)
    for (size_t j = 0; j < sizeof manual_texts / sizeof *manual_texts; j++)
      compare(*state, manual_texts[j], manual_patterns[i]);
}

/* A small generator of our own, so that the patterns are the same on every run. */
static unsigned draw(unsigned *seed, unsigned below) {
  *seed = *seed * 1103515245u + 12345u;
  return (*seed >> 16) % below;
}

static void test_patterns_at_random(void **state) {
  static const char *const parts[] = {"a", "b", ".",  "%a",    "%d", "[ab]", "[^a]",  "(",
                                      ")", "*", "+",  "-",     "?",  "%b()", "%f[a]", "%1",
                                      "^", "$", "()", "[a-c]", "%",  "]",    "["};
  unsigned seed = 7;
  for (int i = 0; i < 20000; i++) {
    char pattern[64] = "", text[16] = "";
    for (unsigned n = 1 + draw(&seed, 6); n > 0; n--)
      strcat(pattern, parts[draw(&seed, sizeof parts / sizeof *parts)]);
    for (unsigned n = draw(&seed, 10); n > 0; n--) text[strlen(text)] = "ab1()c"[draw(&seed, 6)];
    compare(*state, text, pattern);
  }
}

static void test_plain_patterns_are_searched(void **state) {
  (void)state;
  struct match match;
  struct run run;
  assert_true(match_is_plain("a, b!", 5));
  assert_false(match_is_plain("a.b", 3));
  begin(&match, &run, "abababc", "abc");
  assert_int_equal(setjmp(run.leave), 0);
  assert_ptr_equal(match_find(&match, match.text), match.text + 4);
  assert_null(match_find(&match, match.text + 5));
  begin(&match, &run, "abc", "");
  assert_ptr_equal(match_find(&match, match.text + 3), match.text + 3);
}

/* The steps that a search of `text` takes; STEP_LIMIT and more: it was cut off. */
static int64_t steps_of(const char *text, const char *pattern) {
  struct match match;
  struct run run;
  begin(&match, &run, text, pattern);
  if (setjmp(run.leave) != 0) return run.steps;
  for (const char *start = text; match_at(&match, start) == NULL && start < match.text_end;)
    start++;
  return run.steps + match.steps;
}

static void test_steps_are_counted(void **state) {
  (void)state;
  static char text[20001];
  memset(text, 'a', sizeof text - 1);
  assert_in_range(steps_of("aaab", "b"), 4, 20);
  assert_true(steps_of(text, ".-.-.-b") >= STEP_LIMIT);
  assert_true(steps_of(text, "a*a*a*b") >= STEP_LIMIT);
  assert_true(
      steps_of(
          text + 19970,
          "a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab") >=
      STEP_LIMIT);
}

static void test_depth_is_bounded(void **state) {
  (void)state;
  char text[301], pattern[601] = "";
  struct match match;
  struct run run;
  memset(text, 'a', sizeof text - 1);
  text[300] = '\0';
  for (int i = 0; i < 300; i++) strcat(pattern, "a?");
  begin(&match, &run, text, pattern);
  if (setjmp(run.leave) == 0) match_at(&match, text);
  assert_non_null(run.fault);
  assert_non_null(strstr(run.fault, "too complex"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_patterns_of_the_manual, open_lua, close_lua),
      cmocka_unit_test_setup_teardown(test_patterns_at_random, open_lua, close_lua),
      cmocka_unit_test(test_plain_patterns_are_searched),
      cmocka_unit_test(test_steps_are_counted),
      cmocka_unit_test(test_depth_is_bounded),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
