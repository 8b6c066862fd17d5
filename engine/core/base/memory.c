/* memory: the one capped allocator that C and Lua share. */
#include "base/memory.h"

#include <string.h>

void *memory_resize(struct memory *memory, void *block, size_t old_size, size_t new_size) {
  if (new_size > old_size && new_size - old_size > memory->limit - memory->used) return NULL;
  void *result = memory->allocate(memory->user, block, old_size, new_size);
  if (result == NULL && block != NULL && new_size != 0 && new_size <= old_size)
    result = block; /* Lua takes it that shrinking never fails */
  if (result == NULL && new_size != 0) return NULL;
  memory->used = memory->used - old_size + new_size;
  return result;
}

void *memory_new(struct memory *memory, size_t size) {
  void *block = memory_resize(memory, NULL, 0, size);
  if (block != NULL) memset(block, 0, size);
  return block;
}

void memory_free(struct memory *memory, void *block, size_t size) {
  if (block != NULL) memory_resize(memory, block, size, 0);
}

bool memory_double(struct memory *memory, void **items, size_t *capacity, size_t item_size) {
  size_t wanted = *capacity == 0 ? 8 : *capacity * 2;
  void *grown = memory_resize(memory, *items, *capacity * item_size, wanted * item_size);
  if (grown == NULL) return false;
  *items = grown;
  *capacity = wanted;
  return true;
}
