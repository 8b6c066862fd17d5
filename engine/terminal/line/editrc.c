/* editrc: the user's own file for all programs that edit lines by libedit. */
#include "line/editrc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/text.h"

static char *find_path(void) {
  const char *path = getenv("EDITRC"), *home = getenv("HOME");
  if (path) return need_string(path);
  return home ? need_print("%s/.editrc", home) : NULL;
}

void editrc_read(void (*obey)(void *user, const char *line), void *user) {
  char *path = find_path(), *line = NULL;
  size_t capacity = 0;
  FILE *file = path ? fopen(path, "r") : NULL;
  while (file && getline(&line, &capacity, file) >= 0) {
    line[strcspn(line, "\n")] = '\0';
    const char *start = line + strspn(line, " \t");
    if (*start && *start != '#') obey(user, start);
  }
  if (file) fclose(file);
  free(line);
  free(path);
}
