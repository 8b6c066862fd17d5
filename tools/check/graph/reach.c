/* reach: which endings each state can still come to.
 *
 * States are swept from the last to the first, again and again until nothing changes: most edges
 * lead to higher numbers, so a few sweeps do. Where they do not, the states are put in order,
 * and one pass over their components does. */
#include "check/graph/reach.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_BITS = 63, MOST_SWEEPS = 50 };

uint64_t reach_mask(const struct reach *reach, uint32_t state) {
  const unsigned char *bytes = reach->masks + (size_t)state * reach->width;
  uint64_t mask = 0;
  for (size_t i = 0; i < reach->width; i++) mask |= (uint64_t)bytes[i] << (8 * i);
  return mask;
}

static void set_mask(struct reach *reach, uint32_t state, uint64_t mask) {
  unsigned char *bytes = reach->masks + (size_t)state * reach->width;
  for (size_t i = 0; i < reach->width; i++) bytes[i] = (unsigned char)(mask >> (8 * i));
}

int reach_only(const struct reach *reach, uint64_t mask) {
  if (mask == 0 || (mask & (mask - 1)) != 0 || mask == reach->open || reach->per_bit > 1) return -1;
  int ending = 0;
  while ((mask >>= 1) != 0) ending++;
  return ending;
}

/* Where a state leads in one move: to an ending, to other states' masks. */
static uint64_t look_ahead(const struct reach *reach, const struct pages_row *row,
                           uint64_t failure) {
  uint64_t mask = row->ending >= 0 ? reach_bit(reach, (size_t)row->ending) : 0;
  for (uint32_t i = 0; i < row->count; i++) {
    uint32_t target = row->edges[i].target;
    mask |= target == SPACE_NONE ? failure : reach_mask(reach, target);
  }
  return mask;
}

/* What the masks are made from: a failure may be a gap, and lead anywhere. */
struct work {
  struct reach *reach;
  struct pages pages;
  uint64_t failure;
};

/* Widens the mask of a state; false: no memory. */
static bool widen(struct work *work, uint32_t state, bool *has_changed) {
  struct pages_row row;
  if (!pages_read(&work->pages, state, &row)) return false;
  uint64_t old = reach_mask(work->reach, state);
  uint64_t mask = old | look_ahead(work->reach, &row, work->failure);
  if (mask == old) return true;
  set_mask(work->reach, state, mask);
  *has_changed = true;
  return true;
}

static bool sweep(struct work *work, bool *has_changed) {
  *has_changed = false;
  for (uint32_t state = work->pages.expanded; state-- > 0;)
    if (!widen(work, state, has_changed)) return false;
  return true;
}

/* Gives all states of a component the same mask. */
static bool fill_part(struct work *work, const struct order *order, struct order_part part) {
  uint64_t mask = 0;
  bool has_changed;
  for (uint32_t i = part.begin; i < part.end; i++) {
    if (!widen(work, order_state(order, i), &has_changed)) return false;
    mask |= reach_mask(work->reach, order_state(order, i));
  }
  for (uint32_t i = part.begin; i < part.end; i++)
    set_mask(work->reach, order_state(order, i), mask);
  return true;
}

static bool fill_in_order(struct work *work) {
  struct order order;
  bool is_filled = order_find(&order, work->pages.space, SPACE_NONE);
  struct order_part part = {0, 0};
  while (is_filled && part.end < order.count) {
    part = order_part_from(&order, part.end);
    is_filled = fill_part(work, &order, part);
  }
  order_free(&order);
  return is_filled;
}

/* The states that may lead where nobody has been. */
static void open_states(struct work *work, const struct space_size *size) {
  struct reach *reach = work->reach;
  for (uint32_t state = size->expanded; state < size->states; state++)
    set_mask(reach, state, reach->open);
  for (size_t i = 0; i < space_gap_count(work->pages.space); i++) {
    uint32_t state = space_gap_at(work->pages.space, i).state;
    if (state < reach->states) set_mask(reach, state, reach->open);
  }
  if (size->gaps > 0) work->failure = reach->open;
}

static bool make_masks(struct reach *reach) {
  reach->per_bit = (reach->endings + MOST_BITS - 1) / MOST_BITS;
  if (reach->per_bit == 0) reach->per_bit = 1;
  size_t bits = (reach->endings + reach->per_bit - 1) / reach->per_bit;
  reach->open = UINT64_C(1) << bits;
  reach->width = bits / 8 + 1;
  reach->masks = calloc((size_t)reach->states + 1, reach->width);
  return reach->masks != NULL;
}

static void count_stuck(struct reach *reach) {
  for (uint32_t state = 0; state < reach->states; state++) {
    if (reach_mask(reach, state) != 0) continue;
    if (reach->stuck++ == 0) reach->trapped = state;
  }
}

static bool find(struct reach *reach, const struct space *space, bool is_failure_open) {
  struct work work = {.reach = reach};
  struct space_size size;
  space_measure(space, &size);
  *reach = (struct reach){.states = size.states, .trapped = SPACE_NONE};
  reach->endings = skaz_entry_count(space_program(space), SKAZ_ENTRY_ENDING);
  reach->is_sure = size.gaps <= space_gap_count(space);
  if (!make_masks(reach)) return false;
  pages_open(&work.pages, space);
  open_states(&work, &size);
  if (is_failure_open) work.failure = reach->open;
  bool has_changed = true, is_filled = true;
  for (; has_changed && is_filled && reach->sweeps < MOST_SWEEPS; reach->sweeps++)
    is_filled = sweep(&work, &has_changed);
  if (has_changed && is_filled) is_filled = fill_in_order(&work);
  pages_close(&work.pages);
  count_stuck(reach);
  return is_filled;
}

bool reach_find(struct reach *reach, const struct space *space) {
  return find(reach, space, false);
}

bool reach_find_surely(struct reach *reach, const struct space *space) {
  return find(reach, space, true);
}

void reach_free(struct reach *reach) {
  free(reach->masks);
  memset(reach, 0, sizeof *reach);
}
