/* paste: what was pasted, made fit for a line. */
#ifndef SKAZ_PASTE_H
#define SKAZ_PASTE_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

#include "line/keys.h"

/* {0}: nothing; free `characters` at the end. */
struct paste {
  bool is_open; /* it has begun, and its end has not come */
  wchar_t *characters;
  size_t count, capacity;
};

/* Begins a paste. */
void paste_begin(struct paste *paste);

/* Takes a key of it: lines become one, control characters and escape sequences are dropped, and so
 * is what is longer than a line may be. True at the end of the paste: `characters` is closed by a
 * zero then. */
bool paste_take(struct paste *paste, const struct key *key);

#endif
