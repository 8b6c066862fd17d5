/* cells: text as a terminal shows it, one cell a grapheme, and where its lines may end. */
#ifndef SKAZ_CELLS_H
#define SKAZ_CELLS_H

#include "text/runs.h"
#include "text/text.h"

enum cell_kind { CELL_GLYPH, CELL_SPACE, CELL_BREAK };

struct cell {
  size_t start, size; /* in the bytes */
  int width;          /* in columns */
  unsigned look;
  enum cell_kind kind;
  bool may_end; /* of a glyph: a line may end after it */
};

struct cells {
  struct text bytes; /* free of anything that a terminal could obey */
  struct cell *items;
  size_t count, capacity;
};

/* Appends text without what a terminal obeys; white space is newlines and blanks. */
void cells_clean(struct text *out, const char *bytes, size_t length);

/* The cells of runs that follow each other. Several spaces are one, and none stands at the
 * beginning or beside a break. A newline is a break. */
struct cells cells_of(const struct run *runs, size_t count);
void cells_free(struct cells *cells);

#endif
