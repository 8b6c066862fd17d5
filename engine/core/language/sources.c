/* sources: what a scenario rests on: sources, facts, cards, and the lists of its debrief. */
#include "language/compiler.h"

/* The source that a record names, checked; NULL where it names none. */
static const char *source_field(struct compiler *compiler, const struct record *record) {
  const struct value *value = record_field(record, "source");
  if (value == NULL || value->kind != VALUE_TEXT) return NULL;
  const struct literal *id = &value->text;
  if (names_find(&compiler->sources, id->text, id->length) == NAME_NONE) {
    const char *best = names_suggest(&compiler->sources, id->text, id->length);
    issue_error(compiler->issues, id->at, "there is no source '%s'%s%s%s", id->text,
                best != NULL ? ": did you mean '" : ": define it with source \"...\" { ... }",
                best != NULL ? best : "", best != NULL ? "'?" : "");
  }
  return declare_text(compiler, id);
}

static void declare_details(struct compiler *compiler, const struct record *record,
                            skaz_entry_kind kind, const char *const *fields) {
  for (; *fields != NULL; fields++)
    declare_detail(compiler, kind, *fields, declare_field(compiler, record, *fields));
}

static void declare_source(struct compiler *compiler, const struct record *record) {
  static const char *const details[] = {"audience", "file", "licence", "note", NULL};
  const char *id = declare_id(compiler, &record->label);
  int32_t at = (int32_t)compiler->program->entry_counts[SKAZ_ENTRY_SOURCE];
  if (!declare_name(compiler, &compiler->sources, record, id, at)) return;
  skaz_entry *entry = declare_entry(compiler, SKAZ_ENTRY_SOURCE, id, record->at);
  entry->title = declare_field(compiler, record, "title");
  entry->text = declare_field(compiler, record, "author");
  entry->date = declare_field(compiler, record, "date");
  entry->extra = declare_field(compiler, record, "stance");
  declare_details(compiler, record, SKAZ_ENTRY_SOURCE, details);
}

/* ------------------------------------------------------------------- facts */

static void check_standing(struct compiler *compiler, const struct record *record,
                           const char *standing) {
  static const char *const standings[] = {"documented", "claimed", "disputed"};
  for (size_t i = 0; i < 3; i++)
    if (standing != NULL && strcmp(standing, standings[i]) == 0) return;
  issue_error(compiler->issues, record->at,
              "fact \"%s\" needs standing = \"documented\", \"claimed\" or \"disputed\"",
              record->label.text);
}

const struct literal *sources_text(struct compiler *compiler, const struct record *record) {
  for (size_t i = 0; i < record->body.count; i++)
    if (record->body.items[i].kind == VALUE_TEXT) return &record->body.items[i].text;
  issue_error(compiler->issues, record->at, "%s \"%s\" has no text", record_word(record->kind),
              record->label.text);
  return NULL;
}

const char *sources_joined(struct compiler *compiler, const struct record *record,
                           const char *name) {
  const struct value *value = record_field(record, name);
  if (value == NULL || value->kind != VALUE_LIST) return declare_field(compiler, record, name);
  size_t length = 1;
  for (size_t i = 0; i < value->list->count; i++)
    if (value->list->items[i].kind == VALUE_TEXT) length += value->list->items[i].text.length + 2;
  char *joined = arena_take(&compiler->program->arena, length), *to = joined;
  for (size_t i = 0; i < value->list->count; i++) {
    const struct value *item = &value->list->items[i];
    if (item->kind != VALUE_TEXT) continue;
    if (to > joined) to = (char *)memcpy(to, ", ", 2) + 2;
    to = (char *)memcpy(to, item->text.text, item->text.length) + item->text.length;
  }
  return joined;
}

static void declare_fact(struct compiler *compiler, const struct record *record) {
  const char *id = declare_id(compiler, &record->label);
  int32_t at = (int32_t)compiler->program->entry_counts[SKAZ_ENTRY_FACT];
  if (!declare_name(compiler, &compiler->facts, record, id, at)) return;
  const struct literal *text = sources_text(compiler, record);
  skaz_entry *entry = declare_entry(compiler, SKAZ_ENTRY_FACT, id, record->at);
  entry->text = text != NULL ? declare_text(compiler, text) : NULL;
  entry->parent = source_field(compiler, record);
  entry->extra = declare_field(compiler, record, "standing");
  entry->date = declare_field(compiler, record, "date");
  declare_detail(compiler, SKAZ_ENTRY_FACT, "also", sources_joined(compiler, record, "also"));
  declare_detail(compiler, SKAZ_ENTRY_FACT, "locator", declare_field(compiler, record, "locator"));
  compiler->has_marks = true;
  check_standing(compiler, record, entry->extra);
  if (entry->parent == NULL && compiler->marks_required)
    issue_error(compiler->issues, record->at,
                "fact \"%s\" needs source = \"...\": where marks are required each fact says where "
                "it comes from",
                record->label.text);
}

/* ------------------------------------------------------------------- cards */

static void declare_card(struct compiler *compiler, const struct record *record) {
  struct program *program = compiler->program;
  const char *id = declare_id(compiler, &record->label);
  int32_t at = (int32_t)program->card_count;
  if (!declare_name(compiler, &program->card_names, record, id, at)) return;
  struct card *card =
      ARENA_PUSH(&program->arena, program->cards, program->card_count, program->card_capacity);
  card->id = id;
  card->at = record->at;
  card->given_slot = (int32_t)layout_add(&program->layout, 0, 1, 0, false);
  skaz_entry *entry = declare_entry(compiler, SKAZ_ENTRY_CARD, id, record->at);
  entry->title = declare_field(compiler, record, "title");
  entry->date = declare_field(compiler, record, "date");
  entry->parent = source_field(compiler, record);
}

/* ----------------------------------------------------------------- debrief */

static void declare_debrief(struct compiler *compiler, const struct record *record) {
  for (size_t i = 0; i < record->body.field_count; i++) {
    const struct field *field = &record->body.fields[i];
    const struct list *list = field->value.kind == VALUE_LIST ? field->value.list : NULL;
    size_t count = list != NULL ? list->count : 1;
    for (size_t j = 0; j < count; j++) {
      const struct value *item = list != NULL ? &list->items[j] : &field->value;
      if (item->kind != VALUE_TEXT) continue;
      const char *name = arena_copy(&compiler->program->arena, field->name, strlen(field->name));
      declare_entry(compiler, SKAZ_ENTRY_DEBRIEF, name, item->text.at)->text =
          declare_text(compiler, &item->text);
      if (strcmp(field->name, "disputed") == 0) marks_facts(compiler, &item->text);
    }
  }
}

void sources_declare(struct compiler *compiler) {
  declare_each(compiler, RECORD_SOURCE, declare_source);
  declare_each(compiler, RECORD_FACT, declare_fact);
  declare_each(compiler, RECORD_CARD, declare_card);
  declare_each(compiler, RECORD_DEBRIEF, declare_debrief);
}
