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
  assert_int_equal(utf_columns("❤️"), 2); /* a sign that becomes an emoji */
  assert_int_equal(utf_columns("🇬🇪"), 2);
  assert_int_equal(utf_columns("👩‍👩‍👧"),
                   6); /* where the terminal does not join them */
  assert_int_equal(utf_columns("\U0001FFFD"), 2);
}

static void assert_grapheme(const char *string, size_t size, int columns) {
  int taken;
  assert_int_equal(utf_grapheme(string, strlen(string), &taken), size);
  assert_int_equal(taken, columns);
}

static void test_graphemes(void **state) {
  (void)state;
  assert_grapheme("ab", 1, 1);
  assert_grapheme("e\u0301\u0302x", 5, 1);
  assert_grapheme("🇬🇪🇺🇦", 8, 2);
  assert_grapheme("👍🏽x", 8, 4);
  assert_grapheme("\xFFx", 1, 1);
  struct text crowd = {0};
  for (int i = 0; i < 50; i++) text_put(&crowd, "👩‍");
  int columns;
  assert_true(utf_grapheme(crowd.data, crowd.length, &columns) < crowd.length);
  assert_true(columns <= 12); /* so that it always fits a line */
  text_free(&crowd);
}

static void test_hidden(void **state) {
  (void)state;
  const int32_t hidden[] = {0, 0x1B, 0x7F, 0x9B, 0xAD, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF};
  const int32_t seen[] = {'a', 0x301, 0x200D, 0x200E, 0x200F, 0xFE0F, 0x1F469};
  for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++) assert_true(utf_is_hidden(hidden[i]));
  for (size_t i = 0; i < sizeof seen / sizeof *seen; i++) assert_false(utf_is_hidden(seen[i]));
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
      cmocka_unit_test(test_bad_line), cmocka_unit_test(test_graphemes),
      cmocka_unit_test(test_hidden),   cmocka_unit_test(test_distance),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
