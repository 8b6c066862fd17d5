/* bodies: which ops of a program play may come to, and where bodies may run out. */
#include "language/bodies.h"

static const struct op *op_at(const struct bodies *bodies, uint32_t pc) {
  return &bodies->program->code[pc];
}

struct place bodies_choice_place(const struct program *program, const struct choice *choice) {
  const skaz_entry *entry = &program->entries[SKAZ_ENTRY_CHOICE][choice - program->choices];
  return (struct place){entry->file, entry->line, 0};
}

/* ----------------------------------------------------------------- conditions */

bool bodies_is_covered(const struct bodies *bodies, const struct menu *menu, bool with_once) {
  size_t count = 0;
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++) {
    const struct choice *choice = &bodies->program->choices[i];
    if (choice->when == NEVER || (choice->once_slot != NONE && !with_once)) continue;
    if (choice->when == NONE) return true;
    bodies->whens[count++] = choice->when;
  }
  return verdict_on_any(bodies->judge, bodies->whens, count) == SKAZ_ALWAYS;
}

static void judge_all(struct bodies *bodies) {
  const struct program *program = bodies->program;
  for (size_t i = 0; i < program->choice_count; i++)
    bodies->choices[i] = verdict_of(bodies->judge, program->choices[i].when);
  for (size_t i = 0; i < program->code_count; i++) {
    const struct op *op = &program->code[i];
    if (op->code == OP_UNLESS) bodies->ops[i] = verdict_of(bodies->judge, op->a);
    if (op->code == OP_MENU && bodies_is_covered(bodies, &program->menus[op->a], false))
      bodies->ops[i] = SKAZ_ALWAYS;
  }
}

/* ------------------------------------------------------------------ going on */

/* Goes on at `pc` behind what stands at `at`. Of the blocks that end on the way the first is
 * where a body runs out. */
static void go_on(struct bodies *bodies, int64_t pc, struct place at) {
  bool is_first = true;
  if (pc < 0) return;
  for (; op_at(bodies, (uint32_t)pc)->code == OP_JUMP; pc = op_at(bodies, (uint32_t)pc)->a) {
    if (is_first) at = bodies->program->code_places[pc];
    is_first = false;
  }
  const struct op *op = op_at(bodies, (uint32_t)pc);
  bodies->finds_lost = bodies->finds_lost || bodies->is_lost[pc];
  bodies->finds_safe = bodies->finds_safe || !bodies->is_lost[pc];
  if (bodies->looks || (bodies->keeps_to_lost && !bodies->is_lost[pc])) return;
  if (bodies->tell != NULL && op->code == OP_RUN_OUT)
    bodies->tell(bodies->data, &bodies->program->passages[op->owner], at);
  if (bodies->is_passed[pc]) return;
  bodies->is_passed[pc] = true;
  bodies->due[bodies->due_count++] = (uint32_t)pc;
}

static void go_on_at_resume(struct bodies *bodies, int32_t resume, struct place at) {
  go_on(bodies, bodies->program->resumes[resume].pc, at);
}

static void set(struct bodies *bodies, bool *flag, bool value) {
  if (!value || *flag) return;
  *flag = bodies->has_changed = true;
}

static void pass_condition(struct bodies *bodies, const struct op *op, uint32_t pc,
                           struct place at) {
  if (bodies->ops[pc] != SKAZ_NEVER) go_on(bodies, (int64_t)pc + 1, at);
  if (bodies->ops[pc] != SKAZ_ALWAYS) go_on(bodies, op->b, at);
}

static void pass_menu(struct bodies *bodies, uint32_t pc, struct place at) {
  const struct program *program = bodies->program;
  const struct menu *menu = &program->menus[op_at(bodies, pc)->a];
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++)
    if (bodies->choices[i] != SKAZ_NEVER)
      go_on(bodies, program->choices[i].pc, bodies_choice_place(program, &program->choices[i]));
  if (bodies->ops[pc] != SKAZ_ALWAYS) go_on(bodies, menu->otherwise, at);
}

static void pass_ask(struct bodies *bodies, const struct ask *ask, struct place at) {
  for (size_t i = 0; i < ask->answer_count; i++) {
    go_on(bodies, ask->answers[i].pc, at);
    go_on(bodies, ask->answers[i].near_pc, at);
  }
  go_on(bodies, ask->otherwise, at);
  if (ask->into != NONE) go_on(bodies, ask->after, at);
}

static void pass_visit(struct bodies *bodies, const struct op *op, struct place at) {
  set(bodies, &bodies->goes_away[op->owner], bodies->goes_away[op->a]);
  if (bodies->comes_back[op->a]) go_on_at_resume(bodies, op->b, at);
}

/* A storylet that goes on elsewhere goes on from the passage that it was dealt in. */
static void pass_deal(struct bodies *bodies, const struct op *op, int32_t deck, int32_t resume,
                      struct place at) {
  const struct deck *dealt = &bodies->program->decks[deck];
  for (size_t i = 0; i < dealt->count; i++) {
    int32_t storylet = dealt->storylets[i];
    set(bodies, &bodies->comes_back[op->owner], bodies->leads_back[storylet]);
    set(bodies, &bodies->goes_away[op->owner], bodies->goes_away[storylet]);
    if (bodies->comes_back[storylet]) go_on_at_resume(bodies, resume, at);
  }
}

static void pass_draw(struct bodies *bodies, const struct op *op, struct place at) {
  const struct draw *draw = &bodies->program->draws[op->a];
  pass_deal(bodies, op, draw->deck, op->b, at);
  go_on(bodies, draw->otherwise, at);
}

static void pass_hand(struct bodies *bodies, const struct op *op, struct place at) {
  const struct hand *hand = &bodies->program->hands[op->a];
  pass_deal(bodies, op, hand->deck, hand->next, at);
  go_on(bodies, hand->otherwise, at);
}

static void pass_go(struct bodies *bodies, const struct op *op) {
  bool *flags = op->code == OP_GO ? bodies->comes_back : bodies->leads_back;
  set(bodies, &bodies->goes_away[op->owner], true);
  if (op->b != 1) set(bodies, &flags[op->owner], bodies->comes_back[op->a]);
}

static void pass(struct bodies *bodies, uint32_t pc) {
  const struct program *program = bodies->program;
  const struct op *op = op_at(bodies, pc);
  struct place at = program->code_places[pc];
  switch ((enum op_code)op->code) {
  case OP_UNLESS: pass_condition(bodies, op, pc, at); break;
  case OP_MENU: pass_menu(bodies, pc, at); break;
  case OP_ASK: pass_ask(bodies, &program->asks[op->a], at); break;
  case OP_DRAW: pass_draw(bodies, op, at); break;
  case OP_HAND: pass_hand(bodies, op, at); break;
  case OP_HAND_NEXT: go_on(bodies, program->hands[op->a].after, at); break;
  case OP_VISIT: pass_visit(bodies, op, at); break;
  case OP_GO:
  case OP_GO_OUT: pass_go(bodies, op); break;
  case OP_BACK:
  case OP_RETURN: set(bodies, &bodies->comes_back[op->owner], true); break;
  case OP_RULE_END:
  case OP_CONCLUDE:
  case OP_FINISH:
  case OP_OVER:
  case OP_RUN_OUT: break;
  default: go_on(bodies, (int64_t)pc + 1, at); break;
  }
}

/* --------------------------------------------------------------- all bodies */

static void pass_bodies(struct bodies *bodies) {
  const struct program *program = bodies->program;
  memset(bodies->is_passed, false, program->code_count);
  for (size_t i = 0; i < program->passage_count; i++) {
    go_on(bodies, program->passages[i].pc, program->passages[i].at);
    while (bodies->due_count > 0) pass(bodies, bodies->due[--bodies->due_count]);
  }
}

static bool is_set_for_rules(const struct bodies *bodies, const bool *flags) {
  for (size_t i = 0; i < bodies->program->rule_count; i++)
    if (flags[bodies->program->rules[i]]) return true;
  return false;
}

/* Where a rule goes to a passage that comes back, any visit may end so. */
static void find_live(struct bodies *bodies) {
  do {
    bodies->has_changed = false;
    pass_bodies(bodies);
    bool comes_back = is_set_for_rules(bodies, bodies->leads_back);
    for (size_t i = 0; i < bodies->program->passage_count; i++)
      set(bodies, &bodies->comes_back[i], comes_back);
  } while (bodies->has_changed);
  memcpy(bodies->is_live, bodies->is_passed, bodies->program->code_count);
}

static bool deals_away(const struct bodies *bodies, int32_t deck) {
  const struct deck *dealt = &bodies->program->decks[deck];
  for (size_t i = 0; i < dealt->count; i++)
    if (bodies->goes_away[dealt->storylets[i]]) return true;
  return false;
}

/* Whether play may go on elsewhere instead of behind an op. */
static bool may_go_away(const struct bodies *bodies, const struct op *op) {
  const struct program *program = bodies->program;
  switch ((enum op_code)op->code) {
  case OP_VISIT: return bodies->goes_away[op->a];
  case OP_DRAW: return deals_away(bodies, program->draws[op->a].deck);
  case OP_HAND: return deals_away(bodies, program->hands[op->a].deck);
  case OP_GATHER: return is_set_for_rules(bodies, bodies->goes_away);
  default: return false;
  }
}

/* The player picks a way that is lost; conditions and decks may pick another. */
static bool is_lost_at(struct bodies *bodies, uint32_t pc) {
  const struct op *op = op_at(bodies, pc);
  bool is_picked = op->code == OP_UNLESS || op->code == OP_DRAW || op->code == OP_HAND;
  bodies->finds_lost = bodies->finds_safe = false;
  pass(bodies, pc);
  return bodies->finds_lost && !(is_picked && bodies->finds_safe) && !may_go_away(bodies, op);
}

/* From behind, until nothing changes. */
static void find_lost(struct bodies *bodies) {
  bodies->looks = true;
  do {
    bodies->has_changed = false;
    for (uint32_t pc = (uint32_t)bodies->program->code_count; pc-- > 0;) {
      bool ends = op_at(bodies, pc)->code == OP_RUN_OUT;
      if (bodies->is_live[pc]) set(bodies, &bodies->is_lost[pc], ends || is_lost_at(bodies, pc));
    }
  } while (bodies->has_changed);
  bodies->looks = false;
}

void bodies_ends(struct bodies *bodies, bool is_certain, bodies_tell *tell, void *data) {
  bodies->keeps_to_lost = is_certain;
  bodies->tell = tell;
  bodies->data = data;
  pass_bodies(bodies);
  bodies->keeps_to_lost = false;
  bodies->tell = NULL;
}

void bodies_find(struct bodies *bodies, const struct program *program, struct judge *judge,
                 struct arena *arena) {
  size_t ops = program->code_count + 1, passages = program->passage_count + 1;
  size_t choices = program->choice_count + 1;
  *bodies = (struct bodies){.program = program,
                            .judge = judge,
                            .whens = arena_take(arena, choices * sizeof(int32_t)),
                            .choices = arena_take(arena, choices * sizeof(skaz_verdict)),
                            .ops = arena_take(arena, ops * sizeof(skaz_verdict)),
                            .comes_back = arena_take(arena, passages),
                            .leads_back = arena_take(arena, passages),
                            .goes_away = arena_take(arena, passages),
                            .is_live = arena_take(arena, ops),
                            .is_lost = arena_take(arena, ops),
                            .is_passed = arena_take(arena, ops),
                            .due = arena_take(arena, ops * sizeof(uint32_t))};
  judge_all(bodies);
  find_live(bodies);
  find_lost(bodies);
}
