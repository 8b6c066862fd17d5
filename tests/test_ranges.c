/* test_ranges: the values that meters have in each passage. */
#include "check/graph/ranges.h"

#include "explored.h"

/* Nothing reads trust any more once it has been shown, and hope nowhere. */
static const char climb[] =
    "state { trust = meter { 0, 9, start = 5, label = 'Trust' },\n"
    "  hope = meter { -3, 3, label = 'Hope' }, n = int { 0, 3 } }\n"
    "passage 'gate' { choice 'Beg' { effect 'trust -= 2', go 'yard' },\n"
    "  choice 'Wait' { when = 'n < 2', effect 'n += 1; trust += 1', go 'gate' } }\n"
    "passage 'yard' { effect 'hope += random(0, 2)',\n"
    "  choice 'Go' { when = 'trust < 9', go 'out' } }\n"
    "ending 'out' { 'Out: {trust}.' }\n";

static const struct ranges_cell *find_cell(const struct ranges *ranges, const char *place,
                                           size_t meter) {
  for (uint32_t i = 0; i < ranges->places.count; i++)
    if (strcmp(ranges_place(ranges, i), place) == 0)
      return &ranges->cells[i * ranges->count + meter];
  fail_msg("no passage %s", place);
  return NULL;
}

static void expect_range(const struct ranges *ranges, const char *place, size_t meter, int64_t low,
                         int64_t high) {
  assert_int_equal(find_cell(ranges, place, meter)->low, low);
  assert_int_equal(find_cell(ranges, place, meter)->high, high);
}

static void test_values_are_true_where_nothing_reads_them(void **state) {
  (void)state;
  struct explore_options options = explored_options(climb);
  struct ranges ranges;
  assert_true(ranges_find(&ranges, &options));
  assert_int_equal(ranges.count, 2);
  assert_true(ranges.meters[0].is_complete && ranges.meters[1].is_complete);
  expect_range(&ranges, "gate", 0, 5, 7);
  expect_range(&ranges, "yard", 0, 3, 5);
  expect_range(&ranges, "out", 0, 3, 5);
  expect_range(&ranges, "gate", 1, 0, 0);
  expect_range(&ranges, "yard", 1, 0, 2);
  expect_range(&ranges, "out", 1, 0, 2);
  ranges_free(&ranges);
}

static void test_ranges_are_told(void **state) {
  (void)state;
  struct explore_options options = explored_options(climb);
  struct ranges ranges;
  char *text = NULL;
  size_t size;
  assert_true(ranges_find(&ranges, &options));
  FILE *out = open_memstream(&text, &size);
  ranges_print(out, &ranges);
  fclose(out);
  assert_string_equal(text, "Meters in each passage:\n"
                            "    gate             trust 5 to 7, hope 0\n"
                            "    yard             trust 3 to 5, hope 0 to 2\n"
                            "    out              trust 3 to 5, hope 0 to 2\n");
  json_t *json = ranges_json(&ranges);
  const json_t *trust = json_object_get(json_object_get(json, "yard"), "trust");
  assert_int_equal(json_integer_value(json_array_get(trust, 1)), 5);
  json_decref(json);
  free(text);
  ranges_free(&ranges);
}

static void test_what_was_not_seen_is_said(void **state) {
  (void)state;
  struct explore_options options = explored_options(climb);
  options.most_states = 1;
  struct ranges ranges;
  assert_true(ranges_find(&ranges, &options));
  assert_false(ranges.meters[0].is_complete);
  ranges_free(&ranges);
}

static void test_a_story_without_meters_has_no_ranges(void **state) {
  (void)state;
  struct explore_options options =
      explored_options("passage 'a' { choice 'E' { go 'e' } } ending 'e' { 'E.' }");
  struct ranges ranges;
  assert_true(ranges_find(&ranges, &options));
  assert_int_equal(ranges.count, 0);
  ranges_free(&ranges);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_values_are_true_where_nothing_reads_them),
      cmocka_unit_test(test_ranges_are_told),
      cmocka_unit_test(test_what_was_not_seen_is_said),
      cmocka_unit_test(test_a_story_without_meters_has_no_ranges),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
