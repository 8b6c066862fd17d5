/* turn: runs the code of a program until the story needs the player. */
#include <stdarg.h>
#include <stdio.h>

#include "base/hint.h"
#include "play/play.h"

void turn_fail(struct run *run, skaz_status status, struct place at, const char *format, ...) {
  char message[500];
  va_list arguments;
  if (run->status != SKAZ_OK) return;
  va_start(arguments, format);
  vsnprintf(message, sizeof message, format, arguments);
  va_end(arguments);
  run->status = story_fail(run->story, status, at, "%s", message);
}

static const struct op *here(const struct run *run) { return &run->program->code[run->pc]; }

bool turn_check(struct run *run, struct place at) {
  if (run->evaluation.fault == EVAL_OK) return false;
  if (run->status == SKAZ_OK)
    run->status =
        story_fault(run->story, &run->evaluation, at, run->program->passages[here(run)->owner].id);
  return true;
}

/* Where an op stands in the scenario's files. */
static struct place place_of(const struct run *run, const struct op *op) {
  return run->program->code_places[op - run->program->code];
}

static RARELY bool check_at(struct run *run, const struct op *op) {
  return turn_check(run, place_of(run, op));
}

/* turn_check at an op. */
static ALWAYS_INLINE bool is_faulty(struct run *run, const struct op *op) {
  return run->evaluation.fault != EVAL_OK && check_at(run, op);
}

static RARELY void no_memory(struct run *run) {
  struct place nowhere = {0};
  turn_fail(run, SKAZ_NO_MEMORY, nowhere, "there is no memory left for this turn");
}

void turn_init(struct run *run, struct skaz_story *story) {
  run->story = story;
  run->program = run->evaluation.program = &story->program->compiled;
  run->evaluation.hooks = &chance_hooks;
  run->evaluation.data = run;
}

struct run *turn_open(struct skaz_story *story, const struct skaz_story *from, bool answered) {
  struct run *run = &story->run;
  run->state = run->evaluation.state = story->work;
  run->turn = story->next;
  run->pc = 0;
  run->answered = answered;
  run->leaves_menu = from != story && from->marks != NULL;
  run->outcomes_before_op = 0;
  run->status = SKAZ_OK;
  run->evaluation.fault = EVAL_OK;
  state_copy(run->program, story->work, from->state);
  story->draws = 0;
  buffer_reset(&run->turn->buffer);
  run->turn->told_count = run->turn->offer_count = run->turn->outcome_count = 0;
  run->turn->text_size = run->turn->text_most = 0;
  return run;
}

struct run *turn_open_move(struct skaz_story *story, const struct skaz_story *from) {
  struct run *run = turn_open(story, from, true);
  int32_t slot = (int32_t)run->program->turn_slot;
  int64_t turn = state_get(run->program, run->state, slot);
  state_put(run->program, run->state, slot, (turn + 1) & UINT32_MAX);
  return run;
}

static const skaz_phase phases[] = {
    [RESUME_START] = SKAZ_NOT_BEGUN,  [RESUME_MENU] = SKAZ_MENU,
    [RESUME_ASK] = SKAZ_ASK,          [RESUME_HAND] = SKAZ_MENU,
    [RESUME_RETURN] = SKAZ_NOT_BEGUN, [RESUME_PENDING] = SKAZ_NOT_BEGUN,
    [RESUME_ENTER] = SKAZ_NOT_BEGUN,  [RESUME_OVER] = SKAZ_ENDED};

skaz_status turn_finish(struct run *run) {
  struct skaz_story *story = run->story;
  if (run->status != SKAZ_OK) return run->status;
  unsigned char *state = story->state;
  story->state = story->work;
  story->work = state;
  struct turn *turn = story->shown;
  story->shown = story->next;
  story->next = turn;
  const struct slot *position = &run->program->layout.slots[run->program->position_slot];
  story->rest = &run->program->resumes[slot_get(position, story->state)];
  story->phase = phases[story->rest->kind];
  return SKAZ_OK;
}

/* ------------------------------------------------------------------ telling */

/* A copy of the state for a text; shared while nothing has changed. */
static const unsigned char *keep_state(struct run *run) {
  const struct turn *turn = run->turn;
  const unsigned char *last = turn->told_count > 0 ? turn->told[turn->told_count - 1].state : NULL;
  if (last != NULL && memcmp(last, run->state, run->program->layout.size) == 0) return last;
  unsigned char *copy = buffer_take(&run->turn->buffer, state_room(run->program));
  if (copy == NULL)
    no_memory(run);
  else
    state_copy(run->program, copy, run->state);
  return copy;
}

/* A silent story counts what it does not tell. */
static APART void pass_over(struct run *run, int32_t text) {
  const struct text_template *template = &run->program->templates[text];
  run->turn->text_most += run->story->program->sites.texts[text].most;
  if (template->has_sequence) render_advance(run, template);
}

static void tell_aloud(struct run *run, skaz_block_kind kind, int32_t text, int32_t basis,
                       int32_t card) {
  struct turn *turn = run->turn;
  const struct text_template *template = &run->program->templates[text];
  const unsigned char *state = template->is_dynamic ? keep_state(run) : NULL;
  if (!memory_grow(turn->buffer.memory, (void **)&turn->told, turn->told_count,
                   &turn->told_capacity, sizeof *turn->told)) {
    no_memory(run);
    return;
  }
  struct told *told = &turn->told[turn->told_count++];
  told->kind = kind;
  told->template = template;
  told->basis = basis;
  told->owner = run->program->code[run->pc].owner;
  told->card = card;
  told->state = state;
  told->is_rendered = false;
  if (template->has_sequence) render_advance(run, template);
}

static ALWAYS_INLINE void tell(struct run *run, skaz_block_kind kind, int32_t text, int32_t basis,
                               int32_t card) {
  if (run->story->is_silent)
    pass_over(run, text);
  else
    tell_aloud(run, kind, text, basis, card);
}

static RARELY void tell_card(struct run *run, int32_t index) {
  const struct card *card = &run->program->cards[index];
  if (card->title != NONE) tell(run, SKAZ_CARD_TITLE, card->title, NONE, index);
  for (uint32_t i = card->first; i < card->end; i++)
    tell(run, SKAZ_CARD_TEXT, run->program->card_texts[i].text, run->program->card_texts[i].basis,
         index);
  state_put(run->program, run->state, card->given_slot, 1);
}

/* --------------------------------------------------------------------- frames */

static uint32_t depth(const struct run *run) {
  uint32_t count = 0;
  while (count < run->program->frames &&
         state_get(run->program, run->state, (int32_t)(run->program->frame_slot + count)) != 0)
    count++;
  return count;
}

static void push(struct run *run, int32_t resume) {
  uint32_t at = depth(run);
  if (at == run->program->frames) {
    turn_fail(run, SKAZ_SCRIPT_ERROR, place_of(run, here(run)),
              "visits are nested deeper than %u: a passage that visits another which visits it "
              "again never comes back",
              (unsigned)run->program->frames);
    return;
  }
  state_put(run->program, run->state, (int32_t)(run->program->frame_slot + at), resume);
}

/* Takes the newest frame; NULL if there is none. */
static const struct resume *pop(struct run *run) {
  uint32_t count = depth(run);
  if (count == 0) return NULL;
  int32_t slot = (int32_t)(run->program->frame_slot + count - 1);
  const struct resume *resume = &run->program->resumes[state_get(run->program, run->state, slot)];
  state_put(run->program, run->state, slot, 0);
  return resume;
}

/* Whether a rule's text is being told: no other rule is tried then. */
static bool is_in_rule(const struct run *run) {
  for (uint32_t i = depth(run); i-- > 0;) {
    int64_t resume = state_get(run->program, run->state, (int32_t)(run->program->frame_slot + i));
    enum resume_kind kind = run->program->resumes[resume].kind;
    if (kind == RESUME_PENDING || kind == RESUME_ENTER) return true;
  }
  return false;
}

/* ---------------------------------------------------------------------- moves */

static RARELY void reset_locals(struct run *run, const struct passage *passage) {
  const struct layout *layout = &run->program->layout;
  for (size_t i = 0; i < passage->local_count; i++)
    slot_put(&layout->slots[passage->locals[i]], run->state,
             layout->slots[passage->locals[i]].start);
  for (size_t i = 0; i < passage->local_text_count; i++)
    text_slot_start(&layout->texts[passage->local_texts[i]], run->state);
}

static inline void leave_passage(struct run *run, int32_t index) {
  const struct passage *passage = &run->program->passages[index];
  if (passage->visited_slot != NONE) state_put(run->program, run->state, passage->visited_slot, 1);
  if (passage->has_locals) reset_locals(run, passage);
}

/* An ending leaves everything that was under way; what was about to be entered was not. */
static RARELY void enter_ending(struct run *run, int32_t index) {
  for (const struct resume *resume = pop(run); resume != NULL; resume = pop(run))
    if (resume->kind != RESUME_ENTER && resume->owner != NONE) leave_passage(run, resume->owner);
  for (size_t i = 0; i < run->program->ending_count; i++)
    if (run->program->endings[i] == index)
      state_put(run->program, run->state, run->program->ending_slot, (int64_t)i + 1);
}

static inline void enter(struct run *run, int32_t index) {
  const struct passage *passage = &run->program->passages[index];
  run->pc = passage->pc;
  if (passage->kind == BODY_ENDING) enter_ending(run, index);
}

static void resume_at(struct run *run, const struct resume *resume) {
  if (resume->kind == RESUME_ENTER)
    enter(run, resume->index);
  else
    run->pc = resume->pc;
}

static bool holds(struct run *run, int32_t node) {
  return node == NONE || eval_holds(&run->evaluation, node);
}

/* Fires the first rule from number `rule` on that holds: its text is told, then the
 * place `pending` is gone on with. False if none holds. */
static RARELY bool try_rules(struct run *run, size_t rule, int32_t pending) {
  const struct program *program = run->program;
  if (is_in_rule(run)) return false;
  for (; rule < program->rule_count; rule++) {
    const struct passage *body = &program->passages[program->rules[rule]];
    bool is_used = body->once_slot != NONE && state_get(program, run->state, body->once_slot) != 0;
    bool fires = !is_used && holds(run, body->when);
    if (run->story->marks != NULL && !is_used) marks_when(run, program->rules[rule], fires);
    if (turn_check(run, body->at)) return true;
    if (!fires) continue;
    if (body->once_slot != NONE) state_put(program, run->state, body->once_slot, 1);
    push(run, pending);
    run->pc = body->pc;
    return true;
  }
  return false;
}

static bool is_conclude(const struct op *op) { return op->b == 1; }

static RARELY bool try_rules_before(struct run *run, const struct op *op) {
  const struct program *program = run->program;
  return try_rules(run, 0,
                   is_conclude(op) ? program->conclude_enter : program->passages[op->a].enter);
}

/* Goes to a passage, or to what conclude chooses; rules come first. */
static void go_on(struct run *run, const struct op *op, bool tries_rules) {
  const struct program *program = run->program;
  if (tries_rules && program->rule_count > 0 && try_rules_before(run, op)) return;
  if (is_conclude(op))
    run->pc = program->conclude_pc;
  else
    enter(run, op->a);
}

static void go(struct run *run, const struct op *op) {
  leave_passage(run, op->owner);
  go_on(run, op, true);
}

/* A rule or storylet does not return when it goes: its frame is dropped, and the
 * passage that a storylet was dealt in is left. */
static RARELY void go_out(struct run *run, const struct op *op) {
  bool is_rule = run->program->passages[op->owner].kind == BODY_RULE;
  const struct resume *resume = pop(run);
  leave_passage(run, op->owner);
  if (resume != NULL && !is_rule) leave_passage(run, resume->owner);
  go_on(run, op, !is_rule);
}

static RARELY void conclude(struct run *run) {
  const struct program *program = run->program;
  for (size_t i = 0; i < program->conclude_count; i++) {
    const struct passage *ending = &program->passages[program->conclude[i]];
    bool is_it = holds(run, ending->when);
    if (run->story->marks != NULL) marks_when(run, program->conclude[i], is_it);
    if (turn_check(run, ending->at)) return;
    if (!is_it) continue;
    enter(run, program->conclude[i]);
    return;
  }
}

static RARELY void visit(struct run *run, const struct op *op) {
  push(run, op->b);
  enter(run, op->a);
}

static RARELY void back(struct run *run, const struct op *op) {
  const struct resume *resume = pop(run);
  if (resume == NULL) {
    turn_fail(run, SKAZ_SCRIPT_ERROR, place_of(run, op),
              "`back` in passage \"%s\", which was not visited but gone to: use go \"...\"",
              run->program->passages[op->owner].id);
    return;
  }
  leave_passage(run, op->owner);
  resume_at(run, resume);
}

static RARELY void end_rule(struct run *run, const struct op *op) {
  const struct resume *resume = pop(run);
  leave_passage(run, op->owner);
  if (!try_rules(run, (size_t)op->a + 1, (int32_t)(resume - run->program->resumes)))
    resume_at(run, resume);
}

static RARELY void end_storylet(struct run *run, const struct op *op) {
  leave_passage(run, op->owner);
  resume_at(run, pop(run));
}

/* ---------------------------------------------------------------------- rests */

static inline bool rest(struct run *run, int32_t resume) {
  state_put(run->program, run->state, (int32_t)run->program->position_slot, resume);
  return true;
}

static RARELY void mark_menu(struct run *run, int32_t menu, size_t open) {
  if (open == 0 || !run->leaves_menu) marks_menu(run, menu);
  marks_labels(run, menu);
}

/* A silent story need not know which choices are open where one is, unless something else than
 * that can be noticed of them. */
static bool passes_menu(struct run *run, int32_t index) {
  const struct skaz_story *story = run->story;
  return (story->marks == NULL || run->leaves_menu) &&
         !story->program->sites.menus[index].is_noticed &&
         menu_is_open(run, &run->program->menus[index]);
}

/* True if the menu has an open choice; else goes on with its fallback. */
static bool offer_menu(struct run *run, const struct op *op) {
  const struct menu *menu = &run->program->menus[op->a];
  size_t open = menu_offer(run, menu);
  if (is_faulty(run, op)) return false;
  if (run->story->marks != NULL) mark_menu(run, op->a, open);
  if (open > 0) return rest(run, menu->resume);
  if (run->story->marks != NULL) marks_fallback(run, FALLBACK_MENU, op->a);
  run->turn->offer_count = 0;
  if (menu->otherwise == NONE)
    turn_fail(run, SKAZ_SCRIPT_ERROR, place_of(run, op),
              "no choice is open in passage \"%s\": add one without `when`, or fallback { ... }",
              run->program->passages[op->owner].id);
  else
    run->pc = (uint32_t)menu->otherwise;
  return false;
}

static inline bool rest_at_menu(struct run *run, const struct op *op) {
  if (run->story->is_silent && passes_menu(run, op->a))
    return rest(run, run->program->menus[op->a].resume);
  return offer_menu(run, op);
}

static bool rest_at_hand(struct run *run, const struct op *op) {
  const struct hand *hand = &run->program->hands[op->a];
  size_t open = menu_offer_hand(run, hand);
  if (is_faulty(run, op)) return false;
  if (run->story->marks != NULL) marks_labels(run, NONE);
  if (open > 0) return rest(run, hand->resume);
  if (run->story->marks != NULL) marks_fallback(run, FALLBACK_HAND, op->a);
  run->pc = (uint32_t)hand->otherwise;
  return false;
}

/* After a card was played: another, while more may be taken and some can be. */
static RARELY bool next_card(struct run *run, const struct op *op) {
  const struct program *program = run->program;
  const struct hand *hand = &program->hands[op->a];
  int64_t taken = 1;
  if (hand->taken_slot != NONE) taken += state_get(program, run->state, hand->taken_slot);
  if (taken < hand->take) {
    state_put(program, run->state, hand->taken_slot, taken);
    size_t open = menu_offer_hand(run, hand);
    if (is_faulty(run, op)) return false;
    if (run->story->marks != NULL) marks_labels(run, NONE);
    if (open > 0) return rest(run, hand->resume);
  }
  if (hand->taken_slot != NONE) state_put(program, run->state, hand->taken_slot, 0);
  run->pc = hand->after;
  return false;
}

static RARELY void draw(struct run *run, const struct op *op) {
  const struct program *program = run->program;
  const struct draw *site = &program->draws[op->a];
  run->outcomes_before_op = run->turn->outcome_count;
  int32_t storylet = deal_one(run, site->deck, true);
  if (is_faulty(run, op)) return;
  if (storylet == NONE) {
    if (run->story->marks != NULL) marks_fallback(run, FALLBACK_DRAW, op->a);
    run->pc = (uint32_t)site->otherwise;
    return;
  }
  const struct passage *body = &program->passages[storylet];
  if (body->once_slot != NONE) state_put(program, run->state, body->once_slot, 1);
  deal_take(run, site->deck, storylet);
  push(run, op->b);
  run->pc = body->pc;
}

static RARELY bool finish(struct run *run, const struct op *op) {
  const struct program *program = run->program;
  leave_passage(run, op->owner);
  if (program->epilogue == NONE) return rest(run, program->over);
  run->pc = program->passages[program->epilogue].pc;
  return false;
}

/* ---------------------------------------------------------------------- the loop */

static RARELY void run_out(struct run *run, const struct op *op) {
  turn_fail(run, SKAZ_SCRIPT_ERROR, place_of(run, op),
            "passage \"%s\" runs out: it ends without go \"...\", or `back` if it is visited",
            run->program->passages[op->owner].id);
}

static RARELY void call(struct run *run, const struct op *op) {
  chance_hooks.call(run, op->a, NULL, 0, NULL);
  if (run->story->failure.status == SKAZ_OK) return;
  run->evaluation.fault = EVAL_CALL;
  is_faulty(run, op);
}

static RARELY bool deal(struct run *run, const struct op *op) {
  const struct hand *hand = &run->program->hands[op->a];
  run->outcomes_before_op = run->turn->outcome_count;
  if (hand->taken_slot != NONE) state_put(run->program, run->state, hand->taken_slot, 0);
  deal_hand(run, hand);
  return !is_faulty(run, op) && rest_at_hand(run, op);
}

static inline void effect(struct run *run, const struct op *op) {
  run->outcomes_before_op = run->turn->outcome_count;
  eval_effect(&run->evaluation, op->a);
}

static void branch(struct run *run, const struct op *op) {
  if (holds(run, op->a))
    run->pc++;
  else
    run->pc = (uint32_t)op->b;
}

static RARELY void gather(struct run *run, const struct op *op) {
  bool tries = op->b == 0 || run->answered;
  if (!tries || !try_rules(run, 0, op->a)) run->pc++;
}

/* Performs the op at run->pc, and moves it; true when the story rests. */
static ALWAYS_INLINE bool perform(struct run *run, const struct op *op) {
  switch ((enum op_code)op->code) {
  case OP_TEXT: tell(run, SKAZ_PARAGRAPH, op->a, op->b, NONE); break;
  case OP_HEADING: tell(run, SKAZ_HEADING, op->a, NONE, NONE); break;
  case OP_CARD: tell_card(run, op->a); break;
  case OP_EFFECT: effect(run, op); break;
  case OP_CALL: call(run, op); break;
  case OP_JUMP: run->pc = (uint32_t)op->a; return false;
  case OP_UNLESS: branch(run, op); return false;
  case OP_GATHER: gather(run, op); return false;
  case OP_GO: go(run, op); return false;
  case OP_GO_OUT: go_out(run, op); return false;
  case OP_VISIT: visit(run, op); return false;
  case OP_BACK: back(run, op); return false;
  case OP_MENU: return rest_at_menu(run, op);
  case OP_ASK: return rest(run, run->program->asks[op->a].resume);
  case OP_DRAW: draw(run, op); return false;
  case OP_HAND: return deal(run, op);
  case OP_HAND_NEXT: return next_card(run, op);
  case OP_RETURN: end_storylet(run, op); return false;
  case OP_RULE_END: end_rule(run, op); return false;
  case OP_CONCLUDE: conclude(run); return false;
  case OP_FINISH: return finish(run, op);
  case OP_OVER: return rest(run, run->program->over);
  case OP_RUN_OUT: run_out(run, op); return false;
  }
  run->pc++;
  return false;
}

static RARELY void fail_loop(struct run *run, const struct op *op, int32_t before) {
  const struct passage *passages = run->program->passages;
  bool is_pair = before != NONE && before != op->owner;
  turn_fail(run, SKAZ_LIMIT, place_of(run, op),
            "a loop without input: \"%s\"%s%s%s goes on and on without a choice or question",
            passages[op->owner].id, is_pair ? " with \"" : "", is_pair ? passages[before].id : "",
            is_pair ? "\"" : "");
}

/* Notes a passage when the items run short; fails the turn at another, or at the end. */
static RARELY int32_t look_for_loop(struct run *run, const struct op *op, int32_t before,
                                    int items) {
  if (before == NONE) return op->owner;
  if (items < 50 && (op->owner != before || items == 0)) fail_loop(run, op, before);
  return before;
}

/* Stands twice in the code, so that a play without marks does not ask for them at each op. */
static ALWAYS_INLINE skaz_status run_ops(struct run *run, uint32_t pc, bool notes) {
  int32_t before = NONE; /* another passage of the loop, for the message */
  const struct op *code = run->program->code;
  const bool *is_noted = run->story->program->sites.is_noted; /* NULL where nothing asked */
  run->pc = pc;
  for (int items = MOST_ITEMS; run->status == SKAZ_OK; items--) {
    const struct op *op = &code[run->pc];
    if (items < 100) before = look_for_loop(run, op, before, items);
    if (notes && is_noted[run->pc]) {
      marks_op(run, op);
      if (run->status != SKAZ_OK) break;
    }
    if (perform(run, op)) break;
    is_faulty(run, op);
  }
  if (run->story->is_silent) run->turn->offer_count = 0;
  return turn_finish(run);
}

static APART skaz_status run_noted(struct run *run, uint32_t pc) { return run_ops(run, pc, true); }

skaz_status turn_run(struct run *run, uint32_t pc) {
  return run->story->marks != NULL ? run_noted(run, pc) : run_ops(run, pc, false);
}

skaz_status turn_enter(struct run *run, int32_t passage) {
  enter(run, passage);
  return turn_run(run, run->pc);
}

skaz_status turn_leave(struct run *run, int32_t owner, int32_t ending) {
  leave_passage(run, owner);
  return turn_enter(run, ending);
}

skaz_status turn_play_card(struct run *run, uint32_t pc, int32_t resume, int32_t storylet) {
  run->pc = pc;
  push(run, resume);
  return turn_run(run, run->program->passages[storylet].pc);
}
