/* flow: where play can go on in a program, its menus, and bodies that may run out. */
#include "language/relations.h"

struct flow {
  struct relations *relations;
  const struct program *program;
  bool *is_live;    /* of each op: play may come there once its body was entered */
  bool *comes_back; /* of each passage: a visit that leads to it may end */
  bool *leads_back; /* of each rule and storylet: it may go to a passage that comes back */
  bool has_changed; /* in comes_back or leads_back */
  bool tells;       /* where bodies run out */
  uint32_t *due;    /* ops to go through */
  size_t due_count;
  int32_t *whens; /* of a menu's choices */
};

static const struct op *op_at(const struct flow *flow, uint32_t pc) {
  return &flow->program->code[pc];
}

static const struct passage *owner_of(const struct flow *flow, const struct op *op) {
  return &flow->program->passages[op->owner];
}

/* ------------------------------------------------------------------ menus */

static enum verdict verdict_on(const struct flow *flow, int32_t node) {
  return decide(&flow->relations->decider, node);
}

/* Whether one of a menu's choices is open whatever values variables have; those that can be
 * taken once count with `with_once`. */
static bool is_covered(const struct flow *flow, const struct menu *menu, bool with_once) {
  size_t count = 0;
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++) {
    const struct choice *choice = &flow->program->choices[i];
    if (choice->when == NEVER || (choice->once_slot != NONE && !with_once)) continue;
    if (choice->when == NONE) return true;
    flow->whens[count++] = choice->when;
  }
  return decide_any(&flow->relations->decider, flow->whens, count) == VERDICT_ALWAYS;
}

static void tell_menu(const struct flow *flow, uint32_t pc) {
  const struct program *program = flow->program;
  const struct op *op = op_at(flow, pc);
  const struct menu *menu = &program->menus[op->a];
  const char *decision = menu->decision == NONE ? "" : program->decisions[menu->decision].id;
  skaz_relation *told = relations_add(flow->relations, SKAZ_HAS_MENU, owner_of(flow, op)->id,
                                      decision, program->code_places[pc]);
  told->count = menu->count;
  told->is_dead = !flow->is_live[pc];
  told->has_otherwise = menu->otherwise != NONE;
  told->is_conditional = !is_covered(flow, menu, true);
  told->is_once = !told->is_conditional && !is_covered(flow, menu, false);
}

/* --------------------------------------------------------- going through a body */

/* Goes on at `pc` behind what stands at `at`. Of the blocks that end on the way the first is
 * where a body runs out. */
static void go_on(struct flow *flow, int64_t pc, struct place at) {
  bool is_first = true;
  if (pc < 0) return;
  for (; op_at(flow, (uint32_t)pc)->code == OP_JUMP; pc = op_at(flow, (uint32_t)pc)->a) {
    if (is_first) at = flow->program->code_places[pc];
    is_first = false;
  }
  const struct op *op = op_at(flow, (uint32_t)pc);
  if (flow->tells && op->code == OP_RUN_OUT)
    relations_add(flow->relations, SKAZ_HAS_LOOSE_END, owner_of(flow, op)->id, "", at);
  if (flow->is_live[pc]) return;
  flow->is_live[pc] = true;
  flow->due[flow->due_count++] = (uint32_t)pc;
}

static void go_on_at_resume(struct flow *flow, int32_t resume, struct place at) {
  go_on(flow, flow->program->resumes[resume].pc, at);
}

static void pass_menu(struct flow *flow, const struct menu *menu, struct place at) {
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++) {
    const struct choice *choice = &flow->program->choices[i];
    if (verdict_on(flow, choice->when) != VERDICT_NEVER)
      go_on(flow, choice->pc, relations_choice_place(flow->program, choice));
  }
  if (!is_covered(flow, menu, false)) go_on(flow, menu->otherwise, at);
}

static void pass_ask(struct flow *flow, const struct ask *ask, struct place at) {
  for (size_t i = 0; i < ask->answer_count; i++) go_on(flow, ask->answers[i].pc, at);
  go_on(flow, ask->otherwise, at);
  if (ask->into != NONE) go_on(flow, ask->after, at);
}

static void pass_condition(struct flow *flow, const struct op *op, uint32_t pc, struct place at) {
  enum verdict verdict = verdict_on(flow, op->a);
  if (verdict != VERDICT_NEVER) go_on(flow, (int64_t)pc + 1, at);
  if (verdict != VERDICT_ALWAYS) go_on(flow, op->b, at);
}

static void set(struct flow *flow, bool *flag, bool value) {
  if (!value || *flag) return;
  *flag = flow->has_changed = true;
}

/* A storylet that goes on elsewhere goes on from the passage that it was dealt in. */
static void pass_deal(struct flow *flow, const struct op *op, int32_t deck, int32_t resume,
                      int32_t otherwise) {
  const struct program *program = flow->program;
  struct place at = program->code_places[op - program->code];
  const struct deck *dealt = &program->decks[deck];
  for (size_t i = 0; i < dealt->count; i++) {
    set(flow, &flow->comes_back[op->owner], flow->leads_back[dealt->storylets[i]]);
    if (flow->comes_back[dealt->storylets[i]]) go_on_at_resume(flow, resume, at);
  }
  go_on(flow, otherwise, at);
}

static void pass_go(struct flow *flow, const struct op *op) {
  bool *flags = op->code == OP_GO ? flow->comes_back : flow->leads_back;
  if (op->b != 1) set(flow, &flags[op->owner], flow->comes_back[op->a]);
}

static void pass(struct flow *flow, uint32_t pc) {
  const struct program *program = flow->program;
  const struct op *op = op_at(flow, pc);
  struct place at = program->code_places[pc];
  switch ((enum op_code)op->code) {
  case OP_UNLESS: pass_condition(flow, op, pc, at); break;
  case OP_MENU: pass_menu(flow, &program->menus[op->a], at); break;
  case OP_ASK: pass_ask(flow, &program->asks[op->a], at); break;
  case OP_DRAW:
    pass_deal(flow, op, program->draws[op->a].deck, op->b, program->draws[op->a].otherwise);
    break;
  case OP_HAND:
    pass_deal(flow, op, program->hands[op->a].deck, program->hands[op->a].next,
              program->hands[op->a].otherwise);
    break;
  case OP_HAND_NEXT: go_on(flow, program->hands[op->a].after, at); break;
  case OP_VISIT:
    if (flow->comes_back[op->a]) go_on_at_resume(flow, op->b, at);
    break;
  case OP_GO:
  case OP_GO_OUT: pass_go(flow, op); break;
  case OP_BACK:
  case OP_RETURN: set(flow, &flow->comes_back[op->owner], true); break;
  case OP_RULE_END:
  case OP_CONCLUDE:
  case OP_FINISH:
  case OP_OVER:
  case OP_RUN_OUT: break;
  default: go_on(flow, (int64_t)pc + 1, at); break;
  }
}

/* Where a rule goes to a passage that comes back, any visit may end so. */
static void pass_rules(struct flow *flow) {
  const struct program *program = flow->program;
  bool leads_back = false;
  for (size_t i = 0; i < program->rule_count; i++)
    leads_back = leads_back || flow->leads_back[program->rules[i]];
  for (size_t i = 0; i < program->passage_count; i++) set(flow, &flow->comes_back[i], leads_back);
}

static void pass_bodies(struct flow *flow) {
  const struct program *program = flow->program;
  memset(flow->is_live, false, program->code_count);
  for (size_t i = 0; i < program->passage_count; i++) {
    go_on(flow, program->passages[i].pc, program->passages[i].at);
    while (flow->due_count > 0) pass(flow, flow->due[--flow->due_count]);
  }
  pass_rules(flow);
}

/* ------------------------------------------------------------------ telling */

static void tell(const struct flow *flow, skaz_relation_kind kind, const char *from, const char *to,
                 struct place at, bool is_dead) {
  relations_add(flow->relations, kind, from, to, at)->is_dead = is_dead;
}

static bool is_never(const struct flow *flow, const struct passage *passage) {
  return verdict_on(flow, passage->when) == VERDICT_NEVER;
}

static void tell_deck(const struct flow *flow, skaz_relation_kind kind, uint32_t pc, int32_t deck) {
  const struct program *program = flow->program;
  const struct deck *dealt = &program->decks[deck];
  for (size_t i = 0; i < dealt->count; i++) {
    const struct passage *storylet = &program->passages[dealt->storylets[i]];
    tell(flow, kind, owner_of(flow, op_at(flow, pc))->id, storylet->id, program->code_places[pc],
         !flow->is_live[pc] || is_never(flow, storylet));
  }
}

static void tell_op(const struct flow *flow, uint32_t pc) {
  const struct program *program = flow->program;
  const struct op *op = op_at(flow, pc);
  const char *from = owner_of(flow, op)->id;
  struct place at = program->code_places[pc];
  bool is_dead = !flow->is_live[pc];
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
    enum verdict verdict = verdict_on(flow, ending->when);
    tell(flow, SKAZ_FLOW_CONCLUDE, "conclude", ending->id, ending->at,
         is_chosen || verdict == VERDICT_NEVER);
    is_chosen = is_chosen || verdict == VERDICT_ALWAYS;
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
    enum verdict verdict = verdict_on(flow, ending->when);
    if (!ending->is_early) continue;
    tell(flow, SKAZ_FLOW_EARLY, "", ending->id, ending->at,
         is_chosen || (verdict == VERDICT_NEVER && ending != last));
    is_chosen = is_chosen || verdict == VERDICT_ALWAYS;
  }
}

static void tell_rules(const struct flow *flow) {
  const struct program *program = flow->program;
  for (size_t i = 0; i < program->rule_count; i++) {
    const struct passage *rule = &program->passages[program->rules[i]];
    tell(flow, SKAZ_FLOW_RULE, "", rule->id, rule->at, is_never(flow, rule));
  }
}

static struct flow new_flow(struct relations *relations) {
  const struct program *program = relations->program;
  struct arena *arena = relations->scratch;
  return (struct flow){.relations = relations,
                       .program = program,
                       .is_live = arena_take(arena, program->code_count + 1),
                       .comes_back = arena_take(arena, program->passage_count + 1),
                       .leads_back = arena_take(arena, program->passage_count + 1),
                       .due = arena_take(arena, (program->code_count + 1) * sizeof(uint32_t)),
                       .whens = arena_take(arena, (program->choice_count + 1) * sizeof(int32_t))};
}

void flow_find(struct relations *relations) {
  struct flow flow = new_flow(relations);
  const struct program *program = relations->program;
  do {
    flow.has_changed = false;
    pass_bodies(&flow);
  } while (flow.has_changed);
  flow.tells = true;
  pass_bodies(&flow);
  tell_starts(&flow);
  for (uint32_t pc = 0; pc < program->code_count; pc++) tell_op(&flow, pc);
  tell_conclude(&flow);
  tell_early(&flow);
  tell_rules(&flow);
}
