/* plan: works out what is in the keys of each resting place, when first asked. */
#include "play/play.h"

/* A plan being made. */
struct planner {
  const struct skaz_program *program;
  struct arena *scratch;
  const uint64_t *live;
  struct key_part *parts;
  size_t count, capacity;
};

/* Gives a part so many bits. */
static void set_bits(struct key_part *part, unsigned bits) {
  part->bits = (uint8_t)bits;
  part->mask = (uint8_t)((1u << (bits < 8 ? bits : 8)) - 1);
}

static struct key_part part_of(const struct slot *slot) {
  struct key_part part = {.offset = slot->offset};
  part.most = (uint64_t)slot->high - (uint64_t)slot->low;
  part.width = slot->width == 0 ? 1 : slot->width;
  part.shift = slot->width == 0 ? slot->bit : 0;
  set_bits(&part, key_bits(part.most));
  return part;
}

/* Bits of one byte that stand side by side are taken at once. */
static bool extend(struct planner *planner, const struct slot *slot) {
  struct key_part *last = planner->count > 0 ? &planner->parts[planner->count - 1] : NULL;
  bool is_next = last != NULL && slot->width == 0 && last->width == 1 &&
                 last->offset == slot->offset && last->shift + last->bits == slot->bit;
  if (!is_next) return false;
  set_bits(last, last->bits + 1u);
  last->most = (UINT64_C(1) << last->bits) - 1;
  return true;
}

/* Position and call stack stand before what a plan says. */
static bool is_in_plan(const struct planner *planner, uint32_t slot) {
  const struct program *program = &planner->program->compiled;
  bool is_frame = slot >= program->frame_slot && slot < program->frame_slot + program->frames;
  return live_holds(planner->live, slot) && !is_frame && slot != program->position_slot;
}

static void add_slot(struct planner *planner, uint32_t index) {
  const struct slot *slot = &planner->program->compiled.layout.slots[index];
  if (slot->low == slot->high || !is_in_plan(planner, index) || extend(planner, slot)) return;
  *ARENA_PUSH(planner->scratch, planner->parts, planner->count, planner->capacity) = part_of(slot);
}

static void add_parts(struct planner *planner) {
  const struct layout *layout = &planner->program->compiled.layout;
  for (uint32_t i = 0; i < layout->count; i++)
    if (layout->slots[i].width != 0) add_slot(planner, i);
  for (uint32_t i = 0; i < layout->count; i++) /* which stand in this order */
    if (layout->slots[i].width == 0) add_slot(planner, i);
}

static void add_texts(const struct planner *planner, struct key_plan *plan, struct arena *arena) {
  const struct layout *layout = &planner->program->compiled.layout;
  uint32_t *texts = arena_take(arena, (layout->text_count + 1) * sizeof *texts);
  for (uint32_t i = 0; i < layout->text_count; i++)
    if (live_holds(planner->live, layout->count + i)) texts[plan->text_count++] = i;
  plan->texts = texts;
}

/* Gives parts their places, from bit `at` on; returns where they end. */
static uint32_t line_up(struct key_part *parts, size_t count, uint32_t at) {
  for (size_t i = 0; i < count; i++) {
    parts[i].at = at;
    at += parts[i].bits;
  }
  return at;
}

/* Where position and call stack end. */
static uint32_t stack_end(const struct skaz_program *program) {
  const struct key_part *last = &program->keys.stack[program->compiled.frames];
  return last->at + last->bits;
}

static struct key_plan *make_plan(struct planner *planner, struct arena *arena) {
  struct key_plan *plan = arena_take(arena, sizeof *plan);
  add_parts(planner);
  add_texts(planner, plan, arena);
  struct key_part *parts = arena_take(arena, (planner->count + 1) * sizeof *parts);
  if (planner->count > 0) memcpy(parts, planner->parts, planner->count * sizeof *parts);
  plan->end = line_up(parts, planner->count, stack_end(planner->program));
  plan->live = planner->live;
  plan->parts = parts;
  plan->part_count = (uint32_t)planner->count;
  return plan;
}

const struct key_plan *keys_plan_for(struct skaz_program *program, const uint64_t *live,
                                     struct arena *scratch) {
  struct keys *keys = &program->keys;
  size_t size = keys->live.words * sizeof *live;
  for (size_t i = keys->plan_count; i-- > 0;)
    if (memcmp(keys->plans[i]->live, live, size) == 0) return keys->plans[i];
  struct planner planner = {.program = program, .scratch = scratch, .live = live};
  struct key_plan *plan = make_plan(&planner, &keys->arena);
  *ARENA_PUSH(&keys->arena, keys->plans, keys->plan_count, keys->plan_capacity) = plan;
  return plan;
}

static size_t size_of(const struct skaz_program *program, const struct key_plan *plan) {
  const struct keys *keys = &program->keys;
  size_t bits = plan->end;
  for (uint32_t i = 0; i < plan->text_count; i++) {
    const struct domain *domain = &keys->domains[plan->texts[i]];
    size_t whole = 8 * (size_t)program->compiled.layout.texts[plan->texts[i]].size;
    bits += domain->is_closed ? key_bits(domain->count) : whole;
  }
  return (bits + 7) / 8;
}

static void mark(void *data, uint32_t number) { ((bool *)data)[number] = true; }

/* What the host reads at each rest. */
static const bool *find_kept(const struct skaz_program *program, struct arena *scratch) {
  const struct program *compiled = &program->compiled;
  struct reads reads;
  bool *keeps = arena_take(scratch, (reads_count(compiled) + 1) * sizeof *keeps);
  reads_init(&reads, compiled, scratch);
  reads.visit = mark;
  reads.data = keeps;
  for (const struct kept *kept = program->kept; kept != NULL; kept = kept->next)
    reads_node(&reads, kept->node);
  return keeps;
}

/* On an empty stack nothing is read behind a level. */
static const struct key_plan *plan_alone(struct skaz_program *program, uint32_t resume,
                                         struct arena *scratch) {
  struct keys *keys = &program->keys;
  size_t size = keys->live.words * sizeof(uint64_t);
  const uint64_t *nothing = arena_take(scratch, size);
  uint64_t *live = arena_take(&keys->arena, size);
  live_at(&keys->live, resume, nothing, nothing, live);
  for (size_t i = 0; i < keys->live.words; i++) live[i] &= keys->live.most[resume][i];
  return keys_plan_for(program, live, scratch);
}

/* No plan is wider than that of all that can be read from its place. */
static void find_plans(struct skaz_program *program, struct arena *scratch) {
  struct keys *keys = &program->keys;
  size_t count = program->compiled.resume_count;
  keys->alone = arena_take(&keys->arena, (count + 1) * sizeof *keys->alone);
  keys->widest = arena_take(&keys->arena, (count + 1) * sizeof *keys->widest);
  for (size_t i = 0; i < count; i++) {
    if (keys->live.most[i] == NULL) continue;
    keys->alone[i] = plan_alone(program, (uint32_t)i, scratch);
    keys->widest[i] = keys_plan_for(program, keys->live.most[i], scratch);
    size_t size = size_of(program, keys->widest[i]);
    if (size > keys->size) keys->size = size;
  }
}

static const struct key_part *find_stack(const struct program *program, struct arena *arena) {
  const struct slot *slots = program->layout.slots;
  struct key_part *stack = arena_take(arena, (program->frames + 1) * sizeof *stack);
  stack[0] = part_of(&slots[program->position_slot]);
  for (uint32_t i = 0; i < program->frames; i++)
    stack[i + 1] = part_of(&slots[program->frame_slot + i]);
  line_up(stack, program->frames + 1, 0);
  return stack;
}

static void work(struct skaz_program *program, struct arena *scratch, void *data) {
  const struct program *compiled = &program->compiled;
  struct keys *keys = &program->keys;
  unsigned char *start = arena_take(&keys->arena, compiled->layout.size);
  (void)data;
  layout_start(&compiled->layout, start);
  keys->start = start;
  keys->domains = domain_all(compiled, &keys->arena);
  keys->stack = find_stack(compiled, &keys->arena);
  keys->live = live_all(compiled, find_kept(program, scratch), &keys->arena, scratch);
  find_plans(program, scratch);
  keys->is_short = keys->size <= sizeof(uint64_t) && compiled->layout.text_count == 0;
  keys->is_ready = true;
}

void keys_forget(struct skaz_program *program) {
  struct keys *keys = &program->keys;
  arena_free(&keys->arena);
  *keys = (struct keys){.arena = keys->arena};
}

const struct keys *keys_of(struct skaz_program *program) {
  struct keys *keys = &program->keys;
  if (keys->is_ready) return keys;
  if (program->compiled.issues.errors == 0) program_run(program, work, NULL);
  if (!keys->is_ready) keys_forget(program);
  return keys->is_ready ? keys : NULL;
}

static void work_keep(struct skaz_program *program, struct arena *scratch, void *data) {
  const struct skaz_expr *expr = data;
  struct kept *kept = arena_take(&program->compiled.arena, sizeof *kept);
  (void)scratch;
  kept->node = expr->node;
  kept->next = program->kept;
  program->kept = kept;
}

skaz_status skaz_keep(skaz_program *program, const skaz_expr *expr) {
  struct skaz_expr *kept = (struct skaz_expr *)(uintptr_t)expr; /* it is read only */
  keys_forget(program);
  if (expr == NULL) program->kept = NULL;
  return expr == NULL ? SKAZ_OK : program_run(program, work_keep, kept);
}
