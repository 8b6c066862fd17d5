/* functions: the Lua functions that play may call. */
#include "lua/functions.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "lua/baselib.h"

/* Appends the function at `index` to the registry's array. */
static void keep_function(lua_State *L, int index, size_t position) {
  lua_pushvalue(L, index);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, DEFINE_FUNCTIONS);
  lua_insert(L, -2);
  lua_rawseti(L, -2, (lua_Integer)position);
  lua_pop(L, 1);
}

int functions_add(struct lua_State *L, struct loader *loader, int index, const char *name) {
  struct definitions *definitions = loader->definitions;
  struct function *function =
      ARENA_PUSH(loader->request->scratch, definitions->functions, definitions->function_count,
                 definitions->function_capacity);
  lua_Debug about;
  lua_pushvalue(L, index);
  lua_getinfo(L, ">Su", &about);
  const struct source_file *file = loader_file(loader, about.source + 1);
  function->name = name;
  function->at = (struct place){file == NULL ? NULL : file->file, about.linedefined, 0};
  function->last_line = about.lastlinedefined;
  function->parameters = about.isvararg ? -1 : about.nparams;
  keep_function(L, index, definitions->function_count);
  return (int)definitions->function_count - 1;
}

/* Where the files set a global. */
static struct place place_of(struct loader *loader, const char *name) {
  for (size_t i = 0; i < loader->file_count; i++) {
    struct source_file *file = loader->files[i];
    struct place at = locate_name(&file->locator, NULL, 0, name);
    loader_charge(loader, file);
    if (at.line > 0) return at;
  }
  return (struct place){loader->files[0]->file, 0, 0};
}

/* Where the function at the top of the stack begins; else where the global is set. */
static struct place global_place(lua_State *L, struct loader *loader, const char *name) {
  if (lua_iscfunction(L, -1) || !lua_isfunction(L, -1)) return place_of(loader, name);
  lua_Debug about;
  lua_pushvalue(L, -1);
  lua_getinfo(L, ">S", &about);
  const struct source_file *file = loader_file(loader, about.source + 1);
  return (struct place){file == NULL ? NULL : file->file, about.linedefined, 0};
}

static bool is_library_name(lua_State *L, const char *name) {
  baselib_library(L);
  lua_pushstring(L, name);
  bool is_known = lua_rawget(L, -2) != LUA_TNIL;
  lua_pop(L, 2);
  return is_known;
}

/* The global whose value is at the top of the stack. */
static void add_global(lua_State *L, struct loader *loader, const char *name) {
  struct issues *issues = loader->request->issues;
  bool is_variable = names_find(&loader->variables, name, strlen(name)) != NAME_NONE;
  if (is_library_name(L, name))
    issue_error(issues, global_place(L, loader, name),
                "'%s' is a word of the language: give this another name, or make it local", name);
  else if (is_variable)
    issue_error(issues, global_place(L, loader, name),
                "'%s' is a variable of the story: its start stands in state { }, and an effect "
                "changes it",
                name);
  else if (lua_isfunction(L, -1) && !lua_iscfunction(L, -1))
    functions_add(L, loader, lua_gettop(L), name);
}

struct global_names {
  const char **items;
  size_t count, capacity;
};

static struct global_names collect_names(lua_State *L, struct loader *loader, int table) {
  struct arena *scratch = loader->request->scratch;
  struct global_names names = {0};
  lua_pushnil(L);
  while (lua_next(L, table) != 0) {
    lua_pop(L, 1);
    sandbox_charge(L, 1);
    if (lua_type(L, -1) != LUA_TSTRING) continue;
    const char *name = lua_tostring(L, -1);
    *ARENA_PUSH(scratch, names.items, names.count, names.capacity) =
        arena_copy(scratch, name, strlen(name));
  }
  sort_by_name(names.items, names.count, sizeof *names.items);
  return names;
}

void functions_add_globals(struct lua_State *L, struct loader *loader) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  int table = lua_gettop(L);
  struct global_names names = collect_names(L, loader, table);
  for (size_t i = 0; i < names.count; i++) {
    lua_pushstring(L, names.items[i]);
    lua_rawget(L, table);
    add_global(L, loader, names.items[i]);
    lua_pop(L, 1);
  }
  lua_settop(L, table - 1);
}
