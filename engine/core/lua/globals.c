/* globals: the story's variables as the globals of Lua functions in play. */
#include "lua/globals.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "lua/baselib.h"
#include "lua/derived.h"
#include "lua/store.h"
#include "lua/views.h"

/* The turn under way, or NULL. The stage is the first upvalue. */
static const struct bridge_turn *turn_of(lua_State *L) {
  return ((const struct stage *)lua_touserdata(L, lua_upvalueindex(1)))->turn;
}

static const struct variable *find_variable(const struct bridge_turn *turn, const char *name,
                                            size_t length) {
  return turn == NULL ? NULL : program_variable(turn->program, name, length, turn->passage);
}

static const char *suggest(lua_State *L, const struct bridge_turn *turn, const char *name,
                           size_t length) {
  if (turn == NULL) return NULL;
  return store_suggest_name(L, &turn->program->variable_names, name, length);
}

/* ---------------------------------------------------------------- reading */

static void push_text(lua_State *L, const struct bridge_turn *turn,
                      const struct variable *variable) {
  const struct text_slot *slot = &turn->program->layout.texts[variable->text];
  const char *text = (const char *)turn->state + slot->offset;
  size_t length = 0;
  while (length < slot->size && text[length] != '\0') length++;
  lua_pushlstring(L, text, length);
}

static void push_variable(lua_State *L, const struct bridge_turn *turn,
                          const struct variable *variable) {
  switch (variable->type) {
  case VARIABLE_METER:
  case VARIABLE_INT: lua_pushinteger(L, stage_get(turn, variable->slot)); break;
  case VARIABLE_FLAG: lua_pushboolean(L, stage_get(turn, variable->slot) != 0); break;
  case VARIABLE_ONE_OF:
    lua_pushstring(L, variable->words.items[stage_get(turn, variable->slot)]);
    break;
  case VARIABLE_TEXT: push_text(L, turn, variable); break;
  case VARIABLE_DERIVED: derived_push(L, turn, variable); break;
  case VARIABLE_SHORT: {
    int32_t slot = turn->program->short_slot;
    lua_pushboolean(L, slot != NONE && stage_get(turn, (uint32_t)slot) != 0);
    break;
  }
  default: views_push(L, turn, variable); break;
  }
}

/* __index of the environment: (environment, name). Upvalues: stage, globals. */
static int l_read(lua_State *L) {
  size_t length;
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  const struct bridge_turn *turn = turn_of(L);
  const char *name = lua_tolstring(L, 2, &length);
  const struct variable *variable = find_variable(turn, name, length);
  if (variable != NULL) {
    push_variable(L, turn, variable);
    return 1;
  }
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(2)) != LUA_TNIL || baselib_find(L, 2)) return 1;
  const char *near = suggest(L, turn, name, length);
  return luaL_error(L, "there is no '%s'%s", name, store_push_hint(L, near));
}

/* ---------------------------------------------------------------- writing */

/* __newindex of the environment: (environment, name, value). Upvalues: stage, globals. */
static int l_write(lua_State *L) {
  size_t length;
  const struct bridge_turn *turn = turn_of(L);
  const char *name = luaL_checklstring(L, 2, &length);
  const struct variable *variable = find_variable(turn, name, length);
  if (variable != NULL) {
    store_check(L, turn, variable);
    store_variable(L, turn, variable, 3);
    return 0;
  }
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(2)) != LUA_TNIL)
    return luaL_error(L,
                      "'%s' was made before the play and cannot change in it: what changes is "
                      "declared in state { }",
                      name);
  const char *near = suggest(L, turn, name, length);
  if (near != NULL)
    return luaL_error(L, "there is no variable '%s'%s", name, store_push_hint(L, near));
  return luaL_error(L, "there is no variable '%s': declare it in state { }, or make it local",
                    name);
}

/* ------------------------------------------------------------------ words */

static const struct bridge_turn *need_effect(lua_State *L, const char *word) {
  const struct bridge_turn *turn = turn_of(L);
  if (turn == NULL || !turn->may_write)
    luaL_error(L, "'%s' belongs in effects alone: functions called in expressions must be pure",
               word);
  return turn;
}

static int64_t draw(lua_State *L, const struct bridge_turn *turn, int64_t low, int64_t high,
                    const int64_t *weights) {
  int64_t outcome = low;
  if (!turn->draw(turn->data, low, high, weights, &outcome))
    sandbox_fail(sandbox_of(L), SKAZ_NO_MEMORY, "not enough memory to record an outcome of chance");
  return outcome;
}

/* random(low, high) -> a whole number, each equally likely */
static int l_random(lua_State *L) {
  const struct bridge_turn *turn = need_effect(L, "random");
  if (lua_gettop(L) != 2) return luaL_error(L, "random takes two numbers, as in random(1, 6)");
  lua_Integer low = luaL_checkinteger(L, 1), high = luaL_checkinteger(L, 2);
  if (low > high)
    return luaL_error(L, "random(%I, %I): there is no number between them", (LUAI_UACINT)low,
                      (LUAI_UACINT)high);
  lua_pushinteger(L, low == high ? low : draw(L, turn, low, high, NULL));
  return 1;
}

/* chance(percent) -> true in so many of 100 cases */
static int l_chance(lua_State *L) {
  const struct bridge_turn *turn = need_effect(L, "chance");
  lua_Integer percent = luaL_checkinteger(L, 1);
  const int64_t weights[] = {100 - percent, percent};
  if (percent <= 0 || percent >= 100)
    lua_pushboolean(L, percent > 0);
  else
    lua_pushboolean(L, draw(L, turn, 0, 1, weights) == 1);
  return 1;
}

/* count(set) -> how many of its members hold */
static int l_count(lua_State *L) {
  const struct bridge_turn *turn = turn_of(L);
  const struct variable *variable = views_variable(L, 1);
  if (variable == NULL || variable->type != VARIABLE_SET)
    return luaL_error(L, "count is for sets: use # for a list");
  int64_t count = 0;
  for (size_t i = 0; i < variable->words.count; i++)
    count += stage_get(turn, variable->slot + (uint32_t)i);
  lua_pushinteger(L, count);
  return 1;
}

/* word(...): a function sees the number alone */
static int l_word(lua_State *L) {
  return luaL_error(L, "'word' belongs in texts and expressions: a function sees the number alone");
}

static const luaL_Reg words[] = {
    {"chance", l_chance}, {"count", l_count}, {"random", l_random}, {"word", l_word}, {NULL, NULL},
};

void globals_add_words(struct lua_State *L) {
  static const char *const arithmetic[] = {"abs", "max", "min"};
  baselib_library(L);
  lua_pushvalue(L, -2);
  luaL_setfuncs(L, words, 1);
  lua_getfield(L, -1, "math");
  for (size_t i = 0; i < sizeof arithmetic / sizeof *arithmetic; i++) {
    lua_getfield(L, -1, arithmetic[i]);
    lua_setfield(L, -3, arithmetic[i]);
  }
  lua_pop(L, 2);
}

static const luaL_Reg environment_functions[] = {
    {"__index", l_read},
    {"__newindex", l_write},
    {NULL, NULL},
};

void globals_open(struct lua_State *L, const struct stage *stage) {
  int globals = lua_gettop(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_getmetatable(L, -1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, stage->self);
  lua_pushvalue(L, globals);
  luaL_setfuncs(L, environment_functions, 2);
  lua_settop(L, globals - 1);
}
