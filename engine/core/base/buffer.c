/* buffer: text of a turn, grown piece by piece, that never moves once finished. */
#include "base/buffer.h"

#include "base/hint.h"

enum { CHUNK_SIZE = 4096 };

struct buffer_chunk {
  struct buffer_chunk *older;
  size_t size; /* of the whole block, this header included */
};

void buffer_init(struct buffer *buffer, struct memory *memory) {
  memset(buffer, 0, sizeof *buffer);
  buffer->memory = memory;
}

static void free_chunks(struct buffer *buffer, struct buffer_chunk *chunk) {
  while (chunk != NULL) {
    struct buffer_chunk *older = chunk->older;
    memory_free(buffer->memory, chunk, chunk->size);
    chunk = older;
  }
}

void buffer_free(struct buffer *buffer) {
  free_chunks(buffer, buffer->chunks);
  buffer->chunks = NULL;
}

static void use_chunk(struct buffer *buffer, struct buffer_chunk *chunk) {
  buffer->start = buffer->end = (char *)(chunk + 1);
  buffer->limit = (char *)chunk + chunk->size;
}

static RARELY void free_older(struct buffer *buffer) {
  free_chunks(buffer, buffer->chunks->older);
  buffer->chunks->older = NULL;
}

void buffer_reset(struct buffer *buffer) {
  buffer->failed = false;
  if (buffer->chunks == NULL) return;
  if (buffer->chunks->older != NULL) free_older(buffer);
  use_chunk(buffer, buffer->chunks);
}

/* Moves the string being written to a new chunk with at least `wanted` bytes more. */
static RARELY bool add_chunk(struct buffer *buffer, size_t wanted) {
  size_t length = (size_t)(buffer->end - buffer->start);
  size_t need = sizeof(struct buffer_chunk) + 2 * length + wanted + 1;
  size_t size = need > CHUNK_SIZE ? need : CHUNK_SIZE;
  struct buffer_chunk *chunk = memory_resize(buffer->memory, NULL, 0, size);
  if (chunk == NULL) return false;
  const char *old = buffer->start;
  chunk->older = buffer->chunks;
  chunk->size = size;
  buffer->chunks = chunk;
  use_chunk(buffer, chunk);
  if (length > 0) memcpy(buffer->start, old, length);
  buffer->end += length;
  return true;
}

char *buffer_more_room(struct buffer *buffer, size_t size) {
  if (add_chunk(buffer, size)) return buffer->end;
  buffer->failed = true;
  return NULL;
}

void buffer_append(struct buffer *buffer, const char *text, size_t length) {
  char *to = buffer_room(buffer, length);
  if (to == NULL) return;
  memcpy(to, text, length);
  buffer->end = to + length;
}

const char *buffer_finish(struct buffer *buffer) {
  char *end = buffer_room(buffer, 0), *text = buffer->start;
  bool failed = buffer->failed;
  buffer->failed = false;
  buffer->end = text;
  if (failed) return NULL;
  *end = '\0';
  buffer->start = buffer->end = end + 1;
  return text;
}

void *buffer_take(struct buffer *buffer, size_t size) {
  bool is_there = buffer_room(buffer, size + 8) != NULL;
  buffer->failed = false;
  if (!is_there) return NULL;
  size_t skip = (8 - (uintptr_t)buffer->start % 8) % 8;
  void *block = buffer->start + skip;
  buffer->start += skip + size;
  buffer->end = buffer->start;
  return block;
}
