/* builder: a text under construction, in memory that the collector owns.
 *
 * Instead of luaL_Buffer, whose large buffers need a finalizer: where memory has run
 * out that is not called, and the buffer is lost; and a metatable that is half made
 * when memory runs out stays so. */
#ifndef SKAZ_BUILDER_H
#define SKAZ_BUILDER_H

#include <stddef.h>

struct lua_State;

struct builder {
  struct lua_State *L;
  int slot; /* of the stack: holds the memory */
  char *data;
  size_t used, room;
  char first[256]; /* what most texts need */
};

enum { BUILDER_LONGEST = 1024 * 1024 }; /* bytes of a text */

/* Takes the next place of the stack. More may be pushed while it is in use. */
void builder_begin(struct builder *builder, struct lua_State *L);

/* Room for `size` more bytes, to be written at once. Raises an error where the text
 * grows too long, so callers need no check of their own. */
char *builder_extend(struct builder *builder, size_t size);

void builder_add(struct builder *builder, const char *text, size_t length);
void builder_add_byte(struct builder *builder, char byte);

/* Adds the string at the top of the stack, and pops it. */
void builder_add_value(struct builder *builder);

/* Pushes the text. */
void builder_push(const struct builder *builder);

#endif
