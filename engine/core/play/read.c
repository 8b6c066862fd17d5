/* read: what a host reads of a story: blocks, choices, variables. */
#include "base/hint.h"
#include "play/play.h"

static RARELY skaz_status bad_index(struct skaz_story *story, const char *what) {
  struct place nowhere = {0};
  return story_fail(story, SKAZ_BAD_CALL, nowhere, "there is no such %s", what);
}

/* ---------------------------------------------------------------- blocks */

size_t skaz_block_count(const skaz_story *story) { return story->shown->told_count; }

void read_block(const struct program *program, const struct told *told, skaz_block *block) {
  const struct basis *basis = told->basis != NONE ? &program->bases[told->basis] : NULL;
  const struct passage *owner = told->owner != NONE ? &program->passages[told->owner] : NULL;
  block->kind = told->kind;
  block->spans = told->spans;
  block->span_count = told->span_count;
  block->mark = basis != NULL ? basis->mark : SKAZ_UNMARKED;
  block->facts = basis != NULL ? basis->facts : NULL;
  bool is_aside = basis != NULL && basis->mark == SKAZ_UNMARKED; /* nobody of the story speaks */
  block->voice = owner != NULL && !is_aside ? owner->voice : NULL;
  block->ref = told->card != NONE ? program->cards[told->card].id : owner->id;
}

skaz_status skaz_block_at(skaz_story *story, size_t i, skaz_block *block) {
  const struct program *program = &story->program->compiled;
  if (i >= story->shown->told_count) return bad_index(story, "block");
  struct told *told = &story->shown->told[i];
  skaz_status status = told->is_rendered ? SKAZ_OK : render_block(story, told);
  if (status != SKAZ_OK) return status;
  read_block(program, told, block);
  return SKAZ_OK;
}

/* ---------------------------------------------------------------- choices */

size_t skaz_choice_count(const skaz_story *story) {
  return story->phase == SKAZ_MENU ? story->shown->offer_count : 0;
}

static RARELY skaz_status card_at(struct skaz_story *story, struct offer *offer,
                                  skaz_choice *choice) {
  const struct passage *card = &story->program->compiled.passages[offer->choice];
  *choice = (skaz_choice){.label = card->id,
                          .label_length = strlen(card->id),
                          .id = card->id,
                          .was = card->was,
                          .is_open = true};
  if (card->heading == NONE) return SKAZ_OK;
  return render_line(story, card->heading, &choice->label, &choice->label_length);
}

/* What has to be rendered is kept with the offer. */
static skaz_status render_offer(struct skaz_story *story, struct offer *offer,
                                const struct choice *choice) {
  size_t length;
  if (offer->is_rendered) return SKAZ_OK;
  offer->reason = NULL;
  skaz_status status = render_line(story, choice->label, &offer->label, &offer->label_length);
  if (!offer->is_open) offer->reason = "";
  if (status == SKAZ_OK && !offer->is_open && choice->locked != TOLD)
    status = render_line(story, choice->locked, &offer->reason, &length);
  offer->is_rendered = status == SKAZ_OK;
  return status;
}

static RARELY skaz_status rendered_at(struct skaz_story *story, struct offer *offer,
                                      skaz_choice *choice) {
  skaz_status status = render_offer(story, offer, &story->program->compiled.choices[offer->choice]);
  choice->is_open = offer->is_open;
  choice->label = offer->label;
  choice->label_length = offer->label_length;
  choice->reason = offer->reason;
  return status;
}

/* Labels are mostly plain, and then need no rendering. */
skaz_status skaz_choice_at(skaz_story *story, size_t i, skaz_choice *choice) {
  if (i >= story->shown->offer_count) return bad_index(story, "choice");
  struct offer *offer = &story->shown->offers[i];
  if (offer->is_card) return card_at(story, offer, choice);
  *choice = story->program->compiled.choices[offer->choice].shown;
  bool is_ready = choice->label != NULL && offer->is_open;
  return is_ready ? SKAZ_OK : rendered_at(story, offer, choice);
}

/* ---------------------------------------------------------------- outcomes */

size_t skaz_outcome_count(const skaz_story *story) { return story->shown->outcome_count; }

bool skaz_outcome_at(const skaz_story *story, size_t i, skaz_outcome *outcome) {
  if (i >= story->shown->outcome_count) return false;
  *outcome = story->shown->outcomes[i];
  return true;
}

/* ---------------------------------------------------------------- variables */

/* Runs an expression over the state at rest; it writes nothing. */
static skaz_status evaluate(struct skaz_story *story, int32_t node, int64_t *number,
                            struct eval_value *room, struct eval_text *text) {
  struct evaluation evaluation = story->reader.evaluation;
  struct place nowhere = {0};
  evaluation.state = story->reader.state = story->state;
  if (text != NULL)
    *text = eval_print(&evaluation, node, room);
  else
    *number = eval_number(&evaluation, node);
  if (evaluation.fault == EVAL_OK) return SKAZ_OK;
  return story_fault(story, &evaluation, nowhere, NULL);
}

static void set_word(const struct words *words, int64_t at, skaz_value *value) {
  value->type = SKAZ_WORD;
  value->number = at;
  value->word = words->items[at];
}

static skaz_status get_text(struct skaz_story *story, const char *text, size_t length,
                            skaz_value *value) {
  struct place nowhere = {0};
  buffer_append(&story->shown->buffer, text, length);
  value->type = SKAZ_TEXT;
  value->word = buffer_finish(&story->shown->buffer);
  if (value->word == NULL)
    return story_fail(story, SKAZ_NO_MEMORY, nowhere, "there is no memory left for this text");
  return SKAZ_OK;
}

/* What a call gives whose type nothing has told. */
static skaz_status get_any(struct skaz_story *story, int32_t node, skaz_value *value) {
  struct evaluation evaluation = story->reader.evaluation;
  struct eval_value given = {.type = TYPE_NONE};
  struct place nowhere = {0};
  evaluation.state = story->reader.state = story->state;
  eval_take(&evaluation, node, &given);
  if (evaluation.fault != EVAL_OK) return story_fault(story, &evaluation, nowhere, NULL);
  if (given.type == TYPE_TEXT) return get_text(story, given.text, strlen(given.text), value);
  value->type = given.type == TYPE_BOOL ? SKAZ_BOOL : SKAZ_INT;
  value->number = given.number;
  return SKAZ_OK;
}

static skaz_status get_derived(struct skaz_story *story, const struct variable *variable,
                               skaz_value *value) {
  const struct program *program = &story->program->compiled;
  const struct node *node = &program->nodes[variable->expr];
  struct eval_value room;
  struct eval_text text;
  skaz_status status;
  if (node->type == TYPE_ANY) return get_any(story, variable->expr, value);
  if (node->type == TYPE_TEXT) {
    status = evaluate(story, variable->expr, NULL, &room, &text);
    return status != SKAZ_OK ? status : get_text(story, text.text, text.length, value);
  }
  status = evaluate(story, variable->expr, &value->number, NULL, NULL);
  value->type = node->type == TYPE_BOOL ? SKAZ_BOOL : SKAZ_INT;
  if (status == SKAZ_OK && node->type == TYPE_WORD)
    set_word(&program->words[node->words], value->number, value);
  return status;
}

/* The word of a meter for a value; NULL where it has none. */
static RARELY const char *step_word(const struct program *program, int32_t word_list,
                                    int64_t value) {
  if (word_list == NONE) return NULL;
  const struct words *steps = &program->words[word_list];
  int32_t word = words_at(steps, value);
  return word == NONE ? NULL : words_display(steps, word);
}

static skaz_status get_slot(struct skaz_story *story, const struct variable *variable,
                            uint32_t slot, skaz_value *value) {
  const struct program *program = &story->program->compiled;
  value->number = state_get(program, story->state, (int32_t)slot);
  value->type = variable->value_type == TYPE_BOOL ? SKAZ_BOOL : SKAZ_INT;
  if (variable->value_type == TYPE_WORD)
    set_word(&variable->words, value->number, value);
  else
    value->word = step_word(program, variable->word_list, value->number);
  return SKAZ_OK;
}

static skaz_status get_stored_text(struct skaz_story *story, const struct variable *variable,
                                   skaz_value *value) {
  const struct text_slot *slot = &story->program->compiled.layout.texts[variable->text];
  const char *text = (const char *)story->state + slot->offset;
  size_t length = 0;
  while (length < slot->size && text[length] != '\0') length++;
  return get_text(story, text, length, value);
}

/* The slot that `visited.name` or `short` stands for; NONE if none is kept. */
static int32_t built_in_slot(const struct program *program, const struct variable *variable,
                             const char *member) {
  if (variable->type == VARIABLE_SHORT) return program->short_slot;
  if (variable->type != VARIABLE_VISITED || member == NULL) return NONE;
  int32_t passage = names_find(&program->passage_names, member, strlen(member));
  return passage == NAME_NONE ? NONE : program->passages[passage].visited_slot;
}

static skaz_status not_found(struct skaz_story *story, const char *name) {
  struct place nowhere = {0};
  return story_fail(story, SKAZ_NOT_FOUND, nowhere, "there is no variable '%s'", name);
}

skaz_status skaz_get(skaz_story *story, const char *name, skaz_value *value) {
  const struct program *program = &story->program->compiled;
  int32_t scope = story->rest->owner;
  const struct variable *variable = program_variable(program, name, strlen(name), scope);
  const char *dot = variable == NULL ? strchr(name, '.') : NULL;
  *value = (skaz_value){SKAZ_INT, 0, NULL};
  if (dot != NULL) variable = program_variable(program, name, (size_t)(dot - name), scope);
  if (variable == NULL) return not_found(story, name);
  switch (variable->type) {
  case VARIABLE_DERIVED: return get_derived(story, variable, value);
  case VARIABLE_TEXT: return get_stored_text(story, variable, value);
  case VARIABLE_SET:
  case VARIABLE_PER: {
    int32_t at = dot != NULL ? words_find(&variable->words, dot + 1, strlen(dot + 1)) : NONE;
    if (at == NONE) return not_found(story, name);
    return get_slot(story, variable, variable->slot + (uint32_t)at, value);
  }
  case VARIABLE_DECIDED:
  case VARIABLE_VISITED:
  case VARIABLE_SHORT: {
    int32_t slot = built_in_slot(program, variable, dot != NULL ? dot + 1 : NULL);
    if (slot == NONE) return not_found(story, name);
    return get_slot(story, variable, (uint32_t)slot, value);
  }
  default:
    if (dot != NULL) return not_found(story, name);
    return get_slot(story, variable, variable->slot, value);
  }
}

size_t skaz_meter_count(const skaz_story *story) { return story->program->compiled.shown_count; }

bool skaz_meter_at(const skaz_story *story, size_t i, skaz_meter *meter) {
  const struct program *program = &story->program->compiled;
  if (i >= program->shown_count) return false;
  const struct shown *shown = &program->shown[i];
  const struct slot *slot = &program->layout.slots[shown->slot];
  meter->name = shown->name;
  meter->label = shown->label;
  meter->value = slot_get(slot, story->state);
  meter->low = slot->low;
  meter->high = slot->high;
  meter->word = NULL;
  if (shown->word_list != NONE) meter->word = step_word(program, shown->word_list, meter->value);
  return true;
}

skaz_status skaz_test(skaz_story *story, const skaz_expr *expr, bool *holds) {
  int64_t number = 0;
  skaz_status status = evaluate(story, expr->node, &number, NULL, NULL);
  *holds = number != 0;
  return status;
}
