/* ring: the story of 100 places that every engine is measured on, and its published sums.
 *
 * Two numbers, a and b, start at 30; four choices a place, each with a condition and an
 * effect. A play draws its choices with MINSTD and folds all it sees into a checksum, so
 * that two engines with equal sums have done the same work. */
#ifndef RING_H
#define RING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check/space/space.h"
#include "skaz.h"

enum { RING_PLACES = 100, RING_WAYS = 4, RING_START = 30, RING_SEED = 12345 };
#define RING_MODULUS 2147483647u

/* What a play of some turns adds up to, and where it stands then. */
struct ring_play {
  uint64_t sum, text, labels; /* checksum; bytes of text and of labels that were read */
  int place, a, b;
};

/* What a breadth-first exploration up to a limit of expanded states adds up to. */
struct ring_map {
  uint64_t expanded, found, edges, hash, text;
};

struct ring_play_row {
  long turns;
  struct ring_play play;
};
struct ring_map_row {
  uint64_t limit; /* UINT64_MAX: the whole space */
  struct ring_map map;
};

/* The published results, closed by a row of 0 turns, or a limit of 0. */
extern const struct ring_play_row ring_play_rows[];
extern const struct ring_map_row ring_map_rows[];

bool ring_play_equal(const struct ring_play *a, const struct ring_play *b);
bool ring_map_equal(const struct ring_map *a, const struct ring_map *b);

/* The next number of the generator, and the next checksum of a turn. */
static inline uint64_t ring_next(uint64_t s) { return 48271 * s % RING_MODULUS; }

static inline uint64_t ring_sum(const struct ring_play *play, unsigned open, unsigned chosen) {
  return (play->sum * 31 + 7 * (uint64_t)play->place + 3 * (uint64_t)(play->a + 100) +
          5 * (uint64_t)(play->b + 100) + 11 * open + chosen) %
         RING_MODULUS;
}

/* The plain C walk that the engine is compared with (walk.c). */
struct ring_play walk_play(long turns);
/* False: no memory. */
bool walk_map(uint64_t limit, struct ring_map *map);

/* The same exploration by the checker (map.c), of the story in a file, until `limit` states
 * are expanded; NULL: it failed. The caller frees it. */
struct space *map_explore(const char *path, unsigned threads, uint64_t limit);
/* What it adds up to; false: it failed. */
bool map_sum(const char *path, unsigned threads, uint64_t limit, struct ring_map *map);

/* The same play through skaz.h, of a story that is begun afresh (engine.c). The first
 * failure ends it with its status. */
skaz_status engine_play(skaz_story *story, long turns, struct ring_play *play);

#endif
