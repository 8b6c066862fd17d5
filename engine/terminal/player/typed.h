/* typed: the lines typed in earlier plays of a scenario, which the arrow keys bring back. */
#ifndef SKAZ_TYPED_H
#define SKAZ_TYPED_H

#include "line/reader.h"
#include "text/text.h"

enum { TYPED_MOST = 500 }; /* lines that are kept */

/* Of one play. */
struct typed {
  struct reader *reader; /* which brings them back, or NULL */
  char *path;            /* of the file, a line a line, the oldest first; NULL: none are kept */
  struct text fresh;     /* the lines of this play, each closed by a newline */
};

/* Gives the reader (or NULL) the lines that are kept in `folder` for `player` (NULL: who gave no
 * name), in place of those it had. A file that is no such list counts for nothing. `folder` NULL:
 * none are kept. */
void typed_open(struct typed *typed, struct reader *reader, const char *folder, const char *player);

/* Remembers a line; one without a character is none. */
void typed_add(struct typed *typed, const char *line);

/* Writes this play's lines behind those that are there now: another play may have added some. What
 * cannot be written is forgotten. */
void typed_close(struct typed *typed);

#endif
