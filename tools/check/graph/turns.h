/* turns: how short and how long plays can be, counted in moves. */
#ifndef SKAZ_TURNS_H
#define SKAZ_TURNS_H

#include "check/graph/reach.h"

/* An edge of the space, by its state and its ordinal there. */
struct turns_edge {
  uint32_t state, edge;
};

struct turns {
  size_t count;
  uint32_t *fewest; /* to each ending; SPACE_NONE: it is not reached */
  uint32_t *ends;   /* the state in which it is reached so */
  uint32_t most; /* to any ending; SPACE_NONE: plays can go round for ever, none ends, or not all is
                    known */
  struct turns_edge *cycle; /* the nearest to a beginning that can be gone round for ever */
  uint32_t cycle_length;    /* 0: there is none */
};

/* `order` is of all states. False: no memory. The caller calls turns_free in any case. */
bool turns_find(struct turns *turns, const struct space *space, const struct order *order,
                const struct reach *reach);
void turns_free(struct turns *turns);

#endif
