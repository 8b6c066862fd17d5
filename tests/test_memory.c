/* test_memory: whichever allocation fails, the library says so, leaks nothing, and leaves
 * the play as it was. */
#include "support.h"

/* A little of everything. */
static const char scenario[] =
    "state { n = int { 0, 9 }, name = text { 9 }, fed = per { { 'mill', 'yard' }, meter { 0, 5 } } "
    "}\n"
    "term 'NEP' { 'A policy.' }\nfact 'F1' { 'Sure.', standing = 'claimed' }\n"
    "card 'c' { title = 'Card {n}', claimed 'F1' { 'A *list* of {n}.' } }\n"
    "function double(x) return x * 2 end\n"
    "passage 'a' { 'Text {n}, *{if n > 1}many{else}few{end}* {term: NEP} {cycle: a|b|c}.', give "
    "'c',\n"
    "  decision 'd' { title = 'D' },\n"
    "  choice 'Up {n}' { id = 'up', effect 'n += random(1, 2); fed.mill += 1', '{double(n)}', go "
    "'a' },\n"
    "  choice 'Shut {n}' { id = 'shut', locked = 'Not at {n}.', go 'a' },\n"
    "  choice 'Lua' { id = 'lua', effect(function() local t = {} for i = 1, 50 do t[i] = 'x' .. i "
    "end n = n + 1 end),\n"
    "    go 'a' },\n"
    "  choice 'Ask' { id = 'ask', ask 'Name, {name}?' { into = 'name' }, go 'a' },\n"
    "  choice 'Hand' { id = 'hand', hand 'd' { size = 2 }, go 'a' }, choice 'End' { id = 'end', go "
    "'end' } }\n"
    "storylet 's' { deck = 'd', title = 'S {n}', 'S.' }\nstorylet 't' { deck = 'd', 'T.' }\n"
    "rule 'r' { when = 'n > 3', once = true, 'Rule.' }\n"
    "ending 'end' { 'Over, {name}.' }\nending 'left' { early = true, 'Left.' }\n";

/* ---------------------------------------------------------------- the load */

static const struct support_source sources[] = {{"main", scenario}, {NULL, NULL}};

/* Loads the scenario; false where there was too little memory. A shortage while the
 * scenario's own code ran is told as an issue, since the code may be to blame. */
static bool loads(struct support *play) {
  skaz_issue issue = {0};
  skaz_status status = support_try(play, sources);
  if (status == SKAZ_OK) return true;
  if (status == SKAZ_BAD_SCENARIO) {
    assert_int_equal(skaz_issue_count(play->program), 1);
    skaz_issue_at(play->program, 0, &issue);
    support_contains(issue.what.message, "memory");
    support_free(play);
  } else {
    assert_int_equal(status, SKAZ_NO_MEMORY);
    assert_null(play->program);
  }
  assert_int_equal(play->in_use, 0);
  return false;
}

static void test_load_with_each_allocation_failing(void **state) {
  struct support *play = *state;
  size_t n = 0;
  for (play->allowed = 0; !loads(play); play->allowed = n) n++;
  assert_true(n > 300);
  play->allowed = SIZE_MAX;
}

static void test_memory_limit(void **state) {
  struct support *play = *state;
  for (play->memory_limit = 1; !loads(play); play->memory_limit += 4001)
    assert_true(play->memory_limit < 4 << 20);
  assert_true(play->in_use <= play->memory_limit);
}

/* ---------------------------------------------------------------- a play */

struct step {
  const char *choice, *answer; /* neither: begin */
};

static const struct step steps[] = {{NULL, NULL}, {"up", NULL}, {"lua", NULL},  {"ask", NULL},
                                    {NULL, "Jo"}, {"up", NULL}, {"hand", NULL}, {"s", NULL},
                                    {"up", NULL}, {"end", NULL}};

static skaz_status take(struct support *play, const struct step *step) {
  if (step->answer != NULL) return skaz_answer(play->story, step->answer);
  if (step->choice == NULL) return skaz_begin(play->story, NULL);
  return skaz_choose(play->story, support_find(play, step->choice));
}

/* Reads all there is to read: the number of calls that found no memory. */
static int read_all(struct support *play) {
  skaz_block block;
  skaz_choice choice;
  skaz_question question;
  skaz_value value;
  int failed = 0;
  for (size_t i = 0; i < skaz_block_count(play->story); i++)
    failed += skaz_block_at(play->story, i, &block) == SKAZ_NO_MEMORY;
  for (size_t i = 0; i < skaz_choice_count(play->story); i++)
    failed += skaz_choice_at(play->story, i, &choice) == SKAZ_NO_MEMORY;
  if (skaz_phase_of(play->story) == SKAZ_ASK)
    failed += skaz_question_of(play->story, &question) == SKAZ_NO_MEMORY;
  failed += skaz_get(play->story, "name", &value) == SKAZ_NO_MEMORY;
  return failed;
}

/* Takes a step with no memory, then one allocation more, and so on until it succeeds. */
static void insist(struct support *play, const struct step *step) {
  for (size_t n = 0;; n++) {
    uint64_t digest = skaz_digest(play->story);
    size_t blocks = skaz_block_count(play->story), choices = skaz_choice_count(play->story);
    size_t at = step->choice != NULL ? support_find(play, step->choice) : 0;
    play->allowed = n;
    skaz_status status = step->choice != NULL ? skaz_choose(play->story, at) : take(play, step);
    play->allowed = SIZE_MAX;
    if (status == SKAZ_OK) return;
    if (status != SKAZ_NO_MEMORY)
      fail_msg("allocation %zu: %s", n, skaz_error_of(play->story)->message);
    assert_int_equal(skaz_digest(play->story), digest);
    assert_int_equal(skaz_block_count(play->story), blocks);
    assert_int_equal(skaz_choice_count(play->story), choices);
  }
}

static void test_play_with_each_allocation_failing(void **state) {
  struct support *play = *state;
  char texts[10][512];
  size_t count = sizeof steps / sizeof *steps;
  support_begin(play, scenario);
  for (size_t i = 0; i < count; i++) {
    assert_int_equal(take(play, &steps[i]), SKAZ_OK);
    snprintf(texts[i], sizeof texts[i], "%s", support_text(play));
  }
  for (size_t i = 0; i < count; i++) {
    skaz_free(play->story);
    assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
    for (size_t j = 0; j < i; j++) assert_int_equal(take(play, &steps[j]), SKAZ_OK);
    insist(play, &steps[i]);
    assert_string_equal(support_text(play), texts[i]);
  }
}

static void test_reading_with_each_allocation_failing(void **state) {
  struct support *play = *state;
  char before[512];
  support_begin(play, scenario);
  support_walk(play, "up");
  snprintf(before, sizeof before, "%s", support_text(play));
  for (size_t n = 0, failed = 1; failed > 0; n++) {
    skaz_free(play->story);
    assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
    assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
    assert_int_equal(skaz_choose(play->story, 0), SKAZ_OK);
    play->allowed = n;
    failed = (size_t)read_all(play);
    play->allowed = SIZE_MAX;
    assert_string_equal(support_text(play), before);
  }
}

static void test_new_and_compile_with_each_allocation_failing(void **state) {
  struct support *play = *state;
  const skaz_expr *expr;
  skaz_error error;
  skaz_status status = SKAZ_NO_MEMORY;
  support_load(play, scenario);
  size_t before = play->in_use;
  for (size_t n = 0; status == SKAZ_NO_MEMORY; n++) {
    assert_int_equal(play->in_use, before);
    play->allowed = n;
    status = skaz_new(play->program, 1, 0, &play->story);
  }
  assert_int_equal(status, SKAZ_OK);
  play->allowed = SIZE_MAX;
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  for (int i = 0; i < 300; i++) { /* until the arena needs a new chunk */
    char text[64];
    snprintf(text, sizeof text, "n + %d > double(n) and n < %d", i, i);
    for (size_t n = 0;; n++) {
      play->allowed = n;
      status = skaz_compile(play->program, text, &expr, &error);
      play->allowed = SIZE_MAX;
      if (status == SKAZ_OK) break;
      assert_int_equal(status, SKAZ_NO_MEMORY);
      assert_non_null(error.message);
    }
  }
  assert_true(support_holds(play, "n == 0"));
}

static void test_a_story_that_hoards_meets_the_limit(void **state) {
  struct support *play = *state;
  play->memory_limit = 3 << 20;
  support_begin(play, "state { n = int { 0, 9 } }\n"
                      "passage 'a' { choice 'Hoard' { effect(function() local t = {}\n"
                      "    for i = 1, 1000000 do t[i] = 'some text ' .. i end end), go 'a' },\n"
                      "  choice 'Fine' { effect 'n += 1', go 'a' } }\n");
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_NO_MEMORY);
  support_choose(play, "fine");
  assert_int_equal(support_number(play, "n"), 1);
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_NO_MEMORY);
  support_choose(play, "fine");
  assert_true(play->in_use <= play->memory_limit);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_load_with_each_allocation_failing),
      SUPPORT_TEST(test_memory_limit),
      SUPPORT_TEST(test_play_with_each_allocation_failing),
      SUPPORT_TEST(test_reading_with_each_allocation_failing),
      SUPPORT_TEST(test_new_and_compile_with_each_allocation_failing),
      SUPPORT_TEST(test_a_story_that_hoards_meets_the_limit),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
