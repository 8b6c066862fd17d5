/* test_shares: what random plays tell of endings, and how sure that is. */
#include "explored.h"

#include "check/witness/shares.h"

static void expect_near(double value, double wanted) {
  if (value < wanted - 0.00005 || value > wanted + 0.00005)
    fail_msg("%.5f instead of %.5f", value, wanted);
}

/* Worked out by hand from Wilson's formula. */
static void test_the_interval_is_wilsons(void **state) {
  (void)state;
  struct shares_interval interval = shares_interval_of(0, 10);
  expect_near(interval.low, 0);
  expect_near(interval.high, 0.27753);
  interval = shares_interval_of(1, 10);
  expect_near(interval.low, 0.01788);
  expect_near(interval.high, 0.40415);
  interval = shares_interval_of(50, 100);
  expect_near(interval.low, 0.40383);
  expect_near(interval.high, 0.59617);
  interval = shares_interval_of(7, 7);
  expect_near(interval.low, 0.64567);
  expect_near(interval.high, 1);
}

static void test_without_plays_all_can_be(void **state) {
  (void)state;
  struct shares_interval interval = shares_interval_of(0, 0);
  expect_near(interval.low, 0);
  expect_near(interval.high, 1);
}

/* --------------------------------------------------------------- telling */

static const char fair[] =
    "state { f = flag {} }\n"
    "passage 'a' { effect 'f = chance(25)', choice 'On' { go 'b' } }\n"
    "passage 'b' { choice 'Left' { go 'l' }, choice 'Right' { go 'd' } }\n"
    "passage 'l' { choice 'Wait' { when = 'f', go 'l' }, fallback { go 'c' } }\n"
    "ending 'c' { 'C.' }\nending 'd' { title = 'Dee', 'D.' }\nending 'n' { when = 'f', 'N.' }\n"
    "ending 'left' { early = true, 'Left.' }\n";

struct told {
  skaz_program *program;
  struct sample sample;
};

static void take(struct told *told, uint64_t plays) {
  told->program = explored_load((void *)(uintptr_t)fair);
  assert_non_null(told->program);
  const struct sample_options options = {
      .setting = {.program = told->program}, .plays = plays, .seed = 1};
  assert_true(sample_run(&options, &told->sample));
}

static void drop(struct told *told) {
  sample_free(&told->sample);
  skaz_unload(told->program);
}

static void test_shares_lie_about_the_odds(void **state) {
  (void)state;
  struct told told;
  take(&told, 2000);
  const struct sample *sample = &told.sample;
  const uint64_t counts[] = {sample->endings[0].count, sample->endings[1].count, sample->cut};
  const double odds[] = {3 / 8.0, 1 / 2.0, 1 / 8.0};
  for (int i = 0; i < 3; i++) {
    struct shares_interval interval = shares_interval_of(counts[i], sample->plays);
    assert_true(interval.low < odds[i] && odds[i] < interval.high);
    assert_true(interval.high - interval.low < 0.05);
  }
  drop(&told);
}

static void test_shares_in_plain_text(void **state) {
  (void)state;
  struct told told;
  char *text = NULL;
  size_t size;
  take(&told, 2000);
  told.sample.endings[0].count = 750; /* whatever the generator gives */
  told.sample.endings[1].count = 1000;
  told.sample.ended = (struct sample_ended){1750, 3500, 2, 2};
  told.sample.cut = 250;
  FILE *out = open_memstream(&text, &size);
  shares_print(out, &told.sample, told.program);
  fclose(out);
  assert_string_equal(text,
                      "Endings of 2,000 random plays (share; where the odds lie, 95 % sure):\n"
                      "    d                 50.0 %    47.8 to  52.2 %   2 turns\n"
                      "    c                 37.5 %    35.4 to  39.6 %   2 turns\n"
                      "    n                  0.0 %     0.0 to   0.2 %   in no play\n"
                      "    no ending         12.5 %    11.1 to  14.0 %\n"
                      "Turns of a play that came to an ending:\n"
                      "    2.0 on average, 2 at the least, 2 at the most.\n");
  free(text);
  drop(&told);
}

static void test_shares_as_json(void **state) {
  (void)state;
  struct told told;
  take(&told, 100);
  json_t *json = shares_json(&told.sample, told.program);
  const char *id, *title;
  double low, high;
  json_int_t plays;
  assert_int_equal(json_array_size(json_object_get(json, "endings")), 3);
  json_t *second = json_array_get(json_object_get(json, "endings"), 1);
  assert_int_equal(json_unpack(second, "{s:s, s:s, s:{s:I, s:f, s:f}}", "id", &id, "title", &title,
                               "share", "plays", &plays, "low", &low, "high", &high),
                   0);
  assert_string_equal(id, "d");
  assert_string_equal(title, "Dee");
  assert_int_equal(plays, told.sample.endings[1].count);
  assert_true(low < high && high < 1);
  json_t *never = json_array_get(json_object_get(json, "endings"), 2);
  assert_true(json_is_null(json_object_get(never, "turns")));
  json_decref(json);
  drop(&told);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_the_interval_is_wilsons),
      cmocka_unit_test(test_without_plays_all_can_be),
      cmocka_unit_test(test_shares_lie_about_the_odds),
      cmocka_unit_test(test_shares_in_plain_text),
      cmocka_unit_test(test_shares_as_json),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
