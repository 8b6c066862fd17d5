/* parts: what a state is made of, by name, for tools that ask why a story has so many. */
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "language/reads.h"
#include "play/play.h"

static bool is_within(int32_t first, uint32_t count, uint32_t slot) {
  return first != NONE && slot >= (uint32_t)first && slot - (uint32_t)first < count;
}

static skaz_part part_at(skaz_part_kind kind, const char *name, const char *place,
                         struct place at) {
  return (skaz_part){kind, name, place, at.file, at.line};
}

/* ------------------------------------------------------------ whose a slot is */

static const struct variable *variable_of(const struct program *program, uint32_t number) {
  for (size_t i = 0; i < program->variable_count; i++) {
    const struct variable *variable = &program->variables[i];
    bool has_many = variable->type == VARIABLE_SET || variable->type == VARIABLE_PER;
    uint32_t count = has_many ? (uint32_t)variable->words.count : 1;
    if (variable->type == VARIABLE_TEXT && variable->text + program->layout.count == number)
      return variable;
    if (variable->type < VARIABLE_TEXT && is_within((int32_t)variable->slot, count, number))
      return variable;
  }
  return NULL;
}

static bool find_choice(const struct program *program, uint32_t slot, skaz_part *part) {
  for (size_t i = 0; i < program->choice_count; i++) {
    if (program->choices[i].once_slot != (int32_t)slot) continue;
    const skaz_entry *entry = &program->entries[SKAZ_ENTRY_CHOICE][i];
    *part = (skaz_part){SKAZ_PART_CHOICE, entry->name, entry->parent, entry->file, entry->line};
    return true;
  }
  return false;
}

static bool find_body(const struct program *program, uint32_t slot, skaz_part *part) {
  for (size_t i = 0; i < program->passage_count; i++) {
    const struct passage *body = &program->passages[i];
    bool is_rule = body->kind == BODY_RULE;
    if (body->once_slot == (int32_t)slot)
      *part = part_at(is_rule ? SKAZ_PART_RULE : SKAZ_PART_STORYLET, body->id, body->id, body->at);
    else if (body->visited_slot == (int32_t)slot)
      *part = part_at(SKAZ_PART_VARIABLE, NULL, body->id, body->at);
    else
      continue;
    return true;
  }
  return false;
}

static bool find_ask(const struct program *program, uint32_t slot, skaz_part *part) {
  for (size_t i = 0; i < program->ask_count; i++) {
    const struct ask *ask = &program->asks[i];
    if (ask->tries_slot != (int32_t)slot) continue;
    const struct passage *owner = &program->passages[program->resumes[ask->resume].owner];
    *part = part_at(SKAZ_PART_TRIES, ask->id, owner->id, owner->at);
    return true;
  }
  return false;
}

static bool find_deck(const struct program *program, uint32_t slot, skaz_part *part) {
  for (size_t i = 0; i < program->deck_count; i++) {
    const struct deck *deck = &program->decks[i];
    if (!is_within(deck->held_slot, (uint32_t)deck->count, slot)) continue;
    const struct passage *card =
        &program->passages[deck->storylets[(int32_t)slot - deck->held_slot]];
    *part = part_at(SKAZ_PART_HAND, card->id, deck->id, card->at);
    return true;
  }
  return false;
}

static skaz_part find_part(const struct reads *reads, uint32_t number, struct arena *arena) {
  const struct program *program = reads->program;
  const struct variable *variable = variable_of(program, number);
  skaz_part part = {.kind = SKAZ_PART_OTHER};
  if (variable != NULL)
    part = part_at(SKAZ_PART_VARIABLE, NULL,
                   variable->scope != NONE ? program->passages[variable->scope].id : NULL,
                   variable->at);
  else if (number == program->position_slot || (int32_t)number == program->ending_slot ||
           is_within((int32_t)program->frame_slot, program->frames, number))
    part.kind = SKAZ_PART_PLACE;
  else if (!find_choice(program, number, &part) && !find_body(program, number, &part) &&
           !find_ask(program, number, &part) && !find_deck(program, number, &part) &&
           (int32_t)number == program->short_slot)
    part.kind = SKAZ_PART_VARIABLE;
  if (part.kind == SKAZ_PART_VARIABLE) part.name = reads_name(reads, number, arena);
  return part;
}

/* ------------------------------------------------------------------ the API */

static void work(struct skaz_program *program, struct arena *scratch, void *data) {
  struct arena *arena = &program->compiled.arena;
  struct reads reads;
  (void)data;
  reads_init(&reads, &program->compiled, scratch);
  size_t count = reads_count(&program->compiled);
  skaz_part *parts = arena_take(arena, count * sizeof *parts);
  for (size_t i = 0; i < count; i++) parts[i] = find_part(&reads, (uint32_t)i, arena);
  program->parts = parts;
  program->part_count = count;
}

size_t skaz_part_count(const skaz_program *program) {
  /* no program is constant to itself: this notes what would be worked out again */
  struct skaz_program *owner = (struct skaz_program *)(uintptr_t)program;
  if (program->parts == NULL && program->compiled.issues.errors == 0)
    program_run(owner, work, NULL);
  return program->part_count;
}

bool skaz_part_at(const skaz_program *program, size_t i, skaz_part *part) {
  if (i >= skaz_part_count(program)) return false;
  *part = program->parts[i];
  return true;
}

bool skaz_part_value(const skaz_story *story, size_t i, uint64_t *value) {
  struct skaz_program *program = story->program;
  const struct layout *layout = &program->compiled.layout;
  if (keys_of(program) == NULL || i >= reads_count(&program->compiled) ||
      !live_holds(keys_plan_of(program, story->state)->live, i))
    return false;
  if (i < layout->count) {
    *value = (uint64_t)slot_get(&layout->slots[i], story->state);
    return true;
  }
  const struct text_slot *slot = &layout->texts[i - layout->count];
  const struct domain *domain = &program->keys.domains[i - layout->count];
  const unsigned char *at = story->state + slot->offset;
  *value = domain->is_closed ? domain_find(domain, (const char *)at, slot->size)
                             : XXH64(at, slot->size, 0);
  return true;
}
