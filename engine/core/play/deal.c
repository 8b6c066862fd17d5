/* deal: which storylet a deck gives next. */
#include "play/play.h"

bool deal_is_open(struct run *run, int32_t storylet) {
  const struct program *program = run->program;
  const struct passage *body = &program->passages[storylet];
  if (body->once_slot != NONE && state_get(program, run->state, body->once_slot) != 0) return false;
  bool holds = body->when == NONE || eval_number(&run->evaluation, body->when) != 0;
  if (run->story->marks != NULL) marks_when(run, storylet, holds);
  return holds;
}

static int64_t weight_of(struct run *run, const struct passage *body) {
  int64_t weight = body->weight;
  if (body->weight_expr != NONE) weight = eval_number(&run->evaluation, body->weight_expr);
  return weight < 0 ? 0 : weight > 1000000 ? 1000000 : weight;
}

/* The open storylets of the highest priority, with their weights. */
struct candidates {
  int32_t at[MOST_STORYLETS]; /* places in the deck */
  int64_t weights[MOST_STORYLETS];
  const char *names[MOST_STORYLETS];
  size_t count;
  int64_t priority;
};

static bool is_held(struct run *run, const struct deck *deck, size_t i) {
  return deck->held_slot != NONE &&
         state_get(run->program, run->state, deck->held_slot + (int32_t)i) != 0;
}

static void collect(struct run *run, const struct deck *deck, bool may_be_held,
                    struct candidates *candidates) {
  candidates->count = 0;
  for (size_t i = 0; i < deck->count; i++) {
    const struct passage *body = &run->program->passages[deck->storylets[i]];
    if ((!may_be_held && is_held(run, deck, i)) || !deal_is_open(run, deck->storylets[i])) continue;
    int64_t weight = weight_of(run, body);
    bool is_first = candidates->count == 0 || body->priority > candidates->priority;
    if (weight == 0 || (!is_first && body->priority < candidates->priority)) continue;
    if (is_first) candidates->count = 0;
    candidates->priority = body->priority;
    candidates->at[candidates->count] = (int32_t)i;
    candidates->weights[candidates->count] = weight;
    candidates->names[candidates->count++] = body->id;
  }
}

/* The place in the deck of the storylet that is dealt, or NONE. */
static int32_t deal(struct run *run, const struct deck *deck, bool may_be_held) {
  struct candidates candidates;
  int64_t outcome = 0;
  collect(run, deck, may_be_held, &candidates);
  if (run->evaluation.fault != EVAL_OK || candidates.count == 0) return NONE;
  if (candidates.count == 1) return candidates.at[0];
  skaz_draw draw = {.high = (int64_t)candidates.count - 1,
                    .names = candidates.names,
                    .weights = candidates.weights};
  if (!chance_draw(run, &draw, &outcome)) run->evaluation.fault = EVAL_MEMORY;
  return candidates.at[outcome];
}

int32_t deal_one(struct run *run, int32_t index, bool may_be_held) {
  const struct deck *deck = &run->program->decks[index];
  int32_t at = deal(run, deck, may_be_held);
  return at == NONE ? NONE : deck->storylets[at];
}

void deal_take(struct run *run, int32_t index, int32_t storylet) {
  const struct deck *deck = &run->program->decks[index];
  for (size_t i = 0; i < deck->count && deck->held_slot != NONE; i++)
    if (deck->storylets[i] == storylet)
      state_put(run->program, run->state, deck->held_slot + (int32_t)i, 0);
}

void deal_hand(struct run *run, const struct hand *hand) {
  const struct deck *deck = &run->program->decks[hand->deck];
  int64_t held = 0;
  for (size_t i = 0; i < deck->count; i++) held += is_held(run, deck, i);
  for (; held < hand->size; held++) {
    int32_t at = deal(run, deck, false);
    if (at == NONE) return;
    state_put(run->program, run->state, deck->held_slot + at, 1);
  }
}
