/* costs: what a story remembers, by how many states that makes: for stories too large to
 * explore. */
#ifndef SKAZ_COSTS_H
#define SKAZ_COSTS_H

#include <jansson.h>
#include <stdio.h>

#include "check/space/space.h"

/* The states that are looked at are the last that were found, which remember most. */
enum { COSTS_STATES = 1 << 16 };

/* One part of the states (skaz_part_at). */
struct costs_item {
  size_t part;
  uint32_t states; /* that hold it */
  double times;    /* so many times fewer states would be told apart without it, nearly */
};

struct costs {
  const skaz_program *program;
  uint32_t states; /* looked at */
  struct costs_item *items;
  size_t count; /* the costliest first; what saves next to nothing is left out */
};

/* Estimates them. The space must outlive the costs. False: no memory. The caller calls costs_free
 * in any case. */
bool costs_find(struct costs *costs, struct space *space);
void costs_free(struct costs *costs);

/* Tells the costliest in plain text, and what keeps them: who reads them. */
void costs_print(FILE *out, const struct costs *costs);
/* All of them, as an array; the caller owns it. NULL: no memory. */
json_t *costs_json(const struct costs *costs);

#endif
