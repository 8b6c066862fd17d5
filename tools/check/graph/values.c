/* values: how likely random play comes from each state to one ending, between bounds.
 *
 * A component takes its values from those behind it. In a knot both bounds are worked out round
 * by round, the lower from 0 and the upper from 1, until they meet: states that cannot come to
 * the ending have 0 from the start, so there is one solution, and it lies between them. */
#include "check/graph/values.h"

#include <stdlib.h>

#define SMALL 1e-12 /* how near to each other the bounds of a knot's states shall come */

struct bounds {
  double low, high;
};

static void set(struct values *values, uint32_t state, struct bounds bounds) {
  values->low[state] = bounds.low;
  values->high[state] = bounds.high;
}

/* What a state has from the edges that lead out of its component; `*stay` is the chance of
 * those to itself. */
static struct bounds sum_up(const struct values *values, const struct pages_row *row,
                            const struct order_part *part, uint32_t state, double *stay) {
  struct bounds sum = {0, 0};
  *stay = 0;
  for (uint32_t i = 0; i < row->count; i++) {
    uint32_t target = row->edges[i].target;
    if (target == state) *stay += pages_chance(row, i);
    if (target == SPACE_NONE || order_has(part, order_position(values->order, target))) continue;
    sum.low += pages_chance(row, i) * values->low[target];
    sum.high += pages_chance(row, i) * values->high[target];
  }
  return sum;
}

/* Of a state that cannot come to the ending it is known at once. */
static bool is_zero(struct values *values, uint32_t state, size_t ending) {
  bool can = (reach_mask(values->reach, state) & reach_bit(values->reach, ending)) != 0;
  if (!can) set(values, state, (struct bounds){0, 0});
  return !can;
}

static bool find_state(struct values *values, struct order_part part, size_t ending) {
  uint32_t state = order_state(values->order, part.begin);
  struct pages_row row;
  double stay;
  if (is_zero(values, state, ending)) return true;
  if (!pages_read(&values->pages, state, &row)) return false;
  struct bounds sum = sum_up(values, &row, &part, state, &stay);
  if (row.ending >= 0) sum.low = sum.high = (size_t)row.ending == ending ? 1 : 0;
  set(values, state, (struct bounds){sum.low / (1 - stay), sum.high / (1 - stay)});
  return true;
}

/* ------------------------------------------------------------- knots */

/* Reads what leads out of the knot; returns how far the bounds are apart there at the most. */
static bool read_exits(struct values *values, double *gap) {
  const struct knot *knot = &values->knot;
  struct pages_row row;
  double stay;
  *gap = 0;
  for (uint32_t i = 0; i < knot->count; i++) {
    uint32_t state = order_state(values->order, knot->part.begin + i);
    if (!pages_read(&values->pages, state, &row)) return false;
    struct bounds sum = sum_up(values, &row, &knot->part, state, &stay);
    values->exits[2 * i] = sum.low;
    values->exits[2 * i + 1] = sum.high;
    if (sum.high - sum.low > *gap) *gap = sum.high - sum.low;
    set(values, state, (struct bounds){0, 1});
  }
  return true;
}

/* Brings the bounds of each state nearer once; returns how far they are apart at the most. */
static double go_round(struct values *values) {
  const struct knot *knot = &values->knot;
  double widest = 0;
  for (uint32_t i = 0; i < knot->count; i++) {
    struct bounds sum = {values->exits[2 * i], values->exits[2 * i + 1]};
    for (size_t e = knot->starts[i]; e < knot->starts[i + 1]; e++) {
      uint32_t target = order_state(values->order, knot->part.begin + knot->edges[e].to);
      sum.low += knot->edges[e].chance * values->low[target];
      sum.high += knot->edges[e].chance * values->high[target];
    }
    uint32_t state = order_state(values->order, knot->part.begin + i);
    double leave = 1 - knot->stays[i];
    set(values, state, (struct bounds){sum.low / leave, sum.high / leave});
    double width = values->high[state] - values->low[state];
    if (width > widest) widest = width;
  }
  return widest;
}

static bool make_exits(struct values *values, size_t count) {
  if (2 * count <= values->exit_room) return true;
  double *exits = realloc(values->exits, 4 * count * sizeof *exits);
  if (exits == NULL) return false;
  values->exits = exits;
  values->exit_room = 4 * count;
  return true;
}

static bool find_knot(struct values *values, struct order_part part, size_t ending) {
  double gap, width = 1;
  if (is_zero(values, order_state(values->order, part.begin), ending)) {
    for (uint32_t i = part.begin + 1; i < part.end; i++)
      is_zero(values, order_state(values->order, i), ending);
    return true;
  }
  if (!make_exits(values, part.end - part.begin) ||
      !knot_read(&values->knot, values->order, part, &values->pages) || !read_exits(values, &gap))
    return false;
  uint64_t work = values->knot.starts[values->knot.count] + values->knot.count;
  for (; width > gap + SMALL && values->budget >= work; values->budget -= work)
    width = go_round(values);
  return true;
}

/* ----------------------------------------------------------- the whole */

static bool make_values(struct values *values) {
  if (values->low != NULL && values->high != NULL) return true;
  size_t count = (size_t)values->reach->states + 1;
  values->low = calloc(count, sizeof *values->low);
  values->high = calloc(count, sizeof *values->high);
  pages_open(&values->pages, values->space);
  return values->low != NULL && values->high != NULL;
}

bool values_find(struct values *values, size_t ending) {
  struct order_part part = {0, 0};
  if (!make_values(values)) return false;
  values->budget = knot_budget(values->space);
  while (part.end < values->order->count) {
    part = order_part_from(values->order, part.end);
    bool is_knot = part.end - part.begin > 1;
    if (!(is_knot ? find_knot(values, part, ending) : find_state(values, part, ending)))
      return false;
  }
  return true;
}

void values_free(struct values *values) {
  free(values->low);
  free(values->high);
  free(values->exits);
  pages_close(&values->pages);
  knot_free(&values->knot);
  *values = (struct values){.space = values->space, .order = values->order, .reach = values->reach};
}
