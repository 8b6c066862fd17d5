/* refuted: what tests of plays that a check makes share: they are run by the real `skaz`. */
#ifndef SKAZ_REFUTED_H
#define SKAZ_REFUTED_H

#include "desk.h"
#include "explored.h"

#include "check/witness/playbook.h"

/* Runs `skaz ARGUMENTS` in the desk's folder; what it wrote, which the caller frees, and its
 * exit status. */
static inline char *refuted_run(const char *arguments, int *status) {
  char *command = need_print("'%s' %s 2>&1 </dev/null", SKAZ_BINARY, arguments);
  struct text shown = {0};
  FILE *pipe = popen(command, "r");
  assert_non_null(pipe);
  for (int byte; (byte = getc(pipe)) != EOF;) text_add(&shown, &(char){(char)byte}, 1);
  int ended = pclose(pipe);
  *status = ended >= 256 ? ended / 256 : ended;
  free(command);
  return text_take(&shown);
}

/* The play file of a course of the scenario "main"; the caller frees it. */
static inline char *refuted_print(const struct course_setting *setting,
                                  const struct course *course) {
  struct text play = {0};
  playbook_print(&play, setting, course, "What it shows.");
  return text_take(&play);
}

/* `skaz test` of the play fails for this reason, and `skaz play --replay` follows it. */
static inline void refuted_expect(const char *source, const char *play, const char *reason) {
  int status;
  desk_write("main.lua", source);
  desk_write("shows.play", play);
  char *shown = refuted_run("test shows.play", &status);
  desk_expect(shown, reason);
  assert_int_equal(status, 1);
  desk_forbid(shown, "recorded");
  desk_forbid(shown, "there is no choice");
  free(shown);
  shown = refuted_run("play --plain --replay shows.play main.lua", &status);
  desk_forbid(shown, "recorded");
  desk_forbid(shown, "there is no choice");
  free(shown);
}

/* `skaz test` of the play passes, as it should once the story is mended. */
static inline void refuted_expect_mended(const char *source, const char *play) {
  int status;
  desk_write("main.lua", source);
  desk_write("shows.play", play);
  char *shown = refuted_run("test shows.play", &status);
  if (status != 0) fail_msg("status %d: %s", status, shown);
  free(shown);
}

/* The moves of a course in one line. */
static inline void refuted_expect_list(const struct course *course, const char *wanted) {
  struct text list = {0};
  playbook_list(&list, course);
  assert_string_equal(text_string(&list), wanted);
  text_free(&list);
}

#endif
