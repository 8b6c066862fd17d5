/* memory: the one capped allocator that C and Lua share. */
#ifndef SKAZ_MEMORY_H
#define SKAZ_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

struct memory {
  void *(*allocate)(void *user, void *block, size_t old_size, size_t new_size);
  void *user;
  size_t limit; /* bytes that may be in use at once */
  size_t used;
};

/* Resizes `block` (NULL: a new one; new_size 0: frees). NULL if the limit or the
 * allocator says no; the old block then stands. */
void *memory_resize(struct memory *memory, void *block, size_t old_size, size_t new_size);

/* A new zeroed block of `size` bytes, or NULL. */
void *memory_new(struct memory *memory, size_t size);

/* Frees a block of `size` bytes; NULL is allowed. */
void memory_free(struct memory *memory, void *block, size_t size);

/* The part of memory_grow that takes memory. */
bool memory_double(struct memory *memory, void **items, size_t *capacity, size_t item_size);

/* Makes room for one more item in a growing array: doubles `*items` (of
 * `item_size` bytes each) when `count` has reached `*capacity`. False, with the
 * array as it was, when there is no memory. */
static inline bool memory_grow(struct memory *memory, void **items, size_t count, size_t *capacity,
                               size_t item_size) {
  return count < *capacity || memory_double(memory, items, capacity, item_size);
}

#endif
