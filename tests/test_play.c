/* Tests of play: whole plays with typed lines, and what is on disk between them. */
#include <dirent.h>

#include "desk.h"
#include "player/play.h"

static const char story[] =
    "scenario 'shed' { skaz = 1, title = 'The Shed', role = [[You keep the book.]],\n"
    "  content_note = 'Hunger.' }\n"
    "state { stock = meter { 0, 9, start = 2, label = 'Planks', words = 'few, 4 many' } }\n"
    "passage 'shed' { 'There are {stock} planks.',\n"
    "  choice 'Take planks' { id = 'take', effect 'stock += random(1, 2)', go 'shed' },\n"
    "  choice 'Look at the stove' { id = 'stove', 'It is cold.', go 'shed' },\n"
    "  choice 'Ask the clerk' { id = 'ask', ask 'Your name?' { id = 'n', answer 'look' { 'Odd.' "
    "},\n"
    "     otherwise { 'So.' } }, go 'shed' },\n"
    "  choice 'Open the door' { id = 'door', when = 'stock > 8', locked = 'It is stuck.',\n"
    "     go 'out' },\n"
    "  choice 'Go out' { id = 'go', go 'out' } }\n"
    "ending 'out' { title = 'Outside', 'Snow.' }\n"
    "ending 'left' { early = true, 'You left.' }\n";

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

static const struct play_options usual = {.scenario = "shed.lua", .seed = 5};

static char *play_with(const struct play_options *options, const char *input, int wanted) {
  struct desk_stage stage;
  desk_enter(&stage, input, 80);
  int status = play_run(&stage.stage, options);
  char *shown = desk_leave(&stage);
  if (status != wanted) fail_msg("status %d: %s", status, shown);
  return shown;
}

static char *play(const char *input) { return play_with(&usual, input, PLAY_OK); }

/* What is shown has this. */
static void assert_play(const char *input, const char *wanted) {
  struct play_options options = usual;
  options.keeps_nothing = true;
  char *shown = play_with(&options, input, PLAY_OK);
  desk_expect(shown, wanted);
  free(shown);
}

static char *play_path(int number) {
  return need_print("%s/.local/state/skaz/plays/shed/play-%04d.play", desk.folder, number);
}

static char *read_play(int number) {
  char *path = play_path(number), *bytes = desk_read(path);
  free(path);
  return bytes;
}

static bool has_play(int number) {
  char *path = play_path(number);
  bool has = access(path, F_OK) == 0;
  free(path);
  return has;
}

static void test_opening(void **state) {
  (void)state;
  char *shown = play("quit\n");
  desk_expect(shown,
              "The Shed\n\nYou keep the book.\n\nA note on what is in this story: Hunger.\n");
  desk_expect(shown, "Your play is kept in ~/.local/state/skaz/plays/shed/play-0001.play");
  desk_expect(shown, "There are 2 planks.\n\n  1  Take planks\n");
  desk_expect(shown, "  -  Open the door (It is stuck.)\n  4  Go out\n\n> quit\n");
  assert_false(has_play(1)); /* nothing happened in it */
  free(shown);
}

static void test_replies(void **state) {
  (void)state;
  assert_play("\n", "Type a number from 1 to 4, words of a choice, or help.");
  assert_play("9\n", "There is no choice 9.");
  assert_play("xyzzy\n", "'xyzzy' is not understood here. Type a number");
  assert_play("stovee\n", "Did you mean 2 (Look at the stove)?");
  assert_play("/lok\n", "There is no command /lok. Did you mean /look?");
  assert_play("the\n", "Which do you mean: 2 (Look at the stove) or 3 (Ask the clerk)?");
  assert_play("door\n", "It is stuck.");
  assert_play("undo\n", "There is nothing to take back");
  assert_play("undo x\n", "undo takes a number");
  assert_play("redo\n", "There is nothing to make again");
  assert_play("leave it\n", "type leave and nothing else");
  assert_play("save x\n", "not kept");
  assert_play("\033[2J\n", "'[2J' is not understood");
}

static void test_commands(void **state) {
  (void)state;
  assert_play("look\n", "It is cold.");
  assert_play("/look\n", "> /look\n\nThere are 2 planks.");
  assert_play("help\n", "  undo       take back your last choice");
  assert_play("status\n", "  Planks: few\n");
  assert_play("status numbers\n", "  Planks: few, 2 (from 0 to 9)\n");
  assert_play("stove\nundo\n", "Taken back: 1 choice. This is turn 0.\n\nThere are 2 planks.");
  assert_play("stove\nundo\nredo\n", "Made again: 1 choice. This is turn 1.\n\nIt is cold.");
  assert_play("leave\n", "You left.\n\nThe story is over. What next?");
  assert_play("go\n1\n", "Taken back: 1 choice.");
  assert_play("go\nrestart\n", "From the beginning.\n\nThere are 2 planks.");
}

/* At a question a command's word alone is the command; in quotes it is the answer. */
static void test_question(void **state) {
  (void)state;
  assert_play("ask\nAnna\n", "So.");
  assert_play("ask\nlook\n", "> look\n\nYour name?");
  assert_play("ask\n\"look\"\n", "Odd.");
  assert_play("ask\nsave the children\n", "So.");
  assert_play("ask\n/nothing\n", "There is no command /nothing.");
  assert_play("ask\nundo\n", "Taken back: 1 choice.");
}

static void test_file(void **state) {
  (void)state;
  free(play("stove\nask\na \"b\" \\\nundo\ngo\n"));
  char *bytes = read_play(1);
  desk_expect(bytes, "skaz-play 1\nscenario shed logic ");
  desk_expect(bytes, "\nseed 5\nshed > stove ");
  desk_expect(bytes, "> ask \"a \\\"b\\\" \\\\\"");
  desk_expect(bytes, "\nundo 1\n");
  assert_non_null(strstr(bytes, "ask"));
  free(bytes);
}

static void test_resume(void **state) {
  (void)state;
  struct play_options options = usual;
  options.resumes = true;
  free(play("take\nstove\n"));
  char *shown = play_with(&options, "undo 2\ntake\n", PLAY_OK);
  desk_expect(shown, "The Shed\n\nIt is cold.\n");
  desk_forbid(shown, "You keep the book");
  free(shown);
  assert_false(has_play(2)); /* it went on in the same file */
  free(play_with(&options, "go\n", PLAY_OK));
  char *bytes = read_play(1);
  desk_expect(bytes, "# ended out\n");
  free(bytes);
  shown = play_with(&options, "", PLAY_OK); /* it was played to its end */
  desk_expect(shown, "There is no play to go on with");
  free(shown);
}

/* In a pipe nothing is resumed that nobody asked for. */
static void test_no_resume(void **state) {
  (void)state;
  free(play("stove\n"));
  char *shown = play("quit\n");
  desk_expect(shown, "You keep the book");
  free(shown);
}

/* Half a line, as a power cut leaves it, is dropped, and the play goes on in the file. */
static void test_torn(void **state) {
  (void)state;
  struct play_options options = usual;
  options.resumes = true;
  free(play("stove\nstove\n"));
  char *path = play_path(1), *bytes = read_play(1);
  assert_int_equal(truncate(path, (off_t)strlen(bytes) - 10), 0);
  free(bytes);
  char *shown = play_with(&options, "take\n", PLAY_OK);
  desk_expect(shown, "cut off in the middle");
  bytes = read_play(1);
  desk_expect(bytes, "\nshed > take ");
  desk_forbid(bytes, "shed > stove                              \n");
  assert_int_equal(bytes[strlen(bytes) - 1], '\n');
  free(bytes);
  free(path);
  free(shown);
}

/* The scenario was edited: the play goes as far as it can, in a new file. */
static void test_edited(void **state) {
  (void)state;
  struct play_options options = usual;
  options.resumes = true;
  free(play("stove\ntake\nstove\n"));
  char *edited = need_string(story), *at = strstr(edited, "id = 'take'");
  memcpy(at, "id = 'grab'", strlen("id = 'grab'"));
  desk_write("shed.lua", edited);
  free(edited);
  char *shown = play_with(&options, "take\n", PLAY_OK);
  desk_expect(shown, "play-0001.play:5: there is no choice");
  desk_expect(shown, "The old play is kept as it is.");
  char *bytes = read_play(1);
  desk_expect(bytes, "shed > take"); /* the old one is as it was */
  free(bytes);
  bytes = read_play(2);
  desk_expect(bytes, "shed > stove");
  desk_expect(bytes, "shed > grab");
  free(bytes);
  free(shown);
}

/* New words are no difference. */
static void test_new_text(void **state) {
  (void)state;
  struct play_options options = usual;
  options.resumes = true;
  free(play("stove\n"));
  char *edited = need_string(story), *at = strstr(edited, "cold");
  memcpy(at, "warm", 4);
  desk_write("shed.lua", edited);
  free(edited);
  char *shown = play_with(&options, "", PLAY_OK);
  desk_expect(shown, "The Shed\n\nIt is warm.\n");
  assert_false(has_play(2));
  free(shown);
}

static void test_save(void **state) {
  (void)state;
  char *shown = play("stove\nsave\nsave a/b\nsave one\ntake\nrestore\nrestore two\nrestore one\n"
                     "undo\ngo\n");
  desk_expect(shown, "save monday");
  desk_expect(shown, "> save a/b\n\nThe name of a save has letters");
  desk_expect(shown, "Saved as 'one', turn 1.");
  desk_expect(shown, "  one: turn 1, ");
  desk_expect(shown, "There is no save 'two'.");
  desk_expect(shown, "Restored: 'one', turn 1.\n\nIt is cold.");
  char *first = read_play(1), *second = read_play(2);
  desk_expect(first, "shed > take");
  desk_forbid(second, "shed > take");
  desk_expect(second, "shed > stove");
  desk_expect(second, "undo 1\nshed > go");
  free(first);
  free(second);
  free(shown);
}

static void test_restart(void **state) {
  (void)state;
  free(play("stove\nrestart\ntake\n"));
  char *first = read_play(1), *second = read_play(2);
  desk_expect(first, "# restarted\n");
  desk_expect(second, "shed > take");
  free(first);
  free(second);
}

static void test_bad_input(void **state) {
  (void)state;
  struct play_options options = usual;
  const char *const cases[][2] = {{"none.lua", "none.lua: there is no such file"},
                                  {"folder", "no scenario.lua"},
                                  {"empty.lua", "empty.lua"},
                                  {"binary.lua", "binary.lua"},
                                  {"latin.lua", "latin.lua:2"},
                                  {"wrong.lua", "wrong.lua:1: "}};
  assert_int_equal(mkdir("folder", 0700), 0);
  desk_write("empty.lua", "");
  desk_write("binary.lua", "\x1bLua\x01");
  desk_write("latin.lua", "-- \n-- \xE4\n");
  desk_write("wrong.lua", "passage 'a' { go 'b' }\n");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    options.scenario = cases[i][0];
    char *shown = play_with(&options, "", PLAY_BAD_INPUT);
    desk_expect(shown, cases[i][1]);
    free(shown);
  }
  options = usual;
  options.act = "nowhere";
  char *shown = play_with(&options, "", PLAY_BAD_INPUT);
  desk_expect(shown, "nowhere");
  free(shown);
}

static void test_replay(void **state) {
  (void)state;
  free(play("stove\nask\nAnna\nundo\nBob\ngo\n"));
  char *path = play_path(1);
  struct desk_stage stage;
  desk_enter(&stage, "", 80);
  assert_int_equal(play_replay(&stage.stage, &usual, path), PLAY_OK);
  char *shown = desk_leave(&stage);
  desk_expect(shown, "> Look at the stove\n\nIt is cold.");
  desk_expect(shown, "> Anna\n\nSo.");
  desk_expect(shown, "> undo 1\n\nYour name?");
  desk_expect(shown, "Outside\n\nSnow.");
  assert_false(has_play(2));
  free(shown);
  free(path);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_opening, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_replies, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_commands, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_question, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_file, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_resume, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_no_resume, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_torn, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_edited, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_new_text, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_save, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_restart, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_bad_input, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_replay, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
