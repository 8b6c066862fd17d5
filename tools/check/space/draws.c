/* draws: the draws that one move can meet, as a small graph that is walked outcome by outcome. */
#include "check/space/draws.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"

void draws_begin(struct draws *draws) {
  for (size_t i = 0; i < draws->node_count; i++) {
    free(draws->nodes[i].where);
    free(draws->nodes[i].weights);
  }
  draws->node_count = draws->way_count = draws->path_count = draws->settled = 0;
  draws->ends = 0;
  draws->is_used = draws->has_come_back = false;
  draws->goes_round = draws->has_gap = draws->has_failed = false;
}

void draws_free(struct draws *draws) {
  draws_begin(draws);
  free(draws->nodes);
  free(draws->ways);
  free(draws->path);
}

void draws_rewind(struct draws *draws) {
  draws->asked = 0;
  draws->path_count = draws->settled;
  draws->has_come_back = false;
}

void draws_resume(struct draws *draws) {
  draws->asked = 0;
  draws->settled = draws->path_count;
}

/* --------------------------------------------------------------- nodes */

static uint64_t span_of(const struct draws_node *node) {
  return (uint64_t)node->high - (uint64_t)node->low;
}

static bool is_wide(const struct draws_node *node) { return span_of(node) >= DRAWS_MOST; }

static uint32_t find_node(const struct draws *draws, const skaz_draw *draw) {
  if (draw->where == NULL) return DRAWS_END;
  for (size_t i = 0; i < draws->node_count; i++) {
    const struct draws_node *node = &draws->nodes[i];
    if (node->where != NULL && node->where_size == draw->where_size &&
        memcmp(node->where, draw->where, draw->where_size) == 0)
      return (uint32_t)i;
  }
  return DRAWS_END;
}

static bool copy_where(struct draws_node *node, const skaz_draw *draw) {
  if (draw->where == NULL) return true;
  node->where = malloc(draw->where_size + 1);
  if (node->where == NULL) return false;
  memcpy(node->where, draw->where, draw->where_size);
  node->where_size = draw->where_size;
  return true;
}

static bool copy_weights(struct draws_node *node, const skaz_draw *draw) {
  node->total = span_of(node) + 1;
  if (draw->weights == NULL || is_wide(node)) return true;
  size_t count = (size_t)node->total;
  node->weights = malloc(count * sizeof *node->weights);
  if (node->weights == NULL) return false;
  memcpy(node->weights, draw->weights, count * sizeof *node->weights);
  node->total = 0;
  for (size_t i = 0; i < count; i++) node->total += (uint64_t)node->weights[i];
  return true;
}

/* A new node; DRAWS_END: no memory. */
static uint32_t add_node(struct draws *draws, const skaz_draw *draw) {
  if (!room_for((void **)&draws->nodes, draws->node_count, &draws->node_room, sizeof *draws->nodes))
    return DRAWS_END;
  struct draws_node *node = &draws->nodes[draws->node_count++];
  *node = (struct draws_node){.low = draw->low, .high = draw->high};
  return copy_where(node, draw) && copy_weights(node, draw) ? (uint32_t)draws->node_count - 1
                                                            : DRAWS_END;
}

/* --------------------------------------------------------------- walking */

/* The last outcome of the path leads to `to`; nothing leads to the first node. */
static bool add_way(struct draws *draws, uint32_t to, uint32_t end) {
  if (draws->path_count == 0) return true;
  if (!room_for((void **)&draws->ways, draws->way_count, &draws->way_room, sizeof *draws->ways))
    return false;
  const struct draws_turn *last = &draws->path[draws->path_count - 1];
  draws->ways[draws->way_count++] = (struct draws_way){last->node, last->outcome.number, to, end};
  return true;
}

static bool add_turn(struct draws *draws, uint32_t node, const skaz_draw *draw, int64_t outcome) {
  if (!room_for((void **)&draws->path, draws->path_count, &draws->path_room, sizeof *draws->path))
    return false;
  struct draws_turn *turn = &draws->path[draws->path_count++];
  turn->node = node;
  turn->outcome.number = outcome;
  turn->outcome.name = draw->names != NULL ? draw->names[outcome - draw->low] : NULL;
  return true;
}

/* Beyond a node met before nothing is to be learnt: any outcomes that end the turn soon. */
static bool tell_anything(struct draws *draws, const skaz_draw *draw, int64_t *outcome) {
  uint64_t span = (uint64_t)draw->high - (uint64_t)draw->low;
  uint64_t random = (draws->asked + 1) * UINT64_C(0x9E3779B97F4A7C15) >> 20;
  *outcome = (int64_t)((uint64_t)draw->low + random % (span < UINT64_MAX ? span + 1 : span));
  draws->has_failed |= !add_turn(draws, DRAWS_END, draw, *outcome);
  return true;
}

/* A draw beyond those that are settled. */
static bool tell_new(struct draws *draws, const skaz_draw *draw, int64_t *outcome) {
  uint32_t node = find_node(draws, draw);
  draws->has_come_back = node != DRAWS_END;
  if (!draws->has_come_back) node = add_node(draws, draw);
  if (node == DRAWS_END || (!draws->goes_round && !add_way(draws, node, 0))) {
    draws->has_failed = true;
    return false;
  }
  if (draws->has_come_back) return tell_anything(draws, draw, outcome);
  *outcome = draw->low;
  draws->has_failed |= !add_turn(draws, node, draw, draw->low);
  return true;
}

bool draws_tell(void *data, const skaz_draw *draw, int64_t *outcome) {
  struct draws *draws = data;
  size_t at = draws->asked++;
  draws->is_used = true;
  if (draws->has_failed) return false;
  if (draws->has_come_back) return tell_anything(draws, draw, outcome);
  if (at >= draws->settled) return tell_new(draws, draw, outcome);
  skaz_outcome *settled = &draws->path[at].outcome;
  *outcome = settled->number;
  if (draw->names != NULL) settled->name = draw->names[settled->number - draw->low];
  return true;
}

bool draws_arrive(struct draws *draws) {
  if (draws->has_come_back) return draws->goes_round;
  draws->has_failed |= !add_way(draws, DRAWS_END, draws->ends);
  draws->ends++;
  return !draws->has_failed;
}

bool draws_advance(struct draws *draws) {
  while (draws->path_count > 0) {
    struct draws_turn *turn = &draws->path[draws->path_count - 1];
    const struct draws_node *node = turn->node == DRAWS_END ? NULL : &draws->nodes[turn->node];
    if (node == NULL || turn->outcome.number == node->high) {
      draws->path_count--;
      continue;
    }
    draws->has_gap |= is_wide(node);
    turn->outcome.number = is_wide(node) ? node->high : turn->outcome.number + 1;
    turn->outcome.name = NULL;
    draws->settled = draws->path_count;
    draws->has_gap |= draws->way_count >= DRAWS_MOST;
    return draws->way_count < DRAWS_MOST && !draws->has_failed;
  }
  return false;
}

/* ----------------------------------------------------- rounds without end */

/* Whether not all outcomes of a node have been followed. */
static bool is_cut_short(const struct draws *draws, uint32_t number) {
  const struct draws_node *node = &draws->nodes[number];
  uint64_t followed = 0;
  for (size_t i = 0; i < draws->way_count; i++) followed += draws->ways[i].node == number;
  return followed <= span_of(node);
}

static bool leads_out(const struct draws *draws, const struct draws_way *way) {
  return way->to == DRAWS_END || draws->nodes[way->to].is_left;
}

/* Finds the nodes that some outcome leads out of, sooner or later; whether all are. */
static bool find_ways_out(struct draws *draws) {
  bool has_changed = true, are_all = true;
  for (uint32_t i = 0; i < draws->node_count; i++)
    draws->nodes[i].is_left = draws->has_gap && is_cut_short(draws, i);
  while (has_changed) {
    has_changed = false;
    for (size_t i = draws->way_count; i-- > 0;) {
      struct draws_node *node = &draws->nodes[draws->ways[i].node];
      if (node->is_left || !leads_out(draws, &draws->ways[i])) continue;
      node->is_left = has_changed = true;
    }
  }
  for (size_t i = 0; i < draws->node_count; i++) are_all &= draws->nodes[i].is_left;
  return are_all;
}

/* The first way that led to a node: it comes from an older one. */
static const struct draws_way *way_to(const struct draws *draws, uint32_t node) {
  size_t i = 0;
  while (draws->ways[i].to != node) i++;
  return &draws->ways[i];
}

bool draws_enter_round(struct draws *draws) {
  uint32_t node = 0, depth = 0;
  if (draws->node_count == 0 || find_ways_out(draws)) return false;
  while (draws->nodes[node].is_left) node++;
  for (uint32_t at = node; at != 0; at = way_to(draws, at)->node) depth++;
  draws->path_count = draws->settled = depth; /* as long as paths were that led there */
  for (uint32_t at = node; at != 0; at = way_to(draws, at)->node) {
    const struct draws_way *way = way_to(draws, at);
    draws->path[--depth] = (struct draws_turn){way->node, {way->outcome, NULL}};
  }
  draws->goes_round = true;
  return true;
}

bool draws_copy(const struct draws *draws, struct space_outcomes *outcomes) {
  size_t count = draws->goes_round ? draws->settled : draws->path_count;
  outcomes->count = 0;
  for (size_t i = 0; i < count; i++) {
    if (!room_for((void **)&outcomes->items, i, &outcomes->capacity, sizeof *outcomes->items))
      return false;
    outcomes->items[outcomes->count++] = draws->path[i].outcome;
  }
  return true;
}

/* --------------------------------------------------------------- weights */

static struct edges_weight fraction(uint64_t above, uint64_t below) {
  uint64_t a = above, b = below;
  while (b != 0) {
    uint64_t rest = a % b;
    a = b;
    b = rest;
  }
  if (below / a <= UINT32_MAX)
    return (struct edges_weight){(uint32_t)(above / a), (uint32_t)(below / a), 0};
  return (struct edges_weight){0, 0, (double)above / (double)below};
}

static struct edges_weight likelihood(const struct draws_node *node, int64_t outcome) {
  uint64_t weight = node->weights != NULL ? (uint64_t)node->weights[outcome - node->low] : 1;
  if (node->total == 0) return (struct edges_weight){0, 0, 1 / 18446744073709551616.0};
  return fraction(weight, node->total);
}

static struct edges_weight product(const struct edges_weight *a, const struct edges_weight *b) {
  if (a->below > 0 && b->below > 0)
    return fraction((uint64_t)a->above * b->above, (uint64_t)a->below * b->below);
  return (struct edges_weight){0, 0, edges_number(a) * edges_number(b)};
}

/* Where each node is come to in one way only. */
static void weigh_tree(struct draws *draws) {
  for (size_t i = 0; i < draws->way_count; i++) {
    const struct draws_way *way = &draws->ways[i];
    const struct draws_node *node = &draws->nodes[way->node];
    if (way->to == DRAWS_END) continue;
    struct edges_weight step = likelihood(node, way->outcome);
    draws->nodes[way->to].visits = product(&node->visits, &step);
  }
}

enum { MOST_ROUND = 256 }; /* nodes of a graph that is no tree */

/* Solves visits = first + visits * steps, `a` being 1 - steps, by elimination. From each node
 * some way leads out, so no pivot is zero. */
static void solve(double *a, double *visits, size_t count) {
  for (size_t p = 0; p < count; p++)
    for (size_t row = p + 1; row < count; row++) {
      double factor = a[row * count + p] / a[p * count + p];
      if (factor == 0) continue;
      for (size_t i = p; i < count; i++) a[row * count + i] -= factor * a[p * count + i];
      visits[row] -= factor * visits[p];
    }
  for (size_t row = count; row-- > 0;) {
    for (size_t i = row + 1; i < count; i++) visits[row] -= a[row * count + i] * visits[i];
    visits[row] /= a[row * count + row];
  }
}

/* Where nodes are come to again: the expected numbers of visits. */
static bool weigh_graph(struct draws *draws) {
  size_t count = draws->node_count;
  double *a = count <= MOST_ROUND ? calloc(count * count + count, sizeof *a) : NULL;
  if (a == NULL) return false;
  double *visits = a + count * count;
  for (size_t i = 0; i < count; i++) a[i * count + i] = 1;
  for (size_t i = 0; i < draws->way_count; i++) {
    const struct draws_way *way = &draws->ways[i];
    const struct draws_node *node = &draws->nodes[way->node];
    if (way->to == DRAWS_END || !draws->nodes[way->to].is_left || !node->is_left) continue;
    struct edges_weight step = likelihood(node, way->outcome);
    a[way->to * count + way->node] -= edges_number(&step);
  }
  visits[0] = 1;
  solve(a, visits, count);
  for (size_t i = 0; i < count; i++)
    draws->nodes[i].visits = (struct edges_weight){0, 0, visits[i]};
  free(a);
  return true;
}

bool draws_weigh(struct draws *draws, struct edges_weight *ends, double *rest) {
  size_t inner = 0;
  *rest = 0;
  if (draws->node_count == 0) {
    ends[0] = (struct edges_weight){1, 1, 0};
    return true;
  }
  bool has_rest = !find_ways_out(draws) || draws->has_gap;
  for (size_t i = 0; i < draws->way_count; i++) inner += draws->ways[i].to != DRAWS_END;
  draws->nodes[0].visits = (struct edges_weight){1, 1, 0};
  if (inner + 1 == draws->node_count)
    weigh_tree(draws);
  else if (!weigh_graph(draws))
    return false;
  double sum = 0;
  for (size_t i = 0; i < draws->way_count; i++) {
    const struct draws_way *way = &draws->ways[i];
    if (way->to != DRAWS_END) continue;
    struct edges_weight step = likelihood(&draws->nodes[way->node], way->outcome);
    ends[way->end] = product(&draws->nodes[way->node].visits, &step);
    sum += edges_number(&ends[way->end]);
  }
  if (has_rest && sum < 1) *rest = 1 - sum;
  return true;
}
