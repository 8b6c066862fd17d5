/* views: variables with members (sets, pers, decided, visited) as tables. */
#include "lua/views.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "lua/store.h"
#include "lua/tablib.h"

/* A view's metatable: its variable. */
#define VARIABLE "variable"

/* The first upvalue of every function of this floor that reads variables. */
static const struct stage *stage_of(lua_State *L) { return lua_touserdata(L, lua_upvalueindex(1)); }

/* Upvalues of a view's functions: stage, variable. */
static const struct variable *variable_of(lua_State *L) {
  return lua_touserdata(L, lua_upvalueindex(2));
}

static const struct bridge_turn *need_turn(lua_State *L) {
  const struct bridge_turn *turn = stage_of(L)->turn;
  if (turn == NULL) luaL_error(L, "the story's variables have values only in play");
  return turn;
}

static int fail_member(lua_State *L, const struct variable *variable, const char *near) {
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : luaL_typename(L, 2);
  return luaL_error(L, "there is no %s.%s%s", variable->name, name, store_push_hint(L, near));
}

/* The member of a set or per that argument 2 names, as the number of its slot. */
static uint32_t check_member(lua_State *L, const struct variable *variable) {
  size_t length = 0;
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tolstring(L, 2, &length) : "";
  int32_t at = words_find(&variable->words, name, length);
  if (at == NONE) fail_member(L, variable, store_suggest_word(L, &variable->words, name, length));
  return variable->slot + (uint32_t)at;
}

static void push_slot(lua_State *L, const struct bridge_turn *turn, const struct variable *variable,
                      uint32_t slot) {
  int64_t value = stage_get(turn, slot);
  bool is_truth = variable->type == VARIABLE_SET || variable->value_type == TYPE_BOOL;
  if (is_truth)
    lua_pushboolean(L, value != 0);
  else
    lua_pushinteger(L, value);
}

static void push_decided(lua_State *L, const struct bridge_turn *turn,
                         const struct decision *decision) {
  const struct program *program = turn->program;
  const struct words *words = &program->variables[decision->variable].words;
  lua_pushstring(L, words->items[stage_get(turn, decision->slot)]);
}

static int32_t check_name(lua_State *L, const struct variable *variable,
                          const struct names *names) {
  size_t length = 0;
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tolstring(L, 2, &length) : "";
  int32_t at = names_find(names, name, length);
  if (at == NAME_NONE) fail_member(L, variable, store_suggest_name(L, names, name, length));
  return at;
}

static int read_visited(lua_State *L, const struct bridge_turn *turn,
                        const struct variable *variable) {
  const struct program *program = turn->program;
  int32_t at = check_name(L, variable, &program->passage_names);
  int32_t slot = program->passages[at].visited_slot;
  if (slot == NONE)
    return luaL_error(L, "visits of '%s' are not remembered", program->passages[at].id);
  lua_pushboolean(L, stage_get(turn, (uint32_t)slot) != 0);
  return 1;
}

/* __index of a view: (view, member) */
static int l_read_member(lua_State *L) {
  const struct bridge_turn *turn = need_turn(L);
  const struct variable *variable = variable_of(L);
  if (variable->type == VARIABLE_VISITED) return read_visited(L, turn, variable);
  if (variable->type == VARIABLE_DECIDED) {
    int32_t at = check_name(L, variable, &turn->program->decision_names);
    push_decided(L, turn, &turn->program->decisions[at]);
  } else {
    push_slot(L, turn, variable, check_member(L, variable));
  }
  return 1;
}

/* __newindex of a view: (view, member, value) */
static int l_write_member(lua_State *L) {
  const struct bridge_turn *turn = need_turn(L);
  const struct variable *variable = variable_of(L);
  store_check(L, turn, variable);
  if (variable->type != VARIABLE_SET && variable->type != VARIABLE_PER)
    return luaL_error(L, "'%s' can only be read", variable->name);
  uint32_t slot = check_member(L, variable);
  const char *name = lua_pushfstring(L, "%s.%s", variable->name, lua_tostring(L, 2));
  if (variable->type == VARIABLE_SET || variable->value_type == TYPE_BOOL)
    store_truth(L, turn, slot, 3, name);
  else
    store_number(L, turn, slot, 3, name);
  return 0;
}

static void add_members(lua_State *L, const struct bridge_turn *turn,
                        const struct variable *variable) {
  for (size_t i = 0; i < variable->words.count; i++) {
    push_slot(L, turn, variable, variable->slot + (uint32_t)i);
    bool is_absent = variable->type == VARIABLE_SET && !lua_toboolean(L, -1);
    if (is_absent)
      lua_pop(L, 1);
    else
      lua_setfield(L, -2, variable->words.items[i]);
  }
}

static void add_decisions(lua_State *L, const struct bridge_turn *turn) {
  for (size_t i = 0; i < turn->program->decision_count; i++) {
    const struct decision *decision = &turn->program->decisions[i];
    push_decided(L, turn, decision);
    lua_setfield(L, -2, decision->id);
  }
}

static void add_visits(lua_State *L, const struct bridge_turn *turn) {
  for (size_t i = 0; i < turn->program->passage_count; i++) {
    const struct passage *passage = &turn->program->passages[i];
    if (passage->visited_slot == NONE || stage_get(turn, (uint32_t)passage->visited_slot) == 0)
      continue;
    lua_pushboolean(L, true);
    lua_setfield(L, -2, passage->id);
  }
}

/* The plain table that walks over a view read: the members of a set or passages that
 * hold, all others with their values. */
static int l_contents(lua_State *L) {
  const struct bridge_turn *turn = need_turn(L);
  const struct variable *variable = variable_of(L);
  lua_newtable(L);
  sandbox_charge(L, (int64_t)variable->words.count);
  if (variable->type == VARIABLE_DECIDED)
    add_decisions(L, turn);
  else if (variable->type == VARIABLE_VISITED)
    add_visits(L, turn);
  else
    add_members(L, turn, variable);
  return 1;
}

/* __len of a view */
static int l_no_length(lua_State *L) {
  return luaL_error(L, "'%s' has no length: use count(%s)", variable_of(L)->name,
                    variable_of(L)->name);
}

static const luaL_Reg view_functions[] = {
    {"__index", l_read_member},
    {"__newindex", l_write_member},
    {"__len", l_no_length},
    {TABLIB_CONTENTS, l_contents},
    {NULL, NULL},
};

static void make_view(lua_State *L, const struct variable *variable) {
  lua_newtable(L);
  lua_createtable(L, 0, 6);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushlightuserdata(L, (void *)variable);
  luaL_setfuncs(L, view_functions, 2);
  lua_pushlightuserdata(L, (void *)variable);
  lua_setfield(L, -2, VARIABLE);
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
}

void views_push(struct lua_State *L, const struct bridge_turn *turn,
                const struct variable *variable) {
  lua_Integer number = variable - turn->program->variables + 1;
  lua_rawgeti(L, LUA_REGISTRYINDEX, stage_of(L)->views);
  if (lua_rawgeti(L, -1, number) == LUA_TNIL) {
    lua_pop(L, 1);
    make_view(L, variable);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, number);
  }
  lua_remove(L, -2);
}

const struct variable *views_variable(struct lua_State *L, int index) {
  if (luaL_getmetafield(L, index, VARIABLE) == LUA_TNIL) return NULL;
  const struct variable *variable = lua_touserdata(L, -1);
  lua_pop(L, 1);
  return variable;
}
