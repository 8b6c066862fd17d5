/* typed: the lines typed in earlier plays of a scenario, which the arrow keys bring back. */
#include "player/typed.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "plays/file.h"
#include "plays/shelf.h"
#include "text/utf.h"

enum { FILE_LIMIT = TYPED_MOST * (READER_LONGEST + 1) };

/* What stands in the file, or nothing where it is damaged. */
static void read_kept(struct text *lines, const char *path) {
  struct text problem = {0};
  bool is_read = file_read(AT_FDCWD, path, FILE_LIMIT, true, lines, &problem) == FILE_OK;
  bool is_good = is_read && strlen(lines->data) == lines->length &&
                 utf_bad_line(lines->data, lines->length) == 0;
  if (!is_good) text_clear(lines);
  if (lines->length > 0 && lines->data[lines->length - 1] != '\n') text_put(lines, "\n");
  text_free(&problem);
}

/* The line at `*at`, cleaned, and the place of the next one; false at the end. */
static bool take_line(struct text *line, const char **at) {
  text_clear(line);
  if (!**at) return false;
  size_t length = strcspn(*at, "\n");
  text_add(line, "", 0);
  utf_clean(line, *at, length < READER_LONGEST ? length : READER_LONGEST);
  *at += length + ((*at)[length] == '\n');
  return true;
}

static void recall_kept(struct typed *typed) {
  struct text lines = {0}, line = {0};
  read_kept(&lines, typed->path);
  for (const char *at = text_string(&lines); take_line(&line, &at);)
    typed->reader->recall(typed->reader, line.data);
  text_free(&line);
  text_free(&lines);
}

/* Those who share a computer do not see each other's lines. */
static char *path_of(const char *folder, const char *player) {
  if (!player) return file_join(folder, "lines");
  char *stem = shelf_stem(player);
  char *path = need_print("%s/%s.lines", folder, stem);
  free(stem);
  return path;
}

void typed_open(struct typed *typed, struct reader *reader, const char *folder,
                const char *player) {
  bool can_recall = reader && reader->recall && reader->forget;
  *typed = (struct typed){.reader = can_recall ? reader : NULL,
                          .path = folder ? path_of(folder, player) : NULL};
  if (typed->reader) typed->reader->forget(typed->reader);
  if (typed->reader && typed->path) recall_kept(typed);
}

void typed_add(struct typed *typed, const char *line) {
  if (!*line) return;
  if (typed->reader) typed->reader->recall(typed->reader, line);
  text_put(&typed->fresh, line);
  text_put(&typed->fresh, "\n");
}

/* Appends the lines without repeats of the one before; returns how many there are. */
static size_t put_lines(struct text *out, const char *lines) {
  struct text line = {0}, last = {0};
  size_t count = 0;
  while (take_line(&line, &lines)) {
    if (line.length == 0 || strcmp(line.data, text_string(&last)) == 0) continue;
    text_print(out, "%s\n", line.data);
    text_clear(&last);
    text_put(&last, line.data);
    count++;
  }
  text_free(&line);
  text_free(&last);
  return count;
}

static void write_lines(const char *path, const char *lines) {
  struct text kept = {0}, problem = {0};
  size_t count = put_lines(&kept, lines);
  const char *from = text_string(&kept);
  for (; count > TYPED_MOST; count--) from = strchr(from, '\n') + 1;
  file_replace(path, from, strlen(from), &problem);
  text_free(&problem);
  text_free(&kept);
}

void typed_close(struct typed *typed) {
  struct text lines = {0}, problem = {0};
  if (typed->path && typed->fresh.length > 0) {
    char *folder = need_copy(typed->path, (size_t)(strrchr(typed->path, '/') - typed->path));
    read_kept(&lines, typed->path);
    text_put(&lines, typed->fresh.data);
    if (file_make_folders(folder, &problem)) write_lines(typed->path, lines.data);
    free(folder);
  }
  text_free(&problem);
  text_free(&lines);
  text_free(&typed->fresh);
  free(typed->path);
}
