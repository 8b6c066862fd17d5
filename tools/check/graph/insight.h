/* insight: how a story is to read: its longest text, its menus of one choice. */
#ifndef SKAZ_INSIGHT_H
#define SKAZ_INSIGHT_H

#include "check/graph/offers.h"

/* A choice that some state offers alone. */
struct insight_single {
  uint32_t choice;
  uint32_t states; /* that offer it alone */
  uint32_t all;    /* states that offer it */
};

struct insight {
  size_t words;                   /* of the longest text between two rests */
  uint32_t text_state;            /* behind which it comes; SPACE_NONE: it is the beginning's */
  uint32_t text_choice;           /* by which choice; SPACE_NONE: unknown, or the beginning */
  struct insight_single *singles; /* by the number of the choice */
  size_t single_count;
};

/* False: no memory. The caller calls insight_free in any case. */
bool insight_find(struct insight *insight, struct space *space, const struct offers *offers);
void insight_free(struct insight *insight);

#endif
