/* reach: which ops of a program play may come to, and where bodies may run out. */
#include "language/reach.h"

static const struct op *op_at(const struct reach *reach, uint32_t pc) {
  return &reach->program->code[pc];
}

struct place reach_choice_place(const struct program *program, const struct choice *choice) {
  const skaz_entry *entry = &program->entries[SKAZ_ENTRY_CHOICE][choice - program->choices];
  return (struct place){entry->file, entry->line, 0};
}

/* ----------------------------------------------------------------- conditions */

bool reach_is_covered(const struct reach *reach, const struct menu *menu, bool with_once) {
  size_t count = 0;
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++) {
    const struct choice *choice = &reach->program->choices[i];
    if (choice->when == NEVER || (choice->once_slot != NONE && !with_once)) continue;
    if (choice->when == NONE) return true;
    reach->whens[count++] = choice->when;
  }
  return verdict_on_any(reach->judge, reach->whens, count) == SKAZ_ALWAYS;
}

static void judge_all(struct reach *reach) {
  const struct program *program = reach->program;
  for (size_t i = 0; i < program->choice_count; i++)
    reach->choices[i] = verdict_of(reach->judge, program->choices[i].when);
  for (size_t i = 0; i < program->code_count; i++) {
    const struct op *op = &program->code[i];
    if (op->code == OP_UNLESS) reach->ops[i] = verdict_of(reach->judge, op->a);
    if (op->code == OP_MENU && reach_is_covered(reach, &program->menus[op->a], false))
      reach->ops[i] = SKAZ_ALWAYS;
  }
}

/* ------------------------------------------------------------------ going on */

/* Goes on at `pc` behind what stands at `at`. Of the blocks that end on the way the first is
 * where a body runs out. */
static void go_on(struct reach *reach, int64_t pc, struct place at) {
  bool is_first = true;
  if (pc < 0) return;
  for (; op_at(reach, (uint32_t)pc)->code == OP_JUMP; pc = op_at(reach, (uint32_t)pc)->a) {
    if (is_first) at = reach->program->code_places[pc];
    is_first = false;
  }
  const struct op *op = op_at(reach, (uint32_t)pc);
  reach->finds_lost = reach->finds_lost || reach->is_lost[pc];
  reach->finds_safe = reach->finds_safe || !reach->is_lost[pc];
  if (reach->looks || (reach->keeps_to_lost && !reach->is_lost[pc])) return;
  if (reach->tell != NULL && op->code == OP_RUN_OUT)
    reach->tell(reach->data, &reach->program->passages[op->owner], at);
  if (reach->is_passed[pc]) return;
  reach->is_passed[pc] = true;
  reach->due[reach->due_count++] = (uint32_t)pc;
}

static void go_on_at_resume(struct reach *reach, int32_t resume, struct place at) {
  go_on(reach, reach->program->resumes[resume].pc, at);
}

static void set(struct reach *reach, bool *flag, bool value) {
  if (!value || *flag) return;
  *flag = reach->has_changed = true;
}

static void pass_condition(struct reach *reach, const struct op *op, uint32_t pc, struct place at) {
  if (reach->ops[pc] != SKAZ_NEVER) go_on(reach, (int64_t)pc + 1, at);
  if (reach->ops[pc] != SKAZ_ALWAYS) go_on(reach, op->b, at);
}

static void pass_menu(struct reach *reach, uint32_t pc, struct place at) {
  const struct program *program = reach->program;
  const struct menu *menu = &program->menus[op_at(reach, pc)->a];
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++)
    if (reach->choices[i] != SKAZ_NEVER)
      go_on(reach, program->choices[i].pc, reach_choice_place(program, &program->choices[i]));
  if (reach->ops[pc] != SKAZ_ALWAYS) go_on(reach, menu->otherwise, at);
}

static void pass_ask(struct reach *reach, const struct ask *ask, struct place at) {
  for (size_t i = 0; i < ask->answer_count; i++) go_on(reach, ask->answers[i].pc, at);
  go_on(reach, ask->otherwise, at);
  if (ask->into != NONE) go_on(reach, ask->after, at);
}

static void pass_visit(struct reach *reach, const struct op *op, struct place at) {
  set(reach, &reach->goes_away[op->owner], reach->goes_away[op->a]);
  if (reach->comes_back[op->a]) go_on_at_resume(reach, op->b, at);
}

/* A storylet that goes on elsewhere goes on from the passage that it was dealt in. */
static void pass_deal(struct reach *reach, const struct op *op, int32_t deck, int32_t resume,
                      struct place at) {
  const struct deck *dealt = &reach->program->decks[deck];
  for (size_t i = 0; i < dealt->count; i++) {
    int32_t storylet = dealt->storylets[i];
    set(reach, &reach->comes_back[op->owner], reach->leads_back[storylet]);
    set(reach, &reach->goes_away[op->owner], reach->goes_away[storylet]);
    if (reach->comes_back[storylet]) go_on_at_resume(reach, resume, at);
  }
}

static void pass_draw(struct reach *reach, const struct op *op, struct place at) {
  const struct draw *draw = &reach->program->draws[op->a];
  pass_deal(reach, op, draw->deck, op->b, at);
  go_on(reach, draw->otherwise, at);
}

static void pass_hand(struct reach *reach, const struct op *op, struct place at) {
  const struct hand *hand = &reach->program->hands[op->a];
  pass_deal(reach, op, hand->deck, hand->next, at);
  go_on(reach, hand->otherwise, at);
}

static void pass_go(struct reach *reach, const struct op *op) {
  bool *flags = op->code == OP_GO ? reach->comes_back : reach->leads_back;
  set(reach, &reach->goes_away[op->owner], true);
  if (op->b != 1) set(reach, &flags[op->owner], reach->comes_back[op->a]);
}

static void pass(struct reach *reach, uint32_t pc) {
  const struct program *program = reach->program;
  const struct op *op = op_at(reach, pc);
  struct place at = program->code_places[pc];
  switch ((enum op_code)op->code) {
  case OP_UNLESS: pass_condition(reach, op, pc, at); break;
  case OP_MENU: pass_menu(reach, pc, at); break;
  case OP_ASK: pass_ask(reach, &program->asks[op->a], at); break;
  case OP_DRAW: pass_draw(reach, op, at); break;
  case OP_HAND: pass_hand(reach, op, at); break;
  case OP_HAND_NEXT: go_on(reach, program->hands[op->a].after, at); break;
  case OP_VISIT: pass_visit(reach, op, at); break;
  case OP_GO:
  case OP_GO_OUT: pass_go(reach, op); break;
  case OP_BACK:
  case OP_RETURN: set(reach, &reach->comes_back[op->owner], true); break;
  case OP_RULE_END:
  case OP_CONCLUDE:
  case OP_FINISH:
  case OP_OVER:
  case OP_RUN_OUT: break;
  default: go_on(reach, (int64_t)pc + 1, at); break;
  }
}

/* --------------------------------------------------------------- all bodies */

static void pass_bodies(struct reach *reach) {
  const struct program *program = reach->program;
  memset(reach->is_passed, false, program->code_count);
  for (size_t i = 0; i < program->passage_count; i++) {
    go_on(reach, program->passages[i].pc, program->passages[i].at);
    while (reach->due_count > 0) pass(reach, reach->due[--reach->due_count]);
  }
}

static bool is_set_for_rules(const struct reach *reach, const bool *flags) {
  for (size_t i = 0; i < reach->program->rule_count; i++)
    if (flags[reach->program->rules[i]]) return true;
  return false;
}

/* Where a rule goes to a passage that comes back, any visit may end so. */
static void find_live(struct reach *reach) {
  do {
    reach->has_changed = false;
    pass_bodies(reach);
    bool comes_back = is_set_for_rules(reach, reach->leads_back);
    for (size_t i = 0; i < reach->program->passage_count; i++)
      set(reach, &reach->comes_back[i], comes_back);
  } while (reach->has_changed);
  memcpy(reach->is_live, reach->is_passed, reach->program->code_count);
}

static bool deals_away(const struct reach *reach, int32_t deck) {
  const struct deck *dealt = &reach->program->decks[deck];
  for (size_t i = 0; i < dealt->count; i++)
    if (reach->goes_away[dealt->storylets[i]]) return true;
  return false;
}

/* Whether play may go on elsewhere instead of behind an op. */
static bool may_go_away(const struct reach *reach, const struct op *op) {
  const struct program *program = reach->program;
  switch ((enum op_code)op->code) {
  case OP_VISIT: return reach->goes_away[op->a];
  case OP_DRAW: return deals_away(reach, program->draws[op->a].deck);
  case OP_HAND: return deals_away(reach, program->hands[op->a].deck);
  case OP_GATHER: return is_set_for_rules(reach, reach->goes_away);
  default: return false;
  }
}

/* The player picks a way that is lost; conditions and decks may pick another. */
static bool is_lost_at(struct reach *reach, uint32_t pc) {
  const struct op *op = op_at(reach, pc);
  bool is_picked = op->code == OP_UNLESS || op->code == OP_DRAW || op->code == OP_HAND;
  reach->finds_lost = reach->finds_safe = false;
  pass(reach, pc);
  return reach->finds_lost && !(is_picked && reach->finds_safe) && !may_go_away(reach, op);
}

/* From behind, until nothing changes. */
static void find_lost(struct reach *reach) {
  reach->looks = true;
  do {
    reach->has_changed = false;
    for (uint32_t pc = (uint32_t)reach->program->code_count; pc-- > 0;) {
      bool ends = op_at(reach, pc)->code == OP_RUN_OUT;
      if (reach->is_live[pc]) set(reach, &reach->is_lost[pc], ends || is_lost_at(reach, pc));
    }
  } while (reach->has_changed);
  reach->looks = false;
}

void reach_ends(struct reach *reach, bool is_certain, reach_tell *tell, void *data) {
  reach->keeps_to_lost = is_certain;
  reach->tell = tell;
  reach->data = data;
  pass_bodies(reach);
  reach->keeps_to_lost = false;
  reach->tell = NULL;
}

void reach_find(struct reach *reach, const struct program *program, struct judge *judge,
                struct arena *arena) {
  size_t ops = program->code_count + 1, passages = program->passage_count + 1;
  size_t choices = program->choice_count + 1;
  *reach = (struct reach){.program = program,
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
  judge_all(reach);
  find_live(reach);
  find_lost(reach);
}
