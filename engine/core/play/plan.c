/* plan: works out what is in the keys of each resting place, when first asked. */
#include "play/play.h"

struct planner {
  struct skaz_program *program;
  struct arena *scratch;
  const bool *live;       /* of each slot, then of each text */
  struct key_part *parts; /* of the plan being made */
  size_t count, capacity;
  size_t bits;
  struct key_plan **plans; /* made so far */
  const bool **lives;      /* of each */
  size_t plan_count, plan_capacity, live_count, live_capacity;
};

static struct key_part part_of(const struct slot *slot) {
  struct key_part part = {.offset = slot->offset};
  part.most = (uint64_t)slot->high - (uint64_t)slot->low;
  part.width = slot->width == 0 ? 1 : slot->width;
  part.shift = slot->width == 0 ? slot->bit : 0;
  part.bits = (uint8_t)key_bits(part.most);
  return part;
}

/* Bits of one byte that stand side by side are taken at once. */
static bool extend(struct planner *planner, const struct slot *slot) {
  struct key_part *last = planner->count > 0 ? &planner->parts[planner->count - 1] : NULL;
  bool is_next = last != NULL && slot->width == 0 && last->width == 1 &&
                 last->offset == slot->offset && last->shift + last->bits == slot->bit;
  if (!is_next) return false;
  last->bits++;
  last->most = (UINT64_C(1) << last->bits) - 1;
  return true;
}

static void add_slot(struct planner *planner, uint32_t index) {
  const struct program *program = &planner->program->compiled;
  const struct slot *slot = &program->layout.slots[index];
  unsigned bits = key_bits((uint64_t)slot->high - (uint64_t)slot->low);
  if (!planner->live[index] || index == program->position_slot) return;
  planner->bits += bits;
  if (bits == 0 || extend(planner, slot)) return;
  *ARENA_PUSH(planner->scratch, planner->parts, planner->count, planner->capacity) = part_of(slot);
}

static void add_texts(struct planner *planner, struct key_plan *plan) {
  const struct layout *layout = &planner->program->compiled.layout;
  struct arena *arena = &planner->program->compiled.arena;
  uint32_t *texts = arena_take(arena, (layout->text_count + 1) * sizeof *texts);
  for (uint32_t i = 0; i < layout->text_count; i++) {
    const struct domain *domain = &planner->program->keys.domains[i];
    if (!planner->live[layout->count + i]) continue;
    planner->bits += domain->is_closed ? key_bits(domain->count) : 8 * layout->texts[i].size;
    texts[plan->text_count++] = i;
  }
  plan->texts = texts;
}

static struct key_plan *make_plan(struct planner *planner) {
  struct program *program = &planner->program->compiled;
  const struct layout *layout = &program->layout;
  struct key_plan *plan = arena_take(&program->arena, sizeof *plan);
  planner->count = 0;
  planner->bits = planner->program->keys.position.bits;
  for (uint32_t i = 0; i < layout->count; i++)
    if (layout->slots[i].width != 0) add_slot(planner, i);
  for (uint32_t i = 0; i < layout->count; i++) /* which stand in this order */
    if (layout->slots[i].width == 0) add_slot(planner, i);
  if (layout->text_count > 0) add_texts(planner, plan);
  struct key_part *parts = arena_take(&program->arena, (planner->count + 1) * sizeof *parts);
  if (planner->count > 0) memcpy(parts, planner->parts, planner->count * sizeof *parts);
  plan->parts = parts;
  plan->part_count = (uint32_t)planner->count;
  size_t size = (planner->bits + 7) / 8;
  if (size > planner->program->keys.size) planner->program->keys.size = size;
  return plan;
}

/* Resting places from which the same can be read share a plan. */
static const struct key_plan *plan_for(struct planner *planner, const bool *live) {
  const struct layout *layout = &planner->program->compiled.layout;
  size_t size = (layout->count + layout->text_count) * sizeof *live;
  for (size_t i = planner->plan_count; i-- > 0;)
    if (memcmp(planner->lives[i], live, size) == 0) return planner->plans[i];
  planner->live = live;
  struct key_plan *plan = make_plan(planner);
  *ARENA_PUSH(planner->scratch, planner->plans, planner->plan_count, planner->plan_capacity) = plan;
  *ARENA_PUSH(planner->scratch, planner->lives, planner->live_count, planner->live_capacity) = live;
  return plan;
}

static bool *all_logic(const struct program *program, struct arena *scratch) {
  const struct layout *layout = &program->layout;
  bool *live = arena_take(scratch, (layout->count + layout->text_count + 1) * sizeof *live);
  for (size_t i = 0; i < layout->count; i++) live[i] = layout->slots[i].is_logic;
  for (size_t i = 0; i < layout->text_count; i++)
    live[layout->count + i] = layout->texts[i].is_logic;
  return live;
}

static bool is_rest(const struct resume *resume) {
  return resume->kind != RESUME_RETURN && resume->kind != RESUME_PENDING &&
         resume->kind != RESUME_ENTER;
}

static void work(struct skaz_program *program, struct arena *scratch, void *data) {
  struct program *compiled = &program->compiled;
  struct planner planner = {.program = program, .scratch = scratch};
  struct keys *keys = &program->keys;
  unsigned char *start = arena_take(&compiled->arena, compiled->layout.size + 1);
  size_t count = compiled->resume_count;
  const bool *live = all_logic(compiled, scratch);
  (void)data;
  layout_start(&compiled->layout, start);
  keys->start = start;
  keys->domains = domain_all(compiled, &compiled->arena);
  keys->position = part_of(&compiled->layout.slots[compiled->position_slot]);
  keys->plans = arena_take(&compiled->arena, (count + 1) * sizeof *keys->plans);
  for (size_t i = 0; i < count; i++)
    if (is_rest(&compiled->resumes[i])) keys->plans[i] = plan_for(&planner, live);
  keys->is_ready = true;
}

const struct keys *keys_of(struct skaz_program *program) {
  struct keys *keys = &program->keys;
  if (!keys->is_ready && program->compiled.issues.errors == 0) program_run(program, work, NULL);
  return keys->is_ready ? keys : NULL;
}
