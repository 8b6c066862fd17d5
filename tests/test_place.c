/* Tests of place: where the terminal puts the characters of a line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "line/place.h"

static void expect_place(const wchar_t *line, int columns, int row, int column) {
  struct place place = place_after((struct place){0, 2}, line, line + wcslen(line), columns);
  assert_int_equal(place.row, row);
  assert_int_equal(place.column, column);
}

static void test_place(void **state) {
  (void)state;
  expect_place(L"", 80, 0, 2);
  expect_place(L"стол", 80, 0, 6);
  expect_place(L"1234567", 10, 0, 9);
  expect_place(L"12345678", 10, 1, 0);
  expect_place(L"123456789", 10, 1, 1);
  expect_place(L"123456789012345678", 10, 2, 0);
}

static void test_wide_characters_are_whole(void **state) {
  (void)state;
  expect_place(L"木", 80, 0, 4);
  expect_place(L"1234567木", 10, 1, 2);
  expect_place(L"123456木", 10, 1, 0);
}

static void test_control_characters(void **state) {
  (void)state;
  expect_place(L"\001", 80, 0, 4);
  expect_place(L"a\nbck:", 80, 1, 4);
}

static void test_marks(void **state) {
  (void)state;
  const wchar_t *plain = L"стол木\001", *marked = L"сто\u0301л";
  assert_false(place_has_marks(plain, plain + wcslen(plain)));
  assert_true(place_has_marks(marked, marked + wcslen(marked)));
  assert_false(place_has_marks(marked, marked + 3));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_place),
      cmocka_unit_test(test_wide_characters_are_whole),
      cmocka_unit_test(test_control_characters),
      cmocka_unit_test(test_marks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
