/* values: how likely random play comes from each state to one ending, between bounds. */
#ifndef SKAZ_VALUES_H
#define SKAZ_VALUES_H

#include "check/graph/knot.h"
#include "check/graph/reach.h"

/* All zero but the first three before its first use; used again for other endings. */
struct values {
  const struct space *space;
  const struct order *order; /* of all states */
  const struct reach *reach;
  double *low, *high; /* of each state */
  struct pages pages;
  struct knot knot;
  double *exits; /* of the knot's states: low and high of what leads out of it */
  size_t exit_room;
  uint64_t budget; /* see knot_budget */
};

/* The space is complete. False: no memory. The caller calls values_free in any case. */
bool values_find(struct values *values, size_t ending);
void values_free(struct values *values);

/* The middle between the bounds. */
static inline double values_of(const struct values *values, uint32_t state) {
  return (values->low[state] + values->high[state]) / 2;
}

#endif
