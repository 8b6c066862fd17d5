/* baselib: the names that a scenario can use, and what every other name answers. */
#include "lua/baselib.h"

#include <lauxlib.h>
#include <lua.h>

#include "lua/locked.h"
#include "lua/mathlib.h"
#include "lua/sandbox.h"
#include "lua/strlib.h"
#include "lua/tablib.h"
#include "lua/utf8lib.h"

#define LIBRARY "skaz.library"

/* ------------------------------------------------------------------ errors */

/* Turns the value at the top into a text: an error that is none would reach the
 * author without one. */
static void make_message(lua_State *L) {
  size_t length;
  if (lua_type(L, -1) == LUA_TTABLE || lua_type(L, -1) == LUA_TFUNCTION)
    lua_pushfstring(L, "an error was raised with a %s: give it a text", luaL_typename(L, -1));
  else if (lua_isnoneornil(L, -1))
    lua_pushliteral(L, "an error was raised without a text");
  else
    strlib_tostring(L, -1, &length);
}

/* error(message [, level]) */
static int l_error(lua_State *L) {
  lua_Integer level = luaL_optinteger(L, 2, 1);
  lua_settop(L, 1);
  make_message(L);
  luaL_where(L, level > 0 && level < 100 ? (int)level : 0);
  lua_insert(L, -2);
  lua_concat(L, 2);
  return lua_error(L);
}

/* assert(value [, message]) -> its arguments */
static int l_assert(lua_State *L) {
  luaL_checkany(L, 1);
  if (lua_toboolean(L, 1)) return lua_gettop(L);
  if (lua_gettop(L) == 1) return luaL_error(L, "assertion failed");
  lua_settop(L, 2);
  make_message(L);
  return lua_error(L);
}

/* ------------------------------------------------------------------ values */

/* type(value) -> "number" */
static int l_type(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushstring(L, luaL_typename(L, 1));
  return 1;
}

/* tostring(value) -> a text without addresses */
static int l_tostring(lua_State *L) {
  size_t length;
  luaL_checkany(L, 1);
  strlib_tostring(L, 1, &length);
  return 1;
}

/* select(n, ...) -> the arguments from the n-th on; select('#', ...) -> how many */
static int l_select(lua_State *L) {
  int count = lua_gettop(L);
  const char *mark = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : "";
  if (mark[0] == '#') {
    lua_pushinteger(L, count - 1);
    return 1;
  }
  lua_Integer first = luaL_checkinteger(L, 1);
  if (first < 0)
    first += count;
  else if (first > count)
    first = count;
  luaL_argcheck(L, first >= 1, 1, "index out of range");
  return count - (int)first;
}

static int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  return 99;
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* The whole number that `text` shows in `base`; false if it shows none. */
static bool read_number(const char *text, size_t length, int base, lua_Integer *number) {
  const char *end = text + length;
  while (text < end && is_space(*text)) text++;
  while (end > text && is_space(end[-1])) end--;
  bool is_negative = text < end && *text == '-';
  if (is_negative) text++;
  if (text == end) return false;
  lua_Unsigned value = 0;
  for (; text < end; text++) {
    int digit = digit_value(*text);
    if (digit >= base) return false;
    value = value * (lua_Unsigned)base + (lua_Unsigned)digit;
  }
  *number = (lua_Integer)(is_negative ? 0 - value : value);
  return true;
}

static int read_in_base(lua_State *L) {
  size_t length;
  lua_Integer number, base = luaL_checkinteger(L, 2);
  luaL_checktype(L, 1, LUA_TSTRING);
  luaL_argcheck(L, base >= 2 && base <= 36, 2, "base out of range");
  const char *text = lua_tolstring(L, 1, &length);
  sandbox_charge(L, (int64_t)length / 16);
  if (read_number(text, length, (int)base, &number))
    lua_pushinteger(L, number);
  else
    lua_pushnil(L);
  return 1;
}

/* tonumber(value [, base]) -> a number, or nil */
static int l_tonumber(lua_State *L) {
  if (!lua_isnoneornil(L, 2)) return read_in_base(L);
  luaL_checkany(L, 1);
  if (lua_type(L, 1) == LUA_TNUMBER) {
    lua_settop(L, 1);
    return 1;
  }
  size_t length;
  const char *text = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &length) : NULL;
  if (text != NULL) sandbox_charge(L, (int64_t)length / 16);
  if (text == NULL || lua_stringtonumber(L, text) != length + 1) lua_pushnil(L);
  return 1;
}

/* -------------------------------------------------------- the environment */

static const luaL_Reg functions[];

void baselib_library(struct lua_State *L) { lua_getfield(L, LUA_REGISTRYINDEX, LIBRARY); }

_Bool baselib_find(struct lua_State *L, int index) {
  index = lua_absindex(L, index);
  baselib_library(L);
  lua_pushvalue(L, index);
  if (lua_rawget(L, -2) != LUA_TNIL) {
    lua_remove(L, -2);
    return true;
  }
  lua_pop(L, 2);
  return locked_absent(L, lua_tostring(L, index));
}

/* __index of the environment: (environment, name) */
static int l_index(lua_State *L) {
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  if (baselib_find(L, 2)) return 1;
  if (lua_getfield(L, LUA_REGISTRYINDEX, BASELIB_UNKNOWN) == LUA_TNIL)
    return locked_unknown(L, "", lua_tostring(L, 2), functions);
  lua_pushvalue(L, 2);
  lua_call(L, 1, 1);
  return 1;
}

static const luaL_Reg functions[] = {
    {"assert", l_assert},     {"error", l_error},
    {"pcall", sandbox_pcall}, {"select", l_select},
    {"tonumber", l_tonumber}, {"tostring", l_tostring},
    {"type", l_type},         {NULL, NULL},
};

void baselib_open(struct lua_State *L) {
  luaL_newlib(L, functions);
  lua_pushvalue(L, -1);
  lua_setfield(L, LUA_REGISTRYINDEX, LIBRARY);
  mathlib_open(L);
  strlib_open(L);
  tablib_open(L);
  utf8lib_open(L);
  lua_pop(L, 1);
  lua_newtable(L);
  lua_createtable(L, 0, 2);
  lua_pushcfunction(L, l_index);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
}
