/* verdict: whether types and ranges alone decide a condition. */
#include "language/verdict.h"

#include "language/eval.h"
#include "language/span.h"

enum { MOST_SLOTS = 64, MOST_STATES = 4096 };

/* The slots that a condition reads, and how many states of them there are. */
struct domain_of_slots {
  uint32_t slots[MOST_SLOTS];
  size_t count;
  uint64_t states;
  const struct program *program;
  bool is_large; /* more than can be tried; also where texts are read */
};

static void take_slot(void *data, uint32_t number) {
  struct domain_of_slots *domain = data;
  const struct layout *layout = &domain->program->layout;
  for (size_t i = 0; i < domain->count; i++)
    if (domain->slots[i] == number) return;
  if (number >= layout->count || domain->count == MOST_SLOTS) {
    domain->is_large = true;
    return;
  }
  uint64_t values = (uint64_t)layout->slots[number].high - (uint64_t)layout->slots[number].low + 1;
  domain->slots[domain->count++] = number;
  if (values == 0 || values > MOST_STATES || domain->states * values > MOST_STATES)
    domain->is_large = true;
  else
    domain->states *= values;
}

/* Puts the n-th combination of values into the state. */
static void set_state(const struct domain_of_slots *domain, uint64_t n, unsigned char *state) {
  for (size_t i = 0; i < domain->count; i++) {
    const struct slot *slot = &domain->program->layout.slots[domain->slots[i]];
    uint64_t values = (uint64_t)slot->high - (uint64_t)slot->low + 1;
    slot_put(slot, state, slot->low + (int64_t)(n % values));
    n /= values;
  }
}

/* A value that the condition fails with decides nothing. */
static skaz_verdict try_all(const struct domain_of_slots *domain, int32_t node,
                            struct arena *scratch) {
  unsigned char *state = arena_take(scratch, domain->program->layout.size + 1);
  bool was_true = false, was_false = false;
  for (uint64_t n = 0; n < domain->states && !(was_true && was_false); n++) {
    struct evaluation evaluation = {.program = domain->program, .state = state};
    set_state(domain, n, state);
    bool holds = eval_number(&evaluation, node) != 0;
    if (evaluation.fault != EVAL_OK) return SKAZ_UNKNOWN;
    was_true = was_true || holds;
    was_false = was_false || !holds;
  }
  return was_false ? (was_true ? SKAZ_UNKNOWN : SKAZ_NEVER) : SKAZ_ALWAYS;
}

static bool has_call(const struct program *program, int32_t index);

static bool two_have_call(const struct program *program, const struct node *node) {
  return has_call(program, (int32_t)node->a) || has_call(program, (int32_t)node->b);
}

static bool has_call(const struct program *program, int32_t index) {
  const struct node *node = &program->nodes[index];
  switch ((enum node_op)node->op) {
  case NODE_CALL:
  case NODE_RANDOM:
  case NODE_CHANCE: return true;
  case NODE_INT:
  case NODE_STRING:
  case NODE_SLOT:
  case NODE_LOAD:
  case NODE_IN:
  case NODE_NOT_IN:
  case NODE_COUNT:
  case NODE_TEXT_SLOT: return false;
  case NODE_NOT:
  case NODE_NEGATE:
  case NODE_ABS:
  case NODE_WORD_AT: return has_call(program, (int32_t)node->a);
  default: return two_have_call(program, node);
  }
}

skaz_verdict verdict_of(const struct program *program, int32_t node, struct arena *scratch) {
  struct reads reads;
  struct domain_of_slots domain = {.program = program, .states = 1};
  reads_init(&reads, program, scratch);
  reads.visit = take_slot;
  reads.data = &domain;
  reads_node(&reads, node);
  struct span span = span_of(&reads, node);
  if (span.low == span.high) return span.low != 0 ? SKAZ_ALWAYS : SKAZ_NEVER;
  bool is_tried = !domain.is_large && !has_call(program, node);
  return is_tried ? try_all(&domain, node, scratch) : SKAZ_UNKNOWN;
}
