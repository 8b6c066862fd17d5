/* sites: the places of a program that plays can come to. */
#include "play/sites.h"

#include "language/span.h"
#include "language/verdict.h"
#include "play/play.h"

/* ------------------------------------------------------------------- adding */

int32_t sites_add(struct site_builder *builder, skaz_site_kind kind, const char *name,
                  struct place at) {
  struct sites *sites = builder->sites;
  struct site *site = ARENA_PUSH(&sites->arena, sites->items, sites->count, sites->capacity);
  site->shown.kind = kind;
  site->shown.name = name;
  site->shown.owner = builder->owner;
  site->shown.passage = builder->passage;
  site->shown.file = at.file;
  site->shown.line = at.line;
  site->shown.column = at.column;
  site->shown.parent = NONE;
  site->node = NONE;
  return (int32_t)sites->count - 1;
}

/* A condition that is a derived value alone has no expression of its own. */
static const char *derived_name(const struct program *program, int32_t node) {
  for (size_t i = 0; i < program->variable_count; i++)
    if (program->variables[i].type == VARIABLE_DERIVED && program->variables[i].expr == node)
      return program->variables[i].name;
  return NULL;
}

int32_t sites_add_condition(struct site_builder *builder, skaz_site_kind kind, const char *name,
                            int32_t node, struct place otherwise) {
  const struct written *written = program_written(builder->program, node);
  int32_t index = sites_add(builder, kind, name, written != NULL ? written->at : otherwise);
  struct site *site = &builder->sites->items[index];
  site->node = node;
  site->shown.text = written != NULL ? written->text : derived_name(builder->program, node);
  site->shown.marks = SKAZ_MARK_TRUE | SKAZ_MARK_FALSE;
  return index;
}

static int32_t add_taken(struct site_builder *builder, skaz_site_kind kind, const char *name,
                         const char *text, struct place at) {
  int32_t index = sites_add(builder, kind, name, at);
  builder->sites->items[index].shown.text = text;
  builder->sites->items[index].shown.marks = SKAZ_MARK_TAKEN;
  return index;
}

/* ---------------------------------------------------------------- passages */

static void own(struct site_builder *builder, int32_t passage) {
  static const skaz_entry_kind kinds[] = {SKAZ_ENTRY_PASSAGE, SKAZ_ENTRY_ENDING,
                                          SKAZ_ENTRY_STORYLET, SKAZ_ENTRY_RULE, SKAZ_ENTRY_PASSAGE};
  const struct passage *owner = &builder->program->passages[passage];
  builder->owner = kinds[owner->kind];
  builder->passage = owner->id;
}

static void add_passages(struct site_builder *builder) {
  const struct program *program = builder->program;
  for (size_t i = 0; i < program->passage_count; i++) {
    own(builder, (int32_t)i);
    add_taken(builder, SKAZ_SITE_PASSAGE, program->passages[i].id, program->passages[i].title,
              program->passages[i].at);
  }
}

static void add_passage_whens(struct site_builder *builder) {
  static const char *const names[] = {"", "ending", "storylet", "rule", ""};
  const struct program *program = builder->program;
  for (size_t i = 0; i < program->passage_count; i++) {
    const struct passage *passage = &program->passages[i];
    own(builder, (int32_t)i);
    if (passage->kind == BODY_STORYLET) branches_add(builder, passage->heading);
    if (passage->when == NONE) continue;
    int32_t site = sites_add_condition(builder, SKAZ_SITE_CONDITION, names[passage->kind],
                                       passage->when, passage->at);
    builder->sites->items[site].shown.parent = (int64_t)i;
    builder->sites->passage_when[i] = site;
  }
}

/* ------------------------------------------------------------------- menus */

static bool is_root(const struct program *program, int32_t node) {
  return program_written(program, node) != NULL || derived_name(program, node) != NULL;
}

static void add_guard(struct site_builder *builder, uint32_t first, int32_t before, int32_t node) {
  struct sites *sites = builder->sites;
  for (size_t i = first; i < sites->guard_count; i++)
    if (sites->guards[i].node == node) return;
  struct place nowhere = {0};
  int32_t site = sites_add_condition(builder, SKAZ_SITE_CONDITION, "when", node, nowhere);
  struct guard *guard =
      ARENA_PUSH(&sites->arena, sites->guards, sites->guard_count, sites->guard_capacity);
  *guard = (struct guard){(uint32_t)site, before, node};
}

/* The conditions of blocks around a choice are joined from left to right: `a and not b and c`. */
static void add_guards(struct site_builder *builder, uint32_t first, int32_t guard) {
  const struct node *nodes = builder->program->nodes;
  int32_t before = NONE, last = guard;
  if (guard == NONE) return;
  if (!is_root(builder->program, guard) && nodes[guard].op == NODE_AND) {
    before = (int32_t)nodes[guard].a;
    last = (int32_t)nodes[guard].b;
    add_guards(builder, first, before);
  }
  if (!is_root(builder->program, last) && nodes[last].op == NODE_NOT) last = (int32_t)nodes[last].a;
  add_guard(builder, first, before, last);
}

/* A choice's own `when`, without those of the blocks around it; NONE if it has none. */
static int32_t own_when(const struct program *program, const struct choice *choice) {
  if (choice->when < 0 || choice->guard == NONE) return choice->when < 0 ? NONE : choice->when;
  return choice->when == choice->guard ? NONE : (int32_t)program->nodes[choice->when].b;
}

static unsigned traits_of(const struct choice *choice) {
  unsigned traits = choice->shown.is_topic ? SKAZ_IS_TOPIC : 0;
  if (choice->when != NONE) traits |= SKAZ_IS_WHEN;
  if (choice->once_slot != NONE) traits |= SKAZ_IS_ONCE;
  if (choice->locked != NONE) traits |= SKAZ_IS_LOCKED;
  if (choice->shown.is_flavour) traits |= SKAZ_IS_FLAVOUR;
  return traits;
}

/* Choices and their entries are in one order. */
static void add_choice(struct site_builder *builder, uint32_t index) {
  const struct program *program = builder->program;
  const struct choice *choice = &program->choices[index];
  const skaz_entry *entry = &program->entries[SKAZ_ENTRY_CHOICE][index];
  struct sites *sites = builder->sites;
  struct place at = {entry->file, entry->line, 0};
  int32_t site = add_taken(builder, SKAZ_SITE_CHOICE, choice->shown.id, entry->title, at);
  struct site *made = &sites->items[site];
  made->node = choice->when;
  made->shown.traits = traits_of(choice);
  made->shown.menu = choice->menu + 1;
  if (choice->when != NEVER)
    made->shown.marks |= SKAZ_MARK_TRUE;
  else
    made->shown.marks = 0;
  if (choice->locked != NONE) made->shown.marks |= SKAZ_MARK_FALSE;
  sites->choices[index] = site;
  branches_add(builder, choice->label);
  branches_add(builder, choice->locked);
  int32_t when = own_when(program, choice);
  if (when == NONE) return;
  sites->choice_when[index] = sites_add_condition(builder, SKAZ_SITE_CONDITION, "choice", when, at);
  sites->items[sites->choice_when[index]].shown.parent = site;
}

static int32_t add_fallback(struct site_builder *builder, bool is_there, int32_t otherwise,
                            struct place at) {
  if (!is_there) return NONE;
  if (otherwise >= 0) at = builder->program->code_places[otherwise];
  return add_taken(builder, SKAZ_SITE_FALLBACK, "fallback", NULL, at);
}

static bool is_noted(const struct sites *sites, int32_t text) {
  return text >= 0 &&
         (sites->texts[text].can_fail || sites->texts[text].end > sites->texts[text].first);
}

static bool is_noticed(const struct site_builder *builder, const struct choice *choice) {
  return (choice->when >= 0 && span_is_noticed(&builder->reads, choice->when)) ||
         (choice->guard >= 0 && span_is_noticed(&builder->reads, choice->guard));
}

static void add_menu(struct site_builder *builder, int32_t index, struct place at) {
  struct sites *sites = builder->sites;
  struct menu_sites *made = &sites->menus[index];
  const struct menu *menu = &builder->program->menus[index];
  made->first = (uint32_t)sites->count;
  made->guards = (uint32_t)sites->guard_count;
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++) {
    const struct choice *choice = &builder->program->choices[i];
    add_guards(builder, made->guards, choice->guard);
    add_choice(builder, i);
    made->has_labels =
        made->has_labels || is_noted(sites, choice->label) || is_noted(sites, choice->locked);
    made->is_noticed = made->is_noticed || made->has_labels || is_noticed(builder, choice);
  }
  made->guards_end = (uint32_t)sites->guard_count;
  made->end = (uint32_t)sites->count;
  sites->menu_fallbacks[index] = add_fallback(builder, menu->has_fallback, menu->otherwise, at);
}

/* ------------------------------------------------------------------ other ops */

static void add_ask(struct site_builder *builder, int32_t index) {
  const struct ask *ask = &builder->program->asks[index];
  struct ask_sites *sites = &builder->sites->asks[index];
  branches_add(builder, ask->question);
  sites->first = (int32_t)builder->sites->count;
  for (size_t i = 0; i < ask->answer_count; i++)
    add_taken(builder, SKAZ_SITE_ANSWER, ask->id, ask->answers[i].text, ask->answers[i].at);
  if (ask->otherwise == NONE) return;
  struct place at = builder->program->code_places[ask->otherwise];
  sites->otherwise = add_taken(builder, SKAZ_SITE_ANSWER, ask->id, "otherwise", at);
}

static void add_stores(struct site_builder *builder, int32_t effect, const struct written *written,
                       struct place at) {
  const struct program *program = builder->program;
  const struct node *node = &program->nodes[effect];
  if (node->op == NODE_SEQUENCE) {
    add_stores(builder, (int32_t)node->a, written, at);
    add_stores(builder, (int32_t)node->b, written, at);
  }
  bool is_store = node->op == NODE_SET || node->op == NODE_INCREASE;
  if (!is_store || !program->layout.slots[node->a].saturates) return;
  const char *name = reads_name(&builder->reads, node->a, &builder->sites->arena);
  int32_t site = sites_add(builder, SKAZ_SITE_STORE, name, written != NULL ? written->at : at);
  builder->sites->items[site].shown.text = written != NULL ? written->text : NULL;
  builder->sites->items[site].shown.marks = SKAZ_MARK_LOST;
  builder->sites->stores[effect] = site;
}

static void add_op(struct site_builder *builder, uint32_t pc) {
  const struct program *program = builder->program;
  const struct op *op = &program->code[pc];
  struct sites *sites = builder->sites;
  struct place at = program->code_places[pc];
  own(builder, op->owner);
  switch ((enum op_code)op->code) {
  case OP_TEXT:
  case OP_HEADING: branches_add(builder, op->a); break;
  case OP_EFFECT: add_stores(builder, op->a, program_written(program, op->a), at); break;
  case OP_UNLESS:
    sites->ops[pc] = sites_add_condition(builder, SKAZ_SITE_CONDITION, "when", op->a, at);
    break;
  case OP_MENU: add_menu(builder, op->a, at); break;
  case OP_ASK: add_ask(builder, op->a); break;
  case OP_DRAW:
    sites->draw_fallbacks[op->a] = add_fallback(builder, program->draws[op->a].has_fallback,
                                                program->draws[op->a].otherwise, at);
    break;
  case OP_HAND:
    sites->hand_fallbacks[op->a] = add_fallback(builder, program->hands[op->a].has_fallback,
                                                program->hands[op->a].otherwise, at);
    break;
  default: break;
  }
}

static void add_cards(struct site_builder *builder) {
  const struct program *program = builder->program;
  builder->owner = SKAZ_ENTRY_CARD;
  for (size_t i = 0; i < program->card_count; i++) {
    const struct card *card = &program->cards[i];
    builder->passage = card->id;
    branches_add(builder, card->title);
    for (uint32_t j = card->first; j < card->end; j++)
      branches_add(builder, program->card_texts[j].text);
  }
}

/* ------------------------------------------------------------------------ all */

static int32_t *take_table(struct sites *sites, size_t count) {
  int32_t *table = arena_take(&sites->arena, (count + 1) * sizeof *table);
  for (size_t i = 0; i <= count; i++) table[i] = NONE;
  return table;
}

static void take_tables(struct sites *sites, const struct program *program) {
  sites->passage_when = take_table(sites, program->passage_count);
  sites->choices = take_table(sites, program->choice_count);
  sites->choice_when = take_table(sites, program->choice_count);
  sites->ops = take_table(sites, program->code_count);
  sites->menu_fallbacks = take_table(sites, program->menu_count);
  sites->draw_fallbacks = take_table(sites, program->draw_count);
  sites->hand_fallbacks = take_table(sites, program->hand_count);
  sites->pieces = take_table(sites, program->piece_count);
  sites->elses = take_table(sites, program->piece_count);
  sites->stores = take_table(sites, program->node_count);
  sites->menus = arena_take(&sites->arena, (program->menu_count + 1) * sizeof *sites->menus);
  sites->can_fail = arena_take(&sites->arena, program->piece_count + 1);
  sites->texts = arena_take(&sites->arena, (program->template_count + 1) * sizeof *sites->texts);
  sites->asks = arena_take(&sites->arena, (program->ask_count + 1) * sizeof *sites->asks);
  for (size_t i = 0; i < program->ask_count; i++) sites->asks[i].otherwise = NONE;
}

/* Passages are noted when their first op is performed. */
static bool notes_op(const struct sites *sites, const struct program *program, uint32_t pc) {
  const struct op *op = &program->code[pc];
  if (program->passages[op->owner].pc == pc) return true;
  switch ((enum op_code)op->code) {
  case OP_TEXT:
  case OP_HEADING: return is_noted(sites, op->a);
  case OP_ASK: return is_noted(sites, program->asks[op->a].question);
  case OP_CARD:
  case OP_UNLESS: return true;
  default: return false;
  }
}

static void note_ops(struct sites *sites, const struct program *program) {
  sites->is_noted = arena_take(&sites->arena, program->code_count + 1);
  for (uint32_t pc = 0; pc < program->code_count; pc++)
    sites->is_noted[pc] = notes_op(sites, program, pc);
}

static void note_full(struct sites *sites) {
  sites->full = arena_take(&sites->arena, sites->count + 1);
  for (size_t i = 0; i < sites->count; i++)
    sites->full[i] = (unsigned char)sites->items[i].shown.marks;
}

static void note_extents(struct site_builder *builder, struct arena *scratch) {
  for (size_t i = 0; i < builder->program->template_count; i++)
    builder->sites->texts[i].most =
        extent_of(&builder->reads, &builder->program->templates[i], scratch);
}

static void work(struct skaz_program *program, struct arena *scratch, void *data) {
  struct site_builder builder = {.program = &program->compiled, .sites = &program->sites};
  (void)data;
  take_tables(&program->sites, &program->compiled);
  reads_init(&builder.reads, &program->compiled, scratch);
  add_passages(&builder);
  add_passage_whens(&builder);
  for (uint32_t pc = 0; pc < program->compiled.code_count; pc++) add_op(&builder, pc);
  add_cards(&builder);
  note_extents(&builder, scratch);
  note_full(&program->sites);
  note_ops(&program->sites, &program->compiled);
  program->sites.is_ready = true;
}

void sites_free(struct skaz_program *program) {
  struct sites *sites = &program->sites;
  arena_free(&sites->arena);
  *sites = (struct sites){.arena = sites->arena};
}

const struct sites *sites_of(struct skaz_program *program) {
  struct sites *sites = &program->sites;
  if (sites->is_ready) return sites;
  if (program->compiled.issues.errors == 0) program_run(program, work, NULL);
  if (!sites->is_ready) sites_free(program);
  return sites->is_ready ? sites : NULL;
}

/* --------------------------------------------------------------- reading them */

/* No program is constant to itself: this notes what would be worked out again. */
static struct skaz_program *own_program(const skaz_program *program) {
  return (struct skaz_program *)(uintptr_t)program;
}

size_t skaz_site_count(const skaz_program *program) {
  const struct sites *sites = sites_of(own_program(program));
  return sites != NULL ? sites->count : 0;
}

struct question {
  int32_t node;
  skaz_verdict verdict;
};

static void work_verdict(struct skaz_program *program, struct arena *scratch, void *data) {
  struct question *question = data;
  struct judge judge;
  verdict_init(&judge, &program->compiled, scratch);
  question->verdict = verdict_of(&judge, question->node);
}

bool skaz_site_at(const skaz_program *program, size_t i, skaz_site *site) {
  const struct sites *sites = sites_of(own_program(program));
  if (sites == NULL || i >= sites->count) return false;
  struct question question = {sites->items[i].node, SKAZ_UNKNOWN};
  *site = sites->items[i].shown;
  if (question.node == NEVER) question.verdict = SKAZ_NEVER;
  if (question.node >= 0) program_run(own_program(program), work_verdict, &question);
  site->verdict = question.verdict;
  return true;
}
