/* test_menus: choices, topics, fallbacks, conditions around them, and what follows a menu. */
#include "support.h"

#define END "ending 'end' { 'The end.' }\n"

static void test_choice_leads_on(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'gate' { 'The gate is shut.',\n"
                      "  choice 'Knock' { 'You knock.', go 'in' },\n"
                      "  choice 'Go home' { go 'cold' } }\n"
                      "ending 'in' { 'Warm.' }\nending 'cold' { 'Nobody saw you.' }");
  assert_string_equal(support_text(play), "The gate is shut.");
  assert_string_equal(support_menu(play), "knock go-home");
  support_choose(play, "knock");
  assert_string_equal(support_text(play), "You knock.\nWarm.");
  assert_int_equal(skaz_phase_of(play->story), SKAZ_ENDED);
  assert_string_equal(skaz_ending(play->story), "in");
  assert_int_equal(skaz_choice_count(play->story), 0);
}

static void test_gather(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'Left' { 'L' }, choice 'Right' { 'R', go 'b' },\n"
                      "  'Gathered.', choice 'On' { go 'b' } }\n"
                      "passage 'b' { 'B.', choice 'Stop' { go 'end' } }\n" END);
  support_choose(play, "left");
  assert_string_equal(support_text(play), "L\nGathered.");
  assert_string_equal(support_menu(play), "on");
  support_choose(play, "on");
  assert_string_equal(support_text(play), "B.");
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  support_choose(play, "right");
  assert_string_equal(support_text(play), "R\nB.");
}

static void test_nested_menu_gathers_outside(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'Ask' { 'Which?',\n"
                      "    choice 'This' { 'This.' }, choice 'That' { 'That.' }, 'Either way.' },\n"
                      "  choice 'Leave' { 'Left.' },\n"
                      "  'After.', go 'end' }\n" END);
  support_choose(play, "ask");
  assert_string_equal(support_menu(play), "this that");
  support_choose(play, "that");
  assert_string_equal(support_text(play), "That.\nEither way.\nAfter.\nThe end.");
}

static const char hub[] =
    "passage 'hub' { 'A clerk.',\n"
    "  topic 'Ask about rails' { 'Rails.' }, topic 'Ask about nails' { 'Nails.' },\n"
    "  choice 'Go' { go 'end' } }\n" END;

static void test_topics_return_to_their_menu_once(void **state) {
  struct support *play = *state;
  skaz_choice choice;
  support_begin(play, hub);
  assert_int_equal(skaz_choice_at(play->story, 0, &choice), SKAZ_OK);
  assert_true(choice.is_topic);
  support_choose(play, "ask-about-rails");
  assert_string_equal(support_text(play), "Rails.");
  assert_string_equal(support_menu(play), "ask-about-nails go");
  support_choose(play, "ask-about-nails");
  assert_string_equal(support_menu(play), "go");
}

static void test_menu_of_topics_falls_through(void **state) {
  struct support *play = *state;
  support_begin(
      play, "passage 'a' { topic 'One' { '1' }, topic 'Two' { '2' }, 'Done.', go 'end' }\n" END);
  support_walk(play, "two one");
  assert_string_equal(support_text(play), "1\nDone.\nThe end.");
}

static void test_choice_may_be_chosen_again_unless_once(void **state) {
  struct support *play = *state;
  support_begin(play,
                "passage 'a' { choice 'Again' { go 'a' }, choice 'Only' { once = true, go 'a' },\n"
                "  fallback { go 'end' } }\n" END);
  support_walk(play, "again only again");
  assert_string_equal(support_menu(play), "again");
}

static void test_fallback_when_nothing_is_open(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'Only' { once = true, 'Taken.', go 'a' },\n"
                      "  fallback { 'Nothing left.' }, 'After.', go 'end' }\n" END);
  support_choose(play, "only");
  assert_string_equal(support_text(play), "Taken.\nNothing left.\nAfter.\nThe end.");
}

static void test_locked_choices_do_not_keep_a_menu_open(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'Shut' { locked = 'Never.', go 'end' },\n"
                      "  fallback { go 'end' } }\n" END);
  assert_int_equal(skaz_phase_of(play->story), SKAZ_ENDED);
}

static void test_empty_menu_without_fallback_is_an_error(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'Only' { once = true, go 'a' } }\n" END);
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_SCRIPT_ERROR);
  support_contains(skaz_error_of(play->story)->message, "no choice is open in passage \"a\"");
  assert_int_equal(skaz_error_of(play->story)->line, 1);
  assert_string_equal(support_menu(play), "only");
}

/* ---------------------------------------------------------------- conditions */

static const char locks[] =
    "state { trust = meter { 0, 10, start = 5 } }\n"
    "passage 'a' {\n"
    "  choice 'Plain' { when = 'trust >= 6', go 'end' },\n"
    "  choice 'Told' { when = 'trust >= 6', locked = 'Trust is {trust}.', go 'end' },\n"
    "  choice 'Never' { locked = 'The door is bricked up.', go 'end' },\n"
    "  when 'trust >= 5' { choice 'Inside' { when = 'trust >= 7', locked = 'No.', go 'end' } },\n"
    "  choice 'Earn' { effect 'trust += 1', go 'a' },\n"
    "  choice 'Lose' { effect 'trust -= 2', go 'a' } }\n" END;

static void test_locked_shows_its_reason(void **state) {
  struct support *play = *state;
  skaz_choice choice;
  support_begin(play, locks);
  assert_string_equal(support_menu(play), "[told] [never] [inside] earn lose");
  assert_int_equal(skaz_choice_at(play->story, 0, &choice), SKAZ_OK);
  assert_false(choice.is_open);
  assert_string_equal(choice.reason, "Trust is 5.");
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_BAD_CALL);
  assert_string_equal(skaz_error_of(play->story)->message, "Trust is 5.");
  support_choose(play, "earn");
  assert_string_equal(support_menu(play), "plain told [never] [inside] earn lose");
  assert_int_equal(skaz_choice_at(play->story, 1, &choice), SKAZ_OK);
  assert_null(choice.reason);
}

static void test_locked_is_hidden_where_the_block_around_fails(void **state) {
  struct support *play = *state;
  support_begin(play, locks);
  support_choose(play, "lose");
  assert_string_equal(support_menu(play), "[told] [never] earn lose");
}

static void test_when_distributes_over_the_menu(void **state) {
  struct support *play = *state;
  support_begin(play, "state { x = int { 0, 3 }, deep = flag {} }\n"
                      "passage 'a' {\n"
                      "  choice 'Up' { effect 'x += 1', go 'a' },\n"
                      "  when 'x == 1' { choice 'One' { go 'end' },\n"
                      "    when 'deep' { choice 'Deep' { go 'end' } },\n"
                      "    otherwise { choice 'Dive' { effect 'deep = true', go 'a' } } },\n"
                      "  elsewhen 'x == 2' { choice 'Two' { go 'end' } },\n"
                      "  otherwise { choice 'Other' { go 'end' } },\n"
                      "  topic 'Last' { } }\n" END);
  assert_string_equal(support_menu(play), "up other last");
  support_choose(play, "up");
  assert_string_equal(support_menu(play), "up one dive last");
  support_choose(play, "dive");
  assert_string_equal(support_menu(play), "up one deep last");
  support_choose(play, "up");
  assert_string_equal(support_menu(play), "up two last");
  support_choose(play, "up");
  assert_string_equal(support_menu(play), "up other last");
}

static void test_when_around_text(void **state) {
  struct support *play = *state;
  support_begin(play, "state { x = int { 0, 3 } }\n"
                      "passage 'a' { when 'x == 0' { 'Zero.' }, elsewhen 'x == 1' { 'One.' },\n"
                      "  elsewhen 'x == 2' { 'Two.' }, otherwise { 'Many.' },\n"
                      "  when 'x > 2' { 'Over.' },\n"
                      "  choice 'Up' { effect 'x += 1', go 'a' } }\n" END);
  assert_string_equal(support_text(play), "Zero.");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "One.");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Two.");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Many.\nOver.");
}

static void test_text_between_choices_of_a_block_is_an_error(void **state) {
  struct support *play = *state;
  support_contains(support_issues(play,
                                  "passage 'a' { choice 'A' { go 'end' },\n"
                                  "  when 'true' { 'Text.', choice 'B' { go 'end' } } }\n" END),
                   "2:3 beside a menu a `when` holds choices alone, or none");
}

/* ---------------------------------------------------------------- decisions */

static const char permit[] =
    "passage 'a' { decision 'permit' { title = 'The permit' },\n"
    "  choice 'Petition the soviet' { id = 'petition', go 'b' },\n"
    "  choice 'Build' { id = 'build', was = 'hammer', key = 'h', case = 'They had to.', go 'b' },\n"
    "  topic 'Think' { 'Hm.' } }\n"
    "passage 'b' { '{decided.permit}', when \"decided.permit == 'build'\" { 'Nails.' },\n"
    "  choice 'Back' { go 'a' }, choice 'On' { go 'end' } }\n" END;

static void test_decisions_are_remembered(void **state) {
  struct support *play = *state;
  skaz_choice choice;
  skaz_entry entry;
  support_begin(play, permit);
  assert_string_equal(support_word(play, "decided.permit"), "none");
  assert_int_equal(skaz_choice_at(play->story, 1, &choice), SKAZ_OK);
  assert_string_equal(choice.decision, "permit");
  assert_string_equal(choice.was, "hammer");
  assert_string_equal(choice.key, "h");
  support_choose(play, "think");
  assert_string_equal(support_word(play, "decided.permit"), "none");
  support_choose(play, "build");
  assert_string_equal(support_text(play), "build\nNails.");
  support_walk(play, "back petition");
  assert_string_equal(support_text(play), "petition");
  assert_true(skaz_decision(play->program, "permit", &entry));
  assert_string_equal(entry.title, "The permit");
  assert_false(skaz_decision(play->program, "nothing", &entry));
}

static void test_decision_needs_ids_and_a_menu(void **state) {
  struct support *play = *state;
  support_contains(support_issues(play, "passage 'a' { decision 'd' { title = 'D' },\n"
                                        "  choice 'A' { go 'end' } }\n" END),
                   "2:3 under a decision every choice needs an id");
  support_contains(support_issues(play, "passage 'a' { decision 'd' { title = 'D' }, 'Text.',\n"
                                        "  choice 'A' { go 'end' } }\n" END),
                   "a decision names the menu that follows");
  support_contains(
      support_issues(play,
                     "passage 'a' { decision 'd' { title = 'D' },\n"
                     "  choice 'A' { id = 'x', when = \"decided.d == 'y'\", go 'end' } }\n" END),
      "it is never 'y'");
}

/* ---------------------------------------------------------------- ids and labels */

static void test_ids_are_slugs_of_labels(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice \"Don't GO, *now*!\" { go 'end' },\n"
                      "  choice 'Ask about the Пайка' { go 'end' } }\n" END);
  assert_string_equal(support_menu(play), "dont-go-now ask-about-the-пайка");
}

static void test_labels_that_need_an_id(void **state) {
  struct support *play = *state;
  support_contains(support_issues(play, "state { x = int { 0, 3 } }\n"
                                        "passage 'a' { choice 'Pay {x}' { go 'end' } }\n" END),
                   "2:15 the label \"Pay {x}\" changes, so the choice needs an id");
  support_contains(support_issues(play, "passage 'a' { choice 'Go!' { go 'end' },\n"
                                        "  choice 'Go?' { go 'end' } }\n" END),
                   "2:3 two choices of this passage are called 'go' (the first in line 1)");
  support_contains(support_issues(play, "passage 'a' { choice '...' { go 'end' } }\n" END),
                   "this label has no letters");
}

static void test_ids_hold_no_spaces(void **state) {
  struct support *play = *state;
  support_contains(
      support_issues(play, "passage 'a' { choice 'A' { id = 'go home', go 'end' } }\n" END),
      "1:34 \"go home\" cannot be an id, which holds letters, digits, - _ and . alone: "
      "write \"go-home\"");
  support_contains(support_issues(play, "passage 'the yard' { go 'end' }\n" END),
                   "1:10 \"the yard\" cannot be an id");
  support_contains(
      support_issues(play,
                     "fact 'F 1' { 'x', standing = 'claimed' }\npassage 'a' { go 'end' }\n" END),
      "\"F 1\" cannot be an id");
  support_begin(play, "passage 'Двор_1.б' { choice 'A' { id = 'уйти-2', go 'end' } }\n" END);
  assert_string_equal(support_menu(play), "уйти-2");
}

static void test_labels_print_expressions(void **state) {
  struct support *play = *state;
  skaz_choice choice;
  support_begin(
      play, "state { x = int { 0, 9, start = 3 } }\n"
            "passage 'a' { choice 'Pay {x} {if x > 2}*roubles*{else}kopecks{end}' { id = 'pay',\n"
            "    effect 'x -= 1', go 'a' } }\n" END);
  assert_int_equal(skaz_choice_at(play->story, 0, &choice), SKAZ_OK);
  assert_string_equal(choice.label, "Pay 3 roubles");
  assert_int_equal(choice.label_length, strlen("Pay 3 roubles"));
  support_choose(play, "pay");
  assert_int_equal(skaz_choice_at(play->story, 0, &choice), SKAZ_OK);
  assert_string_equal(choice.label, "Pay 2 kopecks");
}

static void test_long_labels(void **state) {
  struct support *play = *state;
  char *source = malloc(30000);
  skaz_choice choice;
  assert_non_null(source);
  size_t at = (size_t)sprintf(source, "passage 'a' { choice 'x");
  for (int i = 0; i < 5000; i++) at += (size_t)sprintf(source + at, "й ");
  sprintf(source + at, "' { go 'end' } }\n" END);
  support_begin(play, source);
  assert_int_equal(skaz_choice_at(play->story, 0, &choice), SKAZ_OK);
  assert_int_equal(choice.label_length, 15000);
  assert_true(strlen(choice.id) > 0 && strlen(choice.id) < 256);
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_OK);
  free(source);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_choice_leads_on),
      SUPPORT_TEST(test_gather),
      SUPPORT_TEST(test_nested_menu_gathers_outside),
      SUPPORT_TEST(test_topics_return_to_their_menu_once),
      SUPPORT_TEST(test_menu_of_topics_falls_through),
      SUPPORT_TEST(test_choice_may_be_chosen_again_unless_once),
      SUPPORT_TEST(test_fallback_when_nothing_is_open),
      SUPPORT_TEST(test_locked_choices_do_not_keep_a_menu_open),
      SUPPORT_TEST(test_empty_menu_without_fallback_is_an_error),
      SUPPORT_TEST(test_locked_shows_its_reason),
      SUPPORT_TEST(test_locked_is_hidden_where_the_block_around_fails),
      SUPPORT_TEST(test_when_distributes_over_the_menu),
      SUPPORT_TEST(test_when_around_text),
      SUPPORT_TEST(test_text_between_choices_of_a_block_is_an_error),
      SUPPORT_TEST(test_decisions_are_remembered),
      SUPPORT_TEST(test_decision_needs_ids_and_a_menu),
      SUPPORT_TEST(test_ids_are_slugs_of_labels),
      SUPPORT_TEST(test_labels_that_need_an_id),
      SUPPORT_TEST(test_ids_hold_no_spaces),
      SUPPORT_TEST(test_labels_print_expressions),
      SUPPORT_TEST(test_long_labels),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
