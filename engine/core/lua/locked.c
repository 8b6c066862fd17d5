/* locked: library tables that scenarios can read and not change, and the names of
 * Lua that are left out. */
#include "lua/locked.h"

#include <lua.h>
#include <string.h>

#include "base/names.h"
#include "lua/sandbox.h"

enum { SUGGEST_FUEL = 5000 /* of comparing a misspelt name with those of a library */ };

/* What Lua has and scenarios have not, and why. */
struct absent {
  const char *name;
  const char *instead; /* what to use, or NULL */
};

#define PLAIN_TABLES "tables have no metatables here"
#define PLAIN_FIELDS "read and write fields the plain way"
#define INCLUDES "use `include \"file\"` or `use \"module\"`"
#define DRAWS "use random(low, high) or chance(percent) in an effect"

static const struct absent absent[] = {
    /* metatables can hide state, run code in the collector, and crash Lua 5.4.4 */
    {"getmetatable", PLAIN_TABLES},
    {"setmetatable", PLAIN_TABLES},
    {"rawequal", "use =="},
    {"rawget", PLAIN_FIELDS},
    {"rawlen", "use #"},
    {"rawset", PLAIN_FIELDS},
    /* code from anywhere but the scenario's files cannot be checked */
    {"dofile", INCLUDES},
    {"load", NULL},
    {"loadfile", INCLUDES},
    {"loadstring", NULL},
    {"module", INCLUDES},
    {"require", INCLUDES},
    {"string.dump", NULL},
    /* an error handler of theirs would run where no step is counted */
    {"xpcall", "use pcall"},
    /* the environment is no table that code may pass around */
    {"_G", "name the global itself"},
    {"getfenv", NULL},
    {"setfenv", NULL},
    {"newproxy", NULL},
    /* what shows something is the story's text */
    {"print", "put a string in a passage to show text"},
    {"warn", "put a string in a passage to show text"},
    /* differs from run to run or from machine to machine */
    {"collectgarbage", NULL},
    {"math.random", DRAWS},
    {"math.randomseed", DRAWS},
    {"math.acos", NULL},
    {"math.asin", NULL},
    {"math.atan", NULL},
    {"math.cos", NULL},
    {"math.deg", NULL},
    {"math.exp", NULL},
    {"math.log", NULL},
    {"math.pow", NULL},
    {"math.rad", NULL},
    {"math.sin", NULL},
    {"math.tan", NULL},
    {"math.modf", "use math.floor"},
    /* raw bytes are of no use where text is UTF-8 */
    {"string.pack", NULL},
    {"string.packsize", NULL},
    {"string.unpack", NULL},
    /* of older versions of Lua */
    {"unpack", "use table.unpack"},
    {"table.getn", "use #"},
    {NULL, NULL},
};

/* Libraries that are left out whole. */
static const struct absent absent_libraries[] = {
    {"bit32", "use the operators & | ~ << >>"},
    {"coroutine", NULL}, /* each has an instruction counter of its own */
    {"debug", NULL},     /* reaches everything */
    {"io", NULL},
    {"jit", NULL},
    {"os", NULL},
    {"package", INCLUDES},
    {NULL, NULL},
};

static const struct absent *find(const struct absent *list, const char *name) {
  for (; list->name != NULL; list++)
    if (strcmp(list->name, name) == 0) return list;
  return NULL;
}

static int raise_absent(lua_State *L, const char *name, const char *instead) {
  return luaL_error(L, "'%s' is not available in scenarios%s%s", name, instead == NULL ? "" : ": ",
                    instead == NULL ? "" : instead);
}

static const char *name_or_type(lua_State *L, int index) {
  return lua_type(L, index) == LUA_TSTRING ? lua_tostring(L, index) : luaL_typename(L, index);
}

/* Upvalues: the name of a library that is left out, and what to use instead. */
static int l_absent_member(lua_State *L) {
  const char *library = lua_tostring(L, lua_upvalueindex(1));
  const char *name = lua_pushfstring(L, "%s.%s", library, name_or_type(L, 2));
  return raise_absent(L, name, lua_tostring(L, lua_upvalueindex(2)));
}

/* Upvalues: the name of the library and its list of functions. */
static int l_missing_member(lua_State *L) {
  const char *library = lua_tostring(L, lua_upvalueindex(1));
  const char *name = name_or_type(L, 2);
  const char *full = lua_pushfstring(L, "%s.%s", library, name);
  const struct absent *left_out = find(absent, full);
  if (left_out != NULL) return raise_absent(L, full, left_out->instead);
  return locked_unknown(L, library, name, lua_touserdata(L, lua_upvalueindex(2)));
}

/* Upvalue: the name of the library. */
static int l_locked(lua_State *L) {
  return luaL_error(L, "'%s' cannot be changed", lua_tostring(L, lua_upvalueindex(1)));
}

int locked_unknown(lua_State *L, const char *library, const char *name, const luaL_Reg *functions) {
  const char *best = NULL, *dot = *library == '\0' ? "" : ".";
  sandbox_charge(L, SUGGEST_FUEL);
  for (; functions->name != NULL; functions++)
    best = name_nearer(name, strlen(name), best, functions->name);
  if (best == NULL) return luaL_error(L, "there is no '%s%s%s'", library, dot, name);
  return luaL_error(L, "there is no '%s%s%s'; did you mean '%s%s%s'?", library, dot, name, library,
                    dot, best);
}

/* Gives the table at the top a metatable, and pushes that. */
static void push_metatable(lua_State *L) {
  lua_createtable(L, 0, 3);
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  lua_pushvalue(L, -1);
  lua_setmetatable(L, -3);
}

/* The same with one that refuses writes. */
static void push_lock(lua_State *L, const char *name) {
  push_metatable(L);
  lua_pushstring(L, name);
  lua_pushcclosure(L, l_locked, 1);
  lua_setfield(L, -2, "__newindex");
}

bool locked_absent(lua_State *L, const char *name) {
  const struct absent *left_out = find(absent, name);
  if (left_out != NULL) raise_absent(L, name, left_out->instead);
  left_out = find(absent_libraries, name);
  if (left_out == NULL) return false;
  lua_newtable(L);
  push_lock(L, name);
  lua_pushstring(L, name);
  lua_pushstring(L, left_out->instead);
  lua_pushcclosure(L, l_absent_member, 2);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  return true;
}

void locked_add(lua_State *L, const char *name, const luaL_Reg *functions) {
  lua_newtable(L); /* the functions: no scenario gets hold of this table */
  luaL_setfuncs(L, functions, 0);
  push_metatable(L);
  lua_pushstring(L, name);
  lua_pushlightuserdata(L, (void *)functions);
  lua_pushcclosure(L, l_missing_member, 2);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  lua_newtable(L); /* what the scenario holds: empty, so that every write meets the lock */
  push_lock(L, name);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  lua_setfield(L, -3, name);
}
