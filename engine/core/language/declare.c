/* declare: everything in a scenario that has a name, before expressions are read. */
#include "base/fold.h"
#include "language/compiler.h"

skaz_entry *declare_entry(struct compiler *compiler, skaz_entry_kind kind, const char *name,
                          struct place at) {
  struct program *program = compiler->program;
  skaz_entry *entry = ARENA_PUSH(&program->arena, program->entries[kind],
                                 program->entry_counts[kind], program->entry_capacities[kind]);
  entry->kind = kind;
  entry->name = name;
  entry->file = at.file;
  entry->line = at.line;
  return entry;
}

const char *declare_text(struct compiler *compiler, const struct literal *literal) {
  if (literal->text == NULL) return NULL;
  return arena_copy(&compiler->program->arena, literal->text, literal->length);
}

const char *declare_id(struct compiler *compiler, const struct literal *literal) {
  char slug[128];
  if (fold_is_id(literal->text, literal->length)) return declare_text(compiler, literal);
  size_t length = fold_text(literal->text, literal->length, false, '-', slug, sizeof slug);
  issue_error(compiler->issues, literal->at,
              "\"%s\" cannot be an id, which holds letters, "
              "digits, - _ and . alone: write \"%s\"",
              literal->text, length > 0 ? slug : "name");
  return declare_text(compiler, literal);
}

const char *declare_field(struct compiler *compiler, const struct record *record,
                          const char *name) {
  const struct value *value = record_field(record, name);
  return value != NULL && value->kind == VALUE_TEXT ? declare_text(compiler, &value->text) : NULL;
}

void declare_detail(struct compiler *compiler, skaz_entry_kind kind, const char *field,
                    const char *value) {
  struct program *program = compiler->program;
  if (value == NULL) return;
  *ARENA_PUSH(&program->arena, program->details, program->detail_count, program->detail_capacity) =
      (struct detail){kind, (uint32_t)program->entry_counts[kind] - 1, field, value};
}

static int64_t number_field(const struct record *record, const char *name, int64_t otherwise) {
  const struct value *value = record_field(record, name);
  return value != NULL && value->kind == VALUE_INT ? value->number : otherwise;
}

static bool true_field(const struct record *record, const char *name, bool otherwise) {
  const struct value *value = record_field(record, name);
  return value != NULL && value->kind == VALUE_BOOL ? value->truth : otherwise;
}

bool declare_name(struct compiler *compiler, struct names *names, const struct record *record,
                  const char *id, int32_t value) {
  if (names_find(names, id, strlen(id)) != NAME_NONE) {
    issue_error(compiler->issues, record->at, "%s \"%s\" is defined twice",
                record_word(record->kind), id);
    return false;
  }
  names_set(names, id, strlen(id), value);
  return true;
}

/* ---------------------------------------------------------------- header */

static void declare_voices(struct compiler *compiler, const struct record *record) {
  const struct value *voices = record_field(record, "voices");
  for (size_t i = 0; voices != NULL && voices->kind == VALUE_LIST && i < voices->list->count; i++) {
    const struct value *item = &voices->list->items[i];
    if (item->kind != VALUE_TEXT) continue;
    const char *name = declare_text(compiler, &item->text);
    declare_entry(compiler, SKAZ_ENTRY_VOICE, name, item->text.at);
    names_set(&compiler->voices, name, strlen(name), (int32_t)i);
  }
}

static void declare_marks(struct compiler *compiler, const struct record *record) {
  const struct value *marks = record_field(record, "marks");
  if (marks == NULL || marks->kind != VALUE_TEXT) return;
  compiler->marks_required = strcmp(marks->text.text, "required") == 0;
  compiler->has_marks = true;
  if (!compiler->marks_required && strcmp(marks->text.text, "optional") != 0)
    issue_error(compiler->issues, marks->text.at, "marks is \"required\" or \"optional\"");
}

static void declare_scenario(struct compiler *compiler, const struct record *record) {
  skaz_about *about = &compiler->program->about;
  int64_t language = number_field(record, "skaz", SKAZ_LANGUAGE);
  if (language < 1 || language > SKAZ_LANGUAGE)
    issue_error(compiler->issues, record->at,
                "this scenario needs version %lld of the language; this is Skaz %s, which knows %d",
                (long long)language, SKAZ_VERSION, SKAZ_LANGUAGE);
  about->id = declare_id(compiler, &record->label);
  const char *title = declare_field(compiler, record, "title");
  about->title = title != NULL ? title : about->id;
  about->version = declare_field(compiler, record, "version");
  about->language = declare_field(compiler, record, "language");
  about->role = declare_field(compiler, record, "role");
  about->content_note = declare_field(compiler, record, "content_note");
  about->summary = declare_field(compiler, record, "summary");
  about->minutes = (int)number_field(record, "minutes", 0);
  about->short_minutes = (int)number_field(record, "short", 0);
  declare_voices(compiler, record);
  declare_marks(compiler, record);
}

/* --------------------------------------------------------------- passages */

static int32_t add_passage(struct compiler *compiler, const struct record *record,
                           enum body_kind kind, const char *id) {
  struct program *program = compiler->program;
  struct passage *passage = ARENA_PUSH(&program->arena, program->passages, program->passage_count,
                                       program->passage_capacity);
  passage->kind = kind;
  passage->id = id;
  passage->at = record->at;
  passage->was = declare_field(compiler, record, "was");
  passage->title = declare_field(compiler, record, "title");
  passage->date = declare_field(compiler, record, "date");
  passage->voice = declare_field(compiler, record, "voice");
  passage->act = (int32_t)program->act_count - 1;
  passage->enter = passage->when = passage->heading = passage->deck = NONE;
  passage->visited_slot = passage->once_slot = passage->weight_expr = NONE;
  return (int32_t)program->passage_count - 1;
}

static void declare_passage_entry(struct compiler *compiler, skaz_entry_kind kind,
                                  int32_t passage) {
  const struct passage *from = &compiler->program->passages[passage];
  skaz_entry *entry = declare_entry(compiler, kind, from->id, from->at);
  entry->title = from->title;
  entry->was = from->was;
  entry->date = from->date;
  entry->extra = from->voice;
  if (from->act != NONE) entry->parent = compiler->program->acts[from->act].id;
}

static void check_voice(struct compiler *compiler, const struct record *record) {
  const struct value *voice = record_field(record, "voice");
  if (voice == NULL || voice->kind != VALUE_TEXT || compiler->voices.count == 0) return;
  const struct literal *text = &voice->text;
  if (names_find(&compiler->voices, text->text, text->length) != NAME_NONE) return;
  const char *best = names_suggest(&compiler->voices, text->text, text->length);
  issue_error(compiler->issues, text->at, "'%s' is not among the scenario's voices%s%s%s",
              text->text, best != NULL ? ": did you mean '" : "", best != NULL ? best : "",
              best != NULL ? "'?" : "");
}

static void declare_passage(struct compiler *compiler, const struct record *record,
                            enum body_kind kind) {
  struct program *program = compiler->program;
  const char *id = declare_id(compiler, &record->label);
  check_voice(compiler, record);
  if (strcmp(id, "conclude") == 0)
    issue_error(compiler->issues, record->at,
                "\"conclude\" is where `go` finds the ending: give "
                "this %s another id",
                record_word(record->kind));
  int32_t old = names_find(&program->passage_names, id, strlen(id));
  if (old != NAME_NONE) {
    issue_error(compiler->issues, record->at, "\"%s\" is defined twice: first in line %d", id,
                program->passages[old].at.line);
    return;
  }
  int32_t passage = add_passage(compiler, record, kind, id);
  names_set(&program->passage_names, id, strlen(id), passage);
  bool is_ending = kind == BODY_ENDING;
  if (is_ending)
    *ARENA_PUSH(&program->arena, program->endings, program->ending_count,
                program->ending_capacity) = passage;
  if (is_ending) program->passages[passage].act = NONE; /* no banner stands over an end */
  program->passages[passage].is_early = is_ending && true_field(record, "early", false);
  program->about.has_leave = program->about.has_leave || program->passages[passage].is_early;
  declare_passage_entry(compiler, is_ending ? SKAZ_ENTRY_ENDING : SKAZ_ENTRY_PASSAGE, passage);
}

static int32_t once_slot(struct compiler *compiler) {
  uint32_t slot = layout_add(&compiler->program->layout, 0, 1, 0, false);
  compiler->program->layout.slots[slot].is_logic = true;
  return (int32_t)slot;
}

static int32_t take_deck(struct compiler *compiler, const struct record *record) {
  struct program *program = compiler->program;
  const char *name = declare_field(compiler, record, "deck");
  if (name == NULL) {
    issue_error(compiler->issues, record->at, "storylet \"%s\" needs deck = \"...\"",
                record->label.text);
    name = "";
  }
  int32_t at = names_find(&program->deck_names, name, strlen(name));
  if (at != NAME_NONE) return at;
  struct deck *deck =
      ARENA_PUSH(&program->arena, program->decks, program->deck_count, program->deck_capacity);
  deck->id = name;
  deck->held_slot = NONE;
  names_set(&program->deck_names, name, strlen(name), (int32_t)program->deck_count - 1);
  return (int32_t)program->deck_count - 1;
}

static void declare_storylet(struct compiler *compiler, const struct record *record,
                             struct names *storylets) {
  struct program *program = compiler->program;
  const char *id = declare_id(compiler, &record->label);
  check_voice(compiler, record);
  if (!declare_name(compiler, storylets, record, id, 0)) return;
  int32_t index = add_passage(compiler, record, BODY_STORYLET, id);
  struct passage *passage = &program->passages[index];
  passage->deck = take_deck(compiler, record);
  passage->weight = number_field(record, "weight", 1);
  passage->priority = number_field(record, "priority", 0);
  if (passage->weight < 0 || passage->weight > 1000000)
    issue_error(compiler->issues, record->at, "weight goes from 0 to 1000000");
  if (true_field(record, "once", true)) passage->once_slot = once_slot(compiler);
  struct deck *deck = &program->decks[passage->deck];
  *ARENA_PUSH(&program->arena, deck->storylets, deck->count, deck->capacity) = index;
  declare_passage_entry(compiler, SKAZ_ENTRY_STORYLET, index);
  program->entries[SKAZ_ENTRY_STORYLET][program->entry_counts[SKAZ_ENTRY_STORYLET] - 1].parent =
      deck->id;
}

static void declare_rule(struct compiler *compiler, const struct record *record,
                         struct names *rules) {
  struct program *program = compiler->program;
  const char *id = declare_id(compiler, &record->label);
  if (!declare_name(compiler, rules, record, id, 0)) return;
  int32_t index = add_passage(compiler, record, BODY_RULE, id);
  program->passages[index].act = NONE;
  bool is_once = true_field(record, "once", false);
  if (is_once) program->passages[index].once_slot = once_slot(compiler);
  *ARENA_PUSH(&program->arena, program->rules, program->rule_count, program->rule_capacity) = index;
  declare_passage_entry(compiler, SKAZ_ENTRY_RULE, index);
  declare_detail(compiler, SKAZ_ENTRY_RULE, "once", is_once ? "true" : NULL);
}

static void declare_epilogue(struct compiler *compiler, const struct record *record) {
  struct program *program = compiler->program;
  if (program->epilogue != NONE) {
    issue_error(compiler->issues, record->at, "there is an epilogue already, in line %d",
                program->passages[program->epilogue].at.line);
    return;
  }
  program->epilogue = add_passage(compiler, record, BODY_EPILOGUE, "epilogue");
  program->passages[program->epilogue].act = NONE;
}

static void declare_act(struct compiler *compiler, const struct record *record) {
  struct program *program = compiler->program;
  const char *id = declare_id(compiler, &record->label);
  if (!declare_name(compiler, &compiler->acts, record, id, (int32_t)program->act_count)) return;
  struct act *act =
      ARENA_PUSH(&program->arena, program->acts, program->act_count, program->act_capacity);
  act->id = id;
  act->title = declare_field(compiler, record, "title");
  act->banner = declare_field(compiler, record, "banner");
  act->minutes = (int)number_field(record, "minutes", 0);
  act->start = NONE;
  act->at = record->at;
  skaz_entry *entry = declare_entry(compiler, SKAZ_ENTRY_ACT, id, record->at);
  entry->title = act->title;
  entry->extra = act->banner;
  entry->minutes = act->minutes;
}

/* ------------------------------------------------------- decisions and locals */

struct collected {
  struct decision *decision;
};

static void collect_word(struct compiler *compiler, const struct record *choice, void *data) {
  struct collected *collected = data;
  struct words *words = &collected->decision->words;
  const struct value *id = record_field(choice, "id");
  if (choice->kind == RECORD_TOPIC) return;
  if (id == NULL || id->kind != VALUE_TEXT) {
    issue_error(compiler->issues, choice->at,
                "under a decision every choice needs an id = \"...\": \"%s\" has none",
                choice->label.text);
    return;
  }
  if (words_find(words, id->text.text, id->text.length) != NONE) return; /* told by menus */
  size_t capacity = words->count; /* grown by one: menus are short */
  words->items = arena_grow(&compiler->program->arena, words->items, words->count, &capacity,
                            sizeof *words->items);
  words->items[words->count++] = declare_text(compiler, &id->text);
}

static void declare_decision(struct compiler *compiler, const struct list *list, size_t i) {
  struct program *program = compiler->program;
  const struct record *record = list->items[i].record;
  const char *id = declare_id(compiler, &record->label);
  if (!menus_at(list, i + 1)) {
    issue_error(compiler->issues, record->at,
                "a decision names the menu that follows: put its "
                "choices right behind it");
    return;
  }
  if (!declare_name(compiler, &program->decision_names, record, id,
                    (int32_t)program->decision_count))
    return;
  struct decision decision = {.id = id,
                              .at = record->at,
                              .title = declare_field(compiler, record, "title"),
                              .was = declare_field(compiler, record, "was")};
  struct collected collected = {&decision};
  decision.words.items = arena_take(&program->arena, sizeof(char *));
  decision.words.items[decision.words.count++] = "none";
  menus_each(list, i + 1, collect_word, compiler, &collected);
  variables_declare_decision(compiler, &decision);
  const struct value *facts = record_field(record, "record");
  if (facts != NULL && facts->kind == VALUE_TEXT)
    decision.record = marks_facts(compiler, &facts->text);
  bool is_revealed = true_field(record, "reveal", false);
  if (is_revealed && decision.record == NULL)
    issue_error(compiler->issues, record->at,
                "reveal shows the record, and this decision has none: give it record = \"...\"");
  *ARENA_PUSH(&program->arena, program->decisions, program->decision_count,
              program->decision_capacity) = decision;
  skaz_entry *entry = declare_entry(compiler, SKAZ_ENTRY_DECISION, id, record->at);
  entry->title = decision.title;
  entry->was = decision.was;
  entry->facts = decision.record;
  declare_detail(compiler, SKAZ_ENTRY_DECISION, "reveal", is_revealed ? "true" : NULL);
}

static void declare_inside(struct compiler *compiler, const struct list *list, int32_t scope) {
  for (size_t i = 0; i < list->count; i++) {
    if (list->items[i].kind != VALUE_RECORD) continue;
    const struct record *record = list->items[i].record;
    if (record->kind == RECORD_DECISION)
      declare_decision(compiler, list, i);
    else if (record->kind == RECORD_STATE)
      variables_declare(compiler, record, scope);
    else
      declare_inside(compiler, &record->body, scope);
  }
}

/* ------------------------------------------------------------------- order */

void declare_each(struct compiler *compiler, enum record_kind kind,
                  void (*declare)(struct compiler *, const struct record *)) {
  for (size_t i = 0; i < compiler->definitions->count; i++)
    if (compiler->definitions->items[i]->kind == kind)
      declare(compiler, compiler->definitions->items[i]);
}

static void declare_state(struct compiler *compiler, const struct record *record) {
  variables_declare(compiler, record, NONE);
}

static void declare_functions(struct compiler *compiler) {
  struct program *program = compiler->program;
  const struct definitions *definitions = compiler->definitions;
  size_t count = definitions->function_count;
  program->function_count = count;
  program->function_names = arena_take(&program->arena, (count + 1) * sizeof(char *));
  program->function_parameters = arena_take(&program->arena, (count + 1) * sizeof(int));
  program->function_owners = arena_take(&program->arena, (count + 1) * sizeof(int32_t));
  program->function_modules = arena_take(&program->arena, (count + 1) * sizeof(char *));
  for (size_t i = 0; i < count; i++) {
    const struct function *function = &definitions->functions[i];
    if (function->name != NULL)
      program->function_names[i] =
          arena_copy(&program->arena, function->name, strlen(function->name));
    program->function_parameters[i] = function->parameters;
    program->function_owners[i] = NONE;
  }
}

/* Acts and passages in the order of the file: a passage belongs to the act before it. */
static void declare_places(struct compiler *compiler) {
  struct names storylets = {.arena = compiler->scratch}, rules = {.arena = compiler->scratch};
  for (size_t i = 0; i < compiler->definitions->count; i++) {
    const struct record *record = compiler->definitions->items[i];
    size_t before = compiler->program->passage_count;
    switch (record->kind) {
    case RECORD_ACT: declare_act(compiler, record); break;
    case RECORD_PASSAGE: declare_passage(compiler, record, BODY_PASSAGE); break;
    case RECORD_ENDING: declare_passage(compiler, record, BODY_ENDING); break;
    case RECORD_STORYLET: declare_storylet(compiler, record, &storylets); break;
    case RECORD_RULE: declare_rule(compiler, record, &rules); break;
    case RECORD_EPILOGUE: declare_epilogue(compiler, record); break;
    default: break;
    }
    bool is_new = compiler->program->passage_count > before;
    compiler->passages[i] = is_new ? (int32_t)before : NONE;
  }
}

void declare_all(struct compiler *compiler) {
  declare_functions(compiler);
  variables_declare_built_in(compiler);
  declare_each(compiler, RECORD_SCENARIO, declare_scenario);
  sources_declare(compiler);
  glossary_declare(compiler);
  declare_each(compiler, RECORD_STATE, declare_state);
  declare_places(compiler);
  for (size_t i = 0; i < compiler->definitions->count; i++)
    if (compiler->passages[i] != NONE)
      declare_inside(compiler, &compiler->definitions->items[i]->body, compiler->passages[i]);
}
