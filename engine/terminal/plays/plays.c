/* plays: a play file read from disk, for hosts that report what is wrong with it. */
#include "plays/plays.h"

#include <fcntl.h>

#include "plays/file.h"
#include "plays/scenario.h"

bool plays_open(struct playfile *file, const char *path, enum playfile_end end,
                void (*report)(void *user, const skaz_error *error), void *user) {
  struct text bytes = {0}, problem = {0};
  int line = 0;
  enum file_result result = file_read(AT_FDCWD, path, FILE_PLAY_LIMIT, false, &bytes, &problem);
  if (result == FILE_MISSING) text_put(&problem, "there is no such file");
  bool is_good =
      result == FILE_OK && playfile_parse(file, bytes.data, bytes.length, end, &line, &problem);
  const skaz_error error = {.message = text_string(&problem), .file = path, .line = line};
  if (!is_good) report(user, &error);
  text_free(&bytes);
  text_free(&problem);
  return is_good;
}

static void write_report(void *user, const skaz_error *error) { scenario_report(user, error); }

bool plays_read(struct playfile *file, const char *path, enum playfile_end end, FILE *errors) {
  return plays_open(file, path, end, write_report, errors);
}
