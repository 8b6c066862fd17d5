/* moves: what a player can do in a state, and all that can come of it. */
#ifndef SKAZ_MOVES_H
#define SKAZ_MOVES_H

#include "check/space/draws.h"

/* Moves that are not listed: leaving the play early, and its beginning. */
#define MOVES_LEAVE SPACE_NONE
#define MOVES_BEGIN (SPACE_NONE - 1)

/* What of a move has been told. */
enum moves_stage { MOVES_ENDS, MOVES_ROUND, MOVES_OVER };

struct moves {
  skaz_program *program;
  const char *act;         /* that plays begin with, or NULL */
  skaz_story *from;        /* rests in the state whose moves these are */
  skaz_story *to;          /* rests where the last execution led */
  unsigned char *marks;    /* that the stories make, or NULL */
  bool is_silent;          /* `to` keeps no text */
  skaz_phase phase;        /* of `from` */
  size_t *open;            /* the index of each open choice */
  size_t count, open_room; /* of the moves */
  bool is_complete;        /* false: there are more answers than these */
  /* of the move under way */
  uint32_t move;
  struct draws draws;
  enum moves_stage stage;
  uint32_t results;    /* that count: rests, failures, cuts */
  bool has_text_error; /* what the last execution would show fails: skaz_error_of(to) */
  struct edges_weight *weights;
  size_t weight_room;
};

/* What came of a move. */
enum moves_result {
  MOVES_REST,  /* `to` rests in another state */
  MOVES_FAIL,  /* skaz_error_of(to) says why */
  MOVES_AGAIN, /* it came back to a draw it was at; `to` rests somewhere, which is no matter */
  MOVES_CUT,   /* outcomes are left out: a gap */
  MOVES_DONE   /* there are no more outcomes */
};

/* Makes the stories; `act` must stay. False: no memory. */
bool moves_open(struct moves *moves, skaz_program *program, const char *act, unsigned flags);
/* Frees the stories, and leaves the program. */
void moves_close(struct moves *moves);

/* From now on the stories make these marks; NULL: none. A silent `to` keeps no text. */
void moves_set(struct moves *moves, unsigned char *marks, bool is_silent);

/* From now on `to` makes these marks, and `from` those it made before. */
void moves_mark(struct moves *moves, unsigned char *marks);

/* `from` rests in the state of that key; lists its moves. A label that can't be shown does not
 * keep its choice from the list: its status is returned, and skaz_error_of(from) has it. */
skaz_status moves_go(struct moves *moves, const void *key);

/* Executes a move, listed or not, with one outcome of each draw, then, each time that
 * moves_next is called, with others. */
enum moves_result moves_first(struct moves *moves, uint32_t move);
enum moves_result moves_next(struct moves *moves);
/* Executes the last once more, so that `to` has its text. */
void moves_show(struct moves *moves);
/* After MOVES_DONE: how likely each rest, failure and cut was, in their order; NULL: there was
 * no chance in it. Valid until the next move. */
const struct edges_weight *moves_weights(const struct moves *moves);

#endif
