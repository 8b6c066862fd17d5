/* test_costs: what a story remembers, and by how many states that makes it larger. */
#include "explored.h"

#include "check/graph/costs.h"

/* Three values that do not depend on each other: 50, 8 and 2 of them; one that nothing reads. */
static const char independent[] =
    "state { deep = int { 0, 49 }, wide = int { 0, 7 }, shown = int { 0, 9 } }\n"
    "passage 'a' { '{shown}',\n"
    "  choice 'Deep' { effect 'deep = random(0, 49)', go 'a' },\n"
    "  choice 'Wide' { effect 'wide = random(0, 7)', go 'a' },\n"
    "  choice 'Show' { effect 'shown = random(0, 9)', go 'a' },\n"
    "  choice 'Once' { once = true, go 'a' },\n"
    "  choice 'End' { when = 'wide == 7', go 'b' } }\n"
    "ending 'b' { 'B.' }\n"
    "rule 'depth' { when = 'deep == 48', go 'b' }\n";

static void expect_item(const struct costs *costs, size_t i, const char *name, double times) {
  skaz_part part;
  assert_true(i < costs->count);
  assert_true(skaz_part_at(costs->program, costs->items[i].part, &part));
  assert_string_equal(part.name, name);
  if (costs->items[i].times < times * 0.97 || costs->items[i].times > times * 1.03)
    fail_msg("%s: %.3f times instead of %.3f", name, costs->items[i].times, times);
}

static void test_each_value_multiplies_the_states(void **state) {
  (void)state;
  struct space *space = explored(independent);
  struct costs costs;
  assert_true(costs_find(&costs, space));
  assert_int_equal(costs.states, 49 * 8 * 2 + 1); /* at 48 play is over */
  assert_int_equal(costs.count, 3);
  expect_item(&costs, 0, "deep", 785 / 17.0);
  expect_item(&costs, 1, "wide", 785 / 99.0);
  expect_item(&costs, 2, "once", 785 / 393.0);
  costs_free(&costs);
  space_free(space);
}

static void test_what_a_value_is_kept_for(void **state) {
  (void)state;
  struct space *space = explored(independent);
  struct costs costs;
  char *text = NULL;
  size_t size;
  assert_true(costs_find(&costs, space));
  FILE *out = open_memstream(&text, &size);
  costs_print(out, &costs);
  fclose(out);
  assert_non_null(strstr(text, " times deep (main:1)\n        kept for rule 'depth' (main:9)\n"));
  assert_non_null(strstr(text, " times wide (main:1)\n        kept for passage 'a' (main:7)\n"));
  assert_non_null(strstr(text, "    2.0 times that 'once' of 'a' was taken (main:6)\n"));
  assert_null(strstr(text, "shown"));
  free(text);
  json_t *json = costs_json(&costs);
  const char *what, *in;
  assert_int_equal(
      json_unpack(json_array_get(json, 0), "{s:s, s:[{s:s}]}", "what", &what, "readers", "in", &in),
      0);
  assert_string_equal(what, "deep");
  assert_string_equal(in, "depth");
  json_decref(json);
  costs_free(&costs);
  space_free(space);
}

/* No state holds the toll behind the passage that reads it. */
static void test_a_dead_value_costs_nothing(void **state) {
  (void)state;
  struct space *space =
      explored("state { toll = int { 0, 9 }, n = int { 0, 199 } }\n"
               "passage 'a' { effect 'toll = random(0, 9)', choice 'Pay' { go 'b' } }\n"
               "passage 'b' { when 'toll > 4' { 'Much.' }, go 'c' }\n"
               "passage 'c' { choice 'On' { effect 'n = random(0, 199)', go 'c' },\n"
               "  choice 'End' { when = 'n == 9', go 'e' } }\n"
               "ending 'e' { 'E.' }\n");
  struct costs costs;
  assert_true(costs_find(&costs, space));
  assert_int_equal(costs.states, 10 + 200 + 1);
  assert_int_equal(costs.count, 1);
  expect_item(&costs, 0, "n", 211 / 12.0);
  costs_free(&costs);
  space_free(space);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_each_value_multiplies_the_states),
      cmocka_unit_test(test_what_a_value_is_kept_for),
      cmocka_unit_test(test_a_dead_value_costs_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
