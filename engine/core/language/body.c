/* body: the items of a body, compiled to code in the order in which they happen. */
#include "language/compiler.h"
#include "language/schema.h"

uint32_t body_emit(struct compiler *compiler, enum op_code code, int32_t a, int32_t b,
                   struct place at) {
  struct program *program = compiler->program;
  struct op *op =
      ARENA_PUSH(&program->arena, program->code, program->code_count, program->code_capacity);
  op->code = (uint8_t)code;
  op->a = a;
  op->b = b;
  op->owner = compiler->owner;
  *ARENA_PUSH(&program->arena, program->code_places, program->place_count,
              program->place_capacity) = at;
  return (uint32_t)program->code_count - 1;
}

int32_t body_resume(struct compiler *compiler, enum resume_kind kind, uint32_t pc, int32_t index) {
  struct program *program = compiler->program;
  struct resume *resume = ARENA_PUSH(&program->arena, program->resumes, program->resume_count,
                                     program->resume_capacity);
  resume->kind = kind;
  resume->pc = pc;
  resume->owner = compiler->owner;
  struct passage *owner = &program->passages[compiler->owner];
  bool is_rest = kind == RESUME_MENU || kind == RESUME_ASK || kind == RESUME_HAND;
  if (is_rest)
    resume->ordinal = ++owner->rests;
  else
    resume->ordinal = kind == RESUME_RETURN ? ++owner->returns : ++owner->pendings;
  resume->index = index;
  return (int32_t)program->resume_count - 1;
}

struct markup_context body_markup(struct compiler *compiler) {
  struct markup_context context = {{compiler->program, compiler->issues, compiler->owner, false},
                                   &compiler->terms};
  return context;
}

static struct expr_context expression_context(struct compiler *compiler) {
  struct expr_context context = {compiler->program, compiler->issues, compiler->owner, false};
  return context;
}

int32_t body_expression(struct compiler *compiler, const struct record *record, const char *name,
                        enum expr_use use) {
  const struct value *value = record_field(record, name);
  struct expr_context context = expression_context(compiler);
  if (value == NULL || value->kind != VALUE_TEXT) return NONE;
  return expr_compile(&context, value->text, use);
}

uint32_t body_jump(struct compiler *compiler, uint32_t chain, struct place at) {
  return body_emit(compiler, OP_JUMP, (int32_t)chain, 0, at);
}

void body_land(struct compiler *compiler, uint32_t chain) {
  while (chain != UINT32_MAX) {
    struct op *op = &compiler->program->code[chain];
    chain = (uint32_t)op->a;
    op->a = (int32_t)compiler->program->code_count;
  }
}

void body_edge(struct compiler *compiler, int32_t to, bool is_call) {
  struct edge *edge =
      ARENA_PUSH(compiler->scratch, compiler->edges, compiler->edge_count, compiler->edge_capacity);
  edge->from = compiler->owner;
  edge->to = to;
  edge->is_call = is_call;
}

/* A place where rules are tried; nothing where there are none. */
static void try_rules_here(struct compiler *compiler, bool only_after_answer, struct place at) {
  if (compiler->program->rule_count == 0) return;
  uint32_t pc = body_emit(compiler, OP_GATHER, 0, only_after_answer, at);
  int32_t resume = body_resume(compiler, RESUME_PENDING, pc + 1, NONE);
  compiler->program->code[pc].a = resume;
}

void body_gather(struct compiler *compiler, bool follows, struct place at) {
  if (follows) try_rules_here(compiler, false, at);
}

/* ------------------------------------------------------------------- text */

/* The basis of a text that stands here. */
static int32_t text_basis(struct compiler *compiler, struct place at) {
  if (compiler->basis != NONE || !compiler->has_marks) return compiler->basis;
  if (compiler->marks_required)
    issue_error(compiler->issues, at,
                "this text has no mark: give the passage basis = documented \"...\", claimed, "
                "disputed or invented, or enclose the text in one");
  return marks_invented(compiler);
}

static void emit_text(struct compiler *compiler, const struct literal *text, int32_t basis) {
  struct markup_context context = body_markup(compiler);
  int32_t first;
  size_t count = markup_paragraphs(&context, *text, &first);
  for (size_t i = 0; i < count; i++)
    body_emit(compiler, OP_TEXT, first + (int32_t)i, basis, text->at);
}

static void compile_text(struct compiler *compiler, const struct literal *text) {
  emit_text(compiler, text, text_basis(compiler, text->at));
}

static void compile_marked(struct compiler *compiler, const struct record *record) {
  int32_t outer = compiler->basis;
  compiler->basis = marks_basis(compiler, record);
  if (!record->has_body)
    issue_error(compiler->issues, record->at, "in a body, %s encloses text: %s%s { \"...\" }",
                record_word(record->kind), record_word(record->kind),
                schema_of(record->kind)->label == LABEL_NONE ? "" : " \"...\"");
  body_compile(compiler, &record->body);
  compiler->basis = outer;
}

/* ------------------------------------------------------------------- moves */

static enum body_kind kind_here(const struct compiler *compiler) {
  return compiler->program->passages[compiler->owner].kind;
}

/* The passage that `go` or `visit` names; NONE with the error told. */
static int32_t find_target(struct compiler *compiler, const struct record *record) {
  const struct names *names = &compiler->program->passage_names;
  const struct literal *id = &record->label;
  int32_t target = names_find(names, id->text, id->length);
  if (target != NAME_NONE) return target;
  const char *best = names_suggest(names, id->text, id->length);
  issue_error(compiler->issues, id->at, "there is no passage '%s'%s%s%s", id->text,
              best != NULL ? ": did you mean '" : "", best != NULL ? best : "",
              best != NULL ? "'?" : "");
  return NONE;
}

static bool may_move(struct compiler *compiler, const struct record *record) {
  enum body_kind kind = kind_here(compiler);
  if (kind != BODY_ENDING && kind != BODY_EPILOGUE) return true;
  issue_error(compiler->issues, record->at, "%s ends the play: `%s` cannot stand in it",
              kind == BODY_ENDING ? "an ending" : "the epilogue", record_word(record->kind));
  return false;
}

static void compile_go(struct compiler *compiler, const struct record *record) {
  enum body_kind kind = kind_here(compiler);
  bool leaves_frame = kind == BODY_STORYLET || kind == BODY_RULE;
  enum op_code code = leaves_frame ? OP_GO_OUT : OP_GO;
  if (!may_move(compiler, record)) return;
  if (strcmp(record->label.text, "conclude") == 0) {
    if (compiler->program->conclude_count == 0)
      issue_error(compiler->issues, record->at,
                  "go \"conclude\" needs conclude { \"...\" }: the "
                  "list of endings to choose from");
    body_emit(compiler, code, NONE, 1, record->at);
    return;
  }
  int32_t target = find_target(compiler, record);
  if (target == NONE) return;
  body_emit(compiler, code, target, 0, record->at);
  body_edge(compiler, target, false);
}

static void compile_visit(struct compiler *compiler, const struct record *record) {
  if (!may_move(compiler, record)) return;
  int32_t target = find_target(compiler, record);
  if (target == NONE) return;
  if (compiler->program->passages[target].kind == BODY_ENDING)
    issue_error(compiler->issues, record->at,
                "'%s' is an ending, and nobody returns from it: use "
                "`go`",
                record->label.text);
  try_rules_here(compiler, true, record->at);
  uint32_t pc = body_emit(compiler, OP_VISIT, target, 0, record->at);
  int32_t resume = body_resume(compiler, RESUME_RETURN, pc + 1, NONE);
  compiler->program->code[pc].b = resume;
  body_edge(compiler, target, true);
}

static void compile_back(struct compiler *compiler, const struct record *record) {
  enum body_kind kind = kind_here(compiler);
  if (kind == BODY_PASSAGE)
    body_emit(compiler, OP_BACK, 0, 0, record->at);
  else
    issue_error(compiler->issues, record->at, "`back` returns from a visited passage; %s",
                kind == BODY_STORYLET ? "a storylet returns at its end"
                : kind == BODY_RULE   ? "a rule returns at its end"
                                      : "nobody returns from an ending");
}

/* ---------------------------------------------------------------- conditions */

static int32_t compile_condition(struct compiler *compiler, const struct record *record) {
  struct expr_context context = expression_context(compiler);
  return expr_compile(&context, record->label, EXPR_CONDITION);
}

static bool is_kind(const struct list *list, size_t i, enum record_kind kind) {
  return i < list->count && list->items[i].kind == VALUE_RECORD &&
         list->items[i].record->kind == kind;
}

static bool holds_choice(const struct list *list) {
  for (size_t i = 0; i < list->count; i++)
    if (menus_is_choice(&list->items[i])) return true;
  return false;
}

/* A `when` with choices and text beside a menu would look like part of it. */
static void check_mixed(struct compiler *compiler, const struct list *list, size_t i, size_t end) {
  bool is_beside = (i > 0 && menus_is_choice(&list->items[i - 1])) || menus_at(list, end);
  for (size_t j = i; is_beside && j < end; j++)
    if (holds_choice(&list->items[j].record->body))
      issue_error(compiler->issues, list->items[j].at,
                  "beside a menu a `when` holds choices alone, or none: put its text before the "
                  "menu, or into the choices");
}

/* when {..} elsewhen {..} otherwise {..}, from item i; returns the item behind. */
static size_t compile_when(struct compiler *compiler, const struct list *list, size_t i) {
  uint32_t ends = UINT32_MAX;
  size_t begin = i;
  bool is_open = true;
  do {
    const struct record *record = list->items[i].record;
    bool has_condition = record->kind != RECORD_OTHERWISE;
    uint32_t unless = UINT32_MAX;
    if (has_condition)
      unless = body_emit(compiler, OP_UNLESS, compile_condition(compiler, record), 0, record->at);
    body_compile(compiler, &record->body);
    is_open = has_condition;
    i++;
    bool goes_on =
        is_open && (is_kind(list, i, RECORD_ELSEWHEN) || is_kind(list, i, RECORD_OTHERWISE));
    if (goes_on) ends = body_jump(compiler, ends, record->at);
    if (has_condition) compiler->program->code[unless].b = (int32_t)compiler->program->code_count;
    if (!goes_on) break;
  } while (true);
  body_land(compiler, ends);
  check_mixed(compiler, list, begin, i);
  return i;
}

/* ---------------------------------------------------------------- the rest */

static void compile_effect(struct compiler *compiler, const struct record *record) {
  struct expr_context context = expression_context(compiler);
  if (record->function >= 0) {
    compiler->program->function_owners[record->function] = compiler->owner;
    if (record->module != NULL)
      compiler->program->function_modules[record->function] =
          arena_copy(&compiler->program->arena, record->module, strlen(record->module));
    body_emit(compiler, OP_CALL, record->function, 0, record->at);
    return;
  }
  size_t from = compiler->program->node_count;
  int32_t node = expr_compile(&context, record->label, EXPR_EFFECT);
  owners_check_effect(compiler, record, from);
  if (node != NONE) body_emit(compiler, OP_EFFECT, node, 0, record->at);
}

static void compile_give(struct compiler *compiler, const struct record *record) {
  const struct names *names = &compiler->program->card_names;
  int32_t card = names_find(names, record->label.text, record->label.length);
  if (card != NAME_NONE) {
    body_emit(compiler, OP_CARD, card, 0, record->at);
    return;
  }
  const char *best = names_suggest(names, record->label.text, record->label.length);
  issue_error(compiler->issues, record->label.at, "there is no card '%s'%s%s%s", record->label.text,
              best != NULL ? ": did you mean '" : "", best != NULL ? best : "",
              best != NULL ? "'?" : "");
}

/* The sentence of each fact that `cite` names, marked as the fact stands. */
static void compile_cite(struct compiler *compiler, const struct record *record) {
  const struct literal *facts = &record->label;
  struct literal sentence;
  int32_t basis;
  size_t at = 0;
  if (strspn(facts->text, " ,\n\t") == facts->length)
    issue_error(compiler->issues, record->at, "cite names a fact: cite \"S1-F1\"");
  while (marks_cite(compiler, facts, &at, &sentence, &basis)) emit_text(compiler, &sentence, basis);
}

static void misplaced(struct compiler *compiler, const struct record *record) {
  const char *where = "at this place";
  if (record->kind == RECORD_FALLBACK) where = "alone: it follows a menu, a draw or a hand";
  if (record->kind == RECORD_ELSEWHEN || record->kind == RECORD_OTHERWISE)
    where = "alone: it follows a `when`";
  if (record->kind == RECORD_ANSWER) where = "outside an ask";
  issue_error(compiler->issues, record->at, "`%s` cannot stand %s", record_word(record->kind),
              where);
}

static void compile_simple(struct compiler *compiler, const struct record *record) {
  switch (record->kind) {
  case RECORD_EFFECT: compile_effect(compiler, record); break;
  case RECORD_GO: compile_go(compiler, record); break;
  case RECORD_VISIT: compile_visit(compiler, record); break;
  case RECORD_BACK: compile_back(compiler, record); break;
  case RECORD_GIVE: compile_give(compiler, record); break;
  case RECORD_CITE: compile_cite(compiler, record); break;
  case RECORD_STATE: break; /* declared before */
  case RECORD_DOCUMENTED:
  case RECORD_CLAIMED:
  case RECORD_DISPUTED:
  case RECORD_INVENTED:
  case RECORD_ASIDE: compile_marked(compiler, record); break;
  default: misplaced(compiler, record); break;
  }
}

/* A storylet may `go` on, and so belongs in no ending. */
static size_t compile_deck(struct compiler *compiler, const struct list *list, size_t i) {
  const struct record *record = list->items[i].record;
  if (!may_move(compiler, record)) return i + 1;
  return record->kind == RECORD_DRAW ? decks_compile_draw(compiler, list, i)
                                     : decks_compile_hand(compiler, list, i);
}

/* Nothing behind a `go` or `back` of the same body ever happens. */
static void warn_unreachable(struct compiler *compiler, const struct list *list, size_t i) {
  if (i == 0 || list->items[i - 1].kind != VALUE_RECORD) return;
  const struct record *before = list->items[i - 1].record;
  if (before->kind == RECORD_GO || before->kind == RECORD_BACK)
    issue_warning(compiler->issues, list->items[i].at, "nothing behind `%s` ever happens",
                  record_word(before->kind));
}

/* Compiles the item at i and what belongs to it; returns the index behind. */
static size_t compile_item(struct compiler *compiler, const struct list *list, size_t i) {
  const struct value *item = &list->items[i];
  warn_unreachable(compiler, list, i);
  if (item->kind == VALUE_TEXT) compile_text(compiler, &item->text);
  if (item->kind != VALUE_RECORD) return i + 1;
  if (menus_at(list, i)) return menus_compile(compiler, list, i, NULL);
  switch (item->record->kind) {
  case RECORD_DECISION:
    return menus_at(list, i + 1) ? menus_compile(compiler, list, i + 1, item->record) : i + 1;
  case RECORD_WHEN: return compile_when(compiler, list, i);
  case RECORD_ASK: return asks_compile(compiler, list, i);
  case RECORD_DRAW:
  case RECORD_HAND: return compile_deck(compiler, list, i);
  default: compile_simple(compiler, item->record); return i + 1;
  }
}

void body_compile(struct compiler *compiler, const struct list *list) {
  for (size_t i = 0; i < list->count;) i = compile_item(compiler, list, i);
}
