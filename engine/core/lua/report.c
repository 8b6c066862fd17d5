/* report: what a failed run tells: a message fit to be shown, and its place. */
#include "lua/report.h"

#include <lua.h>
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

enum { LEVELS = 16 }; /* of the call stack that are searched for an error's place */

/* Whether a terminal may be sent the character. */
static bool is_harmless(int32_t code) {
  if (code == '\n') return true;
  if (code < 0x20 || (code >= 0x7F && code <= 0x9F)) return false;
  return !((code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069));
}

size_t report_clean(char *to, size_t room, const char *text, size_t length) {
  size_t used = 0, step;
  for (size_t i = 0; i < length; i += step) {
    utf8proc_int32_t code;
    const char *from = text + i;
    utf8proc_ssize_t found =
        utf8proc_iterate((const utf8proc_uint8_t *)from, (utf8proc_ssize_t)(length - i), &code);
    step = found > 0 ? (size_t)found : 1;
    if (found <= 0)
      from = "?";
    else if (code == '\t')
      from = " ";
    else if (!is_harmless(code))
      continue;
    size_t bytes = from == text + i ? step : 1;
    if (used + bytes >= room) break;
    memcpy(to + used, from, bytes);
    used += bytes;
  }
  to[used] = '\0';
  return used;
}

static void set_message(struct failure *failure, const char *text, size_t length) {
  report_clean(failure->message, sizeof failure->message, text, length);
}

void report_message(struct failure *failure, skaz_status status, const char *message) {
  failure->status = status;
  failure->file[0] = '\0';
  failure->line = 0;
  set_message(failure, message, strlen(message));
}

/* Lua's own words for what has better ones. */
static bool is_overflow(const char *text) { return strstr(text, "stack overflow") != NULL; }

static void set_place(struct failure *failure, const lua_Debug *at) {
  const char *name = at->source;
  if (*name == '@' || *name == '=') name++;
  report_clean(failure->file, sizeof failure->file, name, strlen(name));
  failure->line = at->currentline;
}

void report_place(struct lua_State *L, struct failure *failure) {
  lua_Debug at;
  for (int level = 0; lua_getstack(L, level, &at) != 0; level++) {
    lua_getinfo(L, "Sl", &at);
    if (at.currentline <= 0) continue;
    set_place(failure, &at);
    return;
  }
}

/* The length of the "file:line: " that Lua put before `text` if it was raised at
 * `at`, else 0. File names may hold colons, so the text alone does not tell. */
static size_t prefix_length(const lua_Debug *at, const char *text) {
  char prefix[LUA_IDSIZE + 24];
  if (at->currentline <= 0) return 0;
  int length = snprintf(prefix, sizeof prefix, "%s:%d: ", at->short_src, at->currentline);
  return strncmp(text, prefix, (size_t)length) == 0 ? (size_t)length : 0;
}

void report_error(struct lua_State *L, int index, struct failure *failure) {
  report_message(failure, SKAZ_SCRIPT_ERROR, "the script raised an error that is not a text");
  report_place(L, failure);
  if (lua_type(L, index) != LUA_TSTRING) return;
  size_t length, skip = 0;
  const char *text = lua_tolstring(L, index, &length);
  lua_Debug at;
  for (int level = 1; skip == 0 && level < LEVELS && lua_getstack(L, level, &at) != 0; level++) {
    lua_getinfo(L, "Sl", &at);
    skip = prefix_length(&at, text);
    if (skip > 0) set_place(failure, &at);
  }
  if (is_overflow(text + skip)) {
    text = "functions call each other too deep: does one call itself without end?";
    skip = 0;
    length = strlen(text);
  }
  set_message(failure, text + skip, length - skip);
}
