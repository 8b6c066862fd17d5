/* span: between which ends the values of an expression lie, as far as types and ranges tell. */
#include "language/span.h"

static const struct span everything = {INT64_MIN, INT64_MAX};
static const struct span truth = {0, 1};

static const struct node *at(const struct reads *reads, uint32_t node) {
  return &reads->program->nodes[node];
}

/* -------------------------------------------------------------- arithmetic */

/* Sums and products that do not fit wrap round, and can be anything. */
static struct span add(struct span a, struct span b) {
  struct span sum;
  if (__builtin_add_overflow(a.low, b.low, &sum.low)) return everything;
  return __builtin_add_overflow(a.high, b.high, &sum.high) ? everything : sum;
}

static struct span subtract(struct span a, struct span b) {
  struct span rest;
  if (__builtin_sub_overflow(a.low, b.high, &rest.low)) return everything;
  return __builtin_sub_overflow(a.high, b.low, &rest.high) ? everything : rest;
}

static struct span multiply(struct span a, struct span b) {
  const int64_t left[] = {a.low, a.low, a.high, a.high}, right[] = {b.low, b.high, b.low, b.high};
  struct span all = {INT64_MAX, INT64_MIN};
  for (int i = 0; i < 4; i++) {
    int64_t product;
    if (__builtin_mul_overflow(left[i], right[i], &product)) return everything;
    if (product < all.low) all.low = product;
    if (product > all.high) all.high = product;
  }
  return all;
}

static struct span negate(struct span a) {
  struct span zero = {0, 0};
  return subtract(zero, a);
}

static struct span positive(struct span a) {
  struct span negated = negate(a);
  if (a.low >= 0) return a;
  if (a.high <= 0) return negated;
  return (struct span){0, negated.high > a.high ? negated.high : a.high};
}

static int64_t floor_of(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a ^ b) < 0); }

/* A divisor over zero keeps the order; for others it is enough that the result is no larger. */
static struct span divide(struct span a, struct span b) {
  struct span most = positive(a);
  if (a.low == INT64_MIN) return everything;
  if (b.low > 0) {
    int64_t low = floor_of(a.low, a.low < 0 ? b.low : b.high);
    return (struct span){low, floor_of(a.high, a.high < 0 ? b.high : b.low)};
  }
  return (struct span){-most.high - (most.high < INT64_MAX), most.high};
}

/* The rest has the sign of the divisor. */
static struct span modulo(struct span b) {
  return (struct span){b.low < 0 ? b.low + 1 : 0, b.high > 0 ? b.high - 1 : 0};
}

static struct span smaller(struct span a, struct span b) {
  return (struct span){a.low < b.low ? a.low : b.low, a.high < b.high ? a.high : b.high};
}

static struct span larger(struct span a, struct span b) {
  return (struct span){a.low > b.low ? a.low : b.low, a.high > b.high ? a.high : b.high};
}

/* --------------------------------------------------------------- conditions */

static struct span known(bool holds) { return (struct span){holds, holds}; }

static struct span is_less(struct span a, struct span b) {
  if (a.high < b.low) return known(true);
  return a.low >= b.high ? known(false) : truth;
}

static struct span is_equal(struct span a, struct span b) {
  if (a.high < b.low || b.high < a.low) return known(false);
  return a.low == a.high && b.low == b.high ? known(true) : truth;
}

static struct span opposite(struct span a) { return (struct span){1 - a.high, 1 - a.low}; }

static struct span slot_span(const struct reads *reads, const struct node *node) {
  const struct slot *slot = &reads->program->layout.slots[reads_slot(reads, node)];
  return (struct span){slot->low, slot->high};
}

/* Whether what is stored lies in a range: stored is the value, less its lowest. */
static struct span is_in(const struct reads *reads, const struct node *node) {
  const struct slot *slot = &reads->program->layout.slots[reads_slot(reads, node)];
  struct span stored = {0, (int64_t)((uint64_t)slot->high - (uint64_t)slot->low)};
  if (slot->width == 8) stored = (struct span){slot->low, slot->high};
  struct span range = {node->k, (int64_t)((uint64_t)node->k + node->span)};
  if (stored.low >= range.low && stored.high <= range.high) return known(true);
  return stored.high < range.low || stored.low > range.high ? known(false) : truth;
}

static struct span compare(enum node_op op, struct span a, struct span b) {
  switch (op) {
  case NODE_LT: return is_less(a, b);
  case NODE_GT: return is_less(b, a);
  case NODE_GE: return opposite(is_less(a, b));
  case NODE_LE: return opposite(is_less(b, a));
  case NODE_EQ: return is_equal(a, b);
  default: return opposite(is_equal(a, b));
  }
}

/* ---------------------------------------------------------------------- nodes */

/* A call gives what its type holds. */
static struct span call_span(const struct reads *reads, const struct node *node) {
  if (node->type == TYPE_BOOL) return truth;
  if (node->type != TYPE_WORD) return everything;
  return (struct span){0, (int64_t)reads->program->words[node->words].count - 1};
}

static struct span two_span(const struct reads *reads, const struct node *node) {
  struct span a = span_of(reads, (int32_t)node->a), b = span_of(reads, (int32_t)node->b);
  switch ((enum node_op)node->op) {
  case NODE_AND: return smaller(a, b);
  case NODE_OR: return larger(a, b);
  case NODE_ADD: return add(a, b);
  case NODE_SUB: return subtract(a, b);
  case NODE_MUL: return multiply(a, b);
  case NODE_DIV: return divide(a, b);
  case NODE_MOD: return modulo(b);
  case NODE_MIN: return smaller(a, b);
  case NODE_MAX: return larger(a, b);
  case NODE_RANDOM: return (struct span){a.low, b.high};
  default: return compare((enum node_op)node->op, a, b);
  }
}

struct span span_of(const struct reads *reads, int32_t index) {
  const struct node *node = &reads->program->nodes[index];
  switch ((enum node_op)node->op) {
  case NODE_INT: return (struct span){node->k, node->k};
  case NODE_LOAD: return slot_span(reads, node);
  case NODE_IN: return is_in(reads, node);
  case NODE_NOT_IN: return opposite(is_in(reads, node));
  case NODE_NOT: return opposite(span_of(reads, (int32_t)node->a));
  case NODE_NEGATE: return negate(span_of(reads, (int32_t)node->a));
  case NODE_ABS: return positive(span_of(reads, (int32_t)node->a));
  case NODE_COUNT: return (struct span){0, node->b};
  case NODE_WORD_AT: return (struct span){0, (int64_t)reads->program->words[node->words].count - 1};
  case NODE_TEXT_EQ:
  case NODE_TEXT_NE:
  case NODE_CHANCE: return truth;
  case NODE_CALL: return call_span(reads, node);
  case NODE_STRING:
  case NODE_TEXT_SLOT: return everything;
  default: return two_span(reads, node);
  }
}

/* ------------------------------------------------------------------- noticing */

static bool can_be_zero(const struct reads *reads, uint32_t node) {
  struct span span = span_of(reads, (int32_t)node);
  return span.low <= 0 && span.high >= 0;
}

static bool two_are_noticed(const struct reads *reads, const struct node *node) {
  bool divides = node->op == NODE_DIV || node->op == NODE_MOD;
  return (divides && can_be_zero(reads, node->b)) || span_is_noticed(reads, (int32_t)node->a) ||
         span_is_noticed(reads, (int32_t)node->b);
}

bool span_is_noticed(const struct reads *reads, int32_t index) {
  const struct node *node = &reads->program->nodes[index];
  switch ((enum node_op)node->op) {
  case NODE_INT:
  case NODE_STRING:
  case NODE_SLOT:
  case NODE_LOAD:
  case NODE_IN:
  case NODE_NOT_IN:
  case NODE_TEXT_SLOT:
  case NODE_COUNT: return false;
  case NODE_CALL:
  case NODE_RANDOM:
  case NODE_CHANCE: return true;
  case NODE_NOT:
  case NODE_NEGATE:
  case NODE_ABS:
  case NODE_WORD_AT: return span_is_noticed(reads, (int32_t)node->a);
  default: return two_are_noticed(reads, node);
  }
}

/* A text fits where it is a literal, which the compiler has measured, or from a variable that
 * holds no more. */
static bool text_can_be_long(const struct reads *reads, const struct node *effect) {
  const struct layout *layout = &reads->program->layout;
  const struct node *value = at(reads, effect->b);
  if (value->op == NODE_STRING) return false;
  return value->op != NODE_TEXT_SLOT ||
         layout->texts[value->a].size > layout->texts[effect->a].size;
}

bool span_can_leave_range(const struct reads *reads, int32_t effect) {
  const struct node *node = &reads->program->nodes[effect];
  if (node->op == NODE_SET_TEXT) return text_can_be_long(reads, node);
  const struct slot *slot = &reads->program->layout.slots[node->a];
  if (slot->saturates) return false;
  struct span span = {slot->low, slot->high};
  struct span by = {node->k, node->k};
  span = node->op == NODE_INCREASE ? add(span, by) : span_of(reads, (int32_t)node->b);
  return span.low < slot->low || span.high > slot->high;
}
