/* Tests of wrap: where lines end, what they begin with, and how looks are put. */
#include "desk.h"
#include "text/utf.h"
#include "text/wrap.h"

static void assert_wrapped(int width, const char *first, const char *rest, const char *string,
                           const char *wanted) {
  struct text out = {0};
  wrap_string(&out, string, LOOK_PLAIN, &(struct wrap_form){width, first, rest, false, false});
  assert_string_equal(text_string(&out), wanted);
  text_free(&out);
}

static void test_words(void **state) {
  (void)state;
  assert_wrapped(10, "", "", "one two three", "one two\nthree\n");
  assert_wrapped(7, "", "", "one two", "one two\n");
  assert_wrapped(10, "", "", "  one   two  ", "one two\n");
  assert_wrapped(10, "", "", "", "");
  assert_wrapped(10, "", "", "   ", "");
}

static void test_prefixes(void **state) {
  (void)state;
  assert_wrapped(12, " 1  ", "    ", "one two three", " 1  one two\n    three\n");
}

static void test_breaks(void **state) {
  (void)state;
  assert_wrapped(20, "", "", "one\ntwo", "one\ntwo\n");
  assert_wrapped(20, "| ", "| ", "one\n\ntwo", "| one\n|\n| two\n");
  assert_wrapped(8, "", "", "well-known words", "well-\nknown\nwords\n");
}

static void test_long_word(void **state) {
  (void)state;
  assert_wrapped(5, "", "", "abcdefgh ij", "abcde\nfgh\nij\n");
  assert_wrapped(5, "", "", "a bcdefghij", "a\nbcdef\nghij\n");
  assert_wrapped(1, "", "", "ab", "a\nb\n");
}

static void test_widths(void **state) {
  (void)state;
  assert_wrapped(6, "", "", "дом дым", "дом\nдым\n");
  assert_wrapped(5, "", "", "日本語文", "日本\n語文\n");
  /* A combining mark stays with its letter, and takes no room. */
  assert_wrapped(2, "", "",
                 "ae\xCC\x81"
                 "b",
                 "ae\xCC\x81\nb\n");
  /* A space that does not break. */
  assert_wrapped(6, "", "",
                 "a b\xC2\xA0"
                 "c d",
                 "a b\xC2\xA0"
                 "c\nd\n");
}

static void test_looks(void **state) {
  (void)state;
  struct run runs[] = {{"one ", 4, LOOK_PLAIN}, {"two three", 9, LOOK_BOLD}, {".", 1, LOOK_PLAIN}};
  struct text out = {0};
  wrap_runs(&out, runs, 3, &(struct wrap_form){7, "", "| ", true, false});
  assert_string_equal(out.data, "one \033[0;1mtwo\033[0m\n| \033[0;1mthree\033[0m\n| .\n");
  text_clear(&out);
  wrap_runs(&out, runs, 3, &(struct wrap_form){40, "", "", false, false});
  assert_string_equal(out.data, "one two three.\n");
  text_free(&out);
}

/* No line is wider than it may be, whatever the width. */
static void test_every_width(void **state) {
  (void)state;
  const char *string = "A clerk, a stamp \xE2\x80\x94 and a queue-of-people: 日本 ещё один день.";
  for (int width = 4; width < 80; width++) {
    struct text out = {0};
    wrap_string(&out, string, LOOK_PLAIN, &(struct wrap_form){width, "- ", "  ", false, false});
    for (char *line = strtok(out.data, "\n"); line; line = strtok(NULL, "\n"))
      assert_true(utf_columns(line) <= width);
    text_free(&out);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_words),       cmocka_unit_test(test_prefixes),
      cmocka_unit_test(test_breaks),      cmocka_unit_test(test_long_word),
      cmocka_unit_test(test_widths),      cmocka_unit_test(test_looks),
      cmocka_unit_test(test_every_width),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
