/* desk: what tests of the terminal player share: a folder of their own, scenarios in it,
 * and a stage whose input and output are strings. */
#ifndef SKAZ_DESK_H
#define SKAZ_DESK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "game/game.h"
#include "text/text.h"

struct desk {
  char folder[64];
  char before[1024]; /* the working folder, to go back to */
};

/* Makes the folder and goes there; the user's files are below it too. */
static inline void desk_open(struct desk *desk) {
  assert_non_null(getcwd(desk->before, sizeof desk->before));
  strcpy(desk->folder, "/tmp/skaz-test-XXXXXX");
  assert_non_null(mkdtemp(desk->folder));
  assert_int_equal(chdir(desk->folder), 0);
  setenv("HOME", desk->folder, 1);
  unsetenv("XDG_STATE_HOME");
  unsetenv("XDG_DATA_HOME");
  unsetenv("SKAZ_PATH");
}

static inline void desk_close(struct desk *desk) {
  char *command = need_print("rm -r '%s'", desk->folder);
  assert_int_equal(chdir(desk->before), 0);
  assert_int_equal(system(command), 0);
  free(command);
}

static inline void desk_write(const char *path, const char *bytes) {
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  fputs(bytes, file);
  assert_int_equal(fclose(file), 0);
}

static inline char *desk_read(const char *path) {
  struct text bytes = {0};
  FILE *file = fopen(path, "r");
  assert_non_null(file);
  text_add(&bytes, "", 0);
  for (int byte; (byte = getc(file)) != EOF;) text_add(&bytes, &(char){(char)byte}, 1);
  fclose(file);
  return text_take(&bytes);
}

static inline void desk_expect(const char *shown, const char *wanted) {
  if (!strstr(shown, wanted)) fail_msg("expected \"%s\" in:\n%s", wanted, shown);
}

static inline void desk_forbid(const char *shown, const char *unwanted) {
  if (strstr(shown, unwanted)) fail_msg("\"%s\" must not be in:\n%s", unwanted, shown);
}

/* A stage that reads `input` and writes to what desk_leave returns. */
struct desk_stage {
  struct stage stage;
  FILE *in, *out;
  char *shown;
  size_t size;
};

static inline void desk_enter(struct desk_stage *desk, const char *input, int columns) {
  *desk = (struct desk_stage){0};
  desk->in = tmpfile();
  desk->out = open_memstream(&desk->shown, &desk->size);
  assert_non_null(desk->in);
  assert_non_null(desk->out);
  fputs(input, desk->in);
  rewind(desk->in);
  desk->stage = (struct stage){.reader = reader_open(fileno(desk->in), desk->out, true),
                               .out = desk->out,
                               .errors = desk->out,
                               .columns = columns};
}

/* What was shown; the caller frees it. */
static inline char *desk_leave(struct desk_stage *desk) {
  desk->stage.reader->close(desk->stage.reader);
  fclose(desk->in);
  fclose(desk->out);
  return desk->shown;
}

#endif
