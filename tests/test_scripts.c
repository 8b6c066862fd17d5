/* test_scripts: the modules of scripts/, used by a scenario and played. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "skaz.h"

static const char quiz_text[] =
    "local quiz = use 'quiz'\n"
    "source 's' { title = 'Minutes' }\n"
    "fact 'F1' { 'Forty planks.', source = 's', standing = 'claimed' }\n"
    "quiz.score { 'first', most = 9 }\n"
    "quiz.score { 'right', most = 4, label = 'Right answers' }\n"
    "passage 'lesson' {\n"
    "  quiz.typed { 'When?', id = 'when', answer = '1917 | in 1917', tries = 2,\n"
    "    right = 'She nods.', wrong = { 'She writes 1917.' }, score = 'first' },\n"
    "  quiz.choice { 'Who keeps the list?', 'The mill', 'The soviet', answer = 'The soviet',\n"
    "    id = 'list' },\n"
    "  quiz.number { 'How many?', answer = 40, within = 2, fact = 'F1', score = false },\n"
    "  quiz.order { 'In order:', 'one', 'two', 'three' },\n"
    "  go 'end' }\n"
    "ending 'end' { 'You have {first} and {right}.' }\n";

static const char round_text[] =
    "local quiz = use 'quiz'\n"
    "quiz.score { 'right', most = 9 }\n"
    "passage 'lesson' {\n"
    "  quiz.choice { 'Who?', 'The mill', 'The soviet', answer = 'The soviet', id = 'who' },\n"
    "  quiz.number { 'How many?', answer = 40, within = 2 },\n"
    "  aside { '{right} points.' },\n"
    "  choice 'Again' { go 'lesson' }, choice 'Stop' { go 'end' } }\n"
    "ending 'end' { 'Over.' }\n";

static const char owned_text[] =
    "local quiz = use 'quiz'\n"
    "quiz.score { 'right', most = 4 }\n"
    "passage 'gate' {\n"
    "  choice 'Cheat' { effect(function() right = 4 end), go 'end' },\n"
    "  choice 'Look' { effect(function() assert(right == 0) end), go 'gate' },\n"
    "  choice 'Go' { go 'end' } }\n"
    "ending 'end' { 'You have {right}.' }\n";

static const char council_text[] =
    "local council = use \"council\"\n"
    "passage \"hall\" { \"The hall is full.\",\n"
    "  council.hear { { voice = \"the officials\", \"Rails.\" },\n"
    "    { voice = \"the peasants\", label = \"Let them speak\", \"Salt.\" },\n"
    "    close = \"Close the meeting\" },\n"
    "  go \"end\" }\n"
    "ending \"end\" { \"Dark.\" }\n";

static const char recall_text[] =
    "local council = use \"council\"\n"
    "state { trust = meter { 0, 9, start = 5 }, cold = flag {} }\n"
    "council.delegate { 'fitter', mandate = { 'coal', 'peace' } }\n"
    "passage \"shop\" {\n"
    "  council.elect { 'fitter', 'coal' }, council.instruct { 'fitter', 'peace' },\n"
    "  council.release { 'fitter', 'coal' },\n"
    "  \"{fitter}, {if fitter_mandate.coal}coal{end}, {count(fitter_mandate)} order.\",\n"
    "  choice \"Anger them\" { effect \"trust = 1\" },\n"
    "  choice \"Let it snow\" { effect \"cold = true\" },\n"
    "  choice \"Resign\" { council.resign { 'fitter' }, \"Now {fitter}.\" },\n"
    "  council.recall { 'fitter',\n"
    "    { 'The shop', '3 * 20', yes = 'trust < 3', when = 'not cold' },\n"
    "    { 'The drivers', 50, yes = 'trust < 1', no = 'trust > 3' },\n"
    "    of = 110, quorum = 60, no_quorum = 'Too few.', carried = 'Gone: {fitter}.',\n"
    "    lost = 'Still {fitter}.' },\n"
    "  go \"end\" }\n"
    "ending \"end\" { \"Over.\" }\n";

static const char secret_text[] =
    "local council = use \"council\"\n"
    "council.words { count = '{ayes} to {noes}.' }\n"
    "passage \"yard\" {\n"
    "  council.ballot { 'Stop?', { 'The shop', 40, yes = true }, { 'The drivers', 40,\n"
    "    yes = false }, secret = true, carried = 'They stop.', lost = 'They run.' },\n"
    "  go \"end\" }\n"
    "ending \"end\" { \"Over.\" }\n";

static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  if (kind != SKAZ_SOURCE_MAIN) return SKAZ_NOT_FOUND;
  source->data = user;
  source->size = strlen(source->data);
  source->file = name;
  return SKAZ_OK;
}

static skaz_story *begin(const char *text, skaz_program **program) {
  skaz_config config;
  skaz_story *story;
  skaz_issue issue;
  skaz_config_init(&config);
  config.resolve = resolve;
  config.user = (void *)(uintptr_t)text;
  skaz_load(&config, "main", program);
  for (size_t i = 0; skaz_issue_at(*program, i, &issue); i++)
    if (issue.is_error) print_error("%d: %s\n", issue.what.line, issue.what.message);
  assert_int_equal(skaz_new(*program, 1, 0, &story), SKAZ_OK);
  assert_int_equal(skaz_begin(story, NULL), SKAZ_OK);
  return story;
}

static void end(skaz_story *story, skaz_program *program) {
  skaz_free(story);
  skaz_unload(program);
}

static bool shows(skaz_story *story, const char *part) {
  for (size_t i = 0; i < skaz_block_count(story); i++) {
    char text[256] = "";
    skaz_block block;
    assert_int_equal(skaz_block_at(story, i, &block), SKAZ_OK);
    for (size_t j = 0; j < block.span_count; j++)
      strncat(text, block.spans[j].text, sizeof text - strlen(text) - 1);
    if (strstr(text, part) != NULL) return true;
  }
  return false;
}

static void answer(skaz_story *story, const char *text) {
  assert_int_equal(skaz_answer(story, text), SKAZ_OK);
}

/* The numbers of an order: its lines stand where it is asked. */
static const char *right_order(skaz_story *story) {
  return shows(story, "1. two")     ? shows(story, "2. one") ? "2 1 3" : "3 1 2"
         : shows(story, "1. three") ? shows(story, "2. one") ? "2 3 1" : "3 2 1"
                                    : "1 3 2";
}

static void test_a_quiz_counts_right_answers(void **state) {
  (void)state;
  skaz_program *program;
  skaz_choice choice;
  skaz_story *story = begin(quiz_text, &program);
  answer(story, "1918");
  assert_int_equal(skaz_phase_of(story), SKAZ_ASK);
  answer(story, "In 1917!");
  assert_true(shows(story, "She nods."));
  assert_true(shows(story, "Who keeps the list?"));
  assert_int_equal(skaz_choice_at(story, 1, &choice), SKAZ_OK);
  assert_string_equal(choice.id, "list-2");
  assert_int_equal(skaz_choose(story, 1), SKAZ_OK);
  assert_true(shows(story, "Right."));
  answer(story, "42");
  assert_true(shows(story, "Nearly: it is 40."));
  assert_true(shows(story, "Forty planks."));
  answer(story, right_order(story));
  assert_true(shows(story, "You have 1 and 2."));
  end(story, program);
}

static void test_a_quiz_goes_on_after_wrong_answers(void **state) {
  (void)state;
  skaz_program *program;
  skaz_story *story = begin(quiz_text, &program);
  answer(story, "1918");
  answer(story, "1919");
  assert_true(shows(story, "She writes 1917."));
  assert_int_equal(skaz_choose(story, 0), SKAZ_OK);
  assert_true(shows(story, "No. The answer is: The soviet."));
  answer(story, "about 40");
  assert_true(shows(story, "No. The answer is: 40."));
  assert_int_equal(skaz_answer(story, "one two three"), SKAZ_BAD_ANSWER);
  assert_int_equal(skaz_answer(story, "1 2 3 4"), SKAZ_BAD_ANSWER);
  answer(story, "1 1 1");
  assert_true(shows(story, "No. It goes:"));
  assert_true(shows(story, "You have 0 and 0."));
  end(story, program);
}

static void ask_round(skaz_story *story, size_t choice, const char *number, const char *points) {
  assert_int_equal(skaz_choose(story, choice), SKAZ_OK);
  answer(story, number);
  assert_true(shows(story, points));
  assert_int_equal(skaz_choose(story, 0), SKAZ_OK);
}

/* Whether it was right or wrong: the answer has been told. */
static void test_a_question_counts_once(void **state) {
  (void)state;
  skaz_program *program;
  skaz_story *story = begin(round_text, &program);
  ask_round(story, 1, "7", "1 points.");
  ask_round(story, 1, "40", "1 points.");
  end(story, program);
  story = begin(round_text, &program);
  ask_round(story, 0, "41", "1 points.");
  ask_round(story, 1, "40", "1 points.");
  end(story, program);
}

static void test_the_fact_that_decides_is_marked(void **state) {
  (void)state;
  skaz_program *program;
  skaz_block block;
  skaz_story *story = begin(quiz_text, &program);
  answer(story, "1917");
  assert_int_equal(skaz_choose(story, 1), SKAZ_OK);
  answer(story, "40");
  assert_int_equal(skaz_block_at(story, 1, &block), SKAZ_OK);
  assert_string_equal(block.spans[0].text, "Forty planks.");
  assert_int_equal(block.mark, SKAZ_CLAIMED);
  assert_string_equal(block.facts, "F1");
  end(story, program);
}

static void test_a_score_belongs_to_the_questions(void **state) {
  (void)state;
  skaz_program *program;
  skaz_story *story = begin(owned_text, &program);
  assert_int_equal(skaz_choose(story, 1), SKAZ_OK);
  assert_int_equal(skaz_choose(story, 0), SKAZ_SCRIPT_ERROR);
  assert_string_equal(skaz_error_of(story)->message,
                      "'right' belongs to the module 'quiz', whose own items alone change it");
  assert_int_equal(skaz_choose(story, 2), SKAZ_OK);
  assert_true(shows(story, "You have 0."));
  end(story, program);
}

static void test_a_council_hears_each_voice_once(void **state) {
  (void)state;
  skaz_program *program;
  skaz_story *story = begin(council_text, &program);
  assert_int_equal(skaz_choice_count(story), 3);
  assert_int_equal(skaz_choose(story, 1), SKAZ_OK);
  assert_true(shows(story, "Salt."));
  assert_int_equal(skaz_choice_count(story), 2);
  assert_int_equal(skaz_choose(story, 0), SKAZ_OK);
  assert_true(shows(story, "Rails."));
  assert_int_equal(skaz_choose(story, 0), SKAZ_OK);
  assert_int_equal(skaz_phase_of(story), SKAZ_ENDED);
  assert_true(shows(story, "Dark."));
  end(story, program);
}

static void test_a_recall_takes_the_seat(void **state) {
  (void)state;
  skaz_program *program;
  skaz_story *story = begin(recall_text, &program);
  assert_true(shows(story, "seated, , 1 order."));
  assert_int_equal(skaz_choose(story, 0), SKAZ_OK);
  assert_true(shows(story, "The shop: 60 for"));
  assert_true(shows(story, "The drivers: 50 silent"));
  assert_true(shows(story, "For 60, against 0, of 110 here."));
  assert_true(shows(story, "Gone: recalled."));
  end(story, program);
}

static void test_a_recall_needs_hands(void **state) {
  (void)state;
  skaz_program *program;
  skaz_story *story = begin(recall_text, &program);
  assert_int_equal(skaz_choose(story, 1), SKAZ_OK);
  assert_true(shows(story, "The shop: not here"));
  assert_true(shows(story, "Too few."));
  end(story, program);
  story = begin(recall_text, &program);
  assert_int_equal(skaz_choose(story, 2), SKAZ_OK);
  assert_true(shows(story, "Now none."));
  assert_true(shows(story, "The drivers: 50 against"));
  assert_true(shows(story, "Still none."));
  end(story, program);
}

static void test_a_secret_ballot_tells_the_sum(void **state) {
  (void)state;
  skaz_program *program;
  skaz_story *story = begin(secret_text, &program);
  assert_true(shows(story, "Stop?"));
  assert_false(shows(story, "The shop"));
  assert_true(shows(story, "40 to 40."));
  assert_true(shows(story, "They run."));
  end(story, program);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_a_quiz_counts_right_answers),
      cmocka_unit_test(test_a_quiz_goes_on_after_wrong_answers),
      cmocka_unit_test(test_a_question_counts_once),
      cmocka_unit_test(test_the_fact_that_decides_is_marked),
      cmocka_unit_test(test_a_score_belongs_to_the_questions),
      cmocka_unit_test(test_a_council_hears_each_voice_once),
      cmocka_unit_test(test_a_recall_takes_the_seat),
      cmocka_unit_test(test_a_recall_needs_hands),
      cmocka_unit_test(test_a_secret_ballot_tells_the_sum),
  };
  return cmocka_run_group_tests_name("scripts", tests, NULL, NULL);
}
