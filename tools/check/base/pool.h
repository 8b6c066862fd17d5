/* pool: strings of bytes, each kept once and known by a number. */
#ifndef SKAZ_POOL_H
#define SKAZ_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define POOL_NONE UINT32_MAX

struct pool_item {
  uint64_t hash;
  size_t at, size; /* in the bytes */
};

/* All zero at first. */
struct pool {
  struct pool_item *items; /* by number, from 0 in the order in which they came */
  size_t count, room;
  unsigned char *bytes;
  size_t byte_count, byte_room;
  uint32_t *index; /* by hash: numbers plus 1, or 0 */
  size_t index_room;
};

/* The number of the bytes, which are copied if they are new. POOL_NONE: no memory. */
uint32_t pool_put(struct pool *pool, const void *bytes, size_t size);
/* The bytes of a number, valid until the next pool_put. */
const void *pool_at(const struct pool *pool, uint32_t number);
/* Forgets everything, and keeps the room for it. */
void pool_clear(struct pool *pool);
void pool_free(struct pool *pool);

#endif
