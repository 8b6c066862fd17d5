/* tablib: tables for scenarios: an order that is the same on every run, a stable
 * sort, and no loop that costs nothing. */
#include "lua/tablib.h"

#include <lauxlib.h>
#include <lua.h>
#include <stdint.h>
#include <string.h>

#include "lua/builder.h"
#include "lua/locked.h"
#include "lua/sandbox.h"
#include "lua/strlib.h"

enum { MOST_UNPACKED = 10000 };

/* ------------------------------------------------------ reading and writing */

/* Replaces argument `index` by the plain table to read in its place. */
static void read_table(lua_State *L, int index) {
  luaL_checktype(L, index, LUA_TTABLE);
  int type = luaL_getmetafield(L, index, TABLIB_CONTENTS);
  if (type == LUA_TNIL) return;
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, index);
    lua_call(L, 1, 1);
  }
  lua_replace(L, index);
}

/* Raises an error if argument `index` is no table that a scenario may change. A
 * table of ours says itself why not. */
static void check_writable(lua_State *L, int index) {
  luaL_checktype(L, index, LUA_TTABLE);
  if (!lua_getmetatable(L, index)) return;
  lua_getfield(L, -1, "__newindex");
  lua_pushvalue(L, index);
  lua_pushnil(L);
  lua_pushnil(L);
  if (lua_isfunction(L, -4)) lua_call(L, 3, 0);
  luaL_argerror(L, index, "this table cannot be changed");
}

/* How many integers from .. to are, charged for. */
static lua_Integer charge_range(lua_State *L, lua_Integer from, lua_Integer to) {
  if (to < from) return 0;
  lua_Unsigned count = (lua_Unsigned)to - (lua_Unsigned)from;
  if (count >= INT32_MAX) luaL_error(L, "too many elements");
  sandbox_charge(L, (int64_t)count + 1);
  return (lua_Integer)count + 1;
}

static lua_Integer length_of(lua_State *L, int index) { return (lua_Integer)lua_rawlen(L, index); }

/* -------------------------------------------------------------------- keys */

/* A key, ready to be compared without Lua. Strings belong to the table. */
struct key {
  int type;
  bool is_integer, truth;
  lua_Integer integer;
  lua_Number number;
  const char *text;
  size_t length;
};

static int kind_rank(const struct key *key) {
  return key->type == LUA_TNUMBER ? 0 : key->type == LUA_TSTRING ? 1 : 2;
}

static int compare_bytes(const char *a, size_t a_length, const char *b, size_t b_length) {
  int order = memcmp(a, b, a_length < b_length ? a_length : b_length);
  return order != 0 ? order : (a_length > b_length) - (a_length < b_length);
}

static int compare_numbers(const struct key *a, const struct key *b) {
  if (a->is_integer && b->is_integer) return (a->integer > b->integer) - (a->integer < b->integer);
  if (a->number != b->number) return a->number > b->number ? 1 : -1;
  return a->is_integer ? -1 : 1; /* beyond 2^53 a float may meet a rounded integer */
}

/* Numbers ascending, then strings by their bytes, then false and true. */
static int compare_keys(const struct key *a, const struct key *b) {
  if (kind_rank(a) != kind_rank(b)) return kind_rank(a) - kind_rank(b);
  if (a->type == LUA_TNUMBER) return compare_numbers(a, b);
  if (a->type == LUA_TSTRING) return compare_bytes(a->text, a->length, b->text, b->length);
  return a->truth - b->truth;
}

static struct key read_key(lua_State *L, int index) {
  struct key key = {.type = lua_type(L, index)};
  switch (key.type) {
  case LUA_TNUMBER:
    key.is_integer = lua_isinteger(L, index);
    if (key.is_integer) key.integer = lua_tointeger(L, index);
    key.number = lua_tonumber(L, index);
    break;
  case LUA_TSTRING: key.text = lua_tolstring(L, index, &key.length); break;
  case LUA_TBOOLEAN: key.truth = lua_toboolean(L, index); break;
  default:
    luaL_error(L, "a table with a %s as a key has no order to walk it in: use a number or a text",
               luaL_typename(L, index));
  }
  return key;
}

static void push_key(lua_State *L, const struct key *key) {
  if (key->type == LUA_TSTRING)
    lua_pushlstring(L, key->text, key->length);
  else if (key->type == LUA_TBOOLEAN)
    lua_pushboolean(L, key->truth);
  else if (key->is_integer)
    lua_pushinteger(L, key->integer);
  else
    lua_pushnumber(L, key->number);
}

/* Merges the sorted runs from[low, middle) and from[middle, high). */
static void merge_keys(const struct key *from, struct key *to, size_t low, size_t middle,
                       size_t high) {
  size_t left = low, right = middle;
  for (size_t at = low; at < high; at++) {
    bool takes_left =
        right >= high || (left < middle && compare_keys(&from[left], &from[right]) <= 0);
    to[at] = takes_left ? from[left++] : from[right++];
  }
}

static size_t smaller(size_t a, size_t b) { return a < b ? a : b; }

/* Sorts by merging; `spare` has room for as many. Returns which of the two holds
 * the result. */
static struct key *sort_keys(lua_State *L, struct key *keys, struct key *spare, size_t count) {
  for (size_t width = 1; width < count; width *= 2) {
    sandbox_charge(L, (int64_t)count / 2);
    for (size_t low = 0; low < count; low += 2 * width)
      merge_keys(keys, spare, low, smaller(low + width, count), smaller(low + 2 * width, count));
    struct key *sorted = spare;
    spare = keys;
    keys = sorted;
  }
  return keys;
}

/* Counts the keys of `table`. `*is_list`: they are 1 .. count, with nothing to sort. */
static size_t count_keys(lua_State *L, int table, bool *is_list) {
  size_t count = 0, listed = 0;
  lua_Integer size = length_of(L, table);
  for (lua_pushnil(L); lua_next(L, table) != 0; lua_pop(L, 1)) {
    sandbox_charge(L, 1);
    count++;
    bool is_integer = lua_isinteger(L, -2);
    if (is_integer && lua_tointeger(L, -2) >= 1 && lua_tointeger(L, -2) <= size) listed++;
  }
  *is_list = listed == count && listed == (size_t)size;
  return count;
}

/* Pushes a sequence of the keys of `table`, in order. */
static void push_sorted_keys(lua_State *L, int table, size_t count) {
  struct key *keys = lua_newuserdatauv(L, 2 * count * sizeof *keys, 0);
  size_t i = 0;
  for (lua_pushnil(L); lua_next(L, table) != 0; lua_pop(L, 1)) keys[i++] = read_key(L, -2);
  keys = sort_keys(L, keys, keys + count, count);
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    push_key(L, &keys[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_remove(L, -2);
}

/* Pushes the key that follows `after` (NULL: the first), or nil. */
static void push_next_key(lua_State *L, int table, const struct key *after) {
  struct key best = {.type = LUA_TNIL};
  for (lua_pushnil(L); lua_next(L, table) != 0; lua_pop(L, 1)) {
    sandbox_charge(L, 2);
    struct key key = read_key(L, -2);
    if (after != NULL && compare_keys(&key, after) <= 0) continue;
    if (best.type == LUA_TNIL || compare_keys(&key, &best) < 0) best = key;
  }
  if (best.type == LUA_TNIL)
    lua_pushnil(L);
  else
    push_key(L, &best);
}

/* ----------------------------------------------------------------- walking */

/* Pushes the table of a walk (upvalue 1), or what it holds since it was frozen. */
static void push_contents(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  if (luaL_getmetafield(L, -1, TABLIB_CONTENTS) != LUA_TNIL) lua_remove(L, -2);
}

/* The step of pairs. Upvalues: the table, its keys when the walk began (nil: 1 ..
 * count), how many, and how many were passed. What was removed meanwhile is
 * skipped; what was added is not met. */
static int l_pairs_step(lua_State *L) {
  lua_Integer count = lua_tointeger(L, lua_upvalueindex(3));
  lua_Integer at = lua_tointeger(L, lua_upvalueindex(4));
  while (at++ < count) {
    if (lua_isnil(L, lua_upvalueindex(2)))
      lua_pushinteger(L, at);
    else
      lua_rawgeti(L, lua_upvalueindex(2), at);
    push_contents(L);
    lua_pushvalue(L, -2);
    if (lua_rawget(L, -2) != LUA_TNIL) {
      lua_remove(L, -2);
      lua_pushinteger(L, at);
      lua_replace(L, lua_upvalueindex(4));
      return 2;
    }
    lua_pop(L, 3);
    sandbox_charge(L, 1);
  }
  lua_pushnil(L);
  return 1;
}

/* for key, value in pairs(table) do */
static int l_pairs(lua_State *L) {
  lua_settop(L, 1);
  read_table(L, 1);
  bool is_list;
  size_t count = count_keys(L, 1, &is_list);
  if (is_list)
    lua_pushnil(L);
  else
    push_sorted_keys(L, 1, count);
  lua_pushinteger(L, (lua_Integer)count);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, l_pairs_step, 4);
  return 1;
}

/* next(table [, key]) -> the key that follows in the order of pairs, and its value */
static int l_next(lua_State *L) {
  lua_settop(L, 2);
  read_table(L, 1);
  struct key after = {.type = LUA_TNIL};
  if (!lua_isnil(L, 2)) after = read_key(L, 2);
  push_next_key(L, 1, lua_isnil(L, 2) ? NULL : &after);
  if (lua_isnil(L, -1)) return 1;
  lua_pushvalue(L, -1);
  lua_rawget(L, 1);
  return 2;
}

/* The step of ipairs. Upvalue: the table. */
static int l_ipairs_step(lua_State *L) {
  lua_Integer at = (lua_Integer)((lua_Unsigned)luaL_checkinteger(L, 2) + 1);
  lua_pushinteger(L, at);
  push_contents(L);
  bool is_over = lua_rawgeti(L, -1, at) == LUA_TNIL;
  lua_remove(L, -2);
  return is_over ? 1 : 2;
}

/* for index, value in ipairs(table) do */
static int l_ipairs(lua_State *L) {
  lua_settop(L, 1);
  read_table(L, 1);
  lua_pushcclosure(L, l_ipairs_step, 1);
  lua_pushnil(L);
  lua_pushinteger(L, 0);
  return 3;
}

/* ------------------------------------------------------------------- lists */

/* table.insert(list, [position,] value) */
static int l_insert(lua_State *L) {
  check_writable(L, 1);
  int count = lua_gettop(L);
  luaL_argcheck(L, count == 2 || count == 3, count,
                "takes a list, perhaps a position, and a value");
  lua_Integer end = length_of(L, 1) + 1;
  lua_Integer at = count == 3 ? luaL_checkinteger(L, 2) : end;
  luaL_argcheck(L, at >= 1 && at <= end, 2, "position out of range");
  charge_range(L, at, end);
  for (lua_Integer i = end; i > at; i--) {
    lua_rawgeti(L, 1, i - 1);
    lua_rawseti(L, 1, i);
  }
  lua_rawseti(L, 1, at);
  return 0;
}

/* table.remove(list [, position]) -> the value that was there */
static int l_remove(lua_State *L) {
  check_writable(L, 1);
  lua_Integer size = length_of(L, 1);
  lua_Integer at = luaL_optinteger(L, 2, size);
  bool is_end = at == size || at == size + 1;
  luaL_argcheck(L, is_end || (at >= 1 && at <= size), 2, "position out of range");
  charge_range(L, at, size);
  lua_rawgeti(L, 1, at);
  for (; at < size; at++) {
    lua_rawgeti(L, 1, at + 1);
    lua_rawseti(L, 1, at);
  }
  lua_pushnil(L);
  lua_rawseti(L, 1, at);
  return 1;
}

static void add_element(lua_State *L, struct builder *builder, lua_Integer i) {
  size_t length;
  lua_rawgeti(L, 1, i);
  int type = lua_type(L, -1);
  if (type != LUA_TSTRING && type != LUA_TNUMBER)
    luaL_error(L, "element %I is a %s: 'concat' joins texts and numbers", (LUAI_UACINT)i,
               luaL_typename(L, -1));
  strlib_tostring(L, -1, &length);
  lua_remove(L, -2);
  builder_add_value(builder);
}

/* table.concat(list [, separator [, from [, to]]]) -> a text */
static int l_concat(lua_State *L) {
  read_table(L, 1);
  size_t gap;
  const char *separator = luaL_optlstring(L, 2, "", &gap);
  lua_Integer from = luaL_optinteger(L, 3, 1);
  lua_Integer to = luaL_optinteger(L, 4, length_of(L, 1));
  lua_Integer count = charge_range(L, from, to);
  struct builder builder;
  builder_begin(&builder, L);
  for (lua_Integer i = 0; i < count; i++) {
    if (i > 0) builder_add(&builder, separator, gap);
    add_element(L, &builder, from + i);
  }
  builder_push(&builder);
  return 1;
}

/* table.pack(...) -> a list with the count in `n` */
static int l_pack(lua_State *L) {
  int count = lua_gettop(L);
  lua_createtable(L, count, 1);
  lua_insert(L, 1);
  for (int i = count; i >= 1; i--) lua_rawseti(L, 1, i);
  lua_pushinteger(L, count);
  lua_setfield(L, 1, "n");
  return 1;
}

/* table.unpack(list [, from [, to]]) -> its elements */
static int l_unpack(lua_State *L) {
  read_table(L, 1);
  lua_Integer from = luaL_optinteger(L, 2, 1);
  lua_Integer to = luaL_optinteger(L, 3, length_of(L, 1));
  lua_Integer count = charge_range(L, from, to);
  if (count > MOST_UNPACKED) return luaL_error(L, "too many elements to unpack");
  luaL_checkstack(L, (int)count, "too many elements to unpack");
  for (lua_Integer i = 0; i < count; i++) lua_rawgeti(L, 1, from + i);
  return (int)count;
}

/* table.move(list, from, to, at [, target]) -> the target */
static int l_move(lua_State *L) {
  lua_Integer from = luaL_checkinteger(L, 2), to = luaL_checkinteger(L, 3);
  lua_Integer at = luaL_checkinteger(L, 4);
  int target = lua_isnoneornil(L, 5) ? 1 : 5;
  check_writable(L, target);
  bool is_same = lua_rawequal(L, 1, target);
  if (target != 1) read_table(L, 1);
  lua_Integer count = charge_range(L, from, to);
  luaL_argcheck(L, count == 0 || at <= LUA_MAXINTEGER - count + 1, 4, "out of range");
  bool goes_up = is_same && at > from && at <= to;
  for (lua_Integer n = 0; n < count; n++) {
    lua_Integer i = goes_up ? count - 1 - n : n;
    lua_rawgeti(L, 1, from + i);
    lua_rawseti(L, target, at + i);
  }
  lua_pushvalue(L, target);
  return 1;
}

/* -------------------------------------------------------------------- sort */

enum { SORT_LIST = 1, SORT_COMPARATOR, SORT_FROM, SORT_TO, SORT_A, SORT_B };

/* a < b for numbers, and by bytes for strings: no locale has a say. */
static bool is_less(lua_State *L, int a, int b) {
  if (lua_type(L, a) == LUA_TNUMBER && lua_type(L, b) == LUA_TNUMBER)
    return lua_compare(L, a, b, LUA_OPLT);
  if (lua_type(L, a) != LUA_TSTRING || lua_type(L, b) != LUA_TSTRING)
    luaL_error(L, "a %s cannot be sorted against a %s: give 'sort' a function that compares them",
               luaL_typename(L, a), luaL_typename(L, b));
  size_t a_length, b_length;
  const char *a_text = lua_tolstring(L, a, &a_length), *b_text = lua_tolstring(L, b, &b_length);
  return compare_bytes(a_text, a_length, b_text, b_length) < 0;
}

/* Whether the element at `right` must come before the one at `left`, which stands
 * first where they are equal. Leaves both values in SORT_A and SORT_B. */
static bool swaps(lua_State *L, lua_Integer left, lua_Integer right) {
  lua_rawgeti(L, SORT_FROM, left);
  lua_replace(L, SORT_A);
  lua_rawgeti(L, SORT_FROM, right);
  lua_replace(L, SORT_B);
  if (lua_isnil(L, SORT_COMPARATOR)) return is_less(L, SORT_B, SORT_A);
  lua_pushvalue(L, SORT_COMPARATOR);
  lua_pushvalue(L, SORT_B);
  lua_pushvalue(L, SORT_A);
  lua_call(L, 2, 1);
  bool result = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return result;
}

/* Merges the sorted runs [low, middle) and [middle, high) of one table into the other. */
static void merge(lua_State *L, lua_Integer low, lua_Integer middle, lua_Integer high) {
  lua_Integer left = low, right = middle;
  for (lua_Integer at = low; at < high; at++) {
    bool takes_left = right >= high || (left < middle && !swaps(L, left, right));
    lua_rawgeti(L, SORT_FROM, takes_left ? left++ : right++);
    lua_rawseti(L, SORT_TO, at);
  }
}

static void copy_list(lua_State *L, int from, int to, lua_Integer size) {
  for (lua_Integer i = 1; i <= size; i++) {
    lua_rawgeti(L, from, i);
    lua_rawseti(L, to, i);
  }
}

static lua_Integer least(lua_Integer a, lua_Integer b) { return a < b ? a : b; }

/* table.sort(list [, comes_before]): stable. The list changes only at the end, so
 * that an error in the comparison leaves it as it was. */
static int l_sort(lua_State *L) {
  check_writable(L, 1);
  lua_settop(L, 2);
  if (!lua_isnil(L, SORT_COMPARATOR)) luaL_checktype(L, SORT_COMPARATOR, LUA_TFUNCTION);
  lua_Integer size = length_of(L, 1), past = size + 1;
  charge_range(L, 1, size);
  lua_createtable(L, (int)size, 0);
  lua_createtable(L, (int)size, 0);
  lua_settop(L, SORT_B);
  copy_list(L, SORT_LIST, SORT_FROM, size);
  for (lua_Integer width = 1; width < size; width *= 2) {
    charge_range(L, 1, size);
    for (lua_Integer low = 1; low <= size; low += 2 * width)
      merge(L, low, least(low + width, past), least(low + 2 * width, past));
    lua_pushvalue(L, SORT_FROM);
    lua_copy(L, SORT_TO, SORT_FROM);
    lua_replace(L, SORT_TO);
  }
  copy_list(L, SORT_FROM, SORT_LIST, size);
  return 0;
}

static const luaL_Reg functions[] = {
    {"ipairs", l_ipairs},
    {"next", l_next},
    {"pairs", l_pairs},
    {NULL, NULL},
};

static const luaL_Reg table_functions[] = {
    {"concat", l_concat}, {"insert", l_insert}, {"move", l_move},     {"pack", l_pack},
    {"remove", l_remove}, {"sort", l_sort},     {"unpack", l_unpack}, {NULL, NULL},
};

void tablib_open(struct lua_State *L) {
  luaL_setfuncs(L, functions, 0);
  locked_add(L, "table", table_functions);
  lua_pop(L, 1);
}
