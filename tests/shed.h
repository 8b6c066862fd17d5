/* shed: a story whose commands are tested, and plays of it with typed lines. */
#ifndef SKAZ_SHED_H
#define SKAZ_SHED_H

#include "desk.h"
#include "player/play.h"
#include "plays/trial.h"
#include "text/utf.h"

static const char story[] =
    "scenario 'shed' { skaz = 1, title = 'The Shed', version = '2.1', minutes = 5,\n"
    "  role = [[You keep the book.]], content_note = 'Hunger.' }\n"
    "state { stock = meter { 0, 9, start = 2, label = 'Planks' },\n"
    "  name = text { 40 } }\n"
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

static inline int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  desk_write("shed.lua", story);
  return 0;
}

static inline int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  return 0;
}

static const struct play_options usual = {.scenario = "shed.lua", .seed = 5};

/* How the stage is set, but for its input. */
struct set {
  struct play_options options;
  bool is_person, is_plain;
};

static inline char *play_on(const struct set *set, const char *input) {
  struct desk_stage stage;
  desk_enter(&stage, input, 80);
  stage.stage.is_person = set->is_person;
  stage.stage.is_plain = set->is_plain;
  int status = play_run(&stage.stage, &set->options);
  char *shown = desk_leave(&stage);
  if (status != PLAY_OK) fail_msg("status %d: %s", status, shown);
  return shown;
}

static inline char *play(const char *input) {
  return play_on(&(struct set){.options = usual}, input);
}

/* Goes on with the play that was written last. */
static inline char *resume(const char *input) {
  struct set set = {.options = usual};
  set.options.resumes = true;
  return play_on(&set, input);
}

/* What is wanted on one line may be shown on several. */
static inline void expect(const char *shown, const char *wanted) {
  char *line = utf_shown(shown), *words = utf_shown(wanted);
  bool is_line = !strchr(wanted, '\n');
  desk_expect(is_line ? line : shown, is_line ? words : wanted);
  free(line);
  free(words);
}

static inline void assert_shown(char *shown, const char *wanted) {
  expect(shown, wanted);
  free(shown);
}

/* In a play that is not kept. */
static inline void assert_play(const char *input, const char *wanted) {
  struct set set = {.options = usual};
  set.options.keeps_nothing = true;
  assert_shown(play_on(&set, input), wanted);
}

static inline void assert_no_play(const char *input, const char *unwanted) {
  struct set set = {.options = usual};
  set.options.keeps_nothing = true;
  char *shown = play_on(&set, input);
  desk_forbid(shown, unwanted);
  free(shown);
}

/* In a new play, with somebody there to ask. */
static inline void assert_person(const char *input, const char *wanted) {
  struct set set = {.options = usual, .is_person = true};
  set.options.is_new = true;
  assert_shown(play_on(&set, input), wanted);
}

static inline char *play_path(int number) {
  return need_print("%s/.local/state/skaz/plays/shed/play-%04d.play", desk.folder, number);
}

static inline char *read_play(int number) {
  char *path = play_path(number), *bytes = desk_read(path);
  free(path);
  return bytes;
}

static inline bool has_play(int number) {
  char *path = play_path(number);
  bool has = access(path, F_OK) == 0;
  free(path);
  return has;
}

/* Each play that was kept comes out again, as a test and as it is shown. */
static inline void assert_replays(void) {
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
static inline void assert_resumes(const char *input) {
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

#endif
