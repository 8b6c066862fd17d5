/* flow: where play can go on in a program, its menus, and bodies that may run out. */
#include "language/bodies.h"
#include "language/relations.h"

struct flow {
  struct relations *relations;
  const struct program *program;
  struct bodies bodies;
  size_t ends;     /* the first of the relations that tell of ends */
  bool is_certain; /* the end to tell of is */
};

static const struct op *op_at(const struct flow *flow, uint32_t pc) {
  return &flow->program->code[pc];
}

static const struct passage *owner_of(const struct flow *flow, const struct op *op) {
  return &flow->program->passages[op->owner];
}

static void tell(const struct flow *flow, skaz_relation_kind kind, const char *from, const char *to,
                 struct place at, bool is_dead) {
  relations_add(flow->relations, kind, from, to, at)->is_dead = is_dead;
}

/* -------------------------------------------------------------------- ends */

/* Once for each place: certain ends are told first. */
static void tell_end(void *data, const struct passage *passage, struct place at) {
  const struct flow *flow = data;
  for (size_t i = flow->ends; i < flow->relations->count; i++) {
    const skaz_relation *told = &flow->relations->items[i];
    bool is_same = told->line == at.line && told->column == at.column && told->file == at.file;
    if (is_same && told->from == passage->id) return;
  }
  skaz_relation *end = relations_add(flow->relations, SKAZ_HAS_LOOSE_END, passage->id, "", at);
  end->is_conditional = !flow->is_certain;
}

static void tell_ends(struct flow *flow) {
  flow->ends = flow->relations->count;
  flow->is_certain = true;
  bodies_ends(&flow->bodies, true, tell_end, flow);
  flow->is_certain = false;
  bodies_ends(&flow->bodies, false, tell_end, flow);
}

/* -------------------------------------------------------------------- ways */

static skaz_verdict verdict_on(const struct flow *flow, int32_t node) {
  return verdict_of(&flow->relations->judge, node);
}

static bool is_never(const struct flow *flow, const struct passage *passage) {
  return verdict_on(flow, passage->when) == SKAZ_NEVER;
}

static void tell_deck(const struct flow *flow, skaz_relation_kind kind, uint32_t pc, int32_t deck) {
  const struct program *program = flow->program;
  const struct deck *dealt = &program->decks[deck];
  for (size_t i = 0; i < dealt->count; i++) {
    const struct passage *storylet = &program->passages[dealt->storylets[i]];
    tell(flow, kind, owner_of(flow, op_at(flow, pc))->id, storylet->id, program->code_places[pc],
         !flow->bodies.is_live[pc] || is_never(flow, storylet));
  }
}

static void tell_menu(const struct flow *flow, uint32_t pc) {
  const struct program *program = flow->program;
  const struct op *op = op_at(flow, pc);
  const struct menu *menu = &program->menus[op->a];
  const char *decision = menu->decision == NONE ? "" : program->decisions[menu->decision].id;
  skaz_relation *told = relations_add(flow->relations, SKAZ_HAS_MENU, owner_of(flow, op)->id,
                                      decision, program->code_places[pc]);
  told->count = menu->count;
  told->is_dead = !flow->bodies.is_live[pc];
  told->has_otherwise = menu->otherwise != NONE;
  told->is_conditional = !bodies_is_covered(&flow->bodies, menu, true);
  told->is_once = !told->is_conditional && !bodies_is_covered(&flow->bodies, menu, false);
}

static void tell_op(const struct flow *flow, uint32_t pc) {
  const struct program *program = flow->program;
  const struct op *op = op_at(flow, pc);
  const char *from = owner_of(flow, op)->id;
  struct place at = program->code_places[pc];
  bool is_dead = !flow->bodies.is_live[pc];
  switch ((enum op_code)op->code) {
  case OP_GO:
  case OP_GO_OUT:
    tell(flow, SKAZ_FLOW_GO, from, op->b == 1 ? "conclude" : program->passages[op->a].id, at,
         is_dead);
    break;
  case OP_VISIT: tell(flow, SKAZ_FLOW_VISIT, from, program->passages[op->a].id, at, is_dead); break;
  case OP_DRAW: tell_deck(flow, SKAZ_FLOW_DRAW, pc, program->draws[op->a].deck); break;
  case OP_HAND: tell_deck(flow, SKAZ_FLOW_HAND, pc, program->hands[op->a].deck); break;
  case OP_MENU: tell_menu(flow, pc); break;
  case OP_FINISH:
    if (program->epilogue != NONE)
      tell(flow, SKAZ_FLOW_EPILOGUE, from, program->passages[program->epilogue].id, at, is_dead);
    break;
  default: break;
  }
}

static void tell_starts(const struct flow *flow) {
  const struct program *program = flow->program;
  struct place nowhere = {0};
  tell(flow, SKAZ_FLOW_START, "", program->passages[program->start].id, nowhere, false);
  for (size_t i = 0; i < program->act_count; i++)
    tell(flow, SKAZ_FLOW_START, "", program->passages[program->acts[i].start].id,
         program->acts[i].at, false);
}

/* Behind an ending that is always chosen, none is. */
static void tell_conclude(const struct flow *flow) {
  const struct program *program = flow->program;
  bool is_chosen = false;
  for (size_t i = 0; i < program->conclude_count; i++) {
    const struct passage *ending = &program->passages[program->conclude[i]];
    skaz_verdict verdict = verdict_on(flow, ending->when);
    tell(flow, SKAZ_FLOW_CONCLUDE, "conclude", ending->id, ending->at,
         is_chosen || verdict == SKAZ_NEVER);
    is_chosen = is_chosen || verdict == SKAZ_ALWAYS;
  }
}

/* The first whose `when` holds, or else the last. */
static void tell_early(const struct flow *flow) {
  const struct program *program = flow->program;
  const struct passage *last = NULL;
  bool is_chosen = false;
  for (size_t i = program->ending_count; i-- > 0 && last == NULL;)
    if (program->passages[program->endings[i]].is_early)
      last = &program->passages[program->endings[i]];
  for (size_t i = 0; i < program->ending_count; i++) {
    const struct passage *ending = &program->passages[program->endings[i]];
    skaz_verdict verdict = verdict_on(flow, ending->when);
    if (!ending->is_early) continue;
    tell(flow, SKAZ_FLOW_EARLY, "", ending->id, ending->at,
         is_chosen || (verdict == SKAZ_NEVER && ending != last));
    is_chosen = is_chosen || verdict == SKAZ_ALWAYS;
  }
}

static void tell_rules(const struct flow *flow) {
  const struct program *program = flow->program;
  for (size_t i = 0; i < program->rule_count; i++) {
    const struct passage *rule = &program->passages[program->rules[i]];
    tell(flow, SKAZ_FLOW_RULE, "", rule->id, rule->at, is_never(flow, rule));
  }
}

void flow_find(struct relations *relations) {
  const struct program *program = relations->program;
  struct flow flow = {.relations = relations, .program = program};
  bodies_find(&flow.bodies, program, &relations->judge, relations->scratch);
  tell_ends(&flow);
  tell_starts(&flow);
  for (uint32_t pc = 0; pc < program->code_count; pc++) tell_op(&flow, pc);
  tell_conclude(&flow);
  tell_early(&flow);
  tell_rules(&flow);
}
