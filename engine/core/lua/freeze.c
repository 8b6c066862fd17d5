/* freeze: what a scenario's functions could hide state in, made constant for play. */
#include "lua/freeze.h"

#include <lauxlib.h>
#include <lua.h>
#include <stdbool.h>

#include "lua/define.h"
#include "lua/tablib.h"

/* A walk over everything in reach. Its members are places on the stack. */
struct walk {
  lua_State *L;
  int environment;
  int seen;    /* value or upvalue -> true */
  int todo;    /* tables and functions that were met but not looked into */
  int watched; /* function, number of an upvalue, its value, function, ... */
  lua_Integer todo_count, watched_count;
};

/* __newindex of a frozen table. */
static int l_refuse(lua_State *L) {
  return luaL_error(L, "this table was made before the play and cannot change in it: what changes "
                       "is declared in state { }");
}

/* __len of a frozen table. Upvalue: its contents. */
static int l_length(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)lua_rawlen(L, lua_upvalueindex(1)));
  return 1;
}

/* Marks the value at the top as seen and pops it. False if it was before. */
static bool see(struct walk *walk) {
  lua_State *L = walk->L;
  lua_pushvalue(L, -1);
  bool is_new = lua_rawget(L, walk->seen) == LUA_TNIL;
  lua_pop(L, 1);
  lua_pushboolean(L, true);
  lua_rawset(L, walk->seen);
  return is_new;
}

/* Pops the value at the top; looks into it later if it can hold others. Tables with a
 * metatable are ours, and constant. */
static void meet(struct walk *walk) {
  lua_State *L = walk->L;
  bool is_table = lua_istable(L, -1);
  if (is_table && lua_getmetatable(L, -1)) {
    lua_pop(L, 2);
    return;
  }
  if (!is_table && !lua_isfunction(L, -1)) {
    lua_pop(L, 1);
    return;
  }
  sandbox_charge(L, 1);
  lua_pushvalue(L, -1);
  if (see(walk))
    lua_rawseti(L, walk->todo, ++walk->todo_count);
  else
    lua_pop(L, 1);
}

/* Moves all entries of the table at `from` to the one at `to`, meeting them. */
static void move_entries(struct walk *walk, int from, int to) {
  lua_State *L = walk->L;
  for (lua_pushnil(L); lua_next(L, from) != 0;) {
    sandbox_charge(L, 1);
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_rawset(L, to);
    meet(walk); /* the value; the key stays for lua_next */
    lua_pushvalue(L, -1);
    meet(walk);
    lua_pushvalue(L, -1);
    lua_pushnil(L);
    lua_rawset(L, from);
  }
}

/* Gives the table at `table` a metatable that reads from the one at `contents`. */
static void lock(lua_State *L, int table, int contents) {
  lua_createtable(L, 0, 5);
  lua_pushvalue(L, contents);
  lua_setfield(L, -2, "__index");
  lua_pushvalue(L, contents);
  lua_setfield(L, -2, TABLIB_CONTENTS);
  lua_pushvalue(L, contents);
  lua_pushcclosure(L, l_length, 1);
  lua_setfield(L, -2, "__len");
  lua_pushcfunction(L, l_refuse);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, table);
}

/* Freezes the table at the top, and pops it. */
static void freeze_table(struct walk *walk) {
  lua_State *L = walk->L;
  int table = lua_gettop(L);
  lua_newtable(L);
  move_entries(walk, table, table + 1);
  lock(L, table, table + 1);
  lua_settop(L, table - 1);
}

/* Notes upvalue `n`, whose value is at the top, of the function below it. */
static void watch(struct walk *walk, int n) {
  lua_State *L = walk->L;
  if (lua_rawequal(L, -1, walk->environment)) return; /* `_ENV`, which no code can name */
  lua_pushlightuserdata(L, lua_upvalueid(L, -2, n));
  if (!see(walk)) return; /* shared with another function */
  lua_pushvalue(L, -2);
  lua_rawseti(L, walk->watched, ++walk->watched_count);
  lua_pushinteger(L, n);
  lua_rawseti(L, walk->watched, ++walk->watched_count);
  lua_pushvalue(L, -1);
  lua_rawseti(L, walk->watched, ++walk->watched_count);
}

/* Notes what the function at the top holds, and pops it. */
static void look_into_function(struct walk *walk) {
  lua_State *L = walk->L;
  for (int n = 1; lua_getupvalue(L, -1, n) != NULL; n++) {
    watch(walk, n);
    meet(walk);
  }
  lua_pop(L, 1);
}

static void look_into_all(struct walk *walk) {
  lua_State *L = walk->L;
  while (walk->todo_count > 0) {
    lua_rawgeti(L, walk->todo, walk->todo_count);
    lua_pushnil(L);
    lua_rawseti(L, walk->todo, walk->todo_count--);
    if (lua_istable(L, -1))
      freeze_table(walk);
    else
      look_into_function(walk);
  }
}

static void meet_functions(struct walk *walk, size_t count) {
  lua_State *L = walk->L;
  luaL_getsubtable(L, LUA_REGISTRYINDEX, DEFINE_FUNCTIONS);
  for (size_t i = 1; i <= count; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i);
    meet(walk);
  }
  lua_pop(L, 1);
}

int freeze_all(struct lua_State *L, size_t function_count) {
  luaL_checkstack(L, 2 * LUA_MINSTACK, NULL);
  struct walk walk = {.L = L};
  lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  walk.environment = lua_gettop(L);
  lua_newtable(L);
  walk.seen = lua_gettop(L);
  lua_newtable(L);
  walk.todo = lua_gettop(L);
  lua_newtable(L);
  walk.watched = lua_gettop(L);
  lua_newtable(L);
  meet_functions(&walk, function_count);
  move_entries(&walk, walk.environment, walk.watched + 1);
  look_into_all(&walk);
  lua_replace(L, walk.environment);
  lua_settop(L, walk.watched);
  int watched = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_settop(L, walk.environment);
  return watched;
}

const char *freeze_restore(struct lua_State *L, int watched) {
  const char *changed = NULL;
  int top = lua_gettop(L), list = top + 1;
  lua_rawgeti(L, LUA_REGISTRYINDEX, watched);
  lua_Integer count = (lua_Integer)lua_rawlen(L, list);
  for (lua_Integer i = 1; i < count; i += 3) {
    lua_rawgeti(L, list, i + 1);
    int n = (int)lua_tointeger(L, -1);
    lua_rawgeti(L, list, i);
    lua_rawgeti(L, list, i + 2);
    const char *name = lua_getupvalue(L, -2, n);
    if (!lua_rawequal(L, -1, -2)) {
      if (changed == NULL) changed = name;
      lua_pop(L, 1);
      lua_setupvalue(L, -2, n);
    }
    lua_settop(L, list);
  }
  lua_settop(L, top);
  return changed;
}
