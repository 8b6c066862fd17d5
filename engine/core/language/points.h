/* points: the places of a program between which values flow, for `live`. */
#ifndef SKAZ_POINTS_H
#define SKAZ_POINTS_H

#include "language/reads.h"

/* What is known of a point, as sets of the numbers of reads.h. Code runs on a *level*: a visit,
 * a rule or a storylet opens one, and `back` or the end of the rule or storylet closes it. */
enum point_set {
  SET_USE,  /* read from here before it is written, whatever comes behind the level */
  SET_PASS, /* can come unwritten to the end of the level: read if it is read there */
  SET_OUT,  /* can come unwritten to the end of the level below, by a `go` that leaves this one */
  SETS
};

enum { NO_POINT = UINT32_MAX };

/* Points are blocks of ops, then a point for each resume (where play rests there), choice (when
 * it is taken), passage (a storylet that is dealt) and rule (which is tried, with those behind
 * it; one more: none is left). */
struct points {
  const struct program *program;
  struct arena *arena;
  struct reads reads;
  const bool *keeps;  /* of each number: read at every rest */
  bool minds_leaving; /* it matters with which values the player leaves early */
  uint32_t *block_at; /* of each op: the block that begins there, or NO_POINT */
  uint32_t *begins;   /* of each block: its first op */
  uint32_t rests, choices, deals, rules, count;
  size_t words;   /* of a set */
  uint64_t *sets; /* of each point, SETS each */
  /* The point being worked out. */
  uint32_t here;
  uint64_t *now;
  /* Which points follow from which: noted in a first pass. */
  bool notes;
  struct point_edge {
    uint32_t from, to;
  } * edges;
  size_t edge_count, edge_capacity;
};

void points_init(struct points *points, const struct program *program, const bool *keeps,
                 struct arena *arena);

/* The block that begins at an op. */
uint32_t points_block(const struct points *points, uint32_t pc);
static inline uint64_t *points_set(const struct points *points, uint32_t point,
                                   enum point_set set) {
  return points->sets + ((size_t)point * SETS + set) * points->words;
}

/* leave: whether it matters with which values the player leaves early: something can fail on the
 * way out, or a condition in the early ending decides what it tells. What an epilogue decides does
 * not count: it would keep alive whatever it mentions. */
bool leave_matters(const struct reads *reads);

/* transfer: works out the sets of a point from those of the points that follow it, in
 * points->now. */
void transfer_point(struct points *points, uint32_t point);

#endif
