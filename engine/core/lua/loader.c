/* loader: what a load knows while it runs, shared by the files behind define.h. */
#include "lua/loader.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

/* Its address is a key of the registry: found faster than a name. */
static const char nothing_key;

enum {
  LEVELS = 100, /* of the call stack that are searched for a scenario's line */
  LOOKS_A_STEP = 8,
  LABEL_SHOWN = 40 /* bytes */
};

static int l_same(lua_State *L) {
  lua_settop(L, 1);
  return 1;
}

static int l_ignore(lua_State *L) {
  (void)L;
  return 0;
}

void loader_open(struct lua_State *L, struct loader *loader) {
  static const luaL_Reg methods[] = {
      {"__index", l_same}, {"__call", l_same}, {"__newindex", l_ignore}, {NULL, NULL}};
  *sandbox_loader(sandbox_of(L)) = loader;
  lua_newuserdatauv(L, 0, 0);
  lua_createtable(L, 0, 5);
  luaL_setfuncs(L, methods, 0);
  lua_pushliteral(L, "unknown name");
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &nothing_key);
}

void loader_close(struct lua_State *L) { *sandbox_loader(sandbox_of(L)) = NULL; }

struct loader *loader_of(struct lua_State *L) {
  return *sandbox_loader(sandbox_of(L));
}

struct source_file *loader_file(const struct loader *loader, const char *file) {
  for (size_t i = loader->file_count; i > 0; i--)
    if (strcmp(loader->files[i - 1]->file, file) == 0) return loader->files[i - 1];
  return NULL;
}

/* The file and line of a running function; false for one in C. */
static bool read_frame(lua_State *L, struct loader *loader, lua_Debug *frame, struct here *here) {
  lua_getinfo(L, "Sl", frame);
  if (frame->currentline <= 0) return false;
  here->file = loader_file(loader, frame->source + 1);
  here->line = frame->currentline;
  return here->file != NULL;
}

/* The first function of a file from `*level` of the call stack on, which moves behind it;
 * with no file if there is none. */
static struct here next_frame(lua_State *L, struct loader *loader, int *level, lua_Debug *frame) {
  struct here here = {NULL, 0, NULL};
  while (*level < LEVELS && lua_getstack(L, *level, frame) != 0) {
    ++*level;
    if (!read_frame(L, loader, frame, &here)) continue;
    here.module = here.file->module;
    break;
  }
  return here;
}

/* Level 0 is the function in C that asks. */
struct here loader_line(struct lua_State *L, struct loader *loader) {
  lua_Debug frame;
  int level = 1;
  return next_frame(L, loader, &level, &frame);
}

struct here loader_here(struct lua_State *L, struct loader *loader) {
  lua_Debug frame;
  int level = 1;
  struct here innermost = next_frame(L, loader, &level, &frame), here = innermost;
  while (here.file != NULL && here.file->module != NULL && strcmp(frame.what, "main") != 0)
    here = next_frame(L, loader, &level, &frame);
  if (here.file == NULL) return innermost;
  here.module = innermost.module;
  return here;
}

struct place here_place(const struct here *here) {
  return (struct place){here->file == NULL ? NULL : here->file->file, here->line, 0};
}

void loader_charge(struct loader *loader, struct source_file *file) {
  int64_t steps = file->locator.looked / LOOKS_A_STEP;
  file->locator.looked -= steps * LOOKS_A_STEP;
  if (steps > 0) sandbox_charge(sandbox_lua(loader->sandbox), steps);
}

void loader_add_unknown(struct lua_State *L, struct loader *loader, const char *name) {
  struct here here = loader_line(L, loader);
  struct arena *scratch = loader->request->scratch;
  struct unknown_name *unknown =
      ARENA_PUSH(scratch, loader->unknowns, loader->unknown_count, loader->unknown_capacity);
  unknown->name = arena_copy(scratch, name, strlen(name));
  unknown->at = here_place(&here);
}

void loader_push_nothing(struct lua_State *L) { lua_rawgetp(L, LUA_REGISTRYINDEX, &nothing_key); }

bool loader_is_nothing(struct lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TUSERDATA) return false;
  const void *value = lua_touserdata(L, index);
  loader_push_nothing(L);
  bool is_nothing = lua_touserdata(L, -1) == value;
  lua_pop(L, 1);
  return is_nothing;
}

/* Bytes of the label's first line that are shown; cut at a character. */
static size_t shown_length(const struct literal *label) {
  size_t length = 0;
  while (length < label->length && label->text[length] != '\n') length++;
  if (length <= LABEL_SHOWN) return length;
  length = LABEL_SHOWN;
  while (length > 0 && ((unsigned char)label->text[length] & 0xC0) == 0x80) length--;
  return length;
}

const char *loader_describe(struct loader *loader, const struct record *record) {
  const char *word = record_word(record->kind);
  if (record->kind == RECORD_EFFECT && record->label.text == NULL) return "effect(function)";
  if (record->label.text == NULL) return word;
  size_t length = shown_length(&record->label);
  return arena_print(loader->request->scratch, "%s \"%.*s%s\"", word, (int)length,
                     record->label.text, length < record->label.length ? "..." : "");
}
