/* order: the states of a graph, those that a state leads to before it.
 *
 * States that lead to each other make a *component*; its states stand side by side. A component
 * of more than one state is a cycle, as is a state that leads to itself. */
#ifndef SKAZ_ORDER_H
#define SKAZ_ORDER_H

#include "check/graph/pages.h"

struct order {
  uint32_t count;      /* states in it */
  uint32_t *states;    /* see order_state */
  uint32_t *positions; /* see order_position */
};

/* A component: the states from place `begin` of the order up to `end`. */
struct order_part {
  uint32_t begin, end;
};

/* Orders all states, or, with a root, those that it leads to; then the first component is one
 * that has no way out. False: no memory. The caller calls order_free in any case. */
bool order_find(struct order *order, const struct space *space, uint32_t root);
void order_free(struct order *order);

/* The highest bit tells the first state of a component, and a position from none. */
#define ORDER_MARK UINT32_C(0x80000000)

static inline uint32_t order_state(const struct order *order, uint32_t position) {
  return order->states[position] & ~ORDER_MARK;
}
/* Where a state stands that is in the order. */
static inline uint32_t order_position(const struct order *order, uint32_t state) {
  return order->positions[state] & ~ORDER_MARK;
}
static inline bool order_has(const struct order_part *part, uint32_t position) {
  return position >= part->begin && position < part->end;
}

/* The component that begins at `begin`, or, for those who go backwards, that ends at `end`. */
struct order_part order_part_from(const struct order *order, uint32_t begin);
struct order_part order_part_to(const struct order *order, uint32_t end);

#endif
