/* story: one play of a program: the moves a host can make. */
#include <stdarg.h>
#include <stdio.h>

#include "base/fold.h"
#include "base/hint.h"
#include "play/play.h"

/* ---------------------------------------------------------------- errors */

skaz_status story_fail(struct skaz_story *story, skaz_status status, struct place at,
                       const char *format, ...) {
  char message[sizeof story->message];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof message, format, arguments);
  va_end(arguments);
  story->message[fold_clean(message, strlen(message), story->message)] = '\0';
  story->error.status = status;
  story->error.message = story->message;
  story->error.file = at.file;
  story->error.line = at.line;
  story->error.column = at.column;
  return status;
}

static skaz_status bad_call(struct skaz_story *story, const char *message) {
  struct place nowhere = {0};
  return story_fail(story, SKAZ_BAD_CALL, nowhere, "%s", message);
}

/* The name of the variable that a slot belongs to, in `name`. */
static void name_slot(const struct program *program, uint32_t slot, char *name, size_t size) {
  snprintf(name, size, "a value");
  for (size_t i = 0; i < program->variable_count; i++) {
    const struct variable *variable = &program->variables[i];
    bool is_many = variable->type == VARIABLE_SET || variable->type == VARIABLE_PER;
    size_t count = is_many ? variable->words.count : variable->type <= VARIABLE_ONE_OF ? 1 : 0;
    if (slot < variable->slot || slot >= variable->slot + count) continue;
    snprintf(name, size, "%s%s%s", variable->name, is_many ? "." : "",
             is_many ? variable->words.items[slot - variable->slot] : "");
    return;
  }
}

static skaz_status fail_range(struct skaz_story *story, const struct evaluation *evaluation,
                              struct place at, const char *where) {
  const struct slot *slot = &evaluation->program->layout.slots[evaluation->slot];
  char name[128];
  name_slot(evaluation->program, evaluation->slot, name, sizeof name);
  return story_fail(story, SKAZ_SCRIPT_ERROR, at,
                    "%s would become %lld, and it goes from %lld to %lld%s: make its range wider, "
                    "guard the effect, or declare a meter, which stops at its ends",
                    name, (long long)evaluation->value, (long long)slot->low, (long long)slot->high,
                    where);
}

static skaz_status fail_length(struct skaz_story *story, const struct evaluation *evaluation,
                               struct place at, const char *where) {
  const struct program *program = evaluation->program;
  const char *name = "";
  for (size_t i = 0; i < program->variable_count; i++)
    if (program->variables[i].type == VARIABLE_TEXT &&
        program->variables[i].text == evaluation->slot)
      name = program->variables[i].name;
  return story_fail(story, SKAZ_SCRIPT_ERROR, at,
                    "%s holds %u characters in one line, and this text does not fit%s", name,
                    (unsigned)program->layout.texts[evaluation->slot].size / 4, where);
}

static skaz_status fail_call(struct skaz_story *story, struct place at) {
  const struct failure *failure = &story->failure;
  if (failure->line > 0 && failure->file[0] != '\0') {
    snprintf(story->file, sizeof story->file, "%s", failure->file);
    at.file = story->file;
    at.line = failure->line;
    at.column = 0;
  }
  return story_fail(story, failure->status, at, "%s", failure->message);
}

skaz_status story_fault(struct skaz_story *story, const struct evaluation *evaluation,
                        struct place at, const char *what) {
  char where[128] = "";
  if (what != NULL) snprintf(where, sizeof where, " (in passage \"%s\")", what);
  switch (evaluation->fault) {
  case EVAL_DIVISION:
    return story_fail(story, SKAZ_SCRIPT_ERROR, at, "a division by zero%s", where);
  case EVAL_RANGE: return fail_range(story, evaluation, at, where);
  case EVAL_LENGTH: return fail_length(story, evaluation, at, where);
  case EVAL_EMPTY:
    return story_fail(story, SKAZ_SCRIPT_ERROR, at,
                      "random(low, high) with the low end above the high%s", where);
  case EVAL_TYPE:
    return story_fail(story, SKAZ_SCRIPT_ERROR, at,
                      "a function gave a value of another kind than is needed here%s", where);
  case EVAL_CALL: return fail_call(story, at);
  default: return story_fail(story, SKAZ_NO_MEMORY, at, "there is no memory left for this turn");
  }
}

const skaz_error *skaz_error_of(const skaz_story *story) { return &story->error; }

/* ---------------------------------------------------------------- making */

static void init_turn(struct turn *turn, struct memory *memory) {
  buffer_init(&turn->buffer, memory);
}

static void free_turn(struct turn *turn, struct memory *memory) {
  buffer_free(&turn->buffer);
  memory_free(memory, turn->told, turn->told_capacity * sizeof *turn->told);
  memory_free(memory, turn->offers, turn->offer_capacity * sizeof *turn->offers);
  memory_free(memory, turn->outcomes, turn->outcome_capacity * sizeof *turn->outcomes);
}

skaz_status skaz_new(skaz_program *program, uint64_t seed, unsigned options, skaz_story **out) {
  *out = NULL;
  if (program->compiled.issues.errors > 0) return SKAZ_BAD_SCENARIO;
  struct memory *memory = &program->compiled.memory;
  size_t size = state_room(&program->compiled);
  struct skaz_story *story = memory_new(memory, sizeof *story);
  if (story == NULL) return SKAZ_NO_MEMORY;
  story->program = program;
  story->seed = seed;
  story->options = options;
  story->error.message = "";
  init_turn(&story->turns[0], memory);
  init_turn(&story->turns[1], memory);
  init_turn(&story->aside, memory);
  story->shown = &story->turns[0];
  story->next = &story->turns[1];
  story->state = memory_new(memory, size);
  story->work = memory_new(memory, size);
  if (story->state == NULL || story->work == NULL) {
    skaz_free(story);
    return SKAZ_NO_MEMORY;
  }
  layout_start(&program->compiled.layout, story->state);
  story->rest = &program->compiled.resumes[0];
  turn_init(&story->run, story);
  turn_init(&story->reader, story);
  *out = story;
  return SKAZ_OK;
}

void skaz_free(skaz_story *story) {
  if (story == NULL) return;
  struct memory *memory = &story->program->compiled.memory;
  size_t size = state_room(&story->program->compiled);
  free_turn(&story->turns[0], memory);
  free_turn(&story->turns[1], memory);
  free_turn(&story->aside, memory);
  memory_free(memory, story->spans, story->span_capacity * sizeof *story->spans);
  memory_free(memory, story->state, size);
  memory_free(memory, story->work, size);
  memory_free(memory, story, sizeof *story);
}

/* ---------------------------------------------------------------- where it rests */

skaz_phase skaz_phase_of(const skaz_story *story) { return story->phase; }

static const struct passage *ending_of(const struct skaz_story *story) {
  const struct program *program = &story->program->compiled;
  if (program->ending_slot == NONE) return NULL;
  int64_t ending = state_get(program, story->state, program->ending_slot);
  return ending == 0 ? NULL : &program->passages[program->endings[ending - 1]];
}

const char *skaz_ending(const skaz_story *story) {
  const struct passage *ending = ending_of(story);
  return ending != NULL ? ending->id : NULL;
}

static const struct passage *place_of(const struct skaz_story *story) {
  const struct resume *resume = story->rest;
  if (resume->kind == RESUME_OVER) return ending_of(story);
  return resume->owner == NONE ? NULL : &story->program->compiled.passages[resume->owner];
}

const char *skaz_place(const skaz_story *story) {
  const struct passage *passage = place_of(story);
  return passage != NULL ? passage->id : "";
}

const char *skaz_place_was(const skaz_story *story) {
  const struct passage *passage = place_of(story);
  return passage != NULL ? passage->was : NULL;
}

bool skaz_act_of(const skaz_story *story, skaz_act *act) {
  const struct passage *passage = place_of(story);
  if (passage == NULL || passage->act == NONE) return false;
  const struct act *from = &story->program->compiled.acts[passage->act];
  *act = (skaz_act){from->id, from->title, from->banner, from->minutes};
  return true;
}

uint64_t skaz_seed(const skaz_story *story) { return story->seed; }

uint32_t skaz_turn(const skaz_story *story) {
  const struct program *program = &story->program->compiled;
  return (uint32_t)state_get(program, story->state, (int32_t)program->turn_slot);
}

/* ---------------------------------------------------------------- moves */

static int32_t find_start(const struct program *program, const char *act) {
  if (act == NULL) return program->start;
  for (size_t i = 0; i < program->act_count; i++)
    if (strcmp(program->acts[i].id, act) == 0) return program->acts[i].start;
  return NONE;
}

skaz_status skaz_begin(skaz_story *story, const char *act) {
  const struct program *program = &story->program->compiled;
  int32_t start = find_start(program, act);
  struct place nowhere = {0};
  if (start == NONE) return story_fail(story, SKAZ_NOT_FOUND, nowhere, "there is no act '%s'", act);
  struct run *run = turn_open(story, story, false);
  layout_start(&program->layout, story->work);
  if (program->short_slot != NONE)
    state_put(program, story->work, program->short_slot, (story->options & SKAZ_SHORT) != 0);
  return turn_enter(run, start);
}

static RARELY skaz_status choose_card(struct skaz_story *story, const struct skaz_story *from,
                                      const struct hand *hand, int32_t storylet) {
  const struct program *program = &story->program->compiled;
  const struct passage *body = &program->passages[storylet];
  struct run *run = turn_open_move(story, from);
  deal_take(run, hand->deck, storylet);
  if (body->once_slot != NONE) state_put(program, run->state, body->once_slot, 1);
  return turn_play_card(run, program->resumes[hand->resume].pc, hand->next, storylet);
}

static skaz_status choose_entry(struct skaz_story *story, const struct skaz_story *from,
                                const struct menu *menu, const struct choice *choice) {
  const struct program *program = &story->program->compiled;
  struct run *run = turn_open_move(story, from);
  if (story->marks != NULL) marks_choice(run, (int32_t)(choice - program->choices));
  if (choice->once_slot != NONE) state_put(program, run->state, choice->once_slot, 1);
  if (choice->word != NONE)
    state_put(program, run->state, (int32_t)program->decisions[menu->decision].slot, choice->word);
  return turn_run(run, choice->pc);
}

static RARELY skaz_status refuse_locked(struct skaz_story *story, const struct skaz_story *from,
                                        size_t i) {
  skaz_choice choice;
  if (story != from) return bad_call(story, "this choice is locked");
  skaz_status status = skaz_choice_at(story, i, &choice);
  if (status != SKAZ_OK) return status;
  return bad_call(story, choice.reason[0] != '\0' ? choice.reason : "this choice is locked");
}

skaz_status skaz_choose_from(skaz_story *story, const skaz_story *from, size_t i) {
  const struct program *program = &story->program->compiled;
  const struct resume *rest = from->rest;
  if (rest->kind != RESUME_MENU && rest->kind != RESUME_HAND)
    return bad_call(story, "there is no menu to choose from");
  if (i >= from->shown->offer_count) return bad_call(story, "there is no such choice");
  const struct offer *offer = &from->shown->offers[i];
  if (!offer->is_open) return refuse_locked(story, from, i);
  if (rest->kind == RESUME_HAND)
    return choose_card(story, from, &program->hands[rest->index], offer->choice);
  return choose_entry(story, from, &program->menus[rest->index], &program->choices[offer->choice]);
}

skaz_status skaz_choose(skaz_story *story, size_t i) { return skaz_choose_from(story, story, i); }

bool skaz_can_leave(const skaz_story *story) {
  return story->program->compiled.about.has_leave && skaz_phase_of(story) == SKAZ_MENU &&
         skaz_ending(story) == NULL;
}

/* The first early ending whose `when` holds, or the last of them. */
static int32_t early_ending(struct run *run) {
  const struct program *program = run->program;
  int32_t found = NONE;
  for (size_t i = 0; i < program->ending_count; i++) {
    const struct passage *ending = &program->passages[program->endings[i]];
    if (!ending->is_early) continue;
    found = program->endings[i];
    if (ending->when == NONE || eval_number(&run->evaluation, ending->when) != 0) break;
  }
  return found;
}

skaz_status skaz_leave_from(skaz_story *story, const skaz_story *from) {
  if (!skaz_can_leave(from)) return bad_call(story, "the play cannot be left early here");
  struct run *run = turn_open_move(story, from);
  return turn_leave(run, from->rest->owner, early_ending(run));
}

skaz_status skaz_leave(skaz_story *story) { return skaz_leave_from(story, story); }

void skaz_set_oracle(skaz_story *story, skaz_oracle oracle, void *user) {
  story->oracle = oracle;
  story->oracle_data = user;
}
