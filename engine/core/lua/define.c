/* define: runs a scenario's files and records what they define. */
#include "lua/define.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "language/schema.h"
#include "language/survey.h"
#include "lua/baselib.h"
#include "lua/functions.h"
#include "lua/loader.h"
#include "lua/modules.h"
#include "lua/words.h"

/* The handler of unknown names: (name) -> what lets the load go on. */
static int l_unknown(lua_State *L) {
  struct loader *loader = loader_of(L);
  const char *name = luaL_checkstring(L, 1);
  if (loader == NULL) return luaL_error(L, "there is no '%s'", name);
  loader->loses_items = true;
  loader_add_unknown(L, loader, name);
  loader_push_nothing(L);
  return 1;
}

static const char *nearest_key(lua_State *L, int table, const char *name, const char *best) {
  size_t length = strlen(name);
  lua_pushnil(L);
  while (lua_next(L, table) != 0) {
    lua_pop(L, 1);
    sandbox_charge(L, 1);
    if (lua_type(L, -1) == LUA_TSTRING) best = name_nearer(name, length, best, lua_tostring(L, -1));
  }
  return best;
}

/* The name that was probably meant: a word, a global of the files, or a variable. */
static const char *suggest(lua_State *L, const struct loader *loader, const char *name) {
  baselib_library(L);
  const char *best = nearest_key(L, lua_gettop(L), name, NULL);
  lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  best = nearest_key(L, lua_gettop(L), name, best);
  const char *variable = names_suggest(&loader->variables, name, strlen(name));
  if (variable != NULL) best = name_nearer(name, strlen(name), best, variable);
  lua_pop(L, 2);
  return best;
}

/* Whether the name was probably meant to begin a definition, which is now lost. */
static bool names_definition(const char *near) {
  enum record_kind kind = schema_find(near, strlen(near));
  return kind != RECORD_KINDS && schema_of(kind)->role == ROLE_DEFINITION;
}

static void report_unknown(lua_State *L, struct loader *loader,
                           const struct unknown_name *unknown) {
  struct issues *issues = loader->request->issues;
  const char *name = unknown->name;
  if (names_find(&loader->variables, name, strlen(name)) != NAME_NONE) {
    issue_error(issues, unknown->at,
                "'%s' is a variable of the story and has a value only in play: read it in an "
                "expression in quotes or in a function, and print it with {%s} inside the text",
                name, name);
    return;
  }
  if (schema_is_reserved(name)) {
    issue_error(issues, unknown->at,
                "'%s' means something only in play: use it in an expression in quotes, or in a "
                "function that play calls",
                name);
    return;
  }
  const char *near = suggest(L, loader, name);
  if (near != NULL && names_definition(near)) loader->is_cut_off = true;
  if (near != NULL)
    issue_error(issues, unknown->at, "there is no '%s': did you mean '%s'?", name, near);
  else
    issue_error(issues, unknown->at,
                "there is no '%s': it is no word of the language and nothing that the files "
                "define. A text needs quotes",
                name);
}

/* What functions could read; nothing can without one. */
static void survey_code(struct loader *loader, struct definitions *definitions) {
  if (definitions->function_count == 0) return;
  struct arena *scratch = loader->request->scratch;
  struct survey survey = {.names = {.arena = scratch}, .writes = {.arena = scratch}};
  for (size_t i = 0; i < loader->file_count; i++)
    survey_source(&survey, loader->files[i]->text, loader->files[i]->size);
  definitions->lua_names = survey_names(&survey.names, scratch);
  definitions->lua_name_count = survey.names.count;
  definitions->lua_writes = survey_names(&survey.writes, scratch);
  definitions->lua_write_count = survey.writes.count;
  definitions->code_hash = survey.code_hash;
}

/* What can be told only when all files have run. */
static void finish(lua_State *L, struct loader *loader) {
  if (loader->file_count == 0 || loader->is_stopped) return;
  functions_add_globals(L, loader);
  for (size_t i = 0; i < loader->unknown_count; i++)
    report_unknown(L, loader, &loader->unknowns[i]);
  words_report_loose(loader);
}

void define_scenario(struct sandbox *sandbox, const struct define_request *request,
                     struct definitions *definitions) {
  lua_State *L = sandbox_lua(sandbox);
  struct loader loader = {.sandbox = sandbox, .request = request, .definitions = definitions};
  loader.variables.arena = request->scratch;
  loader.indexing = locate_open(request->search);
  luaL_checkstack(L, LUA_MINSTACK, NULL);
  int top = lua_gettop(L);
  loader_open(L, &loader);
  words_open(L);
  modules_open(L);
  lua_pushcfunction(L, l_unknown);
  lua_setfield(L, LUA_REGISTRYINDEX, BASELIB_UNKNOWN);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, DEFINE_FUNCTIONS);
  modules_run_main(&loader);
  finish(L, &loader);
  survey_code(&loader, definitions);
  if (loader.is_cut_off) definitions->count = 0;
  loader_close(L);
  lua_settop(L, top);
}

void define_close(struct sandbox *sandbox) { loader_close(sandbox_lua(sandbox)); }
