/* odds: how likely random play comes to each ending, and how often to each state.
 *
 * Random play takes each open choice, and each representative answer, alike, and chance as the
 * story weighs it. Its whole weight, 1, is let flow from the beginnings along the edges; what
 * has not arrived when the flow is stopped is known, so that the bounds are certain. */
#ifndef SKAZ_ODDS_H
#define SKAZ_ODDS_H

#include "check/graph/reach.h"

/* How likely something is: not less than `low` and not more than `high`. */
struct odds_bounds {
  double low, high;
};

struct odds {
  size_t count;
  struct odds_bounds *endings; /* of each ending of the program */
  struct odds_bounds stuck;    /* comes to where no ending can be reached any more */
  struct odds_bounds failed;   /* meets a fault; with gaps in the space, or one of them */
  struct odds_bounds unknown;  /* comes to where the exploration has not been */
  double left;                 /* the weight that did not arrive: high less low of all these */
  double turns;                /* moves of a play until one of these, on average */
  double *visits;              /* of each state: how often a play rests in it, on average */
  uint32_t states;
};

/* `order` is of all states. False: no memory. The caller calls odds_free in any case. */
bool odds_find(struct odds *odds, const struct space *space, const struct order *order,
               const struct reach *reach);
void odds_free(struct odds *odds);

#endif
