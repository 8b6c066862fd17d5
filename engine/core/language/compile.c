/* compile: turns the records of a scenario into a program, pass by pass. */
#include "language/compile.h"

#include "language/compiler.h"

enum {
  DEEPEST_CALL = 32,  /* of the call stack; deeper is taken for a cycle ... */
  DEPTH_OF_CYCLE = 8, /* ... which has this bound */
  DEEPEST_BODY = 50,
  MOST_ITEMS = 1000000
};

/* ---------------------------------------------------------------- size */

/* Walks the items of a list; false where they nest too deep or `*left` are used up. */
static bool fits(const struct list *list, int depth, size_t *left) {
  if (depth == DEEPEST_BODY) return false;
  for (size_t i = 0; i < list->count; i++) {
    if (*left == 0) return false;
    --*left;
    if (list->items[i].kind == VALUE_RECORD && !fits(&list->items[i].record->body, depth + 1, left))
      return false;
  }
  return true;
}

/* Code can nest items without end, and double them at each level by placing them twice. */
static bool check_size(struct compiler *compiler) {
  size_t left = MOST_ITEMS;
  for (size_t i = 0; i < compiler->definitions->count; i++) {
    const struct record *record = compiler->definitions->items[i];
    if (fits(&record->body, 0, &left)) continue;
    if (left > 0)
      issue_error(compiler->issues, record->at, "items nest more than %d deep here", DEEPEST_BODY);
    else
      issue_error(compiler->issues, record->at, "the scenario has more than %d items", MOST_ITEMS);
    return false;
  }
  return true;
}

/* ---------------------------------------------------------------- bodies */

static void begin_body(struct compiler *compiler, int32_t passage) {
  struct program *program = compiler->program;
  struct names none = {.arena = compiler->scratch};
  compiler->owner = passage;
  compiler->basis = NONE;
  compiler->choice_ids = none;
  program->passages[passage].pc = (uint32_t)program->code_count;
}

static void compile_fields(struct compiler *compiler, const struct record *record) {
  int32_t owner = compiler->owner;
  compiler->basis = marks_field(compiler, record, NONE);
  int32_t when = record->kind == RECORD_PASSAGE
                     ? NONE
                     : body_expression(compiler, record, "when", EXPR_CONDITION);
  int32_t weight = record->kind == RECORD_STORYLET
                       ? body_expression(compiler, record, "weight", EXPR_NUMBER)
                       : NONE;
  const struct value *title = record_field(record, "title");
  struct markup_context markup = body_markup(compiler);
  int32_t heading = NONE;
  if (title != NULL && title->kind == VALUE_TEXT) heading = markup_line(&markup, title->text);
  struct passage *passage = &compiler->program->passages[owner];
  passage->when = when;
  passage->weight_expr = weight;
  passage->heading = heading;
  if (compiler->basis != NONE) passage->basis = compiler->program->bases[compiler->basis];
  if (heading != NONE && passage->kind != BODY_STORYLET)
    body_emit(compiler, OP_HEADING, heading, 0, record->at);
}

/* What stands behind the last item of a body. */
static void end_body(struct compiler *compiler, const struct record *record, int32_t index) {
  switch (record->kind) {
  case RECORD_ENDING: body_emit(compiler, OP_FINISH, index, 0, record->at); break;
  case RECORD_EPILOGUE: body_emit(compiler, OP_OVER, 0, 0, record->at); break;
  case RECORD_RULE: body_emit(compiler, OP_RULE_END, index, 0, record->at); break;
  case RECORD_STORYLET: body_emit(compiler, OP_RETURN, 0, 0, record->at); break;
  default: body_emit(compiler, OP_RUN_OUT, 0, 0, record->at); break;
  }
}

static int32_t index_in(const int32_t *list, size_t count, int32_t passage) {
  for (size_t i = 0; i < count; i++)
    if (list[i] == passage) return (int32_t)i;
  return NONE;
}

static void compile_body(struct compiler *compiler, const struct record *record, int32_t passage) {
  struct program *program = compiler->program;
  int32_t index = NONE;
  begin_body(compiler, passage);
  compile_fields(compiler, record);
  body_compile(compiler, &record->body);
  if (record->kind == RECORD_RULE) {
    index = index_in(program->rules, program->rule_count, passage);
    if (program->passages[passage].when == NONE)
      issue_error(compiler->issues, record->at, "rule \"%s\" needs when = \"...\"",
                  record->label.text);
  }
  if (record->kind == RECORD_ENDING)
    index = index_in(program->endings, program->ending_count, passage);
  end_body(compiler, record, index);
  bool is_place = record->kind == RECORD_PASSAGE || record->kind == RECORD_ENDING;
  if (is_place && program->rule_count > 0) { /* a pending place, while rules are tried */
    int32_t enter = body_resume(compiler, RESUME_ENTER, program->passages[passage].pc, passage);
    program->passages[passage].enter = enter;
  }
}

static void compile_bodies(struct compiler *compiler) {
  for (size_t i = 0; i < compiler->definitions->count; i++)
    if (compiler->passages[i] != NONE)
      compile_body(compiler, compiler->definitions->items[i], compiler->passages[i]);
}

/* ---------------------------------------------------------------- cards */

static void add_card_text(struct compiler *compiler, const struct literal *text, int32_t basis) {
  struct program *program = compiler->program;
  struct markup_context markup = body_markup(compiler);
  int32_t first;
  if (basis == NONE && compiler->marks_required)
    issue_error(compiler->issues, text->at,
                "this card has no mark: give it basis = documented "
                "\"...\" or another");
  if (basis == NONE && compiler->has_marks) basis = marks_invented(compiler);
  size_t count = markup_paragraphs(&markup, *text, &first);
  for (size_t i = 0; i < count; i++) {
    struct card_text *line = ARENA_PUSH(&program->arena, program->card_texts,
                                        program->card_text_count, program->card_text_capacity);
    line->text = first + (int32_t)i;
    line->basis = basis;
  }
}

static void compile_card_items(struct compiler *compiler, const struct list *list, int32_t basis) {
  for (size_t i = 0; i < list->count; i++) {
    const struct value *item = &list->items[i];
    if (item->kind == VALUE_TEXT) add_card_text(compiler, &item->text, basis);
    if (marks_is(item))
      compile_card_items(compiler, &item->record->body, marks_basis(compiler, item->record));
  }
}

static void compile_card(struct compiler *compiler, const struct record *record, int32_t index) {
  struct program *program = compiler->program;
  const struct value *title = record_field(record, "title");
  struct markup_context markup = body_markup(compiler);
  program->cards[index].title = NONE;
  if (title != NULL && title->kind == VALUE_TEXT)
    program->cards[index].title = markup_line(&markup, title->text);
  program->cards[index].first = (uint32_t)program->card_text_count;
  compile_card_items(compiler, &record->body, marks_field(compiler, record, NONE));
  program->cards[index].end = (uint32_t)program->card_text_count;
  if (program->cards[index].end == program->cards[index].first)
    issue_error(compiler->issues, record->at, "card \"%s\" has no text: write it in its braces",
                record->label.text);
}

static void compile_cards(struct compiler *compiler) {
  compiler->owner = NONE;
  for (size_t i = 0; i < compiler->definitions->count; i++) {
    const struct record *record = compiler->definitions->items[i];
    if (record->kind != RECORD_CARD) continue;
    int32_t index =
        names_find(&compiler->program->card_names, record->label.text, record->label.length);
    if (index != NAME_NONE && compiler->program->cards[index].at.line == record->at.line)
      compile_card(compiler, record, index);
  }
}

/* ------------------------------------------------------- claims, conclude, acts */

static void compile_claim(struct compiler *compiler, const struct record *record) {
  struct expr_context context = {compiler->program, compiler->issues, NONE, false};
  expr_compile(&context, record->label, EXPR_CONDITION);
  declare_entry(compiler, SKAZ_ENTRY_CLAIM, record_word(record->kind), record->at)->text =
      declare_text(compiler, &record->label);
}

static void take_ending(struct compiler *compiler, const struct value *item) {
  struct program *program = compiler->program;
  int32_t at = names_find(&program->passage_names, item->text.text, item->text.length);
  if (at == NAME_NONE || program->passages[at].kind != BODY_ENDING) {
    const char *best = names_suggest(&program->passage_names, item->text.text, item->text.length);
    issue_error(compiler->issues, item->text.at, "there is no ending '%s'%s%s%s", item->text.text,
                best != NULL ? ": did you mean '" : "", best != NULL ? best : "",
                best != NULL ? "'?" : "");
    return;
  }
  *ARENA_PUSH(&program->arena, program->conclude, program->conclude_count,
              program->conclude_capacity) = at;
}

static void compile_conclude(struct compiler *compiler, const struct record *record) {
  if (compiler->program->conclude_count > 0)
    issue_error(compiler->issues, record->at, "there is one conclude already");
  for (size_t i = 0; i < record->body.count; i++)
    if (record->body.items[i].kind == VALUE_TEXT) take_ending(compiler, &record->body.items[i]);
}

/* The last ending of conclude catches the rest: it has no `when`; the others have. */
static void check_conclude(struct compiler *compiler) {
  const struct program *program = compiler->program;
  for (size_t i = 0; i < program->conclude_count; i++) {
    const struct passage *ending = &program->passages[program->conclude[i]];
    bool is_last = i + 1 == program->conclude_count;
    if (is_last && ending->when != NONE)
      issue_error(compiler->issues, ending->at,
                  "'%s' is the last of conclude and catches what no other does: it takes no `when`",
                  ending->id);
    if (!is_last && ending->when == NONE && compiler->issues->errors == 0)
      issue_error(compiler->issues, ending->at,
                  "'%s' has no `when`, so those behind it in conclude can never be reached",
                  ending->id);
  }
}

static void compile_act(struct compiler *compiler, const struct record *record) {
  struct program *program = compiler->program;
  int32_t index = names_find(&compiler->acts, record->label.text, record->label.length);
  const struct value *start = record_field(record, "start");
  struct act *act = &program->acts[index];
  if (start != NULL && start->kind == VALUE_TEXT) {
    int32_t at = names_find(&program->passage_names, start->text.text, start->text.length);
    if (at == NAME_NONE)
      issue_error(compiler->issues, start->text.at, "there is no passage '%s'", start->text.text);
    act->start = at == NAME_NONE ? NONE : at;
    return;
  }
  for (size_t i = 0; i < program->passage_count && act->start == NONE; i++)
    if (program->passages[i].act == index && program->passages[i].kind == BODY_PASSAGE)
      act->start = (int32_t)i;
  if (act->start == NONE)
    issue_error(compiler->issues, record->at, "the act \"%s\" has no passage", act->id);
}

static void compile_rest(struct compiler *compiler) {
  for (size_t i = 0; i < compiler->definitions->count; i++) {
    const struct record *record = compiler->definitions->items[i];
    bool is_claim =
        record->kind == RECORD_NEVER || record->kind == RECORD_ALWAYS || record->kind == RECORD_CAN;
    if (is_claim) compile_claim(compiler, record);
    if (record->kind == RECORD_ACT) compile_act(compiler, record);
  }
  check_conclude(compiler);
}

/* The first passage, or the start of the first act if that comes before. */
static void find_start(struct compiler *compiler) {
  struct program *program = compiler->program;
  struct place nowhere = {0};
  program->start = NONE;
  for (size_t i = 0; i < program->passage_count && program->start == NONE; i++)
    if (program->passages[i].kind == BODY_PASSAGE) program->start = (int32_t)i;
  if (program->start == NONE) {
    if (compiler->issues->errors == 0)
      issue_error(compiler->issues, nowhere,
                  "the scenario has no passage: the smallest one is passage \"start\" { \"...\", "
                  "go \"end\" } and ending \"end\" { \"...\" }");
    return;
  }
  int32_t act = program->passages[program->start].act;
  if (act != NONE && program->acts[act].start != NONE) program->start = program->acts[act].start;
}

/* ---------------------------------------------------------------- call stack */

/* The greatest depth of calls over ways that begin in rules, or that begin elsewhere;
 * DEPTH_OF_CYCLE where calls form a cycle. */
static uint32_t depth_of(struct compiler *compiler, bool in_rules) {
  const struct program *program = compiler->program;
  size_t count = program->passage_count;
  int32_t *depths = arena_take(compiler->scratch, (count + 1) * sizeof *depths), deepest = 0;
  for (size_t i = 0; i < count; i++)
    depths[i] = (program->passages[i].kind == BODY_RULE) == in_rules ? 0 : NONE;
  for (bool changed = true; changed && deepest < DEEPEST_CALL;) {
    changed = false;
    for (size_t i = 0; i < compiler->edge_count; i++) {
      const struct edge *edge = &compiler->edges[i];
      int32_t depth = depths[edge->from] + (edge->is_call ? 1 : 0);
      if (depths[edge->from] == NONE || depth <= depths[edge->to]) continue;
      depths[edge->to] = depth;
      deepest = depth > deepest ? depth : deepest;
      changed = true;
    }
  }
  return deepest < DEEPEST_CALL ? (uint32_t)deepest : DEPTH_OF_CYCLE;
}

static void mark_slots(struct layout *layout, uint32_t first, size_t count) {
  for (size_t i = 0; i < count; i++) layout->slots[first + i].is_logic = true;
}

/* Position, frames, ending and turn. */
static void lay_out(struct compiler *compiler) {
  struct program *program = compiler->program;
  struct layout *layout = &program->layout;
  int64_t last = (int64_t)program->resume_count - 1;
  program->frames = depth_of(compiler, false);
  if (program->rule_count > 0) program->frames += 1 + depth_of(compiler, true);
  program->position_slot = layout_add(layout, 0, last > 1 ? last : 1, 0, false);
  mark_slots(layout, program->position_slot, 1);
  program->frame_slot = (uint32_t)layout->count;
  for (uint32_t i = 0; i < program->frames; i++)
    mark_slots(layout, layout_add(layout, 0, last > 1 ? last : 1, 0, false), 1);
  program->ending_slot = NONE;
  if (program->ending_count > 0) {
    program->ending_slot = (int32_t)layout_add(layout, 0, (int64_t)program->ending_count, 0, false);
    mark_slots(layout, (uint32_t)program->ending_slot, 1);
  }
  program->turn_slot = layout_add(layout, 0, UINT32_MAX, 0, false);
}

/* ------------------------------------------------------------ what Lua reads */

static bool is_among(const char **names, size_t count, const char *name) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(names[i], name) == 0) return true;
  return false;
}

static bool reads_name(const struct definitions *definitions, const char *name) {
  return is_among(definitions->lua_names, definitions->lua_name_count, name);
}

static size_t slots_of(const struct variable *variable) {
  switch (variable->type) {
  case VARIABLE_METER:
  case VARIABLE_INT:
  case VARIABLE_FLAG:
  case VARIABLE_ONE_OF: return 1;
  case VARIABLE_SET:
  case VARIABLE_PER: return variable->words.count;
  default: return 0;
  }
}

static void remember_all_visits(struct program *program) {
  for (size_t i = 0; i < program->passage_count; i++) {
    struct passage *passage = &program->passages[i];
    bool has_visits = passage->kind == BODY_PASSAGE || passage->kind == BODY_ENDING;
    if (!has_visits || passage->visited_slot != NONE) continue;
    passage->visited_slot = (int32_t)layout_add(&program->layout, 0, 1, 0, false);
  }
}

/* Functions can read whatever their source names: those variables are logic. */
static void mark_lua_reads(struct compiler *compiler) {
  struct program *program = compiler->program;
  const struct definitions *definitions = compiler->definitions;
  if (definitions->function_count == 0) return;
  if (reads_name(definitions, "visited")) remember_all_visits(program);
  if (reads_name(definitions, "short") && program->short_slot == NONE)
    program->short_slot = (int32_t)layout_add(&program->layout, 0, 1, 0, false);
  bool reads_decided = reads_name(definitions, "decided");
  for (size_t i = 0; i < program->variable_count; i++) {
    struct variable *variable = &program->variables[i];
    bool is_decided = strncmp(variable->name, "decided.", 8) == 0;
    variable->lua_reads = is_decided ? reads_decided : reads_name(definitions, variable->name);
    variable->lua_writes =
        is_among(definitions->lua_writes, definitions->lua_write_count, variable->name);
    if (!variable->lua_reads) continue;
    mark_slots(&program->layout, variable->slot, slots_of(variable));
    if (variable->type == VARIABLE_TEXT) program->layout.texts[variable->text].is_logic = true;
  }
}

static void mark_visits(struct program *program) {
  for (size_t i = 0; i < program->passage_count; i++)
    if (program->passages[i].visited_slot != NONE)
      program->layout.slots[program->passages[i].visited_slot].is_logic = true;
}

/* ---------------------------------------------------------------- all of it */

static void compile_derived(struct compiler *compiler) {
  struct program *program = compiler->program;
  for (size_t i = 0; i < program->variable_count; i++) {
    struct variable *variable = &program->variables[i];
    struct expr_context context = {program, compiler->issues, variable->scope, false};
    if (variable->type == VARIABLE_DERIVED) expr_derived(&context, variable);
  }
}

static void prepare(struct compiler *compiler, struct program *program,
                    const struct definitions *definitions, struct arena *scratch) {
  struct names none = {.arena = scratch};
  compiler->program = program;
  compiler->issues = &program->issues;
  compiler->definitions = definitions;
  compiler->scratch = scratch;
  compiler->facts = compiler->terms = compiler->voices = compiler->sources = compiler->acts = none;
  compiler->term_names = none;
  compiler->owner = compiler->basis = NONE;
  compiler->passages = arena_take(scratch, (definitions->count + 1) * sizeof(int32_t));
  none.arena = &program->arena;
  program->variable_names = program->passage_names = program->deck_names = none;
  program->card_names = program->decision_names = none;
  program->layout.arena = &program->arena;
  program->epilogue = program->short_slot = NONE;
  program->about.title = program->about.id;
}

static void add_resume_zero(struct program *program) {
  struct resume *resume = ARENA_PUSH(&program->arena, program->resumes, program->resume_count,
                                     program->resume_capacity);
  resume->kind = RESUME_START; /* number 0: not begun, and an unused frame */
  resume->owner = resume->index = NONE;
}

static int32_t add_resume(struct compiler *compiler, enum resume_kind kind, enum op_code code) {
  struct program *program = compiler->program;
  struct place nowhere = {0};
  uint32_t pc = body_emit(compiler, code, 0, 0, nowhere);
  struct resume *resume = ARENA_PUSH(&program->arena, program->resumes, program->resume_count,
                                     program->resume_capacity);
  resume->kind = kind;
  resume->pc = pc;
  resume->owner = compiler->owner;
  resume->index = NONE;
  return (int32_t)program->resume_count - 1;
}

/* Marks are worth showing where they are asked for, or tell texts apart. */
static bool has_marks(const struct compiler *compiler) {
  const struct program *program = compiler->program;
  bool has = compiler->marks_required;
  for (size_t i = 0; i < program->basis_count && !has; i++)
    has = program->bases[i].mark != SKAZ_INVENTED && program->bases[i].mark != SKAZ_UNMARKED;
  return has;
}

/* Where a finished play rests, and where endings are chosen. */
static void add_ends(struct compiler *compiler) {
  struct program *program = compiler->program;
  if (program->passage_count == 0) return;
  compiler->owner = program->epilogue != NONE ? program->epilogue : 0;
  program->over = add_resume(compiler, RESUME_OVER, OP_OVER);
  program->conclude_pc = (uint32_t)program->code_count;
  program->conclude_enter = add_resume(compiler, RESUME_PENDING, OP_CONCLUDE);
  program->resumes[program->conclude_enter].owner = NONE; /* nothing is under way there */
}

void compile_program(struct program *program, const struct definitions *definitions,
                     struct arena *scratch) {
  struct compiler compiler = {0};
  prepare(&compiler, program, definitions, scratch);
  if (!check_size(&compiler)) return;
  add_resume_zero(program);
  declare_all(&compiler);
  for (size_t i = 0; i < definitions->count; i++)
    if (definitions->items[i]->kind == RECORD_CONCLUDE)
      compile_conclude(&compiler, definitions->items[i]);
  compile_derived(&compiler);
  compile_cards(&compiler);
  compile_bodies(&compiler);
  compile_rest(&compiler);
  find_start(&compiler);
  add_ends(&compiler);
  program->about.has_marks = has_marks(&compiler);
  mark_lua_reads(&compiler);
  mark_visits(program);
  lay_out(&compiler);
  program->digests = fingerprint(program, definitions->code_hash, scratch);
  variables_sort(&compiler);
  layout_place(&program->layout);
  expr_link(program, 0);
}
