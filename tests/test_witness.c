/* test_witness: what an exploration tells is shown by a shortest play, which replays. */
#include "refuted.h"

#include "check/witness/witness.h"

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

/* ----------------------------------------------------- without a witness */

/* Plays in all ways, to be compared: every move, every outcome, nothing is remembered. */
struct brute {
  skaz_program *program;
  skaz_story *story;
  skaz_status status;    /* a move fails so; or, SKAZ_OK: */
  const skaz_expr *expr; /* this holds where it leads */
  int64_t outcomes[16];
  int64_t most[16];
  int drawn, settled;
};

static bool tell_brute(void *user, const skaz_draw *draw, int64_t *outcome) {
  struct brute *brute = user;
  int at = brute->drawn++;
  assert_in_range(at, 0, 15);
  if (at >= brute->settled) brute->outcomes[at] = draw->low;
  brute->most[at] = draw->high;
  *outcome = brute->outcomes[at];
  return true;
}

/* Chooses the next outcomes; false: all were tried. */
static bool turn_on(struct brute *brute) {
  int last = brute->drawn - 1;
  while (last >= 0 && brute->outcomes[last] == brute->most[last]) last--;
  if (last >= 0) brute->outcomes[last]++;
  brute->settled = last + 1;
  return last >= 0;
}

static bool is_there(struct brute *brute, skaz_status status) {
  bool holds = false;
  if (brute->status != SKAZ_OK) return status == brute->status;
  return status == SKAZ_OK && skaz_test(brute->story, brute->expr, &holds) == SKAZ_OK && holds;
}

static bool is_near(struct brute *brute, int moves);

/* Whether a move leads there, or near enough. */
static bool leads_there(struct brute *brute, const void *before, size_t move, int moves) {
  bool is_found = false;
  brute->settled = 0;
  do {
    skaz_reply reply;
    skaz_status status;
    brute->drawn = 0;
    assert_int_equal(skaz_restore(brute->story, before), SKAZ_OK);
    if (skaz_phase_of(brute->story) == SKAZ_MENU) {
      status = skaz_choose(brute->story, move);
    } else {
      assert_true(skaz_answer_at(brute->story, move, &reply));
      status = skaz_answer(brute->story, reply.text);
    }
    struct brute kept = *brute;
    is_found = is_there(brute, status) || (status == SKAZ_OK && is_near(brute, moves - 1));
    *brute = kept;
  } while (!is_found && turn_on(brute));
  return is_found;
}

/* Whether so many moves, or fewer, lead there from where the story rests. */
static bool is_near(struct brute *brute, int moves) {
  bool is_found = false;
  skaz_story *story = brute->story;
  if (moves == 0) return false;
  size_t count = skaz_phase_of(story) == SKAZ_MENU  ? skaz_choice_count(story)
                 : skaz_phase_of(story) == SKAZ_ASK ? skaz_answer_count(story, NULL)
                                                    : 0;
  void *before = need_bytes(NULL, skaz_state_size(brute->program));
  memcpy(before, skaz_state(story), skaz_state_size(brute->program));
  for (size_t i = 0; i < count && !is_found; i++) is_found = leads_there(brute, before, i, moves);
  free(before);
  return is_found;
}

/* The fewest moves to a move that fails so, or, with SKAZ_OK, to where `expr` holds. */
static int fewest_moves(const char *source, skaz_status status, const char *expr) {
  struct brute brute = {.status = status};
  int moves = 0;
  brute.program = explored_load((void *)(uintptr_t)source);
  assert_non_null(brute.program);
  if (expr != NULL) assert_int_equal(skaz_compile(brute.program, expr, &brute.expr, NULL), SKAZ_OK);
  assert_int_equal(skaz_new(brute.program, 0, 0, &brute.story), SKAZ_OK);
  do {
    skaz_set_oracle(brute.story, NULL, NULL);
    assert_int_equal(skaz_begin(brute.story, NULL), SKAZ_OK);
    skaz_set_oracle(brute.story, tell_brute, &brute);
    if (moves == 0 && is_there(&brute, SKAZ_OK)) break;
    assert_in_range(++moves, 1, 9);
  } while (!is_near(&brute, moves));
  skaz_free(brute.story);
  skaz_unload(brute.program);
  return moves;
}

/* ---------------------------------------------------------------- errors */

/* A story with one fault. */
struct shown {
  struct space *space;
  struct course_setting setting;
  struct course course;
  char *play;
};

static void explore_as(struct shown *shown, const char *source, const char *act, unsigned flags) {
  struct explore_options options = explored_options(source);
  options.act = act;
  options.flags = flags;
  *shown = (struct shown){.space = explore_run(&options)};
  assert_non_null(shown->space);
  shown->setting = (struct course_setting){space_program(shown->space), act, flags};
}

static void explore(struct shown *shown, const char *source) { explore_as(shown, source, NULL, 0); }

static void show_fault(struct shown *shown, const char *source) {
  explore(shown, source);
  assert_int_equal(space_fault_count(shown->space), 1);
  assert_true(witness_fault(shown->space, &shown->setting, 0, &shown->course));
  shown->play = refuted_print(&shown->setting, &shown->course);
}

static void show_claim(struct shown *shown, const char *source) {
  explore(shown, source);
  assert_int_equal(space_fault_count(shown->space), 0);
  assert_true(witness_claim(shown->space, &shown->setting, 0, &shown->course));
  shown->play = refuted_print(&shown->setting, &shown->course);
}

static void free_shown(struct shown *shown) {
  course_free(&shown->course);
  space_free(shown->space);
  free(shown->play);
}

static void test_the_same_choice_four_times(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 3 } }\n"
      "passage 'hub' { choice 'Work' { effect 'n += 1', go 'hub' },\n"
      "  choice 'Rest' { effect 'n = 0', go 'hub' }, choice 'Go home' { go 'home' } }\n"
      "ending 'home' { 'So.' }\n";
  static const char mended[] =
      "state { n = meter { 0, 3 } }\n"
      "passage 'hub' { choice 'Work' { effect 'n += 1', go 'hub' },\n"
      "  choice 'Rest' { effect 'n = 0', go 'hub' }, choice 'Go home' { go 'home' } }\n"
      "ending 'home' { 'So.' }\n";
  struct shown shown;
  show_fault(&shown, story);
  assert_int_equal(shown.course.count, 4);
  assert_int_equal(fewest_moves(story, SKAZ_SCRIPT_ERROR, NULL), 4);
  refuted_expect_list(&shown.course, "Work 4 times");
  desk_expect(shown.play, "seed 0\n# What it shows.\nhub > work");
  desk_expect(shown.play, "\nhub > work\n"); /* the last: there is no digest of a failure */
  refuted_expect(story, shown.play, "shows.play:8: n ");
  refuted_expect_mended(mended, shown.play);
  free_shown(&shown);
}

static void test_outcomes_of_chance_are_recorded(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 9 }, f = flag {} }\n"
      "passage 'a' { choice 'Throw' { effect 'n = random(1, 6)', effect 'f = chance(50)',\n"
      "    go 'b' }, choice 'End' { go 'c' } }\n"
      "passage 'b' { choice 'Again' { effect(function() if f and n == 5 then\n"
      "    n = random(3, 9) + random(1, 3) end end), go 'a' } }\n"
      "ending 'c' { 'So.' }\n";
  struct shown shown;
  show_fault(&shown, story);
  assert_int_equal(shown.course.count, 2);
  assert_int_equal(fewest_moves(story, SKAZ_SCRIPT_ERROR, NULL), 2);
  refuted_expect_list(&shown.course, "Throw (chance 5,1), Again (chance 7,3)");
  desk_expect(shown.play, "~ 5,1");
  refuted_expect(story, shown.play, "shows.play:6: ");
  free_shown(&shown);
}

static void test_a_beginning_may_be_left_to_chance(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 6 }, m = int { 0, 6 } }\n"
      "passage 'a' { effect 'n = random(0, 6)', draw 'd', go 'b' }\n"
      "storylet 'x' { deck = 'd', effect 'm = random(1, 4)' }\n"
      "storylet 'y' { deck = 'd', effect 'm = 6' }\n"
      "passage 'b' { choice 'Add' { when 'm == 6' { effect 'n += n' }, go 'c' } }\n"
      "ending 'c' { 'So.' }\n";
  struct shown shown;
  show_fault(&shown, story);
  assert_int_equal(shown.course.count, 1);
  refuted_expect_list(&shown.course, "begin (chance 4,y), Add");
  desk_expect(shown.play, "\nbegin ~ 4,y\n");
  refuted_expect(story, shown.play, "shows.play:6: ");
  free_shown(&shown);
}

static void test_a_beginning_that_fails(void **state) {
  (void)state;
  static const char story[] = "state { n = int { 0, 6 } }\n"
                              "passage 'a' { effect 'n = 12 // random(0, 6)', go 'c' }\n"
                              "ending 'c' { 'So.' }\n";
  struct shown shown;
  show_fault(&shown, story);
  assert_int_equal(shown.course.count, 0);
  desk_expect(shown.play, "\nbegin ~ 0\n");
  refuted_expect(story, shown.play, "the story cannot begin: ");
  free_shown(&shown);
}

static void test_a_text_that_cannot_be_shown(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 3, start = 2 } }\n"
      "passage 'a' { choice 'Less' { effect 'n -= 1', 'Each has {12 // n}.', go 'a' },\n"
      "  choice 'End' { go 'c' } }\n"
      "ending 'c' { 'So.' }\n";
  struct shown shown;
  explore(&shown, story);
  bool is_text = false;
  for (size_t i = 0; i < space_fault_count(shown.space); i++) {
    if (!space_fault_at(shown.space, i)->is_text) continue;
    is_text = true;
    assert_true(witness_fault(shown.space, &shown.setting, i, &shown.course));
  }
  assert_true(is_text);
  assert_int_equal(shown.course.count, 2);
  assert_true(shown.course.moves[1].has_digest);
  shown.play = refuted_print(&shown.setting, &shown.course);
  refuted_expect(story, shown.play, "shows.play:6: this cannot be shown: ");
  free_shown(&shown);
}

static void test_a_label_that_cannot_be_shown(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 3, start = 2 } }\n"
      "passage 'a' { choice 'Less' { when = 'n > 0', effect 'n -= 1', go 'a' },\n"
      "  choice 'Give {12 // n} away' { id = 'give', go 'c' } }\n"
      "ending 'c' { 'So.' }\n";
  struct shown shown;
  show_fault(&shown, story);
  assert_true(space_fault_at(shown.space, 0)->is_text);
  assert_int_equal(shown.course.count, 2);
  refuted_expect(story, shown.play, "shows.play:6: this cannot be shown: ");
  free_shown(&shown);
}

static void test_an_empty_menu(void **state) {
  (void)state;
  static const char story[] = "passage 'a' { choice 'Read' { once = true, go 'a' },\n"
                              "  choice 'Wait' { once = true, go 'a' } }\n"
                              "ending 'c' { 'So.' }\n";
  struct shown shown;
  show_fault(&shown, story);
  refuted_expect_list(&shown.course, "Read, Wait");
  refuted_expect(story, shown.play, "shows.play:6: no choice is open in passage");
  free_shown(&shown);
}

static void test_rounds_without_an_end(void **state) {
  (void)state;
  static const char plain[] = "passage 'a' { choice 'On' { go 'b' } }\n"
                              "passage 'b' { 'Round.', go 'b' }\n"
                              "ending 'c' { 'So.' }\n";
  static const char by_chance[] = "state { n = int { 0, 3 } }\n"
                                  "passage 'a' { choice 'On' { effect 'n = random(0, 3)', when 'n "
                                  "== 2' { go 'b' }, go 'c' } }\n"
                                  "passage 'b' { effect 'n = random(0, 3)', go 'b' }\n"
                                  "ending 'c' { 'So.' }\n";
  struct shown shown;
  show_fault(&shown, plain);
  refuted_expect_list(&shown.course, "On");
  refuted_expect(plain, shown.play, "shows.play:5: ");
  free_shown(&shown);
  show_fault(&shown, by_chance);
  refuted_expect_list(&shown.course, "On (chance 2)");
  refuted_expect(by_chance, shown.play, "shows.play:5: ");
  free_shown(&shown);
}

static void test_answers_are_typed(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 9 } }\n"
      "passage 'a' { ask 'How many?' { id = 'many', into = 'n' }, go 'b' }\n"
      "passage 'b' { ask 'When?' { id = 'when', answer '1917 | seventeen' { effect 'n += 2' },\n"
      "    otherwise { go 'a' } }, go 'c' }\n"
      "ending 'c' { 'So.' }\n";
  struct shown shown;
  show_fault(&shown, story);
  assert_int_equal(shown.course.count, 2);
  assert_int_equal(fewest_moves(story, SKAZ_SCRIPT_ERROR, NULL), 2);
  refuted_expect_list(&shown.course, "\"8\", \"1917\"");
  refuted_expect(story, shown.play, "shows.play:6: ");
  free_shown(&shown);
}

static void test_leaving_may_fail(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 2 } }\n"
      "passage 'a' { choice 'More' { when = 'n < 2', effect 'n += 1', go 'a' },\n"
      "  choice 'End' { go 'c' } }\n"
      "ending 'c' { 'So.' }\n"
      "ending 'left' { early = true, when 'n == 2' { effect 'n += 1' }, 'Left.' }\n";
  struct shown shown;
  show_fault(&shown, story);
  refuted_expect_list(&shown.course, "More 2 times, leave");
  refuted_expect(story, shown.play, "shows.play:7: ");
  free_shown(&shown);
}

/* ---------------------------------------------------------------- claims */

#define WALK                                                                                       \
  "state { n = int { 0, 9 } }\n"                                                                   \
  "passage 'a' { choice 'One' { when = 'n < 7', effect 'n += 1', go 'a' },\n"                      \
  "  choice 'Three' { when = 'n < 7', effect 'n += 3', go 'a' }, choice 'End' { go 'c' } }\n"      \
  "ending 'c' { 'So.' }\n"

static void test_what_must_never_be(void **state) {
  (void)state;
  static const char story[] = WALK "never [[n ==\n   5]]\n";
  struct shown shown;
  show_claim(&shown, story);
  assert_int_equal(shown.course.count, fewest_moves(story, SKAZ_OK, "n == 5"));
  desk_expect(shown.play, "? not (n ==    5)\n");
  refuted_expect(story, shown.play, "does not hold");
  free_shown(&shown);
}

static void test_what_must_always_be(void **state) {
  (void)state;
  static const char story[] = WALK "always 'n < 8'\n";
  struct shown shown;
  show_claim(&shown, story);
  assert_int_equal(shown.course.count, fewest_moves(story, SKAZ_OK, "n >= 8"));
  desk_expect(shown.play, "? n < 8\n");
  refuted_expect(story, shown.play, "'n < 8' does not hold");
  free_shown(&shown);
}

static void test_what_can_be(void **state) {
  (void)state;
  static const char story[] = WALK "can 'n == 9'\n";
  struct shown shown;
  show_claim(&shown, story);
  assert_int_equal(shown.course.count, 3);
  assert_null(shown.course.test);
  refuted_expect_mended(story, shown.play);
  free_shown(&shown);
}

static void test_a_claim_at_the_beginning(void **state) {
  (void)state;
  static const char story[] = WALK "always 'n > 0'\n";
  struct shown shown;
  show_claim(&shown, story);
  refuted_expect_list(&shown.course, "no move");
  refuted_expect(story, shown.play, "'n > 0' does not hold");
  free_shown(&shown);
}

static void test_a_claim_that_cannot_be_tested(void **state) {
  (void)state;
  static const char story[] = WALK "never '12 // (n - 4) > 5'\n";
  struct shown shown;
  show_fault(&shown, story);
  assert_int_equal(shown.course.count, 2);
  refuted_expect(story, shown.play, "'not (12 // (n - 4) > 5)': ");
  free_shown(&shown);
}

/* ------------------------------------------------------- states and edges */

static void test_every_state_and_edge_can_be_shown(void **state) {
  (void)state;
  struct shown shown;
  struct space_page page = {0};
  explore(&shown, WALK);
  uint32_t states = explored_size(shown.space).states;
  for (uint32_t i = 0; i < states; i++) {
    assert_true(witness_state(shown.space, &shown.setting, i, &shown.course));
    assert_int_equal(shown.course.count, space_depth(shown.space, i));
    assert_true(space_read_page(shown.space, i / SPACE_PAGE, &page));
    uint32_t row = i % SPACE_PAGE, edges = page.starts[row + 1] - page.starts[row];
    for (uint32_t edge = 0; edge < edges; edge++) {
      assert_true(witness_edge(shown.space, &shown.setting, i, edge, &shown.course));
      assert_int_equal(shown.course.count, space_depth(shown.space, i) + 1);
    }
    assert_false(witness_edge(shown.space, &shown.setting, i, edges, &shown.course));
  }
  assert_true(witness_edge(shown.space, &shown.setting, SPACE_NONE, 0, &shown.course));
  assert_int_equal(shown.course.count, 0);
  space_free_page(&page);
  free_shown(&shown);
}

/* Each mark that an exploration leaves can be shown, in as few moves as lead to it. */
static void test_every_mark_can_be_shown(void **state) {
  (void)state;
  static const char story[] =
      "state { n = meter { 0, 4 }, f = flag {} }\n"
      "passage 'a' { 'You have {if n < 3}little{elseif n == 3}some{else}much{end}.',\n"
      "  choice 'One' { effect 'n += 1', go 'a' },\n"
      "  choice 'Three' { effect 'n += 3', effect 'f = chance(50)', go 'a' },\n"
      "  choice 'Buy' { when = 'n == 4 and f', locked = 'Too little.', go 'b' } }\n"
      "passage 'b' { ask 'Which?' { id = 'which', answer 'red' { go 'c' }, otherwise { go 'a' } } "
      "}\n"
      "ending 'c' { 'So.' }\n";
  struct shown shown;
  size_t found = 0, longest = 0;
  explore(&shown, story);
  const unsigned char *marks = space_marks(shown.space);
  size_t count = skaz_site_count(shown.setting.program);
  for (size_t site = 0; site < count; site++)
    for (unsigned char mark = 1; mark <= SKAZ_MARK_LOST; mark = (unsigned char)(mark * 2)) {
      bool is_set = (marks[site] & mark) != 0;
      if (witness_mark(shown.space, &shown.setting, site, mark, &shown.course) != is_set)
        fail_msg("site %zu, mark %d", site, mark);
      found += is_set;
      if (is_set && shown.course.count > longest) longest = shown.course.count;
    }
  assert_true(found > 20);
  assert_int_equal(longest, 4); /* One, Three, Buy, "red" */
  free_shown(&shown);
}

static void test_plays_say_how_they_begin(void **state) {
  (void)state;
  static const char story[] =
      "act 'one' { title = 'One', start = 'a' }\n"
      "state { n = int { 0, 2 } }\n"
      "passage 'a' { choice 'On' { go 'b' } }\n"
      "act 'two' { title = 'Two', start = 'b' }\n"
      "passage 'b' { choice 'Add' { when 'short' { effect 'n = n + 3' }, go 'c' } }\n"
      "ending 'c' { 'So.' }\n";
  struct shown shown;
  explore_as(&shown, story, "two", SKAZ_SHORT);
  assert_true(witness_fault(shown.space, &shown.setting, 0, &shown.course));
  shown.play = refuted_print(&shown.setting, &shown.course);
  desk_expect(shown.play, "\nshort\nact two\n");
  refuted_expect(story, shown.play, "shows.play:7: ");
  free_shown(&shown);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_the_same_choice_four_times),
      cmocka_unit_test(test_outcomes_of_chance_are_recorded),
      cmocka_unit_test(test_a_beginning_may_be_left_to_chance),
      cmocka_unit_test(test_a_beginning_that_fails),
      cmocka_unit_test(test_a_text_that_cannot_be_shown),
      cmocka_unit_test(test_a_label_that_cannot_be_shown),
      cmocka_unit_test(test_an_empty_menu),
      cmocka_unit_test(test_rounds_without_an_end),
      cmocka_unit_test(test_answers_are_typed),
      cmocka_unit_test(test_leaving_may_fail),
      cmocka_unit_test(test_what_must_never_be),
      cmocka_unit_test(test_what_must_always_be),
      cmocka_unit_test(test_what_can_be),
      cmocka_unit_test(test_a_claim_at_the_beginning),
      cmocka_unit_test(test_a_claim_that_cannot_be_tested),
      cmocka_unit_test(test_every_state_and_edge_can_be_shown),
      cmocka_unit_test(test_every_mark_can_be_shown),
      cmocka_unit_test(test_plays_say_how_they_begin),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
