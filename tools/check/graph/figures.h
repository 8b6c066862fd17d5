/* figures: all that the graph of a story tells about plays, worked out and told. */
#ifndef SKAZ_FIGURES_H
#define SKAZ_FIGURES_H

#include <jansson.h>
#include <stdio.h>

#include "check/graph/influence.h"
#include "check/graph/insight.h"
#include "check/graph/pairs.h"
#include "check/graph/turns.h"

struct figures {
  struct space *space;
  struct reach reach; /* this is always known; all else only if */
  bool is_whole;      /* there was memory enough for it */
  struct order order;
  struct odds odds;
  struct turns turns;
  struct offers offers;
  struct influence influence;
  struct insight insight;
  struct pairs pairs;
  bool has_pairs; /* the space is complete: else pairs are unknown */
  bool has_alike; /* and small enough for choices that lead to alike states */
};

/* Works everything out; with any number of threads it comes to the same. `most_memory` is in
 * bytes, 0: no limit; where it is not enough for the states, only `reach` is known. The space must
 * outlive the figures. False: no memory. The caller calls figures_free in any case. */
bool figures_find(struct figures *figures, struct space *space, unsigned threads,
                  size_t most_memory);
void figures_free(struct figures *figures);

/* Tells whole figures of a complete space in plain text, at most 79 columns wide. */
void figures_print(FILE *out, const struct figures *figures);
/* The same and more as an object; the caller owns it. NULL: no memory. */
json_t *figures_json(const struct figures *figures);

#endif
