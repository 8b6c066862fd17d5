/* changes: what the scenario does to its variables, and where it ends, for tools that tell the
 * rules of a scenario. */
#include "play/play.h"

struct finder {
  struct skaz_program *owner;
  struct program *program;
  struct arena *scratch;
  struct reads reads;
  skaz_change *items;
  size_t count, capacity;
};

/* -------------------------------------------------------------------- places */

struct stretch {
  uint32_t first, end; /* ops */
};

static bool is_in(struct stretch stretch, uint32_t pc) {
  return pc >= stretch.first && pc < stretch.end;
}

static bool is_inside(struct stretch inner, struct stretch outer) {
  return inner.first >= outer.first && inner.end <= outer.end;
}

/* Takes the stretch in place of one that it lies in. */
static bool take_inner(struct stretch *best, struct stretch stretch, uint32_t pc) {
  if (!is_in(stretch, pc) || !is_inside(stretch, *best)) return false;
  *best = stretch;
  return true;
}

static struct stretch stand_in_choice(const struct program *program, skaz_change *change,
                                      uint32_t pc) {
  struct stretch best = {0, UINT32_MAX};
  for (size_t i = 0; i < program->choice_count; i++) {
    const struct choice *choice = &program->choices[i];
    if (!take_inner(&best, (struct stretch){choice->pc, choice->end}, pc)) continue;
    change->choice = choice->shown.id;
    change->label = program->entries[SKAZ_ENTRY_CHOICE][i].title;
  }
  return best;
}

static void stand_in_ask(const struct ask *ask, skaz_change *change, struct stretch *best,
                         uint32_t pc) {
  for (size_t i = 0; i < ask->answer_count; i++)
    if (take_inner(best, (struct stretch){ask->answers[i].pc, ask->answers[i].end}, pc))
      change->answer = ask->answers[i].text;
  if (ask->otherwise == NONE) return;
  if (take_inner(best, (struct stretch){(uint32_t)ask->otherwise, ask->end}, pc))
    change->answer = "otherwise";
}

/* The choice and the answer that lead to an op. */
static void stand(const struct program *program, skaz_change *change, uint32_t pc) {
  struct stretch best = stand_in_choice(program, change, pc);
  for (size_t i = 0; i < program->ask_count; i++)
    stand_in_ask(&program->asks[i], change, &best, pc);
}

/* ---------------------------------------------------------------- conditions */

static int32_t also(struct program *program, int32_t when, int32_t node, bool is_negated) {
  return expr_and(program, when, is_negated ? expr_not(program, node) : node);
}

struct conditions {
  int32_t all, own; /* own: without those that deny the branches before */
  size_t denied;    /* branches */
};

/* The blocks around an op: it stands behind `unless` before its target, or in what is jumped
 * over by the end of that, the `otherwise`. */
static struct conditions conditions_at(struct finder *finder, uint32_t pc) {
  struct program *program = finder->program;
  const struct passage *owner = &program->passages[program->code[pc].owner];
  int32_t first = owner->kind == BODY_RULE ? owner->when : NONE;
  struct conditions conditions = {first, first, 0};
  for (uint32_t at = owner->pc; at < pc; at++) {
    const struct op *op = &program->code[at];
    if (op->code != OP_UNLESS || op->a == NONE) continue;
    uint32_t target = (uint32_t)op->b;
    const struct op *last = &program->code[target - 1];
    uint32_t end = last->code == OP_JUMP ? (uint32_t)last->a : target;
    if (pc >= end && pc >= target) continue;
    bool is_denied = pc >= target;
    conditions.all = also(program, conditions.all, op->a, is_denied);
    if (!is_denied) conditions.own = also(program, conditions.own, op->a, false);
    conditions.denied += is_denied;
  }
  return conditions;
}

/* --------------------------------------------------------------------- adding */

static skaz_change *add(struct finder *finder, skaz_change_kind kind, uint32_t pc) {
  static const skaz_entry_kind kinds[] = {SKAZ_ENTRY_PASSAGE, SKAZ_ENTRY_ENDING,
                                          SKAZ_ENTRY_STORYLET, SKAZ_ENTRY_RULE, SKAZ_ENTRY_PASSAGE};
  struct program *program = finder->program;
  const struct passage *owner = &program->passages[program->code[pc].owner];
  skaz_change *change = ARENA_PUSH(finder->scratch, finder->items, finder->count, finder->capacity);
  change->kind = kind;
  change->owner = kinds[owner->kind];
  change->passage = owner->id;
  change->title = owner->title;
  change->file = program->code_places[pc].file;
  change->line = program->code_places[pc].line;
  struct conditions conditions = conditions_at(finder, pc);
  change->when = reasons_expression(finder->owner, conditions.all);
  change->own = reasons_expression(finder->owner, conditions.own);
  change->denied = conditions.denied;
  stand(program, change, pc);
  return change;
}

static const char *name_of(struct finder *finder, uint32_t number) {
  return reads_name(&finder->reads, number, &finder->program->arena);
}

static void add_increase(struct finder *finder, uint32_t pc, const struct node *node) {
  bool is_less = node->k < 0 && node->k > INT64_MIN;
  skaz_change *change = add(finder, is_less ? SKAZ_CHANGE_SUBTRACT : SKAZ_CHANGE_ADD, pc);
  change->to = name_of(finder, node->a);
  change->value = reasons_number(finder->owner, is_less ? -node->k : node->k);
}

/* `x = x + y` adds y. */
static void add_set(struct finder *finder, uint32_t pc, const struct node *node) {
  const struct node *nodes = finder->program->nodes, *value = &nodes[node->b];
  bool moves = value->op == NODE_ADD || value->op == NODE_SUB;
  const struct node *own = moves ? &nodes[value->a] : NULL;
  moves = moves && own->op == NODE_LOAD && reads_slot(&finder->reads, own) == node->a;
  int32_t given = (int32_t)(moves ? value->b : node->b);
  skaz_change_kind kind = !moves                  ? SKAZ_CHANGE_SET
                          : value->op == NODE_ADD ? SKAZ_CHANGE_ADD
                                                  : SKAZ_CHANGE_SUBTRACT;
  uint32_t slot = node->a;
  skaz_change *change = add(finder, kind, pc);
  change->to = name_of(finder, slot);
  change->value = reasons_expression(finder->owner, given);
}

static void add_text(struct finder *finder, uint32_t pc, const struct node *node) {
  uint32_t number = (uint32_t)finder->program->layout.count + node->a;
  int32_t given = (int32_t)node->b;
  skaz_change *change = add(finder, SKAZ_CHANGE_SET, pc);
  change->to = name_of(finder, number);
  change->value = reasons_expression(finder->owner, given);
}

/* Copies: conditions that are added move the nodes. */
static void add_effect(struct finder *finder, uint32_t pc, int32_t effect) {
  struct node node = finder->program->nodes[effect];
  switch ((enum node_op)node.op) {
  case NODE_SEQUENCE:
    add_effect(finder, pc, (int32_t)node.a);
    add_effect(finder, pc, (int32_t)node.b);
    break;
  case NODE_INCREASE: add_increase(finder, pc, &node); break;
  case NODE_SET: add_set(finder, pc, &node); break;
  default: add_text(finder, pc, &node); break;
  }
}

static void add_ask(struct finder *finder, uint32_t pc, const struct ask *ask) {
  const struct program *program = finder->program;
  if (ask->into == NONE) return;
  const struct variable *into = &program->variables[ask->into];
  uint32_t number = into->type == VARIABLE_TEXT ? (uint32_t)program->layout.count + into->text
                    : ask->into_member != NONE  ? into->slot + (uint32_t)ask->into_member
                                                : into->slot;
  add(finder, SKAZ_CHANGE_ASK, pc)->to = name_of(finder, number);
}

static void add_go(struct finder *finder, uint32_t pc, const struct op *op) {
  const struct program *program = finder->program;
  if (op->b == 1)
    add(finder, SKAZ_CHANGE_CONCLUDE, pc);
  else if (program->passages[op->a].kind == BODY_ENDING)
    add(finder, SKAZ_CHANGE_END, pc)->to = program->passages[op->a].id;
}

static void add_op(struct finder *finder, uint32_t pc) {
  const struct op *op = &finder->program->code[pc];
  switch ((enum op_code)op->code) {
  case OP_EFFECT: add_effect(finder, pc, op->a); break;
  case OP_ASK: add_ask(finder, pc, &finder->program->asks[op->a]); break;
  case OP_GO:
  case OP_GO_OUT: add_go(finder, pc, op); break;
  default: break;
  }
}

/* What functions may do: where in the code is not known. */
static void add_function(struct finder *finder, const char *name) {
  skaz_change *change = ARENA_PUSH(finder->scratch, finder->items, finder->count, finder->capacity);
  change->kind = SKAZ_CHANGE_FUNCTION;
  change->to = name;
}

static void add_functions(struct finder *finder, const struct variable *variable) {
  bool is_many = variable->type == VARIABLE_SET || variable->type == VARIABLE_PER;
  if (!variable->lua_writes || variable->type > VARIABLE_TEXT) return;
  if (!is_many) add_function(finder, variable->name);
  for (uint32_t i = 0; is_many && i < variable->words.count; i++)
    add_function(finder, name_of(finder, variable->slot + i));
}

/* ------------------------------------------------------------------------ all */

static void work(struct skaz_program *owner, struct arena *scratch, void *data) {
  struct program *program = &owner->compiled;
  struct finder finder = {.owner = owner, .program = program, .scratch = scratch};
  (void)data;
  reads_init(&finder.reads, program, scratch);
  for (uint32_t pc = 0; pc < program->code_count; pc++) add_op(&finder, pc);
  for (size_t i = 0; i < program->variable_count; i++)
    add_functions(&finder, &program->variables[i]);
  skaz_change *kept = arena_take(&program->arena, (finder.count + 1) * sizeof *kept);
  if (finder.count > 0) memcpy(kept, finder.items, finder.count * sizeof *kept);
  owner->changes = kept;
  owner->change_count = finder.count;
}

size_t skaz_change_count(const skaz_program *program) {
  /* no program is constant to itself: this notes what would be worked out again */
  struct skaz_program *owner = (struct skaz_program *)(uintptr_t)program;
  bool is_due = program->changes == NULL && program->compiled.issues.errors == 0;
  if (is_due) program_run(owner, work, NULL);
  return program->change_count;
}

bool skaz_change_at(const skaz_program *program, size_t i, skaz_change *change) {
  if (i >= skaz_change_count(program)) return false;
  *change = program->changes[i];
  return true;
}
