/* states: the keys of the states found, in chunks, and an index that tells which are known. */
#include "check/space/states.h"

#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum { CHUNK_BITS = 14, CHUNK_STATES = 1 << CHUNK_BITS, SMALLEST_SHARD = 16 };

#define TICKET (UINT32_C(1) << 31)

void states_init(struct states *states, size_t key_size) {
  memset(states, 0, sizeof *states);
  states->key_size = key_size;
}

void states_free(struct states *states) {
  for (size_t i = 0; i < states->chunk_count; i++) free(states->chunks[i]);
  free(states->chunks);
  for (size_t i = 0; i < STATES_SHARDS; i++) free(states->shards[i].entries);
}

static unsigned char *key_at(const struct states *states, uint32_t number) {
  unsigned char *chunk = states->chunks[number >> CHUNK_BITS];
  return chunk + (number & (CHUNK_STATES - 1)) * states->key_size;
}

const unsigned char *states_key(const struct states *states, uint32_t number) {
  return key_at(states, number);
}

/* A word that holds up to eight bytes of a key, the others being zero in effect. */
static inline uint64_t word_of(const unsigned char *bytes, size_t size) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  if (size >= sizeof word) return word;
  return size == 0 ? 0 : word << 8 * (sizeof word - size);
}

static inline bool equal_keys(const unsigned char *a, const unsigned char *b, size_t size) {
  for (; size > sizeof(uint64_t); size -= sizeof(uint64_t)) {
    if (word_of(a, sizeof(uint64_t)) != word_of(b, sizeof(uint64_t))) return false;
    a += sizeof(uint64_t);
    b += sizeof(uint64_t);
  }
  return word_of(a, size) == word_of(b, size);
}

static inline uint64_t hash_of(const unsigned char *key, size_t size) {
  if (size > sizeof(uint64_t)) return XXH3_64bits(key, size);
  uint64_t word = word_of(key, size);
  return XXH3_64bits(&word, sizeof word);
}

/* --------------------------------------------------------------- index */

/* The low half of the hash is spread over the capacity, so entries lie in its order and any
 * capacity will do. */
static uint32_t home_of(const struct states_shard *shard, uint32_t hash) {
  return (uint32_t)((uint64_t)hash * shard->capacity >> 32);
}

static uint64_t entry_of(uint32_t hash, uint32_t content) { return (uint64_t)hash << 32 | content; }

static uint32_t next_at(const struct states_shard *shard, uint32_t at) {
  return at + 1 == shard->capacity ? 0 : at + 1;
}

void states_fetch(const struct states *states, uint64_t hash) {
  const struct states_shard *shard = &states->shards[states_shard_of(hash)];
  if (shard->capacity > 0) __builtin_prefetch(&shard->entries[home_of(shard, (uint32_t)hash)]);
}

uint64_t states_prepare(const struct states *states, const void *key) {
  uint64_t hash = hash_of(key, states->key_size);
  states_fetch(states, hash);
  return hash;
}

/* The first entry of the hash from `at` on, or the free one behind all. */
static uint32_t seek(const struct states_shard *shard, uint32_t hash, uint32_t at) {
  while (shard->entries[at] != 0 && shard->entries[at] >> 32 != hash) at = next_at(shard, at);
  return at;
}

uint32_t states_guess(const struct states *states, uint64_t hash) {
  const struct states_shard *shard = &states->shards[states_shard_of(hash)];
  if (shard->capacity == 0) return STATES_NONE;
  uint64_t entry = shard->entries[seek(shard, (uint32_t)hash, home_of(shard, (uint32_t)hash))];
  uint32_t number = (uint32_t)entry - 1; /* STATES_NONE of a free entry */
  if (entry != 0) __builtin_prefetch(key_at(states, number));
  return number;
}

/* Looks at all entries of the hash, where the first of them is another's. */
static uint32_t find_among(const struct states *states, const void *key, uint64_t hash) {
  const struct states_shard *shard = &states->shards[states_shard_of(hash)];
  uint32_t at = home_of(shard, (uint32_t)hash);
  while (shard->entries[at = seek(shard, (uint32_t)hash, at)] != 0) {
    uint32_t number = (uint32_t)shard->entries[at] - 1;
    if (equal_keys(key_at(states, number), key, states->key_size)) return number;
    at = next_at(shard, at);
  }
  return STATES_NONE;
}

uint32_t states_find(const struct states *states, const void *key, uint64_t hash, uint32_t guess) {
  if (guess == STATES_NONE || equal_keys(key_at(states, guess), key, states->key_size))
    return guess;
  return find_among(states, key, hash);
}

static void put_entry(struct states_shard *shard, uint64_t entry) {
  uint32_t at = home_of(shard, (uint32_t)(entry >> 32));
  while (shard->entries[at] != 0) at = next_at(shard, at);
  shard->entries[at] = entry;
}

bool states_reserve(struct states *states, uint32_t number, size_t extra) {
  struct states_shard *shard = &states->shards[number], old = *shard;
  uint64_t wanted = (old.used + extra) * 4 / 3 + 1;
  if (wanted <= old.capacity) return true;
  uint64_t grown = (uint64_t)old.capacity + old.capacity / 8 * 3;
  uint64_t capacity = wanted > grown ? wanted : grown;
  if (capacity < SMALLEST_SHARD) capacity = SMALLEST_SHARD;
  if (capacity > UINT32_MAX) return false;
  shard->entries = calloc((size_t)capacity, sizeof *shard->entries);
  if (shard->entries == NULL) {
    *shard = old;
    return false;
  }
  shard->capacity = (uint32_t)capacity;
  for (uint32_t i = 0; i < old.capacity; i++)
    if (old.entries[i] != 0) put_entry(shard, old.entries[i]);
  free(old.entries);
  return true;
}

uint32_t states_enter(struct states *states, const struct states_waiting *waiting, const void *key,
                      uint64_t hash, uint32_t ticket, uint32_t *at) {
  struct states_shard *shard = &states->shards[states_shard_of(hash)];
  uint32_t slot = home_of(shard, (uint32_t)hash);
  for (; shard->entries[slot] != 0; slot = next_at(shard, slot)) {
    uint64_t entry = shard->entries[slot];
    if (entry >> 32 != (uint32_t)hash || ((uint32_t)entry & TICKET) == 0) continue;
    uint32_t other = (uint32_t)entry & ~TICKET;
    if (equal_keys(waiting->key_of(waiting->data, other), key, states->key_size)) return other;
  }
  shard->entries[slot] = entry_of((uint32_t)hash, TICKET | ticket);
  shard->used++;
  *at = slot;
  return STATES_NONE;
}

/* ---------------------------------------------------------------- keys */

static bool add_chunk(struct states *states) {
  if (states->chunk_count == states->chunk_room) {
    size_t room = states->chunk_room == 0 ? 16 : states->chunk_room * 2;
    unsigned char **chunks = realloc(states->chunks, room * sizeof *chunks);
    if (chunks == NULL) return false;
    states->chunks = chunks;
    states->chunk_room = room;
  }
  unsigned char *chunk = malloc(CHUNK_STATES * states->key_size + STATES_BEHIND + 1);
  if (chunk != NULL) states->chunks[states->chunk_count++] = chunk;
  return chunk != NULL;
}

bool states_extend(struct states *states, uint32_t extra) {
  uint64_t wanted = (uint64_t)states->count + extra;
  if (wanted >= STATES_LIMIT) return false;
  while ((uint64_t)states->chunk_count << CHUNK_BITS < wanted)
    if (!add_chunk(states)) return false;
  return true;
}

void states_settle(struct states *states, const void *key, uint64_t hash, uint32_t at,
                   uint32_t number) {
  memcpy(key_at(states, number), key, states->key_size);
  states->shards[states_shard_of(hash)].entries[at] = entry_of((uint32_t)hash, number + 1);
}

size_t states_key_bytes(const struct states *states) {
  return states->chunk_count * CHUNK_STATES * states->key_size;
}

size_t states_index_bytes(const struct states *states) {
  size_t bytes = states->chunk_room * sizeof *states->chunks;
  for (size_t i = 0; i < STATES_SHARDS; i++)
    bytes += states->shards[i].capacity * sizeof *states->shards[i].entries;
  return bytes;
}
