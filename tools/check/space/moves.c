/* moves: what a player can do in a state, and all that can come of it. */
#include "check/space/moves.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"

bool moves_open(struct moves *moves, skaz_program *program, const char *act, unsigned flags) {
  memset(moves, 0, sizeof *moves);
  moves->program = program;
  moves->act = act;
  if (skaz_new(program, 0, flags, &moves->from) != SKAZ_OK ||
      skaz_new(program, 0, flags, &moves->to) != SKAZ_OK) {
    moves_close(moves);
    return false;
  }
  skaz_set_oracle(moves->to, draws_tell, &moves->draws);
  return true;
}

void moves_close(struct moves *moves) {
  skaz_free(moves->from);
  skaz_free(moves->to);
  draws_free(&moves->draws);
  free(moves->open);
  free(moves->weights);
  memset(moves, 0, sizeof *moves);
}

void moves_set(struct moves *moves, unsigned char *marks, bool is_silent) {
  moves->marks = marks;
  moves->is_silent = is_silent;
  skaz_set_marks(moves->from, marks);
  skaz_set_marks(moves->to, marks);
  skaz_set_silent(moves->to, is_silent);
}

void moves_mark(struct moves *moves, unsigned char *marks) {
  moves->marks = marks;
  skaz_set_marks(moves->to, marks);
}

/* ---------------------------------------------------------- listing */

static skaz_status list_choices(struct moves *moves) {
  skaz_status status = SKAZ_OK;
  size_t count = skaz_choice_count(moves->from);
  moves->count = 0;
  for (size_t i = 0; i < count; i++) {
    skaz_choice choice = {0};
    skaz_status shown = skaz_choice_at(moves->from, i, &choice);
    if (shown != SKAZ_OK) status = shown;
    if (!choice.is_open) continue;
    if (!room_for((void **)&moves->open, moves->count, &moves->open_room, sizeof *moves->open))
      return SKAZ_NO_MEMORY;
    moves->open[moves->count++] = i;
  }
  return status;
}

static skaz_status list_answers(struct moves *moves) {
  skaz_question question;
  moves->count = skaz_answer_count(moves->from, &moves->is_complete);
  return skaz_question_of(moves->from, &question);
}

skaz_status moves_go(struct moves *moves, const void *key) {
  skaz_status status = skaz_from_key(moves->from, key);
  moves->count = 0;
  moves->is_complete = true;
  moves->phase = SKAZ_NOT_BEGUN;
  if (status != SKAZ_OK) return status;
  moves->phase = skaz_phase_of(moves->from);
  if (moves->phase == SKAZ_MENU) return list_choices(moves);
  return moves->phase == SKAZ_ASK ? list_answers(moves) : SKAZ_OK;
}

/* --------------------------------------------------------- executing */

static skaz_status make_move(struct moves *moves) {
  skaz_reply reply;
  if (moves->move == MOVES_BEGIN) return skaz_begin(moves->to, moves->act);
  if (moves->move == MOVES_LEAVE) return skaz_leave_from(moves->to, moves->from);
  if (moves->phase == SKAZ_MENU)
    return skaz_choose_from(moves->to, moves->from, moves->open[moves->move]);
  if (!skaz_answer_at(moves->from, moves->move, &reply)) return SKAZ_NO_MEMORY;
  return skaz_answer_from(moves->to, moves->from, reply.text);
}

/* With marks a move fails where its text would fail to be shown. Players get on all the same:
 * it is made again, without marks. */
static skaz_status get_on(struct moves *moves, skaz_status status) {
  if (moves->draws.has_come_back || moves->draws.has_failed) return status;
  if (moves->draws.is_used) draws_resume(&moves->draws);
  skaz_set_marks(moves->to, NULL);
  skaz_status again = make_move(moves);
  skaz_set_marks(moves->to, moves->marks);
  moves->has_text_error = again == SKAZ_OK;
  return again;
}

static inline skaz_status execute_once(struct moves *moves) {
  moves->has_text_error = false;
  skaz_status status = make_move(moves);
  return status == SKAZ_OK || moves->marks == NULL ? status : get_on(moves, status);
}

void moves_show(struct moves *moves) {
  if (moves->draws.is_used) draws_resume(&moves->draws);
  skaz_set_marks(moves->to, NULL);
  skaz_set_silent(moves->to, false);
  make_move(moves);
  skaz_set_marks(moves->to, moves->marks);
  skaz_set_silent(moves->to, moves->is_silent);
}

static enum moves_result execute(struct moves *moves) {
  draws_rewind(&moves->draws);
  skaz_status status = execute_once(moves);
  if (!draws_arrive(&moves->draws)) return MOVES_AGAIN;
  moves->results++;
  return status == SKAZ_OK ? MOVES_REST : MOVES_FAIL;
}

/* Works out the weights; false if some outcomes are left out, or they can't be told. */
static bool weigh(struct moves *moves) {
  struct draws *draws = &moves->draws;
  double rest;
  while (moves->weight_room < moves->results + 1)
    if (!room_for((void **)&moves->weights, moves->weight_room, &moves->weight_room,
                  sizeof *moves->weights))
      return false;
  memset(moves->weights, 0, (moves->results + 1) * sizeof *moves->weights);
  bool is_told = draws_weigh(draws, moves->weights, &rest);
  for (uint32_t i = draws->ends; i <= moves->results && is_told; i++) {
    moves->weights[i].number = rest;
    rest = 0;
  }
  return is_told && !draws->has_gap && !draws->has_failed;
}

enum moves_result moves_first(struct moves *moves, uint32_t move) {
  struct draws *draws = &moves->draws;
  moves->move = move;
  moves->stage = MOVES_ENDS;
  moves->results = 1;
  if (draws->is_used) draws_begin(draws);
  draws->asked = 0;
  skaz_status status = execute_once(moves);
  if (draws->is_used && !draws_arrive(draws)) {
    moves->results = 0;
    return MOVES_AGAIN;
  }
  return status == SKAZ_OK ? MOVES_REST : MOVES_FAIL;
}

enum moves_result moves_next(struct moves *moves) {
  struct draws *draws = &moves->draws;
  if (!draws->is_used) return MOVES_DONE;
  if (moves->stage == MOVES_ENDS) {
    if (draws_advance(draws)) return execute(moves);
    moves->stage = MOVES_ROUND;
    if (draws_enter_round(draws)) return execute(moves);
  }
  if (moves->stage == MOVES_ROUND) {
    moves->stage = MOVES_OVER;
    if (!weigh(moves)) {
      moves->results++;
      return MOVES_CUT;
    }
  }
  return MOVES_DONE;
}

const struct edges_weight *moves_weights(const struct moves *moves) {
  bool has_chance = moves->results > 1 || (moves->draws.is_used && moves->draws.has_gap);
  return has_chance && moves->weight_room > moves->results ? moves->weights : NULL;
}
