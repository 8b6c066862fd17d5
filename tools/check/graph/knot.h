/* knot: a component of a graph that is a cycle, with the edges inside it kept in memory. */
#ifndef SKAZ_KNOT_H
#define SKAZ_KNOT_H

#include "check/graph/order.h"

/* An edge inside: to the knot's i-th state, and how likely random play takes it. */
struct knot_edge {
  uint32_t to;
  double chance;
};

/* All zero before its first use, and used again and again. States are numbered from 0, in the
 * order of the component. */
struct knot {
  struct order_part part;
  uint32_t count;
  size_t *starts; /* edges of the i-th state: edges[starts[i]] up to starts[i + 1] */
  double *stays;  /* how likely it leads to itself at once; such edges are not among these */
  size_t room;
  struct knot_edge *edges;
  size_t edge_room;
};

/* Reads a component; false: no memory. */
bool knot_read(struct knot *knot, const struct order *order, struct order_part part,
               struct pages *pages);
void knot_free(struct knot *knot);

/* How often edges may be gone over before a knot that keeps changing is left as it is: enough
 * for seconds, and the same on any machine. */
uint64_t knot_budget(const struct space *space);

#endif
