/* test_chance: draws come from the seed and nothing else, can be chosen by a host, and are
 * recorded as the outcomes that a play file writes. */
#include "support.h"

static const char dice[] =
    "state { n = int { 0, 99 }, hit = flag {} }\n"
    "passage 'a' { '{n}', when 'hit' { 'Hit.' },\n"
    "  choice 'Roll' { effect 'n = random(1, 90)', go 'a' },\n"
    "  choice 'Twice' { effect 'n = random(1, 9) * 10 + random(0, 9)', go 'a' },\n"
    "  choice 'Chance' { effect 'hit = chance(30)', go 'a' },\n"
    "  choice 'Sure' { effect 'hit = chance(100) and not chance(0); n = random(4, 4)', go 'a' },\n"
    "  choice 'Over' { effect 'hit = chance(300) and not chance(-5)', go 'a' },\n"
    "  choice 'Lua' { effect(function() n = random(1, 50) if chance(50) then hit = not hit end "
    "end), go 'a' },\n"
    "  choice 'Fail' { effect 'n = random(1, 9)', effect 'n = n - 90', go 'a' },\n"
    "  choice 'Draw' { draw 'd', go 'a' } }\n"
    "storylet 's1' { deck = 'd', once = false, 'S1.' }\n"
    "storylet 's2' { deck = 'd', once = false, weight = 3, 'S2.' }\n";

static void begin(struct support *play, uint64_t seed) {
  skaz_free(play->story);
  assert_int_equal(skaz_new(play->program, seed, 0, &play->story), SKAZ_OK);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
}

/* The digests of all turns of the walk, hashed. */
static uint64_t trace(struct support *play, uint64_t seed) {
  const char *ids[] = {"roll", "twice", "chance", "lua", "draw", "roll", "draw", "twice"};
  uint64_t hash = 0;
  begin(play, seed);
  for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
    support_choose(play, ids[i]);
    hash = hash * 31 + skaz_digest(play->story);
  }
  return hash;
}

static void test_same_seed_same_play(void **state) {
  struct support *play = *state;
  support_load(play, dice);
  uint64_t one = trace(play, 1), two = trace(play, 2);
  assert_int_equal(trace(play, 1), one);
  assert_int_not_equal(one, two);
  support_load(play, dice);
  assert_int_equal(trace(play, 1), one);
}

static void test_chance_is_the_same_on_every_machine(void **state) {
  struct support *play = *state;
  support_load(play, dice);
  begin(play, 42);
  support_walk(play, "roll");
  int64_t first = support_number(play, "n");
  support_walk(play, "roll");
  assert_int_equal(first, 45);
  assert_int_equal(support_number(play, "n"), 69);
}

static void test_outcomes_are_recorded(void **state) {
  struct support *play = *state;
  skaz_outcome outcome;
  support_load(play, dice);
  begin(play, 7);
  assert_int_equal(skaz_outcome_count(play->story), 0);
  support_choose(play, "twice");
  assert_int_equal(skaz_outcome_count(play->story), 2);
  int64_t n = support_number(play, "n");
  assert_true(skaz_outcome_at(play->story, 0, &outcome));
  assert_int_equal(outcome.number, n / 10);
  assert_null(outcome.name);
  assert_true(skaz_outcome_at(play->story, 1, &outcome));
  assert_int_equal(outcome.number, n % 10);
  assert_false(skaz_outcome_at(play->story, 2, &outcome));
  support_choose(play, "draw");
  assert_int_equal(skaz_outcome_count(play->story), 1);
  assert_true(skaz_outcome_at(play->story, 0, &outcome));
  assert_string_equal(outcome.name, strncmp(support_text(play), "S1.", 3) == 0 ? "s1" : "s2");
  support_choose(play, "lua");
  assert_int_equal(skaz_outcome_count(play->story), 2);
}

static void test_certain_outcomes_are_no_draws(void **state) {
  struct support *play = *state;
  support_load(play, dice);
  begin(play, 7);
  support_choose(play, "sure");
  assert_int_equal(skaz_outcome_count(play->story), 0);
  assert_true(support_holds(play, "hit and n == 4"));
  support_choose(play, "over");
  assert_int_equal(skaz_outcome_count(play->story), 0);
  assert_true(support_holds(play, "hit"));
}

static void test_a_failed_move_keeps_the_outcomes(void **state) {
  struct support *play = *state;
  skaz_outcome outcome;
  support_load(play, dice);
  begin(play, 7);
  support_choose(play, "roll");
  int64_t n = support_number(play, "n");
  assert_int_equal(skaz_choose(play->story, support_find(play, "fail")), SKAZ_SCRIPT_ERROR);
  assert_int_equal(skaz_outcome_count(play->story), 1);
  assert_true(skaz_outcome_at(play->story, 0, &outcome));
  assert_int_equal(outcome.number, n);
}

static void test_outcomes_are_spread(void **state) {
  struct support *play = *state;
  int hits = 0, tens[10] = {0};
  support_load(play, dice);
  begin(play, 3);
  for (int i = 0; i < 3000; i++) {
    support_choose(play, "chance");
    hits += (int)support_number(play, "hit");
    support_choose(play, "roll");
    tens[(support_number(play, "n") - 1) / 9]++;
  }
  assert_in_range(hits, 800, 1000);
  for (int i = 0; i < 10; i++) assert_in_range(tens[i], 220, 380);
}

static void test_draws_of_a_turn_differ(void **state) {
  struct support *play = *state;
  int equal = 0;
  support_begin(play,
                "state { a = int { 0, 99 }, b = int { 0, 99 } }\n"
                "passage 'a' { choice 'Pair' { effect 'a = random(0, 99); b = random(0, 99)',\n"
                "  go 'a' } }\n");
  for (int i = 0; i < 100; i++) {
    support_choose(play, "pair");
    equal += support_number(play, "a") == support_number(play, "b");
  }
  assert_true(equal < 10);
}

/* ---------------------------------------------------------------- the oracle */

struct oracle {
  int64_t answers[4];
  size_t count, asked;
  skaz_draw last;
  char names[64];
  int64_t weights[4];
};

static bool answer(void *user, const skaz_draw *draw, int64_t *outcome) {
  struct oracle *oracle = user;
  oracle->last = *draw;
  oracle->names[0] = '\0';
  for (int64_t i = 0; draw->names != NULL && i <= draw->high; i++)
    sprintf(oracle->names + strlen(oracle->names), "%s ", draw->names[i]);
  for (int64_t i = 0; draw->weights != NULL && i <= draw->high - draw->low; i++)
    oracle->weights[i] = draw->weights[i];
  if (oracle->asked++ >= oracle->count) return false;
  *outcome = oracle->answers[oracle->asked - 1];
  return true;
}

static void test_oracle_chooses(void **state) {
  struct support *play = *state;
  struct oracle oracle = {.answers = {8, 5}, .count = 2};
  support_load(play, dice);
  begin(play, 7);
  skaz_set_oracle(play->story, answer, &oracle);
  support_choose(play, "twice");
  assert_int_equal(support_number(play, "n"), 85);
  assert_int_equal(oracle.asked, 2);
  assert_int_equal(oracle.last.low, 0);
  assert_int_equal(oracle.last.high, 9);
  assert_null(oracle.last.weights);
  oracle = (struct oracle){.answers = {1}, .count = 1};
  support_choose(play, "chance");
  assert_true(support_holds(play, "hit"));
  assert_int_equal(oracle.last.low, 0);
  assert_int_equal(oracle.last.high, 1);
  assert_int_equal(oracle.weights[0], 70);
  assert_int_equal(oracle.weights[1], 30);
  oracle = (struct oracle){.answers = {0}, .count = 1};
  support_choose(play, "draw");
  support_contains(support_text(play), "S1.");
  assert_string_equal(oracle.names, "s1 s2 ");
  assert_int_equal(oracle.weights[1], 3);
}

static void test_oracle_may_leave_it_to_the_generator(void **state) {
  struct support *play = *state;
  struct oracle silent = {.count = 0}, wild = {.answers = {1000, -1, 1000, 1000}, .count = 4};
  support_load(play, dice);
  uint64_t alone = trace(play, 9);
  begin(play, 9);
  skaz_set_oracle(play->story, answer, &silent);
  support_choose(play, "roll");
  int64_t n = support_number(play, "n");
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  skaz_set_oracle(play->story, answer, &wild);
  support_choose(play, "roll");
  assert_int_equal(support_number(play, "n"), n);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  skaz_set_oracle(play->story, NULL, NULL);
  support_choose(play, "roll");
  assert_int_equal(support_number(play, "n"), n);
  assert_int_equal(trace(play, 9), alone);
}

/* Notes whether each draw stands where the one before it did. */
struct places {
  unsigned char last[256];
  size_t size, draws, equal, nowhere;
};

static bool note_place(void *user, const skaz_draw *draw, int64_t *outcome) {
  struct places *places = user;
  assert_true(draw->where_size <= sizeof places->last);
  places->equal += places->draws > 0 && draw->where != NULL && draw->where_size == places->size &&
                   memcmp(draw->where, places->last, places->size) == 0;
  places->nowhere += draw->where == NULL;
  places->draws++;
  places->size = draw->where_size;
  if (draw->where != NULL) memcpy(places->last, draw->where, draw->where_size);
  *outcome = places->draws < 4 && draw->high > 1 ? draw->low : draw->high;
  return true;
}

static void test_a_draw_says_where_it_stands(void **state) {
  struct support *play = *state;
  struct places places = {.size = 0};
  support_begin(play, "state { n = int { 0, 9 }, on = flag {} }\n"
                      "passage 'a' { choice 'Loop' { go 'roll' }, choice 'Two' {\n"
                      "    effect 'n = random(1, 2) + random(1, 2); n = random(1, 2)', go 'a' },\n"
                      "  choice 'Maybe' { effect 'on = on and chance(50); on = true;"
                      "    on = chance(50)', go 'a' },\n"
                      "  choice 'Lua' { effect(function() n = random(1, 2) end), go 'a' } }\n"
                      "passage 'roll' { effect 'n = random(1, 6)', when 'n == 6' { go 'a' },\n"
                      "  go 'roll' }\n");
  skaz_set_oracle(play->story, note_place, &places);
  support_choose(play, "loop"); /* 1 1 1 6: the third stands where the second did, and so on */
  assert_int_equal(places.draws, 4);
  assert_int_equal(places.equal, 2);
  places = (struct places){.size = 0};
  support_choose(play, "two");
  assert_int_equal(places.draws, 3);
  assert_int_equal(places.equal, 0);
  places = (struct places){.size = 0};
  support_walk(play, "maybe maybe");
  assert_int_equal(places.draws, 3);
  assert_int_equal(places.equal, 0);
  places = (struct places){.size = 0};
  support_choose(play, "lua");
  assert_int_equal(places.nowhere, 1);
}

/* A draw depends on the turn it happens in, not on what was drawn before it. */
static void test_chance_survives_undo(void **state) {
  struct support *play = *state;
  support_load(play, dice);
  begin(play, 11);
  support_walk(play, "roll roll");
  size_t size = skaz_state_size(play->program);
  void *bytes = malloc(size);
  memcpy(bytes, skaz_state(play->story), size);
  support_choose(play, "twice");
  int64_t n = support_number(play, "n");
  support_walk(play, "roll draw");
  assert_int_equal(skaz_restore(play->story, bytes), SKAZ_OK);
  support_choose(play, "twice");
  assert_int_equal(support_number(play, "n"), n);
  free(bytes);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_same_seed_same_play),
      SUPPORT_TEST(test_chance_is_the_same_on_every_machine),
      SUPPORT_TEST(test_outcomes_are_recorded),
      SUPPORT_TEST(test_certain_outcomes_are_no_draws),
      SUPPORT_TEST(test_a_failed_move_keeps_the_outcomes),
      SUPPORT_TEST(test_outcomes_are_spread),
      SUPPORT_TEST(test_draws_of_a_turn_differ),
      SUPPORT_TEST(test_oracle_chooses),
      SUPPORT_TEST(test_oracle_may_leave_it_to_the_generator),
      SUPPORT_TEST(test_a_draw_says_where_it_stands),
      SUPPORT_TEST(test_chance_survives_undo),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
