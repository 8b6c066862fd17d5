/* why: what moved a meter in the play, and what a choice of the menu hangs on. */
#include "game/why.h"

#include <stdlib.h>
#include <string.h>

#include "text/reason.h"

static char *copy_or_null(const char *string) { return string ? need_string(string) : NULL; }

void why_free(struct why *why) {
  for (size_t i = 0; i < why->count; i++) free(why->moves[i].word);
  free(why->moves);
  free(why->name);
  free(why->label);
  free(why->start_word);
  free(why->word);
  free(why->words);
  *why = (struct why){0};
}

/* ------------------------------------------------------------------------ meters */

/* Where the meter stood after the first `made` moves. */
static bool read_meter(const struct session *session, skaz_story *scratch, size_t made,
                       size_t index, skaz_meter *meter) {
  const void *state =
      made < session->made ? session->moves[made].before : skaz_state(session->story);
  return skaz_restore(scratch, state) == SKAZ_OK && skaz_meter_at(scratch, index, meter);
}

static void add_move(struct why *why, const struct session *session, size_t turn,
                     const skaz_meter *meter) {
  const struct move *move = &session->moves[turn - 1];
  why->moves = need_item(why->moves, why->count, &why->capacity, sizeof *why->moves);
  why->moves[why->count++] =
      (struct why_move){.turn = turn,
                        .label = move->kind == PLAY_CHOICE ? move->label : move->word,
                        .is_answer = move->kind == PLAY_ANSWER,
                        .by = meter->value - why->value,
                        .value = meter->value,
                        .word = copy_or_null(meter->word)};
}

static bool follow_meter(struct why *why, const struct session *session, skaz_story *scratch,
                         size_t index) {
  skaz_meter meter;
  if (!read_meter(session, scratch, 0, index, &meter)) return false;
  why->name = need_string(meter.name);
  why->label = need_string(meter.label);
  why->low = meter.low;
  why->high = meter.high;
  why->start = why->value = meter.value;
  why->start_word = copy_or_null(meter.word);
  for (size_t turn = 1; turn <= session->made; turn++) {
    if (!read_meter(session, scratch, turn, index, &meter)) return false;
    if (meter.value != why->value) add_move(why, session, turn, &meter);
    why->value = meter.value;
  }
  why->word = copy_or_null(meter.word);
  return true;
}

bool why_read_meter(struct why *why, const struct session *session, size_t index) {
  skaz_story *scratch = NULL;
  *why = (struct why){0};
  bool is_good = skaz_new(session->program, session->start.seed, session->start.options,
                          &scratch) == SKAZ_OK &&
                 follow_meter(why, session, scratch, index);
  skaz_free(scratch);
  if (!is_good) why_free(why);
  return is_good;
}

/* ----------------------------------------------------------------------- choices */

static size_t count_open(const struct session *session, size_t before) {
  size_t open = 0;
  for (size_t i = 0; i < before; i++) {
    skaz_choice choice = {0};
    skaz_choice_at(session->story, i, &choice); /* a label may fail; whether it is open does not */
    open += choice.is_open;
  }
  return open;
}

static size_t number_of(const struct session *session, size_t index, bool is_open) {
  size_t before = count_open(session, index);
  if (is_open) return before + 1;
  return count_open(session, skaz_choice_count(session->story)) + (index - before) + 1;
}

bool why_find_choice(const struct session *session, size_t number, size_t *index) {
  size_t count = skaz_choice_count(session->story);
  for (*index = 0; *index < count; ++*index) {
    skaz_choice choice = {0};
    skaz_choice_at(session->story, *index, &choice);
    if (number_of(session, *index, choice.is_open) == number) return true;
  }
  return false;
}

bool why_read_choice(struct why *why, const struct session *session, size_t index) {
  struct text words = {0};
  skaz_choice choice;
  *why = (struct why){.is_choice = true};
  if (skaz_choice_at(session->story, index, &choice) != SKAZ_OK) return false;
  why->name = need_string(choice.id);
  why->label = need_string(choice.label);
  why->is_open = choice.is_open;
  why->number = number_of(session, index, choice.is_open);
  why->words = reason_of_choice(session->story, index, &choice);
  if (!choice.is_open) return true;
  const skaz_expr *when = skaz_choice_when(session->story, index);
  why->is_free = when == NULL;
  reason_put_met(&words, session->story, when);
  if (words.length > 0) why->words = text_take(&words);
  return true;
}
