/* utf8lib: the characters of a text, for scenarios. */
#include "lua/utf8lib.h"

#include <lauxlib.h>
#include <lua.h>
#include <utf8proc.h>

#include "lua/builder.h"
#include "lua/locked.h"
#include "lua/sandbox.h"

enum { MOST_CODES = 10000 /* that utf8.codepoint returns at once */ };

/* A text that is looked at from byte `at`. */
struct reader {
  const char *text;
  lua_Integer size, at;
};

/* Steps over the character at `at`. False, unmoved, if it is not UTF-8. */
static bool read_code(struct reader *reader, utf8proc_int32_t *code) {
  const utf8proc_uint8_t *from = (const utf8proc_uint8_t *)reader->text + reader->at;
  utf8proc_ssize_t size =
      utf8proc_iterate(from, (utf8proc_ssize_t)(reader->size - reader->at), code);
  if (size > 0) reader->at += size;
  return size > 0;
}

static struct reader check_text(lua_State *L) {
  size_t size;
  struct reader reader = {luaL_checklstring(L, 1, &size), 0, 0};
  reader.size = (lua_Integer)size;
  return reader;
}

/* A place given from the front or the back, from the front. */
static lua_Integer place(lua_Integer at, lua_Integer size) {
  if (at >= 0) return at;
  return at < -size ? 0 : size + at + 1;
}

static bool is_inside(const struct reader *reader, lua_Integer at) {
  return at < reader->size && ((unsigned char)reader->text[at] & 0xC0) == 0x80;
}

/* utf8.char(code, ...) */
static int l_char(lua_State *L) {
  int count = lua_gettop(L);
  sandbox_charge(L, count);
  struct builder builder;
  builder_begin(&builder, L);
  for (int i = 1; i <= count; i++) {
    utf8proc_uint8_t bytes[4];
    lua_Integer code = luaL_checkinteger(L, i);
    bool is_code = code >= 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    luaL_argcheck(L, is_code, i, "not a character's code");
    utf8proc_ssize_t size = utf8proc_encode_char((utf8proc_int32_t)code, bytes);
    builder_add(&builder, (const char *)bytes, (size_t)size);
  }
  builder_push(&builder);
  return 1;
}

/* utf8.len(text [, from [, to]]) -> characters; or nil and the place that is not UTF-8 */
static int l_len(lua_State *L) {
  struct reader reader = check_text(L);
  utf8proc_int32_t code;
  lua_Integer count = 0;
  reader.at = place(luaL_optinteger(L, 2, 1), reader.size) - 1;
  lua_Integer last = place(luaL_optinteger(L, 3, -1), reader.size) - 1;
  luaL_argcheck(L, reader.at >= 0 && reader.at <= reader.size, 2, "out of the text");
  luaL_argcheck(L, last < reader.size, 3, "out of the text");
  sandbox_charge(L, (last - reader.at) / 8);
  while (reader.at <= last) {
    if (!read_code(&reader, &code)) {
      lua_pushnil(L);
      lua_pushinteger(L, reader.at + 1);
      return 2;
    }
    count++;
  }
  lua_pushinteger(L, count);
  return 1;
}

/* utf8.codepoint(text [, from [, to]]) -> the codes of its characters */
static int l_codepoint(lua_State *L) {
  struct reader reader = check_text(L);
  lua_Integer from = place(luaL_optinteger(L, 2, 1), reader.size);
  lua_Integer to = place(luaL_optinteger(L, 3, from), reader.size);
  luaL_argcheck(L, from >= 1, 2, "out of the text");
  luaL_argcheck(L, to <= reader.size, 3, "out of the text");
  if (from > to) return 0;
  if (to - from >= MOST_CODES) return luaL_error(L, "too many characters at once");
  luaL_checkstack(L, (int)(to - from + 1), "too many characters at once");
  sandbox_charge(L, to - from);
  int count = 0;
  for (reader.at = from - 1; reader.at < to; count++) {
    utf8proc_int32_t code;
    if (!read_code(&reader, &code)) return luaL_error(L, "the text is not UTF-8");
    lua_pushinteger(L, code);
  }
  return count;
}

/* Moves `n` characters from a byte that begins one (n = 0: to the beginning of the
 * one it is in). False past the end. */
static bool move_characters(struct reader *reader, lua_Integer n) {
  for (; n < 0 && reader->at > 0; n++) do
      reader->at--;
    while (reader->at > 0 && is_inside(reader, reader->at));
  for (; n > 0 && reader->at < reader->size; n--) do
      reader->at++;
    while (is_inside(reader, reader->at));
  return n == 0;
}

/* utf8.offset(text, n [, from]) -> the byte where the n-th character begins, or nil */
static int l_offset(lua_State *L) {
  struct reader reader = check_text(L);
  lua_Integer n = luaL_checkinteger(L, 2);
  lua_Integer from = place(luaL_optinteger(L, 3, n > 0 ? 1 : reader.size + 1), reader.size);
  luaL_argcheck(L, from >= 1 && from <= reader.size + 1, 3, "out of the text");
  reader.at = from - 1;
  sandbox_charge(L, reader.size / 16);
  if (n == 0)
    while (reader.at > 0 && is_inside(&reader, reader.at)) reader.at--;
  else if (is_inside(&reader, reader.at))
    return luaL_error(L, "this byte does not begin a character");
  if (move_characters(&reader, n > 0 ? n - 1 : n))
    lua_pushinteger(L, reader.at + 1);
  else
    lua_pushnil(L);
  return 1;
}

/* The step of codes: (text, place of the last character) */
static int l_codes_step(lua_State *L) {
  struct reader reader = check_text(L);
  utf8proc_int32_t code;
  lua_Integer at = luaL_checkinteger(L, 2);
  if (at < 0 || at > reader.size) return 0;
  reader.at = at;
  while (is_inside(&reader, reader.at)) reader.at++;
  if (reader.at >= reader.size) return 0;
  lua_pushinteger(L, reader.at + 1);
  if (!read_code(&reader, &code)) return luaL_error(L, "the text is not UTF-8");
  lua_pushinteger(L, code);
  return 2;
}

/* for place, code in utf8.codes(text) do */
static int l_codes(lua_State *L) {
  luaL_checkstring(L, 1);
  lua_pushcfunction(L, l_codes_step);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

static const luaL_Reg functions[] = {
    {"char", l_char}, {"codepoint", l_codepoint}, {"codes", l_codes},
    {"len", l_len},   {"offset", l_offset},       {NULL, NULL},
};

void utf8lib_open(struct lua_State *L) {
  static const char pattern[] = "[\0-\x7F\xC2-\xF4][\x80-\xBF]*"; /* one character */
  locked_add(L, "utf8", functions);
  lua_pushlstring(L, pattern, sizeof pattern - 1);
  lua_setfield(L, -2, "charpattern");
  lua_pop(L, 1);
}
