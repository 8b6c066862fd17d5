/* chance: outcomes of draws, and the way from expressions to Lua functions. */
#include "base/rng.h"
#include "play/play.h"

static int64_t by_weight(uint64_t hash, const skaz_draw *draw) {
  uint64_t total = 0;
  int64_t count = draw->high - draw->low + 1, i = 0;
  for (; i < count; i++) total += (uint64_t)draw->weights[i];
  uint64_t rest = hash % total;
  for (i = 0; rest >= (uint64_t)draw->weights[i]; i++) rest -= (uint64_t)draw->weights[i];
  return draw->low + i;
}

static int64_t by_generator(struct skaz_story *story, const skaz_draw *draw) {
  const struct program *program = &story->program->compiled;
  int64_t turn = state_get(program, story->work, (int32_t)program->turn_slot);
  uint64_t hash = rng_hash(story->seed, (uint64_t)turn, story->draws);
  return draw->weights != NULL ? by_weight(hash, draw) : rng_between(hash, draw->low, draw->high);
}

/* Where a draw stands: the op and the node, which outcomes the op has had, and the state.
 * What an op has computed so far follows from them. */
struct where {
  uint32_t pc;
  int32_t node;
  uint64_t count;
};

/* False: no memory. */
static bool say_where(struct run *run, skaz_draw *draw) {
  const struct turn *turn = run->turn;
  size_t from = run->outcomes_before_op, count = turn->outcome_count - from;
  size_t logic = run->program->layout.logic_size;
  struct where where = {run->pc, draw->names != NULL ? NONE : run->evaluation.drawing, count};
  size_t size = sizeof where + count * sizeof(int64_t) + logic;
  unsigned char *bytes = buffer_take(&run->turn->buffer, size);
  if (bytes == NULL) return false;
  draw->where = bytes;
  draw->where_size = size;
  memcpy(bytes, &where, sizeof where);
  bytes += sizeof where;
  for (size_t i = 0; i < count; i++, bytes += sizeof(int64_t))
    memcpy(bytes, &turn->outcomes[from + i].number, sizeof(int64_t));
  memcpy(bytes, run->state, logic);
  return true;
}

/* Lets the oracle choose; `*is_told` is false where it leaves it to the generator. */
static bool ask_oracle(struct run *run, skaz_draw *draw, int64_t *outcome, bool *is_told) {
  const struct skaz_story *story = run->story;
  *is_told = false;
  if (story->oracle == NULL) return true;
  if (!run->is_calling && !say_where(run, draw)) return false;
  *is_told = story->oracle(story->oracle_data, draw, outcome) && *outcome >= draw->low &&
             *outcome <= draw->high;
  return true;
}

bool chance_draw(struct run *run, skaz_draw *draw, int64_t *outcome) {
  struct skaz_story *story = run->story;
  struct turn *turn = run->turn;
  bool is_told;
  if (!ask_oracle(run, draw, outcome, &is_told)) return false;
  if (!is_told) *outcome = by_generator(story, draw);
  story->draws++;
  if (!memory_grow(turn->buffer.memory, (void **)&turn->outcomes, turn->outcome_count,
                   &turn->outcome_capacity, sizeof *turn->outcomes))
    return false;
  skaz_outcome *recorded = &turn->outcomes[turn->outcome_count++];
  recorded->number = *outcome;
  recorded->name = draw->names != NULL ? draw->names[*outcome - draw->low] : NULL;
  return true;
}

static bool draw_number(void *data, int64_t low, int64_t high, const int64_t *weights,
                        int64_t *outcome) {
  skaz_draw draw = {.low = low, .high = high, .weights = weights};
  return chance_draw(data, &draw, outcome);
}

static void to_bridge(const struct eval_value *value, struct bridge_value *out) {
  out->kind = value->type == TYPE_INT    ? BRIDGE_INT
              : value->type == TYPE_BOOL ? BRIDGE_BOOL
              : value->type == TYPE_TEXT ? BRIDGE_TEXT
                                         : BRIDGE_NOTHING;
  out->number = value->number;
  if (out->kind == BRIDGE_TEXT) memcpy(out->text, value->text, sizeof out->text);
}

static void from_bridge(const struct bridge_value *value, struct eval_value *out) {
  static const enum type types[] = {TYPE_NONE, TYPE_INT, TYPE_BOOL, TYPE_TEXT};
  out->type = types[value->kind];
  out->number = value->number;
  if (value->kind != BRIDGE_TEXT) return;
  memcpy(out->text, value->text, sizeof out->text);
  for (char *at = out->text; *at != '\0'; at++)
    if (*at == '\t') *at = ' ';
}

enum { MOST_ARGUMENTS = 8 };

/* Calls a Lua function: an effect has no result. */
static bool call_function(void *data, int32_t function, const struct eval_value *arguments,
                          size_t count, struct eval_value *result) {
  struct run *run = data;
  struct skaz_story *story = run->story;
  struct program *program = &story->program->compiled;
  struct bridge_value in[MOST_ARGUMENTS], out;
  struct bridge_turn turn = {.program = program,
                             .state = run->state,
                             .may_write = result == NULL,
                             .passage = program->function_owners[function],
                             .module = program->function_modules[function],
                             .draw = draw_number,
                             .data = run};
  for (size_t i = 0; i < count; i++) to_bridge(&arguments[i], &in[i]);
  story->failure.status = SKAZ_OK;
  run->is_calling = true;
  skaz_status status =
      bridge_call(program->sandbox, &turn, function, in, count, result != NULL ? &out : NULL,
                  program->config.call_steps, &story->failure);
  story->failure.status = status;
  run->is_calling = false;
  if (status == SKAZ_OK && result != NULL) from_bridge(&out, result);
  return status == SKAZ_OK;
}

static void lose_steps(void *data, int32_t effect) {
  struct run *run = data;
  if (run->story->marks != NULL) marks_lost(run, effect);
}

const struct eval_hooks chance_hooks = {draw_number, call_function, lose_steps};
