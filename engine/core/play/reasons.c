/* reasons: why conditions hold or not, for hosts that put it into words. */
#include "play/play.h"
#include "play/sites.h"

/* ------------------------------------------------------------------ expressions */

static struct skaz_expr *find(const struct skaz_program *program, int32_t node) {
  struct skaz_expr *expr = program->conditions;
  while (expr != NULL && expr->node != node) expr = expr->older;
  return expr;
}

const skaz_expr *reasons_expression(struct skaz_program *program, int32_t node) {
  if (node < 0) return NULL;
  struct skaz_expr *expr = find(program, node);
  if (expr != NULL) return expr;
  expr = arena_take(&program->compiled.arena, sizeof *expr);
  *expr = (struct skaz_expr){.node = node, .program = program, .older = program->conditions};
  program->conditions = expr;
  return expr;
}

const skaz_expr *reasons_number(struct skaz_program *program, int64_t number) {
  struct skaz_expr *expr = arena_take(&program->compiled.arena, sizeof *expr);
  expr->node = NONE;
  expr->program = program;
  expr->clauses = clauses_of_number(number, &program->compiled.arena);
  return expr;
}

struct wanted {
  int32_t node;
  const skaz_expr *expr;
};

static void work_expression(struct skaz_program *program, struct arena *scratch, void *data) {
  struct wanted *wanted = data;
  (void)scratch;
  wanted->expr = reasons_expression(program, wanted->node);
}

/* No program is constant to itself: this notes what is asked for again and again. */
static struct skaz_program *own_program(const skaz_program *program) {
  return (struct skaz_program *)(uintptr_t)program;
}

static const skaz_expr *expression_of(const skaz_program *program, int32_t node) {
  struct wanted wanted = {.node = node};
  if (node >= 0) program_run(own_program(program), work_expression, &wanted);
  return wanted.expr;
}

const skaz_expr *skaz_choice_when(const skaz_story *story, size_t i) {
  const struct program *program = &story->program->compiled;
  if (i >= skaz_choice_count(story)) return NULL;
  const struct offer *offer = &story->shown->offers[i];
  return expression_of(story->program, offer->is_card ? program->passages[offer->choice].when
                                                      : program->choices[offer->choice].when);
}

const skaz_expr *skaz_site_when(const skaz_program *program, size_t site) {
  const struct sites *sites = sites_of(own_program(program));
  if (sites == NULL || site >= sites->count) return NULL;
  return expression_of(program, sites->items[site].node);
}

const skaz_expr *skaz_passage_when(const skaz_program *program, const char *id) {
  const struct program *compiled = &program->compiled;
  for (size_t i = 0; i < compiled->passage_count; i++)
    if (strcmp(compiled->passages[i].id, id) == 0)
      return expression_of(program, compiled->passages[i].when);
  return NULL;
}

/* ------------------------------------------------------------------------ clauses */

static void work_clauses(struct skaz_program *program, struct arena *scratch, void *data) {
  struct skaz_expr *expr = data;
  struct reads reads;
  reads_init(&reads, &program->compiled, scratch);
  expr->clauses = clauses_of(&reads, expr->node, &program->compiled.arena);
}

size_t skaz_clause_count(const skaz_expr *expr) {
  struct skaz_expr *own = (struct skaz_expr *)(uintptr_t)expr;
  if (own->clauses.count == 0) program_run(own->program, work_clauses, own);
  return own->clauses.count;
}

static bool is_condition(skaz_clause_kind kind) { return kind < SKAZ_CLAUSE_CONSTANT; }

/* The number that a node gives where the story rests; false if that fails. */
static bool evaluate(skaz_story *story, int32_t node, int64_t *number) {
  struct evaluation evaluation = story->reader.evaluation;
  evaluation.state = story->reader.state = story->state;
  *number = eval_number(&evaluation, node);
  return evaluation.fault == EVAL_OK;
}

static bool is_text(const struct program *program, const struct clause *clause) {
  if (clause->shown.kind == SKAZ_CLAUSE_FUNCTION)
    return program->nodes[clause->node].type == TYPE_TEXT ||
           program->nodes[clause->node].type == TYPE_ANY;
  return clause->shown.value.type == SKAZ_TEXT;
}

static void read_value(skaz_story *story, const struct clause *clause, skaz_clause *shown) {
  const struct program *program = &story->program->compiled;
  if (shown->kind == SKAZ_CLAUSE_CONSTANT) return;
  if (clause->slot != NONE) {
    shown->has_value = true;
    shown->value.number = state_get(program, story->state, clause->slot);
  } else if (shown->kind == SKAZ_CLAUSE_VARIABLE) {
    shown->has_value = skaz_get(story, shown->name, &shown->value) == SKAZ_OK;
    shown->word = shown->value.word;
  } else if (!is_text(program, clause)) {
    shown->has_value = evaluate(story, clause->node, &shown->value.number);
  }
  if (shown->has_value && shown->word == NULL)
    shown->word = clauses_word(program, clause, shown->value.number);
}

/* The choice that was made at a decision, as it would be offered now. */
static const char *label_of(skaz_story *story, int32_t decision, int64_t word) {
  const struct program *program = &story->program->compiled;
  const char *label = NULL;
  size_t length;
  for (size_t i = 0; i < program->choice_count && label == NULL && word > 0; i++) {
    const struct choice *choice = &program->choices[i];
    if (program->menus[choice->menu].decision != decision || choice->word != word) continue;
    label = choice->shown.label;
    if (label == NULL && render_line(story, choice->label, &label, &length) != SKAZ_OK)
      label = choice->shown.id;
  }
  return label;
}

static const struct words *own_words(const skaz_expr *expr, const struct clause *clause) {
  return &expr->program->compiled.words[clause->words];
}

/* Whether chance is in the clause: what comes of it is not known before. */
static bool has_chance(const struct clause *clause) {
  for (size_t i = 0; i < clause->shown.size; i++)
    if (clause[i].shown.kind == SKAZ_CLAUSE_RANDOM || clause[i].shown.kind == SKAZ_CLAUSE_CHANCE)
      return true;
  return false;
}

bool skaz_clause_at(skaz_story *story, const skaz_expr *expr, size_t i, skaz_clause *clause) {
  int64_t truth;
  if (i >= skaz_clause_count(expr)) return false;
  const struct clause *own = &expr->clauses.items[i];
  *clause = own->shown;
  if (has_chance(own)) return true;
  if (is_condition(clause->kind)) {
    clause->has_value = evaluate(story, own->node, &truth);
    clause->holds = clause->has_value && (truth != 0) != own->is_negated;
    return true;
  }
  read_value(story, own, clause);
  if (clause->value.type == SKAZ_WORD && own->words != NONE && clause->has_value)
    clause->value.word = own_words(expr, own)->items[clause->value.number];
  if (own->decision != NONE && clause->has_value)
    clause->word = label_of(story, own->decision, clause->value.number);
  return true;
}
