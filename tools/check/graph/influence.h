/* influence: what each choice does to each ending. */
#ifndef SKAZ_INFLUENCE_H
#define SKAZ_INFLUENCE_H

#include "check/graph/odds.h"
#include "check/graph/offers.h"

/* Of one choice and one ending. */
struct influence_cell {
  double change;  /* by how much taking it raises the odds of the ending, on average over where a
                     random play is offered it */
  double decides; /* how likely a random play takes it and then has this ending alone before it */
  uint32_t had;   /* states that offer it and can come to the ending ... */
  uint32_t lost;  /* ... and after it cannot, whatever chance does */
};

/* Where it is settled that an ending comes, if any does: after the first move behind which it
 * alone is left. */
struct influence_point {
  uint32_t state; /* the move's state and edge that settle it soonest; SPACE_NONE: never, or */
  uint32_t edge;  /* from the beginning */
  uint32_t depth; /* moves up to there */
  uint64_t count; /* edges that settle it */
};

struct influence {
  size_t choices, endings;
  double *offered;                /* of each choice: how often a random play is offered it */
  uint32_t *states;               /* that offer it */
  struct influence_cell *cells;   /* of a choice and an ending: [choice * endings + ending] */
  struct influence_point *points; /* of each ending */
  bool has_changes;               /* the space is complete: else the changes are 0 */
};

/* What it is worked out from; `order` is of all states. */
struct influence_from {
  const struct space *space;
  const struct order *order;
  const struct reach *reach;
  const struct odds *odds;
  const struct offers *offers;
  unsigned threads; /* with any number it comes to the same */
};

/* False: no memory. The caller calls influence_free in any case. */
bool influence_find(struct influence *influence, const struct influence_from *from);
void influence_free(struct influence *influence);

#endif
