/* test_shows: how often plays can show texts that change by turns. */
#include "check/graph/shows.h"

#include "explored.h"

/* The one text of the scenario that is counted. */
static struct shows_text count_one(const char *source) {
  struct space *space = explored(source);
  struct shows shows;
  assert_true(shows_find(&shows, space));
  assert_int_equal(shows.count, 1);
  struct shows_text text = shows.texts[0];
  shows_free(&shows);
  space_free(space);
  return text;
}

static void expect_most(const char *source, uint32_t most) {
  struct shows_text text = count_one(source);
  assert_int_equal(text.most, most);
  assert_true(text.is_sure);
}

static void test_edges_add_up_along_a_play(void **state) {
  (void)state;
  expect_most("passage 'a' { choice 'B' { go 'b' }, choice 'C' { go 'c' } }\n"
              "passage 'b' { visit 'v', choice 'C' { go 'c' }, choice 'E' { go 'e' } }\n"
              "passage 'c' { visit 'v', visit 'v', choice 'E' { go 'e' } }\n"
              "passage 'v' { '{cycle: 1|2|3|4|5}', back }\n"
              "ending 'e' {}\n",
              3);
}

static void test_a_way_round_adds_up_to_all(void **state) {
  (void)state;
  expect_most("passage 'a' { '{once: 1|2|3|4}', choice 'A' { go 'a' }, choice 'E' { go 'e' } }\n"
              "ending 'e' {}\n",
              4);
}

/* The way back leads to states that were found before. */
static void test_a_way_back_is_gone(void **state) {
  (void)state;
  expect_most("state { f = flag {} }\n"
              "passage 'a' { choice 'B' { go 'b' }, choice 'E' { when = 'f', go 'e' } }\n"
              "passage 'b' { '{first: 1|2|3}', choice 'C' { when = 'not f', go 'c' },\n"
              "  choice 'E' { go 'e' } }\n"
              "passage 'c' { effect 'f = true', choice 'A' { go 'a' } }\n"
              "ending 'e' {}\n",
              2);
}

static void test_the_beginning_and_leaving_count(void **state) {
  (void)state;
  expect_most("passage 'a' { '{first: 1|2|3}', choice 'E' { go 'e' } }\n"
              "ending 'e' {}\n"
              "ending 'l' { early = true }\n",
              1);
  expect_most("passage 'a' { choice 'E' { go 'e' } }\n"
              "ending 'e' {}\n"
              "ending 'l' { early = true, '{first: 1|2|3}' }\n",
              1);
}

static void test_rounds_of_chance_are_not_counted(void **state) {
  (void)state;
  struct shows_text text =
      count_one("state { f = flag {} }\n"
                "passage 'a' { choice 'B' { go 'b' } }\n"
                "passage 'b' { '{first: 1|2|3}', effect 'f = chance(50)',\n"
                "  when 'f' { go 'b' }, go 'e' }\n"
                "ending 'e' {}\n");
  assert_true(text.most > 0);
  assert_false(text.is_sure && text.most < text.ways);
}

/* Those are in the keys, or depend on the seed. */
static void test_other_texts_are_left_out(void **state) {
  (void)state;
  struct space *space = explored("state { f = flag {} }\n"
                                 "passage 'a' { '{first: 1|{if f}2{end}} {shuffle: 1|2}',\n"
                                 "  '{shuffle: 1|{first: 2|3}}', choice 'E' { go 'e' } }\n"
                                 "ending 'e' {}\n");
  struct shows shows;
  assert_true(shows_find(&shows, space));
  assert_int_equal(shows.count, 0);
  shows_free(&shows);
  space_free(space);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_edges_add_up_along_a_play),
      cmocka_unit_test(test_a_way_round_adds_up_to_all),
      cmocka_unit_test(test_a_way_back_is_gone),
      cmocka_unit_test(test_the_beginning_and_leaving_count),
      cmocka_unit_test(test_rounds_of_chance_are_not_counted),
      cmocka_unit_test(test_other_texts_are_left_out),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
