/* Tests of opening: the first screen, the play that goes on, and a play by its file. */
#include <fcntl.h>
#include <sys/file.h>

#include "desk.h"
#include "player/play.h"
#include "plays/file.h"
#include "plays/shelf.h"

static const char shed[] =
    "scenario 'shed' { title = 'The Shed', minutes = 20,\n"
    "  summary = [[You keep the minutes\n    of a nursery that has no permit.]] }\n"
    "act 'yard' { title = 'The yard' }\n"
    "passage 'shed' { choice 'Look at the stove' { id = 'stove', 'It is cold.', go 'shed' },\n"
    "  choice 'Take planks' { id = 'take', 'Taken.', go 'shed' },\n"
    "  choice 'Go out' { id = 'go', go 'out' } }\n"
    "ending 'out' { title = 'Outside', 'Snow.' }\n";

static const char ash[] = "scenario 'ash' { title = 'New Ash' }\n"
                          "passage 'a' { choice 'Sweep' { 'Swept.', go 'a' } }\n";

#define PLAYS ".local/state/skaz/plays/shed"

static struct desk desk;

static void add_scenario(const char *id, const char *source) {
  struct text problem = {0};
  char *folder = need_print("content/%s", id), *path = file_join(folder, "scenario.lua");
  assert_true(file_make_folders(folder, &problem));
  desk_write(path, source);
  free(path);
  free(folder);
}

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  add_scenario("shed", shed);
  add_scenario("ash", ash);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  return 0;
}

/* What a play with these lines shows; `person`: questions are asked. */
static char *play_with(const struct play_options *options, bool person, const char *input,
                       int wanted) {
  struct desk_stage stage;
  desk_enter(&stage, input, 80);
  stage.stage.is_person = person;
  int status = play_run(&stage.stage, options);
  char *shown = desk_leave(&stage);
  if (status != wanted) fail_msg("status %d: %s", status, shown);
  return shown;
}

static const struct play_options none = {.seed = 5};

static char *play(const char *input) { return play_with(&none, true, input, PLAY_OK); }

static void assert_shown(const char *input, const char *wanted) {
  char *shown = play(input);
  desk_expect(shown, wanted);
  free(shown);
}

static void write_play(const char *path, const char *events) {
  char *bytes = need_print("skaz-play 1\nscenario shed\nseed 1\n%s", events);
  desk_write(path, bytes);
  free(bytes);
}

/* A play of the shed in the user's folder, written at `when`. */
static void keep_play(int number, const char *events, time_t when) {
  struct text problem = {0};
  char *path = need_print(PLAYS "/play-%04d.play", number);
  assert_true(file_make_folders(PLAYS, &problem));
  write_play(path, events);
  struct timespec times[2] = {{when, 0}, {when, 0}};
  assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
  free(path);
}

/* ---------------------------------------------------------------- the first screen */

static void test_list(void **state) {
  (void)state;
  char *shown = play("quit\n");
  desk_expect(shown, "Skaz: ");
  desk_expect(shown, "  1  New Ash\n\n"
                     "  2  The Shed, 20 minutes\n"
                     "     You keep the minutes of a nursery that has no permit.\n\n");
  desk_expect(shown, "Press Enter to begin the first.");
  free(shown);
}

static void test_picking(void **state) {
  (void)state;
  assert_shown("\nquit\n", "> \n\nNew Ash\n");
  assert_shown("2\nquit\n", "> 2\n\nThe Shed\n");
  assert_shown("the shed\nquit\n", "> the shed\n\nThe Shed\n");
  assert_shown("new\nquit\n", "> new\n\nNew Ash\n");
  assert_shown("7\nquit\n", "There is no number 7 here. Press Enter");
  assert_shown("shet\nquit\n", "Did you mean 2 (The Shed)?");
  assert_shown("help\nquit\n", "> help\n\nPress Enter");
  assert_shown("", "Press Enter");
}

/* How to play is said to those who have not played yet. */
static void test_hint(void **state) {
  (void)state;
  static const char hint[] = "Read, then type the number of what you want to do";
  assert_shown("quit\n", hint);
  free(play("2\nstove\nquit\n"));
  char *shown = play("quit\n");
  desk_forbid(shown, hint);
  free(shown);
}

static void test_broken(void **state) {
  (void)state;
  add_scenario("bad", "passage 'a' { go 'nowhere' }\n");
  add_scenario("worse", "passage\n");
  char *shown = play("quit\n");
  desk_expect(shown, "Not listed, because of errors: bad, worse. To see them: skaz play bad");
  desk_forbid(shown, "scenario.lua:");
  free(shown);
}

static void test_nothing(void **state) {
  (void)state;
  setenv("SKAZ_PATH", "stories:/srv/stories", 1);
  assert_int_equal(rename("content", "elsewhere"), 0);
  struct play_options options = none;
  options.data_folder = "/usr/share/skaz";
  char *shown = play_with(&options, true, "", PLAY_BAD_INPUT);
  desk_expect(shown, "no scenarios here");
  desk_expect(shown, "  ./content\n  ./stories\n  /srv/stories\n  ~/.local/share/skaz/content\n"
                     "  /usr/share/skaz/content\n");
  free(shown);
  assert_int_equal(mkdir("content", 0700), 0);
  add_scenario("bad", "passage\n");
  shown = play_with(&options, true, "", PLAY_BAD_INPUT);
  desk_expect(shown, "errors in each scenario that is here: bad\n");
  desk_expect(shown, "skaz play bad\n");
  free(shown);
}

static int longest_line(const char *shown) {
  int longest = 0;
  for (const char *at = shown; *at; at += strcspn(at, "\n"), at += *at == '\n') {
    int length = (int)strcspn(at, "\n");
    if (length > longest) longest = length;
  }
  return longest;
}

static void test_narrow_and_plain(void **state) {
  (void)state;
  struct desk_stage stage;
  keep_play(1, "shed > stove\n", 100);
  desk_enter(&stage, "quit\n", 40);
  assert_int_equal(play_run(&stage.stage, &none), PLAY_OK);
  char *shown = desk_leave(&stage);
  assert_in_range(longest_line(shown), 20, 40);
  free(shown);
  desk_enter(&stage, "quit\n", 80);
  stage.stage.is_plain = true;
  assert_int_equal(play_run(&stage.stage, &none), PLAY_OK);
  shown = desk_leave(&stage);
  desk_expect(shown, "You can choose:\n1. The Shed, 20 minutes. Not finished: The yard, turn 1, ");
  desk_expect(shown, "\n2. New Ash\n");
  free(shown);
}

/* ------------------------------------------------------------- what was not finished */

static void test_unfinished_first(void **state) {
  (void)state;
  keep_play(1, "shed > stove\nshed > take\n", 100);
  char *shown = play("\nquit\n");
  desk_expect(shown, "  1  The Shed, 20 minutes\n"
                     "     Not finished: The yard, turn 2, on 1 January 1970\n"
                     "     You keep the minutes");
  desk_expect(shown, "  2  New Ash\n");
  desk_expect(shown, "Press Enter to go on with the first.");
  desk_expect(shown, "> \n\nThe Shed\n\nThe yard\n\nTaken.\n");
  free(shown);
  assert_shown("1\ny\nquit\n", "Continue where you stopped? [Y/n] y\n\nThe yard\n\nTaken.");
  assert_shown("1\nn\nquit\n", "Your play is kept in ");
  struct play_options options = none;
  options.is_new = true;
  shown = play_with(&options, true, "2\nquit\n", PLAY_OK);
  desk_expect(shown, "  2  The Shed, 20 minutes\n     You keep");
  desk_expect(shown, "Your play is kept in ");
  free(shown);
  options = none;
  options.keeps_nothing = true;
  shown = play_with(&options, true, "quit\n", PLAY_OK);
  desk_forbid(shown, "Not finished");
  free(shown);
}

static char *play_shed(const char *input) {
  const struct play_options options = {.scenario = "shed", .seed = 5};
  return play_with(&options, true, input, PLAY_OK);
}

static void assert_shed(const char *input, const char *wanted) {
  char *shown = play_shed(input);
  desk_expect(shown, wanted);
  free(shown);
}

static void test_several(void **state) {
  (void)state;
  keep_play(1, "shed > stove\n", 100);
  keep_play(2, "shed > stove\nshed > take\n", 300);
  keep_play(3, "shed > go\n# ended out\n", 400);
  assert_shown("quit\n", "Not finished: The yard, turn 2, on 1 January 1970 (and 1 more)\n");
  char *shown = play_shed("quit\n");
  desk_expect(shown, "The Shed\n\nYou have several plays that are not finished:\n\n"
                     "  1  The yard, turn 2, on 1 January 1970\n"
                     "  2  The yard, turn 1, on 1 January 1970\n");
  desk_expect(shown, "Or type the number of another, new");
  free(shown);
  assert_shed("2\nquit\n", "> 2\n\nThe yard\n\nIt is cold.");
  assert_shed("turn\nquit\n", "Which do you mean: 1 or 2?");
  assert_shed("new\nquit\n", "> new\n\nThe Shed\n\nYour play is kept in ");
  assert_shed("", "Or type the number of another, new");
  assert_shed("\nquit\n", "> \n\nThe yard\n\nTaken.");
  shown = play("\n\nquit\n");
  desk_expect(shown, "You have several plays");
  desk_expect(shown, "> \n\nThe yard\n\nTaken.");
  free(shown);
}

static void test_many(void **state) {
  (void)state;
  for (int i = 1; i <= 21; i++) keep_play(i, "shed > stove\n", 100 * i);
  char *shown = play_shed("21\nquit\n");
  desk_expect(shown, "\n  20  ");
  desk_expect(shown, "Older ones are in the folder ~/" PLAYS ":");
  desk_expect(shown, "There is no number 21 here.");
  free(shown);
}

static void test_act(void **state) {
  (void)state;
  struct play_options options = {.scenario = "shed", .act = "yrad"};
  char *shown = play_with(&options, true, "", PLAY_BAD_INPUT);
  desk_expect(shown, "skaz: there is no act 'yrad'; there are: yard\n");
  free(shown);
  options.scenario = "ash";
  shown = play_with(&options, true, "", PLAY_BAD_INPUT);
  desk_expect(shown, "skaz: there is no act 'yrad', nor any other\n");
  free(shown);
  options = (struct play_options){.scenario = "shed", .act = "yard"};
  free(play_with(&options, true, "quit\ny\n", PLAY_OK));
}

/* What cannot be gone on with is told, and the play before it offered. */
static void test_damaged_play(void **state) {
  (void)state;
  keep_play(1, "shed > take\n", 100);
  keep_play(2, "shed > stove\n", 200);
  desk_write(PLAYS "/play-0002.play", "spilt tea\n");
  char *shown = play_shed("y\nquit\n");
  desk_expect(shown, "Your last play cannot be read:\n"
                     "~/.local/state/skaz/plays/shed/play-0002.play: this is not a play file:\n"
                     "it does not begin with 'skaz-play 1'. It stays as it is.\n");
  desk_expect(shown, "Continue where you stopped? [Y/n] y\n\nThe yard\n\nTaken.");
  free(shown);
}

/* ---------------------------------------------------------------- a play by its file */

static void assert_file(const char *path, const char *scenario, const char *input,
                        const char *wanted, int status) {
  const struct play_options options = {.play = path, .scenario = scenario, .seed = 5};
  char *shown = play_with(&options, true, input, status);
  desk_expect(shown, wanted);
  free(shown);
}

static void test_file_goes_on(void **state) {
  (void)state;
  write_play("mine.play", "shed > stove\n");
  assert_file("mine.play", NULL, "take\nquit\n", "The Shed\n\nThe yard\n\nIt is cold.\n", PLAY_OK);
  char *bytes = desk_read("mine.play");
  desk_expect(bytes, "seed 1\nshed > stove\nshed > take ");
  free(bytes);
  assert_true(shelf_is_empty()); /* it stays where it is */
  /* The way back to it is told as the shell takes it. */
  assert_file("mine.play", NULL, "quit\n", "type this line:\n\n  skaz play mine.play\n", PLAY_OK);
  assert_int_equal(rename("mine.play", "it's mine.play"), 0);
  assert_int_equal(rename("content/shed", "a hut"), 0);
  assert_file("it's mine.play", "a hut", "quit\n", "\n\n  skaz play 'it'\\''s mine.play' 'a hut'\n",
              PLAY_OK);
}

/* It is shown at its end, and can be taken back from there. */
static void test_file_that_has_ended(void **state) {
  (void)state;
  write_play("mine.play", "shed > go\n# ended out\n");
  assert_file("mine.play", NULL, "quit\n", "Outside\n\nSnow.\n\nThe story is over.", PLAY_OK);
  assert_file("mine.play", NULL, "undo\nstove\nquit\n", "It is cold.", PLAY_OK);
  assert_file("mine.play", NULL, "quit\n", "The yard\n\nIt is cold.", PLAY_OK);
}

static void test_file_without_its_scenario(void **state) {
  (void)state;
  write_play("mine.play", "shed > stove\n");
  assert_int_equal(rename("content/shed", "hut"), 0);
  assert_file("mine.play", NULL, "", "there is no scenario 'shed'", PLAY_BAD_INPUT);
  assert_file("mine.play", NULL, "", "skaz play mine.play stories/night.lua\n", PLAY_BAD_INPUT);
  assert_file("mine.play", "hut", "quit\n", "It is cold.", PLAY_OK);
  assert_file("mine.play", "ash", "", "it is a play of 'shed', and this is", PLAY_BAD_INPUT);
  assert_file("none.play", NULL, "", "none.play", PLAY_BAD_INPUT);
}

static void test_file_as_it_began(void **state) {
  (void)state;
  struct play_options options = {.play = "mine.play", .is_short = true};
  write_play("mine.play", "shed > stove\n");
  char *shown = play_with(&options, true, "", PLAY_BAD_INPUT);
  desk_expect(shown, "a play goes on as it began");
  free(shown);
}

/* Two windows cannot write to one file; where nothing is kept, nothing is written. */
static void test_file_in_use(void **state) {
  (void)state;
  write_play("mine.play", "shed > stove\n");
  char *before = desk_read("mine.play");
  int other = open("mine.play", O_RDWR | O_CLOEXEC);
  assert_int_equal(flock(other, LOCK_EX | LOCK_NB), 0);
  assert_file("mine.play", NULL, "", "open in another window", PLAY_BAD_INPUT);
  close(other);
  struct play_options options = {.play = "mine.play", .keeps_nothing = true};
  char *shown = play_with(&options, true, "take\nquit\n\n", PLAY_OK);
  desk_expect(shown, "Taken.");
  char *after = desk_read("mine.play");
  assert_string_equal(after, before);
  free(after);
  free(before);
  free(shown);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_list, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_picking, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_hint, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_broken, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_nothing, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_narrow_and_plain, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_unfinished_first, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_several, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_many, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_act, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_file_goes_on, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_damaged_play, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_file_that_has_ended, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_file_without_its_scenario, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_file_as_it_began, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_file_in_use, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
