/* text: a string that grows, for a host that stops when there is no memory. */
#include "text/text.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void make_room(struct text *text, size_t more) {
  size_t wanted = text->length + more + 1;
  if (wanted <= text->capacity) return;
  size_t capacity = text->capacity ? text->capacity : 64;
  while (capacity < wanted) capacity *= 2;
  text->data = need_bytes(text->data, capacity);
  text->capacity = capacity;
}

void text_add(struct text *text, const char *bytes, size_t length) {
  make_room(text, length);
  if (length > 0) memcpy(text->data + text->length, bytes, length);
  text->length += length;
  text->data[text->length] = '\0';
}

void text_put(struct text *text, const char *string) { text_add(text, string, strlen(string)); }

void text_vprint(struct text *text, const char *format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  int length = vsnprintf(NULL, 0, format, arguments);
  if (length > 0) {
    make_room(text, (size_t)length);
    vsnprintf(text->data + text->length, (size_t)length + 1, format, again);
    text->length += (size_t)length;
  }
  va_end(again);
}

void text_print(struct text *text, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  text_vprint(text, format, arguments);
  va_end(arguments);
}

void text_clear(struct text *text) {
  text->length = 0;
  if (text->data) text->data[0] = '\0';
}

void text_free(struct text *text) {
  free(text->data);
  *text = (struct text){0};
}

const char *text_string(const struct text *text) { return text->data ? text->data : ""; }

char *text_take(struct text *text) {
  char *string = text->data ? text->data : need_string("");
  *text = (struct text){0};
  return string;
}

void *need_bytes(void *block, size_t size) {
  void *grown = realloc(block, size ? size : 1);
  if (grown) return grown;
  fputs("skaz: there is no memory left\n", stderr);
  exit(2);
}

char *need_copy(const char *bytes, size_t length) {
  char *copy = need_bytes(NULL, length + 1);
  if (length > 0) memcpy(copy, bytes, length);
  copy[length] = '\0';
  return copy;
}

char *need_string(const char *string) { return need_copy(string, strlen(string)); }

char *need_print(const char *format, ...) {
  struct text text = {0};
  va_list arguments;
  va_start(arguments, format);
  text_vprint(&text, format, arguments);
  va_end(arguments);
  return text_take(&text);
}

void *need_item(void *items, size_t count, size_t *capacity, size_t item_size) {
  if (count < *capacity) return items;
  *capacity = *capacity ? *capacity * 2 : 8;
  return need_bytes(items, *capacity * item_size);
}
