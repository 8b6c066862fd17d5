/* Tests of the commands that show and set, and of going back and forth. */
#include "commands/commands.h"
#include "shed.h"

/* ------------------------------------------------------------------- again */

static void test_again(void **state) {
  (void)state;
  assert_play("again\n", "There is nothing to do again yet");
  assert_play("take\nagain\nstatus numbers\n", "This is turn 2.");
  assert_play("take\ng\nhistory\n", "  2  Take planks (you are here)");
  assert_play("take\ng\ng\ng\n", "You chose 'Take planks'. That is closed now: It is full.");
  assert_play("board\nagain\n", "You chose 'Read the board', and here it cannot be chosen.");
  assert_play("take\ntake\nundo\nagain\n", "This is turn 0.");
  assert_play("take\nstatus\nagain\n",
              "> again\n\nThe Yard\n\n  Planks: 4 (from 0 to 9)\n\nThis is turn 1.");
  assert_play("ask\nAnna\nagain\n", "> again\n\nINVENTED\n\nYour name?");
  assert_play("take\nagain 3\n", "again takes no other words: type again and nothing else.");
}

/* The choice is known by its id: its number may be another one. */
static void test_again_by_id(void **state) {
  (void)state;
  assert_play("board\n2\nAnna\nagain\nBob\nhistory\n", "  4  Ask the clerk\n  5  \"Bob\"");
}

/* -------------------------------------------------------- undo, redo, goto */

static void test_undo(void **state) {
  (void)state;
  assert_play("take\ntake\nundo 2\n", "Taken back: 2 choices. This is turn 0.");
  assert_play("take\nundo 9\n", "Taken back: 1 choice. This is turn 0.");
  assert_play("undo 0\n", "undo takes a number: undo 3.");
  assert_play("redo two\n", "redo takes a number: redo 3.");
  assert_play("take\nundo\nredo 99999999999999999999\n", "Made again: 1 choice. This is turn 1.");
  assert_play("undo\n", "There is nothing to take back");
  assert_play("take\nredo\n", "There is nothing to make again");
}

static void test_goto(void **state) {
  (void)state;
  assert_play("goto\n", "goto takes the number of a turn: goto 3.");
  assert_play("goto x\n", "goto takes the number of a turn");
  assert_play("goto 1\n", "There is no turn 1: you made no choice yet.");
  assert_play("take\ngoto 2\n", "There is no turn 2: goto takes a number from 0 to 1.");
  assert_play("take\ngoto 1\n", "You are at turn 1 already.");
  assert_play("take\nboard\ngoto 1\n", "This is turn 1.\n\n");
  assert_play("take\ntake\ngoto 0\n", "This is turn 0, the beginning.\n\n");
  assert_play("take\ntake\ngoto 0\ngoto 2\nstatus\n", "This is turn 2.");
}

/* ----------------------------------------------------------------- history */

static void test_history(void **state) {
  (void)state;
  assert_play("history\n", "  0  the beginning (you are here)");
  assert_play("take\nask\nAnna \"A.\"\nundo 2\nhistory\n",
              "  0  the beginning\n  1  Take planks (you are here)\n"
              "  2  Ask the clerk (taken back)\n  3  \"Anna \"A.\"\" (taken back)\n");
  assert_play("leave\nhistory\n", "  1  You left. (you are here)");
  assert_play("take\nnotes heavy\nboard\nhistory\n",
              "  1  Take planks\n     Note: heavy\n  2  Read the board (you are here)");
  assert_play("history some\n", "history stands alone, or with the word all");
}

static void test_long_history(void **state) {
  (void)state;
  struct text input = {0};
  for (int i = 0; i < 12; i++) text_put(&input, "ask\nAnna\n");
  text_put(&input, "history\n");
  assert_play(input.data, "This is a part of it. history all lists everything.\n\n   5  ");
  text_put(&input, "history all\n");
  assert_play(input.data, "\n   0  the beginning\n");
  text_put(&input, "goto 0\nhistory\n");
  assert_play(input.data, "  20  \"Anna\" (taken back)\n\n");
  text_free(&input);
}

/* ------------------------------------------------------------------- notes */

static void test_notes(void **state) {
  (void)state;
  assert_play("notes\n", "You wrote nothing down yet.");
  assert_play("notes a list\n", "Written down at turn 0. This play is not kept");
  assert_play("take\nnote  the clerk  again\nnotes\n", "turn 1 the clerk again");
  assert_play("ask\n/notes he asks\n/notes\n", "  turn 1  he asks");
  assert_play("take\nboard\nnotes so\nundo 2\ntake\nnotes\n", "  turn 0  so");
}

/* ---------------------------------------------------------------- settings */

static void test_width(void **state) {
  (void)state;
  assert_play("width\n", "Lines are 72 columns wide now");
  assert_play("width 30\nabout\n",
              "Lines are 30 columns wide now.\nwidth auto makes them follow\n");
  assert_play("width 19\n", "width takes a number of columns from 20 on, or the word auto");
  assert_play("width wide\n", "width takes a number of columns");
  assert_play("width 400\n", "Lines are 72 columns wide now: longer ones are hard to read.");
  assert_play("width 30\nwidth auto\n", "Lines follow the window");
}

static void test_switches(void **state) {
  (void)state;
  assert_play("colour\n", "colour is off now. Type colour on or colour off.");
  assert_play("color on\n", "This terminal shows no colours.");
  assert_play("colour off\n", "No colours from here on.");
  assert_play("plain on\ncolour on\n", "Plain text has no colours. They come with plain off.");
  assert_play("plain maybe\n", "plain is off now. Type plain on or plain off.");
  assert_play("plain on\nlook\n", "\nYou can choose:\n1. Take planks");
  assert_play("plain on\nplain off\n", "The text stays plain: what you type");
  assert_play("margin on\n", "The text stands in the middle from here on");
  assert_play("margin off\n", "The text stands at the left edge from here on.");
  assert_play("margin\n", "margin is off now.");
  assert_play("ask\ncolour on\n", "This terminal shows no colours.");
}

/* Where there is a terminal, the reader changes too, and comes back. */
static void test_plain_off(void **state) {
  (void)state;
  struct desk_stage stage;
  desk_enter(&stage, "plain on\nplain off\nlook\n", 80);
  struct reader linear = *stage.stage.reader;
  stage.stage.editor = stage.stage.linear = stage.stage.reader;
  assert_int_equal(play_run(&stage.stage, &usual), PLAY_OK);
  assert_true(linear.read == stage.stage.reader->read);
  assert_false(stage.stage.is_plain);
  char *shown = desk_leave(&stage);
  desk_expect(shown, "Plain text from here on. plain off goes back.");
  desk_expect(shown, "The text is no longer plain.");
  desk_expect(shown, "> look\n\nThe Yard\nINVENTED\n\n");
  free(shown);
}

/* ------------------------------------------------------------------ telling */

static void test_about(void **state) {
  (void)state;
  char *shown = play("about\n");
  const char *about =
      strstr(shown, "> about\n\nThe Shed\n\nVersion 2.1. It takes about 5 minutes.");
  assert_non_null(about);
  desk_expect(about, "You keep the book.");
  desk_expect(about, "A note on what is in this story: Hunger.");
  desk_expect(about, "Your play is kept in ~/.local/state/skaz/plays/shed/play-0001.play");
  desk_expect(about, "Its luck has the number 5");
  free(shown);
  struct set set = {.options = usual};
  set.options.player = "Anna B";
  assert_shown(play_on(&set, "take\n"),
               "type this line:\n\n  skaz play shed.lua --player 'Anna B'\n");
  set.options.keeps_nothing = true;
  shown = play_on(&set, "about\n");
  desk_expect(shown, "This play is not kept.");
  desk_expect(shown, "The player is Anna B.");
  free(shown);
  assert_play("version\n", "skaz " SKAZ_VERSION ", scenario shed 2.1, logic ");
  assert_play("version 3\n", "version takes no other words");
  assert_play("status x\n", "status stands alone, or with the word numbers");
  assert_play("look around\n", "look takes no other words: type look and nothing else.");
}

static void test_help(void **state) {
  (void)state;
  char *shown = play("help\nx\n");
  const char *help = strstr(shown, "> help\n");
  assert_non_null(help);
  int rows = 0;
  for (const char *at = help; strncmp(at, "> x", 3) != 0; at++) rows += *at == '\n';
  assert_true(rows < 24); /* with the prompt it fits a terminal */
  free(shown);
  assert_play("help undo\n",
              "undo (or: u): take back your last choice\n\nundo takes back your last");
  assert_play("help q\n", "quit (or: q, exit): stop");
  assert_play("help /note\n", "notes WORDS (or: note)");
  assert_play("help undp\n", "There is no command 'undp'. Did you mean help undo?");
  assert_play("help me please\n", "There is no command 'me please'. Type help");
  assert_play("ask\nhelp undo\n", "undo (or: u)");
  assert_play("ask\nhelp me\nhistory\n", "\"help me\"");
}

/* Each word has its help, with an example or a word on what it does, and no word twice. */
static void test_each_word(void **state) {
  (void)state;
  for (size_t i = 0; command_words[i]; i++) {
    char *input = need_print("help %s\n", command_words[i]);
    assert_int_equal(command_find(command_words[i]), i);
    assert_no_play(input, "There is no command");
    free(input);
  }
}

/* ------------------------------------------------------- restart and the end */

static void test_restart(void **state) {
  (void)state;
  assert_person("take\nrestart\nn\nstatus\nquit\n\n", "You go on.\n\n> status");
  free(play("take\nrestart\nboard\n"));
  char *bytes = read_play(2);
  desk_expect(bytes, "# restarted\n");
  free(bytes);
  assert_play("restart now\n", "restart takes no other words");
  assert_person("go\n2\nquit\n\n", "From the beginning."); /* at the end nothing asks */
}

static void test_end(void **state) {
  (void)state;
  assert_play("go\n", "The story is over. What next?\n\n  1  Take back the last choice [undo]\n"
                      "  2  Start from the beginning [restart]\n  3  Stop [quit]\n\n> ");
  assert_play("go\n1\n", "Taken back: 1 choice.");
  assert_play("go\nback\n", "Taken back: 1 choice.");
  assert_play("go\n2\n", "From the beginning.");
  assert_no_play("go\n3\nlook\n", "> look");
  assert_no_play("go\nstop\nlook\n", "> look");
  assert_play("go\n7\n", "There is no choice 7. Type a number from 1 to 3");
  assert_play("go\nlook\n", "Snow.\n\nThe story is over.");
  assert_play("go\nundo 5\n", "This is turn 0.");
  assert_play("go\nagain\n", "You chose 'Go out', and here it cannot be chosen.");
  assert_shown(play_on(&(struct set){.options = usual, .is_plain = true}, "go\n1\n"),
               "You can choose:\n1. Take back the last choice (or type undo)");
  struct set set = {.options = usual, .is_person = true};
  set.options.is_new = true;
  char *shown = play_on(&set, "go\nquit\n");
  desk_forbid(shown, "Stop playing?"); /* there is nothing to lose */
  free(shown);
}

/* A story that ends at once has nothing to take back. */
static void test_end_at_once(void **state) {
  (void)state;
  desk_write("shed.lua", "passage 'a' { go 'b' } ending 'b' { 'At once.' }");
  assert_play("", "What next?\n\n  1  Start from the beginning [restart]\n  2  Stop [quit]");
}

static void test_quit(void **state) {
  (void)state;
  assert_person("take\nquit\nn\nstatus\n", "Stop playing? Your play is kept. [Y/n] ");
  assert_person("take\nquit\nn\nstatus\n", "You go on.");
  assert_person(
      "take\n",
      "[Y/n] \n\nYour play is kept. To go on with it, type this line:\n\n  skaz play shed.lua\n");
  assert_person("quit\n\n", "Stop playing? [Y/n] "); /* there is nothing that could be lost */
  struct set set = {.options = usual, .is_person = true};
  set.options.keeps_nothing = true;
  assert_shown(play_on(&set, "take\nquit\ny\n"), "Stop playing? This play is not kept. [Y/n] ");
  assert_no_play("take\nquit\n", "[Y/n]");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_again, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_again_by_id, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_undo, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_goto, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_history, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_long_history, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_notes, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_width, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_switches, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_plain_off, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_about, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_help, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_each_word, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_restart, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_end, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_end_at_once, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_quit, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
