/* bridge: calls of Lua functions in play. */
#include "lua/bridge.h"

#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>

#include "lua/define.h"
#include "lua/freeze.h"
#include "lua/globals.h"
#include "lua/values.h"

enum { TIDY_FUEL = 100000 };

/* One call, from its beginning to its tidying up. */
struct call {
  struct stage *stage;
  int function;
  const struct bridge_value *arguments;
  size_t count;
  struct bridge_value *result;
  struct failure *failure;
};

static void push_function(lua_State *L, const struct call *call) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, call->stage->functions);
  lua_rawgeti(L, -1, (lua_Integer)call->function + 1);
  lua_remove(L, -2);
}

static void perform(struct sandbox *sandbox, void *data) {
  struct call *call = data;
  lua_State *L = sandbox_lua(sandbox);
  luaL_checkstack(L, (int)call->count + LUA_MINSTACK, NULL);
  push_function(L, call);
  for (size_t i = 0; i < call->count; i++) values_push(L, &call->arguments[i]);
  lua_call(L, (int)call->count, call->result != NULL ? 1 : 0);
  const char *changed = freeze_restore(L, call->stage->watched);
  if (changed != NULL && *changed == '\0')
    luaL_error(L, "the function goes on with an iterator that was made before the play: make it "
                  "inside the function");
  if (changed != NULL)
    luaL_error(L,
               "the function changed the local variable '%s', which no save would keep: what "
               "changes is declared in state { }",
               changed);
  if (call->result != NULL) values_read(L, -1, call->result);
}

/* After a failure: the locals as they were, and the function's own line where no
 * other is known. */
static void tidy(struct sandbox *sandbox, void *data) {
  struct call *call = data;
  struct failure *failure = call->failure;
  lua_State *L = sandbox_lua(sandbox);
  lua_Debug about;
  freeze_restore(L, call->stage->watched);
  if (failure->line > 0) return;
  push_function(L, call);
  lua_getinfo(L, ">S", &about);
  failure->line = about.linedefined;
  snprintf(failure->file, sizeof failure->file, "%s", about.source + (*about.source == '@'));
}

skaz_status bridge_call(struct sandbox *sandbox, const struct bridge_turn *turn, int function,
                        const struct bridge_value *arguments, size_t count,
                        struct bridge_value *result, int64_t steps, struct failure *failure) {
  struct failure ignored;
  struct stage *stage = *sandbox_guest(sandbox);
  const struct bridge_turn *former = stage->turn;
  struct call call = {.stage = stage,
                      .function = function,
                      .arguments = arguments,
                      .count = count,
                      .result = result,
                      .failure = failure};
  stage->turn = turn;
  skaz_status status = sandbox_run(sandbox, steps, perform, &call, failure);
  if (status != SKAZ_OK) sandbox_run(sandbox, TIDY_FUEL, tidy, &call, &ignored);
  stage->turn = former;
  return status;
}

/* Makes the stage, which the registry keeps, and adds the words that need it. */
static struct stage *open_stage(lua_State *L) {
  struct stage *stage = lua_newuserdatauv(L, sizeof *stage, 0);
  stage->turn = NULL;
  globals_add_words(L);
  stage->self = luaL_ref(L, LUA_REGISTRYINDEX);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, DEFINE_FUNCTIONS);
  stage->functions = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_newtable(L);
  stage->views = luaL_ref(L, LUA_REGISTRYINDEX);
  return stage;
}

void bridge_freeze(struct sandbox *sandbox, size_t function_count) {
  lua_State *L = sandbox_lua(sandbox);
  struct stage *stage = open_stage(L);
  stage->watched = freeze_all(L, function_count);
  globals_open(L, stage);
  *sandbox_guest(sandbox) = stage;
}
