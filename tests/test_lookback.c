/* Tests of the debrief in a play: when it can be read, its pages, and what is written of it. The
 * pages themselves are in stories/permit.*. */
#include "desk.h"
#include "player/play.h"

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

static char *play_story(const char *name, const char *input) {
  struct desk_stage stage;
  const struct play_options options = {.scenario = name, .seed = 1, .keeps_nothing = true};
  desk_enter(&stage, input, 80);
  assert_int_equal(play_run(&stage.stage, &options), PLAY_OK);
  return desk_leave(&stage);
}

static char *play(const char *input) { return play_story(STORIES_DIR "/permit.lua", input); }

static void assert_play(const char *input, const char *wanted) {
  char *shown = play(input);
  desk_expect(shown, wanted);
  free(shown);
}

static void test_before_the_end(void **state) {
  (void)state;
  char *shown = play("debrief\ndebrief path\ndebrief a.html\n");
  desk_expect(shown, "The debrief comes after the end of the story. leave goes to an early\nend.");
  desk_forbid(shown, "The record");
  assert_int_equal(access("a.html", F_OK), -1);
  free(shown);
}

/* A story without decisions and facts has nothing to look back on. */
static void test_none(void **state) {
  (void)state;
  desk_write("small.lua", "passage 'gate' { 'A gate.', choice 'Go' { go 'end' } }\n"
                          "ending 'end' { 'Over.' }\n");
  char *shown = play_story("small.lua", "go\ndebrief\n");
  desk_expect(shown, "There is no debrief: this story has no decisions and no facts");
  desk_forbid(shown, "Open the debrief");
  free(shown);
}

static void test_pages(void **state) {
  (void)state;
  assert_play("form\nlend\ndebrief 1\n", "  Not taken   Stamp it");
  assert_play("form\nlend\ndebrief Questions\n", "  1  Who could have said yes?");
  assert_play("form\nlend\ndebrief 9\n", "The debrief has these pages: path, marks, model,");
  assert_play("form\nlend\ndebrief 0\n", "The debrief has these pages");
  assert_play("form\nlend\ndebrief\nback\n", "The story is over. What next?\n\n  1  Open the");
  assert_play("leave\ndebrief path\n", "You left before the end, after 1 turn: “The stamp on the");
}

/* What is taken back is not looked back on; a new end is told anew. */
static void test_another_end(void **state) {
  (void)state;
  char *shown = play("form\nlend\ndebrief\nundo 2\nstamp it\nkeep\nlook\n");
  desk_expect(shown, "You came to the ending “A shut door” after 2 turns.");
  desk_expect(shown, "You came to the ending “An open door” after 2 turns.\n\n1. The stamp\n"
                     "  You         Stamp it\n");
  desk_expect(shown, "What next?\n\n  1  Open the debrief [debrief]\n  2  Take back the last");
  free(shown);
}

static void test_written(void **state) {
  (void)state;
  assert_play("form\nlend\ndebrief out.html\n",
              "Written: the debrief of your play, to ~/out.html.");
  char *bytes = desk_read("out.html");
  desk_expect(bytes, "<h1>The Permit: debrief</h1>");
  free(bytes);
  assert_play("form\nlend\ndebrief out.md\n", "to ~/out.md.");
  bytes = desk_read("out.md");
  desk_expect(bytes, "### 1. The stamp\n\n- **You:** Ask for another form");
  free(bytes);
  assert_play("form\nlend\ndebrief out.md\n", "There is a file ~/out.md already");
  assert_play("form\nlend\ndebrief none/a.md\n",
              "The debrief could not be written: none/a.md: No such");
  assert_play("form\nlend\ndebrief a.play\n", "A name that ends in .play is for plays.");
}

static void test_transcript_formats(void **state) {
  (void)state;
  assert_play("form\ntranscript out.md\n", "to turn 1, to ~/out.md.");
  char *bytes = desk_read("out.md");
  desk_expect(bytes, "**> Ask for another form**\n\n*\\[invented\\]* They go.");
  free(bytes);
  assert_play("form\ntranscript out.html\n", "to turn 1, to ~/out.html.");
  bytes = desk_read("out.html");
  desk_expect(bytes, "<p><span class=\"mark\">[invented]</span> They go.</p>");
  free(bytes);
}

/* A play that is shown as it went ends with the record beside it, too. */
static void test_replay(void **state) {
  (void)state;
  struct desk_stage stage;
  const struct play_options options = {.scenario = STORIES_DIR "/permit.lua"};
  desk_enter(&stage, "", 80);
  assert_int_equal(play_replay(&stage.stage, &options, STORIES_DIR "/permit.play"), PLAY_OK);
  char *shown = desk_leave(&stage);
  desk_expect(shown, "Your path, in short");
  desk_forbid(shown, "What next?");
  free(shown);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_before_the_end, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_none, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_pages, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_another_end, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_written, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_transcript_formats, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_replay, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
