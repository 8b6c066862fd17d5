/* names: a table from text to number, and the name that was probably meant. */
#ifndef SKAZ_NAMES_H
#define SKAZ_NAMES_H

#include <stdint.h>

#include "base/arena.h"

enum { NAME_NONE = -1 };

struct name {
  const char *text;
  size_t length;
  uint32_t hash;
  int32_t value;
};

/* Open addressing over an array kept in order of adding. */
struct names {
  struct arena *arena;
  struct name *items;
  size_t count, capacity;
  uint32_t *table; /* index into items plus 1; 0: free */
  size_t table_size;
};

/* The value of a name, or NAME_NONE. */
int32_t names_find(const struct names *names, const char *text, size_t length);

/* Sets the value of a name, adding it if it is new. `text` must outlive the table. */
void names_set(struct names *names, const char *text, size_t length, int32_t value);

/* The value of a name, to be read and set until the next name is added: NAME_NONE if it is new.
 * `text` must outlive the table. */
int32_t *names_at(struct names *names, const char *text, size_t length);

/* The known name nearest to `text` within a small edit distance, or NULL. */
const char *names_suggest(const struct names *names, const char *text, size_t length);

/* The better of two suggestions over plain arrays: see names_suggest. `best` may be NULL. */
const char *name_nearer(const char *text, size_t length, const char *best, const char *candidate);

#endif
