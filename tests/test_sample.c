/* test_sample: random plays find what goes wrong, and show it with a short play. */
#include "refuted.h"

#include "check/witness/sample.h"

static struct desk desk;

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  return 0;
}

/* A sample of a scenario. */
struct sampled {
  struct sample_options options;
  struct sample sample;
};

static void take(struct sampled *sampled, const char *source, uint64_t plays, uint64_t seed) {
  skaz_program *program = explored_load((void *)(uintptr_t)source);
  assert_non_null(program);
  *sampled =
      (struct sampled){.options = {.setting = {.program = program}, .plays = plays, .seed = seed}};
  assert_true(sample_run(&sampled->options, &sampled->sample));
}

static void free_sampled(struct sampled *sampled) {
  sample_free(&sampled->sample);
  skaz_unload(sampled->options.setting.program);
}

/* The one find has a play of so many moves, which fails for this reason. */
static void expect_find(struct sampled *sampled, const char *source, size_t moves,
                        const char *reason) {
  assert_int_equal(sampled->sample.count, 1);
  const struct sample_find *find = &sampled->sample.finds[0];
  char *play = refuted_print(&sampled->options.setting, &find->course);
  if (find->course.count != moves) fail_msg("%zu moves: %s", find->course.count, play);
  assert_true(find->moves >= moves);
  refuted_expect(source, play, reason);
  free(play);
}

/* ---------------------------------------------------------------- finds */

static void test_the_same_choice_four_times(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 3 }, m = int { 0, 9 } }\n"
      "passage 'hub' { choice 'Work' { effect 'n += 1', go 'hub' },\n"
      "  choice 'Look' { effect 'm = (m + 1) % 10', go 'hub' },\n"
      "  choice 'Shop' { effect 'm = random(0, 9)', go 'shop' }, choice 'Go' { go 'home' } }\n"
      "passage 'shop' { choice 'Back' { go 'hub' } }\n"
      "ending 'home' { 'So.' }\n";
  struct sampled sampled;
  take(&sampled, story, 1000, 42);
  expect_find(&sampled, story, 4, "shows.play:8: n ");
  refuted_expect_list(&sampled.sample.finds[0].course, "Work 4 times");
  free_sampled(&sampled);
}

/* Twelve questions with two answers: one way in 4,096 goes wrong. */
static void test_one_in_4096(void **state) {
  (void)state;
  struct text story = {0};
  text_put(&story, "state { n = int { 0, 11 }, m = int { 0, 99 } }\n");
  for (int i = 0; i < 12; i++)
    text_print(&story,
               "passage 'p%d' { choice 'Yes' { effect 'n += 1', go 'p%d' },\n"
               "  choice 'No' { effect 'm += 1', go 'p%d' } }\n",
               i, i + 1, i + 1);
  text_put(&story, "passage 'p12' { go 'c' }\nending 'c' { 'So.' }\n");
  struct sampled sampled;
  take(&sampled, story.data, 20000, 1);
  assert_in_range(sampled.sample.finds[0].count, 1, 20);
  expect_find(&sampled, story.data, 12, "shows.play:16: n ");
  free_sampled(&sampled);
  text_free(&story);
}

static void test_chance_is_recorded(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 9 }, f = flag {} }\n"
      "passage 'a' { effect 'n = random(0, 9)', choice 'On' { go 'b' } }\n"
      "passage 'b' { choice 'Throw' { effect 'f = chance(50)',\n"
      "    when 'f' { effect 'n += random(1, 3)' }, go 'b' }, choice 'End' { go 'c' } }\n"
      "ending 'c' { 'So.' }\n";
  struct sampled sampled;
  take(&sampled, story, 500, 7);
  assert_int_equal(sampled.sample.count, 1);
  const struct course *course = &sampled.sample.finds[0].course;
  char *play = refuted_print(&sampled.options.setting, course);
  desk_expect(play, "\nbegin ~ ");
  desk_expect(play, "~ 1,");
  refuted_expect(story, play, "n ");
  assert_in_range(course->count, 2, 4);
  free(play);
  free_sampled(&sampled);
}

static void test_texts_claims_and_leaving(void **state) {
  (void)state;
  static const char text[] =
      "state { n = int { 0, 3, start = 3 } }\n"
      "passage 'a' { choice 'Less' { when = 'n > 0', effect 'n -= 1', 'Each {6 // n}.', go 'a' },\n"
      "  choice 'Rest' { go 'a' }, choice 'End' { go 'c' } }\n"
      "ending 'c' { 'So.' }\n";
  static const char claim[] =
      "state { n = int { 0, 9 } }\n"
      "passage 'a' { choice 'One' { when = 'n < 7', effect 'n += 1', go 'a' },\n"
      "  choice 'Two' { when = 'n < 7', effect 'n += 2', go 'a' }, choice 'End' { go 'c' } }\n"
      "ending 'c' { 'So.' }\n"
      "never 'n == 4'\ncan 'n == 5'\n";
  static const char leaves[] =
      "state { n = int { 0, 2 } }\n"
      "passage 'a' { choice 'More' { when = 'n < 2', effect 'n += 1', go 'a' },\n"
      "  choice 'Rest' { go 'a' }, choice 'End' { go 'c' } }\n"
      "ending 'c' { 'So.' }\n"
      "ending 'left' { early = true, when 'n == 2' { effect 'n += 1' }, 'Left.' }\n";
  struct sampled sampled;
  take(&sampled, text, 500, 1);
  expect_find(&sampled, text, 3, "shows.play:7: this cannot be shown: ");
  free_sampled(&sampled);
  take(&sampled, claim, 500, 1);
  assert_int_equal(sampled.sample.finds[0].fault.kind, COURSE_CLAIM);
  assert_true(sampled.sample.claims[0].holds > 0 && sampled.sample.claims[1].holds > 0);
  expect_find(&sampled, claim, 2, "'not (n == 4)' does not hold");
  free_sampled(&sampled);
  take(&sampled, leaves, 500, 1);
  expect_find(&sampled, leaves, 3, "shows.play:7: ");
  free_sampled(&sampled);
}

static void test_a_round_by_chance_is_cut_short(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 3 } }\n"
      "passage 'a' { choice 'On' { effect 'n = random(0, 3)', when 'n == 2' { go 'b' }, go 'c' },\n"
      "  choice 'Wait' { go 'a' } }\n"
      "passage 'b' { effect 'n = random(0, 3)', go 'b' }\n"
      "ending 'c' { 'So.' }\n";
  struct sampled sampled;
  take(&sampled, story, 50, 1);
  expect_find(&sampled, story, 1, "shows.play:5: ");
  assert_int_equal(strcspn(sampled.sample.finds[0].course.moves[0].outcomes, ","), 1);
  assert_in_range(strlen(sampled.sample.finds[0].course.moves[0].outcomes), 1, 5);
  free_sampled(&sampled);
}

/* ---------------------------------------------------------------- figures */

static const char fair[] =
    "state { f = flag {} }\n"
    "passage 'a' { effect 'f = chance(25)', choice 'On' { go 'b' } }\n"
    "passage 'b' { choice 'Left' { go 'l' }, choice 'Right' { go 'r' } }\n"
    "passage 'l' { choice 'Wait' { when = 'f', go 'l' }, fallback { go 'c' } }\n"
    "passage 'r' { go 'd' }\n"
    "ending 'c' { 'C.' }\nending 'd' { 'D.' }\n"
    "ending 'left' { early = true, 'Left.' }\n";

static void test_endings_and_turns_are_counted(void **state) {
  (void)state;
  struct sampled sampled;
  take(&sampled, fair, 4000, 1);
  const struct sample *sample = &sampled.sample;
  assert_int_equal(sample->plays, 4000);
  assert_int_equal(sample->ended.count + sample->cut, 4000);
  assert_int_equal(sample->failed, 0);
  assert_int_equal(sample->endings[0].count + sample->endings[1].count, sample->ended.count);
  assert_in_range(sample->endings[1].count, 1850, 2150); /* a half */
  assert_in_range(sample->cut, 420, 580);                /* an eighth: waits for ever */
  assert_int_equal(sample->ended.fewest, 2);
  assert_int_equal(sample->count, 0);
  free_sampled(&sampled);
}

static void test_what_happened_is_marked(void **state) {
  (void)state;
  struct sampled sampled;
  skaz_site site;
  take(&sampled, fair, 100, 1);
  for (size_t i = 0; skaz_site_at(sampled.options.setting.program, i, &site); i++) {
    if (site.kind == SKAZ_SITE_PASSAGE) assert_true(sampled.sample.marks[i] & SKAZ_MARK_TAKEN);
  }
  free_sampled(&sampled);
  take(&sampled, fair, 0, 1);
  for (size_t i = 0; i < sampled.sample.site_count; i++)
    assert_int_equal(sampled.sample.marks[i], 0);
  free_sampled(&sampled);
}

static bool stop_soon(void *user, uint64_t plays) {
  *(uint64_t *)user = plays;
  return plays < 100;
}

static void test_a_host_may_stop_it(void **state) {
  (void)state;
  uint64_t told = 0;
  struct sampled sampled;
  take(&sampled, fair, 0, 1);
  sampled.options.plays = 100000;
  sampled.options.progress = stop_soon;
  sampled.options.user = &told;
  sample_free(&sampled.sample);
  assert_true(sample_run(&sampled.options, &sampled.sample));
  assert_int_equal(sampled.sample.plays, told);
  assert_in_range(told, 100, 200);
  free_sampled(&sampled);
}

static void test_a_seed_decides_all(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 9 } }\n"
      "passage 'a' { choice 'One' { effect 'n += 1', go 'a' },\n"
      "  choice 'Some' { effect 'n += random(1, 4)', go 'a' }, choice 'End' { go 'c' } }\n"
      "ending 'c' { 'So.' }\n";
  char *plays[3];
  const uint64_t seeds[] = {5, 5, 77};
  for (int i = 0; i < 3; i++) {
    struct sampled sampled;
    take(&sampled, story, 300, seeds[i]);
    assert_int_equal(sampled.sample.count, 2); /* at two places */
    plays[i] = refuted_print(&sampled.options.setting, &sampled.sample.finds[0].course);
    free_sampled(&sampled);
  }
  assert_string_equal(plays[0], plays[1]);
  for (int i = 0; i < 3; i++) free(plays[i]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_the_same_choice_four_times),
      cmocka_unit_test(test_one_in_4096),
      cmocka_unit_test(test_chance_is_recorded),
      cmocka_unit_test(test_texts_claims_and_leaving),
      cmocka_unit_test(test_a_round_by_chance_is_cut_short),
      cmocka_unit_test(test_endings_and_turns_are_counted),
      cmocka_unit_test(test_what_happened_is_marked),
      cmocka_unit_test(test_a_host_may_stop_it),
      cmocka_unit_test(test_a_seed_decides_all),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
