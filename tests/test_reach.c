/* test_reach: which endings a state can come to, and what keeps plays in where none is. */
#include "check/graph/reach.h"

#include "check/graph/trap.h"
#include "explored.h"

static void expect_mask(const struct reach *reach, uint32_t state, uint64_t mask) {
  if (reach_mask(reach, state) != mask)
    fail_msg("state %u: %llx", state, (unsigned long long)reach_mask(reach, state));
}

static void test_masks_say_which_endings_are_left(void **state) {
  (void)state;
  struct space *space = explored("passage 'a' { choice 'B' { go 'b' }, choice 'X' { go 'x' } }\n"
                                 "passage 'b' { choice 'Y' { go 'y' }, choice 'Z' { go 'z' } }\n"
                                 "ending 'x' { 'X.' }\n"
                                 "ending 'y' { 'Y.' }\n"
                                 "ending 'z' { 'Z.' }\n");
  struct reach reach;
  assert_true(reach_find(&reach, space));
  expect_mask(&reach, 0, 7);
  expect_mask(&reach, 1, 6);
  expect_mask(&reach, 2, 1);
  expect_mask(&reach, 3, 2);
  expect_mask(&reach, 4, 4);
  assert_int_equal(reach_only(&reach, 7), -1);
  assert_int_equal(reach_only(&reach, 4), 2);
  assert_int_equal(reach.stuck, 0);
  assert_int_equal(reach.trapped, SPACE_NONE);
  reach_free(&reach);
  space_free(space);
}

/* Down in the cellar there are three places, and a door that nothing can open any more. */
static const char cellar[] =
    "state { key = flag {} }\n"
    "passage 'hall' { choice 'Take the key' { effect 'key = true', go 'cellar' },\n"
    "  choice 'Go down' { go 'cellar' } }\n"
    "passage 'cellar' { choice 'Nook' { go 'nook' },\n"
    "  choice 'Door' { when = 'key', locked = 'You have no key.', go 'out' } }\n"
    "passage 'nook' { choice 'Well' { go 'well' } }\n"
    "passage 'well' { choice 'Back' { go 'cellar' } }\n"
    "ending 'out' { 'Out.' }\n";

static const struct trap_choice *find_choice(const struct trap *trap, const char *id,
                                             struct trap_choice *choice) {
  for (size_t i = 0; i < trap->choice_count; i++) {
    *choice = trap_choice_at(trap, i);
    if (strcmp(choice->id, id) == 0) return choice;
  }
  return NULL;
}

static void test_a_soft_lock_is_a_trap(void **state) {
  (void)state;
  struct space *space = explored(cellar);
  struct reach reach;
  struct trap trap;
  struct trap_choice choice;
  assert_true(reach_find(&reach, space));
  assert_int_equal(reach.stuck, 3);
  assert_int_equal(space_depth(space, reach.trapped), 1);
  assert_string_equal(explored_place(space, reach.trapped), "cellar");
  assert_true(trap_find(&trap, space, 0, reach.trapped));
  assert_int_equal(trap.count, 3);
  assert_int_equal(trap.first, reach.trapped);
  assert_int_equal(trap.choice_count, 4);
  assert_non_null(find_choice(&trap, "door", &choice));
  assert_false(choice.is_open);
  assert_string_equal(choice.reason, "You have no key.");
  assert_string_equal(choice.place, "cellar");
  assert_string_equal(choice.label, "Door");
  assert_non_null(find_choice(&trap, "well", &choice));
  assert_true(choice.is_open);
  skaz_site site;
  assert_int_equal(trap.closed_count, 1);
  assert_true(skaz_site_at(space_program(space), trap.closed[0], &site));
  assert_string_equal(site.text, "key");
  assert_int_equal(site.line, 5);
  trap_free(&trap);
  reach_free(&reach);
  space_free(space);
}

static void test_the_trap_lies_behind_where_it_begins(void **state) {
  (void)state;
  struct space *space = explored("passage 'a' { choice 'On' { go 'b' }, choice 'E' { go 'e' } }\n"
                                 "passage 'b' { choice 'On' { go 'c' } }\n"
                                 "passage 'c' { choice 'On' { go 'd' }, choice 'Up' { go 'b' } }\n"
                                 "passage 'd' { choice 'Stay' { go 'd' } }\n"
                                 "ending 'e' { 'E.' }\n");
  struct reach reach;
  struct trap trap;
  assert_true(reach_find(&reach, space));
  assert_string_equal(explored_place(space, reach.trapped), "b");
  assert_true(trap_find(&trap, space, 0, reach.trapped));
  assert_int_equal(trap.count, 1);
  assert_string_equal(explored_place(space, trap.first), "d");
  trap_free(&trap);
  reach_free(&reach);
  space_free(space);
}

static void test_hidden_choices_are_closed_by_their_conditions(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 9 }, f = flag {} }\n"
                                 "passage 'a' { choice 'Wait' { when = 'n < 9', effect 'n += 1',\n"
                                 "    when 'f' { 'Never.' }, go 'a' },\n"
                                 "  choice 'Out' { when = 'n == 3', go 'out' },\n"
                                 "  choice 'Look' { when = 'n > 5', effect 'f = chance(50)',\n"
                                 "    when 'f' { 'Sometimes.' }, effect 'f = false', go 'a' } }\n"
                                 "ending 'out' { 'Out.' }\n");
  struct reach reach;
  struct trap trap;
  skaz_site site;
  assert_true(reach_find(&reach, space));
  assert_int_equal(space_depth(space, reach.trapped), 4);
  assert_true(trap_find(&trap, space, 0, reach.trapped));
  assert_int_equal(trap.count, 1);
  assert_int_equal(trap.choice_count, 1);
  assert_int_equal(trap.closed_count, 2);
  assert_true(skaz_site_at(space_program(space), trap.closed[0], &site));
  assert_string_equal(site.text, "n < 9");
  assert_true(skaz_site_at(space_program(space), trap.closed[1], &site));
  assert_string_equal(site.text, "n == 3");
  trap_free(&trap);
  reach_free(&reach);
  space_free(space);
}

/* A failure may hide the way out, but not of the pit: nothing fails behind it. */
static void test_a_trap_is_sure_where_nothing_fails_behind_it(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 3, start = 3 } }\n"
                                 "passage 'hall' { choice 'Room' { go 'room' },\n"
                                 "  choice 'Pit' { go 'pit' }, choice 'Out' { go 'out' } }\n"
                                 "passage 'room' { choice 'Turn' { effect 'n += 1', go 'out' } }\n"
                                 "passage 'pit' { choice 'Climb' { go 'pit' } }\n"
                                 "ending 'out' { 'Out.' }\n");
  struct reach reach;
  assert_true(reach_find(&reach, space));
  assert_int_equal(reach.stuck, 2);
  assert_string_equal(explored_place(space, reach.trapped), "room");
  reach_free(&reach);
  assert_true(reach_find_surely(&reach, space));
  assert_int_equal(reach.stuck, 1);
  assert_string_equal(explored_place(space, reach.trapped), "pit");
  reach_free(&reach);
  space_free(space);
}

/* The way to the ending leads from each number to the one before: sweeps would take one each. */
static void test_long_ways_back_are_found_in_order(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 200 }, f = flag {} }\n"
                                 "passage 'a' { ask 'Where?' { id = 'where', into = 'n' },\n"
                                 "  go 'b' }\n"
                                 "passage 'b' { when 'n == 0' { go 'e' },\n"
                                 "  choice 'Back' { effect 'n -= 1', go 'b' },\n"
                                 "  choice 'Off' { when = 'n == 100', go 'f' },\n"
                                 "  choice 'Stay' { go 'c' } }\n"
                                 "passage 'c' { choice 'Stay' { go 'c' } }\n"
                                 "ending 'e' { 'E.' }\n"
                                 "ending 'f' { 'F.' }\n");
  struct reach reach;
  assert_true(reach_find(&reach, space));
  assert_int_equal(reach.sweeps, 50);
  assert_int_equal(reach.stuck, 1);
  for (uint32_t s = 0; s < reach.states; s++) {
    skaz_value n;
    if (strcmp(explored_place(space, s), "b") != 0) continue;
    assert_int_equal(skaz_get(space_story(space), "n", &n), SKAZ_OK);
    expect_mask(&reach, s, n.number >= 100 ? 3 : 1);
  }
  reach_free(&reach);
  space_free(space);
}

static void test_what_is_not_explored_is_no_trap(void **state) {
  (void)state;
  struct explore_options options = explored_options(cellar);
  options.most_states = 2;
  struct space *space = explore_run(&options);
  struct reach reach;
  assert_true(reach_find(&reach, space));
  assert_int_equal(reach.stuck, 0);
  expect_mask(&reach, 0, reach.open);
  assert_int_equal(reach_only(&reach, reach.open), -1);
  reach_free(&reach);
  space_free(space);
}

static void test_a_beginning_that_fails_has_nothing(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 1 } }\n"
                                 "passage 'a' { effect 'n += 2', choice 'End' { go 'c' } }\n"
                                 "ending 'c' { 'So.' }\n");
  struct reach reach;
  assert_true(reach_find(&reach, space));
  assert_int_equal(reach.states, 0);
  assert_int_equal(reach.trapped, SPACE_NONE);
  reach_free(&reach);
  space_free(space);
}

static void test_many_endings_share_bits(void **state) {
  (void)state;
  static char source[16384];
  size_t end = (size_t)snprintf(source, sizeof source, "passage 'a' {\n");
  for (int i = 0; i < 130; i++)
    end +=
        (size_t)snprintf(source + end, sizeof source - end, "choice 'C%d' { go 'e%d' },\n", i, i);
  end += (size_t)snprintf(source + end, sizeof source - end, "}\n");
  for (int i = 0; i < 130; i++)
    end += (size_t)snprintf(source + end, sizeof source - end, "ending 'e%d' { 'E.' }\n", i);
  struct space *space = explored(source);
  struct reach reach;
  assert_true(reach_find(&reach, space));
  assert_int_equal(reach.per_bit, 3);
  assert_int_equal(reach.stuck, 0);
  assert_int_equal(reach_mask(&reach, 130), reach_bit(&reach, 129));
  assert_int_equal(reach_only(&reach, reach_mask(&reach, 130)), -1);
  reach_free(&reach);
  space_free(space);
}

/* --------------------------------------------------------------- order */

static void test_what_a_state_leads_to_stands_before_it(void **state) {
  (void)state;
  struct space *space = explored(cellar);
  struct order order;
  struct pages pages;
  struct pages_row row;
  assert_true(order_find(&order, space, SPACE_NONE));
  assert_int_equal(order.count, explored_size(space).states);
  pages_open(&pages, space);
  uint32_t knots = 0;
  for (struct order_part part = {0, 0}; part.end < order.count;) {
    part = order_part_from(&order, part.end);
    knots += part.end - part.begin == 3;
    assert_int_equal(order_part_to(&order, part.end).begin, part.begin);
    for (uint32_t i = part.begin; i < part.end; i++) {
      assert_int_equal(order_position(&order, order_state(&order, i)), i);
      assert_true(pages_read(&pages, order_state(&order, i), &row));
      for (uint32_t e = 0; e < row.count; e++)
        assert_true(order_position(&order, row.edges[e].target) < part.end);
    }
  }
  assert_int_equal(knots, 2);
  pages_close(&pages);
  order_free(&order);
  space_free(space);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_masks_say_which_endings_are_left),
      cmocka_unit_test(test_a_soft_lock_is_a_trap),
      cmocka_unit_test(test_hidden_choices_are_closed_by_their_conditions),
      cmocka_unit_test(test_the_trap_lies_behind_where_it_begins),
      cmocka_unit_test(test_a_trap_is_sure_where_nothing_fails_behind_it),
      cmocka_unit_test(test_long_ways_back_are_found_in_order),
      cmocka_unit_test(test_what_is_not_explored_is_no_trap),
      cmocka_unit_test(test_a_beginning_that_fails_has_nothing),
      cmocka_unit_test(test_many_endings_share_bits),
      cmocka_unit_test(test_what_a_state_leads_to_stands_before_it),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
