/* buffer: text of a turn, grown piece by piece, that never moves once finished. */
#ifndef SKAZ_BUFFER_H
#define SKAZ_BUFFER_H

#include <stdint.h>
#include <string.h>

#include "base/memory.h"

struct buffer_chunk;

/* Strings are written one at a time: any number of appends, then buffer_finish. */
struct buffer {
  struct memory *memory;
  struct buffer_chunk *chunks; /* newest first */
  char *start;                 /* of the string being written */
  size_t length;               /* of the string being written */
  char *limit;                 /* end of the newest chunk */
  bool failed;                 /* an append found no memory; sticky until buffer_finish */
};

void buffer_init(struct buffer *buffer, struct memory *memory);
void buffer_free(struct buffer *buffer);

/* Forgets all strings and keeps one chunk for the next ones. */
void buffer_reset(struct buffer *buffer);

/* The part of buffer_append that needs a new chunk. */
void buffer_append_slowly(struct buffer *buffer, const char *text, size_t length);

static inline void buffer_append(struct buffer *buffer, const char *text, size_t length) {
  /* as numbers, since both are NULL before the first chunk */
  size_t room = (uintptr_t)buffer->limit - (uintptr_t)buffer->start - buffer->length;
  if (buffer->failed || room <= length) {
    buffer_append_slowly(buffer, text, length);
    return;
  }
  memcpy(buffer->start + buffer->length, text, length);
  buffer->length += length;
}

/* Closes the string with a zero byte and returns it; NULL if an append failed,
 * and the string is dropped. `*length` may be NULL. */
const char *buffer_finish(struct buffer *buffer, size_t *length);

/* `size` bytes of the buffer for any use, 8-byte aligned, or NULL. Only between strings. */
void *buffer_take(struct buffer *buffer, size_t size);

#endif
