/* shelf: where the plays of a scenario are kept, and which of them are there. */
#include "plays/shelf.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "plays/file.h"
#include "plays/library.h"
#include "plays/playfile.h"
#include "text/utf.h"

static const char ending[] = ".play";

/* `name` as a part of a path: what may not be in one becomes '-'. */
static char *path_part(const char *name) {
  struct text part = {0};
  size_t length = strlen(name);
  for (size_t i = 0; i < length && part.length < 64;) {
    int32_t character;
    size_t size = utf_next(name + i, length - i, &character);
    bool is_good = utf_is_word(character) || character == '-' || character == '_';
    if (is_good)
      text_add(&part, name + i, size);
    else
      text_put(&part, "-");
    i += size;
  }
  return text_take(&part);
}

/* The folder of all plays, with one in it for each scenario. */
static char *all_folder(void) {
  char *state = library_user_folder("XDG_STATE_HOME", ".local/state");
  char *folder = state ? file_join(state, "plays") : NULL;
  free(state);
  return folder;
}

char *shelf_folder(const char *id) {
  char *all = all_folder();
  if (!all) return NULL;
  char *part = path_part(id);
  char *folder = file_join(all, part);
  free(part);
  free(all);
  return folder;
}

char *shelf_stem(const char *player) { return path_part(player ? player : "play"); }

/* -------------------------------------------------------------- unfinished */

static int newest_first(const void *a, const void *b) {
  const struct kept *x = a, *y = b;
  if (x->written.tv_sec != y->written.tv_sec) return x->written.tv_sec < y->written.tv_sec ? 1 : -1;
  if (x->written.tv_nsec != y->written.tv_nsec)
    return x->written.tv_nsec < y->written.tv_nsec ? 1 : -1;
  return strcmp(y->path, x->path);
}

static bool ends_with(const char *string, const char *end) {
  size_t length = strlen(string), tail = strlen(end);
  return length > tail && strcmp(string + length - tail, end) == 0;
}

/* "STEM-0001.play" */
static bool has_stem(const char *name, const char *stem) {
  size_t length = strlen(stem);
  return strncmp(name, stem, length) == 0 && name[length] == '-' && ends_with(name, ending) &&
         strspn(name + length + 1, "0123456789") == strlen(name + length + 1) - strlen(ending);
}

static struct kept *list_plays(const char *folder, const char *stem, size_t *count) {
  struct kept *plays = NULL;
  size_t capacity = 0;
  struct stat info;
  *count = 0;
  DIR *open_folder = opendir(folder);
  if (!open_folder) return NULL;
  for (struct dirent *entry; (entry = readdir(open_folder));) {
    if (!has_stem(entry->d_name, stem)) continue;
    char *path = file_join(folder, entry->d_name);
    if (lstat(path, &info) == 0 && S_ISREG(info.st_mode)) {
      plays = need_item(plays, *count, &capacity, sizeof *plays);
      plays[(*count)++] = (struct kept){path, info.st_mtim};
    } else {
      free(path);
    }
  }
  closedir(open_folder);
  if (*count > 1) qsort(plays, *count, sizeof *plays, newest_first);
  return plays;
}

static bool begins_with(const char *string, const char *start) {
  return strncmp(string, start, strlen(start)) == 0;
}

static bool is_unfinished_text(const struct playfile *file) {
  bool has_happened = false, is_over = false;
  for (size_t i = 0; i < file->count; i++) {
    const struct play_line *line = &file->lines[i];
    if (line->kind <= PLAY_NOTE) has_happened = true;
    if (line->kind <= PLAY_REDO) is_over = false;
    if (begins_with(line->raw, SHELF_ENDED) || begins_with(line->raw, SHELF_RESTARTED))
      is_over = true;
  }
  return has_happened && !is_over;
}

/* Reads a play; false, with a sentence where there is something in it that cannot be read. */
static bool read_play(struct playfile *file, const char *path, struct text *problem) {
  struct text bytes = {0};
  int line;
  enum file_result result = file_read(AT_FDCWD, path, FILE_PLAY_LIMIT, true, &bytes, problem);
  bool is_good = result == FILE_OK && bytes.length > 0 &&
                 playfile_parse(file, bytes.data, bytes.length, PLAYFILE_RECORDED, &line, problem);
  text_free(&bytes);
  return is_good;
}

static bool is_unfinished(const char *path) {
  struct text problem = {0};
  struct playfile file;
  bool is_good = read_play(&file, path, &problem), is_it = is_good && is_unfinished_text(&file);
  if (is_good) playfile_free(&file);
  text_free(&problem);
  return is_it;
}

char *shelf_damaged(const char *folder, const char *player, struct text *problem) {
  size_t count;
  char *stem = shelf_stem(player), *path = NULL;
  struct kept *plays = list_plays(folder, stem, &count);
  struct playfile file;
  if (count > 0 && read_play(&file, plays[0].path, problem)) playfile_free(&file);
  if (problem->length > 0) path = need_string(plays[0].path);
  shelf_free(plays, count);
  free(stem);
  return path;
}

struct kept *shelf_unfinished(const char *folder, const char *player, size_t most, size_t *count) {
  size_t found;
  char *stem = shelf_stem(player);
  struct kept *plays = list_plays(folder, stem, &found);
  *count = 0;
  for (size_t i = 0; i < found; i++) {
    if (*count < most && is_unfinished(plays[i].path))
      plays[(*count)++] = plays[i];
    else
      free(plays[i].path);
  }
  free(stem);
  return plays;
}

void shelf_free(struct kept *plays, size_t count) {
  for (size_t i = 0; i < count; i++) free(plays[i].path);
  free(plays);
}

static bool has_play(const char *folder) {
  bool has = false;
  DIR *open_folder = opendir(folder);
  if (!open_folder) return false;
  for (struct dirent *entry; !has && (entry = readdir(open_folder));)
    has = ends_with(entry->d_name, ending);
  closedir(open_folder);
  return has;
}

bool shelf_is_empty(void) {
  char *all = all_folder();
  DIR *open_folder = all ? opendir(all) : NULL;
  bool is_empty = true;
  for (struct dirent *entry; open_folder && is_empty && (entry = readdir(open_folder));) {
    char *folder = file_join(all, entry->d_name);
    is_empty = !has_play(folder);
    free(folder);
  }
  if (open_folder) closedir(open_folder);
  free(all);
  return is_empty;
}

/* ------------------------------------------------------------------- saves */

char *shelf_save(const char *folder, const char *name) {
  return need_print("%s/saves/%s%s", folder, name, ending);
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

char **shelf_saves(const char *folder, size_t *count) {
  char **names = NULL;
  size_t capacity = 0;
  char *saves = file_join(folder, "saves");
  DIR *open_folder = opendir(saves);
  *count = 0;
  for (struct dirent *entry; open_folder && (entry = readdir(open_folder));) {
    if (!ends_with(entry->d_name, ending)) continue;
    char *name = need_copy(entry->d_name, strlen(entry->d_name) - strlen(ending));
    if (utf_is_name(name)) {
      names = need_item(names, *count, &capacity, sizeof *names);
      names[(*count)++] = name;
    } else {
      free(name);
    }
  }
  if (open_folder) closedir(open_folder);
  if (*count > 1) qsort(names, *count, sizeof *names, by_name);
  free(saves);
  return names;
}

char *shelf_show_path(const char *path) {
  struct text shown = {0};
  const char *home = getenv("HOME");
  size_t length = home ? strlen(home) : 0;
  bool is_below = length > 1 && strncmp(path, home, length) == 0 && path[length] == '/';
  if (is_below) text_put(&shown, "~");
  utf_clean(&shown, path + (is_below ? length : 0), strlen(path) - (is_below ? length : 0));
  return text_take(&shown);
}
