/* test_spelling: slips between two spellings, and names in two alphabets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/fold.h"
#include "base/spelling.h"

static size_t distance(const char *a, const char *b) {
  return spelling_distance(a, strlen(a), b, strlen(b));
}

static void test_each_slip_counts_one(void **state) {
  (void)state;
  assert_int_equal(distance("soviet", "soviet"), 0);
  assert_int_equal(distance("sovet", "soviet"), 1);
  assert_int_equal(distance("sovviet", "soviet"), 1);
  assert_int_equal(distance("soviat", "soviet"), 1);
  assert_int_equal(distance("soveit", "soviet"), 1);
  assert_int_equal(distance("osviat", "soviet"), 2);
  assert_int_equal(distance("", "soviet"), 6);
  assert_int_equal(distance("soviet", ""), 6);
  assert_int_equal(distance("совет", "совит"), 1);
  assert_int_equal(distance("совет", "соевт"), 1);
}

static void test_bytes_that_are_no_letters_count_alike(void **state) {
  (void)state;
  char a[1000], b[1000];
  memset(a, 'a', sizeof a);
  memset(b, 'b', sizeof b);
  assert_int_equal(distance("a\xFF", "a\xFE"), 1);
  assert_int_equal(spelling_distance(a, sizeof a, b, sizeof b), 256);
}

/* Whether a name comes out alike in both alphabets. */
static void is_one(const char *russian, const char *latin) {
  char folded[SPELLING_SIZE], one[SPELLING_SIZE], other[SPELLING_SIZE];
  fold_text(russian, strlen(russian), true, ' ', folded, sizeof folded);
  assert_true(spelling_is_cyrillic(folded));
  spelling_latin(folded, one);
  fold_text(latin, strlen(latin), true, ' ', folded, sizeof folded);
  assert_false(spelling_is_cyrillic(folded));
  spelling_latin(folded, other);
  assert_string_equal(one, other);
}

static void test_ways_to_write_a_name_in_latin_are_one(void **state) {
  static const char *const names[][2] = {{"Троцкий", "Trotsky"},
                                         {"Троцкий", "Trotskii"},
                                         {"Троцкий", "Trotskiy"},
                                         {"Троцкий", "Trotzki"},
                                         {"Коллонтай", "Kollontai"},
                                         {"Коллонтай", "Kollontay"},
                                         {"Хрущёв", "Khrushchev"},
                                         {"Ежов", "Yezhov"},
                                         {"Ежов", "Ezhov"},
                                         {"Зиновьев", "Zinoviev"},
                                         {"Зиновьев", "Zinov'ev"},
                                         {"Шляпников", "Shliapnikov"},
                                         {"Шляпников", "Shlyapnikov"},
                                         {"Крупская", "Krupskaia"},
                                         {"Крупская", "Krupskaja"},
                                         {"Дзержинский", "Dzerzhinsky"},
                                         {"Алексей", "Alexei"},
                                         {"Мария", "Maria"},
                                         {"Кронштадт", "Kronstadt"},
                                         {"ЧК", "ChK"},
                                         {"РСФСР", "RSFSR"},
                                         {"Київ", "Kyiv"},
                                         {"район", "rayon"},
                                         {"съезд", "s'ezd"}};
  (void)state;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) is_one(names[i][0], names[i][1]);
}

static void test_long_texts_are_cut(void **state) {
  (void)state;
  char text[SPELLING_SIZE * 2], out[SPELLING_SIZE];
  for (size_t i = 0; i + 2 < sizeof text; i += 2) memcpy(text + i, "щ", 2);
  memset(text + sizeof text - 2, '\0', 2);
  spelling_latin(text, out);
  assert_in_range(strlen(out), 100, SPELLING_SIZE - 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_each_slip_counts_one),
      cmocka_unit_test(test_bytes_that_are_no_letters_count_alike),
      cmocka_unit_test(test_ways_to_write_a_name_in_latin_are_one),
      cmocka_unit_test(test_long_texts_are_cut),
  };
  return cmocka_run_group_tests_name("spelling", tests, NULL, NULL);
}
