/* decide: whether conditions always or never hold, as far as types and ranges tell. */
#include "language/decide.h"

#include "language/eval.h"
#include "language/span.h"

enum { MOST_TRIED = 4096 };

static void take_number(void *data, uint32_t number) {
  struct decider *decider = data;
  if (decider->is_taken[number]) return;
  decider->is_taken[number] = true;
  if (number >= decider->reads.program->layout.count)
    decider->has_text = true;
  else
    decider->slots[decider->slot_count++] = number;
}

void decide_init(struct decider *decider, const struct program *program, struct arena *arena) {
  size_t count = reads_count(program);
  *decider = (struct decider){.state = arena_take(arena, program->layout.size + 1),
                              .slots = arena_take(arena, (count + 1) * sizeof(uint32_t)),
                              .is_taken = arena_take(arena, count + 1)};
  reads_init(&decider->reads, program, arena);
  decider->reads.visit = take_number;
  layout_start(&program->layout, decider->state);
}

static const struct slot *slot_at(const struct decider *decider, size_t i) {
  return &decider->reads.program->layout.slots[decider->slots[i]];
}

/* ------------------------------------------------------------------- by ranges */

static enum verdict decide_by_span(const struct decider *decider, int32_t node) {
  struct span span = span_of(&decider->reads, node);
  if (span.low == 1) return VERDICT_ALWAYS;
  return span.high == 0 ? VERDICT_NEVER : VERDICT_OPEN;
}

static enum verdict decide_by_spans(const struct decider *decider, const int32_t *nodes,
                                    size_t count) {
  enum verdict verdict = VERDICT_NEVER;
  for (size_t i = 0; i < count; i++) {
    enum verdict one = decide_by_span(decider, nodes[i]);
    if (one == VERDICT_ALWAYS) return VERDICT_ALWAYS;
    if (one == VERDICT_OPEN) verdict = VERDICT_OPEN;
  }
  return verdict;
}

/* ------------------------------------------------------------------- by trying */

/* Fills the slots; false if there is more to the conditions than values of a few slots. */
static bool take_slots(struct decider *decider, const int32_t *nodes, size_t count) {
  decider->reads.data = decider;
  decider->slot_count = 0;
  decider->has_text = false;
  memset(decider->is_taken, false, reads_count(decider->reads.program));
  for (size_t i = 0; i < count; i++) {
    if (span_is_noticed(&decider->reads, nodes[i])) return false;
    reads_node(&decider->reads, nodes[i]);
  }
  uint64_t tries = 1;
  for (size_t i = 0; i < decider->slot_count && tries <= MOST_TRIED; i++) {
    uint64_t most = (uint64_t)slot_at(decider, i)->high - (uint64_t)slot_at(decider, i)->low;
    tries *= most < MOST_TRIED ? most + 1 : MOST_TRIED + 1;
  }
  return tries <= MOST_TRIED && !decider->has_text;
}

static void set_lowest(const struct decider *decider) {
  for (size_t i = 0; i < decider->slot_count; i++)
    slot_put(slot_at(decider, i), decider->state, slot_at(decider, i)->low);
}

/* The next values; false behind the last. */
static bool set_next(const struct decider *decider) {
  for (size_t i = 0; i < decider->slot_count; i++) {
    const struct slot *slot = slot_at(decider, i);
    int64_t value = slot_get(slot, decider->state);
    slot_put(slot, decider->state, value < slot->high ? value + 1 : slot->low);
    if (value < slot->high) return true;
  }
  return false;
}

static bool holds_one(struct evaluation *evaluation, const int32_t *nodes, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (eval_holds(evaluation, nodes[i])) return true;
  return false;
}

static enum verdict decide_by_trying(const struct decider *decider, const int32_t *nodes,
                                     size_t count) {
  struct evaluation evaluation = {.program = decider->reads.program, .state = decider->state};
  set_lowest(decider);
  bool first = holds_one(&evaluation, nodes, count);
  while (set_next(decider))
    if (holds_one(&evaluation, nodes, count) != first) return VERDICT_OPEN;
  return first ? VERDICT_ALWAYS : VERDICT_NEVER;
}

/* ------------------------------------------------------------------- verdicts */

enum verdict decide_any(struct decider *decider, const int32_t *nodes, size_t count) {
  if (take_slots(decider, nodes, count)) return decide_by_trying(decider, nodes, count);
  return decide_by_spans(decider, nodes, count);
}

enum verdict decide(struct decider *decider, int32_t node) {
  if (node == NONE) return VERDICT_ALWAYS;
  return node == NEVER ? VERDICT_NEVER : decide_any(decider, &node, 1);
}
