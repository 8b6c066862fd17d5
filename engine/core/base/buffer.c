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
  buffer->start = (char *)(chunk + 1);
  buffer->length = 0;
  buffer->limit = (char *)chunk + chunk->size;
}

void buffer_reset(struct buffer *buffer) {
  buffer->failed = false;
  if (buffer->chunks == NULL) return;
  free_chunks(buffer, buffer->chunks->older);
  buffer->chunks->older = NULL;
  use_chunk(buffer, buffer->chunks);
}

/* Moves the string being written to a new chunk with at least `wanted` bytes more. */
static RARELY bool add_chunk(struct buffer *buffer, size_t wanted) {
  size_t need = sizeof(struct buffer_chunk) + 2 * buffer->length + wanted + 1;
  size_t size = need > CHUNK_SIZE ? need : CHUNK_SIZE;
  struct buffer_chunk *chunk = memory_resize(buffer->memory, NULL, 0, size);
  if (chunk == NULL) return false;
  const char *old = buffer->start;
  size_t length = buffer->length;
  chunk->older = buffer->chunks;
  chunk->size = size;
  buffer->chunks = chunk;
  use_chunk(buffer, chunk);
  if (length > 0) memcpy(buffer->start, old, length);
  buffer->length = length;
  return true;
}

/* Bytes free behind the string, one kept for its closing zero. */
static bool has_room(const struct buffer *buffer, size_t wanted) {
  return buffer->chunks != NULL &&
         (size_t)(buffer->limit - buffer->start) > buffer->length + wanted;
}

void buffer_append_slowly(struct buffer *buffer, const char *text, size_t length) {
  if (buffer->failed || length == 0) return;
  if (!has_room(buffer, length) && !add_chunk(buffer, length)) {
    buffer->failed = true;
    return;
  }
  memcpy(buffer->start + buffer->length, text, length);
  buffer->length += length;
}

const char *buffer_finish(struct buffer *buffer, size_t *length) {
  size_t written = buffer->length;
  bool failed = buffer->failed || (!has_room(buffer, 0) && !add_chunk(buffer, 0));
  buffer->failed = false;
  buffer->length = 0;
  if (failed) return NULL;
  char *text = buffer->start;
  text[written] = '\0';
  buffer->start += written + 1;
  if (length != NULL) *length = written;
  return text;
}

void *buffer_take(struct buffer *buffer, size_t size) {
  if (!has_room(buffer, size + 8) && !add_chunk(buffer, size + 8)) return NULL;
  size_t skip = (8 - (uintptr_t)buffer->start % 8) % 8;
  void *block = buffer->start + skip;
  buffer->start += skip + size;
  return block;
}
