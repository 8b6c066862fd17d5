/* host: loads a scenario from memory, or from one file, for measuring and for its check. */
#include "host.h"

#include <stdio.h>
#include <string.h>

struct files {
  const struct host_file *files;
  size_t count;
};

static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  const struct files *files = user;
  for (size_t i = 0; i < files->count; i++) {
    const struct host_file *file = &files->files[i];
    if ((kind == SKAZ_SOURCE_MAIN) != (i == 0) || strcmp(file->name, name) != 0) continue;
    *source = (skaz_source){file->text, file->size, file->name, NULL};
    return SKAZ_OK;
  }
  return SKAZ_NOT_FOUND;
}

static void print_issues(const skaz_program *program) {
  skaz_issue issue;
  for (size_t i = 0; skaz_issue_at(program, i, &issue); i++)
    fprintf(stderr, "%s:%d: %s\n", issue.what.file == NULL ? "?" : issue.what.file, issue.what.line,
            issue.what.message);
}

skaz_program *host_load(const struct host_file *files, size_t count) {
  struct files all = {files, count};
  skaz_config config;
  skaz_config_init(&config);
  config.resolve = resolve;
  config.user = &all;
  config.memory_limit = (size_t)256 << 20;
  skaz_program *program = NULL;
  skaz_status status = skaz_load(&config, files->name, &program);
  if (status == SKAZ_OK) return program;
  fprintf(stderr, "%s: %s\n", files->name, skaz_status_name(status));
  if (program != NULL) print_issues(program);
  skaz_unload(program);
  return NULL;
}

skaz_program *host_load_file(const char *name, const char *path) {
  static char text[1 << 16];
  FILE *stream = fopen(path, "rb");
  if (stream == NULL) {
    perror(path);
    return NULL;
  }
  struct host_file file = {name, text, fread(text, 1, sizeof text, stream)};
  fclose(stream);
  return host_load(&file, 1);
}
