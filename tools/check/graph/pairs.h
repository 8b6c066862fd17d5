/* pairs: choices that come to the same, two by two. */
#ifndef SKAZ_PAIRS_H
#define SKAZ_PAIRS_H

#include "check/graph/alike.h"

/* Two choices that are open together somewhere, and come to the same wherever they are; unless
 * one of them is meant to (`flavour = true`). */
struct pairs_item {
  uint32_t a, b;   /* numbers of offers.h, a the smaller */
  uint32_t states; /* in which both are open */
  bool is_same;    /* they lead to the same state; else to states that are alike */
};

struct pairs {
  struct pairs_item *items;
  size_t count;
};

/* `space` is complete; `classes` of alike.h, or NULL, and then only is_same is found. False: no
 * memory. The caller calls pairs_free in any case. */
bool pairs_find(struct pairs *pairs, const struct space *space, const struct offers *offers,
                const uint32_t *classes);
void pairs_free(struct pairs *pairs);

#endif
