/* decide: whether conditions always or never hold, as far as types and ranges tell. */
#ifndef SKAZ_DECIDE_H
#define SKAZ_DECIDE_H

#include "language/reads.h"

enum verdict { VERDICT_OPEN, VERDICT_ALWAYS, VERDICT_NEVER };

/* Where the variables of a condition have few values together, all are tried. */
struct decider {
  struct reads reads;
  unsigned char *state; /* the values being tried */
  uint32_t *slots;      /* that the conditions read */
  size_t slot_count;
  bool *is_taken; /* of each number of `reads`: it is among the slots */
  bool has_text;  /* the conditions read a text, too */
};

/* Fills `decider`, in `arena`. */
void decide_init(struct decider *decider, const struct program *program, struct arena *arena);

/* The verdict on a condition: VERDICT_ALWAYS for NONE, VERDICT_NEVER for NEVER. */
enum verdict decide(struct decider *decider, int32_t node);

/* The same for "one of these holds". */
enum verdict decide_any(struct decider *decider, const int32_t *nodes, size_t count);

#endif
