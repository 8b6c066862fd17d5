/* Tests of completion: what a second Tab lists, in columns. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "line/completion.h"

static void expect_list(const char *const *items, int columns, int rows, const char *wanted) {
  struct completion completion = {0};
  struct text out = {0};
  for (; *items; items++) completion_add(&completion, *items);
  completion_list(&out, &completion, columns, rows);
  assert_string_equal(text_string(&out), wanted);
  text_free(&out);
  completion_free(&completion);
  assert_int_equal(completion.count, 0);
}

static void test_columns(void **state) {
  (void)state;
  const char *const items[] = {"help", "look", "quit", "restore", "undo", NULL};
  expect_list(items, 80, 24, "help     look     quit     restore  undo\n");
  expect_list(items, 30, 24, "help     quit     undo\nlook     restore\n");
  expect_list(items, 10, 24, "help\nlook\nquit\nrestore\nundo\n");
}

static void test_wide_characters(void **state) {
  (void)state;
  const char *const items[] = {"дом", "é", "木工", "стол", NULL};
  expect_list(items, 13, 0, "дом   木工\né     стол\n");
}

static void test_items_too_wide(void **state) {
  (void)state;
  const char *const items[] = {"a choice of many words", "two", NULL};
  expect_list(items, 12, 0, "a choice...\ntwo\n");
  expect_list(items, 2, 0, "a\nt\n");
}

static void test_more_than_fits(void **state) {
  (void)state;
  const char *const items[] = {"a", "b", "c", "d", "e", "f", "g", NULL};
  expect_list(items, 6, 4, "a  c\nb  d\nand 3 more\n");
  expect_list(items, 6, 1, "a  b\nand 5 more\n");
}

static void test_nothing(void **state) {
  (void)state;
  const char *const items[] = {NULL};
  expect_list(items, 80, 24, "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_columns),        cmocka_unit_test(test_wide_characters),
      cmocka_unit_test(test_items_too_wide), cmocka_unit_test(test_more_than_fits),
      cmocka_unit_test(test_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
