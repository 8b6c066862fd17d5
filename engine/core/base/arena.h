/* arena: memory that lives as long as its owner and is freed at once. */
#ifndef SKAZ_ARENA_H
#define SKAZ_ARENA_H

#include <string.h>

#include "base/memory.h"

struct arena_chunk;

struct arena {
  struct memory *memory;
  struct arena_chunk *chunks; /* newest first */
  size_t room;                /* bytes left in the one that is being filled */
  char *next;
  /* Called when there is no memory. It must not return: it leaves the load by
   * the error mechanism of whoever runs it. */
  void (*fail)(void *data);
  void *fail_data;
};

void arena_init(struct arena *arena, struct memory *memory);
void arena_free(struct arena *arena);

/* Where an arena stands. */
struct arena_mark {
  struct arena_chunk *chunks;
  size_t room;
  char *next;
};

/* Frees all that was taken behind the mark. Arrays from before it must not have grown since. */
struct arena_mark arena_mark(const struct arena *arena);
void arena_rewind(struct arena *arena, const struct arena_mark *mark);

/* `size` zeroed bytes, aligned for any type. Never NULL: see `fail`. */
void *arena_take(struct arena *arena, size_t size);

/* A copy of `length` bytes with a zero byte behind. */
char *arena_copy(struct arena *arena, const char *text, size_t length);

/* Formats like printf into the arena; at most 1,023 bytes, cut at a character. */
char *arena_print(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Room for one more item, not zeroed, in a growing array. Returns the array's new place; what
 * stood at the old one is not to be read any more. */
void *arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity,
                 size_t item_size);

/* Appends a zeroed item to the array whose members are `items`, `count` and
 * `capacity`, and yields a pointer to it. */
#define ARENA_PUSH(arena, items, count, capacity)                                                  \
  ((items) = (count) < (capacity)                                                                  \
                 ? (items)                                                                         \
                 : arena_grow((arena), (items), (count), &(capacity), sizeof *(items)),            \
   memset(&(items)[(count)], 0, sizeof *(items)), &(items)[(count)++])

#endif
