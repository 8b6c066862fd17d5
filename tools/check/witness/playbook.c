/* playbook: the plays that show what a check found: as play files, and in one line. */
#include "check/witness/playbook.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "plays/file.h"
#include "plays/library.h"
#include "plays/shelf.h"
#include "text/utf.h"

static const char ending[] = ".play";

/* ------------------------------------------------------------ play files */

static struct play_header header_of(const struct course_setting *setting,
                                    const struct course *course) {
  skaz_about about;
  skaz_digests digests = skaz_program_digests(setting->program);
  skaz_about_program(setting->program, &about);
  return (struct play_header){.id = about.id,
                              .version = about.version,
                              .has_digests = true,
                              .logic = digests.logic,
                              .text = digests.text,
                              .act = setting->act,
                              .is_short = (setting->flags & SKAZ_SHORT) != 0,
                              .outcomes = course->outcomes};
}

/* As remarks, one a line. */
static void put_remarks(struct text *out, const char *string) {
  while (*string) {
    size_t length = strcspn(string, "\n");
    text_put(out, "# ");
    text_add(out, string, length);
    text_put(out, "\n");
    string += length + (string[length] == '\n');
  }
}

void playbook_print(struct text *out, const struct course_setting *setting,
                    const struct course *course, const char *shows) {
  struct play_header header = header_of(setting, course);
  playfile_print_header(out, &header);
  put_remarks(out, shows);
  for (size_t i = 0; i < course->count; i++) {
    const struct course_move *move = &course->moves[i];
    const struct play_line line = {.kind = move->kind,
                                   .place = move->place,
                                   .word = move->word,
                                   .outcomes = move->outcomes,
                                   .seconds = -1,
                                   .has_digest = move->has_digest,
                                   .digest = move->digest};
    playfile_print_line(out, &line);
  }
  const struct play_line test = {.kind = PLAY_TEST, .word = course->test};
  if (course->test != NULL) playfile_print_line(out, &test);
}

/* -------------------------------------------------------------- one line */

enum { LIST_FIRST = 8, LIST_LAST = 4 }; /* moves that are named */

static void put_chance(struct text *out, const char *outcomes) {
  if (outcomes != NULL && outcomes[0] != '\0') text_print(out, " (chance %s)", outcomes);
}

static void put_move(struct text *out, const struct course_move *move) {
  switch (move->kind) {
  case PLAY_ANSWER: text_print(out, "\"%s\"", move->word); break;
  case PLAY_LEAVE: text_put(out, "leave"); break;
  default: utf_clean(out, move->label, strlen(move->label)); break;
  }
  put_chance(out, move->outcomes);
}

static bool is_equal(const char *a, const char *b) {
  return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool is_again(const struct course_move *a, const struct course_move *b) {
  return a->kind == b->kind && is_equal(a->word, b->word) && is_equal(a->label, b->label) &&
         is_equal(a->outcomes, b->outcomes);
}

/* How many equal moves follow each other from `first` on. */
static size_t count_equal(const struct course *course, size_t first) {
  size_t next = first + 1;
  while (next < course->count && is_again(&course->moves[first], &course->moves[next])) next++;
  return next - first;
}

static void put_comma(struct text *out, size_t start) {
  if (out->length > start) text_put(out, ", ");
}

void playbook_list(struct text *out, const struct course *course) {
  size_t start = out->length, count = course->count, named = LIST_FIRST + LIST_LAST + 1;
  if (course->outcomes != NULL && course->outcomes[0] != '\0')
    text_print(out, "begin (chance %s)", course->outcomes);
  for (size_t i = 0, items = 0; i < count; items++) {
    size_t times = count_equal(course, i);
    put_comma(out, start);
    if (items == LIST_FIRST && count - i > named - LIST_FIRST) {
      size_t left_out = count - i - LIST_LAST;
      text_print(out, "%zu more moves", left_out);
      i += left_out;
      continue;
    }
    put_move(out, &course->moves[i]);
    if (times > 1) text_print(out, " %zu times", times);
    i += times;
  }
  if (out->length == start) text_put(out, "no move");
}

/* --------------------------------------------------------------- on disk */

static bool is_play_of(const char *name, const char *start) {
  size_t length = strlen(name), tail = strlen(ending);
  return strncmp(name, start, strlen(start)) == 0 && length > tail &&
         strcmp(name + length - tail, ending) == 0;
}

static void remove_plays(const char *folder, const char *part) {
  char *start = need_print("%s-SK", part);
  DIR *open_folder = opendir(folder);
  for (struct dirent *entry; open_folder != NULL && (entry = readdir(open_folder)) != NULL;)
    if (is_play_of(entry->d_name, start)) unlinkat(dirfd(open_folder), entry->d_name, 0);
  if (open_folder != NULL) closedir(open_folder);
  free(start);
}

char *playbook_folder(const char *wanted, const char *id) {
  if (wanted != NULL) return need_string(wanted);
  char *state = library_user_folder("XDG_STATE_HOME", ".local/state");
  if (state == NULL) return NULL;
  char *part = shelf_stem(id);
  char *folder = need_print("%s/check/%s", state, part);
  remove_plays(folder, part);
  free(part);
  free(state);
  return folder;
}

/* Whether there is a file, and whether it has these bytes already. */
static enum file_result compare_file(const char *path, const struct text *play, bool *is_same) {
  struct text bytes = {0}, ignored = {0};
  enum file_result result = file_read(AT_FDCWD, path, FILE_PLAY_LIMIT, false, &bytes, &ignored);
  *is_same = result == FILE_OK && bytes.length == play->length &&
             memcmp(text_string(&bytes), text_string(play), play->length) == 0;
  text_free(&bytes);
  text_free(&ignored);
  return result;
}

char *playbook_write(const char *folder, const char *id, const char *code, const struct text *play,
                     struct text *problem) {
  if (!file_make_folders(folder, problem)) return NULL;
  char *part = shelf_stem(id), *path = NULL;
  bool is_taken = true, is_same = false;
  for (unsigned number = 1; is_taken && !is_same; number++) {
    free(path);
    path = need_print("%s/%s-%s-%u%s", folder, part, code, number, ending);
    is_taken = compare_file(path, play, &is_same) != FILE_MISSING;
  }
  free(part);
  if (is_same || file_replace(path, text_string(play), play->length, problem)) return path;
  free(path);
  return NULL;
}
