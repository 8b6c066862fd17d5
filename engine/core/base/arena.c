/* arena: memory that lives as long as its owner and is freed at once. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum {
  CHUNK_SIZE = 16 * 1024,
  LARGE = 1024, /* blocks above have a chunk of their own, so that arrays grow without a trace */
  ALIGNMENT = 16
};

struct arena_chunk {
  struct arena_chunk *older;
  size_t size; /* of the whole block, this header included */
};

void arena_init(struct arena *arena, struct memory *memory) {
  memset(arena, 0, sizeof *arena);
  arena->memory = memory;
}

struct arena_mark arena_mark(const struct arena *arena) {
  return (struct arena_mark){arena->chunks, arena->room, arena->next};
}

void arena_rewind(struct arena *arena, const struct arena_mark *mark) {
  struct arena_chunk *chunk = arena->chunks;
  while (chunk != mark->chunks) {
    struct arena_chunk *older = chunk->older;
    memory_free(arena->memory, chunk, chunk->size);
    chunk = older;
  }
  arena->chunks = chunk;
  arena->room = mark->room;
  arena->next = mark->next;
}

void arena_free(struct arena *arena) { arena_rewind(arena, &(struct arena_mark){NULL, 0, NULL}); }

static size_t aligned(size_t size) { return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT; }

static size_t header_size(void) { return aligned(sizeof(struct arena_chunk)); }

static struct arena_chunk *add_chunk(struct arena *arena, size_t room) {
  size_t size = header_size() + room;
  struct arena_chunk *chunk = room > size ? NULL : memory_resize(arena->memory, NULL, 0, size);
  while (chunk == NULL) arena->fail(arena->fail_data); /* it does not return */
  chunk->older = arena->chunks;
  chunk->size = size;
  arena->chunks = chunk;
  return chunk;
}

static void *first_block(struct arena_chunk *chunk) { return (char *)chunk + header_size(); }

/* `size` bytes as they come. */
static void *take_raw(struct arena *arena, size_t size) {
  if (size > LARGE) return first_block(add_chunk(arena, size));
  if (size > arena->room) {
    arena->next = first_block(add_chunk(arena, CHUNK_SIZE));
    arena->room = CHUNK_SIZE;
  }
  void *block = arena->next;
  arena->next += size;
  arena->room -= size;
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

/* Makes a block with a chunk of its own larger: it leaves nothing behind. */
static void *grow_alone(struct arena *arena, void *block, size_t size) {
  struct arena_chunk **link = &arena->chunks, *grown = NULL;
  while (first_block(*link) != block) link = &(*link)->older;
  size_t new_size = header_size() + size;
  if (new_size > size) grown = memory_resize(arena->memory, *link, (*link)->size, new_size);
  while (grown == NULL) arena->fail(arena->fail_data); /* it does not return */
  grown->size = new_size;
  *link = grown;
  return first_block(grown);
}

void *arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity,
                 size_t item_size) {
  if (count < *capacity) return items;
  size_t wanted = *capacity == 0 ? 4 : *capacity * 2;
  size_t old_size = aligned(*capacity * item_size), new_size = aligned(wanted * item_size);
  char *grown = items;
  if (items != NULL && old_size > LARGE) {
    grown = grow_alone(arena, items, new_size);
  } else {
    grown = take_raw(arena, new_size);
    if (count > 0) memcpy(grown, items, count * item_size);
  }
  *capacity = wanted;
  return grown;
}
