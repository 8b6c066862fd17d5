/* menus: runs of choices and topics, compiled to a menu and the code of each. */
#include "base/fold.h"
#include "language/compiler.h"

enum { MOST_CONDITIONS = 200 };

bool menus_is_choice(const struct value *value) {
  return value->kind == VALUE_RECORD &&
         (value->record->kind == RECORD_CHOICE || value->record->kind == RECORD_TOPIC);
}

static bool is_kind(const struct list *list, size_t i, enum record_kind kind) {
  return i < list->count && list->items[i].kind == VALUE_RECORD &&
         list->items[i].record->kind == kind;
}

static bool continues_when(const struct list *list, size_t i) {
  return is_kind(list, i, RECORD_ELSEWHEN) || is_kind(list, i, RECORD_OTHERWISE);
}

/* Whether a list is nothing but parts of a menu. */
static bool is_all_menu(const struct list *list) {
  if (list->count == 0) return false;
  for (size_t i = 0; i < list->count; i++)
    if (!continues_when(list, i) && !menus_at(list, i)) return false;
  return true;
}

bool menus_at(const struct list *list, size_t i) {
  if (i >= list->count) return false;
  if (menus_is_choice(&list->items[i])) return true;
  if (!is_kind(list, i, RECORD_WHEN)) return false;
  do {
    if (!is_all_menu(&list->items[i].record->body)) return false;
  } while (continues_when(list, ++i));
  return true;
}

size_t menus_end(const struct list *list, size_t i) {
  while (menus_at(list, i)) do
      i++;
    while (continues_when(list, i));
  return i;
}

void menus_each(const struct list *list, size_t i,
                void (*visit)(struct compiler *compiler, const struct record *choice, void *data),
                struct compiler *compiler, void *data) {
  for (size_t end = menus_end(list, i); i < end; i++) {
    if (menus_is_choice(&list->items[i]))
      visit(compiler, list->items[i].record, data);
    else
      for (size_t j = 0; j < list->items[i].record->body.count; j++)
        if (menus_at(&list->items[i].record->body, j) ||
            continues_when(&list->items[i].record->body, j)) {
          menus_each(&list->items[i].record->body, j, visit, compiler, data);
          j = menus_end(&list->items[i].record->body, j) - 1;
        }
  }
}

int32_t menus_fallback(struct compiler *compiler, const struct list *list, size_t *i) {
  if (!is_kind(list, *i, RECORD_FALLBACK)) return NONE;
  int32_t pc = (int32_t)compiler->program->code_count;
  body_compile(compiler, &list->items[*i].record->body);
  ++*i;
  return pc;
}

/* --------------------------------------------------------------- collecting */

/* A choice and the conditions of the blocks around it. */
struct entry {
  const struct record *record;
  int32_t guard; /* node, or NONE */
};

struct entries {
  struct entry *items;
  size_t count, capacity;
};

static int32_t condition(struct compiler *compiler, const struct record *record) {
  struct expr_context context = {compiler->program, compiler->issues, compiler->owner, false};
  return expr_compile(&context, record->label, EXPR_CONDITION);
}

static void collect(struct compiler *compiler, const struct list *list, size_t i, size_t end,
                    int32_t guard, struct entries *entries);

/* A long chain of `elsewhen` is evaluated anew for each choice, one condition inside the
 * other: it is cut off where that would become slow and deep. */
static int32_t bounded(struct compiler *compiler, const struct record *record, int32_t guard) {
  const struct node *nodes = compiler->program->nodes;
  int conditions = 1;
  for (int32_t at = guard; at != NONE && nodes[at].op == NODE_AND; at = (int32_t)nodes[at].a)
    conditions++;
  if (conditions <= MOST_CONDITIONS) return guard;
  issue_error(compiler->issues, record->at, "more than %d conditions stand around this choice",
              MOST_CONDITIONS);
  return NONE;
}

/* when c {A} elsewhen d {B} otherwise {C}: A under c, B under not c and d, C under
 * not c and not d. Returns the item behind. */
static size_t collect_when(struct compiler *compiler, const struct list *list, size_t i,
                           int32_t guard, struct entries *entries) {
  struct program *program = compiler->program;
  do {
    const struct record *record = list->items[i].record;
    int32_t here = guard = bounded(compiler, record, guard);
    if (record->kind != RECORD_OTHERWISE) {
      int32_t node = condition(compiler, record);
      here = expr_and(program, guard, node);
      guard = node == NONE ? guard : expr_and(program, guard, expr_not(program, node));
    }
    collect(compiler, &record->body, 0, record->body.count, here, entries);
  } while (continues_when(list, ++i));
  return i;
}

static void collect(struct compiler *compiler, const struct list *list, size_t i, size_t end,
                    int32_t guard, struct entries *entries) {
  while (i < end) {
    if (!menus_is_choice(&list->items[i])) {
      i = collect_when(compiler, list, i, guard, entries);
      continue;
    }
    struct entry *entry =
        ARENA_PUSH(compiler->scratch, entries->items, entries->count, entries->capacity);
    entry->record = list->items[i++].record;
    entry->guard = guard;
  }
}

/* ------------------------------------------------------------------ a choice */

static bool is_true(const struct record *record, const char *name) {
  const struct value *value = record_field(record, name);
  return value != NULL && value->kind == VALUE_BOOL && value->truth;
}

/* The choice's id: as given, or a slug of its label. */
static const char *choice_id(struct compiler *compiler, const struct record *record) {
  const struct value *id = record_field(record, "id");
  char slug[256];
  if (id != NULL && id->kind == VALUE_TEXT) return declare_id(compiler, &id->text);
  if (memchr(record->label.text, '{', record->label.length) != NULL)
    issue_error(compiler->issues, record->at,
                "the label \"%s\" changes, so the choice needs an id = \"...\"",
                record->label.text);
  size_t length =
      fold_text(record->label.text, record->label.length, false, '-', slug, sizeof slug);
  return arena_copy(&compiler->program->arena, slug, length);
}

static void check_id(struct compiler *compiler, const struct record *record, const char *id) {
  int32_t old = names_find(&compiler->choice_ids, id, strlen(id));
  if (id[0] == '\0')
    issue_error(compiler->issues, record->at, "this label has no letters: give the choice an id");
  else if (old != NAME_NONE)
    issue_error(compiler->issues, record->at,
                "two choices of this passage are called '%s' (the first in line %d): give one an "
                "id = \"...\"",
                id, (int)old);
  names_set(&compiler->choice_ids, id, strlen(id), record->at.line);
}

/* `locked = true` has its reason made from the `when`; `locked = false` says nothing. */
static void set_locked(struct compiler *compiler, const struct record *record,
                       struct choice *choice) {
  const struct value *locked = record_field(record, "locked");
  struct markup_context markup = body_markup(compiler);
  bool has_when = record_field(record, "when") != NULL;
  if (locked == NULL) return;
  if (locked->kind == VALUE_TEXT) {
    choice->locked = markup_line(&markup, locked->text);
    if (!has_when) choice->when = NEVER;
  } else if (locked->kind == VALUE_BOOL && locked->truth) {
    choice->locked = TOLD;
    if (!has_when)
      issue_error(compiler->issues, locked->at,
                  "locked = true tells the reason from a `when`, and this choice has none: add "
                  "when = \"...\", or give the reason: locked = \"...\"");
  }
}

static void set_when(struct compiler *compiler, const struct entry *entry, struct choice *choice) {
  int32_t when = body_expression(compiler, entry->record, "when", EXPR_CONDITION);
  choice->when = expr_and(compiler->program, entry->guard, when);
  choice->guard = entry->guard;
  set_locked(compiler, entry->record, choice);
}

static void set_once(struct compiler *compiler, const struct record *record,
                     struct choice *choice) {
  const struct value *once = record_field(record, "once");
  choice->once_slot = NONE;
  if (record->kind == RECORD_TOPIC && once != NULL && once->kind == VALUE_BOOL && !once->truth)
    issue_error(compiler->issues, once->at,
                "a topic is taken once: a choice may be chosen again and again");
  if (record->kind != RECORD_TOPIC && !is_true(record, "once")) return;
  uint32_t slot = layout_add(&compiler->program->layout, 0, 1, 0, false);
  compiler->program->layout.slots[slot].is_logic = true;
  choice->once_slot = (int32_t)slot;
}

/* A label without expressions is the same whenever it is read. */
static void set_plain_label(const struct program *program, struct choice *choice) {
  const struct text_template *label = &program->templates[choice->label];
  if (!label->is_plain) return;
  choice->shown.label = program->pieces[label->first].text;
  choice->shown.label_length = program->pieces[label->first].a;
}

/* How a choice stands to what happened, for the debrief. */
static const char *history_field(struct compiler *compiler, const struct record *record,
                                 const char *decision) {
  static const char *const words[] = {"recorded", "plausible", "invented"};
  const char *history = declare_field(compiler, record, "history");
  bool is_known = history == NULL;
  for (size_t i = 0; !is_known && i < sizeof words / sizeof *words; i++)
    is_known = strcmp(history, words[i]) == 0;
  if (!is_known)
    issue_error(compiler->issues, record->at,
                "history is \"recorded\", \"plausible\" or \"invented\", and not \"%s\"", history);
  else if (history != NULL && decision == NULL)
    issue_error(compiler->issues, record->at,
                "history is told of decisions: put decision \"name\" { record = \"...\" } before "
                "this menu");
  return history;
}

static void add_entry(struct compiler *compiler, const struct record *record,
                      const struct choice *choice) {
  skaz_entry *entry = declare_entry(compiler, SKAZ_ENTRY_CHOICE, choice->shown.id, record->at);
  entry->title = declare_text(compiler, &record->label);
  entry->text = declare_field(compiler, record, "case");
  entry->was = choice->shown.was;
  entry->parent = compiler->program->passages[compiler->owner].id;
  int32_t basis = marks_field(compiler, record, NONE);
  if (basis != NONE) entry->facts = compiler->program->bases[basis].facts;
  entry->extra = choice->shown.decision;
  declare_detail(compiler, SKAZ_ENTRY_CHOICE, "history",
                 history_field(compiler, record, choice->shown.decision));
}

static struct choice make_choice(struct compiler *compiler, const struct entry *entry,
                                 int32_t menu) {
  const struct record *record = entry->record;
  struct program *program = compiler->program;
  struct markup_context markup = body_markup(compiler);
  int32_t decision = program->menus[menu].decision;
  struct choice choice = {
      .label = NONE, .when = NONE, .guard = NONE, .locked = NONE, .menu = menu, .word = NONE};
  skaz_choice *shown = &choice.shown;
  shown->id = choice_id(compiler, record);
  check_id(compiler, record, shown->id);
  shown->was = declare_field(compiler, record, "was");
  shown->key = declare_field(compiler, record, "key");
  shown->is_open = true;
  shown->is_topic = record->kind == RECORD_TOPIC;
  shown->is_flavour = is_true(record, "flavour");
  choice.label = markup_line(&markup, record->label);
  set_plain_label(program, &choice);
  set_when(compiler, entry, &choice);
  set_once(compiler, record, &choice);
  const struct decision *named = decision != NONE ? &program->decisions[decision] : NULL;
  if (named != NULL) shown->decision = named->id;
  if (named != NULL && strcmp(shown->id, "none") == 0)
    issue_error(compiler->issues, record->at,
                "'none' says that nothing was decided yet: give the choice another id");
  if (named != NULL && !shown->is_topic)
    choice.word = words_find(&named->words, shown->id, strlen(shown->id));
  add_entry(compiler, record, &choice);
  return choice;
}

/* -------------------------------------------------------------------- a menu */

static int32_t find_decision(struct compiler *compiler, const struct record *decision) {
  if (decision == NULL) return NONE;
  const struct literal *id = &decision->label;
  int32_t at = names_find(&compiler->program->decision_names, id->text, id->length);
  return at == NAME_NONE ? NONE : at;
}

static int32_t add_menu(struct compiler *compiler, const struct entries *entries,
                        int32_t decision) {
  struct program *program = compiler->program;
  struct menu *menu =
      ARENA_PUSH(&program->arena, program->menus, program->menu_count, program->menu_capacity);
  menu->first = (uint32_t)program->choice_count;
  menu->count = (uint32_t)entries->count;
  menu->decision = decision;
  menu->otherwise = NONE;
  int32_t index = (int32_t)program->menu_count - 1;
  for (size_t i = 0; i < entries->count; i++) { /* in one run, before those of menus inside */
    struct choice choice = make_choice(compiler, &entries->items[i], index);
    *ARENA_PUSH(&program->arena, program->choices, program->choice_count,
                program->choice_capacity) = choice;
  }
  return index;
}

static bool is_all_topics(const struct entries *entries) {
  for (size_t i = 0; i < entries->count; i++)
    if (entries->items[i].record->kind != RECORD_TOPIC) return false;
  return true;
}

/* The code of each choice; returns the chain of jumps to the gather. */
static uint32_t compile_choices(struct compiler *compiler, const struct entries *entries,
                                int32_t menu, uint32_t menu_pc) {
  struct program *program = compiler->program;
  uint32_t ends = UINT32_MAX;
  for (size_t i = 0; i < entries->count; i++) {
    const struct record *record = entries->items[i].record;
    int32_t basis = compiler->basis;
    program->choices[program->menus[menu].first + i].pc = (uint32_t)program->code_count;
    compiler->basis = marks_field(compiler, record, basis);
    body_compile(compiler, &record->body);
    program->choices[program->menus[menu].first + i].end = (uint32_t)program->code_count;
    compiler->basis = basis;
    if (record->kind == RECORD_TOPIC)
      body_emit(compiler, OP_JUMP, (int32_t)menu_pc, 0, record->at);
    else
      ends = body_jump(compiler, ends, record->at);
  }
  return ends;
}

size_t menus_compile(struct compiler *compiler, const struct list *list, size_t i,
                     const struct record *decision) {
  struct program *program = compiler->program;
  struct entries entries = {NULL, 0, 0};
  struct place at = list->items[i].at;
  size_t end = menus_end(list, i);
  collect(compiler, list, i, end, NONE, &entries);
  int32_t menu = add_menu(compiler, &entries, find_decision(compiler, decision));
  uint32_t pc = body_emit(compiler, OP_MENU, menu, 0, at);
  int32_t resume = body_resume(compiler, RESUME_MENU, pc, menu);
  program->menus[menu].resume = resume;
  uint32_t ends = compile_choices(compiler, &entries, menu, pc);
  int32_t fallback = menus_fallback(compiler, list, &end);
  bool has_fallback = fallback != NONE;
  body_land(compiler, ends);
  if (fallback == NONE && is_all_topics(&entries)) fallback = (int32_t)program->code_count;
  program->menus[menu].otherwise = fallback;
  program->menus[menu].has_fallback = has_fallback;
  body_gather(compiler, end < list->count, at);
  return end;
}
