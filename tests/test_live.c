/* test_live: keys leave out what cannot be read any more, and nothing else: two states with
 * equal keys have equal futures. */
#include "support.h"

/* ---------------------------------------------------------------- what is left out */

struct key {
  unsigned char bytes[256];
};

static struct key key_of(const skaz_program *program, const skaz_story *story) {
  struct key key;
  memset(&key, 0, sizeof key);
  assert_in_range(skaz_key_size(program), 1, sizeof key.bytes);
  skaz_key(story, key.bytes);
  return key;
}

static bool equal(const struct key *a, const struct key *b) {
  return memcmp(a->bytes, b->bytes, sizeof a->bytes) == 0;
}

/* Whether the two ways to play, ids of choices, lead to states with one key. */
static bool meet(struct support *play, const char *one, const char *other) {
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  support_walk(play, one);
  struct key a = key_of(play->program, play->story);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  support_walk(play, other);
  struct key b = key_of(play->program, play->story);
  return equal(&a, &b);
}

static void test_what_is_written_before_it_is_read(void **state) {
  struct support *play = *state;
  support_load(play,
               "state { a = int { 0, 9 }, b = meter { 0, 9 }, c = flag {} }\n"
               "passage 'p' { choice 'A' { effect 'a = 3' }, choice 'B' { effect 'b += 3' },\n"
               "  choice 'C' { effect 'c = true' }, choice 'N' {}, go 'q' }\n"
               "passage 'q' { choice 'On' { effect 'a = 1', go 'r' } }\n"
               "passage 'r' { when 'a == 1 and b > 2' { 'x' }, choice 'E' { go 'e' } }\n"
               "ending 'e' { '{if c}c{end}' }\n");
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_true(meet(play, "a", "n"));
  assert_false(meet(play, "b", "n"));
  assert_true(meet(play, "b on", "n on"));
  assert_false(meet(play, "c", "n"));
  assert_true(meet(play, "c on e", "n on e"));
}

static void test_values_that_only_make_unread_values(void **state) {
  struct support *play = *state;
  support_load(play,
               "state { a = meter { 0, 9 }, b = meter { 0, 9 }, c = meter { 0, 9 },\n"
               "  d = int { 0, 20 } }\n"
               "passage 'p' { choice 'A' { effect 'a += 1' }, choice 'D' { effect 'd = 3' },\n"
               "  choice 'N' {}, go 'q' }\n"
               "passage 'q' { choice 'Sum' { effect 'b = a + 2; c += 1', go 'q' },\n"
               "  choice 'Full' { effect 'd = d + 15', go 'q' } }\n");
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_true(meet(play, "a", "n"));
  assert_true(meet(play, "n sum", "n"));
  assert_false(meet(play, "d", "n")); /* it can leave its range */
}

static void test_draws_and_errors_read(void **state) {
  struct support *play = *state;
  support_load(play,
               "state { a = int { 0, 9 }, b = int { 0, 9 }, c = int { 0, 9 }, d = int { 0, 9 },\n"
               "  x = int { -99, 99 }, y = flag {} }\n"
               "passage 'p' { choice 'A' { effect 'a = 3' }, choice 'B' { effect 'b = 3' },\n"
               "  choice 'C' { effect 'c = 3' }, choice 'D' { effect 'd = 3' }, choice 'N' {},\n"
               "  go 'q' }\n"
               "passage 'q' { '{10 // c} {d // 2}', choice 'Draw' {\n"
               "  effect 'x = random(0, a); y = b > 2 and chance(50)', go 'q' } }\n");
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  struct key n, other;
  const char *moves[] = {"a", "b", "d"};
  assert_int_equal(skaz_choose(play->story, support_find(play, "c")), SKAZ_OK);
  n = key_of(play->program, play->story);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  for (size_t i = 0; i < 3; i++) {
    assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
    support_choose(play, moves[i]);
    other = key_of(play->program, play->story);
    assert_false(equal(&n, &other)); /* c is in the key as well */
  }
  assert_false(meet(play, "a", "n"));
  assert_false(meet(play, "b", "n"));
  assert_false(meet(play, "c", "n"));
  assert_true(meet(play, "d", "n"));
}

/* What is read behind a visit counts in it, and what other visits return to does not. */
static void test_visits_return_to_where_they_began(void **state) {
  struct support *play = *state;
  support_load(play,
               "state { a = flag {}, b = flag {} }\n"
               "passage 'p' { choice 'A' { effect 'a = true' }, choice 'B' { effect 'b = true' },\n"
               "  choice 'N' {}, visit 'v', choice 'Mid' {}, when 'a' { 'a' }, visit 'v',\n"
               "  choice 'Late' {}, when 'b' { 'b' }, choice 'Last' { go 'e' } }\n"
               "ending 'e' { 'E.' }\n"
               "passage 'v' { 'V.', back }\n");
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_false(meet(play, "a", "n"));
  assert_false(meet(play, "b", "n"));
  assert_true(meet(play, "a mid", "n mid"));
  assert_false(meet(play, "b mid", "n mid"));
  assert_true(meet(play, "b mid late", "n mid late"));
}

static void test_rules_return_to_where_they_were_tried(void **state) {
  struct support *play = *state;
  support_load(play,
               "state { a = flag {}, r = flag {}, w = flag {} }\n"
               "rule 'r' { when = 'r', once = true, visit 'v' }\n"
               "passage 'p' { choice 'A' { effect 'a = true' }, choice 'R' { effect 'r = true' },\n"
               "  choice 'N' {}, when 'a' { 'A.' }, go 'q' }\n"
               "passage 'q' { choice 'On' { go 'q' }, choice 'End' { go 'e' } }\n"
               "passage 'v' { 'V.', effect 'w = true', back }\n"
               "ending 'e' { 'E.' }\n");
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_true(meet(play, "a", "n"));
  assert_false(meet(play, "r", "n")); /* it has fired once */
  assert_true(meet(play, "r on", "r"));
  assert_true(meet(play, "r end", "n end"));
}

static void test_hands_asks_and_decks(void **state) {
  struct support *play = *state;
  support_load(play,
               "state { a = flag {}, n = int { 0, 9 } }\n"
               "passage 'p' { hand 'd' { size = 2, take = 1 }, ask 'N?' { into = 'n' },\n"
               "  when 'n > 3' { 'N.' }, ask 'Q?' { tries = 3, answer 'yes' {}, otherwise {} },\n"
               "  choice 'End' { go 'e' } }\n"
               "storylet 's' { deck = 'd', 'S.' } storylet 't' { deck = 'd', 'T.' }\n"
               "ending 'e' { 'E.' }\n");
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_false(meet(play, "", "s"));
  assert_true(meet(play, "s", "t")); /* which was played is of no account */
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  support_walk(play, "s");
  support_answer(play, "7");
  struct key first = key_of(play->program, play->story);
  support_answer(play, "no");
  struct key second = key_of(play->program, play->story);
  support_answer(play, "yes");
  struct key menu = key_of(play->program, play->story);
  assert_false(equal(&first, &second));
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  support_walk(play, "t");
  support_answer(play, "1");
  support_answer(play, "yes");
  struct key other = key_of(play->program, play->story);
  assert_true(equal(&menu, &other));
}

static void test_what_the_host_keeps(void **state) {
  struct support *play = *state;
  const skaz_expr *expr;
  support_load(play, "state { a = meter { 0, 9 }, b = meter { 0, 9 }, c = meter { 0, 9 } }\n"
                     "passage 'p' { choice 'A' { effect 'a += 1', go 'p' },\n"
                     "  choice 'B' { effect 'b += 1', go 'p' },\n"
                     "  choice 'C' { effect 'c += 1', go 'p' }, choice 'N' { go 'p' },\n"
                     "  choice 'Move' { effect 'a = b + 1', go 'p' } }\n");
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_true(meet(play, "a", "n"));
  assert_int_equal(skaz_compile(play->program, "a > 3", &expr, NULL), SKAZ_OK);
  size_t size = skaz_key_size(play->program);
  assert_int_equal(skaz_keep(play->program, expr), SKAZ_OK);
  assert_true(skaz_key_size(play->program) >= size);
  assert_false(meet(play, "a", "n"));
  assert_false(meet(play, "b", "n")); /* which `a` is made of */
  assert_true(meet(play, "c", "n"));
  assert_int_equal(skaz_keep(play->program, NULL), SKAZ_OK);
  assert_true(meet(play, "a", "n"));
}

static void test_leaving_early_counts_where_it_matters(void **state) {
  struct support *play = *state;
  static const struct {
    const char *early, *epilogue;
    bool is_alike;
  } cases[] = {{"{a}", "X", true},
               {"Y", "{if a > 1}A{end}", true},
               {"{if a > 1}A{end}", "X", false},
               {"{4 // a}", "X", false}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char source[400];
    snprintf(source, sizeof source,
             "state { a = int { 0, 9 } } passage 'p' { choice 'A' { effect 'a = 3' },\n"
             "  choice 'N' {}, 'x', choice 'B' { effect 'a = 1', go 'e' } } ending 'e' { 'E.' }\n"
             "ending 'out' { early = true, '%s' } epilogue { '%s' }\n",
             cases[i].early, cases[i].epilogue);
    support_load(play, source);
    assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
    assert_int_equal(meet(play, "a", "n"), cases[i].is_alike);
  }
}

static const char visits[] =
    "state { a = int { 0, 9 }, b = int { 0, 9 } }\n"
    "passage 'p' { choice 'A' { effect 'a = 3' }, choice 'B' { effect 'b = 3' }, choice 'N' {},\n"
    "  visit 'v', when 'a > 1' { 'a' }, visit 'v', when 'b > 1' { 'b' }, go 'e' }\n"
    "passage 'v' { choice 'V' {}, choice 'W' { visit 'w' }, back }\n"
    "passage 'w' { choice 'W' {}, back } ending 'e' { 'E.' }\n";

/* What is live in a visit is what is read behind that one. */
static void test_the_stack_tells_what_is_live(void **state) {
  struct support *play = *state;
  support_load(play, visits);
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_false(meet(play, "a", "n"));
  assert_false(meet(play, "b", "n"));
  assert_false(meet(play, "a w", "n w"));
  assert_true(meet(play, "a v", "n v"));
  assert_false(meet(play, "b v", "n v"));
  assert_true(meet(play, "a v w", "n v w"));
  assert_false(meet(play, "b v w", "n v w"));
}

/* Without memory there are no keys, or wider ones, and no harm is done. */
static void test_keys_without_memory(void **state) {
  struct support *play = *state;
  size_t size = 0;
  for (size_t allowed = 0; size == 0; allowed++) {
    support_begin(play, visits);
    play->allowed = allowed;
    size = skaz_key_size(play->program);
    play->allowed = SIZE_MAX;
    assert_in_range(skaz_key_size(play->program), 1, sizeof(struct key));
  }
  support_begin(play, visits);
  struct key before = key_of(play->program, play->story);
  support_walk(play, "b v");
  play->allowed = 0;
  struct key wide = key_of(play->program, play->story);
  play->allowed = SIZE_MAX;
  assert_int_equal(skaz_from_key(play->story, wide.bytes), SKAZ_OK);
  assert_int_equal(support_number(play, "b"), 3);
  support_choose(play, "v");
  assert_int_equal(skaz_from_key(play->story, before.bytes), SKAZ_OK);
  support_expect_place(play, "p");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_what_is_written_before_it_is_read),
      SUPPORT_TEST(test_values_that_only_make_unread_values),
      SUPPORT_TEST(test_draws_and_errors_read),
      SUPPORT_TEST(test_visits_return_to_where_they_began),
      SUPPORT_TEST(test_rules_return_to_where_they_were_tried),
      SUPPORT_TEST(test_hands_asks_and_decks),
      SUPPORT_TEST(test_what_the_host_keeps),
      SUPPORT_TEST(test_leaving_early_counts_where_it_matters),
      SUPPORT_TEST(test_the_stack_tells_what_is_live),
      SUPPORT_TEST(test_keys_without_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
