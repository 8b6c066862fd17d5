/* store: Lua values on their way into the story's state. */
#include "lua/store.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "language/plain.h"

enum { NAME_FUEL = 300 /* of comparing a misspelt name with another */ };

const char *store_push_hint(struct lua_State *L, const char *name) {
  if (name == NULL) return lua_pushliteral(L, "");
  const char *end = strchr(name, '@');
  lua_pushlstring(L, name, end == NULL ? strlen(name) : (size_t)(end - name));
  return lua_pushfstring(L, ": did you mean '%s'?", lua_tostring(L, -1));
}

void store_check(struct lua_State *L, const struct bridge_turn *turn,
                 const struct variable *variable) {
  const char *name = variable->name, *module = variable->module;
  if (turn == NULL || !turn->may_write)
    luaL_error(L, "'%s' cannot be set here: functions called in expressions must be pure", name);
  if (module != NULL && (turn->module == NULL || strcmp(turn->module, module) != 0))
    luaL_error(L, "'%s' belongs to the module '%s', whose own items alone change it", name, module);
}

void store_number(struct lua_State *L, const struct bridge_turn *turn, uint32_t at, int index,
                  const char *name) {
  const struct slot *slot = &turn->program->layout.slots[at];
  int is_whole;
  lua_Integer value = lua_tointegerx(L, index, &is_whole);
  if (lua_type(L, index) != LUA_TNUMBER)
    luaL_error(L, "'%s' holds a whole number and cannot become a %s", name,
               luaL_typename(L, index));
  if (!is_whole)
    luaL_error(L, "'%s' holds a whole number and cannot become %f", name, lua_tonumber(L, index));
  if (!slot_store(slot, turn->state, value))
    luaL_error(L, "'%s' holds %I to %I and cannot become %I", name, (LUAI_UACINT)slot->low,
               (LUAI_UACINT)slot->high, (LUAI_UACINT)value);
}

void store_truth(struct lua_State *L, const struct bridge_turn *turn, uint32_t at, int index,
                 const char *name) {
  if (!lua_isboolean(L, index))
    luaL_error(L, "'%s' holds true or false and cannot become a %s", name, luaL_typename(L, index));
  slot_put(&turn->program->layout.slots[at], turn->state, lua_toboolean(L, index));
}

const char *store_suggest_word(struct lua_State *L, const struct words *words, const char *text,
                               size_t length) {
  const char *best = NULL;
  sandbox_charge(L, (int64_t)words->count * NAME_FUEL);
  for (size_t i = 0; i < words->count; i++) best = name_nearer(text, length, best, words->items[i]);
  return best;
}

const char *store_suggest_name(struct lua_State *L, const struct names *names, const char *text,
                               size_t length) {
  sandbox_charge(L, (int64_t)names->count * NAME_FUEL);
  return names_suggest(names, text, length);
}

static void store_word(lua_State *L, const struct bridge_turn *turn,
                       const struct variable *variable, int index) {
  size_t length;
  if (lua_type(L, index) != LUA_TSTRING)
    luaL_error(L, "'%s' holds one of its words and cannot become a %s", variable->name,
               luaL_typename(L, index));
  const char *text = lua_tolstring(L, index, &length);
  int32_t at = words_find(&variable->words, text, length);
  if (at == NONE)
    luaL_error(L, "'%s' cannot become '%s'%s", variable->name, text,
               store_push_hint(L, store_suggest_word(L, &variable->words, text, length)));
  slot_put(&turn->program->layout.slots[variable->slot], turn->state, at);
}

/* Characters of a text that is UTF-8. */
static size_t count_characters(const char *text, size_t length) {
  size_t count = 0;
  for (size_t i = 0; i < length; i++) count += ((unsigned char)text[i] & 0xC0) != 0x80;
  return count;
}

static void store_text(lua_State *L, const struct bridge_turn *turn,
                       const struct variable *variable, int index) {
  size_t length;
  const char *name = variable->name;
  if (lua_type(L, index) != LUA_TSTRING)
    luaL_error(L, "'%s' holds a text and cannot become a %s", name, luaL_typename(L, index));
  const char *text = lua_tolstring(L, index, &length);
  enum plain_fault fault = plain_check(text, length);
  if (fault != PLAIN_FINE) luaL_error(L, "the text for '%s' %s", name, plain_message(fault));
  if (strpbrk(text, "\n\t") != NULL) luaL_error(L, "'%s' holds one line, without tabs", name);
  const struct text_slot *slot = &turn->program->layout.texts[variable->text];
  if (count_characters(text, length) > variable->length || length > slot->size)
    luaL_error(L, "'%s' holds %d characters, and this text has more", name, (int)variable->length);
  memcpy(turn->state + slot->offset, text, length);
  memset(turn->state + slot->offset + length, 0, slot->size - length);
}

void store_variable(struct lua_State *L, const struct bridge_turn *turn,
                    const struct variable *variable, int index) {
  const char *name = variable->name;
  switch (variable->type) {
  case VARIABLE_METER:
  case VARIABLE_INT: store_number(L, turn, variable->slot, index, name); break;
  case VARIABLE_FLAG: store_truth(L, turn, variable->slot, index, name); break;
  case VARIABLE_ONE_OF: store_word(L, turn, variable, index); break;
  case VARIABLE_TEXT: store_text(L, turn, variable, index); break;
  case VARIABLE_SET:
    luaL_error(L, "'%s' is a set: set its members, as in %s.%s = true", name, name,
               variable->words.items[0]);
    break;
  case VARIABLE_PER:
    luaL_error(L, "'%s' has a value for each of its keys: set those, as in %s.%s = 1", name, name,
               variable->words.items[0]);
    break;
  default: luaL_error(L, "'%s' can only be read", name); break;
  }
}
