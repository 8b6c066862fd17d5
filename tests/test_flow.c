/* test_flow: go, visit, back, rules, endings, acts, and the variables of a passage. */
#include "support.h"

#define END "ending 'end' { 'The end.' }\n"

/* ---------------------------------------------------------------- visit and back */

static void test_visit_returns(void **state) {
  struct support *play = *state;
  support_begin(play,
                "passage 'a' { 'Before.', visit 'v', 'Between.', visit 'v', 'After.', go 'end' }\n"
                "passage 'v' { 'Visited.', back }\n" END);
  assert_string_equal(support_text(play),
                      "Before.\nVisited.\nBetween.\nVisited.\nAfter.\nThe end.");
}

static void test_visit_rests_and_returns(void **state) {
  struct support *play = *state;
  support_begin(play,
                "passage 'a' { choice 'Visit' { visit 'v', 'Back in the choice.' },\n"
                "  'Gathered.', choice 'Stop' { go 'end' } }\n"
                "passage 'v' { choice 'Deeper' { visit 'w' }, choice 'Return' { back }, back }\n"
                "passage 'w' { choice 'Up' { back } }\n" END);
  support_choose(play, "visit");
  support_expect_place(play, "v");
  support_choose(play, "deeper");
  support_expect_place(play, "w");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Back in the choice.\nGathered.");
  support_expect_place(play, "a");
}

static void test_go_inside_a_visit_still_returns(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { visit 'v', 'Home.', go 'end' }\n"
                      "passage 'v' { 'V.', go 'w' }\npassage 'w' { 'W.', back }\n" END);
  assert_string_equal(support_text(play), "V.\nW.\nHome.\nThe end.");
}

static void test_back_without_a_visit_is_an_error(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'On' { go 'b' } }\npassage 'b' {\n  back }\n" END);
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_SCRIPT_ERROR);
  support_contains(skaz_error_of(play->story)->message, "`back` in passage \"b\"");
  assert_int_equal(skaz_error_of(play->story)->line, 3);
}

static void test_endless_visits_are_an_error(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'In' { visit 'a' } }\n" END);
  for (int i = 0; i < 8; i++) support_choose(play, "in");
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_SCRIPT_ERROR);
  support_contains(skaz_error_of(play->story)->message, "visits are nested deeper than 8");
}

static void test_deep_visits_without_a_cycle(void **state) {
  struct support *play = *state;
  char source[2048];
  size_t at = 0;
  for (int i = 0; i < 20; i++)
    at += (size_t)sprintf(source + at, "passage 'p%d' { visit 'p%d', %s }\n", i, i + 1,
                          i == 0 ? "go 'end'" : "back");
  sprintf(source + at, "passage 'p20' { 'Deep.', choice 'Up' { back } }\n" END);
  support_begin(play, source);
  support_choose(play, "up");
  assert_string_equal(support_text(play), "The end.");
}

static void test_running_out_is_an_error(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'On' { go 'b' } }\npassage 'b' { 'B.' }\n" END);
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_SCRIPT_ERROR);
  support_contains(skaz_error_of(play->story)->message, "passage \"b\" runs out");
}

static void test_loop_without_input_is_an_error(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'On' { go 'b' } }\n"
                      "passage 'b' { 'B.', go 'c' }\npassage 'c' { 'C.', go 'b' }\n" END);
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_LIMIT);
  support_contains(skaz_error_of(play->story)->message, "a loop without input: ");
  support_contains(skaz_error_of(play->story)->message, "\"b\"");
  support_contains(skaz_error_of(play->story)->message, "\"c\"");
  support_expect_place(play, "a");
}

static void test_visited(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { when 'visited.a' { 'Again.' }, otherwise { 'First.' },\n"
                      "  choice 'Round' { go 'a' }, choice 'Stop' { go 'end' } }\n" END);
  assert_string_equal(support_text(play), "First.");
  assert_int_equal(support_number(play, "visited.a"), 0);
  support_choose(play, "round");
  assert_string_equal(support_text(play), "Again.");
  assert_int_equal(support_number(play, "visited.a"), 1);
}

/* ---------------------------------------------------------------- variables of a passage */

static const char locals[] =
    "state { n = int { 0, 9 } }\n"
    "passage 'a' { state { here = int { 0, 9, start = 2 }, who = text { 5 } },\n"
    "  '{here}{who}',\n"
    "  choice 'Up' { effect \"here += 1; who = 'x'\", go 'a2' },\n"
    "  choice 'Visit' { effect \"here += 1; who = 'x'\", visit 'v', '{here}{who}' },\n"
    "  choice 'Stay' { effect 'here += 1', '{here}' }, '{here}{who}.', choice 'On' { go 'a' } }\n"
    "passage 'a2' { choice 'Return' { go 'a' } }\n"
    "passage 'v' { choice 'Return' { back } }\n" END;

static void test_locals_survive_a_visit(void **state) {
  struct support *play = *state;
  support_begin(play, locals);
  assert_string_equal(support_text(play), "2");
  support_walk(play, "visit return");
  assert_string_equal(support_text(play), "3x\n3x.");
  assert_int_equal(support_number(play, "here"), 3);
}

static void test_locals_are_reset_on_leaving(void **state) {
  struct support *play = *state;
  skaz_value value;
  support_begin(play, locals);
  support_choose(play, "up");
  assert_int_equal(skaz_get(play->story, "here", &value), SKAZ_NOT_FOUND);
  support_choose(play, "return");
  assert_string_equal(support_text(play), "2");
  support_walk(play, "stay on");
  assert_string_equal(support_text(play), "2");
}

static void test_locals_are_seen_in_their_passage_alone(void **state) {
  struct support *play = *state;
  support_contains(support_issues(play, "passage 'a' { state { here = flag {} }, go 'b' }\n"
                                        "passage 'b' { when 'here' { 'x' }, go 'end' }\n" END),
                   "there is no variable 'here'");
  support_begin(
      play,
      "passage 'a' { state { n = int { 0, 9, start = 1 } }, '{n}', visit 'b', '{n}',\n"
      "  go 'end' }\n"
      "passage 'b' { state { n = int { 0, 9, start = 5 } }, effect 'n += 1', '{n}', back }\n" END);
  assert_string_equal(support_text(play), "1\n6\n1\nThe end.");
}

static void test_locals_of_storylets_and_rules_are_reset(void **state) {
  struct support *play = *state;
  support_begin(
      play, "state { n = int { 0, 99 } }\n"
            "passage 'a' { choice 'Draw' { draw 'd' }, choice 'Go' { effect 'n = 5', go 'a' },\n"
            "  'After.', choice 'On' { go 'a' } }\n"
            "storylet 's' { deck = 'd', once = false, state { x = int { 0, 9 } },\n"
            "  effect 'x += 1', '{x}' }\n"
            "rule 'r' { when = 'n == 5', state { y = int { 0, 9 } }, effect 'y += 1; n = 0',\n"
            "  'Rule {y}.' }\n" END);
  support_walk(play, "draw on draw");
  assert_string_equal(support_text(play), "1\nAfter.");
  support_walk(play, "on go go");
  assert_string_equal(support_text(play), "Rule 1.");
}

/* ---------------------------------------------------------------- rules */

static void test_rules_come_before_the_next_text(void **state) {
  struct support *play = *state;
  support_begin(play, "state { n = int { 0, 9 } }\n"
                      "passage 'a' { choice 'Up' { effect 'n += 1', 'Up.', go 'b' } }\n"
                      "passage 'b' { 'B.', choice 'Again' { go 'a' } }\n"
                      "passage 'v' { 'Visited.', back }\n"
                      "rule 'first' { when = 'n == 1', 'First.' }\n"
                      "rule 'second' { when = 'n >= 1', once = true, 'Second.', visit 'v' }\n" END);
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Up.\nFirst.\nSecond.\nVisited.\nB.");
  support_expect_place(play, "b");
  support_choose(play, "again");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Up.\nB.");
}

static void test_rules_go_replaces_the_pending_place(void **state) {
  struct support *play = *state;
  support_begin(play, "state { n = int { 0, 9 } }\n"
                      "passage 'a' { choice 'Up' { effect 'n += 1', go 'b' } }\n"
                      "passage 'b' { 'B.', choice 'Again' { go 'a' } }\n"
                      "passage 'c' { 'C.', choice 'To b' { effect 'n = 0', go 'b' } }\n"
                      "rule 'away' { when = 'n == 1', 'Away.', go 'c' }\n"
                      "rule 'other' { when = 'n == 1', 'Not told.' }\n" END);
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Away.\nC.");
  support_choose(play, "to-b");
  assert_string_equal(support_text(play), "B.");
}

static void test_rules_rest_and_resume(void **state) {
  struct support *play = *state;
  support_begin(play,
                "state { n = int { 0, 9 } }\n"
                "passage 'a' { choice 'Up' { effect 'n += 1', go 'b' } }\n"
                "passage 'b' { 'B.', choice 'Stop' { go 'end' } }\n"
                "rule 'r' { when = 'n == 1', 'Rule.', choice 'Yes' { effect 'n = 2', 'Yes.' },\n"
                "  choice 'No' { 'No.' }, 'Told.' }\n" END);
  support_choose(play, "up");
  support_expect_place(play, "r");
  support_choose(play, "yes");
  assert_string_equal(support_text(play), "Yes.\nTold.\nB.");
}

static void test_rules_at_gathers_and_visits(void **state) {
  struct support *play = *state;
  support_begin(play,
                "state { n = int { 0, 9 } }\n"
                "passage 'a' { visit 'v', choice 'Up' { effect 'n += 1', 'Up.' }, 'Gathered.',\n"
                "  choice 'Visit' { visit 'v' }, go 'end' }\n"
                "passage 'v' { 'V.', back }\n"
                "rule 'r' { when = 'true', 'Rule.' }\n" END);
  assert_string_equal(support_text(play), "V.");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Up.\nRule.\nGathered.");
  support_choose(play, "visit");
  assert_string_equal(support_text(play), "Rule.\nV.\nRule.\nRule.\nThe end.");
}

static void test_rules_before_conclude(void **state) {
  struct support *play = *state;
  support_begin(play, "state { n = int { 0, 9 } }\n"
                      "passage 'a' { choice 'Up' { go 'conclude' } }\n"
                      "rule 'r' { when = 'n == 0', 'Rule.', effect 'n = 1' }\n"
                      "ending 'zero' { when = 'n == 0', 'Zero.' }\nending 'other' { 'Other.' }\n"
                      "conclude { 'zero', 'other' }\n");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Rule.\nOther.");
}

static void test_rules_are_not_tried_within_a_rule(void **state) {
  struct support *play = *state;
  support_begin(play,
                "state { n = int { 0, 9 } }\n"
                "passage 'a' { choice 'Up' { effect 'n = 1', go 'b' } }\n"
                "passage 'b' { 'B.', choice 'Stop' { go 'end' } }\n"
                "passage 'v' { choice 'Inner' { 'Inner.', go 'w' } }\n"
                "passage 'w' { 'W.', back }\n"
                "rule 'r' { when = 'n == 1', 'Rule.', effect 'n = 2', visit 'v', 'End of rule.' }\n"
                "rule 's' { when = 'n == 2', once = true, 'Second.' }\n" END);
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Rule.");
  support_choose(play, "inner");
  assert_string_equal(support_text(play), "Inner.\nW.\nEnd of rule.\nSecond.\nB.");
}

static void test_rule_needs_when(void **state) {
  struct support *play = *state;
  support_contains(support_issues(play, "passage 'a' { go 'end' }\nrule 'r' { 'x' }\n" END),
                   "rule \"r\" needs when");
}

static void test_fault_of_a_rule_is_told_at_the_rule(void **state) {
  struct support *play = *state;
  support_begin(play, "state { n = int { 0, 9 } }\n"
                      "passage 'a' { choice 'Up' { go 'end' } }\n"
                      "rule 'r' {\n  when = '1 // n == 5', 'x' }\n"
                      "rule 's' { when = 'n == 0', 'y' }\n" END);
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_SCRIPT_ERROR);
  support_contains(skaz_error_of(play->story)->message, "a division by zero");
  assert_int_equal(skaz_error_of(play->story)->line, 3);
}

/* ---------------------------------------------------------------- endings */

static const char endings[] =
    "state { n = int { 0, 9 } }\n"
    "passage 'a' { choice 'Up' { effect 'n += 1', go 'a' }, choice 'Done' { go 'conclude' },\n"
    "  choice 'Straight' { go 'two' } }\n"
    "ending 'one' { when = 'n == 1', title = 'One', 'First.' }\n"
    "ending 'two' { when = 'n == 2', title = 'Two', 'Second.' }\n"
    "ending 'rest' { title = 'Rest', 'Others.' }\n"
    "ending 'left' { early = true, 'You leave at {n}.' }\n"
    "conclude { 'one', 'two', 'rest' }\n"
    "epilogue { 'n was {n}.' }\n";

static void test_conclude_takes_the_first_that_holds(void **state) {
  struct support *play = *state;
  support_begin(play, endings);
  support_walk(play, "up up done");
  assert_string_equal(support_text(play), "# Two\nSecond.\nn was 2.");
  assert_string_equal(skaz_ending(play->story), "two");
  support_expect_place(play, "two");
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_BAD_CALL);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  assert_null(skaz_ending(play->story));
  support_choose(play, "done");
  assert_string_equal(skaz_ending(play->story), "rest");
}

static void test_when_of_an_ending_is_read_by_conclude_alone(void **state) {
  struct support *play = *state;
  support_begin(play, endings);
  support_choose(play, "straight");
  assert_string_equal(skaz_ending(play->story), "two");
}

static void test_leaving_early(void **state) {
  struct support *play = *state;
  skaz_about about;
  support_begin(play, endings);
  skaz_about_program(play->program, &about);
  assert_true(about.has_leave);
  assert_true(skaz_can_leave(play->story));
  support_leave(play);
  assert_string_equal(support_text(play), "You leave at 0.\nn was 0.");
  assert_int_equal(skaz_turn(play->story), 1);
  assert_false(skaz_can_leave(play->story));
  assert_int_equal(skaz_leave(play->story), SKAZ_BAD_CALL);
}

static void test_leaving_in_a_rule_visits_nothing_more(void **state) {
  struct support *play = *state;
  support_begin(play,
                "state { n = int { 0, 9 } }\n"
                "passage 'a' { choice 'Up' { effect 'n = 1', go 'b' } }\n"
                "passage 'b' { choice 'On' { go 'a' } }\n"
                "rule 'r' { when = 'n == 1', choice 'Yes' { } }\n"
                "ending 'left' { early = true, '{if visited.a}a{end}{if visited.b}b{end}' }\n");
  support_choose(play, "up");
  support_expect_place(play, "r");
  support_leave(play);
  assert_string_equal(support_text(play), "a");
}

static void test_leaving_needs_an_early_ending_and_a_menu(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'On' { go 'end' } }\n" END);
  assert_false(skaz_can_leave(play->story));
  assert_int_equal(skaz_leave(play->story), SKAZ_BAD_CALL);
  support_begin(play,
                "state { n = text { 9 } }\npassage 'a' { ask 'Name?' { into = 'n' }, go 'end' }\n"
                "ending 'left' { early = true, 'Left.' }\n" END);
  assert_false(skaz_can_leave(play->story));
}

static void test_ending_leaves_visits_behind(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { visit 'v', 'Never told.', go 'end' }\n"
                      "passage 'v' { choice 'End' { go 'end' }, choice 'Back' { back } }\n" END);
  support_choose(play, "end");
  assert_string_equal(support_text(play), "The end.");
  assert_int_equal(skaz_phase_of(play->story), SKAZ_ENDED);
}

static void test_epilogue_can_ask(void **state) {
  struct support *play = *state;
  support_begin(
      play,
      "passage 'a' { go 'end' }\n" END
      "epilogue { 'After.', choice 'Read on' { 'The record.' }, choice 'Stop' { }, 'Over.' }\n");
  support_expect_place(play, "epilogue");
  assert_string_equal(skaz_ending(play->story), "end");
  support_choose(play, "read-on");
  assert_string_equal(support_text(play), "The record.\nOver.");
  assert_int_equal(skaz_phase_of(play->story), SKAZ_ENDED);
}

static void test_endings_cannot_move_on(void **state) {
  struct support *play = *state;
  support_contains(support_issues(play, "passage 'a' { go 'end' }\nending 'end' { 'x', go 'a' }\n"),
                   "an ending ends the play: `go` cannot stand in it");
  support_contains(support_issues(play, "passage 'a' { visit 'end' }\n" END),
                   "'end' is an ending, and nobody returns from it");
  support_contains(support_issues(play, "passage 'a' { go 'conclude' }\n" END),
                   "go \"conclude\" needs conclude { \"...\" }");
  support_contains(support_issues(play,
                                  "passage 'a' { go 'conclude' }\n"
                                  "ending 'one' { when = 'true', 'x' }\nconclude { 'one' }\n"),
                   "2:1 'one' is the last of conclude");
  support_contains(support_issues(play, "passage 'a' { go 'conclude' }\n"
                                        "ending 'one' { 'x' }\nending 'two' { 'y' }\n"
                                        "conclude { 'one', 'two' }\n"),
                   "2:1 'one' has no `when`");
  support_contains(support_issues(play, "passage 'a' { go 'end' }\n" END "conclude { 'ent' }\n"),
                   "there is no ending 'ent': did you mean 'end'?");
}

/* ---------------------------------------------------------------- acts, headings, short */

static const char acts[] =
    "state { n = int { 0, 9, start = 1 } }\n"
    "act 'one' { title = 'One', banner = 'Moscow', minutes = 3 }\n"
    "passage 'a' { title = 'The yard', 'A.', choice 'On' { effect 'n = 5', go 'b' } }\n"
    "act 'two' { title = 'Two', start = 'c' }\n"
    "passage 'b' { 'B.', choice 'On' { go 'c' } }\n"
    "passage 'c' { '{n}.', choice 'On' { go 'end' } }\n" END "epilogue { choice 'Stop' { } }\n";

static void test_acts(void **state) {
  struct support *play = *state;
  skaz_act act;
  support_begin(play, acts);
  assert_string_equal(support_text(play), "# The yard\nA.");
  assert_true(skaz_act_of(play->story, &act));
  assert_string_equal(act.banner, "Moscow");
  assert_int_equal(act.minutes, 3);
  support_choose(play, "on");
  assert_true(skaz_act_of(play->story, &act));
  assert_string_equal(act.title, "Two");
  assert_null(act.banner);
  assert_int_equal(skaz_begin(play->story, "two"), SKAZ_OK);
  assert_string_equal(support_text(play), "1.");
  support_choose(play, "on");
  support_expect_place(play, "epilogue");
  assert_false(skaz_act_of(play->story, &act));
  assert_int_equal(skaz_begin(play->story, "three"), SKAZ_NOT_FOUND);
}

static void test_short(void **state) {
  struct support *play = *state;
  support_load(play,
               "passage 'a' { when 'short' { 'Short.' }, otherwise { 'Long.' }, go 'end' }\n" END);
  assert_int_equal(skaz_new(play->program, 1, SKAZ_SHORT, &play->story), SKAZ_OK);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  assert_string_equal(support_text(play), "Short.\nThe end.");
  assert_int_equal(support_number(play, "short"), 1);
  skaz_free(play->story);
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  assert_string_equal(support_text(play), "Long.\nThe end.");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_visit_returns),
      SUPPORT_TEST(test_visit_rests_and_returns),
      SUPPORT_TEST(test_go_inside_a_visit_still_returns),
      SUPPORT_TEST(test_back_without_a_visit_is_an_error),
      SUPPORT_TEST(test_endless_visits_are_an_error),
      SUPPORT_TEST(test_deep_visits_without_a_cycle),
      SUPPORT_TEST(test_running_out_is_an_error),
      SUPPORT_TEST(test_loop_without_input_is_an_error),
      SUPPORT_TEST(test_visited),
      SUPPORT_TEST(test_locals_survive_a_visit),
      SUPPORT_TEST(test_locals_are_reset_on_leaving),
      SUPPORT_TEST(test_locals_are_seen_in_their_passage_alone),
      SUPPORT_TEST(test_locals_of_storylets_and_rules_are_reset),
      SUPPORT_TEST(test_rules_come_before_the_next_text),
      SUPPORT_TEST(test_rules_go_replaces_the_pending_place),
      SUPPORT_TEST(test_rules_rest_and_resume),
      SUPPORT_TEST(test_rules_at_gathers_and_visits),
      SUPPORT_TEST(test_rules_before_conclude),
      SUPPORT_TEST(test_rules_are_not_tried_within_a_rule),
      SUPPORT_TEST(test_rule_needs_when),
      SUPPORT_TEST(test_fault_of_a_rule_is_told_at_the_rule),
      SUPPORT_TEST(test_conclude_takes_the_first_that_holds),
      SUPPORT_TEST(test_when_of_an_ending_is_read_by_conclude_alone),
      SUPPORT_TEST(test_leaving_early),
      SUPPORT_TEST(test_leaving_in_a_rule_visits_nothing_more),
      SUPPORT_TEST(test_leaving_needs_an_early_ending_and_a_menu),
      SUPPORT_TEST(test_ending_leaves_visits_behind),
      SUPPORT_TEST(test_epilogue_can_ask),
      SUPPORT_TEST(test_endings_cannot_move_on),
      SUPPORT_TEST(test_acts),
      SUPPORT_TEST(test_short),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
