/* values: what crosses between expressions and Lua functions. */
#include "lua/values.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "language/plain.h"

void values_push(struct lua_State *L, const struct bridge_value *value) {
  switch (value->kind) {
  case BRIDGE_INT: lua_pushinteger(L, value->number); break;
  case BRIDGE_BOOL: lua_pushboolean(L, value->number != 0); break;
  case BRIDGE_TEXT: lua_pushstring(L, value->text); break;
  default: lua_pushnil(L); break;
  }
}

static void read_number(lua_State *L, int index, struct bridge_value *value) {
  int is_whole;
  value->kind = BRIDGE_INT;
  value->number = lua_tointegerx(L, index, &is_whole);
  if (!is_whole)
    luaL_error(L, "the function gives %f: expressions know whole numbers only, see math.floor",
               lua_tonumber(L, index));
}

static void read_text(lua_State *L, int index, struct bridge_value *value) {
  size_t length;
  const char *text = lua_tolstring(L, index, &length);
  enum plain_fault fault = plain_check(text, length);
  value->kind = BRIDGE_TEXT;
  if (length >= sizeof value->text)
    luaL_error(L, "the function gives a text of more than %d bytes", (int)sizeof value->text - 1);
  if (fault != PLAIN_FINE)
    luaL_error(L, "the text that the function gives %s", plain_message(fault));
  memcpy(value->text, text, length + 1);
}

void values_read(struct lua_State *L, int index, struct bridge_value *value) {
  switch (lua_type(L, index)) {
  case LUA_TNUMBER: read_number(L, index, value); break;
  case LUA_TSTRING: read_text(L, index, value); break;
  case LUA_TBOOLEAN:
    value->kind = BRIDGE_BOOL;
    value->number = lua_toboolean(L, index);
    break;
  case LUA_TNIL:
    luaL_error(L, "the function gives nothing: an expression needs a value, so `return` one");
    break;
  default:
    luaL_error(L, "the function gives a %s: an expression needs a number, a truth or a text",
               luaL_typename(L, index));
  }
}
