/* verdict: whether types and ranges alone decide a condition. */
#include "language/verdict.h"

#include "language/eval.h"
#include "language/span.h"

enum { MOST_TRIED = 4096 };

static void take_number(void *data, uint32_t number) {
  struct judge *judge = data;
  if (judge->is_taken[number]) return;
  judge->is_taken[number] = true;
  if (number >= judge->reads.program->layout.count)
    judge->has_text = true;
  else
    judge->slots[judge->slot_count++] = number;
}

void verdict_init(struct judge *judge, const struct program *program, struct arena *arena) {
  size_t count = reads_count(program);
  *judge = (struct judge){.state = arena_take(arena, program->layout.size + 1),
                          .slots = arena_take(arena, (count + 1) * sizeof(uint32_t)),
                          .is_taken = arena_take(arena, count + 1)};
  reads_init(&judge->reads, program, arena);
  judge->reads.visit = take_number;
  layout_start(&program->layout, judge->state);
}

static const struct slot *slot_at(const struct judge *judge, size_t i) {
  return &judge->reads.program->layout.slots[judge->slots[i]];
}

/* ------------------------------------------------------------------- by ranges */

static skaz_verdict judge_by_span(const struct judge *judge, int32_t node) {
  struct span span = span_of(&judge->reads, node);
  if (span.low == 1) return SKAZ_ALWAYS;
  return span.high == 0 ? SKAZ_NEVER : SKAZ_UNKNOWN;
}

static skaz_verdict judge_by_spans(const struct judge *judge, const int32_t *nodes, size_t count) {
  skaz_verdict verdict = SKAZ_NEVER;
  for (size_t i = 0; i < count; i++) {
    skaz_verdict one = judge_by_span(judge, nodes[i]);
    if (one == SKAZ_ALWAYS) return SKAZ_ALWAYS;
    if (one == SKAZ_UNKNOWN) verdict = SKAZ_UNKNOWN;
  }
  return verdict;
}

/* ------------------------------------------------------------------- by trying */

/* Fills the slots; false if there is more to the conditions than values of a few slots. */
static bool take_slots(struct judge *judge, const int32_t *nodes, size_t count) {
  judge->reads.data = judge;
  judge->slot_count = 0;
  judge->has_text = false;
  memset(judge->is_taken, false, reads_count(judge->reads.program));
  for (size_t i = 0; i < count; i++) {
    if (span_is_noticed(&judge->reads, nodes[i])) return false;
    reads_node(&judge->reads, nodes[i]);
  }
  uint64_t tries = 1;
  for (size_t i = 0; i < judge->slot_count && tries <= MOST_TRIED; i++) {
    uint64_t most = (uint64_t)slot_at(judge, i)->high - (uint64_t)slot_at(judge, i)->low;
    tries *= most < MOST_TRIED ? most + 1 : MOST_TRIED + 1;
  }
  return tries <= MOST_TRIED && !judge->has_text;
}

static void set_lowest(const struct judge *judge) {
  for (size_t i = 0; i < judge->slot_count; i++)
    slot_put(slot_at(judge, i), judge->state, slot_at(judge, i)->low);
}

/* The next values; false behind the last. */
static bool set_next(const struct judge *judge) {
  for (size_t i = 0; i < judge->slot_count; i++) {
    const struct slot *slot = slot_at(judge, i);
    int64_t value = slot_get(slot, judge->state);
    slot_put(slot, judge->state, value < slot->high ? value + 1 : slot->low);
    if (value < slot->high) return true;
  }
  return false;
}

static bool holds_one(struct evaluation *evaluation, const int32_t *nodes, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (eval_holds(evaluation, nodes[i])) return true;
  return false;
}

static skaz_verdict judge_by_trying(const struct judge *judge, const int32_t *nodes, size_t count) {
  struct evaluation evaluation = {.program = judge->reads.program, .state = judge->state};
  set_lowest(judge);
  bool first = holds_one(&evaluation, nodes, count);
  while (set_next(judge))
    if (holds_one(&evaluation, nodes, count) != first) return SKAZ_UNKNOWN;
  return first ? SKAZ_ALWAYS : SKAZ_NEVER;
}

/* ------------------------------------------------------------------- verdicts */

skaz_verdict verdict_on_any(struct judge *judge, const int32_t *nodes, size_t count) {
  if (take_slots(judge, nodes, count)) return judge_by_trying(judge, nodes, count);
  return judge_by_spans(judge, nodes, count);
}

skaz_verdict verdict_of(struct judge *judge, int32_t node) {
  if (node == NONE) return SKAZ_ALWAYS;
  return node == NEVER ? SKAZ_NEVER : verdict_on_any(judge, &node, 1);
}
