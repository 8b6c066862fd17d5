/* test_fold: text brought to a form in which it can be compared, be an id, or be shown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/fold.h"

static void slug(const char *text, const char *wanted) {
  char out[256];
  assert_int_equal(fold_text(text, strlen(text), false, '-', out, sizeof out), strlen(wanted));
  assert_string_equal(out, wanted);
}

static void compared(const char *text, const char *wanted) {
  char out[256];
  fold_text(text, strlen(text), true, ' ', out, sizeof out);
  assert_string_equal(out, wanted);
}

static void test_slugs(void **state) {
  (void)state;
  slug("Petition the Soviet!", "petition-the-soviet");
  slug("  -- Don't \xE2\x80\x99"
       "go --  ",
       "dont-go");
  slug("Спросить про ПАЙКУ", "спросить-про-пайку");
  slug("Žižkov 1923", "žižkov-1923");
  slug("a_b.c/d", "a-b-c-d");
  slug("STRASSE Straße", "strasse-strasse");
  slug("...", "");
  slug("", "");
}

static void test_equal_letters_give_equal_slugs(void **state) {
  (void)state;
  char composed[64], decomposed[64];
  fold_text("caf\xC3\xA9", 5, false, '-', composed, sizeof composed);
  fold_text("cafe\xCC\x81", 6, false, '-', decomposed, sizeof decomposed);
  assert_string_equal(composed, decomposed);
}

static void test_answers(void **state) {
  (void)state;
  compared(" Autumn,  1923!", "autumn 1923");
  compared("ŽIŽKOV", "zizkov");
  compared("Ёлка", "елка");
  compared("l'an", "lan");
}

static void test_it_is_cut_where_there_is_no_room(void **state) {
  (void)state;
  char out[8], text[4096];
  size_t length = fold_text("жжжжжжжж", 16, false, '-', out, sizeof out);
  assert_true(length < sizeof out);
  assert_true(fold_is_utf8(out, length));
  for (size_t i = 0; i < sizeof text; i += 2) memcpy(text + i, "\xD0\xB6", 2);
  char long_out[512];
  length = fold_text(text, sizeof text, false, '-', long_out, sizeof long_out);
  assert_true(length > 0 && length < sizeof long_out);
  assert_true(fold_is_utf8(long_out, length));
}

static void test_what_is_no_utf8_folds_to_nothing(void **state) {
  (void)state;
  char out[64];
  assert_int_equal(fold_text("\xFF\xFE", 2, true, ' ', out, sizeof out), 0);
}

static void test_utf8(void **state) {
  (void)state;
  assert_true(fold_is_utf8("", 0));
  assert_true(fold_is_utf8("plain, жизнь, \xF0\x9F\x8C\xBE", 23));
  assert_false(fold_is_utf8("\xFF", 1));
  assert_false(fold_is_utf8("a\xC3", 2));
  assert_false(fold_is_utf8("\xC0\x80", 2));
  assert_false(fold_is_utf8("\xED\xA0\x80", 3));
  assert_false(fold_is_utf8("\xF5\x80\x80\x80", 4));
  assert_int_equal(fold_count("жизнь", 10), 5);
}

static void cleaned(const char *text, size_t length, const char *wanted) {
  char out[256];
  assert_int_equal(fold_clean(text, length, out), strlen(wanted));
  assert_string_equal(out, wanted);
}

static void test_clean(void **state) {
  (void)state;
  cleaned("a\x1B[31mred", 9, "a[31mred");
  cleaned("one\ntwo\tthree\r", 14, "one\ntwo three");
  cleaned("a\0b\x7F\xC2\x85z", 7, "abz");
  cleaned("x\xE2\x80\xAE"
          "y\xE2\x81\xA6z\xE2\x80\xA8\xEF\xBB\xBF",
          15, "xyz");
  cleaned("\xFF"
          "a\xC3"
          "b\xE2\x80",
          6, "ab");
  cleaned("жизнь", 10, "жизнь");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_slugs),
      cmocka_unit_test(test_equal_letters_give_equal_slugs),
      cmocka_unit_test(test_answers),
      cmocka_unit_test(test_it_is_cut_where_there_is_no_room),
      cmocka_unit_test(test_what_is_no_utf8_folds_to_nothing),
      cmocka_unit_test(test_utf8),
      cmocka_unit_test(test_clean),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
