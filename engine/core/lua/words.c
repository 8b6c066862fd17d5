/* words: the words of the language as Lua functions, and the items they make. */
#include "lua/words.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "language/schema.h"
#include "lua/baselib.h"
#include "lua/capture.h"
#include "lua/functions.h"

/* Its address is the key of the metatable of items in the registry. */
static const char item_key;

enum { CALL_FUEL = 10 };

const char *words_usage(struct loader *loader, enum record_kind kind) {
  const struct schema *schema = schema_of(kind);
  bool has_body = schema->body == BODY_REQUIRED ||
                  (schema->body == BODY_OPTIONAL && schema->label == LABEL_NONE);
  return arena_print(loader->request->scratch, "%s%s%s", schema->word,
                     schema->label == LABEL_REQUIRED ? " \"...\"" : "", has_body ? " { ... }" : "");
}

/* The load under way. A word has no meaning after it: raises an error then. */
static struct loader *need_loader(lua_State *L, const char *word) {
  struct loader *loader = loader_of(L);
  if (loader == NULL)
    luaL_error(L,
               "'%s' cannot be used while the story is played: it belongs in a body, not in a "
               "function that the story calls",
               word);
  sandbox_charge(L, CALL_FUEL);
  return loader;
}

/* ------------------------------------------------------------------- items */

struct item *words_item(struct lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TUSERDATA) return NULL; /* as most are not: ask no more */
  if (lua_getmetatable(L, index) == 0) return NULL;
  bool is_item = lua_topointer(L, -1) == loader_of(L)->item_methods;
  lua_pop(L, 1);
  return is_item ? *(struct item **)lua_touserdata(L, index) : NULL;
}

static void push_item(lua_State *L, struct item *item) {
  struct item **box = lua_newuserdatauv(L, sizeof *box, 0);
  *box = item;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &item_key);
  lua_setmetatable(L, -2);
}

/* A word in a module's function stands for its caller's line, where it is not written. */
static struct site *find_site(struct loader *loader, const struct here *here,
                              enum record_kind kind) {
  bool is_written_here = here->file != NULL && here->module == here->file->module;
  if (!is_written_here) return NULL;
  struct site *site = locate_site(&here->file->locator, kind, here->line);
  loader_charge(loader, here->file);
  return site;
}

static struct record *new_record(struct loader *loader, enum record_kind kind) {
  struct record *record = arena_take(loader->request->scratch, sizeof *record);
  record->kind = kind;
  record->function = -1;
  record->order = loader->order++;
  return record;
}

static void note_site(struct item *item) {
  item->record->at.column = item->site->column;
  item->end_line = item->site->end_line;
  item->end_column = item->site->end_column;
}

/* Makes an item at the place where the scenario is, and pushes it. */
static struct item *new_item(lua_State *L, struct loader *loader, enum record_kind kind) {
  struct arena *scratch = loader->request->scratch;
  struct here here = loader_here(L, loader);
  struct item *item = arena_take(scratch, sizeof *item);
  item->record = new_record(loader, kind);
  item->file = here.file;
  item->site = find_site(loader, &here, kind);
  item->record->at = here_place(&here);
  item->record->module = here.module;
  if (item->site != NULL) note_site(item);
  *ARENA_PUSH(scratch, loader->items, loader->item_count, loader->item_capacity) = item;
  push_item(L, item);
  return item;
}

/* A definition has its place as soon as it is complete. `state` has it too, until a
 * body takes it. */
static void complete(struct loader *loader, struct item *item) {
  enum role role = schema_of(item->record->kind)->role;
  struct definitions *definitions = loader->definitions;
  item->is_pending = false;
  if (role != ROLE_DEFINITION && role != ROLE_STATE) return;
  item->is_placed = true;
  *ARENA_PUSH(loader->request->scratch, definitions->items, definitions->count,
              definitions->capacity) = item->record;
}

static void take_body(lua_State *L, struct loader *loader, struct item *item, int index) {
  item->record->has_body = true;
  capture_body(L, loader, item, index);
  complete(loader, item);
}

struct record *words_use(struct loader *loader, const struct item *word, struct item *owner) {
  struct record *record = new_record(loader, word->record->kind);
  record->at = owner->record->at;
  record->module = owner->record->module;
  if (owner->file == NULL || owner->site == NULL) return record;
  struct site *site = locate_bare_in(&owner->file->locator, record->kind, owner->site);
  loader_charge(loader, owner->file);
  if (site != NULL) record->at = (struct place){owner->file->file, site->line, site->column};
  return record;
}

/* ---------------------------------------------------------- what goes wrong */

/* Reports a word that was called with something else than it takes. */
static int refuse(lua_State *L, struct loader *loader, enum record_kind kind) {
  struct here here = loader_here(L, loader);
  const char *word = record_word(kind);
  bool wants_label = schema_of(kind)->label == LABEL_REQUIRED;
  if (kind == RECORD_EFFECT)
    issue_error(loader->request->issues, here_place(&here),
                "'effect' needs an expression in quotes or a function, and got %s: effect "
                "\"trust += 1\"",
                luaL_typename(L, 1));
  else if (lua_gettop(L) > 1)
    issue_error(loader->request->issues, here_place(&here),
                "'%s' takes one thing between ( ): write %s", word, words_usage(loader, kind));
  else
    issue_error(loader->request->issues, here_place(&here), "'%s' needs %s, and got %s: write %s",
                word, wants_label ? "a text in quotes" : "{ }",
                words_item(L, 1) != NULL ? "an item" : luaL_typename(L, 1),
                words_usage(loader, kind));
  loader->loses_items = true;
  loader_push_nothing(L);
  return 1;
}

/* Where the item ends: there the comma is missing. */
static struct place end_of(const struct item *item) {
  struct place at = item->record->at;
  return item->end_line == 0 ? at : (struct place){at.file, item->end_line, item->end_column};
}

/* An item that was complete is called: something stands right behind it. */
static void report_call(lua_State *L, struct loader *loader, const struct item *item) {
  struct issues *issues = loader->request->issues;
  const struct schema *schema = schema_of(item->record->kind);
  const char *name = loader_describe(loader, item->record);
  struct place at = end_of(item);
  loader->loses_items = true;
  bool is_top = schema->role == ROLE_DEFINITION || schema->role == ROLE_STATE;
  if (is_top)
    issue_error(issues, at, "%s is complete here, but more follows: is a word missing before it?",
                name);
  else if (schema->body == BODY_NONE && lua_type(L, 2) == LUA_TTABLE)
    issue_error(issues, at, "a comma is missing after '%s' in line %d: '%s' takes no { }", name,
                at.line, schema->word);
  else
    issue_error(issues, at, "a comma is missing after '%s%s' in line %d", name,
                item->record->has_body ? " { ... }" : "", at.line);
}

static void report_body(lua_State *L, struct loader *loader, struct item *item) {
  const char *name = loader_describe(loader, item->record);
  issue_error(loader->request->issues, item->record->at,
              "%s needs { }, and got %s: write %s { ... }", name,
              words_item(L, 2) != NULL ? "an item" : luaL_typename(L, 2), name);
  item->is_pending = false;
  item->is_placed = true;
}

/* ------------------------------------------------------------------- calls */

/* back or invented, called: only `invented { ... }` means something. */
static int call_word(lua_State *L, struct loader *loader, const struct item *word) {
  enum record_kind kind = word->record->kind;
  if (schema_of(kind)->body != BODY_NONE) {
    lua_remove(L, 1);
    if (lua_type(L, 1) != LUA_TTABLE) return refuse(L, loader, kind);
    take_body(L, loader, new_item(L, loader, kind), 1);
    return 1;
  }
  struct here here = loader_here(L, loader);
  struct place at = here_place(&here);
  if (here.file != NULL) at = locate_before(&here.file->locator, kind, here.line);
  issue_error(loader->request->issues, at, "a comma is missing after '%s' in line %d",
              record_word(kind), at.line);
  lua_settop(L, 1);
  return 1;
}

bool words_may_grow(const struct item *item) {
  return schema_of(item->record->kind)->body != BODY_NONE && !item->record->has_body;
}

/* item(table) -> the item, complete */
static int l_call(lua_State *L) {
  struct loader *loader = need_loader(L, "an item");
  struct item *item = words_item(L, 1);
  lua_settop(L, 2);
  if (loader_is_nothing(L, 2)) return 1; /* `choice "x" (unknown)`: told already */
  if (item->is_word) return call_word(L, loader, item);
  if (words_may_grow(item) && lua_type(L, 2) == LUA_TTABLE)
    take_body(L, loader, item, 2);
  else if (item->is_pending)
    report_body(L, loader, item);
  else
    report_call(L, loader, item);
  lua_settop(L, 1);
  return 1;
}

/* An item has no members. */
static int l_index(lua_State *L) {
  struct loader *loader = need_loader(L, "an item");
  const struct item *item = words_item(L, 1);
  const char *name = item == NULL ? "an item" : loader_describe(loader, item->record);
  return luaL_error(L, "'%s' has no members to read or set: it is an item of the story", name);
}

/* The function must not contain items: they would never happen. */
static void check_effect(struct loader *loader, int function) {
  const struct function *effect = &loader->definitions->functions[function];
  struct source_file *file = effect->at.file == NULL ? NULL : loader_file(loader, effect->at.file);
  if (file == NULL) return;
  const struct site *site =
      locate_item_in_function(&file->locator, effect->at.line, effect->last_line);
  loader_charge(loader, file);
  if (site == NULL) return;
  const char *word = record_word(site->kind);
  struct place at = {file->file, site->line, site->column};
  issue_error(loader->request->issues, at,
              "'%s' does nothing inside a function: put it in the body, behind the effect", word);
}

static int make_effect(lua_State *L, struct loader *loader) {
  struct item *item = new_item(L, loader, RECORD_EFFECT);
  item->record->function = functions_add(L, loader, 1, NULL);
  check_effect(loader, item->record->function);
  complete(loader, item);
  return 1;
}

static int make_labelled(lua_State *L, struct loader *loader, enum record_kind kind) {
  bool is_function = kind == RECORD_EFFECT && lua_isfunction(L, 1) && !lua_iscfunction(L, 1);
  if (lua_gettop(L) == 1 && is_function) return make_effect(L, loader);
  if (lua_gettop(L) != 1 || lua_type(L, 1) != LUA_TSTRING) return refuse(L, loader, kind);
  struct item *item = new_item(L, loader, kind);
  item->record->label = capture_label(L, loader, item, 1);
  item->is_pending = schema_of(kind)->body == BODY_REQUIRED;
  if (!item->is_pending) complete(loader, item);
  return 1;
}

/* word(label) -> item, or word(table) -> item */
static int l_word(lua_State *L) {
  enum record_kind kind = (enum record_kind)lua_tointeger(L, lua_upvalueindex(1));
  struct loader *loader = need_loader(L, record_word(kind));
  if (loader_is_nothing(L, 1)) {
    loader_push_nothing(L);
    return 1;
  }
  if (schema_of(kind)->label == LABEL_REQUIRED) return make_labelled(L, loader, kind);
  if (lua_gettop(L) != 1 || lua_type(L, 1) != LUA_TTABLE) return refuse(L, loader, kind);
  struct item *item = new_item(L, loader, kind);
  take_body(L, loader, item, 1);
  return 1;
}

const char *words_name(struct lua_State *L, int index) {
  if (lua_tocfunction(L, index) != l_word) return NULL;
  if (lua_getupvalue(L, index, 1) == NULL) return NULL;
  enum record_kind kind = (enum record_kind)lua_tointeger(L, -1);
  lua_pop(L, 1);
  return record_word(kind);
}

/* ----------------------------------------------------------------- the end */

static void report_loose(struct loader *loader, const struct item *item) {
  struct issues *issues = loader->request->issues;
  const struct record *record = item->record;
  const char *name = loader_describe(loader, record), *word = record_word(record->kind);
  if (item->is_pending)
    issue_error(issues, record->at, "%s has no { }: write %s { ... }", name, name);
  else if (schema_of(record->kind)->role == ROLE_TYPE)
    issue_error(issues, record->at, "this %s declares nothing: it belongs in state { name = %s }",
                word, words_usage(loader, record->kind));
  else
    issue_error(issues, record->at,
                "this %s stands in no body: it belongs between the { } of a "
                "passage or of an item in one",
                word);
}

void words_report_loose(struct loader *loader) {
  for (size_t i = 0; i < loader->item_count; i++) {
    const struct item *item = loader->items[i];
    bool is_loose = item->is_pending || (!item->is_placed && !loader->loses_items);
    bool is_cut_off = item->file == NULL || item->file->is_broken;
    if (is_loose && !is_cut_off) report_loose(loader, item);
  }
}

/* -------------------------------------------------------------------- open */

static void open_items(lua_State *L, struct loader *loader) {
  static const luaL_Reg methods[] = {
      {"__call", l_call}, {"__index", l_index}, {"__newindex", l_index}, {NULL, NULL}};
  lua_createtable(L, 0, 5);
  luaL_setfuncs(L, methods, 0);
  lua_pushliteral(L, "item");
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  loader->item_methods = lua_topointer(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &item_key);
}

static void push_word(lua_State *L, struct loader *loader, enum record_kind kind) {
  bool stands_alone =
      schema_of(kind)->label == LABEL_NONE && schema_of(kind)->body != BODY_REQUIRED;
  if (!stands_alone) {
    lua_pushinteger(L, (lua_Integer)kind);
    lua_pushcclosure(L, l_word, 1);
    return;
  }
  struct item *item = arena_take(loader->request->scratch, sizeof *item);
  item->record = new_record(loader, kind);
  item->is_word = true;
  push_item(L, item);
}

void words_open(struct lua_State *L) {
  struct loader *loader = loader_of(L);
  open_items(L, loader);
  baselib_library(L);
  for (enum record_kind kind = RECORD_SCENARIO; kind < RECORD_KINDS; kind++) {
    push_word(L, loader, kind);
    lua_setfield(L, -2, record_word(kind));
  }
  lua_pop(L, 1);
}
