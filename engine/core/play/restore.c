/* restore: bytes from outside become the state of a story, if they can be one. */
#include "language/plain.h"
#include "play/play.h"

size_t skaz_state_size(const skaz_program *program) { return program->compiled.layout.size; }

const void *skaz_state(const skaz_story *story) { return story->state; }

static bool slots_fit(const struct layout *layout, const unsigned char *state) {
  for (size_t i = 0; i < layout->count; i++) {
    int64_t value = slot_get(&layout->slots[i], state);
    if (value < layout->slots[i].low || value > layout->slots[i].high) return false;
  }
  return true;
}

/* Texts are one line of plain UTF-8, with nothing but zeros behind. */
static bool texts_fit(const struct layout *layout, const unsigned char *state) {
  for (size_t i = 0; i < layout->text_count; i++) {
    const char *text = (const char *)state + layout->texts[i].offset;
    size_t length = 0;
    while (length < layout->texts[i].size && (unsigned char)text[length] >= ' ') length++;
    if (plain_check(text, length) != PLAIN_FINE) return false;
    for (; length < layout->texts[i].size; length++)
      if (text[length] != '\0') return false;
  }
  return true;
}

static bool is_way_back(enum resume_kind kind) {
  return kind == RESUME_RETURN || kind == RESUME_PENDING || kind == RESUME_ENTER;
}

/* Whether play can return to `below` (NULL: to nothing) from a body of that kind. */
static bool fits_on(enum body_kind kind, const struct resume *below) {
  if (kind == BODY_STORYLET) return below != NULL && below->kind == RESUME_RETURN;
  if (kind == BODY_RULE) return below != NULL && below->kind != RESUME_RETURN;
  return true;
}

static const struct resume *resume_in(const struct program *program, const unsigned char *state,
                                      uint32_t slot) {
  return &program->resumes[state_get(program, state, (int32_t)slot)];
}

/* Position and call stack, from the oldest frame on: no frame behind an empty one, and below each
 * rule and storylet the place it returns to. */
bool restore_stack_fits(const struct program *program, const unsigned char *state) {
  const struct resume *rest = resume_in(program, state, program->position_slot);
  const struct resume *below = NULL;
  uint32_t depth = 0;
  for (; depth < program->frames; depth++) {
    const struct resume *frame = resume_in(program, state, program->frame_slot + depth);
    if (!is_way_back(frame->kind)) break;
    if (frame->owner != NONE && !fits_on(program->passages[frame->owner].kind, below)) return false;
    below = frame;
  }
  for (; depth < program->frames; depth++)
    if (state_get(program, state, (int32_t)(program->frame_slot + depth)) != 0) return false;
  bool is_in_body = rest->owner != NONE && rest->kind != RESUME_OVER;
  return !is_way_back(rest->kind) &&
         (!is_in_body || fits_on(program->passages[rest->owner].kind, below));
}

static skaz_status refuse(struct skaz_story *story) {
  struct place nowhere = {0};
  return story_fail(story, SKAZ_BAD_STATE, nowhere, "these bytes are no state of this scenario");
}

/* A label that cannot be shown fails who reads it, and not the setting of a state. */
static void mark_menu(struct run *run, int32_t menu) {
  marks_menu(run, menu);
  run->status = SKAZ_OK;
  run->evaluation.fault = EVAL_OK;
}

static bool has_ended(const struct run *run) {
  int32_t slot = run->program->ending_slot;
  return slot != NONE && state_get(run->program, run->state, slot) != 0;
}

/* Rests in the state that the run has, whose stack fits, if a play can: with its menu, without
 * a turn. */
static skaz_status settle(struct run *run) {
  struct skaz_story *story = run->story;
  const struct program *program = run->program;
  const struct resume *rest = resume_in(program, run->state, program->position_slot);
  size_t open = 1;
  if (rest->kind == RESUME_OVER && !has_ended(run)) return refuse(story);
  run->pc = rest->pc;
  if (rest->kind == RESUME_MENU) open = menu_offer(run, &program->menus[rest->index]);
  if (rest->kind == RESUME_HAND) open = menu_offer_hand(run, &program->hands[rest->index]);
  if (turn_check(run, program->code_places[run->pc]) || run->status != SKAZ_OK) return run->status;
  if (story->marks != NULL && rest->kind == RESUME_MENU) mark_menu(run, rest->index);
  return open > 0 ? turn_finish(run) : refuse(story);
}

skaz_status skaz_restore(skaz_story *story, const void *bytes) {
  const struct layout *layout = &story->program->compiled.layout;
  if (!slots_fit(layout, bytes) || !texts_fit(layout, bytes)) return refuse(story);
  struct run *run = turn_open(story, story, false);
  memcpy(run->state, bytes, layout->size);
  if (!restore_stack_fits(run->program, run->state)) return refuse(story);
  return settle(run);
}

skaz_status skaz_from_key(skaz_story *story, const void *bytes) {
  struct place nowhere = {0};
  const struct program *program = &story->program->compiled;
  if (keys_of(story->program) == NULL)
    return story_fail(story, SKAZ_NO_MEMORY, nowhere, "there is no memory left for keys");
  struct run *run = turn_open(story, story, false);
  if (!keys_unpack(story->program, bytes, run->state) || !texts_fit(&program->layout, run->state))
    return refuse(story);
  return settle(run);
}
