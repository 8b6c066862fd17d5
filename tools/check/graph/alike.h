/* alike: which states a player could never tell apart but by what is told there.
 *
 * States are alike that rest in the same passage, offer the same open choices, and lead by each
 * of them to states that are alike, with the same chances (bisimulation). */
#ifndef SKAZ_ALIKE_H
#define SKAZ_ALIKE_H

#include "check/graph/offers.h"

enum alike_end { ALIKE_DONE, ALIKE_TOO_MANY, ALIKE_NO_MEMORY };

struct alike {
  uint32_t *classes; /* of each state: equal for states that are alike */
  uint32_t count;    /* of classes */
  unsigned rounds;   /* that it took */
};

/* `space` is complete. ALIKE_TOO_MANY: it would take too long, and nothing is known. The caller
 * calls alike_free in any case. */
enum alike_end alike_find(struct alike *alike, const struct space *space,
                          const struct offers *offers);
void alike_free(struct alike *alike);

#endif
