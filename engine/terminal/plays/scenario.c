/* scenario: one scenario on disk, and how the core gets its files. */
#include "plays/scenario.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "plays/file.h"
#include "text/utf.h"

void scenario_free(struct scenario *scenario) {
  free(scenario->id);
  free(scenario->folder);
  free(scenario->main);
  *scenario = (struct scenario){0};
}

/* ---------------------------------------------------------------- sources */

/* What a source holds until its release. */
struct held {
  struct text bytes;
  char *shown; /* the name that messages show */
};

/* Reads FOLDER/NAME; the folder is opened first, so that no name leads out of it. */
static enum file_result read_below(const char *folder, const char *name, bool is_guarded,
                                   struct held *held, struct text *problem) {
  free(held->shown);
  held->shown = strcmp(folder, ".") == 0 ? need_string(name) : file_join(folder, name);
  int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return FILE_MISSING;
  enum file_result result =
      file_read(descriptor, name, FILE_SOURCE_LIMIT, is_guarded, &held->bytes, problem);
  close(descriptor);
  return result;
}

/* The core promises such names; a host that trusts files of strangers looks again. */
static bool is_plain_name(const char *name) {
  return name[0] != '\0' && name[0] != '.' && !strchr(name, '/') && strlen(name) < 128;
}

static char *with_ending(const char *name) {
  size_t length = strlen(name);
  bool has_ending = length > 4 && strcmp(name + length - 4, ".lua") == 0;
  return need_print("%s%s", name, has_ending ? "" : ".lua");
}

static enum file_result find_source(const struct scenario *scenario, skaz_source_kind kind,
                                    const char *name, struct held *held, struct text *problem) {
  if (kind == SKAZ_SOURCE_MAIN)
    return read_below(scenario->folder, scenario->main, !scenario->is_named, held, problem);
  if (!is_plain_name(name)) return FILE_MISSING;
  char *file = with_ending(name);
  enum file_result result = read_below(scenario->folder, file, true, held, problem);
  if (result == FILE_MISSING && kind == SKAZ_SOURCE_USE) {
    char *shared = need_print("%s/../shared", scenario->folder);
    result = read_below(shared, file, true, held, problem);
    free(shared);
  }
  free(file);
  return result;
}

skaz_status scenario_resolve(void *user, skaz_source_kind kind, const char *name,
                             skaz_source *source) {
  struct held *held = need_bytes(NULL, sizeof *held);
  *held = (struct held){0};
  struct text problem = {0};
  enum file_result result = find_source(user, kind, name, held, &problem);
  if (result == FILE_REFUSED) {
    text_free(&held->bytes);
    held->bytes = problem;
  } else {
    text_free(&problem);
  }
  *source = (skaz_source){.data = text_string(&held->bytes),
                          .size = held->bytes.length,
                          .file = held->shown,
                          .rock = held};
  if (result == FILE_OK) return SKAZ_OK;
  if (result == FILE_REFUSED) return SKAZ_LIMIT;
  scenario_release(user, source);
  *source = (skaz_source){0};
  return SKAZ_NOT_FOUND;
}

void scenario_release(void *user, skaz_source *source) {
  (void)user;
  struct held *held = source->rock;
  if (!held) return;
  text_free(&held->bytes);
  free(held->shown);
  free(held);
  source->rock = NULL;
}

/* ------------------------------------------------------------------- load */

static int64_t read_clock(void *user) {
  (void)user;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void scenario_report(FILE *errors, const skaz_error *error) {
  if (!errors) return;
  char *file = utf_shown(error->file ? error->file : "");
  char *message = utf_shown(error->message);
  if (*file && error->line > 0)
    fprintf(errors, "%s:%d: ", file, error->line);
  else if (*file)
    fprintf(errors, "%s: ", file);
  fprintf(errors, "%s\n", message);
  free(message);
  free(file);
}

struct reporter {
  void (*report)(void *user, const skaz_error *error);
  void *user;
};

static void report_issues(const struct reporter *reporter, const skaz_program *program,
                          const char *path) {
  size_t count = skaz_issue_count(program);
  for (size_t i = 0; i < count; i++) {
    skaz_issue issue;
    if (!skaz_issue_at(program, i, &issue) || !issue.is_error) continue;
    if (!issue.what.file) issue.what.file = path;
    reporter->report(reporter->user, &issue.what);
  }
}

skaz_program *scenario_open(struct scenario *scenario, bool is_timed,
                            void (*report)(void *user, const skaz_error *error), void *user) {
  skaz_config config;
  skaz_config_init(&config);
  config.resolve = scenario_resolve;
  config.release = scenario_release;
  config.clock = is_timed ? read_clock : NULL;
  config.user = scenario;
  skaz_program *program = NULL;
  skaz_status status = skaz_load(&config, scenario->id, &program);
  if (status == SKAZ_OK) return program;
  char *path = file_join(scenario->folder, scenario->main);
  if (program) report_issues(&(struct reporter){report, user}, program, path);
  if (!program || skaz_issue_count(program) == 0)
    report(user, &(skaz_error){.message = skaz_status_name(status), .file = path});
  skaz_unload(program);
  free(path);
  return NULL;
}

static void write_report(void *user, const skaz_error *error) { scenario_report(user, error); }

skaz_program *scenario_load(struct scenario *scenario, bool is_timed, FILE *errors) {
  return scenario_open(scenario, is_timed, write_report, errors);
}
