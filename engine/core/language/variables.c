/* variables: the declared state: types, ranges, words, and their slots. */
#include "base/fold.h"
#include "language/compiler.h"

enum { LONGEST_TEXT = 250 };

static int64_t int_at(const struct list *list, size_t i) {
  return i < list->count && list->items[i].kind == VALUE_INT ? list->items[i].number : 0;
}

int32_t variables_keep_words(struct compiler *compiler, const struct words *words) {
  struct program *program = compiler->program;
  *ARENA_PUSH(&program->arena, program->words, program->word_count, program->word_capacity) =
      *words;
  return (int32_t)program->word_count - 1;
}

/* ----------------------------------------------------------------- words */

/* The strings of a list, checked to be different. */
static struct words take_words(struct compiler *compiler, const struct list *list) {
  struct arena *arena = &compiler->program->arena;
  struct words words = {.items = arena_take(arena, (list->count + 1) * sizeof(char *))};
  for (size_t i = 0; i < list->count; i++) {
    const struct value *item = &list->items[i];
    if (item->kind != VALUE_TEXT) continue;
    if (words_find(&words, item->text.text, item->text.length) != NONE)
      issue_error(compiler->issues, item->text.at, "'%s' is listed twice", item->text.text);
    words.items[words.count++] = declare_text(compiler, &item->text);
  }
  return words;
}

/* words = { left_sr = "Left SR" }: how ids are printed. */
static void take_display(struct compiler *compiler, const struct record *record,
                         struct words *words) {
  const struct value *map = record_field(record, "words");
  if (map == NULL || map->kind != VALUE_LIST) return;
  words->display = arena_take(&compiler->program->arena, (words->count + 1) * sizeof(char *));
  for (size_t i = 0; i < map->list->field_count; i++) {
    const struct field *field = &map->list->fields[i];
    int32_t at = words_find(words, field->name, strlen(field->name));
    if (at == NONE)
      issue_error(compiler->issues, field->value.at, "'%s' is not one of its words", field->name);
    else if (field->value.kind == VALUE_TEXT)
      words->display[at] = declare_text(compiler, &field->value.text);
  }
}

/* One part of "gone, 3 thin, 6 steady": an optional number and a word. */
static bool take_step(struct compiler *compiler, const char *text, size_t length, int64_t low,
                      struct words *words) {
  size_t at = 0;
  int64_t floor = 0;
  bool is_negative = at < length && text[at] == '-', has_number = false;
  if (is_negative) at++;
  for (; at < length && text[at] >= '0' && text[at] <= '9' && floor < 1000000000; at++) {
    floor = floor * 10 + (text[at] - '0');
    has_number = true;
  }
  if (!has_number && is_negative) return false;
  while (at < length && text[at] == ' ') at++;
  if (at == length || has_number == (words->count == 0)) return false;
  floor = !has_number ? low : is_negative ? -floor : floor;
  if (words->count > 0 && floor <= words->floors[words->count - 1]) return false;
  words->floors[words->count] = floor;
  words->items[words->count++] = arena_copy(&compiler->program->arena, text + at, length - at);
  return true;
}

/* words = "gone, 3 thin, 6 steady, 9 firm": the words of a meter. */
static struct words take_steps(struct compiler *compiler, const struct record *record,
                               int64_t low) {
  struct words words = {0};
  const struct value *value = record_field(record, "words");
  if (value == NULL || value->kind != VALUE_TEXT) return words;
  size_t most = value->text.length / 2 + 2, at = 0;
  words.items = arena_take(&compiler->program->arena, most * sizeof(char *));
  words.floors = arena_take(&compiler->program->arena, most * sizeof(int64_t));
  const char *text = value->text.text;
  while (at < value->text.length) {
    while (text[at] == ' ') at++;
    size_t end = at;
    while (end < value->text.length && text[end] != ',') end++;
    if (!take_step(compiler, text + at, end - at, low, &words)) {
      issue_error(compiler->issues, literal_place(&value->text, at),
                  "words go from the low end, each but the first with the number it begins at: "
                  "\"gone, 3 thin, 6 steady\"");
      break;
    }
    at = end + 1;
  }
  return words;
}

/* --------------------------------------------------------------- variables */

static struct variable *add_variable(struct compiler *compiler, const char *name, int32_t scope,
                                     enum variable_type type, struct place at) {
  struct program *program = compiler->program;
  struct variable *variable = ARENA_PUSH(&program->arena, program->variables,
                                         program->variable_count, program->variable_capacity);
  variable->name = arena_copy(&program->arena, name, strlen(name));
  variable->type = type;
  variable->scope = scope;
  variable->at = at;
  variable->expr = NONE;
  variable->word_list = NONE;
  const char *key = variable->name;
  if (scope != NONE) {
    char local[128];
    size_t length = program_local_key(name, strlen(name), scope, local, sizeof local);
    key = arena_copy(&program->arena, local, length);
  }
  names_set(&program->variable_names, key, strlen(key), (int32_t)program->variable_count - 1);
  return variable;
}

static bool is_free(struct compiler *compiler, const char *name, int32_t scope, struct place at) {
  const struct program *program = compiler->program;
  const struct variable *old = program_variable(program, name, strlen(name), scope);
  if (old != NULL) {
    issue_error(compiler->issues, at, "the variable '%s' is declared twice: first in line %d", name,
                old->at.line);
    return false;
  }
  for (size_t i = 0; i < program->function_count; i++)
    if (program->function_names[i] != NULL && strcmp(program->function_names[i], name) == 0) {
      issue_error(compiler->issues, at, "'%s' is a function already: rename one of the two", name);
      return false;
    }
  return true;
}

static int64_t take_start(struct compiler *compiler, const struct record *record, int64_t low,
                          int64_t high) {
  const struct value *value = record_field(record, "start");
  if (value == NULL || value->kind != VALUE_INT) return low <= 0 && high >= 0 ? 0 : low;
  if (value->number < low || value->number > high)
    issue_error(compiler->issues, value->at, "start = %lld is not between %lld and %lld",
                (long long)value->number, (long long)low, (long long)high);
  return value->number < low ? low : value->number > high ? high : value->number;
}

/* The range of a meter or int; false with the error told. */
static bool take_range(struct compiler *compiler, const struct record *record, int64_t *low,
                       int64_t *high) {
  *low = int_at(&record->body, 0);
  *high = int_at(&record->body, 1);
  if (record->body.count == 2 && *low < *high) return true;
  issue_error(compiler->issues, record->at, "%s { low, high }: two numbers, the lower first",
              record_word(record->kind));
  return false;
}

static void set_number(struct compiler *compiler, struct variable *variable,
                       const struct record *record, size_t count) {
  int64_t low, high;
  if (!take_range(compiler, record, &low, &high)) high = low + 1;
  int64_t start = take_start(compiler, record, low, high);
  bool saturates = record->kind == RECORD_METER;
  variable->low = low;
  variable->high = high;
  variable->value_type = TYPE_INT;
  variable->slot = layout_add(&compiler->program->layout, low, high, start, saturates);
  for (size_t i = 1; i < count; i++)
    layout_add(&compiler->program->layout, low, high, start, saturates);
  struct words steps = take_steps(compiler, record, low);
  if (steps.count > 0) variable->word_list = variables_keep_words(compiler, &steps);
  if (variable->type != VARIABLE_PER) variable->words = steps;
}

static void set_flag(struct compiler *compiler, struct variable *variable,
                     const struct record *record) {
  const struct value *start = record_field(record, "start");
  variable->value_type = TYPE_BOOL;
  variable->high = 1;
  variable->slot = layout_add(&compiler->program->layout, 0, 1,
                              start != NULL && start->kind == VALUE_BOOL && start->truth, false);
}

static void set_one_of(struct compiler *compiler, struct variable *variable,
                       const struct record *record) {
  const struct value *start = record_field(record, "start");
  int32_t at = 0;
  variable->words = take_words(compiler, &record->body);
  take_display(compiler, record, &variable->words);
  if (start != NULL && start->kind == VALUE_TEXT)
    at = words_find(&variable->words, start->text.text, start->text.length);
  if (at == NONE) {
    issue_error(compiler->issues, start->text.at, "start = \"%s\" is not one of its words",
                start->text.text);
    at = 0;
  }
  variable->value_type = TYPE_WORD;
  variable->word_list = variables_keep_words(compiler, &variable->words);
  variable->high = variable->words.count > 0 ? (int64_t)variable->words.count - 1 : 0;
  variable->slot = layout_add(&compiler->program->layout, 0, variable->high, at, false);
}

static void check_start_members(struct compiler *compiler, const struct words *words,
                                const struct value *start) {
  for (size_t i = 0; start != NULL && start->kind == VALUE_LIST && i < start->list->count; i++) {
    const struct value *item = &start->list->items[i];
    if (item->kind == VALUE_TEXT && words_find(words, item->text.text, item->text.length) == NONE)
      issue_error(compiler->issues, item->text.at, "'%s' is no member of the set", item->text.text);
  }
}

static bool starts_with(const struct value *start, const char *member) {
  if (start == NULL) return false;
  if (start->kind == VALUE_TEXT) return strcmp(start->text.text, member) == 0;
  for (size_t i = 0; start->kind == VALUE_LIST && i < start->list->count; i++)
    if (start->list->items[i].kind == VALUE_TEXT &&
        strcmp(start->list->items[i].text.text, member) == 0)
      return true;
  return false;
}

static void set_set(struct compiler *compiler, struct variable *variable,
                    const struct record *record) {
  const struct value *start = record_field(record, "start");
  variable->words = take_words(compiler, &record->body);
  take_display(compiler, record, &variable->words);
  check_start_members(compiler, &variable->words, start);
  variable->value_type = TYPE_BOOL;
  variable->high = 1;
  variable->slot = (uint32_t)compiler->program->layout.count;
  for (size_t i = 0; i < variable->words.count; i++)
    layout_add(&compiler->program->layout, 0, 1, starts_with(start, variable->words.items[i]),
               false);
}

static void set_per(struct compiler *compiler, struct variable *variable,
                    const struct record *record) {
  const struct value *type =
      record->body.count > 0 ? &record->body.items[record->body.count - 1] : NULL;
  variable->words = take_words(compiler, &record->body);
  take_display(compiler, record, &variable->words);
  bool is_number = type != NULL && type->kind == VALUE_RECORD &&
                   (type->record->kind == RECORD_METER || type->record->kind == RECORD_INT);
  if (is_number && variable->words.count > 0)
    set_number(compiler, variable, type->record, variable->words.count);
  else
    issue_error(compiler->issues, record->at,
                "per { { \"a\", \"b\" }, meter { 0, 5 } }: a list of keys, then a meter or an int");
}

static void set_text(struct compiler *compiler, struct variable *variable,
                     const struct record *record) {
  int64_t length = int_at(&record->body, 0);
  const char *start = declare_field(compiler, record, "start");
  if (length < 1 || length > LONGEST_TEXT) {
    issue_error(compiler->issues, record->at, "text { n } holds 1 to %d characters", LONGEST_TEXT);
    length = 1;
  }
  if (start != NULL && fold_count(start, strlen(start)) > (size_t)length)
    issue_error(compiler->issues, record->at, "start = \"%s\" is longer than the text may be",
                start);
  variable->value_type = TYPE_TEXT;
  variable->length = (uint32_t)length;
  variable->text =
      layout_add_text(&compiler->program->layout, (uint32_t)length * 4, start != NULL ? start : "");
}

static void set_derived(struct compiler *compiler, struct variable *variable,
                        const struct record *record) {
  variable->source = declare_text(compiler, &record->label);
  variable->at = record->label.at;
}

static enum variable_type type_of(enum record_kind kind) {
  switch (kind) {
  case RECORD_METER: return VARIABLE_METER;
  case RECORD_INT: return VARIABLE_INT;
  case RECORD_FLAG: return VARIABLE_FLAG;
  case RECORD_ONE_OF: return VARIABLE_ONE_OF;
  case RECORD_SET_OF: return VARIABLE_SET;
  case RECORD_PER: return VARIABLE_PER;
  case RECORD_TEXT: return VARIABLE_TEXT;
  default: return VARIABLE_DERIVED;
  }
}

static void declare(struct compiler *compiler, const char *name, const struct record *record,
                    int32_t scope) {
  if (!is_free(compiler, name, scope, record->at)) return;
  struct variable *variable =
      add_variable(compiler, name, scope, type_of(record->kind), record->at);
  variable->order = record->order;
  if (record->module != NULL) {
    variable->module =
        arena_copy(&compiler->program->arena, record->module, strlen(record->module));
    compiler->has_owned = true;
  }
  variable->label = declare_field(compiler, record, "label");
  switch (variable->type) {
  case VARIABLE_METER:
  case VARIABLE_INT: set_number(compiler, variable, record, 1); break;
  case VARIABLE_FLAG: set_flag(compiler, variable, record); break;
  case VARIABLE_ONE_OF: set_one_of(compiler, variable, record); break;
  case VARIABLE_SET: set_set(compiler, variable, record); break;
  case VARIABLE_PER: set_per(compiler, variable, record); break;
  case VARIABLE_TEXT: set_text(compiler, variable, record); break;
  default: set_derived(compiler, variable, record); break;
  }
  skaz_entry *entry = declare_entry(compiler, SKAZ_ENTRY_VARIABLE, variable->name, record->at);
  entry->title = variable->label;
  entry->extra = record_word(record->kind);
  entry->parent = scope == NONE ? NULL : compiler->program->passages[scope].id;
}

/* Slots a passage puts back when it is left. */
static void note_locals(struct compiler *compiler, int32_t scope, size_t slots, size_t texts) {
  struct program *program = compiler->program;
  struct passage *passage = &program->passages[scope];
  for (; slots < program->layout.count; slots++)
    *ARENA_PUSH(&program->arena, passage->locals, passage->local_count, passage->local_capacity) =
        (uint32_t)slots;
  for (; texts < program->layout.text_count; texts++)
    *ARENA_PUSH(&program->arena, passage->local_texts, passage->local_text_count,
                passage->local_text_capacity) = (uint32_t)texts;
}

void variables_declare(struct compiler *compiler, const struct record *state, int32_t scope) {
  size_t slots = compiler->program->layout.count, texts = compiler->program->layout.text_count;
  if (scope != NONE) compiler->program->passages[scope].has_locals = true;
  for (size_t i = 0; i < state->body.field_count; i++) {
    const struct field *field = &state->body.fields[i];
    if (field->value.kind == VALUE_RECORD)
      declare(compiler, field->name, field->value.record, scope);
  }
  if (scope != NONE) note_locals(compiler, scope, slots, texts);
}

void variables_declare_built_in(struct compiler *compiler) {
  static const struct {
    const char *name;
    enum variable_type type;
  } built_in[] = {
      {"decided", VARIABLE_DECIDED}, {"visited", VARIABLE_VISITED}, {"short", VARIABLE_SHORT}};
  struct place nowhere = {0};
  for (size_t i = 0; i < sizeof built_in / sizeof *built_in; i++)
    add_variable(compiler, built_in[i].name, NONE, built_in[i].type, nowhere)->value_type =
        TYPE_BOOL;
}

void variables_declare_decision(struct compiler *compiler, struct decision *decision) {
  const char *name = arena_print(&compiler->program->arena, "decided.%s", decision->id);
  struct variable *variable = add_variable(compiler, name, NONE, VARIABLE_ONE_OF, decision->at);
  variable->value_type = TYPE_WORD;
  variable->words = decision->words;
  variable->word_list = variables_keep_words(compiler, &decision->words);
  variable->high = (int64_t)decision->words.count - 1;
  variable->slot = layout_add(&compiler->program->layout, 0, variable->high, 0, false);
  decision->slot = variable->slot;
  decision->variable = (int32_t)(variable - compiler->program->variables);
}

/* ------------------------------------------------------------------ orders */

static bool name_before(const struct program *program, uint32_t a, uint32_t b) {
  const struct variable *x = &program->variables[a], *y = &program->variables[b];
  int order = strcmp(x->name, y->name);
  if (order != 0 || x->scope == NONE || y->scope == NONE) return order < 0;
  return strcmp(program->passages[x->scope].id, program->passages[y->scope].id) < 0;
}

static bool made_before(const struct program *program, uint32_t a, uint32_t b) {
  return program->variables[a].order < program->variables[b].order;
}

static void insert(const struct program *program, uint32_t *list, size_t count, uint32_t item,
                   bool (*before)(const struct program *, uint32_t, uint32_t)) {
  for (; count > 0 && before(program, item, list[count - 1]); count--)
    list[count] = list[count - 1];
  list[count] = item;
}

static struct shown *add_shown(struct program *program, uint32_t variable, size_t member) {
  struct shown *shown =
      ARENA_PUSH(&program->arena, program->shown, program->shown_count, program->shown_capacity);
  shown->slot = program->variables[variable].slot + (uint32_t)member;
  shown->word_list = program->variables[variable].word_list;
  return shown;
}

/* What `status` shows of a variable: nothing, itself, or each of its keys. */
static void show(struct program *program, uint32_t index) {
  const struct variable *variable = &program->variables[index];
  if (variable->label == NULL || variable->scope != NONE) return;
  if (variable->type == VARIABLE_METER || variable->type == VARIABLE_INT) {
    struct shown *shown = add_shown(program, index, 0);
    shown->name = variable->name;
    shown->label = variable->label;
  }
  for (size_t i = 0; variable->type == VARIABLE_PER && i < variable->words.count; i++) {
    struct shown *shown = add_shown(program, index, i);
    shown->name = arena_print(&program->arena, "%s.%s", variable->name, variable->words.items[i]);
    shown->label = arena_print(&program->arena, "%s: %s", variable->label,
                               words_display(&variable->words, (int64_t)i));
  }
}

void variables_sort(struct compiler *compiler) {
  struct program *program = compiler->program;
  size_t size = (program->variable_count + 1) * sizeof(uint32_t);
  uint32_t *made = arena_take(compiler->scratch, size);
  program->by_name = arena_take(&program->arena, size);
  for (uint32_t i = 0; i < program->variable_count; i++) {
    insert(program, program->by_name, i, i, name_before);
    insert(program, made, i, i, made_before);
  }
  for (size_t i = 0; i < program->variable_count; i++) show(program, made[i]);
}
