/* pages: the edges of states in any order, read a page at a time. */
#ifndef SKAZ_PAGES_H
#define SKAZ_PAGES_H

#include "check/space/space.h"

struct pages {
  const struct space *space;
  uint32_t expanded; /* states that have edges */
  uint32_t number;   /* of the page that is held; SPACE_NONE: none */
  struct space_page page;
};

/* What a state leads to. Of one that is not expanded: nothing. */
struct pages_row {
  const struct space_edge *edges;
  uint32_t count, moves;
  int ending;
};

void pages_open(struct pages *pages, const struct space *space);
void pages_close(struct pages *pages);
/* The row of a state, valid until the next call. False: no memory. */
bool pages_read(struct pages *pages, uint32_t state, struct pages_row *row);

/* How likely random play, which takes each move alike, goes by the i-th edge of a row. */
static inline double pages_chance(const struct pages_row *row, uint32_t i) {
  return row->edges[i].weight / row->moves;
}

#endif
