/* figures: all that the graph of a story tells about plays, worked out and told. */
#ifndef SKAZ_FIGURES_H
#define SKAZ_FIGURES_H

#include <jansson.h>
#include <stdio.h>

#include "check/influence.h"
#include "check/insight.h"
#include "check/pairs.h"
#include "check/turns.h"

struct figures {
  struct space *space;
  struct reach reach;
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

/* Works everything out; with any number of threads it comes to the same. The space must outlive
 * the figures. False: no memory. The caller calls figures_free in any case. */
bool figures_find(struct figures *figures, struct space *space, unsigned threads);
void figures_free(struct figures *figures);

/* Tells them in plain text, at most 79 columns wide. */
void figures_print(FILE *out, const struct figures *figures);
/* The same and more as an object; the caller owns it. NULL: no memory. */
json_t *figures_json(const struct figures *figures);

#endif
