/* verdict: whether types and ranges alone decide a condition. */
#ifndef SKAZ_VERDICT_H
#define SKAZ_VERDICT_H

#include "language/reads.h"

/* Where the values that a condition reads are few it is tried with all of them, else its ends
 * are reckoned. */
struct judge {
  struct reads reads;
  unsigned char *state; /* the values being tried */
  uint32_t *slots;      /* that the conditions read */
  size_t slot_count;
  bool *is_taken; /* of each number of `reads`: it is among the slots */
  bool has_text;  /* the conditions read a text, too */
};

/* Fills `judge`, in `arena`; the program is linked. */
void verdict_init(struct judge *judge, const struct program *program, struct arena *arena);

/* The verdict on a condition: NONE always holds, NEVER never. */
skaz_verdict verdict_of(struct judge *judge, int32_t node);

/* The same for "one of these holds". */
skaz_verdict verdict_on_any(struct judge *judge, const int32_t *nodes, size_t count);

#endif
