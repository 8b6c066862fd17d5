/* host: loads a scenario from memory, or from one file, for measuring and for its check. */
#ifndef HOST_H
#define HOST_H

#include <stddef.h>

#include "skaz.h"

/* A file of a scenario: the first of several is its main one, the others it includes. */
struct host_file {
  const char *name, *text;
  size_t size;
};

/* Loads the scenario; says on standard error what is wrong with it and returns NULL. The
 * caller unloads it. */
skaz_program *host_load(const struct host_file *files, size_t count);

/* The same from one file on disk. */
skaz_program *host_load_file(const char *name, const char *path);

#endif
