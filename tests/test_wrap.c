/* Tests of wrap: where lines end, what they begin with, and how looks are put. */
#include "desk.h"
#include "text/utf.h"
#include "text/wrap.h"

static void assert_wrapped(int width, const char *first, const char *rest, const char *string,
                           const char *wanted) {
  struct text out = {0};
  wrap_string(&out, string, LOOK_PLAIN,
              &(struct wrap_form){.width = width, .first = first, .rest = rest});
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
  /* A path is cut behind a stroke, if it has one there. */
  assert_wrapped(10, "", "", "in ~/ab/cd/e-f-g.play", "in\n~/ab/cd/\ne-f-g.play\n");
  assert_wrapped(8, "", "", "ab/cdefg/h", "ab/\ncdefg/h\n");
  assert_wrapped(5, "", "", "/abcdefg", "/abcd\nefg\n");
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
  wrap_runs(&out, runs, 3,
            &(struct wrap_form){.width = 7, .first = "", .rest = "| ", .is_styled = true});
  assert_string_equal(out.data, "one \033[0;1mtwo\033[0m\n| \033[0;1mthree\033[0m\n| .\n");
  text_clear(&out);
  wrap_runs(&out, runs, 3, &(struct wrap_form){.width = 40, .first = "", .rest = ""});
  assert_string_equal(out.data, "one two three.\n");
  text_free(&out);
}

static void test_prefix_look(void **state) {
  (void)state;
  struct text out = {0};
  struct wrap_form form = {.width = 9,
                           .first = " 1  ",
                           .prefix_look = LOOK_BOLD | LOOK_ACCENT,
                           .is_styled = true,
                           .is_coloured = true};
  wrap_string(&out, "one two", LOOK_PLAIN, &form);
  assert_string_equal(out.data, " \033[0;1;31m1\033[0m  one\n    two\n");
  text_free(&out);
}

/* Marks that close stay with what is before them, and those that open with what follows. */
static void test_punctuation(void **state) {
  (void)state;
  assert_wrapped(10, "", "", "oui ou non ?", "oui ou\nnon ?\n");
  assert_wrapped(9, "", "", "il dit « non » et", "il dit\n« non »\net\n");
  assert_wrapped(8, "", "", "дом — дым", "дом —\nдым\n");
  assert_wrapped(5, "", "", "Дом — и", "Дом —\nи\n");
  assert_wrapped(8, "", "", "日本語、日本", "日本語、\n日本\n");
  assert_wrapped(6, "", "", "日本語、日本", "日本\n語、日\n本\n");
  assert_wrapped(6, "", "", "日本「語」", "日本\n「語」\n");
  assert_wrapped(12, "", "", "in 1914-1918 he", "in 1914-1918\nhe\n");
  assert_wrapped(8, "", "", "well --option", "well\n--option\n");
  assert_wrapped(12, "", "", "see well-known", "see well-\nknown\n");
  assert_wrapped(12, "", "", "see ~/a-b/well-c it", "see\n~/a-b/well-c\nit\n");
  assert_wrapped(12, "", "", "or: well-be/a", "or:\nwell-be/a\n");
  assert_wrapped(7, "", "", "word—word", "word—\nword\n");
  assert_wrapped(6, "", "", "he “yes”—she", "he\n“yes”—\nshe\n");
}

/* A soft hyphen is nothing; a space of no width is a place to break at. */
static void test_unseen(void **state) {
  (void)state;
  assert_wrapped(20, "", "", "soft\u00ADly", "softly\n");
  assert_wrapped(6, "", "", "abcd\u200Befgh", "abcd\nefgh\n");
  assert_wrapped(20, "", "", "ab\u200Bcd", "abcd\n");
}

/* Letters with marks, flags and joined figures are never taken apart, but at widths where
 * nothing else is left. */
static void test_graphemes(void **state) {
  (void)state;
  assert_wrapped(5, "", "", "🇬🇪🇺🇦🇷🇸", "🇬🇪🇺🇦\n🇷🇸\n");
  assert_wrapped(8, "", "", "ab 👩‍👩‍👧 cd", "ab\n👩‍👩‍👧\ncd\n");
  assert_wrapped(2, "", "", "👍🏽x", "👍🏽\nx\n");
  assert_wrapped(3, "", "", "aa❤️", "aa\n❤️\n");
  assert_wrapped(1, "", "", "e\u0301\u0302u\u0308", "e\u0301\u0302\nu\u0308\n");
  /* A mark that a run begins with belongs to the letter before. */
  struct run runs[] = {{"abe", 3, LOOK_PLAIN}, {"\u0301c", 3, LOOK_BOLD}};
  struct text out = {0};
  wrap_runs(&out, runs, 2, &(struct wrap_form){.width = 3, .first = "", .rest = ""});
  assert_string_equal(out.data, "abe\u0301\nc\n");
  text_free(&out);
}

/* Whatever a run holds, nothing that a terminal obeys comes out. */
static void test_hostile(void **state) {
  (void)state;
  assert_wrapped(40, "", "", "a\033[31mb\007\r\bc\177d", "a[31mb cd\n");
  assert_wrapped(40, "", "",
                 "a\xC2\x9B"
                 "31mb",
                 "a31mb\n");
  assert_wrapped(40, "", "",
                 "a\x9B"
                 "31mb\xE2\x80",
                 "a\uFFFD31mb\uFFFD\uFFFD\n");
  assert_wrapped(40, "", "", "a\u202Eb\u2066c\u2069d\u2028e", "abcd e\n");
  assert_wrapped(40, "\033[2J\u202E1 ", NULL, "a", "[2J1 a\n");
  /* Right-to-left text needs these to put its stops in the right place. */
  assert_wrapped(40, "", "", "\u05D0!\u200F b", "\u05D0!\u200F b\n");
}

/* No line is wider than it may be, whatever the width, and nothing is lost. */
static void test_every_width(void **state) {
  (void)state;
  const char *string = "A clerk, a stamp \u2014 and a queue-of-people: 日本「ещё」 один "
                       "👩‍👩‍👧 "
                       "день, « oui » 🇬🇪!";
  for (int width = 10; width < 80; width++) {
    struct text out = {0}, kept = {0};
    wrap_string(&out, string, LOOK_PLAIN,
                &(struct wrap_form){.width = width, .first = "", .rest = ""});
    for (char *line = strtok(out.data, "\n"); line; line = strtok(NULL, "\n")) {
      assert_true(utf_columns(line) <= width);
      text_put(&kept, line);
    }
    for (const char *at = string, *found = kept.data; *at; at++) {
      if (*at == ' ') continue;
      while (*found == ' ') found++;
      assert_int_equal(*found++, *at);
    }
    text_free(&out);
    text_free(&kept);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_words),       cmocka_unit_test(test_prefixes),
      cmocka_unit_test(test_breaks),      cmocka_unit_test(test_long_word),
      cmocka_unit_test(test_widths),      cmocka_unit_test(test_looks),
      cmocka_unit_test(test_prefix_look), cmocka_unit_test(test_punctuation),
      cmocka_unit_test(test_unseen),      cmocka_unit_test(test_graphemes),
      cmocka_unit_test(test_hostile),     cmocka_unit_test(test_every_width),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
