/* strlib: strings for scenarios: bounded, charged, and the same in every locale. */
#include "lua/strlib.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "lua/builder.h"
#include "lua/format.h"
#include "lua/locked.h"
#include "lua/match.h"
#include "lua/sandbox.h"

enum { MOST_BYTES = 10000 /* that string.byte returns at once */ };

const char *strlib_tostring(struct lua_State *L, int index, size_t *length) {
  char text[64];
  int type = lua_type(L, index);
  switch (type) {
  case LUA_TSTRING: lua_pushvalue(L, index); break;
  case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"); break;
  case LUA_TNUMBER:
    if (lua_isinteger(L, index)) {
      lua_pushfstring(L, "%I", (LUAI_UACINT)lua_tointeger(L, index));
    } else {
      format_number(text, sizeof text, lua_tonumber(L, index));
      lua_pushstring(L, text);
    }
    break;
  default: lua_pushstring(L, lua_typename(L, type)); break;
  }
  return lua_tolstring(L, -1, length);
}

/* A string argument, paid for by its length. */
static const char *check_text(lua_State *L, int index, size_t *length) {
  const char *text = luaL_checklstring(L, index, length);
  sandbox_charge(L, (int64_t)*length / 64);
  return text;
}

/* A place given from the front (1 ..) or the back (-1 ..), from the front; 0: before it. */
static size_t first_place(lua_Integer at, size_t length) {
  if (at > 0) return (size_t)at;
  if (at == 0) return 1;
  return at < -(lua_Integer)length ? 1 : length + (size_t)at + 1;
}

static size_t last_place(lua_Integer at, size_t length) {
  if (at > (lua_Integer)length) return length;
  if (at >= 0) return (size_t)at;
  return at < -(lua_Integer)length ? 0 : length + (size_t)at + 1;
}

/* ------------------------------------------------------------------- simple */

/* string.len(text) -> bytes */
static int l_len(lua_State *L) {
  size_t length;
  luaL_checklstring(L, 1, &length);
  lua_pushinteger(L, (lua_Integer)length);
  return 1;
}

/* string.sub(text, from [, to]) */
static int l_sub(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  size_t from = first_place(luaL_checkinteger(L, 2), length);
  size_t to = last_place(luaL_optinteger(L, 3, -1), length);
  if (from > to)
    lua_pushliteral(L, "");
  else
    lua_pushlstring(L, text + from - 1, to - from + 1);
  return 1;
}

/* Pushes the text of argument 1 with each byte changed. ASCII alone, so that no
 * locale has a say and UTF-8 stays whole. */
static int change_bytes(lua_State *L, char low, char high, int shift) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  struct builder builder;
  builder_begin(&builder, L);
  char *to = builder_extend(&builder, length);
  for (size_t i = 0; i < length; i++)
    to[i] = (char)(text[i] >= low && text[i] <= high ? text[i] + shift : text[i]);
  builder_push(&builder);
  return 1;
}

/* string.upper(text) */
static int l_upper(lua_State *L) { return change_bytes(L, 'a', 'z', 'A' - 'a'); }

/* string.lower(text) */
static int l_lower(lua_State *L) { return change_bytes(L, 'A', 'Z', 'a' - 'A'); }

/* string.reverse(text), by bytes */
static int l_reverse(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  struct builder builder;
  builder_begin(&builder, L);
  char *to = builder_extend(&builder, length);
  for (size_t i = 0; i < length; i++) to[i] = text[length - 1 - i];
  builder_push(&builder);
  return 1;
}

/* string.rep(text, times [, separator]) */
static int l_rep(lua_State *L) {
  size_t length, gap;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_Integer times = luaL_checkinteger(L, 2);
  const char *separator = luaL_optlstring(L, 3, "", &gap);
  if (times <= 0 || length + gap == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if (times > (lua_Integer)(BUILDER_LONGEST / (length + gap)) + 1)
    return luaL_error(L, "the text would be longer than 1 MiB");
  size_t size = (size_t)times * (length + gap) - gap;
  sandbox_charge(L, times + (int64_t)size / 64);
  struct builder builder;
  builder_begin(&builder, L);
  char *to = builder_extend(&builder, size);
  while (times-- > 0) {
    memcpy(to, text, length);
    to += length;
    if (times > 0) memcpy(to, separator, gap);
    to += times > 0 ? gap : 0;
  }
  builder_push(&builder);
  return 1;
}

/* string.byte(text [, from [, to]]) -> the codes of its bytes */
static int l_byte(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_Integer first = luaL_optinteger(L, 2, 1);
  size_t from = first_place(first, length), to = last_place(luaL_optinteger(L, 3, first), length);
  if (from > to) return 0;
  if (to - from >= MOST_BYTES) return luaL_error(L, "too many bytes at once");
  int count = (int)(to - from + 1);
  sandbox_charge(L, count);
  luaL_checkstack(L, count, "too many bytes at once");
  for (int i = 0; i < count; i++) lua_pushinteger(L, (unsigned char)text[from - 1 + (size_t)i]);
  return count;
}

/* string.char(code, ...) */
static int l_char(lua_State *L) {
  int count = lua_gettop(L);
  sandbox_charge(L, count);
  struct builder builder;
  builder_begin(&builder, L);
  char *to = builder_extend(&builder, (size_t)count);
  for (int i = 1; i <= count; i++) {
    lua_Integer code = luaL_checkinteger(L, i);
    luaL_argcheck(L, code >= 0 && code <= 255, i, "not a byte");
    to[i - 1] = (char)code;
  }
  builder_push(&builder);
  return 1;
}

/* ----------------------------------------------------------------- patterns */

static void charge(void *data, int64_t steps) { sandbox_charge(data, steps); }

__attribute__((noreturn)) static void fail(void *data, const char *message) {
  luaL_error(data, "%s", message);
  for (;;) {
  } /* luaL_error does not return, but does not say so */
}

/* Fills `match` from the text and pattern at 1 and 2. A leading `^` is kept only
 * as the result: whether the match is bound to its start. */
static bool begin_match(lua_State *L, struct match *match) {
  size_t length, size;
  match->text = luaL_checklstring(L, 1, &length);
  match->text_end = match->text + length;
  match->pattern = luaL_checklstring(L, 2, &size);
  match->pattern_end = match->pattern + size;
  match->charge = charge;
  match->fail = fail;
  match->data = L;
  match->depth = match->count = 0;
  match->steps = 0;
  bool is_bound = size > 0 && *match->pattern == '^';
  if (is_bound) match->pattern++;
  return is_bound;
}

static void push_capture(lua_State *L, const struct match *match, const struct capture *capture) {
  if (capture->is_position)
    lua_pushinteger(L, capture->start - match->text + 1);
  else
    lua_pushlstring(L, capture->start, capture->length);
}

/* Pushes the captures, or the whole match [start, end) where there are none. */
static int push_captures(lua_State *L, const struct match *match, const char *start,
                         const char *end) {
  if (match->count == 0 && start != NULL) {
    lua_pushlstring(L, start, (size_t)(end - start));
    return 1;
  }
  luaL_checkstack(L, match->count, "too many captures");
  for (int i = 0; i < match->count; i++) push_capture(L, match, &match->captures[i]);
  return match->count;
}

/* The first match from `*start` on, which moves to where it begins. */
static const char *search(struct match *match, const char **start, bool is_bound) {
  const char *end;
  while ((end = match_at(match, *start)) == NULL && !is_bound && *start < match->text_end)
    (*start)++;
  sandbox_charge(match->data, match->steps);
  match->steps = 0;
  return end;
}

static int push_found(lua_State *L, const struct match *match, const char *start, const char *end) {
  lua_pushinteger(L, start - match->text + 1);
  lua_pushinteger(L, end - match->text);
  return 2 + push_captures(L, match, NULL, NULL);
}

static int find_plain(lua_State *L, struct match *match, const char *start) {
  const char *at = match_find(match, start);
  sandbox_charge(L, match->steps);
  if (at != NULL) return push_found(L, match, at, at + (match->pattern_end - match->pattern));
  lua_pushnil(L);
  return 1;
}

static int find_or_match(lua_State *L, bool is_find) {
  struct match match;
  size_t length, size;
  luaL_checklstring(L, 1, &length);
  const char *pattern = luaL_checklstring(L, 2, &size);
  size_t from = first_place(luaL_optinteger(L, 3, 1), length);
  bool is_plain = is_find && (lua_toboolean(L, 4) || match_is_plain(pattern, size));
  bool is_bound = begin_match(L, &match);
  if (from > length + 1) {
    lua_pushnil(L);
    return 1;
  }
  const char *start = match.text + from - 1;
  if (is_plain) {
    match.pattern = pattern;
    return find_plain(L, &match, start);
  }
  const char *end = search(&match, &start, is_bound);
  if (end == NULL) {
    lua_pushnil(L);
    return 1;
  }
  return is_find ? push_found(L, &match, start, end) : push_captures(L, &match, start, end);
}

/* string.find(text, pattern [, from [, plain]]) -> first, last, captures */
static int l_find(lua_State *L) { return find_or_match(L, true); }

/* string.match(text, pattern [, from]) -> captures, or the match */
static int l_match(lua_State *L) { return find_or_match(L, false); }

/* The step of gmatch. Upvalues: text, pattern, where to search on, and where the
 * last match ended (-1: none), as no match may be empty right behind another. */
static int l_gmatch_step(lua_State *L) {
  struct match match;
  lua_settop(L, 0);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushvalue(L, lua_upvalueindex(2));
  begin_match(L, &match);
  const char *start = match.text + lua_tointeger(L, lua_upvalueindex(3));
  lua_Integer last = lua_tointeger(L, lua_upvalueindex(4));
  match.pattern = lua_tostring(L, 2); /* in gmatch a `^` has no special meaning */
  for (; start <= match.text_end; start++) {
    const char *end = search(&match, &start, false);
    if (end == NULL) break;
    if (end - match.text == last) continue;
    lua_pushinteger(L, end - match.text);
    lua_copy(L, -1, lua_upvalueindex(3));
    lua_replace(L, lua_upvalueindex(4));
    return push_captures(L, &match, start, end);
  }
  return 0;
}

/* for captures in string.gmatch(text, pattern) do */
static int l_gmatch(lua_State *L) {
  luaL_checkstring(L, 1);
  luaL_checkstring(L, 2);
  lua_settop(L, 2);
  lua_pushinteger(L, 0);
  lua_pushinteger(L, -1);
  lua_pushcclosure(L, l_gmatch_step, 4);
  return 1;
}

/* Adds the replacement text at argument 3, in which %0 .. %9 and %% stand for captures
 * and the percent sign. */
static void add_template(lua_State *L, struct builder *builder, struct match *match,
                         const char *start, const char *end) {
  size_t length;
  const char *p = lua_tolstring(L, 3, &length), *last = p + length;
  sandbox_charge(L, (int64_t)length / 16);
  for (; p < last; p++) {
    if (*p != '%') {
      builder_add_byte(builder, *p);
      continue;
    }
    int i = *++p - '1';
    if (*p == '%')
      builder_add_byte(builder, '%');
    else if (i == -1 || (i == 0 && match->count == 0))
      builder_add(builder, start, (size_t)(end - start));
    else if (i >= 0 && i < match->count) {
      push_capture(L, match, &match->captures[i]);
      builder_add_value(builder);
    } else
      luaL_error(L, "the replacement has a '%%' that is followed by no capture's number");
  }
}

/* Adds what the function or table at argument 3 gives for the match; false or nil:
 * the match itself. */
static void add_looked_up(lua_State *L, struct builder *builder, struct match *match,
                          const char *start, const char *end) {
  size_t length;
  lua_pushvalue(L, 3);
  if (lua_isfunction(L, -1)) {
    lua_call(L, push_captures(L, match, start, end), 1);
  } else {
    if (match->count > 0)
      push_capture(L, match, &match->captures[0]);
    else
      lua_pushlstring(L, start, (size_t)(end - start));
    lua_gettable(L, -2);
    lua_remove(L, -2);
  }
  int type = lua_type(L, -1);
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    builder_add(builder, start, (size_t)(end - start));
    return;
  }
  if (type != LUA_TSTRING && type != LUA_TNUMBER)
    luaL_error(L, "a %s cannot replace a text in 'gsub'", luaL_typename(L, -1));
  strlib_tostring(L, -1, &length);
  lua_remove(L, -2);
  builder_add_value(builder);
}

static void add_replacement(lua_State *L, struct builder *builder, struct match *match,
                            const char *start, const char *end) {
  if (lua_type(L, 3) == LUA_TSTRING)
    add_template(L, builder, match, start, end);
  else
    add_looked_up(L, builder, match, start, end);
}

static int gsub(lua_State *L, struct match *match, bool is_bound, lua_Integer most) {
  struct builder builder;
  lua_Integer count = 0;
  const char *start = match->text, *last = NULL;
  builder_begin(&builder, L);
  while (count < most) {
    const char *end = match_at(match, start);
    if (end != NULL && end != last) {
      count++;
      add_replacement(L, &builder, match, start, end);
      start = last = end;
    } else if (start < match->text_end) {
      builder_add_byte(&builder, *start++);
    } else
      break;
    if (is_bound) break;
  }
  builder_add(&builder, start, (size_t)(match->text_end - start));
  builder_push(&builder);
  sandbox_charge(L, match->steps);
  lua_pushinteger(L, count);
  return 2;
}

/* string.gsub(text, pattern, replacement [, most]) -> the new text, how often */
static int l_gsub(lua_State *L) {
  struct match match;
  size_t length, number;
  luaL_checklstring(L, 1, &length);
  int type = lua_type(L, 3);
  luaL_argexpected(
      L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION || type == LUA_TTABLE,
      3, "text, function or table");
  lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)length + 1);
  lua_settop(L, 3);
  if (type == LUA_TNUMBER) {
    strlib_tostring(L, 3, &number);
    lua_replace(L, 3);
  }
  bool is_bound = begin_match(L, &match);
  return gsub(L, &match, is_bound, most);
}

static const luaL_Reg functions[] = {
    {"byte", l_byte},     {"char", l_char}, {"find", l_find},       {"format", format_call},
    {"gmatch", l_gmatch}, {"gsub", l_gsub}, {"len", l_len},         {"lower", l_lower},
    {"match", l_match},   {"rep", l_rep},   {"reverse", l_reverse}, {"sub", l_sub},
    {"upper", l_upper},   {NULL, NULL},
};

void strlib_open(struct lua_State *L) {
  locked_add(L, "string", functions);
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 2);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pop(L, 2);
}
