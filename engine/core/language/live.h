/* live: what can still be read from each place where a play rests, before it is written. */
#ifndef SKAZ_LIVE_H
#define SKAZ_LIVE_H

#include "language/reads.h"

/* Sets of the numbers of reads.h: a bit each. */
struct live {
  const struct program *program;
  size_t words;          /* of a set */
  const uint64_t **most; /* of each resume where a play rests: what can be read, whatever is on the
                            call stack; else NULL */
  const uint64_t *flows; /* see live_at */
};

/* Works it out in `arena`; what is needed for that goes with `scratch`. `keeps` tells of each
 * number whether the host reads it at every rest. What leaving early reads counts where
 * something can fail on that way, which is no way of the story. Position, call stack and ending are
 * in every set. */
struct live live_all(const struct program *program, const bool *keeps, struct arena *arena,
                     struct arena *scratch);

/* What can be read from a resume on, where `ends` is what can be read at the newest frame of
 * its call stack, and `below` at the one before. Writes it to `set`. */
void live_at(const struct live *live, uint32_t resume, const uint64_t *ends, const uint64_t *below,
             uint64_t *set);

static inline bool live_holds(const uint64_t *set, size_t number) {
  return (set[number / 64] >> (number % 64) & 1) != 0;
}

#endif
