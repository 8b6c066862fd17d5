/* reach: which endings each state can still come to. */
#ifndef SKAZ_REACH_H
#define SKAZ_REACH_H

#include "check/graph/order.h"

/* Each state has a mask: a bit for each ending that can be reached from it, or, where there are
 * more than 63, for a group of endings; and the bit `open` if it leads to where the exploration
 * has not been. */
struct reach {
  uint32_t states;
  size_t endings; /* of the program */
  size_t per_bit; /* endings that share a bit: 1 as a rule */
  uint64_t open;  /* the bit */
  size_t width;   /* bytes of a mask */
  unsigned char *masks;
  unsigned sweeps;  /* that it took */
  bool is_sure;     /* false: there are more gaps than are known, and verdicts mean little */
  uint32_t stuck;   /* states from which no ending can be reached */
  uint32_t trapped; /* the first of them, which is the nearest to a beginning; or SPACE_NONE */
};

/* False: no memory. The caller calls reach_free in any case. */
bool reach_find(struct reach *reach, const struct space *space);
/* The same with moves that fail taken to lead anywhere: what is stuck then stays so when they are
 * mended. */
bool reach_find_surely(struct reach *reach, const struct space *space);
void reach_free(struct reach *reach);

static inline uint64_t reach_bit(const struct reach *reach, size_t ending) {
  return UINT64_C(1) << (ending / reach->per_bit);
}
uint64_t reach_mask(const struct reach *reach, uint32_t state);
/* The one ending of a mask that has one alone and nothing else; -1: there are more, or none. */
int reach_only(const struct reach *reach, uint64_t mask);

#endif
