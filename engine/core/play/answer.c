/* answer: questions, and what the player types. */
#include <stdio.h>

#include "base/fold.h"
#include "language/forms.h"
#include "play/play.h"

enum { LONGEST_ANSWER = 1000 };

static const struct ask *ask_of(const struct skaz_story *story) {
  const struct resume *rest = story->rest;
  return rest->kind == RESUME_ASK ? &story->program->compiled.asks[rest->index] : NULL;
}

static int64_t tries_used(const struct skaz_story *story, const struct ask *ask) {
  if (ask->tries_slot == NONE) return 0;
  return state_get(&story->program->compiled, story->state, ask->tries_slot);
}

static const struct variable *into_of(const struct skaz_story *story, const struct ask *ask) {
  return ask->into == NONE ? NULL : &story->program->compiled.variables[ask->into];
}

skaz_status skaz_question_of(skaz_story *story, skaz_question *question) {
  const struct ask *ask = ask_of(story);
  struct place nowhere = {0};
  size_t length;
  if (ask == NULL)
    return story_fail(story, SKAZ_BAD_CALL, nowhere, "there is no question to answer");
  memset(question, 0, sizeof *question);
  skaz_status status = render_line(story, ask->question, &question->text, &length);
  if (status != SKAZ_OK) return status;
  const struct variable *into = into_of(story, ask);
  question->id = ask->id;
  question->wants_number = into != NULL && into->type != VARIABLE_TEXT;
  question->low = into != NULL ? into->low : 0;
  question->high = into != NULL ? into->high : 0;
  question->max_length = into != NULL ? into->length : 0;
  if (ask->tries > 0) question->tries_left = (int)(ask->tries - tries_used(story, ask));
  return SKAZ_OK;
}

/* ----------------------------------------------------------------- taking it */

/* The player's words, LONGEST_ANSWER bytes at most, without control characters and outer
 * white space. */
static size_t tidy(const char *text, char *out) {
  size_t length = strlen(text), from = 0;
  length = fold_clean(text, length, out);
  for (size_t i = 0; i < length; i++)
    if (out[i] == '\n') out[i] = ' ';
  while (length > 0 && out[length - 1] == ' ') length--;
  while (from < length && out[from] == ' ') from++;
  memmove(out, out + from, length - from);
  out[length - from] = '\0';
  return length - from;
}

static bool read_number(const char *text, int64_t *number) {
  bool is_negative = text[0] == '-';
  const char *digit = text + (is_negative || text[0] == '+');
  int64_t value = 0;
  if (*digit == '\0') return false;
  for (; *digit >= '0' && *digit <= '9'; digit++) {
    if (value > (INT64_MAX - 9) / 10) return false;
    value = value * 10 + (*digit - '0');
  }
  *number = is_negative ? -value : value;
  return *digit == '\0';
}

static skaz_status answer_text(struct skaz_story *story, const struct skaz_story *from,
                               const struct ask *ask, const struct variable *into, const char *text,
                               size_t length) {
  const struct text_slot *slot = &story->program->compiled.layout.texts[into->text];
  struct place nowhere = {0};
  if (length == 0 || fold_count(text, length) > into->length)
    return story_fail(story, SKAZ_BAD_ANSWER, nowhere, "an answer of 1 to %u characters is wanted",
                      (unsigned)into->length);
  struct run *run = turn_open_move(story, from);
  memset(run->state + slot->offset, 0, slot->size);
  memcpy(run->state + slot->offset, text, length < slot->size ? length : slot->size);
  return turn_run(run, ask->after);
}

static skaz_status answer_number(struct skaz_story *story, const struct skaz_story *from,
                                 const struct ask *ask, const struct variable *into,
                                 const char *text) {
  struct place nowhere = {0};
  int64_t number;
  if (!read_number(text, &number) || number < into->low || number > into->high)
    return story_fail(story, SKAZ_BAD_ANSWER, nowhere, "a whole number from %lld to %lld is wanted",
                      (long long)into->low, (long long)into->high);
  uint32_t slot = into->slot + (ask->into_member != NONE ? (uint32_t)ask->into_member : 0);
  struct run *run = turn_open_move(story, from);
  state_put(run->program, run->state, (int32_t)slot, number);
  return turn_run(run, ask->after);
}

static struct taken find_answer(const struct ask *ask, const char *text, size_t length) {
  char folded[LONGEST_ANSWER + 1];
  fold_text(text, length, true, ' ', folded, sizeof folded);
  return forms_find(ask, folded);
}

static skaz_status answer_listed(struct skaz_story *story, const struct skaz_story *from,
                                 const struct ask *ask, const char *text, size_t length) {
  struct taken taken = find_answer(ask, text, length);
  const struct answer *answer = taken.answer != NONE ? &ask->answers[taken.answer] : NULL;
  int64_t failed = tries_used(from, ask) + 1;
  struct place nowhere = {0};
  if (length == 0) return story_fail(story, SKAZ_BAD_ANSWER, nowhere, "an answer is wanted");
  if (answer == NULL && ask->tries == 0)
    return story_fail(story, SKAZ_BAD_ANSWER, nowhere,
                      "that is not among the answers: try another");
  struct run *run = turn_open_move(story, from);
  bool asks_again = answer == NULL && failed < ask->tries;
  if (story->marks != NULL && !asks_again)
    marks_answer(run, (int32_t)(ask - run->program->asks), taken.answer);
  if (ask->tries_slot != NONE)
    state_put(run->program, run->state, ask->tries_slot, asks_again ? failed : 0);
  if (asks_again) return turn_finish(run);
  if (answer == NULL) return turn_run(run, (uint32_t)ask->otherwise);
  return turn_run(run, taken.is_near ? answer->near_pc : answer->pc);
}

skaz_status skaz_answer_from(skaz_story *story, const skaz_story *from, const char *text) {
  const struct ask *ask = ask_of(from);
  struct place nowhere = {0};
  char tidied[LONGEST_ANSWER + 1];
  if (ask == NULL)
    return story_fail(story, SKAZ_BAD_CALL, nowhere, "there is no question to answer");
  if (strlen(text) > LONGEST_ANSWER)
    return story_fail(story, SKAZ_BAD_ANSWER, nowhere, "the answer is too long");
  size_t length = tidy(text, tidied);
  const struct variable *into = into_of(from, ask);
  if (into == NULL) return answer_listed(story, from, ask, tidied, length);
  if (into->type == VARIABLE_TEXT) return answer_text(story, from, ask, into, tidied, length);
  return answer_number(story, from, ask, into, tidied);
}

skaz_status skaz_answer(skaz_story *story, const char *text) {
  return skaz_answer_from(story, story, text);
}
