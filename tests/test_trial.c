/* Tests of trial: play files run as tests. */
#include "desk.h"
#include "plays/trial.h"

static const char story[] =
    "scenario 'shed' { skaz = 1, title = 'Shed' }\n"
    "state { trust = meter { 0, 10, start = 5 } }\n"
    "passage 'shed' { 'The shed has *two* planks.\\n\\nA stove.',\n"
    "  choice 'Build' { effect 'trust += random(1, 2)', 'The nails are bent.', go 'shed' },\n"
    "  choice 'Petition' { when = 'trust > 9', locked = 'Nobody trusts you.', go 'shed' },\n"
    "  choice 'Stop' { go 'done' } }\n"
    "ending 'done' { 'Done.' }\n";

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

/* Runs the events as a test and returns what was written. */
static char *run(const char *events, enum trial_result wanted) {
  char *bytes = need_print("skaz-play 1\nscenario shed\nseed 3\n%s", events), *shown;
  size_t size;
  FILE *out = open_memstream(&shown, &size);
  desk_write("t.play", bytes);
  enum trial_result result = trial_run("t.play", &(struct trial_options){0}, out, out);
  fclose(out);
  if (result != wanted) fail_msg("result %d: %s", (int)result, shown);
  free(bytes);
  return shown;
}

static void assert_passes(const char *events) {
  char *shown = run(events, TRIAL_PASSED);
  assert_string_equal(shown, "t.play: ok\n");
  free(shown);
}

static void assert_fails(const char *events, const char *wanted) {
  char *shown = run(events, TRIAL_FAILED);
  desk_expect(shown, wanted);
  free(shown);
}

static void test_passes(void **state) {
  (void)state;
  assert_passes("= The shed has two  planks. A stove. Build\n"
                "= Nobody trusts you.\n"
                "! nails\n"
                "? trust == 5\n"
                "shed > build ~ 2\n"
                "= The nails are bent.\n"
                "? trust == 7 and not (trust < 7)\n"
                "undo 1\n"
                "? trust == 5\n"
                "! nails\n"
                "redo 1\n"
                "shed > build\n"
                "shed > stop\n"
                "= Done.");
}

static void test_expectations(void **state) {
  (void)state;
  assert_fails("= A lamp.\n", "t.play:4: expected \"A lamp.\"");
  assert_fails("! stove\n", "t.play:4: \"stove\" must not be");
  assert_fails("? trust == 4\n", "t.play:4: 'trust == 4' does not hold");
  assert_fails("? trsut == 4\n", "t.play:4: 'trsut == 4'");
  assert_fails("? trust\n", "t.play:4:");
  assert_fails("expect stove\n", "t.play:4: this line is not understood");
  assert_fails("shed > dance\n", "t.play:4: there is no choice 'dance'");
  assert_fails("shed > petition\n", "t.play:4: Nobody trusts you.");
  assert_fails("shed > build 00000000\n", "t.play:4: the state after this line");
  /* All failures are told, not only the first. */
  assert_fails("= one\n= three\n", "t.play:5: expected \"three\"");
}

static void test_beginning(void **state) {
  (void)state;
  desk_write("shed.lua", "scenario 'shed' { skaz = 1, title = 'Shed' }\n"
                         "state { n = int { 0, 9 } }\n"
                         "passage 'shed' { effect 'n = random(1, 6)', choice 'On' { go 'yard' } }\n"
                         "passage 'yard' { choice 'Stop' { go 'done' } }\n"
                         "ending 'done' { 'Done.' }\n");
  assert_passes("begin ~ 6\n? n == 6\nshed > on\nundo 1\n? n == 6\n");
  assert_passes("begin ~ 2\n? n == 2\n");
  assert_fails("begin ~ 7\n", "t.play:1: chance was asked otherwise than recorded ('begin ~ 7')");
  assert_fails("begin ~ 2,2\n", "t.play:1: chance was asked otherwise than recorded");
}

/* What the player could not read fails. */
static void test_unshown(void **state) {
  (void)state;
  desk_write("shed.lua",
             "scenario 'shed' { skaz = 1, title = 'Shed' }\n"
             "state { n = int { 0, 9, start = 1 } }\n"
             "passage 'shed' { choice 'Less' { effect 'n -= 1', 'Each {6 // n}.', go 'yard' },\n"
             "  choice 'Ask' { effect 'n -= 1', go 'gate' } }\n"
             "passage 'yard' { choice 'Stop' { go 'done' } }\n"
             "passage 'gate' { choice 'Give {6 // n}' { id = 'give', go 'done' },\n"
             "  choice 'Stop' { go 'done' } }\n"
             "ending 'done' { 'Done.' }\n");
  assert_fails("shed > less\n", "t.play:4: this cannot be shown: ");
  assert_fails("shed > ask\ngate > give\n", "t.play:4: this cannot be shown: ");
}

static void test_bad_input(void **state) {
  (void)state;
  char *shown;
  size_t size;
  FILE *out = open_memstream(&shown, &size);
  const struct trial_options options = {0};
  assert_int_equal(trial_run("none.play", &options, out, out), TRIAL_BAD_INPUT);
  desk_write("no.play", "hello\n");
  assert_int_equal(trial_run("no.play", &options, out, out), TRIAL_BAD_INPUT);
  desk_write("lost.play", "skaz-play 1\nscenario lost\n");
  assert_int_equal(trial_run("lost.play", &options, out, out), TRIAL_BAD_INPUT);
  desk_write("bad.lua", "passage {");
  desk_write("bad.play", "skaz-play 1\nscenario bad\n");
  assert_int_equal(trial_run("bad.play", &options, out, out), TRIAL_BAD_INPUT);
  fclose(out);
  desk_expect(shown, "none.play: there is no such file\n");
  desk_expect(shown, "no.play:1: this is not a play file");
  desk_expect(shown, "lost.play: there is no scenario 'lost'");
  desk_expect(shown, "bad.lua:1");
  free(shown);
}

/* The scenario may be named; then its id must be the file's. */
static void test_scenario(void **state) {
  (void)state;
  char *shown;
  size_t size;
  FILE *out = open_memstream(&shown, &size);
  desk_write("other.play", "skaz-play 1\nscenario other\n");
  const struct trial_options options = {.scenario = "./shed.lua"};
  assert_int_equal(trial_run("other.play", &options, out, out), TRIAL_FAILED);
  fclose(out);
  desk_expect(shown, "this is a play of 'other', and the scenario is 'shed'");
  free(shown);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_passes, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_expectations, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_beginning, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_unshown, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_bad_input, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_scenario, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
