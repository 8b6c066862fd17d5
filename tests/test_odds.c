/* test_odds: how likely each ending is, what choices do to it, how long plays are. */
#include "figured.h"

/* ------------------------------------------------------------ by hand */

static void test_two_choices_are_a_coin(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures,
          "passage 'gate' { choice 'Knock' { go 'in' }, choice 'Go home' { go 'cold' } }\n"
          "ending 'in' { 'Warm.' }\n"
          "ending 'cold' { 'Nobody saw you.' }\n"
          "ending 'never' { 'Unreached.' }\n");
  figured_expect(figures.odds.endings[0], 0.5);
  figured_expect(figures.odds.endings[1], 0.5);
  figured_expect(figures.odds.endings[2], 0);
  figured_expect(figures.odds.stuck, 0);
  figured_expect_near(figured_cell(&figures, "knock", 0)->change, 0.5);
  figured_expect_near(figured_cell(&figures, "knock", 1)->change, -0.5);
  figured_expect_near(figured_cell(&figures, "knock", 0)->decides, 0.5);
  assert_int_equal(figured_cell(&figures, "knock", 1)->lost, 1);
  assert_int_equal(figured_cell(&figures, "knock", 0)->lost, 0);
  assert_int_equal(figures.turns.fewest[0], 1);
  assert_int_equal(figures.turns.fewest[2], SPACE_NONE);
  assert_int_equal(figures.turns.most, 1);
  figured_free(&figures);
}

/* Two roubles, one of them staked each time, until they are five or none. */
static void expect_ruin(const char *win, double rich, double turns) {
  char source[1024];
  struct figures figures;
  snprintf(source, sizeof source,
           "state { n = int { 0, 5, start = 2 }, won = flag {} }\n"
           "passage 'table' { choice 'Bet' { effect 'won = %s',\n"
           "  when 'won' { effect 'n += 1; won = false' }, otherwise { effect 'n -= 1' },\n"
           "  when 'n == 0' { go 'ruin' }, when 'n == 5' { go 'rich' }, go 'table' } }\n"
           "ending 'ruin' { 'Nothing.' }\n"
           "ending 'rich' { 'Five.' }\n",
           win);
  figured(&figures, source);
  figured_expect(figures.odds.endings[0], 1 - rich);
  figured_expect(figures.odds.endings[1], rich);
  figured_expect_near(figures.odds.turns, turns);
  assert_int_equal(figures.turns.fewest[0], 2);
  assert_int_equal(figures.turns.fewest[1], 3);
  assert_int_equal(figures.turns.most, SPACE_NONE);
  assert_int_equal(figures.turns.cycle_length, 2);
  figured_free(&figures);
}

static void test_gamblers_are_ruined_as_the_books_say(void **state) {
  (void)state;
  expect_ruin("chance(50)", 2.0 / 5, 2 * 3);
  /* (1 - r^2) / (1 - r^5), r = 0.4 / 0.6; turns: (5 * rich - 2) / (0.6 - 0.4) */
  double rich = (1 - 4.0 / 9) / (1 - 32.0 / 243);
  expect_ruin("chance(60)", rich, (5 * rich - 2) / 0.2);
}

static void test_a_round_by_chance_within_a_turn(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, "state { n = int { 0, 3 } }\n"
                    "passage 'a' { choice 'Go' { go 'b' }, choice 'Stop' { go 'd' } }\n"
                    "passage 'b' { effect 'n = random(0, 3)', when 'n == 0' { 'Again.', go 'b' },\n"
                    "  when 'n == 1' { go 'c' }, go 'd' }\n"
                    "ending 'c' { 'C.' }\n"
                    "ending 'd' { 'D.' }\n");
  figured_expect(figures.odds.endings[0], 1.0 / 6);
  figured_expect(figures.odds.endings[1], 5.0 / 6);
  figured_free(&figures);
}

/* A choice that leads to itself with probability 9 in 10, and a question. */
static void test_waiting_and_answering(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures,
          "state { f = flag {} }\n"
          "passage 'a' { choice 'Wait' { effect 'f = chance(10)', when 'f' { go 'q' }, go 'a' } }\n"
          "passage 'q' { ask 'When?' { id = 'when', answer '1917' { go 'b' },\n"
          "  answer '1918' { go 'b' }, otherwise { go 'c' } } }\n"
          "ending 'b' { 'B.' }\n"
          "ending 'c' { 'C.' }\n");
  figured_expect(figures.odds.endings[0], 2.0 / 3);
  figured_expect_near(figures.odds.turns, 10 + 1);
  assert_int_equal(figures.turns.cycle_length, 1);
  figured_expect_near(figured_cell(&figures, "1917", 0)->change, 1.0 / 3);
  figured_expect_near(figured_cell(&figures, "anything else", 0)->change, -2.0 / 3);
  figured_free(&figures);
}

static void test_a_soft_lock_takes_its_share(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, "passage 'a' { choice 'Jump' { go 'pit' }, choice 'Stay' { go 'b' },\n"
                    "    choice 'Trip' { effect 'n += 2', go 'b' } }\n"
                    "state { n = int { 0, 1 } }\n"
                    "passage 'pit' { choice 'Climb' { go 'wall' } }\n"
                    "passage 'wall' { choice 'Fall' { go 'pit' } }\n"
                    "ending 'b' { 'B.' }\n");
  figured_expect(figures.odds.endings[0], 1.0 / 3);
  figured_expect(figures.odds.stuck, 1.0 / 3);
  figured_expect(figures.odds.failed, 1.0 / 3);
  figured_expect_near(figures.odds.turns, 1);
  assert_int_equal(figured_cell(&figures, "jump", 0)->lost, 1);
  figured_free(&figures);
}

/* Three times left or right; the first step settles the north, the third the rest. */
static void test_endings_are_settled_at_different_depths(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, "passage 'a' { choice 'North' { go 'n' }, choice 'South' { go 's' } }\n"
                    "passage 'n' { choice 'On' { go 'north' } }\n"
                    "passage 's' { choice 'Further' { go 't' } }\n"
                    "passage 't' { choice 'East' { go 'east' }, choice 'West' { go 'west' } }\n"
                    "ending 'north' { 'N.' }\n"
                    "ending 'east' { 'E.' }\n"
                    "ending 'west' { 'W.' }\n");
  const struct influence_point *points = figures.influence.points;
  assert_int_equal(points[0].depth, 1);
  assert_int_equal(points[1].depth, 3);
  assert_int_equal(points[2].depth, 3);
  assert_int_equal(points[0].count, 1);
  assert_int_equal(points[0].state, 0);
  figured_expect_near(figured_cell(&figures, "north", 0)->decides, 0.5);
  figured_expect_near(figured_cell(&figures, "on", 0)->decides, 0);
  figured_expect_near(figured_cell(&figures, "east", 1)->decides, 0.25);
  figured_expect_near(figured_cell(&figures, "east", 1)->change, 0.5);
  figured_expect_near(figured_cell(&figures, "south", 1)->change, 0.25);
  figured_expect_near(figures.influence.offered[figured_choice(&figures, "east")], 0.5);
  assert_int_equal(figures.turns.most, 3);
  figured_free(&figures);
}

static void test_what_is_settled_from_the_beginning(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, "passage 'a' { choice 'On' { go 'e' } }\n"
                    "ending 'e' { 'E.' }\n"
                    "ending 'f' { 'F.' }\n");
  assert_int_equal(figures.influence.points[0].depth, 0);
  assert_int_equal(figures.influence.points[1].count, 0);
  figured_free(&figures);
}

static void test_what_is_not_explored_widens_nothing_silently(void **state) {
  (void)state;
  struct explore_options options =
      explored_options("state { n = int { 0, 99 } }\n"
                       "passage 'a' { choice 'On' { effect 'n += 1', go 'a' },\n"
                       "  choice 'End' { when = 'n < 98', go 'e' }, choice 'Out' { go 'f' } }\n"
                       "ending 'e' { 'E.' }\n"
                       "ending 'f' { 'F.' }\n");
  options.most_states = 4;
  struct space *space = explore_run(&options);
  struct figures figures;
  assert_true(figures_find(&figures, space, 1, 0));
  const struct odds *odds = &figures.odds;
  assert_false(figures.influence.has_changes);
  assert_false(figures.has_pairs);
  assert_int_equal(figures.turns.most, SPACE_NONE);
  assert_true(odds->unknown.low > 0);
  figured_expect_near(odds->endings[0].low + odds->endings[1].low + odds->unknown.low, 1);
  figured_free(&figures);
}

/* ------------------------------------------------------- brute force */

/* All plays of a story, one after the other: moves, and outcomes of chance, are counted up like
 * the digits of a number. */
struct odometer {
  int64_t digits[32], limits[32]; /* the last move's or draw's number, and how many there are */
  size_t count, at;
  double weight;
};

static int64_t turn_digit(struct odometer *odometer, int64_t limit) {
  if (odometer->at == odometer->count) odometer->digits[odometer->count++] = 0;
  odometer->limits[odometer->at] = limit;
  return odometer->digits[odometer->at++];
}

static bool tell_digit(void *user, const skaz_draw *draw, int64_t *outcome) {
  struct odometer *odometer = user;
  int64_t count = draw->high - draw->low + 1, total = 0;
  *outcome = draw->low + turn_digit(odometer, count);
  for (int64_t i = 0; i < count; i++) total += draw->weights != NULL ? draw->weights[i] : 1;
  int64_t own = draw->weights != NULL ? draw->weights[*outcome - draw->low] : 1;
  odometer->weight *= (double)own / (double)total;
  return true;
}

static bool count_up(struct odometer *odometer) {
  while (odometer->count > 0) {
    size_t last = odometer->count - 1;
    if (++odometer->digits[last] < odometer->limits[last]) return true;
    odometer->count--;
  }
  return false;
}

static void play_on(skaz_story *story, struct odometer *odometer) {
  size_t open[8], count = 0;
  skaz_choice choice;
  for (size_t i = 0; i < skaz_choice_count(story); i++)
    if (skaz_choice_at(story, i, &choice) == SKAZ_OK && choice.is_open) open[count++] = i;
  odometer->weight /= (double)count;
  size_t move = (size_t)turn_digit(odometer, (int64_t)count);
  assert_int_equal(skaz_choose(story, open[move]), SKAZ_OK);
}

/* Adds the weight of every play to its ending's odds. */
static void play_all(skaz_story *story, double *odds) {
  struct odometer odometer = {.count = 0};
  do {
    odometer.at = 0;
    odometer.weight = 1;
    skaz_set_oracle(story, tell_digit, &odometer);
    assert_int_equal(skaz_begin(story, NULL), SKAZ_OK);
    while (skaz_phase_of(story) == SKAZ_MENU) play_on(story, &odometer);
    odds[skaz_ending(story)[0] - 'a'] += odometer.weight;
  } while (count_up(&odometer));
}

static void test_all_plays_counted_one_by_one_say_the_same(void **state) {
  (void)state;
  static const char source[] =
      "state { t = int { 0, 5 }, m = meter { 0, 6, start = 3 }, f = flag {}, d = int { 0, 6 } }\n"
      "passage 'day' { effect 't += 1; d = random(1, 3)',\n"
      "  when 't == 5' { go 'conclude' },\n"
      "  choice 'Work' { effect 'm += 1', go 'day' },\n"
      "  choice 'Risk' { effect 'f = chance(30)', when 'f' { effect 'm += 3' },\n"
      "    otherwise { effect 'm -= 2' }, go 'day' },\n"
      "  choice 'Ask' { when = 'd == 2 and m > 2', draw 'news', go 'day' } }\n"
      "storylet 'good' { deck = 'news', weight = 3, once = false, effect 'm += 1' }\n"
      "storylet 'bad' { deck = 'news', once = false, effect 'm -= 1' }\n"
      "ending 'a' { when = 'm > 5', 'A.' }\n"
      "ending 'b' { when = 'm < 2', 'B.' }\n"
      "ending 'c' { 'C.' }\n"
      "conclude { 'a', 'b', 'c' }\n";
  struct figures figures;
  double odds[3] = {0};
  skaz_story *story;
  figured(&figures, source);
  assert_int_equal(skaz_new(space_program(figures.space), 1, 0, &story), SKAZ_OK);
  play_all(story, odds);
  skaz_free(story);
  for (size_t i = 0; i < 3; i++) {
    assert_true(odds[i] > 0.01);
    figured_expect(figures.odds.endings[i], odds[i]);
  }
  figured_free(&figures);
}

/* ------------------------------------------------------------ threads */

static void test_any_number_of_threads_says_the_same(void **state) {
  (void)state;
  struct figures figures;
  char *texts[2];
  for (unsigned threads = 1; threads <= 2; threads++) {
    struct explore_options options = explored_options(
        "state { a = int { 0, 19 }, b = int { 0, 19 }, f = flag {} }\n"
        "passage 'm' {\n"
        "  choice 'A' { when = 'a < 19', effect 'a += 1', go 'm' },\n"
        "  choice 'B' { when = 'b < 18', effect 'b += random(1, 2)', go 'm' },\n"
        "  choice 'C' { effect 'a = 19 - a; f = chance(40)', when 'f' { go 'e' }, go 'm' },\n"
        "  choice 'D' { when = 'a + b > 20', go 'd' } }\n"
        "ending 'd' { '{a} {b}' }\n"
        "ending 'e' { '{a} {b}' }\n");
    options.threads = threads;
    assert_true(figures_find(&figures, explore_run(&options), threads, 0));
    json_t *json = figures_json(&figures);
    texts[threads - 1] = json_dumps(json, JSON_REAL_PRECISION(17));
    json_decref(json);
    figured_free(&figures);
  }
  assert_string_equal(texts[0], texts[1]);
  free(texts[0]);
  free(texts[1]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_two_choices_are_a_coin),
      cmocka_unit_test(test_gamblers_are_ruined_as_the_books_say),
      cmocka_unit_test(test_a_round_by_chance_within_a_turn),
      cmocka_unit_test(test_waiting_and_answering),
      cmocka_unit_test(test_a_soft_lock_takes_its_share),
      cmocka_unit_test(test_endings_are_settled_at_different_depths),
      cmocka_unit_test(test_what_is_settled_from_the_beginning),
      cmocka_unit_test(test_what_is_not_explored_widens_nothing_silently),
      cmocka_unit_test(test_all_plays_counted_one_by_one_say_the_same),
      cmocka_unit_test(test_any_number_of_threads_says_the_same),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
