/* Tests of the commands that keep something: what is on disk after them, when they fail too. */
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>

#include "player/opening.h"
#include "plays/file.h"
#include "shed.h"

/* -------------------------------------------------------- undo, redo, goto */

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

/* ------------------------------------------------------------------- notes */

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

/* Who stops is told that the last turns are not there; once there is room, they are. */
static void test_full_disk_at_the_end(void **state) {
  (void)state;
  static const char *const moves[] = {"take", "quit", NULL};
  struct desk_stage stage;
  struct game game;
  desk_enter(&stage, "n\ny\ny\n", 80);
  stage.stage.is_person = true;
  assert_true(opening_run(&game, &stage.stage, &usual));
  rlim_t before = limit_files(16);
  take_lines(&game, moves);
  take_lines(&game, moves + 1);
  limit_files(before);
  play_take_line(&game, "quit");
  game_free(&game);
  char *shown = desk_leave(&stage);
  expect(shown, "This turn could not be written to your play: ");
  expect(shown, "Stop playing? Its last turns could not be written to disk. [Y/n] n");
  expect(shown, "Your play is kept without its last turns. To go on with it, type this line:");
  expect(shown, "Stop playing? Your play is kept. [Y/n] y");
  char *bytes = read_play(1);
  desk_expect(bytes, "shed > take");
  free(bytes);
  free(shown);
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
  desk_expect(shown, "Your play is kept. To go on with it, type this line:\n\n  skaz play shed\n");
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
      cmocka_unit_test_setup_teardown(test_goto_file, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_goto_the_end, set_up, tear_down),
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
      cmocka_unit_test_setup_teardown(test_full_disk_at_the_end, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_full_disk, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_no_folder, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_scenarios, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
