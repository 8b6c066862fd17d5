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
    "local quiz = use \"quiz\"\n"
    "state { score = int { 0, 2 } }\n"
    "passage \"lesson\" {\n"
    "  quiz.question { \"When?\", id = \"when\", answer = \"1917 | in 1917\", tries = 2,\n"
    "    right = \"She nods.\", wrong = \"She writes 1917.\", score = \"score\" },\n"
    "  quiz.pick { \"Who keeps the list?\", \"The mill\", \"The soviet\",\n"
    "    answer = \"The soviet\", right = \"Yes.\", wrong = { \"No.\" }, score = \"score\" },\n"
    "  go \"end\" }\n"
    "ending \"end\" { \"You have {score}.\" }\n";

static const char council_text[] =
    "local council = use \"council\"\n"
    "passage \"hall\" { \"The hall is full.\",\n"
    "  council.hear { { voice = \"the officials\", \"Rails.\" },\n"
    "    { voice = \"the peasants\", label = \"Let them speak\", \"Salt.\" },\n"
    "    close = \"Close the meeting\" },\n"
    "  go \"end\" }\n"
    "ending \"end\" { \"Dark.\" }\n";

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

static void test_a_quiz_counts_right_answers(void **state) {
  (void)state;
  skaz_program *program;
  skaz_story *story = begin(quiz_text, &program);
  assert_int_equal(skaz_phase_of(story), SKAZ_ASK);
  assert_int_equal(skaz_answer(story, "1918"), SKAZ_OK);
  assert_int_equal(skaz_phase_of(story), SKAZ_ASK);
  assert_int_equal(skaz_answer(story, "In 1917!"), SKAZ_OK);
  assert_true(shows(story, "She nods."));
  assert_true(shows(story, "Who keeps the list?"));
  assert_int_equal(skaz_choice_count(story), 2);
  assert_int_equal(skaz_choose(story, 1), SKAZ_OK);
  assert_true(shows(story, "Yes."));
  assert_true(shows(story, "You have 2."));
  end(story, program);
}

static void test_a_quiz_goes_on_after_wrong_answers(void **state) {
  (void)state;
  skaz_program *program;
  skaz_story *story = begin(quiz_text, &program);
  skaz_answer(story, "1918");
  skaz_answer(story, "1919");
  assert_true(shows(story, "She writes 1917."));
  assert_int_equal(skaz_choose(story, 0), SKAZ_OK);
  assert_true(shows(story, "No."));
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

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_a_quiz_counts_right_answers),
      cmocka_unit_test(test_a_quiz_goes_on_after_wrong_answers),
      cmocka_unit_test(test_a_council_hears_each_voice_once),
  };
  return cmocka_run_group_tests_name("scripts", tests, NULL, NULL);
}
