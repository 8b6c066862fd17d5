/* mathlib: arithmetic for scenarios that gives the same on every machine. */
#include "lua/mathlib.h"

#include <lauxlib.h>
#include <lua.h>
#include <math.h>

#include "lua/locked.h"

/* math.abs(n) */
static int l_math_abs(lua_State *L) {
  if (lua_isinteger(L, 1)) {
    lua_Integer n = lua_tointeger(L, 1);
    lua_pushinteger(L, n < 0 ? (lua_Integer)(0u - (lua_Unsigned)n) : n);
  } else {
    lua_pushnumber(L, fabs(luaL_checknumber(L, 1)));
  }
  return 1;
}

/* Pushes a float that is whole as an integer where it fits. */
static int push_whole(lua_State *L, lua_Number whole) {
  lua_Integer n;
  if (lua_numbertointeger(whole, &n))
    lua_pushinteger(L, n);
  else
    lua_pushnumber(L, whole);
  return 1;
}

/* math.floor(n) */
static int l_math_floor(lua_State *L) {
  if (lua_isinteger(L, 1)) {
    lua_settop(L, 1);
    return 1;
  }
  return push_whole(L, floor(luaL_checknumber(L, 1)));
}

/* math.ceil(n) */
static int l_math_ceil(lua_State *L) {
  if (lua_isinteger(L, 1)) {
    lua_settop(L, 1);
    return 1;
  }
  return push_whole(L, ceil(luaL_checknumber(L, 1)));
}

/* math.sqrt(n): of all the roots and powers the one that IEEE 754 defines exactly */
static int l_math_sqrt(lua_State *L) {
  lua_pushnumber(L, sqrt(luaL_checknumber(L, 1)));
  return 1;
}

static int fmod_integers(lua_State *L) {
  lua_Integer n = lua_tointeger(L, 1), by = lua_tointeger(L, 2);
  luaL_argcheck(L, by != 0, 2, "zero");
  lua_pushinteger(L, by == -1 ? 0 : n % by); /* the least integer % -1 overflows in C */
  return 1;
}

/* math.fmod(n, by): the remainder that rounds towards zero */
static int l_math_fmod(lua_State *L) {
  if (lua_isinteger(L, 1) && lua_isinteger(L, 2)) return fmod_integers(L);
  lua_pushnumber(L, fmod(luaL_checknumber(L, 1), luaL_checknumber(L, 2)));
  return 1;
}

/* The argument that is less (or greater) than all others. */
static int pick(lua_State *L, bool wants_least) {
  int count = lua_gettop(L), best = 1;
  luaL_checknumber(L, 1);
  for (int i = 2; i <= count; i++) {
    luaL_checknumber(L, i);
    if (wants_least ? lua_compare(L, i, best, LUA_OPLT) : lua_compare(L, best, i, LUA_OPLT))
      best = i;
  }
  lua_pushvalue(L, best);
  return 1;
}

/* math.min(n, ...) */
static int l_math_min(lua_State *L) { return pick(L, true); }

/* math.max(n, ...) */
static int l_math_max(lua_State *L) { return pick(L, false); }

/* math.tointeger(value) -> a whole number, or nil */
static int l_math_tointeger(lua_State *L) {
  int is_whole;
  lua_Integer n = lua_tointegerx(L, 1, &is_whole);
  if (is_whole && lua_type(L, 1) == LUA_TNUMBER)
    lua_pushinteger(L, n);
  else
    lua_pushnil(L);
  return 1;
}

/* math.type(value) -> "integer", "float" or nil */
static int l_math_type(lua_State *L) {
  luaL_checkany(L, 1);
  if (lua_type(L, 1) != LUA_TNUMBER)
    lua_pushnil(L);
  else
    lua_pushstring(L, lua_isinteger(L, 1) ? "integer" : "float");
  return 1;
}

/* math.ult(a, b): a < b without signs */
static int l_math_ult(lua_State *L) {
  lua_Unsigned a = (lua_Unsigned)luaL_checkinteger(L, 1);
  lua_pushboolean(L, a < (lua_Unsigned)luaL_checkinteger(L, 2));
  return 1;
}

static const luaL_Reg functions[] = {
    {"abs", l_math_abs},
    {"ceil", l_math_ceil},
    {"floor", l_math_floor},
    {"fmod", l_math_fmod},
    {"max", l_math_max},
    {"min", l_math_min},
    {"sqrt", l_math_sqrt},
    {"tointeger", l_math_tointeger},
    {"type", l_math_type},
    {"ult", l_math_ult},
    {NULL, NULL},
};

void mathlib_open(struct lua_State *L) {
  locked_add(L, "math", functions);
  lua_pushinteger(L, LUA_MAXINTEGER);
  lua_setfield(L, -2, "maxinteger");
  lua_pushinteger(L, LUA_MININTEGER);
  lua_setfield(L, -2, "mininteger");
  lua_pushnumber(L, (lua_Number)HUGE_VAL);
  lua_setfield(L, -2, "huge");
  lua_pop(L, 1);
}
