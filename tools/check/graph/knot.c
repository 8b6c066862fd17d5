/* knot: a component of a graph that is a cycle, with the edges inside it kept in memory. */
#include "check/graph/knot.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"

static bool make_room(struct knot *knot, size_t count) {
  if (count < knot->room) return true;
  size_t *starts = realloc(knot->starts, (count * 2 + 1) * sizeof *starts);
  if (starts == NULL) return false;
  knot->starts = starts;
  double *stays = realloc(knot->stays, (count * 2 + 1) * sizeof *stays);
  if (stays == NULL) return false;
  knot->stays = stays;
  knot->room = count * 2 + 1;
  return true;
}

/* Reads the edges inside of the knot's i-th state. */
static bool read_state(struct knot *knot, const struct order *order, struct pages *pages,
                       uint32_t i) {
  struct pages_row row;
  size_t count = knot->starts[i];
  uint32_t state = order_state(order, knot->part.begin + i);
  if (!pages_read(pages, state, &row)) return false;
  knot->stays[i] = 0;
  for (uint32_t e = 0; e < row.count; e++) {
    uint32_t target = row.edges[e].target;
    if (target == SPACE_NONE || !order_has(&knot->part, order_position(order, target))) continue;
    if (target == state) {
      knot->stays[i] += pages_chance(&row, e);
      continue;
    }
    if (!room_for((void **)&knot->edges, count, &knot->edge_room, sizeof *knot->edges))
      return false;
    knot->edges[count++] =
        (struct knot_edge){order_position(order, target) - knot->part.begin, pages_chance(&row, e)};
  }
  knot->starts[i + 1] = count;
  return true;
}

bool knot_read(struct knot *knot, const struct order *order, struct order_part part,
               struct pages *pages) {
  knot->part = part;
  knot->count = part.end - part.begin;
  if (!make_room(knot, knot->count)) return false;
  knot->starts[0] = 0;
  for (uint32_t i = 0; i < knot->count; i++)
    if (!read_state(knot, order, pages, i)) return false;
  return true;
}

void knot_free(struct knot *knot) {
  free(knot->starts);
  free(knot->stays);
  free(knot->edges);
  memset(knot, 0, sizeof *knot);
}

uint64_t knot_budget(const struct space *space) {
  struct space_size size;
  space_measure(space, &size);
  return (UINT64_C(1) << 28) + 256 * size.edges;
}
