/* Tests of the commands: each in its right and its wrong use, and what is on disk after it. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>

#include "desk.h"
#include "player/commands.h"
#include "player/opening.h"
#include "player/play.h"
#include "plays/file.h"
#include "plays/trial.h"
#include "text/utf.h"

static const char story[] =
    "scenario 'shed' { skaz = 1, title = 'The Shed', version = '2.1', minutes = 5,\n"
    "  role = [[You keep the book.]], content_note = 'Hunger.' }\n"
    "state { stock = meter { 0, 9, start = 2, label = 'Planks' },\n  name = text { 40 } }\n"
    "act 'yard' { title = 'The Yard', banner = 'INVENTED' }\n"
    "passage 'shed' { 'There are {stock} planks.',\n"
    "  choice 'Take planks' { id = 'take', when = 'stock < 9', locked = 'It is full.',\n"
    "    effect 'stock += random(2, 3)', 'You carry them.', go 'shed' },\n"
    "  choice 'Read the board' { id = 'board', once = true, 'A list.', go 'shed' },\n"
    "  choice 'Ask the clerk' { id = 'ask', ask 'Your name?' { into = 'name' }, go 'shed' },\n"
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

/* How the stage is set, but for its input. */
struct set {
  struct play_options options;
  bool is_person, is_plain;
  int columns;
};

static char *play_on(const struct set *set, const char *input) {
  struct desk_stage stage;
  desk_enter(&stage, input, set->columns ? set->columns : 80);
  stage.stage.is_person = set->is_person;
  stage.stage.is_plain = set->is_plain;
  int status = play_run(&stage.stage, &set->options);
  char *shown = desk_leave(&stage);
  if (status != PLAY_OK) fail_msg("status %d: %s", status, shown);
  return shown;
}

static char *play(const char *input) { return play_on(&(struct set){.options = usual}, input); }

/* Goes on with the play that was written last. */
static char *resume(const char *input) {
  struct set set = {.options = usual};
  set.options.resumes = true;
  return play_on(&set, input);
}

/* What is wanted on one line may be shown on several. */
static void expect(const char *shown, const char *wanted) {
  char *line = utf_shown(shown), *words = utf_shown(wanted);
  bool is_line = !strchr(wanted, '\n');
  desk_expect(is_line ? line : shown, is_line ? words : wanted);
  free(line);
  free(words);
}

static void assert_shown(char *shown, const char *wanted) {
  expect(shown, wanted);
  free(shown);
}

/* In a play that is not kept. */
static void assert_play(const char *input, const char *wanted) {
  struct set set = {.options = usual};
  set.options.keeps_nothing = true;
  assert_shown(play_on(&set, input), wanted);
}

static void assert_no_play(const char *input, const char *unwanted) {
  struct set set = {.options = usual};
  set.options.keeps_nothing = true;
  char *shown = play_on(&set, input);
  desk_forbid(shown, unwanted);
  free(shown);
}

/* In a new play, with somebody there to ask. */
static void assert_person(const char *input, const char *wanted) {
  struct set set = {.options = usual, .is_person = true};
  set.options.is_new = true;
  assert_shown(play_on(&set, input), wanted);
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

/* Each play that was kept comes out again, as a test and as it is shown. */
static void assert_replays(void) {
  for (int number = 1; has_play(number); number++) {
    char *path = play_path(number);
    struct desk_stage stage;
    const struct trial_options trial = {.scenario = "shed.lua"};
    desk_enter(&stage, "", 80);
    assert_int_equal(trial_run(path, &trial, stage.stage.out, stage.stage.out), TRIAL_PASSED);
    assert_int_equal(play_replay(&stage.stage, &usual, path), PLAY_OK);
    free(desk_leave(&stage));
    free(path);
  }
}

/* What `history all` and `notes` show at the end of a play, and of the same one resumed. */
static void assert_resumes(const char *input) {
  char *typed = need_print("%s/history all\n/notes\n/status\n", input);
  char *before = play(typed), *after = resume("/history all\n/notes\n/status\n");
  const char *shown = strstr(before, "> /history all"), *again = strstr(after, "> /history all");
  assert_non_null(shown);
  assert_non_null(again);
  assert_string_equal(again, shown);
  assert_replays();
  free(before);
  free(after);
  free(typed);
}

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

/* It is recorded as what it is. */
static void test_goto_file(void **state) {
  (void)state;
  assert_resumes("take\nboard\ntake\ngoto 1\ngoto 3\ngoto 2\n");
  char *bytes = read_play(1);
  desk_expect(bytes, "\nundo 2\nredo 2\nundo 1\n");
  free(bytes);
}

/* An end that is left, and come to again, is an end in the file. */
static void test_goto_the_end(void **state) {
  (void)state;
  free(play("take\ngo\ngoto 0\ngoto 2\n"));
  assert_shown(resume(""), "There is no play to go on with");
  char *bytes = read_play(1);
  desk_expect(bytes, "# ended out\nundo 2\nredo 2\n# ended out\n");
  free(bytes);
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

static void test_notes_file(void **state) {
  (void)state;
  assert_resumes("notes \"a\" > b \\ # c\ntake\nnotes two\nboard\nnote three\nundo\n");
  char *bytes = read_play(1);
  desk_expect(bytes, "\nnote \"\\\"a\\\" > b \\\\ # c\"\nshed > take");
  free(bytes);
}

/* A note alone is worth a file; one behind the end begins nothing anew. */
static void test_notes_alone(void **state) {
  (void)state;
  free(play("notes first\n"));
  assert_true(has_play(1));
  assert_shown(resume("notes\n"), "  turn 0  first");
  free(resume("go\nnotes last\n"));
  assert_shown(resume(""), "There is no play to go on with");
}

/* -------------------------------------------------------------------- fork */

static void test_fork(void **state) {
  (void)state;
  char *shown = play("take\nnotes here\nboard\ntake\nfork 1\nask\nBob\nhistory\nnotes\n");
  desk_expect(shown, "This is a second play, from turn 1 on. It is kept in");
  desk_expect(shown, "  skaz play ~/.local/state/skaz/plays/shed/play-0001.play shed.lua\n");
  desk_expect(shown, "  1  Take planks\n     Note: here\n  2  Ask the clerk\n  3  \"Bob\"");
  free(shown);
  char *first = read_play(1), *second = read_play(2);
  desk_expect(first, "shed > board");
  desk_forbid(first, "undo");
  desk_forbid(second, "board");
  desk_expect(second, "shed > take");
  desk_expect(second, "\nnote \"here\"\nshed > ask ");
  free(first);
  free(second);
  assert_replays();
}

static void test_fork_resumes(void **state) {
  (void)state;
  assert_resumes("notes a\ntake\nnotes b\nboard\nnotes c\ntake\nnotes d\ngoto 1\nfork 2\ntake\n");
  assert_true(has_play(2));
}

static void test_fork_words(void **state) {
  (void)state;
  assert_play("take\nfork\n", "This play is not kept, and so a second one");
  assert_shown(play("fork\n"), "There is nothing to part from yet");
  assert_shown(play("take\nfork 2\n"), "There is no turn 2: fork takes a number from 0 to 1.");
  assert_shown(play("take\nfork two\n"), "fork takes the number of a turn: fork 3.");
}

/* From here, from the beginning, and at the end. */
static void test_fork_places(void **state) {
  (void)state;
  free(play("take\nfork\nboard\n"));
  char *bytes = read_play(2);
  desk_expect(bytes, "shed > take");
  desk_expect(bytes, "shed > board");
  free(bytes);
  free(play("take\nfork 0\n"));
  assert_true(has_play(3));
  assert_false(has_play(4)); /* nothing happened in it */
  free(play("go\nfork\n"));
  bytes = read_play(5);
  desk_expect(bytes, "# ended out\n");
  free(bytes);
}

/* ------------------------------------------------------------- saves */

static void test_saves(void **state) {
  (void)state;
  setenv("TZ", "UTC", 1);
  assert_shown(play("saves\n"), "Nothing was saved yet. To keep this place, give it a name");
  assert_shown(play("restore\n"), "Nothing was saved yet. To go back a choice, type undo.");
  assert_shown(play("restore x\n"), "There is no save 'x'.\n\nNothing was saved yet.");
  free(play("take\nsave b\nundo\nsave a\n"));
  char *path = need_print("%s/.local/state/skaz/plays/shed/saves/b.play", desk.folder);
  const struct timespec times[] = {{0, 86400 * 40}, {86400 * 40, 0}};
  assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
  char *shown = play("saves\n");
  desk_expect(shown, "You saved:\n\n  a: The Yard, turn 0, today at ");
  desk_expect(shown, "\n  b: The Yard, turn 1, on 10 February 1970\n\nrestore a goes back to it.");
  free(shown);
  assert_shown(play("saves now\n"), "saves takes no other words");
  assert_play("saves\n", "This play is not kept, and so there are no saves.");
  desk_write(path, "nothing\n");
  assert_shown(play("restore b\ntake\n"), "b.play cannot be played on: this is not a play file");
  free(path);
}

static void test_save(void **state) {
  (void)state;
  assert_shown(play("save\n"), "give it a name: save monday");
  assert_shown(play("save a/b\n"), "The name of a save has letters, digits");
  assert_shown(play("save two words\n"), "The name of a save has letters, digits");
  assert_shown(play("take\nsave пятница\n"), "Saved as 'пятница', turn 1. restore пятница");
  assert_shown(play("save пятница\nrestore пятница\nhistory\n"), "in place of the former one");
  assert_person("save x\nsave x\nn\nquit\ny\n", "Nothing was saved. The save 'x' is as it was.");
  assert_person("take\nnotes n\nsave y\nundo\nrestore y\nnotes\nquit\n\n", "  turn 1  n");
  assert_replays();
}

/* ------------------------------------------------------------- transcript */

static void test_transcript(void **state) {
  (void)state;
  char *shown = play("take\nboard\nundo\nnotes heavy\nask\nAnna\ngo\ntranscript out.txt\n");
  desk_expect(shown, "Written: your play from its beginning to turn 4, to ~/out.txt.");
  char *bytes = desk_read("out.txt");
  desk_expect(bytes, "The Shed\n\nYou keep the book.\n\nAct: The Yard\n\nINVENTED\n\nThere are 2 ");
  desk_expect(bytes, "\n> Take planks\n\nYou carry them.\n\n");
  desk_expect(bytes, "Note: heavy\n\n> Ask the clerk\n\nYour name?\n\n> Anna\n\n");
  desk_expect(bytes, "> Go out\n\n");
  desk_expect(bytes, "Snow.\n");
  desk_forbid(bytes, "board");
  assert_null(strstr(bytes, "\033"));
  free(bytes);
  free(shown);
}

static void test_transcript_words(void **state) {
  (void)state;
  assert_play("transcript\n", "Give the file a name: transcript play.txt");
  assert_play("script on\n", "Give the file a name");
  assert_play("transcript none/a.txt\n",
              "The transcript could not be written: none/a.txt: No such");
  assert_play("transcript ~\n", "is no file that could be written");
  assert_play("transcript /dev/null\n", "/dev/null is no file that could be written");
  assert_play("transcript a.play\n", "A name that ends in .play is for plays.");
  assert_play("take\ntranscript ~/b c.txt\n", "to ~/b c.txt.");
  assert_play("transcript \"d e.txt\"\n", "to ~/d e.txt.");
  assert_int_equal(access("b c.txt", F_OK), 0);
  assert_int_equal(access("d e.txt", F_OK), 0);
  char *name = need_print("transcript %0300d\n", 0);
  assert_play(name, "File name too long. Your play goes on as it was.");
  free(name);
}

/* No file is replaced that nobody gave up. */
static void test_transcript_asks(void **state) {
  (void)state;
  desk_write("old.txt", "mine");
  desk_write("old.txt.new", "mine too");
  assert_play("transcript old.txt\n", "There is a file ~/old.txt already, and nothing was written");
  assert_person("transcript old.txt\n\nquit\n\n", "Nothing was written. ~/old.txt is as it was.");
  char *bytes = desk_read("old.txt");
  assert_string_equal(bytes, "mine");
  free(bytes);
  assert_person("transcript old.txt\ny\nquit\n\n", "Written: your play");
  bytes = desk_read("old.txt");
  desk_expect(bytes, "There are 2 planks.");
  free(bytes);
  bytes = desk_read("old.txt.new");
  assert_string_equal(bytes, "mine too");
  free(bytes);
}

/* -------------------------------------------------------- what can go wrong */

static rlim_t limit_files(rlim_t size) {
  struct rlimit limit;
  signal(SIGXFSZ, SIG_IGN);
  assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
  rlim_t before = limit.rlim_cur;
  limit.rlim_cur = size;
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
  return before;
}

/* A game whose lines are taken one by one. */
static void take_lines(struct game *game, const char *const *lines) {
  for (; *lines; lines++) play_take_line(game, *lines);
}

static void test_full_disk(void **state) {
  (void)state;
  static const char *const moves[] = {"take", "save old", "take", "undo", "take", NULL};
  static const char *const tries[] = {"save new",    "save old",         "fork 1",
                                      "restore old", "transcript t.txt", NULL};
  struct desk_stage stage;
  desk_enter(&stage, "", 80);
  struct game game;
  assert_true(opening_run(&game, &stage.stage, &usual));
  take_lines(&game, moves);
  char *path = need_string(game.journal.path);
  rlim_t before = limit_files(16);
  take_lines(&game, tries);
  limit_files(before);
  assert_string_equal(game.journal.path, path);
  assert_int_equal(game.session.made, 2);
  play_take_line(&game, "board");
  game_free(&game);
  char *shown = desk_leave(&stage);
  expect(shown, "That could not be saved: ");
  expect(shown, "A second play could not be made: ");
  expect(shown, "old.play cannot be played on: ");
  expect(shown, "The transcript could not be written: t.txt: File too large.");
  assert_int_equal(access("t.txt", F_OK), -1);
  assert_false(has_play(2));
  free(shown);
  shown = play("restore old\nhistory\n"); /* the old save was not harmed */
  expect(shown, "Restored: 'old', turn 1.");
  free(shown);
  assert_replays();
  free(path);
}

/* Where the folder of saves cannot be had, and where there is no room for a new play. */
static void test_no_folder(void **state) {
  (void)state;
  free(play("take\n"));
  char *saves = need_print("%s/.local/state/skaz/plays/shed/saves", desk.folder);
  desk_write(saves, "a file");
  assert_shown(resume("save x\n"), "That could not be saved: ");
  assert_shown(resume("saves\n"), "Nothing was saved yet.");
  free(saves);
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
  assert_shown(play_on(&set, "take\n"), "type: skaz play shed.lua --player \"Anna B\"");
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
  assert_person("go\nquit\n", "> quit\n"); /* without a question, which would have no answer */
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
  assert_person("take\n",
                "[Y/n] \n\nYour play is kept. To go on with it, type: skaz play shed.lua");
  assert_person("quit\n\n", "Stop playing? [Y/n] "); /* there is nothing that could be lost */
  struct set set = {.options = usual, .is_person = true};
  set.options.keeps_nothing = true;
  assert_shown(play_on(&set, "take\nquit\ny\n"), "Stop playing? This play is not kept. [Y/n] ");
  assert_no_play("take\nquit\n", "[Y/n]");
}

/* --------------------------------------------------------------- scenarios */

static void write_others(void) {
  struct text problem = {0};
  assert_true(file_make_folders("content/shed", &problem));
  assert_true(file_make_folders("content/ash", &problem));
  desk_write("content/shed/scenario.lua", story);
  desk_write("content/ash/scenario.lua",
             "scenario 'ash' { skaz = 1, title = 'Ash' }\n"
             "passage 'a' { 'Grey.', choice 'Blow' { go 'b' } } ending 'b' { 'End.' }");
  text_free(&problem);
}

static void test_scenarios(void **state) {
  (void)state;
  assert_play("scenarios\n", "There is no other scenario here.");
  write_others();
  struct set set = {.options = {.scenario = "shed", .seed = 5}};
  char *shown = play_on(&set, "take\nscenarios\nash\nblow\nscenarios\nshed\nhistory\nquit\n");
  desk_expect(shown, "Your play is kept. To go on with it, type: skaz play shed\n");
  desk_expect(shown, "Ash\n\nYour play is kept in");
  desk_expect(shown, "Grey.");
  desk_expect(shown, "End.\n\nThe story is over. What next?");
  desk_expect(shown, "  3  Play another scenario [scenarios]\n  4  Stop [quit]");
  free(shown);
  char *bytes = read_play(1);
  desk_expect(bytes, "shed > take");
  free(bytes);
  shown = play_on(&set, "go\n3\nquit\n");
  desk_expect(shown, "> 3\n\n");
  desk_expect(shown, "Ash");
  free(shown);
  assert_shown(play_on(&set, "scenarios please\n"), "scenarios takes no other words");
  set.is_person = set.options.keeps_nothing = true;
  assert_shown(play_on(&set, "take\nscenarios\nn\nquit\n\n"), "You go on.");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_again, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_again_by_id, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_undo, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_goto, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_goto_file, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_goto_the_end, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_history, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_long_history, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_notes, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_notes_file, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_notes_alone, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_fork, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_fork_resumes, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_fork_words, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_fork_places, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_saves, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_save, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_transcript, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_transcript_words, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_transcript_asks, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_full_disk, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_no_folder, set_up, tear_down),
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
      cmocka_unit_test_setup_teardown(test_scenarios, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
