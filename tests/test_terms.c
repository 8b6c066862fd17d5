/* Tests of terms: the words of a scenario, listed and explained. */
#include "desk.h"
#include "player/play.h"

static const char story[] =
    "scenario 'shed' { skaz = 1 }\n"
    "term 'NEP' { 'New Economic *Policy*.', also = 'new economic policy' }\n"
    "term 'ёлка' { 'A fir.', also = { 'дерево', 'fir tree' } }\n"
    "term 'council' { 'A body of delegates.', also = 'soviet, сове́т' }\n"
    "term 'council republic' { 'A state of councils.' }\n"
    "term 'Жилотдел' { 'The housing office.' }\n"
    "passage 'shed' { 'A shed.', choice 'Go out' { id = 'go', go 'out' } }\n"
    "ending 'out' { 'Snow.' }\n";

static const char plain_story[] =
    "scenario 'shed' { skaz = 1 }\n"
    "passage 'shed' { 'A shed.', choice 'Go out' { id = 'go', go 'out' } }\n"
    "ending 'out' { 'Snow.' }\n";

static struct desk desk;

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  desk_write("shed.lua", story);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  return 0;
}

static void assert_shown(const char *input, const char *wanted) {
  struct desk_stage stage;
  const struct play_options options = {.scenario = "shed.lua", .keeps_nothing = true};
  desk_enter(&stage, input, 72);
  assert_int_equal(play_run(&stage.stage, &options), PLAY_OK);
  char *shown = desk_leave(&stage);
  desk_expect(shown, wanted);
  free(shown);
}

static void test_glossary(void **state) {
  (void)state;
  assert_shown("glossary\n", "\n\ncouncil, council republic, NEP, ёлка, Жилотдел\n\n");
  assert_shown("glossary nep\n", "\nNEP\n\nNew Economic *Policy*.\n");
}

static void test_define(void **state) {
  (void)state;
  static const char *const same[] = {"define NEP\n", "define nep.\n", "/define \"Nep\"\n",
                                     "define new economic policy\n", "define economic\n"};
  for (size_t i = 0; i < sizeof same / sizeof *same; i++)
    assert_shown(same[i], "\nNEP\n\nNew Economic *Policy*.\n");
  assert_shown("define council\n", "\ncouncil\n\nA body of delegates.\n");
  assert_shown("define republic\n", "\ncouncil republic\n\n");
  assert_shown("define совет\n", "\ncouncil\n\n");
  assert_shown("define Елка\n", "\nёлка\n\nA fir.\n");
  assert_shown("define дер\n", "\nёлка\n\nA fir.\n");
  assert_shown("define tree\n", "\nёлка\n\nA fir.\n");
  assert_shown("define жил\n", "\nЖилотдел\n\n");
  assert_shown("go\ndefine nep\n", "\nNEP\n\n"); /* after the end too */
}

static void test_not_defined(void **state) {
  (void)state;
  assert_shown("define\n", "Type define and a word of the glossary: define NEP.");
  assert_shown("define coun\n", "Which do you mean: council or council republic?");
  assert_shown("define concil\n", "Did you mean council or council\nrepublic?");
  assert_shown("define neep\n", "does not have that word. Did you mean NEP?");
  assert_shown("define neep\nyes\n", "\nNEP\n\nNew Economic *Policy*.\n");
  assert_shown("define 1\n", "Type glossary to see all it has.");
  assert_shown("define ???\n", "Type glossary to see all it has.");
}

static void test_no_terms(void **state) {
  (void)state;
  desk_write("shed.lua", plain_story);
  assert_shown("glossary\n", "This story has no glossary.");
  assert_shown("define NEP\n", "This story has no glossary.");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_glossary, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_define, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_not_defined, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_no_terms, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
