/* library: the folders that hold scenarios, and how a scenario is found by name. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "plays/library.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "plays/file.h"
#include "text/utf.h"

static const char main_file[] = "scenario.lua";

enum { NEAR = 3 }; /* edits between a name and one that was perhaps meant */

/* ---------------------------------------------------------------- folders */

static void add_folder(struct library *library, char *folder) {
  library->folders =
      need_item(library->folders, library->count, &library->capacity, sizeof *library->folders);
  library->folders[library->count++] = folder;
}

static void add_path(struct library *library, const char *path) {
  while (path && *path) {
    size_t length = strcspn(path, ":");
    if (length > 0) add_folder(library, need_copy(path, length));
    path += length + (path[length] == ':');
  }
}

char *library_user_folder(const char *variable, const char *fallback) {
  const char *folder = getenv(variable), *home = getenv("HOME");
  /* The base directory specification: a relative path is to be ignored. */
  if (folder && folder[0] == '/') return need_print("%s/skaz", folder);
  if (home && home[0] == '/') return need_print("%s/%s/skaz", home, fallback);
  return NULL;
}

void library_open(struct library *library, const char *data_folder) {
  *library = (struct library){0};
  add_folder(library, need_string("content"));
  add_path(library, getenv("SKAZ_PATH"));
  char *user = library_user_folder("XDG_DATA_HOME", ".local/share");
  if (user) add_folder(library, file_join(user, "content"));
  free(user);
  if (data_folder) add_folder(library, file_join(data_folder, "content"));
}

void library_close(struct library *library) {
  for (size_t i = 0; i < library->count; i++) free(library->folders[i]);
  free(library->folders);
  *library = (struct library){0};
}

/* ---------------------------------------------------------------- finding */

static bool ends_with(const char *string, const char *end) {
  size_t length = strlen(string), tail = strlen(end);
  return length > tail && strcmp(string + length - tail, end) == 0;
}

static bool is_path(const char *name) {
  return strchr(name, '/') || ends_with(name, ".lua") || strcmp(name, ".") == 0 ||
         strcmp(name, "..") == 0;
}

static bool has_scenario(const char *folder) {
  char *path = file_join(folder, main_file);
  bool has = access(path, F_OK) == 0;
  free(path);
  return has;
}

static char *last_part(const char *path) {
  const char *slash = strrchr(path, '/');
  return need_string(slash ? slash + 1 : path);
}

static char *without_slashes(const char *path) {
  size_t length = strlen(path);
  while (length > 1 && path[length - 1] == '/') length--;
  return need_copy(path, length);
}

/* The name of a folder that may be called "." or "..". */
static char *folder_name(const char *folder) {
  char *whole = realpath(folder, NULL);
  char *name = last_part(whole ? whole : folder);
  free(whole);
  return name;
}

static struct scenario scenario_in(const char *folder) {
  return (struct scenario){
      .id = folder_name(folder), .folder = need_string(folder), .main = need_string(main_file)};
}

static struct scenario scenario_file(const char *path) {
  const char *slash = strrchr(path, '/');
  struct scenario scenario = {.main = last_part(path), .is_named = true};
  scenario.folder =
      slash ? need_copy(path, slash == path ? 1 : (size_t)(slash - path)) : need_string(".");
  if (strcmp(scenario.main, main_file) == 0) {
    scenario.id = folder_name(scenario.folder);
  } else {
    size_t length = strlen(scenario.main);
    scenario.id = need_copy(scenario.main, length - (ends_with(scenario.main, ".lua") ? 4 : 0));
  }
  return scenario;
}

static bool find_path(const char *name, struct scenario *scenario, struct text *problem) {
  char *path = without_slashes(name);
  bool is_found = true;
  if (access(path, F_OK) != 0) {
    text_print(problem, "%s: there is no such file or folder", name);
    is_found = false;
  } else if (ends_with(path, ".play")) {
    text_print(problem, "%s is a play and no scenario: 'skaz play %s' goes on with it", name, name);
    is_found = false;
  } else if (!file_is_folder(path)) {
    *scenario = scenario_file(path);
  } else if (has_scenario(path)) {
    *scenario = scenario_in(path);
  } else {
    text_print(problem, "%s: this folder has no %s", name, main_file);
    is_found = false;
  }
  free(path);
  return is_found;
}

static void tell_unknown(const struct library *library, const char *name, struct text *problem) {
  size_t count;
  struct scenario *all = library_list(library, &count);
  const char *nearest = NULL;
  int best = NEAR + 1;
  for (size_t i = 0; i < count; i++) {
    int distance = utf_distance(name, all[i].id, NEAR);
    if (strncmp(name, all[i].id, strlen(name)) == 0) distance = 0;
    if (distance < best) nearest = all[i].id;
    if (distance < best) best = distance;
  }
  text_print(problem, "there is no scenario '%s'", name);
  if (nearest)
    text_print(problem, "; did you mean '%s'?", nearest);
  else
    text_put(problem, "; 'skaz list' shows those that there are");
  for (size_t i = 0; i < count; i++) scenario_free(&all[i]);
  free(all);
}

bool library_find(const struct library *library, const char *name, struct scenario *scenario,
                  struct text *problem) {
  if (!*name) {
    text_put(problem, "the name of a scenario may not be empty");
    return false;
  }
  if (is_path(name)) return find_path(name, scenario, problem);
  for (size_t i = 0; i < library->count; i++) {
    char *folder = file_join(library->folders[i], name);
    bool has = name[0] != '.' && has_scenario(folder);
    if (has) *scenario = scenario_in(folder);
    free(folder);
    if (has) return true;
  }
  if (access(name, F_OK) == 0) return find_path(name, scenario, problem);
  tell_unknown(library, name, problem);
  return false;
}

/* ---------------------------------------------------------------- listing */

static bool is_known(const struct scenario *all, size_t count, const char *id) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(all[i].id, id) == 0) return true;
  return false;
}

static int by_id(const void *a, const void *b) {
  return strcmp(((const struct scenario *)a)->id, ((const struct scenario *)b)->id);
}

struct scenario *library_list(const struct library *library, size_t *count) {
  struct scenario *all = NULL;
  size_t capacity = 0;
  *count = 0;
  for (size_t i = 0; i < library->count; i++) {
    DIR *folder = opendir(library->folders[i]);
    if (!folder) continue;
    for (struct dirent *entry; (entry = readdir(folder));) {
      char *path = file_join(library->folders[i], entry->d_name);
      if (entry->d_name[0] != '.' && has_scenario(path) && !is_known(all, *count, entry->d_name)) {
        all = need_item(all, *count, &capacity, sizeof *all);
        all[(*count)++] = scenario_in(path);
      }
      free(path);
    }
    closedir(folder);
  }
  if (*count > 1) qsort(all, *count, sizeof *all, by_id);
  return all;
}
