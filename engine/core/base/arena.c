/* arena: memory that lives as long as its owner and is freed at once. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { CHUNK_SIZE = 16 * 1024, ALIGNMENT = 16 };

struct arena_chunk {
  struct arena_chunk *older;
  size_t size; /* of the whole block, this header included */
};

void arena_init(struct arena *arena, struct memory *memory) {
  memset(arena, 0, sizeof *arena);
  arena->memory = memory;
}

void arena_free(struct arena *arena) {
  struct arena_chunk *chunk = arena->chunks;
  while (chunk != NULL) {
    struct arena_chunk *older = chunk->older;
    memory_free(arena->memory, chunk, chunk->size);
    chunk = older;
  }
  arena->chunks = NULL;
  arena->room = 0;
}

static size_t aligned(size_t size) { return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT; }

static void add_chunk(struct arena *arena, size_t wanted) {
  size_t header = aligned(sizeof(struct arena_chunk));
  size_t size = header + (wanted > CHUNK_SIZE ? wanted : CHUNK_SIZE);
  struct arena_chunk *chunk = wanted > size ? NULL : memory_resize(arena->memory, NULL, 0, size);
  while (chunk == NULL) arena->fail(arena->fail_data); /* it does not return */
  chunk->older = arena->chunks;
  chunk->size = size;
  arena->chunks = chunk;
  arena->next = (char *)chunk + header;
  arena->room = size - header;
}

/* `size` bytes as they come. */
static void *take_raw(struct arena *arena, size_t size) {
  struct arena before = *arena;
  if (size > before.room) add_chunk(arena, size);
  void *block = arena->next;
  arena->next += size;
  arena->room -= size;
  if (arena->room < before.room && size > before.room) { /* a chunk for a large block alone */
    arena->next = before.next;
    arena->room = before.room;
  }
  return block;
}

void *arena_take(struct arena *arena, size_t size) {
  size = aligned(size > 0 ? size : 1);
  return memset(take_raw(arena, size), 0, size);
}

char *arena_copy(struct arena *arena, const char *text, size_t length) {
  char *copy = take_raw(arena, aligned(length + 1));
  if (length > 0) memcpy(copy, text, length);
  copy[length] = '\0';
  return copy;
}

char *arena_print(struct arena *arena, const char *format, ...) {
  char text[1024];
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  size_t kept = length < 0 ? 0 : (size_t)length;
  if (kept >= sizeof text) {
    kept = sizeof text - 1; /* its last character may be cut in two, so that goes too */
    while (kept > 0 && ((unsigned char)text[kept - 1] & 0xC0) == 0x80) kept--;
    if (kept > 0 && (unsigned char)text[kept - 1] >= 0xC0) kept--;
  }
  return arena_copy(arena, text, kept);
}

/* Makes the newest block larger where it stands; false if it is not the newest, or
 * has no room behind it. */
static bool extend(struct arena *arena, void *block, size_t old_size, size_t new_size) {
  size_t more = aligned(new_size) - aligned(old_size);
  bool is_newest = block != NULL && (char *)block + aligned(old_size) == arena->next;
  if (!is_newest || more > arena->room) return false;
  arena->next += more;
  arena->room -= more;
  return true;
}

void *arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity,
                 size_t item_size) {
  if (count < *capacity) return items;
  size_t wanted = *capacity == 0 ? 4 : *capacity * 2;
  if (extend(arena, items, *capacity * item_size, wanted * item_size)) {
    *capacity = wanted;
    return items;
  }
  char *grown = take_raw(arena, aligned(wanted * item_size));
  if (count > 0) memcpy(grown, items, count * item_size);
  *capacity = wanted;
  return grown;
}
