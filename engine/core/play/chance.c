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

bool chance_draw(struct skaz_story *story, const skaz_draw *draw, int64_t *outcome) {
  struct turn *turn = story->next;
  bool is_told = story->oracle != NULL && story->oracle(story->oracle_data, draw, outcome);
  if (!is_told || *outcome < draw->low || *outcome > draw->high)
    *outcome = by_generator(story, draw);
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
  const struct run *run = data;
  skaz_draw draw = {low, high, NULL, weights};
  return chance_draw(run->story, &draw, outcome);
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
                             .draw = draw_number,
                             .data = run};
  for (size_t i = 0; i < count; i++) to_bridge(&arguments[i], &in[i]);
  story->failure.status = SKAZ_OK;
  skaz_status status =
      bridge_call(program->sandbox, &turn, function, in, count, result != NULL ? &out : NULL,
                  program->config.call_steps, &story->failure);
  story->failure.status = status;
  if (status == SKAZ_OK && result != NULL) from_bridge(&out, result);
  return status == SKAZ_OK;
}

const struct eval_hooks chance_hooks = {draw_number, call_function};
