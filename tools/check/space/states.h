/* states: the keys of the states found, in chunks, and an index that tells which are known.
 *
 * The index is cut into shards by the hash, so that threads can insert side by side and a
 * growing shard never holds a second copy of the whole. Keys are compared whole: no two
 * states are ever taken for one. */
#ifndef SKAZ_STATES_H
#define SKAZ_STATES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { STATES_SHARDS = 64 };

#define STATES_NONE UINT32_MAX
/* Numbers stay below it: above it an entry of the index is a ticket. */
#define STATES_LIMIT UINT32_C(0x7fffffff)

/* An open-addressing table. An entry is 0, or the low half of a hash above a number plus 1,
 * or above a ticket with its highest bit set. */
struct states_shard {
  uint64_t *entries;
  uint32_t capacity, used;
};

struct states {
  size_t key_size;
  uint32_t count; /* numbers given */
  unsigned char **chunks;
  size_t chunk_count, chunk_room;
  struct states_shard shards[STATES_SHARDS];
};

/* Where a key that is not in the index yet was put: for its number, once it has one. */
struct states_slot {
  uint32_t shard, at;
};

void states_init(struct states *states, size_t key_size);
void states_free(struct states *states);

/* The key of state `number`. */
const unsigned char *states_key(const struct states *states, uint32_t number);

/* Keys that are handed in must have STATES_BEHIND bytes behind them that may be read, so that
 * the last bytes of a key are read like all others, by words. */
enum { STATES_BEHIND = 7 };

/* Memory is slow: between these three calls there had better be something else to do.
 * The hash of a key. The processor is made to fetch what states_guess will read. */
uint64_t states_prepare(const struct states *states, const void *key);
/* The same for a hash that is known. */
void states_fetch(const struct states *states, uint64_t hash);
/* The number that a key of this hash most likely has, whose key is fetched; or STATES_NONE. */
uint32_t states_guess(const struct states *states, uint64_t hash);
/* The number of a key that has one, or STATES_NONE; `guess` is what states_guess says. */
uint32_t states_find(const struct states *states, const void *key, uint64_t hash, uint32_t guess);

static inline uint32_t states_shard_of(uint64_t hash) { return (uint32_t)(hash >> 58); }

/* Makes room in a shard for `extra` more keys. False: no memory. */
bool states_reserve(struct states *states, uint32_t shard, size_t extra);

/* Keys that wait for their numbers, by ticket (below STATES_LIMIT). */
struct states_waiting {
  const unsigned char *(*key_of)(const void *data, uint32_t ticket);
  const void *data;
};
/* Puts a key that has no number into its shard, which has room, under `ticket`; or returns the
 * ticket that it waits under already. STATES_NONE: it was put, and `*at` is where. */
uint32_t states_enter(struct states *states, const struct states_waiting *waiting, const void *key,
                      uint64_t hash, uint32_t ticket, uint32_t *at);

/* Makes room for the keys of `extra` more numbers. False: no memory, or no numbers. */
bool states_extend(struct states *states, uint32_t extra);
/* Gives the key that was entered at `at` its number, for which there is room. The caller
 * counts it in states->count. Different keys may be settled at once. */
void states_settle(struct states *states, const void *key, uint64_t hash, uint32_t at,
                   uint32_t number);

/* Bytes taken by the keys, and by the index. */
size_t states_key_bytes(const struct states *states);
size_t states_index_bytes(const struct states *states);

#endif
