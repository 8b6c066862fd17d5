/* order: the states of a graph, those that a state leads to before it.
 *
 * Tarjan's search in the form of D. Pearce (2016), which needs one number a state: while it is
 * searched the least number seen from it, then its position. States that wait for the rest of
 * their component stand at the end of the array whose beginning the order fills. */
#include "check/graph/order.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"

/* A state on the path of the search. */
struct frame {
  uint32_t state;
  uint32_t edge;   /* the next to look at */
  uint32_t number; /* of the state: they count up from 1 as states are met */
};

struct search {
  struct order *order;
  struct pages pages;
  struct frame *path;
  size_t path_count, path_room;
  uint32_t states;  /* of the graph */
  uint32_t met;     /* numbers given */
  uint32_t waiting; /* states at the end of order->states */
};

static bool enter(struct search *search, uint32_t state) {
  if (!room_for((void **)&search->path, search->path_count, &search->path_room,
                sizeof *search->path))
    return false;
  search->path[search->path_count++] = (struct frame){state, 0, ++search->met};
  search->order->positions[state] = search->met;
  return true;
}

static void turn_round(uint32_t *states, uint32_t count) {
  for (uint32_t i = 0; i < count / 2; i++) {
    uint32_t other = states[i];
    states[i] = states[count - 1 - i];
    states[count - 1 - i] = other;
  }
}

/* The waiting states that lead to `state`, and it, are a component. */
static void close_component(struct search *search, uint32_t state) {
  struct order *order = search->order;
  uint32_t begin = order->count, least = order->positions[state], count = 0;
  const uint32_t *waiting = order->states + search->states - search->waiting;
  while (count < search->waiting && order->positions[waiting[count]] >= least) count++;
  memmove(order->states + begin, waiting, count * sizeof *waiting);
  turn_round(order->states + begin, count);
  order->states[begin + count] = state;
  search->waiting -= count;
  order->count += count + 1;
  for (uint32_t i = begin; i < order->count; i++)
    order->positions[order->states[i]] = i | ORDER_MARK;
  order->states[begin] |= ORDER_MARK;
}

static void leave(struct search *search) {
  const struct frame *frame = &search->path[--search->path_count];
  struct order *order = search->order;
  if (order->positions[frame->state] == frame->number)
    close_component(search, frame->state);
  else
    order->states[search->states - ++search->waiting] = frame->state;
}

/* Goes on with the last state of the path: into one that it leads to, or back. */
static bool step(struct search *search) {
  struct frame *frame = &search->path[search->path_count - 1];
  uint32_t *positions = search->order->positions;
  struct pages_row row;
  if (!pages_read(&search->pages, frame->state, &row)) return false;
  for (; frame->edge < row.count; frame->edge++) {
    uint32_t target = row.edges[frame->edge].target;
    if (target == SPACE_NONE) continue;
    if (positions[target] == 0) return enter(search, target);
    if (positions[target] < positions[frame->state]) positions[frame->state] = positions[target];
  }
  leave(search);
  return true;
}

static bool search_from(struct search *search, uint32_t root) {
  if (search->order->positions[root] != 0) return true;
  if (!enter(search, root)) return false;
  while (search->path_count > 0)
    if (!step(search)) return false;
  return true;
}

bool order_find(struct order *order, const struct space *space, uint32_t root) {
  struct search search = {.order = order};
  struct space_size size;
  space_measure(space, &size);
  search.states = size.states;
  order->count = 0;
  order->states = malloc(((size_t)size.states + 1) * sizeof *order->states);
  order->positions = calloc((size_t)size.states + 1, sizeof *order->positions);
  bool is_found = order->states != NULL && order->positions != NULL;
  pages_open(&search.pages, space);
  uint32_t first = root == SPACE_NONE ? 0 : root, end = root == SPACE_NONE ? size.states : root + 1;
  for (uint32_t state = first; state < end && is_found; state++)
    is_found = search_from(&search, state);
  pages_close(&search.pages);
  free(search.path);
  return is_found;
}

void order_free(struct order *order) {
  free(order->states);
  free(order->positions);
  memset(order, 0, sizeof *order);
}

struct order_part order_part_from(const struct order *order, uint32_t begin) {
  struct order_part part = {begin, begin + 1};
  while (part.end < order->count && (order->states[part.end] & ORDER_MARK) == 0) part.end++;
  return part;
}

struct order_part order_part_to(const struct order *order, uint32_t end) {
  struct order_part part = {end - 1, end};
  while ((order->states[part.begin] & ORDER_MARK) == 0) part.begin--;
  return part;
}
