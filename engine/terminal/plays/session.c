/* session: a story with all its moves, so that any of them can be taken back. */
#include "plays/session.h"

#include <stdlib.h>
#include <string.h>

#include "plays/outcomes.h"

uint32_t session_short_digest(uint64_t digest) { return (uint32_t)(digest >> 32); }

static void free_move(struct move *move) {
  free(move->place);
  free(move->word);
  free(move->outcomes);
  free(move->label);
  free(move->before);
}

/* Forgets the moves from `first` on. */
static void forget_from(struct session *session, size_t first) {
  for (size_t i = first; i < session->count; i++) free_move(&session->moves[i]);
  for (size_t i = 0; i < session->note_count; i++)
    if (session->notes[i].turn > first) session->notes[i].turn = first;
  for (size_t i = 0; i < session->opened_count; i++)
    if (session->opened[i].turn > first) session->opened[i].turn = first;
  while (session->met_count > 0 && session->met[session->met_count - 1].turn > first)
    session->met_count--;
  session->count = first;
}

/* ------------------------------------------------------------------- terms */

static bool is_met(const struct session *session, const char *term) {
  for (size_t i = 0; i < session->met_count; i++)
    if (strcmp(session->met[i].term, term) == 0) return true;
  return false;
}

static void meet(struct session *session, const skaz_block *block) {
  for (size_t i = 0; i < block->span_count; i++) {
    const char *term = block->spans[i].term;
    if (!term || is_met(session, term)) continue;
    session->met =
        need_item(session->met, session->met_count, &session->met_capacity, sizeof *session->met);
    session->met[session->met_count++] = (struct met){term, session->made};
  }
}

/* Notes the terms in the text of the turn that was just made. */
static void meet_terms(struct session *session) {
  if (skaz_entry_count(session->program, SKAZ_ENTRY_TERM) == 0) return;
  skaz_block block;
  for (size_t i = 0; i < skaz_block_count(session->story); i++)
    if (skaz_block_at(session->story, i, &block) == SKAZ_OK) meet(session, &block);
}

bool session_knows(const struct session *session, const char *term) {
  for (size_t i = 0; i < session->met_count && session->met[i].turn < session->made; i++)
    if (strcmp(session->met[i].term, term) == 0) return true;
  return false;
}

/* --------------------------------------------------------------- beginning */

/* Both handles draw from the record: which of them moves is not known here. */
static void set_oracle(struct session *session, struct outcomes *outcomes) {
  skaz_oracle oracle = outcomes ? outcomes_give : NULL;
  skaz_set_oracle(session->story, oracle, outcomes);
  if (session->twin) skaz_set_oracle(session->twin, oracle, outcomes);
}

static skaz_status begin(struct session *session, skaz_story *story) {
  struct outcomes outcomes = {.next = session->start.outcomes};
  if (outcomes.next) set_oracle(session, &outcomes);
  skaz_status status = skaz_begin(story, session->start.act);
  if (outcomes.next) set_oracle(session, NULL);
  session->has_begun_otherwise = outcomes.is_different || (outcomes.next && *outcomes.next);
  return status;
}

skaz_status session_open(struct session *session, skaz_program *program,
                         const struct session_start *start) {
  *session = (struct session){.program = program, .start = *start};
  if (start->act) session->start.act = session->act = need_string(start->act);
  if (start->outcomes) session->start.outcomes = session->outcomes = need_string(start->outcomes);
  skaz_status status = skaz_new(program, start->seed, start->options, &session->story);
  if (status == SKAZ_OK && start->is_restored) {
    status = skaz_new(program, start->seed, start->options, &session->twin);
    if (status == SKAZ_OK) status = begin(session, session->twin);
  }
  if (status == SKAZ_OK) status = begin(session, session->story);
  if (status == SKAZ_OK) meet_terms(session);
  return status;
}

void session_close(struct session *session) {
  forget_from(session, 0);
  for (size_t i = 0; i < session->note_count; i++) free(session->notes[i].text);
  for (size_t i = 0; i < session->opened_count; i++) free(session->opened[i].card);
  free(session->notes);
  free(session->opened);
  free(session->met);
  free(session->moves);
  free(session->act);
  free(session->outcomes);
  skaz_free(session->story);
  skaz_free(session->twin);
  *session = (struct session){0};
}

bool session_find_choice(const struct session *session, const char *id, size_t *choice) {
  size_t count = skaz_choice_count(session->story);
  for (int former = 0; former <= 1; former++) {
    for (size_t i = 0; i < count; i++) {
      skaz_choice candidate = {0};
      skaz_choice_at(session->story, i, &candidate); /* a label may fail, an id does not */
      const char *name = former ? candidate.was : candidate.id;
      if (!name || strcmp(name, id) != 0) continue;
      *choice = i;
      return true;
    }
  }
  return false;
}

/* ------------------------------------------------------------------- moves */

static void *copy_state(const struct session *session) {
  size_t size = skaz_state_size(session->program);
  void *copy = need_bytes(NULL, size);
  memcpy(copy, skaz_state(session->story), size);
  return copy;
}

/* The story goes on in the other handle, which knows nothing but the bytes. */
static skaz_status change_over(struct session *session) {
  if (!session->twin) return SKAZ_OK;
  skaz_status status = skaz_restore(session->twin, skaz_state(session->story));
  skaz_story *story = session->twin;
  session->twin = session->story;
  session->story = story;
  return status;
}

static skaz_status run_move(struct session *session, enum play_kind kind, size_t choice,
                            const char *word) {
  switch (kind) {
  case PLAY_CHOICE: return skaz_choose(session->story, choice);
  case PLAY_ANSWER: return skaz_answer(session->story, word);
  default: return skaz_leave(session->story);
  }
}

static void keep_move(struct session *session, struct move *move) {
  forget_from(session, session->made);
  session->moves =
      need_item(session->moves, session->count, &session->capacity, sizeof *session->moves);
  move->digest = skaz_digest(session->story);
  move->outcomes = outcomes_of(session->story);
  session->moves[session->count++] = *move;
  session->made = session->count;
  meet_terms(session);
}

/* What was typed, or the id of the choice and its label: those die with the turn. */
static void name_move(const struct session *session, struct move *move, size_t choice,
                      const char *word) {
  skaz_choice chosen;
  move->place = need_string(skaz_place(session->story));
  if (move->kind == PLAY_ANSWER) move->word = need_string(word);
  if (move->kind != PLAY_CHOICE) return;
  bool is_there = skaz_choice_at(session->story, choice, &chosen) == SKAZ_OK;
  if (is_there && !chosen.is_topic) move->decision = chosen.decision;
  move->word = need_string(is_there ? chosen.id : "");
  move->label = need_string(is_there ? chosen.label : "");
}

static skaz_status make_move(struct session *session, enum play_kind kind, size_t choice,
                             const char *word, int64_t seconds) {
  skaz_status status = change_over(session);
  if (status != SKAZ_OK) return status;
  struct move move = {.kind = kind, .seconds = seconds, .before = copy_state(session)};
  name_move(session, &move, choice, word);
  status = run_move(session, kind, choice, word);
  if (status == SKAZ_OK)
    keep_move(session, &move);
  else
    free_move(&move);
  return status;
}

skaz_status session_choose(struct session *session, size_t choice, int64_t seconds) {
  return make_move(session, PLAY_CHOICE, choice, NULL, seconds);
}

skaz_status session_answer(struct session *session, const char *text, int64_t seconds) {
  return make_move(session, PLAY_ANSWER, 0, text, seconds);
}

skaz_status session_leave(struct session *session, int64_t seconds) {
  return make_move(session, PLAY_LEAVE, 0, NULL, seconds);
}

skaz_status session_repeat(struct session *session, const struct play_line *line, size_t choice,
                           bool *are_used) {
  struct outcomes outcomes = {.next = line->outcomes ? line->outcomes : ""};
  if (line->outcomes) set_oracle(session, &outcomes);
  skaz_status status = make_move(session, line->kind, choice, line->word, line->seconds);
  if (line->outcomes) set_oracle(session, NULL);
  *are_used = !outcomes.is_different && *outcomes.next == '\0';
  return status;
}

/* ----------------------------------------------------------- undo and redo */

/* Makes a move that was made before, from the state it was made in. */
static bool make_again(struct session *session, const struct move *move) {
  struct outcomes outcomes = {.next = move->outcomes};
  size_t choice = 0;
  if (skaz_restore(session->story, move->before) != SKAZ_OK) return false;
  if (move->kind == PLAY_CHOICE && !session_find_choice(session, move->word, &choice)) return false;
  set_oracle(session, &outcomes);
  skaz_status status = run_move(session, move->kind, choice, move->word);
  set_oracle(session, NULL);
  return status == SKAZ_OK;
}

bool session_go(struct session *session, size_t made) {
  void *now = copy_state(session);
  bool is_there = made > 0 ? make_again(session, &session->moves[made - 1])
                           : begin(session, session->story) == SKAZ_OK;
  if (is_there)
    session->made = made;
  else
    skaz_restore(session->story, now);
  free(now);
  return is_there;
}

size_t session_undo(struct session *session, size_t count) {
  if (count > session->made) count = session->made;
  return count > 0 && session_go(session, session->made - count) ? count : 0;
}

size_t session_redo(struct session *session, size_t count) {
  size_t undone = session->count - session->made;
  if (count > undone) count = undone;
  return count > 0 && session_go(session, session->made + count) ? count : 0;
}

void session_forget(struct session *session) { forget_from(session, session->made); }

/* ---------------------------------------------------- what a file keeps of it */

void session_note(struct session *session, const char *text) {
  session->notes = need_item(session->notes, session->note_count, &session->note_capacity,
                             sizeof *session->notes);
  session->notes[session->note_count++] = (struct note){need_string(text), session->made};
}

void session_open_card(struct session *session, const char *id) {
  session->opened = need_item(session->opened, session->opened_count, &session->opened_capacity,
                              sizeof *session->opened);
  session->opened[session->opened_count++] = (struct opened){need_string(id), session->made};
}

bool session_has_opened(const struct session *session, const char *id) {
  for (size_t i = 0; i < session->opened_count; i++)
    if (strcmp(session->opened[i].card, id) == 0) return true;
  return false;
}

struct play_line session_line(const struct session *session, size_t index) {
  const struct move *move = &session->moves[index];
  return (struct play_line){.kind = move->kind,
                            .place = move->place,
                            .word = move->word,
                            .outcomes = move->outcomes,
                            .seconds = move->seconds,
                            .has_digest = true,
                            .digest = session_short_digest(move->digest)};
}

bool session_last(const struct session *session, struct play_line *line) {
  if (session->made == 0) return false;
  *line = session_line(session, session->made - 1);
  return true;
}
