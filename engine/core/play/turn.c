/* turn: runs the code of a program until the story needs the player. */
#include <stdarg.h>
#include <stdio.h>

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

bool turn_check(struct run *run, struct place at) {
  if (run->evaluation.fault == EVAL_OK) return false;
  if (run->status == SKAZ_OK)
    run->status = story_fault(run->story, &run->evaluation, at,
                              run->program->passages[run->program->code[run->pc].owner].id);
  return true;
}

static void no_memory(struct run *run) {
  struct place nowhere = {0};
  turn_fail(run, SKAZ_NO_MEMORY, nowhere, "there is no memory left for this turn");
}

void turn_open(struct run *run, struct skaz_story *story, bool answered) {
  struct program *program = &story->program->compiled;
  memset(run, 0, sizeof *run);
  run->story = story;
  run->program = program;
  run->state = story->work;
  run->turn = story->next;
  run->answered = answered;
  run->hooks = chance_hooks(run);
  run->evaluation.program = program;
  run->evaluation.state = run->state;
  run->evaluation.hooks = &run->hooks;
  memcpy(story->work, story->state, program->layout.size);
  story->draws = 0;
  buffer_reset(&run->turn->buffer);
  run->turn->told_count = run->turn->offer_count = run->turn->outcome_count = 0;
  run->turn->text_size = 0;
}

skaz_status turn_finish(struct run *run) {
  struct skaz_story *story = run->story;
  if (run->status != SKAZ_OK) return run->status;
  unsigned char *state = story->state;
  story->state = story->work;
  story->work = state;
  struct turn *turn = story->shown;
  story->shown = story->next;
  story->next = turn;
  return SKAZ_OK;
}

/* ------------------------------------------------------------------ telling */

/* A copy of the state for a text; shared while nothing has changed. */
static const unsigned char *keep_state(struct run *run) {
  size_t size = run->program->layout.size;
  const struct turn *turn = run->turn;
  const unsigned char *last = turn->told_count > 0 ? turn->told[turn->told_count - 1].state : NULL;
  if (last != NULL && memcmp(last, run->state, size) == 0) return last;
  unsigned char *copy = buffer_take(&run->turn->buffer, size + 1);
  if (copy == NULL) no_memory(run);
  else memcpy(copy, run->state, size);
  return copy;
}

static void tell(struct run *run, skaz_block_kind kind, int32_t text, int32_t basis,
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
  told->text = text;
  told->basis = basis;
  told->owner = run->program->code[run->pc].owner;
  told->card = card;
  told->state = state;
  told->is_rendered = false;
  if (template->has_sequence) render_advance(run, text);
}

static void tell_card(struct run *run, int32_t index) {
  const struct card *card = &run->program->cards[index];
  if (card->title != NONE) tell(run, SKAZ_CARD_TITLE, card->title, NONE, index);
  for (uint32_t i = card->first; i < card->end; i++)
    tell(run, SKAZ_CARD_TEXT, run->program->card_texts[i].text, run->program->card_texts[i].basis,
         index);
  state_put(run->program, run->state, card->given_slot, 1);
}

/* --------------------------------------------------------------------- frames */

static const struct op *here(const struct run *run) { return &run->program->code[run->pc]; }

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
    turn_fail(run, SKAZ_SCRIPT_ERROR, here(run)->at,
              "visits are nested deeper than %u: a passage that visits another which visits it "
              "again never comes back", (unsigned)run->program->frames);
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
    int64_t resume =
        state_get(run->program, run->state, (int32_t)(run->program->frame_slot + i));
    enum resume_kind kind = run->program->resumes[resume].kind;
    if (kind == RESUME_PENDING || kind == RESUME_ENTER) return true;
  }
  return false;
}

/* ---------------------------------------------------------------------- moves */

static void leave_passage(struct run *run, int32_t index) {
  const struct passage *passage = &run->program->passages[index];
  const struct layout *layout = &run->program->layout;
  if (passage->visited_slot != NONE)
    state_put(run->program, run->state, passage->visited_slot, 1);
  for (size_t i = 0; i < passage->local_count; i++)
    slot_put(&layout->slots[passage->locals[i]], run->state,
             layout->slots[passage->locals[i]].start);
  for (size_t i = 0; i < passage->local_text_count; i++) {
    const struct text_slot *text = &layout->texts[passage->local_texts[i]];
    memset(run->state + text->offset, 0, text->size);
  }
}

/* An ending leaves everything that was under way. */
static void enter(struct run *run, int32_t index) {
  const struct passage *passage = &run->program->passages[index];
  run->pc = passage->pc;
  if (passage->kind != BODY_ENDING) return;
  for (const struct resume *resume = pop(run); resume != NULL; resume = pop(run))
    leave_passage(run, resume->owner);
  for (size_t i = 0; i < run->program->ending_count; i++)
    if (run->program->endings[i] == index)
      state_put(run->program, run->state, run->program->ending_slot, (int64_t)i + 1);
}

static void resume_at(struct run *run, const struct resume *resume) {
  if (resume->kind == RESUME_ENTER)
    enter(run, resume->index);
  else
    run->pc = resume->pc;
}

static bool holds(struct run *run, int32_t node) {
  return node == NONE || eval_number(&run->evaluation, node) != 0;
}

/* Fires the first rule from number `rule` on that holds: its text is told, then the
 * place `pending` is gone on with. False if none holds. */
static bool try_rules(struct run *run, size_t rule, int32_t pending) {
  const struct program *program = run->program;
  if (is_in_rule(run)) return false;
  for (; rule < program->rule_count; rule++) {
    const struct passage *body = &program->passages[program->rules[rule]];
    bool is_used = body->once_slot != NONE && state_get(program, run->state, body->once_slot) != 0;
    if (is_used || !holds(run, body->when)) continue;
    if (turn_check(run, body->at)) return true;
    if (body->once_slot != NONE) state_put(program, run->state, body->once_slot, 1);
    push(run, pending);
    run->pc = body->pc;
    return true;
  }
  return false;
}

static void go(struct run *run, const struct op *op) {
  const struct program *program = run->program;
  bool is_conclude = op->b == 1;
  enum body_kind kind = program->passages[op->owner].kind;
  if (op->code == OP_GO_OUT) {
    const struct resume *resume = pop(run);
    if (resume != NULL && kind == BODY_STORYLET) leave_passage(run, resume->owner);
  } else {
    leave_passage(run, op->owner);
  }
  int32_t pending = is_conclude ? program->conclude_enter : program->passages[op->a].enter;
  if (kind != BODY_RULE && program->rule_count > 0 && try_rules(run, 0, pending)) return;
  if (is_conclude) run->pc = program->conclude_pc;
  else enter(run, op->a);
}

static void conclude(struct run *run) {
  const struct program *program = run->program;
  for (size_t i = 0; i < program->conclude_count; i++) {
    const struct passage *ending = &program->passages[program->conclude[i]];
    if (!holds(run, ending->when)) continue;
    if (!turn_check(run, ending->at)) enter(run, program->conclude[i]);
    return;
  }
}

static void visit(struct run *run, const struct op *op) {
  push(run, op->b);
  enter(run, op->a);
}

static void back(struct run *run, const struct op *op) {
  const struct resume *resume = pop(run);
  if (resume == NULL) {
    turn_fail(run, SKAZ_SCRIPT_ERROR, op->at,
              "`back` in passage \"%s\", which was not visited but gone to: use go \"...\"",
              run->program->passages[op->owner].id);
    return;
  }
  leave_passage(run, op->owner);
  resume_at(run, resume);
}

static void end_rule(struct run *run, const struct op *op) {
  const struct resume *resume = pop(run);
  if (resume == NULL) return;
  if (!try_rules(run, (size_t)op->a + 1, (int32_t)(resume - run->program->resumes)))
    resume_at(run, resume);
}

/* ---------------------------------------------------------------------- rests */

static bool rest(struct run *run, int32_t resume) {
  state_put(run->program, run->state, (int32_t)run->program->position_slot, resume);
  return true;
}

/* True if the menu has an open choice; else goes on with its fallback. */
static bool rest_at_menu(struct run *run, const struct op *op) {
  const struct menu *menu = &run->program->menus[op->a];
  size_t open = menu_offer(run, menu);
  if (turn_check(run, op->at)) return false;
  if (open > 0) return rest(run, menu->resume);
  run->turn->offer_count = 0;
  if (menu->otherwise == NONE)
    turn_fail(run, SKAZ_SCRIPT_ERROR, op->at,
              "no choice is open in passage \"%s\": add one without `when`, or fallback { ... }",
              run->program->passages[op->owner].id);
  else
    run->pc = (uint32_t)menu->otherwise;
  return false;
}

static bool rest_at_hand(struct run *run, const struct op *op) {
  const struct hand *hand = &run->program->hands[op->a];
  size_t open = menu_offer_hand(run, hand);
  if (turn_check(run, op->at)) return false;
  if (open > 0) return rest(run, hand->resume);
  run->pc = (uint32_t)hand->otherwise;
  return false;
}

/* After a card was played: another, while more may be taken and some can be. */
static bool next_card(struct run *run, const struct op *op) {
  const struct program *program = run->program;
  const struct hand *hand = &program->hands[op->a];
  int64_t taken = 1;
  if (hand->taken_slot != NONE) taken += state_get(program, run->state, hand->taken_slot);
  if (taken < hand->take) {
    state_put(program, run->state, hand->taken_slot, taken);
    size_t open = menu_offer_hand(run, hand);
    if (turn_check(run, op->at)) return false;
    if (open > 0) return rest(run, hand->resume);
  }
  if (hand->taken_slot != NONE) state_put(program, run->state, hand->taken_slot, 0);
  run->pc = hand->after;
  return false;
}

static void draw(struct run *run, const struct op *op) {
  const struct program *program = run->program;
  const struct draw *site = &program->draws[op->a];
  int32_t storylet = deal_one(run, site->deck, true);
  if (turn_check(run, op->at)) return;
  if (storylet == NONE) {
    run->pc = (uint32_t)site->otherwise;
    return;
  }
  const struct passage *body = &program->passages[storylet];
  if (body->once_slot != NONE) state_put(program, run->state, body->once_slot, 1);
  push(run, op->b);
  run->pc = body->pc;
}

static bool finish(struct run *run, const struct op *op) {
  const struct program *program = run->program;
  leave_passage(run, op->owner);
  if (program->epilogue == NONE) return rest(run, program->over);
  run->pc = program->passages[program->epilogue].pc;
  return false;
}

/* ---------------------------------------------------------------------- the loop */

static void run_out(struct run *run, const struct op *op) {
  turn_fail(run, SKAZ_SCRIPT_ERROR, op->at,
            "passage \"%s\" runs out: it ends without go \"...\", or `back` if it is visited",
            run->program->passages[op->owner].id);
}

static void call(struct run *run, const struct op *op) {
  run->hooks.call(run->hooks.data, op->a, NULL, 0, NULL);
  if (run->story->failure.status == SKAZ_OK) return;
  run->evaluation.fault = EVAL_CALL;
  turn_check(run, op->at);
}

/* Performs one op that does not rest; run->pc stands on the op and is moved. */
static void step(struct run *run, const struct op *op) {
  switch ((enum op_code)op->code) {
    case OP_TEXT: tell(run, SKAZ_PARAGRAPH, op->a, op->b, NONE); break;
    case OP_HEADING: tell(run, SKAZ_HEADING, op->a, NONE, NONE); break;
    case OP_CARD: tell_card(run, op->a); break;
    case OP_EFFECT: eval_effect(&run->evaluation, op->a); break;
    case OP_CALL: call(run, op); break;
    case OP_JUMP: run->pc = (uint32_t)op->a; return;
    case OP_UNLESS:
      if (holds(run, op->a)) break;
      run->pc = (uint32_t)op->b;
      return;
    case OP_GATHER:
      if ((op->b == 0 || run->answered) && try_rules(run, 0, op->a)) return;
      break;
    case OP_GO:
    case OP_GO_OUT: go(run, op); return;
    case OP_VISIT: visit(run, op); return;
    case OP_BACK: back(run, op); return;
    case OP_DRAW: draw(run, op); return;
    case OP_RETURN: resume_at(run, pop(run)); return;
    case OP_RULE_END: end_rule(run, op); return;
    case OP_CONCLUDE: conclude(run); return;
    default: run_out(run, op); return;
  }
  run->pc++;
}

/* Performs one op; true when the story rests. */
static bool perform(struct run *run, const struct op *op) {
  switch ((enum op_code)op->code) {
    case OP_MENU: return rest_at_menu(run, op);
    case OP_ASK: return rest(run, run->program->asks[op->a].resume);
    case OP_HAND: {
      const struct hand *hand = &run->program->hands[op->a];
      deal_hand(run, hand);
      return !turn_check(run, op->at) && rest_at_hand(run, op);
    }
    case OP_HAND_NEXT: return next_card(run, op);
    case OP_FINISH: return finish(run, op);
    case OP_OVER: return rest(run, run->program->over);
    default: break;
  }
  step(run, op);
  if (run->evaluation.fault != EVAL_OK) turn_check(run, op->at);
  return false;
}

static void fail_loop(struct run *run, const struct op *op, int32_t before) {
  const struct passage *passages = run->program->passages;
  bool is_pair = before != NONE && before != op->owner;
  turn_fail(run, SKAZ_LIMIT, op->at,
            "a loop without input: \"%s\"%s%s%s goes on and on without a choice or question",
            passages[op->owner].id, is_pair ? " with \"" : "", is_pair ? passages[before].id : "",
            is_pair ? "\"" : "");
}

skaz_status turn_run(struct run *run, uint32_t pc) {
  int32_t last = NONE, before = NONE;
  run->pc = pc;
  for (int items = 0; run->status == SKAZ_OK; items++) {
    const struct op *op = here(run);
    if (op->owner != last) {
      before = last;
      last = op->owner;
    }
    if (items == MOST_ITEMS) fail_loop(run, op, before);
    else if (perform(run, op)) break;
  }
  return turn_finish(run);
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
