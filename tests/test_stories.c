/* Golden transcripts: what stories/NAME.in, typed into stories/NAME.lua, must show is in
 * NAME.out (80 columns), NAME.40.out, NAME.200.out (200 columns and a margin) and
 * NAME.plain.out. Each is run twice, the second time with every move made from the bytes of
 * the state alone. Play files in the folder are run as tests.
 *
 * With SKAZ_BLESS=1 in the environment the transcripts are written anew: read the
 * difference before you commit it. */
#include <dirent.h>

#include "desk.h"
#include "player/play.h"
#include "plays/file.h"
#include "plays/trial.h"

static char *story_path(const char *name, const char *ending) {
  return need_print("%s/%s%s", STORIES_DIR, name, ending);
}

/* A terminal that a story is shown on. */
struct look {
  const char *ending; /* of the transcript's name */
  int columns;
  bool is_centred, is_plain;
};

static int columns_200(struct reader *reader) {
  (void)reader;
  return 200;
}

static char *run_story(const char *name, const char *input, const struct look *look,
                       bool is_restored) {
  struct desk_stage stage;
  char *path = story_path(name, ".lua");
  const struct play_options options = {
      .scenario = path, .seed = 1, .keeps_nothing = true, .is_restored = is_restored};
  desk_enter(&stage, input, look->columns);
  stage.stage.is_plain = look->is_plain;
  stage.stage.is_centred = look->is_centred;
  stage.stage.reader->columns = columns_200;
  assert_int_equal(play_run(&stage.stage, &options), PLAY_OK);
  free(path);
  return desk_leave(&stage);
}

static int line_of(const char *shown, const char *wanted) {
  int line = 1;
  for (; *shown && *shown == *wanted; shown++, wanted++) line += *shown == '\n';
  return line;
}

static void assert_transcript(const char *path, const char *shown, const char *how) {
  if (getenv("SKAZ_BLESS")) desk_write(path, shown);
  char *wanted = desk_read(path);
  if (strcmp(shown, wanted) != 0)
    fail_msg("%s: %s, line %d is another one", path, how, line_of(shown, wanted));
  free(wanted);
}

static void check_story(const char *name, const struct look *look) {
  char *in = story_path(name, ".in"), *out = story_path(name, look->ending);
  char *input = desk_read(in);
  char *played = run_story(name, input, look, false);
  char *restored = run_story(name, input, look, true);
  assert_transcript(out, played, "played");
  assert_transcript(out, restored, "played from snapshots");
  free(played);
  free(restored);
  free(input);
  free(in);
  free(out);
}

/* Calls `check` with the name of each file with this ending, and returns how many. */
static int for_each(const char *ending, void (*check)(const char *name)) {
  int count = 0;
  DIR *folder = opendir(STORIES_DIR);
  assert_non_null(folder);
  for (struct dirent *entry; (entry = readdir(folder));) {
    size_t length = strlen(entry->d_name), tail = strlen(ending);
    if (length <= tail || strcmp(entry->d_name + length - tail, ending) != 0) continue;
    char *name = need_copy(entry->d_name, length - tail);
    check(name);
    free(name);
    count++;
  }
  closedir(folder);
  return count;
}

static void check_looks(const char *name) {
  static const struct look looks[] = {{".out", 80, false, false},
                                      {".40.out", 40, false, false},
                                      {".200.out", 200, true, false},
                                      {".plain.out", 80, false, true}};
  for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) check_story(name, &looks[i]);
}

static void test_transcripts(void **state) {
  (void)state;
  assert_true(for_each(".in", check_looks) > 0);
}

static void check_play(const char *name) {
  char *path = story_path(name, ".play");
  const struct trial_options options = {0};
  assert_int_equal(trial_run(path, &options, stdout, stdout), TRIAL_PASSED);
  free(path);
}

static void test_plays(void **state) {
  (void)state;
  assert_true(for_each(".play", check_play) > 0);
}

/* What can be played besides decides what the end offers: there is nothing. */
static int leave_the_world(void **state) {
  (void)state;
  setenv("HOME", STORIES_DIR, 1);
  unsetenv("XDG_DATA_HOME");
  unsetenv("SKAZ_PATH");
  return chdir(STORIES_DIR);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_transcripts),
                                     cmocka_unit_test(test_plays)};
  return cmocka_run_group_tests(tests, leave_the_world, NULL);
}
