/* text: a string that grows, for a host that stops when there is no memory.
 *
 * Every move of a play is on disk before the next prompt, so a host that runs
 * out of memory says so and ends: nothing is lost, and no caller needs a path
 * for it. */
#ifndef SKAZ_TEXT_H
#define SKAZ_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

/* Always closed by a zero byte once something was added; {0} is an empty text. */
struct text {
  char *data;
  size_t length, capacity;
};

void text_add(struct text *text, const char *bytes, size_t length);
void text_put(struct text *text, const char *string);
void text_print(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_vprint(struct text *text, const char *format, va_list arguments);

/* Empties the text and keeps its room. */
void text_clear(struct text *text);
void text_free(struct text *text);

/* The string, "" where nothing was ever added. */
const char *text_string(const struct text *text);

/* Hands the string to the caller, who frees it; the text is empty then. */
char *text_take(struct text *text);

/* realloc and copies that never return NULL. */
void *need_bytes(void *block, size_t size);
char *need_copy(const char *bytes, size_t length);
char *need_string(const char *string);
char *need_print(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Room for one more item in an array of `count`; returns its new place. */
void *need_item(void *items, size_t count, size_t *capacity, size_t item_size);

#endif
