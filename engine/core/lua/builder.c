/* builder: a text under construction, in memory that the collector owns. */
#include "lua/builder.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

void builder_begin(struct builder *builder, struct lua_State *L) {
  lua_pushnil(L);
  builder->L = L;
  builder->slot = lua_gettop(L);
  builder->data = builder->first;
  builder->used = 0;
  builder->room = sizeof builder->first;
}

/* Moves the text to a new block with room for `size` more bytes. */
static void grow(struct builder *builder, size_t size) {
  lua_State *L = builder->L;
  size_t wanted = builder->used + size, room = 2 * builder->room;
  if (wanted > BUILDER_LONGEST) luaL_error(L, "the text would be longer than 1 MiB");
  if (room < wanted) room = wanted;
  if (room > BUILDER_LONGEST) room = BUILDER_LONGEST;
  luaL_checkstack(L, 1, NULL);
  char *data = lua_newuserdatauv(L, room, 0);
  memcpy(data, builder->data, builder->used);
  lua_replace(L, builder->slot);
  builder->data = data;
  builder->room = room;
}

char *builder_extend(struct builder *builder, size_t size) {
  if (size > builder->room - builder->used) grow(builder, size);
  char *to = builder->data + builder->used;
  builder->used += size;
  return to;
}

void builder_add(struct builder *builder, const char *text, size_t length) {
  if (length > 0) memcpy(builder_extend(builder, length), text, length);
}

void builder_add_byte(struct builder *builder, char byte) { *builder_extend(builder, 1) = byte; }

void builder_add_value(struct builder *builder) {
  size_t length;
  const char *text = lua_tolstring(builder->L, -1, &length);
  builder_add(builder, text, length);
  lua_pop(builder->L, 1);
}

void builder_push(const struct builder *builder) {
  lua_pushlstring(builder->L, builder->data, builder->used);
}
