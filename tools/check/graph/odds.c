/* odds: how likely random play comes to each ending, and how often to each state. */
#include "check/graph/odds.h"

#include <stdlib.h>
#include <string.h>

#include "check/graph/knot.h"

#define SMALL 1e-13     /* the part of what flows into a knot that may be left in it */
#define ALL (1 - 1e-12) /* chances of this sum leave nothing */

struct flow {
  struct odds *odds;
  const struct order *order;
  const struct reach *reach;
  struct pages pages;
  struct knot knot;
  double *pending; /* of the knot's states: what has come and not gone on */
  size_t pending_room;
  uint64_t budget;
};

/* Where weight comes to stay. NULL: it flows on from that state. */
static double *end_of(const struct flow *flow, uint32_t state, const struct pages_row *row) {
  struct odds *odds = flow->odds;
  if (state >= flow->pages.expanded) return &odds->unknown.low;
  if (row->ending >= 0) return &odds->endings[row->ending].low;
  return reach_mask(flow->reach, state) == 0 ? &odds->stuck.low : NULL;
}

/* Lets the weight of a state flow on, but not to states of its own component. */
static void flow_out(const struct flow *flow, uint32_t state, const struct pages_row *row,
                     const struct order_part *part) {
  struct odds *odds = flow->odds;
  odds->turns += row->count > 0 ? odds->visits[state] : 0;
  for (uint32_t i = 0; i < row->count; i++) {
    uint32_t target = row->edges[i].target;
    double weight = odds->visits[state] * pages_chance(row, i);
    if (target == SPACE_NONE)
      odds->failed.low += weight;
    else if (!order_has(part, order_position(flow->order, target)))
      odds->visits[target] += weight;
  }
}

static double chance_to_stay(uint32_t state, const struct pages_row *row) {
  double stay = 0;
  for (uint32_t i = 0; i < row->count; i++)
    if (row->edges[i].target == state) stay += pages_chance(row, i);
  return stay;
}

static bool flow_state(struct flow *flow, struct order_part part) {
  uint32_t state = order_state(flow->order, part.begin);
  struct pages_row row;
  if (!pages_read(&flow->pages, state, &row)) return false;
  double *end = end_of(flow, state, &row), *visits = &flow->odds->visits[state];
  if (end != NULL) {
    *end += *visits;
    return true;
  }
  double stay = chance_to_stay(state, &row);
  if (stay > ALL) {
    flow->odds->left += *visits;
    return true;
  }
  *visits /= 1 - stay;
  flow_out(flow, state, &row, &part);
  return true;
}

/* ------------------------------------------------------------- knots */

/* What comes to the knot's states from outside waits there. Returns the sum. */
static double take_in(struct flow *flow) {
  double sum = 0;
  for (uint32_t i = 0; i < flow->knot.count; i++) {
    double *visits = &flow->odds->visits[order_state(flow->order, flow->knot.part.begin + i)];
    flow->pending[i] = *visits;
    sum += *visits;
    *visits = 0;
  }
  return sum;
}

/* Lets what waits in each state go on once. Returns what waits then. */
static double go_round(struct flow *flow) {
  const struct knot *knot = &flow->knot;
  for (uint32_t i = knot->count; i-- > 0;) {
    if (knot->stays[i] > ALL) continue;
    double weight = flow->pending[i] / (1 - knot->stays[i]);
    flow->pending[i] = 0;
    flow->odds->visits[order_state(flow->order, knot->part.begin + i)] += weight;
    for (size_t e = knot->starts[i]; e < knot->starts[i + 1]; e++)
      flow->pending[knot->edges[e].to] += weight * knot->edges[e].chance;
  }
  double sum = 0;
  for (uint32_t i = 0; i < knot->count; i++) sum += flow->pending[i];
  return sum;
}

static void go_round_and_round(struct flow *flow) {
  double sum = take_in(flow), enough = sum * SMALL;
  uint64_t work = flow->knot.starts[flow->knot.count] + flow->knot.count;
  while (sum > enough && flow->budget >= work) {
    sum = go_round(flow);
    flow->budget -= work;
  }
  flow->odds->left += sum;
}

static bool make_pending(struct flow *flow, size_t count) {
  if (count <= flow->pending_room) return true;
  double *pending = realloc(flow->pending, count * 2 * sizeof *pending);
  if (pending == NULL) return false;
  flow->pending = pending;
  flow->pending_room = count * 2;
  return true;
}

/* Nothing flows on from a knot from which no ending can be reached. */
static void keep_stuck(struct flow *flow, struct order_part part) {
  for (uint32_t i = part.begin; i < part.end; i++)
    flow->odds->stuck.low += flow->odds->visits[order_state(flow->order, i)];
}

static bool flow_knot(struct flow *flow, struct order_part part) {
  struct pages_row row;
  if (reach_mask(flow->reach, order_state(flow->order, part.begin)) == 0) {
    keep_stuck(flow, part);
    return true;
  }
  if (!make_pending(flow, part.end - part.begin) ||
      !knot_read(&flow->knot, flow->order, part, &flow->pages))
    return false;
  go_round_and_round(flow);
  for (uint32_t i = part.begin; i < part.end; i++) {
    uint32_t state = order_state(flow->order, i);
    if (!pages_read(&flow->pages, state, &row)) return false;
    flow_out(flow, state, &row, &part);
  }
  return true;
}

/* ----------------------------------------------------------- the whole */

static void flow_in(struct odds *odds, const struct space *space) {
  for (size_t i = 0; i < space_start_count(space); i++) {
    struct space_start start = space_start_at(space, i);
    if (start.state == SPACE_NONE)
      odds->failed.low += start.weight;
    else
      odds->visits[start.state] += start.weight;
  }
}

/* From the component that leads to all others to those that lead nowhere. */
static bool flow_all(struct flow *flow) {
  struct order_part part = {flow->order->count, flow->order->count};
  while (part.begin > 0) {
    part = order_part_to(flow->order, part.begin);
    bool is_knot = part.end - part.begin > 1;
    if (!(is_knot ? flow_knot(flow, part) : flow_state(flow, part))) return false;
  }
  return true;
}

static void set_high(struct odds_bounds *bounds, double left) { bounds->high = bounds->low + left; }

bool odds_find(struct odds *odds, const struct space *space, const struct order *order,
               const struct reach *reach) {
  struct flow flow = {.odds = odds, .order = order, .reach = reach};
  *odds = (struct odds){.count = reach->endings, .states = reach->states};
  odds->endings = calloc(odds->count + 1, sizeof *odds->endings);
  odds->visits = calloc((size_t)odds->states + 1, sizeof *odds->visits);
  if (odds->endings == NULL || odds->visits == NULL) return false;
  flow.budget = knot_budget(space);
  pages_open(&flow.pages, space);
  flow_in(odds, space);
  bool is_found = flow_all(&flow);
  for (size_t i = 0; i < odds->count; i++) set_high(&odds->endings[i], odds->left);
  set_high(&odds->stuck, odds->left);
  set_high(&odds->failed, odds->left);
  set_high(&odds->unknown, odds->left);
  pages_close(&flow.pages);
  knot_free(&flow.knot);
  free(flow.pending);
  return is_found;
}

void odds_free(struct odds *odds) {
  free(odds->endings);
  free(odds->visits);
  memset(odds, 0, sizeof *odds);
}
