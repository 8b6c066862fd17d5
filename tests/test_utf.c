/* Tests of utf: cleaning, folding, names, widths and distances. */
#include "desk.h"
#include "text/utf.h"

static void assert_clean(const char *raw, size_t length, const char *wanted) {
  struct text out = {0};
  utf_clean(&out, raw, length);
  assert_string_equal(text_string(&out), wanted);
  text_free(&out);
}

static void test_clean(void **state) {
  (void)state;
  assert_clean("  a \t b\r\n", 8, "a b");
  assert_clean("a\033[31mb\0c", 9, "a[31mbc");
  assert_clean("\xFFx", 2, "\xEF\xBF\xBDx");
  assert_clean("a\xE2\x80\xAE"
               "b",
               5, "ab"); /* a bidirectional override */
  assert_clean("a\xC2\xA0"
               "b",
               4, "a b"); /* a space that does not break */
  assert_clean("\xC2\x9B"
               "31m",
               5, "31m"); /* a control of eight bits */
  assert_clean("", 0, "");
}

static void assert_fold(const char *raw, const char *wanted) {
  struct text out = {0};
  utf_fold(&out, raw);
  assert_string_equal(out.data, wanted);
  text_free(&out);
}

static void test_fold(void **state) {
  (void)state;
  assert_fold("STRASSE", "strasse");
  assert_fold("Straße", "strasse");
  assert_fold("Ещё", "еще");
  assert_fold("É", "e");
}

static void test_names(void **state) {
  (void)state;
  assert_true(utf_is_name("monday-2_b"));
  assert_true(utf_is_name("понедельник"));
  assert_false(utf_is_name(""));
  assert_false(utf_is_name("a b"));
  assert_false(utf_is_name("../x"));
  assert_false(utf_is_name("a.b"));
  assert_false(utf_is_name("a\xFF"));
  char longest[66] = {0};
  memset(longest, 'x', 64);
  assert_true(utf_is_name(longest));
  longest[64] = 'x';
  assert_false(utf_is_name(longest));
}

static void test_columns(void **state) {
  (void)state;
  assert_int_equal(utf_columns("дом"), 3);
  assert_int_equal(utf_columns("日本"), 4);
  assert_int_equal(utf_columns("e\xCC\x81"), 1);
}

static void test_bad_line(void **state) {
  (void)state;
  assert_int_equal(utf_bad_line("a\nb\n", 4), 0);
  assert_int_equal(utf_bad_line("a\n\xFF\n", 4), 2);
}

static void test_distance(void **state) {
  (void)state;
  assert_int_equal(utf_distance("petition", "petition", 2), 0);
  assert_int_equal(utf_distance("petiton", "petition", 2), 1);
  assert_int_equal(utf_distance("hepl", "help", 1), 1);
  assert_int_equal(utf_distance("дом", "дым", 1), 1);
  assert_int_equal(utf_distance("abc", "xyz", 2), 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_clean),    cmocka_unit_test(test_fold),
      cmocka_unit_test(test_names),    cmocka_unit_test(test_columns),
      cmocka_unit_test(test_bad_line), cmocka_unit_test(test_distance),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
