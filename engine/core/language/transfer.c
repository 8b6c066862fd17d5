/* transfer: what each op, rest and rule of a program reads and writes, from behind. */
#include "language/points.h"
#include "language/span.h"

/* ------------------------------------------------------------- the sets of now */

static uint64_t *now(const struct points *points, enum point_set set) {
  return points->now + set * points->words;
}

static bool has(const struct points *points, enum point_set set, uint32_t number) {
  return (now(points, set)[number / 64] >> (number % 64) & 1) != 0;
}

static void take_in(const struct points *points, enum point_set set, uint32_t number) {
  now(points, set)[number / 64] |= UINT64_C(1) << (number % 64);
}

/* Written, whatever it was. A slot of NONE is none. */
static void kill(const struct points *points, int64_t number) {
  if (number < 0) return;
  for (int set = 0; set < SETS; set++)
    now(points, (enum point_set)set)[number / 64] &= ~(UINT64_C(1) << (number % 64));
}

static void kill_text(const struct points *points, uint32_t text) {
  kill(points, (int64_t)(points->program->layout.count + text));
}

static void use(void *data, uint32_t number) { take_in(data, SET_USE, number); }

static void read_slot(struct points *points, int32_t slot) {
  if (slot != NONE) take_in(points, SET_USE, (uint32_t)slot);
}

static void join(uint64_t *to, const uint64_t *from, size_t words) {
  for (size_t i = 0; i < words; i++) to[i] |= from[i];
}

static void join_both(uint64_t *to, const uint64_t *from, const uint64_t *and, size_t words) {
  for (size_t i = 0; i < words; i++) to[i] |= from[i] & and[i];
}

static void note(struct points *points, uint32_t from) {
  if (!points->notes) return;
  struct point_edge *edge =
      ARENA_PUSH(points->arena, points->edges, points->edge_count, points->edge_capacity);
  edge->from = from;
  edge->to = points->here;
}

/* Goes on at another point. */
static void flow(struct points *points, uint32_t to) {
  note(points, to);
  join(points->now, points_set(points, to, SET_USE), SETS * points->words);
}

static void flow_code(struct points *points, int64_t pc) {
  if (pc >= 0) flow(points, points_block(points, (uint32_t)pc));
}

/* Goes on at another point on a level of its own, and behind that at `back`. Where the level
 * is left by `go`, the one below goes on. */
static void call(struct points *points, uint32_t to, uint32_t back) {
  size_t words = points->words;
  const uint64_t *pass = points_set(points, to, SET_PASS);
  note(points, to);
  note(points, back);
  join(now(points, SET_USE), points_set(points, to, SET_USE), words);
  join_both(now(points, SET_USE), pass, points_set(points, back, SET_USE), words);
  join_both(now(points, SET_PASS), pass, points_set(points, back, SET_PASS), words);
  join_both(now(points, SET_OUT), pass, points_set(points, back, SET_OUT), words);
  join(now(points, SET_PASS), points_set(points, to, SET_OUT), words);
}

static void end_level(struct points *points) {
  memset(now(points, SET_PASS), 0xFF, points->words * sizeof(uint64_t));
}

/* --------------------------------------------------------------- what is written */

static void leave(struct points *points, int32_t owner) {
  const struct passage *passage = &points->program->passages[owner];
  kill(points, passage->visited_slot);
  for (size_t i = 0; i < passage->local_count; i++) kill(points, passage->locals[i]);
  for (size_t i = 0; i < passage->local_text_count; i++) kill_text(points, passage->local_texts[i]);
}

/* The reads of a value that is assigned to `target`. Where nobody wants the value, what it is
 * made of is not wanted for it. A value made of the variable itself keeps it as it was. */
struct assigned {
  struct points *points;
  uint32_t target;
  bool is_used, is_passed, is_out;
};

static void use_assigned(void *data, uint32_t number) {
  struct assigned *assigned = data;
  if (number != assigned->target || assigned->is_used) {
    take_in(assigned->points, SET_USE, number);
    return;
  }
  if (assigned->is_passed) take_in(assigned->points, SET_PASS, number);
  if (assigned->is_out) take_in(assigned->points, SET_OUT, number);
}

static void assign(struct points *points, int32_t effect, uint32_t target) {
  struct reads *reads = &points->reads;
  int32_t value = (int32_t)points->program->nodes[effect].b;
  bool is_noticed = span_is_noticed(reads, value) || span_can_leave_range(reads, effect);
  struct assigned assigned = {points, target, is_noticed || has(points, SET_USE, target),
                              has(points, SET_PASS, target), has(points, SET_OUT, target)};
  kill(points, target);
  if (!assigned.is_used && !assigned.is_passed && !assigned.is_out) return;
  reads->visit = use_assigned;
  reads->data = &assigned;
  reads_node(reads, value);
  reads->visit = use;
  reads->data = points;
}

static void perform_effect(struct points *points, int32_t effect) {
  const struct node *node = &points->program->nodes[effect];
  switch ((enum node_op)node->op) {
  case NODE_SEQUENCE:
    perform_effect(points, (int32_t)node->b);
    perform_effect(points, (int32_t)node->a);
    break;
  case NODE_SET: assign(points, effect, node->a); break;
  case NODE_SET_TEXT:
    assign(points, effect, (uint32_t)points->program->layout.count + node->a);
    break;
  case NODE_INCREASE: /* whoever wants the sum wants what was there */
    if (span_can_leave_range(&points->reads, effect)) take_in(points, SET_USE, node->a);
    break;
  default: break;
  }
}

/* ------------------------------------------------------------------- what is read */

static void read_card(struct points *points, int32_t index) {
  const struct card *card = &points->program->cards[index];
  reads_template(&points->reads, card->title);
  for (uint32_t i = card->first; i < card->end; i++)
    reads_template(&points->reads, points->program->card_texts[i].text);
}

static void read_menu(struct points *points, const struct menu *menu) {
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++) {
    const struct choice *choice = &points->program->choices[i];
    read_slot(points, choice->once_slot);
    reads_node(&points->reads, choice->when);
    reads_node(&points->reads, choice->guard);
    reads_template(&points->reads, choice->label);
    reads_template(&points->reads, choice->locked);
  }
}

/* What decides which storylets can be dealt or, of a hand, played. */
static void read_deck(struct points *points, int32_t index) {
  const struct deck *deck = &points->program->decks[index];
  for (size_t i = 0; i < deck->count; i++) {
    const struct passage *storylet = &points->program->passages[deck->storylets[i]];
    if (deck->held_slot != NONE) read_slot(points, deck->held_slot + (int32_t)i);
    read_slot(points, storylet->once_slot);
    reads_node(&points->reads, storylet->when);
    reads_node(&points->reads, storylet->weight_expr);
    reads_template(&points->reads, storylet->heading);
  }
}

static void read_conclude(struct points *points) {
  const struct program *program = points->program;
  for (size_t i = 0; i < program->conclude_count; i++)
    reads_node(&points->reads, program->passages[program->conclude[i]].when);
}

/* ---------------------------------------------------------------------- ops */

static uint32_t block_of_resume(const struct points *points, int32_t resume) {
  return points_block(points, points->program->resumes[resume].pc);
}

static void deal_each(struct points *points, int32_t deck, uint32_t back) {
  const struct deck *dealt = &points->program->decks[deck];
  for (size_t i = 0; i < dealt->count; i++)
    call(points, points->deals + (uint32_t)dealt->storylets[i], back);
}

/* Goes on at `to`, behind the rules if they are tried. */
static void flow_by_rules(struct points *points, uint32_t to, bool tries_rules) {
  flow(points, to);
  if (tries_rules && points->program->rule_count > 0) call(points, points->rules, to);
}

static void go(struct points *points, const struct op *op, bool tries_rules) {
  const struct program *program = points->program;
  uint32_t pc = op->b == 1 ? program->conclude_pc : program->passages[op->a].pc;
  flow_by_rules(points, points_block(points, pc), tries_rules);
}

/* What passes the level below passes out of this one. */
static void go_out(struct points *points, const struct op *op) {
  go(points, op, points->program->passages[op->owner].kind != BODY_RULE);
  memcpy(now(points, SET_OUT), now(points, SET_PASS), points->words * sizeof(uint64_t));
  memset(now(points, SET_PASS), 0, points->words * sizeof(uint64_t));
}

static void draw(struct points *points, const struct op *op) {
  const struct draw *site = &points->program->draws[op->a];
  deal_each(points, site->deck, block_of_resume(points, op->b));
  flow_code(points, site->otherwise);
  read_deck(points, site->deck);
}

static void rest_at_hand(struct points *points, const struct op *op) {
  const struct hand *hand = &points->program->hands[op->a];
  flow_code(points, op->code == OP_HAND ? hand->otherwise : (int64_t)hand->after);
  if (op->code == OP_HAND_NEXT) kill(points, hand->taken_slot);
  flow(points, points->rests + (uint32_t)hand->resume);
  read_deck(points, hand->deck);
  if (op->code == OP_HAND) kill(points, hand->taken_slot);
  if (op->code == OP_HAND_NEXT) read_slot(points, hand->taken_slot);
}

static void conclude(struct points *points) {
  const struct program *program = points->program;
  for (size_t i = 0; i < program->conclude_count; i++)
    flow_code(points, program->passages[program->conclude[i]].pc);
  read_conclude(points);
}

static void rest_at_menu(struct points *points, const struct menu *menu) {
  flow(points, points->rests + (uint32_t)menu->resume);
  flow_code(points, menu->otherwise);
  read_menu(points, menu);
}

static void finish(struct points *points) {
  const struct program *program = points->program;
  if (program->epilogue != NONE)
    flow_code(points, program->passages[program->epilogue].pc);
  else
    flow(points, points->rests + (uint32_t)program->over);
}

/* An op that goes on elsewhere than at the next one. */
static void perform_last(struct points *points, uint32_t pc) {
  const struct program *program = points->program;
  const struct op *op = &program->code[pc];
  switch ((enum op_code)op->code) {
  case OP_JUMP: flow_code(points, op->a); break;
  case OP_UNLESS:
    flow_code(points, (int64_t)pc + 1);
    flow_code(points, op->b);
    reads_node(&points->reads, op->a);
    break;
  case OP_GATHER: flow_by_rules(points, points_block(points, pc + 1), true); break;
  case OP_GO: go(points, op, true); break;
  case OP_GO_OUT: go_out(points, op); break;
  case OP_VISIT:
    call(points, points_block(points, program->passages[op->a].pc), block_of_resume(points, op->b));
    break;
  case OP_BACK:
  case OP_RETURN: end_level(points); break;
  case OP_RULE_END: flow(points, points->rules + (uint32_t)op->a + 1); break;
  case OP_MENU: rest_at_menu(points, &program->menus[op->a]); break;
  case OP_ASK: flow(points, points->rests + (uint32_t)program->asks[op->a].resume); break;
  case OP_DRAW: draw(points, op); break;
  case OP_HAND:
  case OP_HAND_NEXT: rest_at_hand(points, op); break;
  case OP_CONCLUDE: conclude(points); break;
  case OP_FINISH: finish(points); break;
  case OP_OVER: flow(points, points->rests + (uint32_t)program->over); break;
  default: break;
  }
  bool leaves = op->code == OP_GO || op->code == OP_GO_OUT || op->code == OP_BACK ||
                op->code == OP_RETURN || op->code == OP_RULE_END || op->code == OP_FINISH;
  if (leaves) leave(points, op->owner);
}

static bool goes_on(const struct op *op) { return op->code <= OP_CALL; }

/* An op that goes on at the next one. */
static void perform(struct points *points, const struct op *op) {
  switch ((enum op_code)op->code) {
  case OP_TEXT:
  case OP_HEADING: reads_template(&points->reads, op->a); break;
  case OP_CARD: read_card(points, op->a); break;
  case OP_EFFECT: perform_effect(points, op->a); break;
  case OP_CALL: reads_functions(&points->reads); break;
  default: break;
  }
}

static void transfer_block(struct points *points, uint32_t first) {
  const struct op *code = points->program->code;
  uint32_t last = first;
  while (goes_on(&code[last]) && points->block_at[last + 1] == NO_POINT) last++;
  if (goes_on(&code[last])) {
    flow_code(points, (int64_t)last + 1);
    perform(points, &code[last]);
  } else {
    perform_last(points, last);
  }
  while (last-- > first) perform(points, &code[last]);
}

/* ---------------------------------------------------------------- other points */

static void transfer_ask(struct points *points, const struct ask *ask) {
  const struct program *program = points->program;
  for (size_t i = 0; i < ask->answer_count; i++) {
    flow_code(points, ask->answers[i].pc);
    flow_code(points, ask->answers[i].near_pc);
  }
  flow_code(points, ask->otherwise);
  kill(points, ask->tries_slot);
  read_slot(points, ask->tries_slot);
  if (ask->into != NONE) {
    const struct variable *into = &program->variables[ask->into];
    uint32_t member = ask->into_member != NONE ? (uint32_t)ask->into_member : 0;
    flow_code(points, ask->after);
    if (into->type == VARIABLE_TEXT)
      kill_text(points, into->text);
    else
      kill(points, into->slot + member);
  }
  reads_template(&points->reads, ask->question);
}

static void transfer_hand(struct points *points, const struct hand *hand) {
  deal_each(points, hand->deck, block_of_resume(points, hand->next));
  read_deck(points, hand->deck);
}

static void transfer_menu(struct points *points, const struct menu *menu) {
  for (uint32_t i = 0; i < menu->count; i++) flow(points, points->choices + menu->first + i);
  read_menu(points, menu);
}

/* The player can leave at any menu. That is no way of the story, and counts only where
 * something can fail on it. */
static void leave_early(struct points *points, const struct resume *resume) {
  const struct program *program = points->program;
  for (size_t i = 0; i < program->ending_count; i++) {
    const struct passage *ending = &program->passages[program->endings[i]];
    if (!ending->is_early) continue;
    flow_code(points, ending->pc);
    reads_node(&points->reads, ending->when);
  }
  leave(points, resume->owner);
}

static void transfer_rest(struct points *points, const struct resume *resume) {
  const struct program *program = points->program;
  bool rests = true, is_menu = resume->kind == RESUME_MENU || resume->kind == RESUME_HAND;
  if (is_menu && points->minds_leaving) leave_early(points, resume);
  switch (resume->kind) {
  case RESUME_MENU: transfer_menu(points, &program->menus[resume->index]); break;
  case RESUME_ASK: transfer_ask(points, &program->asks[resume->index]); break;
  case RESUME_HAND: transfer_hand(points, &program->hands[resume->index]); break;
  case RESUME_OVER: break;
  default: rests = false; break;
  }
  for (uint32_t i = 0; rests && i < reads_count(program); i++)
    if (points->keeps[i]) take_in(points, SET_USE, i);
}

static void transfer_choice(struct points *points, const struct choice *choice) {
  const struct program *program = points->program;
  flow_code(points, choice->pc);
  kill(points, choice->once_slot);
  if (choice->word != NONE)
    kill(points, program->decisions[program->menus[choice->menu].decision].slot);
}

/* A storylet that is dealt is held no longer. */
static void transfer_deal(struct points *points, uint32_t storylet) {
  const struct passage *body = &points->program->passages[storylet];
  if (body->kind != BODY_STORYLET) return;
  const struct deck *deck = &points->program->decks[body->deck];
  flow_code(points, body->pc);
  kill(points, body->once_slot);
  for (size_t i = 0; i < deck->count && deck->held_slot != NONE; i++)
    if (deck->storylets[i] == (int32_t)storylet) kill(points, deck->held_slot + (int64_t)i);
}

static void transfer_rule(struct points *points, uint32_t rule) {
  const struct program *program = points->program;
  if (rule == program->rule_count) {
    end_level(points);
    return;
  }
  const struct passage *body = &program->passages[program->rules[rule]];
  flow_code(points, body->pc);
  kill(points, body->once_slot);
  flow(points, points->rules + rule + 1);
  read_slot(points, body->once_slot);
  reads_node(&points->reads, body->when);
}

void transfer_point(struct points *points, uint32_t point) {
  const struct program *program = points->program;
  memset(points->now, 0, SETS * points->words * sizeof(uint64_t));
  points->here = point;
  points->reads.visit = use;
  points->reads.data = points;
  if (point < points->rests)
    transfer_block(points, points->begins[point]);
  else if (point < points->choices)
    transfer_rest(points, &program->resumes[point - points->rests]);
  else if (point < points->deals)
    transfer_choice(points, &program->choices[point - points->choices]);
  else if (point < points->rules)
    transfer_deal(points, point - points->deals);
  else
    transfer_rule(points, point - points->rules);
}
