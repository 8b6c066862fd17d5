/* test_issue: what was found wrong, once each and in the order of the files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/issue.h"

static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  (void)user, (void)old_size;
  if (new_size > 0) return realloc(block, new_size);
  free(block);
  return NULL;
}

struct fixture {
  struct memory memory;
  struct arena arena;
  struct issues issues;
};

static int set_up(void **state) {
  struct fixture *fixture = calloc(1, sizeof *fixture);
  if (fixture == NULL) return -1;
  fixture->memory = (struct memory){allocate, NULL, 1 << 24, 0};
  arena_init(&fixture->arena, &fixture->memory);
  fixture->issues.arena = &fixture->arena;
  *state = fixture;
  return 0;
}

static int tear_down(void **state) {
  struct fixture *fixture = *state;
  arena_free(&fixture->arena);
  free(fixture);
  return 0;
}

static void test_issues_keep_their_parts(void **state) {
  struct issues *issues = &((struct fixture *)*state)->issues;
  struct place at = {"a.lua", 3, 7};
  issue_error(issues, at, "no %s", "trust");
  issue_warning(issues, at, "perhaps %d", 5);
  assert_int_equal(issues->count, 2);
  assert_int_equal(issues->errors, 1);
  assert_true(issues->items[0].is_error);
  assert_false(issues->items[1].is_error);
  assert_string_equal(issues->items[0].what.message, "no trust");
  assert_string_equal(issues->items[0].what.file, "a.lua");
  assert_int_equal(issues->items[0].what.line, 3);
  assert_int_equal(issues->items[0].what.column, 7);
  assert_int_equal(issues->items[0].what.status, SKAZ_BAD_SCENARIO);
}

static void test_the_same_is_told_once(void **state) {
  struct issues *issues = &((struct fixture *)*state)->issues;
  char copy[] = "a.lua";
  struct place at = {"a.lua", 3, 7}, same = {copy, 3, 9}, below = {"a.lua", 4, 7}, none = {0};
  issue_error(issues, at, "wrong");
  issue_error(issues, same, "wrong");
  issue_error(issues, below, "wrong");
  issue_error(issues, none, "wrong");
  issue_error(issues, none, "wrong");
  assert_int_equal(issues->count, 3);
}

static void test_order_is_that_of_files_lines_and_columns(void **state) {
  struct issues *issues = &((struct fixture *)*state)->issues;
  static const struct place places[] = {{"b.lua", 9, 1}, {"a.lua", 5, 1}, {"b.lua", 2, 8},
                                        {"a.lua", 1, 1}, {"b.lua", 2, 3}, {"b.lua", 9, 1}};
  char order[16] = "";
  for (size_t i = 0; i < 6; i++) issue_error(issues, places[i], "%zu", i);
  issue_sort(issues);
  for (size_t i = 0; i < 6; i++) strcat(order, issues->items[i].what.message);
  assert_string_equal(order, "420531");
}

static void test_long_messages_are_cut_at_a_character(void **state) {
  struct issues *issues = &((struct fixture *)*state)->issues;
  struct place at = {0};
  char text[3001];
  for (size_t i = 0; i < 3000; i += 2) memcpy(text + i, "\xD0\xB6", 2);
  text[3000] = '\0';
  issue_error(issues, at, "%s", text);
  issue_error(issues, at, "x%s", text);
  for (size_t i = 0; i < 2; i++) {
    size_t length = strlen(issues->items[i].what.message);
    assert_in_range(length, 900, 1023);
    assert_int_equal((unsigned char)issues->items[i].what.message[length - 1], 0xB6);
  }
}

int main(void) {
#define ISSUE_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      ISSUE_TEST(test_issues_keep_their_parts),
      ISSUE_TEST(test_the_same_is_told_once),
      ISSUE_TEST(test_order_is_that_of_files_lines_and_columns),
      ISSUE_TEST(test_long_messages_are_cut_at_a_character),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
