/* pool: strings of bytes, each kept once and known by a number. */
#include "check/base/pool.h"

#include <stdlib.h>
#include <string.h>

#include <xxhash.h>

#include "check/base/room.h"

const void *pool_at(const struct pool *pool, uint32_t number) {
  return pool->bytes + pool->items[number].at;
}

/* Where the index has the bytes, or where it would. */
static uint32_t *find(const struct pool *pool, const struct pool_item *wanted, const void *bytes) {
  size_t at = wanted->hash & (pool->index_room - 1);
  for (; pool->index[at] != 0; at = (at + 1) & (pool->index_room - 1)) {
    const struct pool_item *item = &pool->items[pool->index[at] - 1];
    if (item->hash == wanted->hash && item->size == wanted->size &&
        memcmp(pool->bytes + item->at, bytes, item->size) == 0)
      break;
  }
  return &pool->index[at];
}

/* Keeps the index half empty. */
static bool grow_index(struct pool *pool) {
  if (pool->count < pool->index_room / 2) return true;
  size_t room = pool->index_room == 0 ? 64 : pool->index_room * 2;
  uint32_t *index = calloc(room, sizeof *index);
  if (index == NULL) return false;
  for (uint32_t i = 0; i < pool->count; i++) {
    size_t at = pool->items[i].hash & (room - 1);
    while (index[at] != 0) at = (at + 1) & (room - 1);
    index[at] = i + 1;
  }
  free(pool->index);
  pool->index = index;
  pool->index_room = room;
  return true;
}

static bool make_bytes(struct pool *pool, size_t size) {
  size_t wanted = pool->byte_count + size + 1;
  if (wanted <= pool->byte_room) return true;
  unsigned char *bytes = realloc(pool->bytes, wanted * 2);
  if (bytes == NULL) return false;
  pool->bytes = bytes;
  pool->byte_room = wanted * 2;
  return true;
}

uint32_t pool_put(struct pool *pool, const void *bytes, size_t size) {
  struct pool_item item = {XXH3_64bits(bytes, size), pool->byte_count, size};
  if (!grow_index(pool) || !make_bytes(pool, size)) return POOL_NONE;
  uint32_t *known = find(pool, &item, bytes);
  if (*known != 0) return *known - 1;
  if (!room_for((void **)&pool->items, pool->count, &pool->room, sizeof *pool->items))
    return POOL_NONE;
  memcpy(pool->bytes + pool->byte_count, bytes, size);
  pool->byte_count += size;
  pool->items[pool->count++] = item;
  *known = (uint32_t)pool->count;
  return *known - 1;
}

void pool_clear(struct pool *pool) {
  pool->count = pool->byte_count = 0;
  if (pool->index_room > 0) memset(pool->index, 0, pool->index_room * sizeof *pool->index);
}

void pool_free(struct pool *pool) {
  free(pool->items);
  free(pool->bytes);
  free(pool->index);
  memset(pool, 0, sizeof *pool);
}
