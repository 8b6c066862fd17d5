/* marks: documented, claimed, disputed, invented, and asides; and the facts they rest on. */
#include "language/compiler.h"

bool marks_is(const struct value *value) {
  return value != NULL && value->kind == VALUE_RECORD && value->record->kind >= RECORD_DOCUMENTED &&
         value->record->kind <= RECORD_ASIDE;
}

static bool is_gap(char c) { return c == ' ' || c == ',' || c == '\n' || c == '\t'; }

static int32_t find_fact(struct compiler *compiler, const struct literal *facts, size_t from,
                         size_t length) {
  int32_t fact = names_find(&compiler->facts, facts->text + from, length);
  if (fact != NAME_NONE) return fact;
  const char *best = names_suggest(&compiler->facts, facts->text + from, length);
  issue_error(compiler->issues, literal_place(facts, from), "there is no fact '%.*s'%s%s%s",
              (int)length, facts->text + from,
              best != NULL ? ": did you mean '" : ": define it with fact \"...\" { ... }",
              best != NULL ? best : "", best != NULL ? "'?" : "");
  return NAME_NONE;
}

/* The mark of that name; SKAZ_INVENTED if it is none. */
static skaz_mark mark_named(const char *name) {
  skaz_mark mark = SKAZ_DOCUMENTED;
  while (mark < SKAZ_INVENTED && strcmp(name, skaz_mark_name(mark)) != 0) mark++;
  return mark;
}

/* A mark is no stronger than the standing of each of its facts. */
static void check_standing(struct compiler *compiler, const struct literal *facts, size_t from,
                           int32_t fact, skaz_mark mark) {
  const skaz_entry *entry = &compiler->program->entries[SKAZ_ENTRY_FACT][fact];
  if (mark == SKAZ_UNMARKED || entry->extra == NULL || mark >= mark_named(entry->extra)) return;
  issue_error(compiler->issues, literal_place(facts, from),
              "'%s' is only %s: a text that rests on it cannot be marked %s", entry->name,
              entry->extra, skaz_mark_name(mark));
}

/* The id at `*at`, which moves behind it; its length is 0 behind the last. */
static size_t next_id(const struct literal *facts, size_t *at) {
  size_t from = *at;
  while (from < facts->length && is_gap(facts->text[from])) from++;
  *at = from;
  while (*at < facts->length && !is_gap(facts->text[*at])) ++*at;
  return *at - from;
}

/* Reads fact ids separated by spaces; returns them with one space between. */
static const char *take_facts(struct compiler *compiler, const struct literal *facts,
                              skaz_mark mark) {
  char *list = arena_take(&compiler->program->arena, facts->length + 2);
  size_t written = 0;
  for (size_t end = 0, length; (length = next_id(facts, &end)) > 0;) {
    size_t at = end - length;
    int32_t fact = find_fact(compiler, facts, at, length);
    if (fact != NAME_NONE) check_standing(compiler, facts, at, fact, mark);
    if (written > 0) list[written++] = ' ';
    memcpy(list + written, facts->text + at, length);
    written += length;
  }
  return written > 0 ? list : NULL;
}

const char *marks_facts(struct compiler *compiler, const struct literal *facts) {
  return facts->text == NULL ? NULL : take_facts(compiler, facts, SKAZ_UNMARKED);
}

/* An aside has a basis too, so that it is not taken for text without one. */
static skaz_mark mark_of(enum record_kind kind) {
  if (kind == RECORD_ASIDE) return SKAZ_UNMARKED;
  return (skaz_mark)(kind - RECORD_DOCUMENTED + SKAZ_DOCUMENTED);
}

int32_t marks_basis(struct compiler *compiler, const struct record *mark) {
  struct program *program = compiler->program;
  struct basis basis = {.mark = mark_of(mark->kind), .at = mark->label.at};
  bool needs_facts = basis.mark != SKAZ_INVENTED && basis.mark != SKAZ_UNMARKED;
  if (mark->label.text != NULL) basis.facts = take_facts(compiler, &mark->label, basis.mark);
  if (basis.facts == NULL && needs_facts)
    issue_error(compiler->issues, mark->at, "%s needs the facts it rests on: %s \"S1-F2\"",
                skaz_mark_name(basis.mark), skaz_mark_name(basis.mark));
  *ARENA_PUSH(&program->arena, program->bases, program->basis_count, program->basis_capacity) =
      basis;
  return (int32_t)program->basis_count - 1;
}

bool marks_cite(struct compiler *compiler, const struct literal *facts, size_t *at,
                struct literal *sentence, int32_t *basis) {
  struct program *program = compiler->program;
  size_t length = next_id(facts, at);
  int32_t fact = length > 0 ? find_fact(compiler, facts, *at - length, length) : NAME_NONE;
  if (fact == NAME_NONE) return false;
  const skaz_entry *entry = &program->entries[SKAZ_ENTRY_FACT][fact];
  const char *text = entry->text != NULL ? entry->text : "";
  struct basis cited = {.mark = entry->extra != NULL ? mark_named(entry->extra) : SKAZ_CLAIMED,
                        .facts = entry->name,
                        .at = literal_place(facts, *at - length)};
  *ARENA_PUSH(&program->arena, program->bases, program->basis_count, program->basis_capacity) =
      cited;
  *basis = (int32_t)program->basis_count - 1;
  *sentence = (struct literal){text, strlen(text), facts->at, false};
  return true;
}

int32_t marks_invented(struct compiler *compiler) {
  struct program *program = compiler->program;
  for (size_t i = 0; i < program->basis_count; i++)
    if (program->bases[i].mark == SKAZ_INVENTED && program->bases[i].facts == NULL)
      return (int32_t)i;
  struct basis basis = {.mark = SKAZ_INVENTED};
  *ARENA_PUSH(&program->arena, program->bases, program->basis_count, program->basis_capacity) =
      basis;
  return (int32_t)program->basis_count - 1;
}

int32_t marks_field(struct compiler *compiler, const struct record *record, int32_t otherwise) {
  const struct value *field = record_field(record, "basis");
  return marks_is(field) ? marks_basis(compiler, field->record) : otherwise;
}
