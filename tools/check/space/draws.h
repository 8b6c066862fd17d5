/* draws: the draws that one move can meet, as a small graph that is walked outcome by outcome.
 *
 * A move is executed again and again, each time with other outcomes, depth first. A draw that
 * is met at the same point with the same state as before is the same node, whose outcomes are
 * not followed twice: so a turn that goes round by chance is a cycle, and ends. */
#ifndef SKAZ_DRAWS_H
#define SKAZ_DRAWS_H

#include "check/space/edges.h"
#include "check/space/space.h"

/* A move with more outcomes is not followed to its end. */
enum { DRAWS_MOST = 4096 };

/* A draw at its point in the turn. */
struct draws_node {
  void *where; /* NULL: inside Lua, where each draw is another */
  size_t where_size;
  int64_t low, high;
  int64_t *weights;           /* of each outcome; NULL: equally likely */
  uint64_t total;             /* of the weights */
  struct edges_weight visits; /* how often it is come to, on average */
  bool is_left;               /* some outcome leads out, sooner or later */
};

/* The way on from a node with one outcome: to another node, or to an end. */
struct draws_way {
  uint32_t node;
  int64_t outcome;
  uint32_t to;  /* a node, or DRAWS_END */
  uint32_t end; /* which: they are numbered as they are reached */
};
#define DRAWS_END UINT32_MAX

/* A draw on the path of the execution under way; beyond a node met before, DRAWS_END. */
struct draws_turn {
  uint32_t node;
  skaz_outcome outcome;
};

struct draws {
  struct draws_node *nodes;
  size_t node_count, node_room;
  struct draws_way *ways;
  size_t way_count, way_room;
  struct draws_turn *path;
  size_t path_count, path_room;
  size_t settled; /* of the path: to be told again, before new draws are met */
  size_t asked;   /* draws of this execution so far */
  uint32_t ends;
  bool is_used;       /* the move has met a draw */
  bool has_come_back; /* this execution met a node again */
  bool goes_round;    /* and will for ever */
  bool has_gap;       /* some outcomes are left out */
  bool has_failed;    /* no memory */
};

void draws_free(struct draws *draws);
/* Before a move. */
void draws_begin(struct draws *draws);
/* Before each execution of it. */
void draws_rewind(struct draws *draws);
/* Before the same execution once more. */
void draws_resume(struct draws *draws);
/* The oracle of the executing story; `draws` is its user. */
bool draws_tell(void *draws, const skaz_draw *draw, int64_t *outcome);
/* After an execution: whether it came to an end that was not reached before. */
bool draws_arrive(struct draws *draws);
/* Chooses the outcomes of the next execution; false: all have been followed. */
bool draws_advance(struct draws *draws);

/* After the last: how likely the ends are, by number, and in `*rest` the gaps. False if that
 * cannot be worked out. */
bool draws_weigh(struct draws *draws, struct edges_weight *ends, double *rest);
/* Chooses the outcomes that lead into a round without an end; false: there is none. */
bool draws_enter_round(struct draws *draws);

/* The outcomes of this execution, as a play file records them; of a round without an end, those
 * that lead into it. False: no memory. */
bool draws_copy(const struct draws *draws, struct space_outcomes *outcomes);

#endif
