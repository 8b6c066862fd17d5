/* capture: turns the table behind a word into the body of its record. */
#include "lua/capture.h"

#include <lauxlib.h>
#include <lua.h>
#include <math.h>
#include <string.h>

#include "language/plain.h"
#include "language/schema.h"
#include "lua/baselib.h"
#include "lua/words.h"

enum {
  DEEPEST = 50,    /* lists inside lists */
  MOST_HOLES = 64, /* positions that may be empty before a list is no list */
  ITEM_FUEL = 4,
  BYTES_A_STEP = 16
};

/* One table on its way into a list. */
struct capture {
  lua_State *L;
  struct loader *loader;
  struct item *item;
  const struct schema *schema;
  struct list *list;
  size_t capacity;
  unsigned items;     /* ITEMS_...: what positions may hold */
  const char *field;  /* the field that the list is the value of, or NULL */
  struct site extent; /* of the table, if the item has a site */
  int depth;
};

static struct arena *scratch_of(const struct capture *capture) {
  return capture->loader->request->scratch;
}

static struct issues *issues_of(const struct capture *capture) {
  return capture->loader->request->issues;
}

static const char *describe(const struct capture *capture) {
  return loader_describe(capture->loader, capture->item->record);
}

/* ----------------------------------------------------------------- strings */

static struct literal copy_string(lua_State *L, struct loader *loader, int index) {
  struct literal literal = {0};
  const char *text = lua_tolstring(L, index, &literal.length);
  sandbox_charge(L, (int64_t)(literal.length / BYTES_A_STEP));
  literal.text = arena_copy(loader->request->scratch, text, literal.length);
  return literal;
}

static void check_plain(struct loader *loader, struct literal *literal) {
  enum plain_fault fault = plain_check(literal->text, literal->length);
  if (fault == PLAIN_FINE) return;
  issue_error(loader->request->issues, literal->at, "this text %s", plain_message(fault));
  literal->text = "";
  literal->length = 0;
}

/* The string at `index`, found among those in the extent. */
static struct literal capture_string(const struct capture *capture, const char *field, int index) {
  struct item *item = capture->item;
  struct literal literal = copy_string(capture->L, capture->loader, index);
  literal.at = item->record->at;
  if (item->file != NULL) {
    const struct site *extent = item->site == NULL ? NULL : &capture->extent;
    locate_value(&item->file->locator, extent, literal.at.line, field, &literal);
    loader_charge(capture->loader, item->file);
  }
  check_plain(capture->loader, &literal);
  return literal;
}

struct literal capture_label(struct lua_State *L, struct loader *loader, struct item *item,
                             int index) {
  struct literal literal = copy_string(L, loader, index);
  literal.at = item->record->at;
  if (item->file != NULL) {
    locate_label(&item->file->locator, item->site, item->record->at.line, &literal);
    loader_charge(loader, item->file);
  }
  check_plain(loader, &literal);
  return literal;
}

/* ------------------------------------------------------------------- items */

static struct value *add_value(struct capture *capture, enum value_kind kind, struct place at) {
  struct list *list = capture->list;
  struct value *value =
      ARENA_PUSH(scratch_of(capture), list->items, list->count, capture->capacity);
  value->kind = kind;
  value->at = at;
  value->function = -1;
  return value;
}

static const char *items_name(unsigned items) {
  if ((items & ITEMS_BODY) != 0) return "texts and items";
  if ((items & ITEMS_ANSWERS) != 0) return "answer and otherwise";
  if ((items & ITEMS_TYPES) != 0) return "texts, the keys, and then a type";
  if ((items & ITEMS_TEXTS) != 0) return "texts, marked or not";
  if ((items & ITEMS_STRINGS) != 0) return "texts in quotes";
  return (items & ITEMS_NUMBERS) != 0 ? "whole numbers" : "no list items, only named fields";
}

/* Where a list item that has no place of its own stands. */
static struct place list_place(const struct capture *capture) {
  struct item *item = capture->item;
  if (capture->field == NULL || item->file == NULL || item->site == NULL) return item->record->at;
  return locate_name(&item->file->locator, item->site, item->record->at.line, capture->field);
}

static void refuse_item(const struct capture *capture, struct place at, const char *what) {
  if (capture->field != NULL)
    issue_error(issues_of(capture), at, "the list '%s' of %s holds texts in quotes, not %s",
                capture->field, describe(capture), what);
  else
    issue_error(issues_of(capture), at, "%s takes %s, not %s", describe(capture),
                items_name(capture->items), what);
}

static void add_string(struct capture *capture, int index) {
  struct literal literal = capture_string(capture, NULL, index);
  if ((capture->items & (ITEMS_BODY | ITEMS_STRINGS | ITEMS_TEXTS)) == 0)
    refuse_item(capture, literal.at, "a text");
  else
    add_value(capture, VALUE_TEXT, literal.at)->text = literal;
}

/* A number with a point is counted all the same: only this one error is told. */
static void add_number(struct capture *capture, int index) {
  struct place at = list_place(capture);
  if ((capture->items & ITEMS_NUMBERS) == 0) {
    refuse_item(capture, at, "a number");
    return;
  }
  lua_Number number = lua_tonumber(capture->L, index);
  if (!lua_isinteger(capture->L, index))
    issue_error(issues_of(capture), at, "%s takes whole numbers, and %g is none", describe(capture),
                number);
  lua_Integer whole = lua_tointeger(capture->L, index);
  if (!lua_isinteger(capture->L, index) && !lua_numbertointeger(floor(number), &whole)) whole = 0;
  add_value(capture, VALUE_INT, at)->number = whole;
}

/* A `state` in a body is no definition of the file. */
static void withdraw_definition(struct loader *loader, const struct record *record) {
  struct definitions *definitions = loader->definitions;
  size_t i = definitions->count;
  while (i > 0 && definitions->items[i - 1] != record) i--;
  if (i == 0) return;
  definitions->count--;
  memmove(&definitions->items[i - 1], &definitions->items[i],
          (definitions->count - (i - 1)) * sizeof *definitions->items);
}

/* The record of the item at `index`, which has found its place. */
static struct record *place_item(const struct capture *capture, struct item *item) {
  if (item->is_word) return words_use(capture->loader, item, capture->item);
  item->is_placed = true;
  if (item->record->kind == RECORD_STATE) withdraw_definition(capture->loader, item->record);
  return item->record;
}

static void refuse_record(const struct capture *capture, const struct record *record) {
  enum role role = schema_of(record->kind)->role;
  const char *name = loader_describe(capture->loader, record);
  if (role == ROLE_DEFINITION)
    issue_error(issues_of(capture), record->at,
                "%s stands inside %s: it belongs at the top level of the file. Is a } missing "
                "before it?",
                name, describe(capture));
  else if (role == ROLE_TYPE)
    issue_error(issues_of(capture), record->at, "a %s belongs in state { name = %s }, not in %s",
                record_word(record->kind), words_usage(capture->loader, record->kind),
                describe(capture));
  else if (role == ROLE_ANSWER)
    issue_error(issues_of(capture), record->at, "an answer belongs in ask \"...\" { }, not in %s",
                describe(capture));
  else
    refuse_item(capture, record->at, name);
}

static void add_item(struct capture *capture, struct item *item) {
  struct record *record = place_item(capture, item);
  if (capture->field != NULL || !schema_may_hold(capture->items, record->kind))
    refuse_record(capture, record);
  else if (!item->is_pending)
    add_value(capture, VALUE_RECORD, record->at)->record = record;
}

static void refuse_function(const struct capture *capture, int index, struct place at) {
  const char *word = words_name(capture->L, index);
  if (word != NULL)
    issue_error(issues_of(capture), at, "'%s' stands alone in %s: write %s", word,
                describe(capture), words_usage(capture->loader, schema_find(word, strlen(word))));
  else
    refuse_item(capture, at, "a function: in a body write effect(function() ... end)");
}

static void add_list(struct capture *capture, int index);

static void add_one(struct capture *capture, int index) {
  lua_State *L = capture->L;
  sandbox_charge(L, ITEM_FUEL);
  struct item *item = words_item(L, index);
  if (item != NULL) {
    add_item(capture, item);
    return;
  }
  switch (lua_type(L, index)) {
  case LUA_TSTRING: add_string(capture, index); break;
  case LUA_TNUMBER: add_number(capture, index); break;
  case LUA_TTABLE: add_list(capture, index); break;
  case LUA_TFUNCTION: refuse_function(capture, index, list_place(capture)); break;
  case LUA_TBOOLEAN: refuse_item(capture, list_place(capture), "true or false"); break;
  default: break; /* what stands for an unknown name: told already */
  }
}

/* ------------------------------------------------------------------ tables */

struct shape {
  lua_Integer positions, last; /* how many integer keys, and the greatest */
  const char **names;          /* its other keys */
  size_t name_count, name_capacity;
};

static void note_key(struct capture *capture, struct shape *shape) {
  lua_State *L = capture->L;
  if (lua_isinteger(L, -1) && lua_tointeger(L, -1) >= 1) {
    lua_Integer position = lua_tointeger(L, -1);
    shape->positions++;
    if (position > shape->last) shape->last = position;
    return;
  }
  size_t length;
  const char *name = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &length) : NULL;
  if (name == NULL || strlen(name) != length || plain_check(name, length) != PLAIN_FINE)
    issue_error(issues_of(capture), list_place(capture),
                "a key in [ ] must be the name of a field of %s", describe(capture));
  else
    *ARENA_PUSH(scratch_of(capture), shape->names, shape->name_count, shape->name_capacity) =
        arena_copy(scratch_of(capture), name, length);
}

/* Lua gives the keys of a table in no order: names are sorted. */
static struct shape measure(struct capture *capture, int table) {
  lua_State *L = capture->L;
  struct shape shape = {0};
  lua_pushnil(L);
  while (lua_next(L, table) != 0) {
    lua_pop(L, 1);
    sandbox_charge(L, ITEM_FUEL);
    note_key(capture, &shape);
  }
  sort_by_name(shape.names, shape.name_count, sizeof *shape.names);
  return shape;
}

static void report_hole(const struct capture *capture, lua_Integer position) {
  issue_error(issues_of(capture), list_place(capture),
              "item %lld of a list in %s is nil: did a function return nothing?",
              (long long)position, describe(capture));
}

/* The items of most lists are known beforehand; those of lists in them are not. */
static void make_room(struct capture *capture, size_t count) {
  struct list *list = capture->list;
  if (list->items != NULL || count == 0) return;
  list->items = arena_take(scratch_of(capture), count * sizeof *list->items);
  capture->capacity = count;
}

static void add_positions(struct capture *capture, int table, const struct shape *shape) {
  bool has_hole = false;
  lua_Integer last = shape->last;
  if (last - shape->positions > MOST_HOLES) last = shape->positions;
  make_room(capture, (size_t)shape->positions);
  for (lua_Integer i = 1; i <= last; i++) {
    int type = lua_rawgeti(capture->L, table, i);
    if (type != LUA_TNIL)
      add_one(capture, lua_gettop(capture->L));
    else if (!has_hole)
      report_hole(capture, i);
    has_hole = has_hole || type == LUA_TNIL;
    lua_pop(capture->L, 1);
  }
}

/* A plain list among the items: its items are spliced in. */
static void add_list(struct capture *capture, int index) {
  luaL_checkstack(capture->L, 8, "lists nest too deeply");
  if (capture->depth == DEEPEST) {
    issue_error(issues_of(capture), list_place(capture),
                "lists nest more than %d deep in %s: does a list hold itself?", DEEPEST,
                describe(capture));
    return;
  }
  struct shape shape = measure(capture, index);
  if (shape.name_count > 0)
    issue_error(issues_of(capture), list_place(capture),
                "a plain list in %s has the field '%s', which only a word's { } can have: is the "
                "word before the { missing?",
                describe(capture), shape.names[0]);
  capture->depth++;
  add_positions(capture, index, &shape);
  capture->depth--;
}

/* ------------------------------------------------------------------ fields */

static const char *takes_name(unsigned takes) {
  if (takes == TAKES_TYPE)
    return "a type: meter { }, int { }, flag { }, one_of { }, set_of { }, per { }, text { } or "
           "derived \"...\"";
  if (takes == TAKES_MARK)
    return "a mark: documented \"...\", claimed, disputed, invented or aside";
  if (takes == (TAKES_INT | TAKES_EXPRESSION)) return "a whole number, or an expression in quotes";
  if (takes == TAKES_EXPRESSION) return "an expression in quotes";
  if (takes == TAKES_INT) return "a whole number";
  if (takes == TAKES_BOOL) return "true or false";
  if (takes == (TAKES_TEXT | TAKES_BOOL)) return "a text in quotes, or true";
  if (takes == TAKES_LIST) return "a list of texts: { \"...\", \"...\" }";
  if (takes == TAKES_MAP) return "a table of texts: { name = \"...\" }";
  return (takes & TAKES_LIST) != 0 ? "a text in quotes, or a list of them" : "a text in quotes";
}

static const char *value_name(lua_State *L, int index) {
  if (words_item(L, index) != NULL) return "an item";
  switch (lua_type(L, index)) {
  case LUA_TSTRING: return "a text";
  case LUA_TNUMBER: return lua_isinteger(L, index) ? "a number" : "a number with a point";
  case LUA_TBOOLEAN: return lua_toboolean(L, index) ? "true" : "false";
  case LUA_TTABLE: return "a table";
  default: return "a function";
  }
}

static void refuse_field(const struct capture *capture, const char *name, unsigned takes,
                         struct place at, int index) {
  const char *word = words_name(capture->L, index);
  if (word != NULL)
    issue_error(issues_of(capture), at, "'%s' needs its { }: write %s = %s", word, name,
                words_usage(capture->loader, schema_find(word, strlen(word))));
  else
    issue_error(issues_of(capture), at, "'%s' of %s takes %s, not %s", name, describe(capture),
                takes_name(takes), value_name(capture->L, index));
}

static void refuse_name(const struct capture *capture, const char *name, struct place at) {
  const char *near = schema_suggest(capture->schema, name);
  const char *word = capture->schema->word;
  bool is_bare = capture->schema->fields == NULL;
  if (is_bare)
    issue_error(issues_of(capture), at, "'%s' is not a field of '%s': it has none", name, word);
  else
    issue_error(issues_of(capture), at, "'%s' is not a field of '%s'%s%s%s", name, word,
                near != NULL ? ": did you mean '" : "", near != NULL ? near : "",
                near != NULL ? "'?" : "");
}

static bool is_identifier(const char *name) {
  for (size_t i = 0; name[i] != '\0'; i++) {
    char c = name[i];
    bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    if (!is_letter && (i == 0 || c < '0' || c > '9')) return false;
  }
  return name[0] != '\0';
}

/* Whether functions see something else under this name. */
static bool is_reserved_name(lua_State *L, const char *name) {
  if (schema_is_reserved(name)) return true;
  baselib_library(L);
  lua_pushstring(L, name);
  bool is_taken = lua_rawget(L, -2) != LUA_TNIL;
  lua_pop(L, 2);
  return is_taken;
}

/* A name in state { }. */
static bool check_variable(const struct capture *capture, const char *name, struct place at) {
  bool is_reserved = is_reserved_name(capture->L, name);
  if (!is_identifier(name))
    issue_error(issues_of(capture), at,
                "'%s' cannot be a variable: its name is letters, digits and _, and begins with a "
                "letter",
                name);
  else if (is_reserved)
    issue_error(issues_of(capture), at,
                "a variable cannot be named '%s': that is a word of the language", name);
  else
    names_set(&capture->loader->variables, name, strlen(name), 0);
  return is_identifier(name) && !is_reserved;
}

/* A capture of the table that the field `name`, which stands at `at`, has as its value. */
static struct capture capture_inside(const struct capture *outer, const char *name,
                                     struct place at) {
  struct capture capture = *outer;
  capture.list = arena_take(scratch_of(outer), sizeof *capture.list);
  capture.capacity = 0;
  capture.items = ITEMS_STRINGS;
  capture.field = name;
  capture.depth = 1;
  if (at.column > 0) {
    capture.extent.line = at.line;
    capture.extent.column = at.column;
  }
  return capture;
}

static struct list *capture_list(struct capture *outer, const char *name, struct place at,
                                 int index) {
  struct capture capture = capture_inside(outer, name, at);
  struct shape shape = measure(&capture, index);
  if (shape.name_count > 0)
    issue_error(issues_of(outer), list_place(&capture),
                "'%s' of %s takes a list of texts; '%s' is "
                "no item of a list",
                name, describe(outer), shape.names[0]);
  add_positions(&capture, index, &shape);
  return capture.list;
}

/* A table of named texts. */
static struct list *capture_map(struct capture *outer, const char *name, struct place at,
                                int index) {
  struct capture capture = capture_inside(outer, name, at);
  struct list *list = capture.list;
  struct shape shape = measure(&capture, index);
  if (shape.positions > 0)
    issue_error(issues_of(outer), list_place(&capture), "'%s' of %s takes %s", name,
                describe(outer), takes_name(TAKES_MAP));
  list->fields = arena_take(scratch_of(outer), shape.name_count * sizeof *list->fields);
  for (size_t i = 0; i < shape.name_count; i++) {
    lua_pushstring(outer->L, shape.names[i]);
    if (lua_rawget(outer->L, index) == LUA_TSTRING) {
      struct field *field = &list->fields[list->field_count++];
      field->name = shape.names[i];
      field->value.kind = VALUE_TEXT;
      field->value.text = capture_string(&capture, field->name, lua_gettop(outer->L));
      field->value.at = field->value.text.at;
    } else {
      refuse_field(outer, shape.names[i], TAKES_NAME, list_place(&capture), lua_gettop(outer->L));
    }
    lua_pop(outer->L, 1);
  }
  return list;
}

static bool capture_record(struct capture *capture, unsigned takes, struct item *item,
                           struct value *value) {
  enum role role = schema_of(item->record->kind)->role;
  bool fits = (role == ROLE_MARK && (takes & TAKES_MARK) != 0) ||
              (role == ROLE_TYPE && (takes & TAKES_TYPE) != 0);
  if (!fits) return false;
  value->kind = VALUE_RECORD;
  value->record = place_item(capture, item);
  return true;
}

static bool capture_table(struct capture *capture, const char *name, unsigned takes, int index,
                          struct value *value) {
  if ((takes & (TAKES_LIST | TAKES_MAP)) == 0) return false;
  value->kind = VALUE_LIST;
  value->list = (takes & TAKES_LIST) != 0 ? capture_list(capture, name, value->at, index)
                                          : capture_map(capture, name, value->at, index);
  return true;
}

static bool capture_text(struct capture *capture, const char *name, unsigned takes, int index,
                         struct value *value) {
  struct literal text = capture_string(capture, name, index);
  if ((takes & (TAKES_TEXT | TAKES_NAME | TAKES_EXPRESSION)) == 0) return false;
  value->kind = VALUE_TEXT;
  value->text = text;
  return true;
}

/* Reads the value at `index`; false if it is not what the field takes. */
static bool capture_value(struct capture *capture, const char *name, unsigned takes, int index,
                          struct value *value) {
  lua_State *L = capture->L;
  struct item *item = words_item(L, index);
  if (item != NULL) return capture_record(capture, takes, item, value);
  switch (lua_type(L, index)) {
  case LUA_TSTRING: return capture_text(capture, name, takes, index, value);
  case LUA_TTABLE: return capture_table(capture, name, takes, index, value);
  case LUA_TNUMBER:
    value->kind = VALUE_INT;
    value->number = lua_tointeger(L, index);
    return (takes & TAKES_INT) != 0 && lua_isinteger(L, index);
  case LUA_TBOOLEAN:
    value->kind = VALUE_BOOL;
    value->truth = lua_toboolean(L, index);
    return (takes & TAKES_BOOL) != 0;
  default: return false;
  }
}

static struct place field_place(const struct capture *capture, const char *name) {
  struct item *item = capture->item;
  if (item->file == NULL || item->site == NULL) return item->record->at;
  struct place at = locate_name(&item->file->locator, item->site, item->record->at.line, name);
  loader_charge(capture->loader, item->file);
  return at;
}

/* The field whose value is at the top of the stack. */
static void add_field(struct capture *capture, const char *name) {
  const struct field_rule *rule = schema_field(capture->schema, name);
  unsigned takes = rule != NULL ? rule->takes : capture->schema->others;
  struct value value = {.at = field_place(capture, name), .function = -1};
  int index = lua_gettop(capture->L);
  struct item *item = words_item(capture->L, index);
  if (loader_is_nothing(capture->L, index)) return;
  if (item != NULL) item->is_placed = true;
  if (takes == 0) {
    refuse_name(capture, name, value.at);
    return;
  }
  bool is_variable = takes == TAKES_TYPE;
  if (is_variable && !check_variable(capture, name, value.at)) return;
  if (!capture_value(capture, name, takes, index, &value)) {
    refuse_field(capture, name, takes, value.at, index);
    return;
  }
  capture->list->fields[capture->list->field_count++] = (struct field){name, value};
}

static void add_fields(struct capture *capture, int table, const struct shape *shape) {
  struct list *list = capture->list;
  list->fields = arena_take(scratch_of(capture), shape->name_count * sizeof *list->fields);
  for (size_t i = 0; i < shape->name_count; i++) {
    lua_pushstring(capture->L, shape->names[i]);
    lua_rawget(capture->L, table);
    sandbox_charge(capture->L, ITEM_FUEL);
    add_field(capture, shape->names[i]);
    lua_pop(capture->L, 1);
  }
}

void capture_body(struct lua_State *L, struct loader *loader, struct item *item, int index) {
  struct capture capture = {.L = L,
                            .loader = loader,
                            .item = item,
                            .schema = schema_of(item->record->kind),
                            .list = &item->record->body};
  capture.items = capture.schema->items;
  if (item->site != NULL) capture.extent = *item->site;
  luaL_checkstack(L, 12, "records nest too deeply");
  struct shape shape = measure(&capture, index);
  if (shape.positions == 0 && capture.schema->needs_items)
    issue_error(issues_of(&capture), item->record->at, "%s is empty: it takes %s",
                describe(&capture), items_name(capture.items));
  add_positions(&capture, index, &shape);
  add_fields(&capture, index, &shape);
}
