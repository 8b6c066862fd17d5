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
  char *start, *end;           /* of the string being written */
  char *limit;                 /* end of the newest chunk */
  bool failed;                 /* an append found no memory; sticky until buffer_finish */
};

void buffer_init(struct buffer *buffer, struct memory *memory);
void buffer_free(struct buffer *buffer);

/* Forgets all strings and keeps one chunk for the next ones. */
void buffer_reset(struct buffer *buffer);

/* The part of buffer_room that takes a new chunk. */
char *buffer_more_room(struct buffer *buffer, size_t size);

/* Where the next `size` bytes of the string may be written; the writer then moves `end`.
 * NULL if there is no memory, and the string has failed. */
static inline char *buffer_room(struct buffer *buffer, size_t size) {
  /* as numbers, since both are NULL before the first chunk; one is for the closing zero */
  bool has_room = (uintptr_t)buffer->limit - (uintptr_t)buffer->end > size;
  return has_room ? buffer->end : buffer_more_room(buffer, size);
}

void buffer_append(struct buffer *buffer, const char *text, size_t length);

/* Bytes of the string so far. */
static inline size_t buffer_length(const struct buffer *buffer) {
  return (size_t)((uintptr_t)buffer->end - (uintptr_t)buffer->start);
}

/* Closes the string with a zero byte and returns it; NULL if an append failed,
 * and the string is dropped. */
const char *buffer_finish(struct buffer *buffer);

/* `size` bytes of the buffer for any use, 8-byte aligned, or NULL. Only between strings. */
void *buffer_take(struct buffer *buffer, size_t size);

#endif
