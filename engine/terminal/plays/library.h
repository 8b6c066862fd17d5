/* library: the folders that hold scenarios, and how a scenario is found by name. */
#ifndef SKAZ_LIBRARY_H
#define SKAZ_LIBRARY_H

#include "plays/scenario.h"
#include "text/text.h"

struct library {
  char **folders; /* searched in order */
  size_t count, capacity;
};

/* ./content, the folders of $SKAZ_PATH, the user's data, then `data_folder`/content (NULL:
 * none), whether or not they exist. */
void library_open(struct library *library, const char *data_folder);
void library_close(struct library *library);

/* Finds a scenario by its id, or by the path of its folder or file. False, with a sentence
 * in `problem`, where there is none. The caller frees the scenario. */
bool library_find(const struct library *library, const char *name, struct scenario *scenario,
                  struct text *problem);

/* All scenarios, ordered by id, each id once. The caller frees each, and the array. */
struct scenario *library_list(const struct library *library, size_t *count);

/* Where this user's files of one sort are: $`variable`/skaz, or `fallback` below the home
 * folder. NULL where neither is known. The caller frees it. */
char *library_user_folder(const char *variable, const char *fallback);

#endif
