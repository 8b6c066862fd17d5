/* test_explore: the exploration finds every state that can be reached, and what happens there. */
#include "explored.h"

/* ------------------------------------------------------------- replaying */

/* Every state can be played to from the beginning, and then has its key. */
static void expect_replays(struct space *space) {
  struct space_size size = explored_size(space);
  unsigned char *key = malloc(size.key_size + 1);
  skaz_story *story;
  assert_int_equal(skaz_new(space_program(space), 7, 0, &story), SKAZ_OK);
  for (uint32_t state = 0; state < size.states; state++) {
    assert_int_equal(space_play_to(space, story, state), SKAZ_OK);
    assert_int_equal(skaz_turn(story), space_depth(space, state));
    skaz_key(story, key);
    assert_memory_equal(key, space_key(space, state), size.key_size);
  }
  skaz_free(story);
  free(key);
}

static void expect_edges(const struct space *space, uint32_t state, const char *wanted) {
  char text[4096];
  assert_string_equal(explored_edges(space, state, text, sizeof text), wanted);
}

/* --------------------------------------------------------------- stories */

static const char two_ends[] = "passage 'gate' { 'The gate is shut.',\n"
                               "  choice 'Knock' { go 'in' }, choice 'Go home' { go 'cold' } }\n"
                               "ending 'cold' { 'Nobody saw you.' }\n"
                               "ending 'in' { 'Warm.' }\n";

static void test_a_small_story_is_known_whole(void **state) {
  (void)state;
  struct space *space = explored(two_ends);
  struct space_size size = explored_size(space);
  assert_int_equal(size.states, 3);
  assert_int_equal(size.expanded, 3);
  assert_int_equal(size.edges, 2);
  assert_int_equal(size.levels, 2);
  assert_int_equal(size.longest_text, strlen("The gate is shut."));
  assert_int_equal(size.longest_state, SPACE_NONE);
  assert_true(space_is_complete(space));
  assert_int_equal(space_fault_count(space), 0);
  expect_edges(space, 0, "0>1:1 1>2:1");
  assert_int_equal(space_ending(space, 0), -1);
  assert_int_equal(space_ending(space, 1), 1);
  assert_int_equal(space_ending(space, 2), 0);
  expect_replays(space);
  space_free(space);
}

static void test_chance_has_each_outcome_that_can_happen(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 9 }, f = flag {} }\n"
                                 "passage 'a' {\n"
                                 "  choice 'Die' { effect 'n = random(1, 3)', go 'b' },\n"
                                 "  choice 'Coin' { effect 'f = chance(20)', go 'b' },\n"
                                 "  choice 'Never' { effect 'f = chance(0)', go 'b' },\n"
                                 "  choice 'Sure' { effect 'n = random(3, 3)', go 'b' } }\n"
                                 "passage 'b' { choice 'End' { when = 'n < 9 or f', go 'c' },\n"
                                 "  choice 'Flag' { when = 'f', go 'c' } }\n"
                                 "ending 'c' { 'So.' }\n");
  expect_edges(space, 0, "0>1:0.3333 0>2:0.3333 0>3:0.3333 1>4:0.8 1>5:0.2 2>4:1 3>3:1");
  expect_replays(space);
  space_free(space);
}

static void test_a_play_may_begin_in_several_ways(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 9 } }\n"
                                 "passage 'a' { effect 'n = random(1, 2) + random(0, 1)',\n"
                                 "  choice 'End' { when = 'n < 9', go 'c' } }\n"
                                 "ending 'c' { 'So.' }\n");
  assert_int_equal(space_start_count(space), 4);
  assert_int_equal(space_start_at(space, 0).state, 0);
  assert_int_equal(space_start_at(space, 1).state, 1);
  assert_int_equal(space_start_at(space, 2).state, 1);
  assert_int_equal(space_start_at(space, 3).state, 2);
  assert_true(space_start_at(space, 3).weight == 0.25);
  expect_edges(space, 2, explored_size(space).states == 4 ? "0>3:1" : "0>5:1");
  expect_replays(space);
  space_free(space);
}

static void test_answers_are_followed(void **state) {
  (void)state;
  struct space *space =
      explored("state { n = int { 0, 4 } }\n"
               "passage 'a' { ask 'When?' { id = 'when', tries = 2,\n"
               "    answer '1917' { go 'b' }, answer 'never | not yet' { go 'b' },\n"
               "    otherwise { go 'c' } } }\n"
               "passage 'b' { ask 'How many?' { id = 'many', into = 'n' },\n"
               "  choice 'Two' { when = 'n == 2', go 'c' }, choice 'End' { when = 'n < 9',\n"
               "    go 'c' } }\n"
               "ending 'c' { 'So.' }\n");
  expect_edges(space, 0, "0>1:1 1>1:1 2>2:1");
  expect_edges(space, 1, "0>3:1 1>4:1 2>5:1 3>6:1 4>7:1");
  expect_edges(space, 2, "0>1:1 1>1:1 2>8:1");
  expect_replays(space);
  space_free(space);
}

static void test_storylets_are_dealt_in_every_way(void **state) {
  (void)state;
  struct space *space =
      explored("passage 'a' { draw 'd', draw 'd', fallback { 'No more.' }, go 'end' }\n"
               "storylet 'x' { deck = 'd', weight = 3, choice 'X' {} }\n"
               "storylet 'y' { deck = 'd', choice 'Y' {} }\n"
               "ending 'end' { 'So.' }\n");
  assert_int_equal(space_start_count(space), 2);
  assert_true(space_start_at(space, 0).weight == 0.75);
  assert_string_equal(explored_place(space, 0), "x");
  assert_string_equal(explored_place(space, 1), "y");
  assert_int_equal(explored_size(space).states, 5);
  expect_replays(space);
  space_free(space);
}

static void test_a_round_by_chance_ends(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 3 } }\n"
                                 "passage 'a' { choice 'Go' { go 'b' } }\n"
                                 "passage 'b' { effect 'n = random(0, 3)',\n"
                                 "  when 'n == 0' { 'Again.', go 'b' },\n"
                                 "  when 'n == 1' { go 'c' },\n"
                                 "  when 'n == 3' { effect 'n = 2' }, go 'd' }\n"
                                 "ending 'c' { 'C.' }\n"
                                 "ending 'd' { 'D.' }\n");
  expect_edges(space, 0, "0>1:0.3333 0>2:0.3333 0>2:0.3333");
  assert_true(space_is_complete(space));
  assert_int_equal(space_fault_count(space), 0);
  expect_replays(space);
  space_free(space);
}

static void test_a_round_without_a_way_out_is_a_fault(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 3 } }\n"
                                 "passage 'a' { choice 'Go' { go 'b' } }\n"
                                 "passage 'b' { effect 'n = random(0, 3)',\n"
                                 "  when 'n == 0' { go 'd' }, go 'c' }\n"
                                 "passage 'c' { effect 'n = random(0, 3)', go 'c' }\n"
                                 "ending 'd' { 'D.' }\n");
  struct space_step step = {0};
  expect_edges(space, 0, "0>1:0.25 0>!:0.75");
  assert_int_equal(space_fault_count(space), 1);
  const struct space_fault *fault = space_fault_at(space, 0);
  assert_int_equal(fault->what.status, SKAZ_LIMIT);
  assert_int_equal(fault->edge, 1);
  assert_true(space_walk_fault(space, 0, &step));
  assert_int_equal(skaz_error_of(space_story(space))->status, SKAZ_LIMIT);
  assert_int_equal(step.outcomes.count, 1);
  space_free_step(&step);
  space_free(space);
}

static void test_equal_draws_are_followed_once(void **state) {
  (void)state; /* twelve coins: 4,096 ways, 13 sums */
  struct space *space = explored("state { n = int { 0, 12 }, i = int { 0, 12 } }\n"
                                 "passage 'a' { choice 'Throw' { go 'b' } }\n"
                                 "passage 'b' { effect 'n += random(0, 1)', effect 'i += 1',\n"
                                 "  when 'i < 12' { go 'b' }, go 'c' }\n"
                                 "passage 'c' { choice 'End' { when = 'n > 2', go 'd' },\n"
                                 "  fallback { go 'd' } }\n"
                                 "ending 'd' { 'D.' }\n");
  struct space_page page = {0};
  double sum = 0;
  assert_true(space_read_page(space, 0, &page));
  assert_true(page.starts[1] - page.starts[0] <= 24);
  for (uint32_t e = page.starts[0]; e < page.starts[1]; e++) sum += page.edges[e].weight;
  assert_true(sum > 1 - 1e-12 && sum < 1 + 1e-12);
  assert_true(space_is_complete(space));
  space_free_page(&page);
  space_free(space);
}

static void test_too_many_outcomes_are_a_gap(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 100000 } }\n"
                                 "passage 'a' {\n"
                                 "  choice 'One' { effect 'n = random(1, 100000)', go 'b' },\n"
                                 "  choice 'Two' { go 'b' } }\n"
                                 "passage 'b' { choice 'End' { when = 'n < 200000', go 'c' } }\n"
                                 "ending 'c' { 'So.' }\n");
  assert_int_equal(space_ended_by(space), SPACE_WHOLE);
  assert_false(space_is_complete(space));
  assert_int_equal(explored_size(space).gaps, 1);
  assert_int_equal(space_gap_at(space, 0).state, 0);
  assert_int_equal(space_gap_at(space, 0).move, 0);
  expect_edges(space, 0, "0>1:1e-05 0>2:1e-05 0>!:1 1>3:1");
  space_free(space);
}

/* ---------------------------------------------------------------- faults */

static void expect_fault(const struct space *space, size_t i, uint32_t state, uint32_t edge,
                         const char *message) {
  const struct space_fault *fault = space_fault_at(space, i);
  assert_non_null(fault);
  if (strstr(fault->what.message, message) == NULL) fail_msg("%s", fault->what.message);
  assert_int_equal(fault->state, state);
  assert_int_equal(fault->edge, edge);
  assert_string_equal(fault->what.file, "main");
}

static void test_errors_are_noted_and_the_rest_goes_on(void **state) {
  (void)state;
  struct space *space = explored(
      "state { n = int { 0, 3 }, m = int { 0, 9 } }\n"
      "passage 'a' {\n"
      "  choice 'More' { effect 'n += 2', go 'a' },\n"
      "  choice 'Show' { when = 'n == 2', '{7 // (n - 2)}', go 'b' },\n"
      "  choice 'Stuck' { go 'stuck' }, choice 'Loop' { go 'loop' },\n"
      "  choice 'Lua' { effect(function() if n == 2 then error('bad') end end), go 'b' } }\n"
      "passage 'stuck' { choice 'No' { when = 'n > 2', go 'b' } }\n"
      "passage 'loop' { go 'loop' }\n"
      "passage 'b' { choice 'End' { go 'c' } }\n"
      "ending 'c' { 'So.' }\n");
  struct space_step step = {0};
  assert_int_equal(space_fault_count(space), 5);
  expect_fault(space, 0, 0, 1, "no choice is open");
  expect_fault(space, 1, 0, 2, "a loop without input");
  expect_fault(space, 2, 1, 0, "n would become 4");
  expect_fault(space, 3, 1, 1, "division by zero");
  expect_fault(space, 4, 1, 4, "bad");
  assert_int_equal(space_fault_at(space, 0)->count, 2);
  assert_true(space_fault_at(space, 3)->is_text);
  assert_true(space_walk_fault(space, 4, &step));
  assert_int_equal(step.kind, SPACE_CHOICE);
  assert_int_equal(step.choice, 4);
  assert_true(space_is_complete(space));
  space_free_step(&step);
  space_free(space);
}

static void test_a_label_may_fail(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 1 } }\n"
                                 "passage 'a' { choice 'Next' { effect 'n = 1', go 'b' } }\n"
                                 "passage 'b' {\n"
                                 "  choice 'All of {6 // (n - 1)}' { id = 'all', go 'c' } }\n"
                                 "ending 'c' { 'So.' }\n");
  assert_int_equal(space_fault_count(space), 1);
  expect_fault(space, 0, 0, 0, "division by zero");
  assert_true(space_fault_at(space, 0)->is_text);
  expect_edges(space, 1, "0>2:1");
  space_free(space);
}

static void test_leaving_is_tried_and_is_no_edge(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 1 } }\n"
                                 "passage 'a' { choice 'Next' { effect 'n = 1', go 'b' } }\n"
                                 "passage 'b' { choice 'End' { go 'c' } }\n"
                                 "ending 'c' { 'So.' }\n"
                                 "ending 'left' { early = true, '{1 // (1 - n)}' }\n");
  struct space_step step = {0};
  assert_int_equal(explored_size(space).states, 3);
  assert_int_equal(explored_size(space).edges, 2);
  assert_int_equal(space_fault_count(space), 1);
  assert_true(space_fault_at(space, 0)->leaves);
  assert_int_equal(space_fault_at(space, 0)->state, 1);
  assert_true(space_walk_fault(space, 0, &step));
  assert_int_equal(step.kind, SPACE_LEAVE);
  space_free_step(&step);
  space_free(space);
}

static void test_the_beginning_may_fail(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 1 } }\n"
                                 "passage 'a' { effect 'n += 2', choice 'End' { go 'c' } }\n"
                                 "ending 'c' { 'So.' }\n");
  assert_int_equal(explored_size(space).states, 0);
  assert_int_equal(explored_size(space).levels, 0);
  assert_int_equal(space_fault_count(space), 1);
  expect_fault(space, 0, SPACE_NONE, 0, "n would become 2");
  space_free(space);
}

static void test_claims_are_tested_everywhere(void **state) {
  (void)state;
  struct space *space = explored("state { n = int { 0, 9 } }\n"
                                 "passage 'a' { choice 'More' { when = 'n < 9', effect 'n += 1',\n"
                                 "    go 'a' }, choice 'End' { go 'c' } }\n"
                                 "ending 'c' { 'So.' }\n"
                                 "never 'n == 3'\n"
                                 "always 'n < 10'\n");
  uint32_t first = space_claim_at(space, 0).holds;
  assert_int_equal(space_depth(space, first), 3);
  assert_int_equal(space_claim_at(space, 0).fails, 0);
  assert_int_equal(space_claim_at(space, 1).fails, SPACE_NONE);
  space_free(space);
}

/* ------------------------------------------------------------------ marks */

/* A play that makes the step which shows a mark makes that mark. */
static void expect_mark(struct space *space, size_t site, unsigned char mark) {
  struct space_step step = {0};
  skaz_story *story;
  unsigned char *marks = calloc(skaz_site_count(space_program(space)), 1);
  assert_int_equal(skaz_new(space_program(space), 7, 0, &story), SKAZ_OK);
  assert_true(space_walk_mark(space, site, mark, &step));
  if (step.state != SPACE_NONE)
    assert_int_equal(space_play_to(space, story, step.state), SKAZ_OK);
  skaz_set_marks(story, marks);
  space_take_step(space, story, &step);
  assert_true((marks[site] & mark) != 0);
  skaz_free(story);
  free(marks);
  space_free_step(&step);
}

static size_t expect_marks(struct space *space) {
  size_t count = skaz_site_count(space_program(space)), found = 0;
  for (size_t site = 0; site < count; site++)
    for (unsigned bit = 0; bit < 8; bit++) {
      if ((space_marks(space)[site] >> bit & 1) == 0) continue;
      expect_mark(space, site, (unsigned char)(1u << bit));
      found++;
    }
  return found;
}

static const unsigned char *marks_of(struct space *space, skaz_site_kind kind, const char *text) {
  skaz_site site;
  for (size_t i = 0; skaz_site_at(space_program(space), i, &site); i++)
    if (site.kind == kind &&
        (strcmp(site.name, text) == 0 || (site.text != NULL && strcmp(site.text, text) == 0)))
      return &space_marks(space)[i];
  fail_msg("there is no site '%s'", text);
  return NULL;
}

static void test_what_happens_is_marked(void **state) {
  (void)state;
  struct space *space =
      explored("state { n = meter { 0, 5 }, m = int { 0, 5 } }\n"
               "passage 'a' { '{if n > 3}Much.{elseif n > 7}Too much.{end}',\n"
               "  choice 'More' { effect 'n += 2', go 'a' },\n"
               "  choice 'Locked' { when = 'n > 2', locked = 'Not yet.', go 'b' },\n"
               "  choice 'Never' { when = 'm > 2', go 'd' } }\n"
               "passage 'b' { effect 'm = random(0, 2)',\n"
               "  when 'm == 1' { 'Again.', visit 'c', go 'b' },\n"
               "  ask 'Why?' { id = 'why', tries = 2, answer 'so' { go 'e' },\n"
               "    otherwise { go 'e' } } }\n"
               "passage 'c' { 'Here.', back }\n"
               "passage 'd' { choice 'On' { go 'e' } }\n"
               "ending 'e' { 'E.' }\n"
               "ending 'left' { early = true, 'Left.' }\n");
  assert_int_equal(*marks_of(space, SKAZ_SITE_PASSAGE, "c"), SKAZ_MARK_TAKEN);
  assert_int_equal(*marks_of(space, SKAZ_SITE_PASSAGE, "d"), 0);
  assert_int_equal(*marks_of(space, SKAZ_SITE_PASSAGE, "left"), SKAZ_MARK_TAKEN);
  assert_int_equal(*marks_of(space, SKAZ_SITE_CHOICE, "never"), 0);
  assert_int_equal(*marks_of(space, SKAZ_SITE_CHOICE, "locked"),
                   SKAZ_MARK_TRUE | SKAZ_MARK_FALSE | SKAZ_MARK_TAKEN);
  assert_int_equal(*marks_of(space, SKAZ_SITE_BRANCH, "elseif"), SKAZ_MARK_FALSE);
  assert_int_equal(*marks_of(space, SKAZ_SITE_STORE, "n"), SKAZ_MARK_LOST);
  assert_true(expect_marks(space) > 15);
  assert_int_equal(space_fault_count(space), 0);
  space_free(space);
}

/* ------------------------------------------------------- size and threads */

/* Some 60,000 states, with chance, errors and a question among them. */
static const char large[] =
    "state { a = int { 0, 39 }, b = int { 0, 39 }, c = int { 0, 39 } }\n"
    "passage 'm' {\n"
    "  choice 'A' { when = 'a < 39', effect 'a += 1', go 'm' },\n"
    "  choice 'B' { when = 'b < 39', effect 'b += random(1, 2)', go 'm' },\n"
    "  choice 'C' { when = 'c < 39', effect 'c += 1', go 'n' },\n"
    "  choice 'D' { effect 'c = 39 - c; a = b', go 'm' },\n"
    "  choice 'E' { when = 'a + b + c > 90', go 'e' } }\n"
    "passage 'n' { ask 'Which?' { id = 'which', into = 'a' }, go 'm' }\n"
    "ending 'e' { '{a} {b} {c}' }\n"
    "never 'a == 17 and b == 31 and c == 5'\n";

static void expect_equal_pages(const struct space *a, const struct space *b) {
  struct space_page x = {0}, y = {0};
  assert_int_equal(space_page_count(a), space_page_count(b));
  for (uint32_t p = 0; p < space_page_count(a); p++) {
    assert_true(space_read_page(a, p, &x) && space_read_page(b, p, &y));
    assert_memory_equal(x.starts, y.starts, (x.count + 1) * sizeof *x.starts);
    assert_memory_equal(x.endings, y.endings, x.count * sizeof *x.endings);
    for (uint32_t e = 0; e < x.starts[x.count]; e++) {
      assert_int_equal(x.edges[e].target, y.edges[e].target);
      assert_int_equal(x.edges[e].move, y.edges[e].move);
      assert_true(x.edges[e].weight == y.edges[e].weight);
    }
  }
  space_free_page(&x);
  space_free_page(&y);
}

static void expect_equal(const struct space *a, const struct space *b) {
  struct space_size x = explored_size(a), y = explored_size(b);
  assert_int_equal(x.states, y.states);
  assert_int_equal(x.expanded, y.expanded);
  assert_int_equal(x.edges, y.edges);
  assert_int_equal(x.levels, y.levels);
  assert_int_equal(x.longest_text, y.longest_text);
  assert_int_equal(x.longest_state, y.longest_state);
  assert_int_equal(x.longest_edge, y.longest_edge);
  assert_int_equal(x.edge_bytes, y.edge_bytes);
  assert_int_equal(x.index_bytes, y.index_bytes);
  for (uint32_t i = 0; i < x.states; i++)
    assert_memory_equal(space_key(a, i), space_key(b, i), x.key_size);
  expect_equal_pages(a, b);
  assert_int_equal(space_fault_count(a), space_fault_count(b));
  for (size_t i = 0; i < space_fault_count(a); i++) {
    assert_string_equal(space_fault_at(a, i)->what.message, space_fault_at(b, i)->what.message);
    assert_int_equal(space_fault_at(a, i)->state, space_fault_at(b, i)->state);
    assert_int_equal(space_fault_at(a, i)->count, space_fault_at(b, i)->count);
  }
  assert_int_equal(space_claim_at(a, 0).holds, space_claim_at(b, 0).holds);
  assert_memory_equal(space_marks(a), space_marks(b), skaz_site_count(space_program(a)));
}

static void test_threads_find_the_same_in_the_same_order(void **state) {
  (void)state;
  struct explore_options options = explored_options(large);
  struct space *one = explored(large);
  for (options.threads = 2; options.threads <= 3; options.threads++) {
    struct space *more = explore_run(&options);
    assert_non_null(more);
    expect_equal(one, more);
    space_free(more);
  }
  assert_true(explored_size(one).states > 60000);
  assert_true(space_fault_count(one) > 0);
  space_free(one);
}

static void test_limits_leave_what_was_found(void **state) {
  (void)state;
  struct explore_options options = explored_options(large);
  options.most_states = 1000;
  struct space *space = explore_run(&options);
  assert_int_equal(space_ended_by(space), SPACE_STATES);
  assert_int_equal(explored_size(space).expanded, 1000);
  assert_true(explored_size(space).states > 1000);
  assert_false(space_is_complete(space));
  space_free(space);
  options.most_states = 0;
  options.most_memory = 300000;
  space = explore_run(&options);
  assert_int_equal(space_ended_by(space), SPACE_MEMORY);
  space_free(space);
}

static bool stop_late(void *user, const struct explore_progress *progress) {
  (void)user;
  return progress->expanded < 5000;
}

static void test_the_host_may_stop_it(void **state) {
  (void)state;
  struct explore_options options = explored_options(large);
  options.progress = stop_late;
  struct space *space = explore_run(&options);
  assert_int_equal(space_ended_by(space), SPACE_STOPPED);
  assert_true(explored_size(space).expanded >= 5000);
  space_free(space);
}

static void test_no_scenario_no_space(void **state) {
  (void)state;
  struct explore_options options = explored_options(two_ends);
  options.act = "nowhere";
  struct space *space = explore_run(&options);
  assert_int_equal(space_fault_at(space, 0)->what.status, SKAZ_NOT_FOUND);
  space_free(space);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_a_small_story_is_known_whole),
      cmocka_unit_test(test_chance_has_each_outcome_that_can_happen),
      cmocka_unit_test(test_a_play_may_begin_in_several_ways),
      cmocka_unit_test(test_answers_are_followed),
      cmocka_unit_test(test_storylets_are_dealt_in_every_way),
      cmocka_unit_test(test_a_round_by_chance_ends),
      cmocka_unit_test(test_a_round_without_a_way_out_is_a_fault),
      cmocka_unit_test(test_equal_draws_are_followed_once),
      cmocka_unit_test(test_too_many_outcomes_are_a_gap),
      cmocka_unit_test(test_errors_are_noted_and_the_rest_goes_on),
      cmocka_unit_test(test_a_label_may_fail),
      cmocka_unit_test(test_leaving_is_tried_and_is_no_edge),
      cmocka_unit_test(test_the_beginning_may_fail),
      cmocka_unit_test(test_claims_are_tested_everywhere),
      cmocka_unit_test(test_what_happens_is_marked),
      cmocka_unit_test(test_threads_find_the_same_in_the_same_order),
      cmocka_unit_test(test_limits_leave_what_was_found),
      cmocka_unit_test(test_the_host_may_stop_it),
      cmocka_unit_test(test_no_scenario_no_space),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
