/* decks: drawing storylets, one by one or as a hand. */
#include "language/compiler.h"

enum { LARGEST_HAND = 32 };

static int32_t find_deck(struct compiler *compiler, const struct record *record) {
  const struct names *names = &compiler->program->deck_names;
  const struct literal *id = &record->label;
  int32_t deck = names_find(names, id->text, id->length);
  if (deck != NAME_NONE && compiler->program->decks[deck].count > MOST_STORYLETS)
    issue_error(compiler->issues, id->at, "the deck '%s' has more than %d storylets", id->text,
                MOST_STORYLETS);
  if (deck != NAME_NONE) return deck;
  const char *best = names_suggest(names, id->text, id->length);
  issue_error(compiler->issues, id->at, "no storylet belongs to the deck '%s'%s%s%s", id->text,
              best != NULL ? ": did you mean '" : "", best != NULL ? best : "",
              best != NULL ? "'?" : "");
  return NONE;
}

static void add_edges(struct compiler *compiler, int32_t deck) {
  const struct deck *dealt = &compiler->program->decks[deck];
  for (size_t i = 0; i < dealt->count; i++) body_edge(compiler, dealt->storylets[i], true);
}

/* The fallback behind item i, or what follows. */
static int32_t take_fallback(struct compiler *compiler, const struct list *list, size_t *i,
                             bool *is_there) {
  ++*i;
  int32_t otherwise = menus_fallback(compiler, list, i);
  *is_there = otherwise != NONE;
  return otherwise != NONE ? otherwise : (int32_t)compiler->program->code_count;
}

size_t decks_compile_draw(struct compiler *compiler, const struct list *list, size_t i) {
  struct program *program = compiler->program;
  const struct record *record = list->items[i].record;
  int32_t deck = find_deck(compiler, record);
  struct draw *draw =
      ARENA_PUSH(&program->arena, program->draws, program->draw_count, program->draw_capacity);
  draw->deck = deck;
  int32_t site = (int32_t)program->draw_count - 1;
  uint32_t pc = body_emit(compiler, OP_DRAW, site, 0, record->at);
  bool has_fallback;
  int32_t otherwise = take_fallback(compiler, list, &i, &has_fallback);
  int32_t after = body_resume(compiler, RESUME_RETURN, (uint32_t)program->code_count, NONE);
  program->draws[site].otherwise = otherwise;
  program->draws[site].has_fallback = has_fallback;
  program->code[pc].b = after;
  if (deck != NONE) add_edges(compiler, deck);
  return i;
}

static int64_t hand_number(struct compiler *compiler, const struct record *record, const char *name,
                           int64_t otherwise) {
  const struct value *value = record_field(record, name);
  if (value == NULL || value->kind != VALUE_INT) return otherwise;
  if (value->number >= 1 && value->number <= LARGEST_HAND) return value->number;
  issue_error(compiler->issues, value->at, "%s goes from 1 to %d", name, LARGEST_HAND);
  return otherwise;
}

/* The bits that say which of a deck's storylets are in the hand. */
static void hold_deck(struct compiler *compiler, int32_t index) {
  struct deck *deck = &compiler->program->decks[index];
  struct layout *layout = &compiler->program->layout;
  if (deck->held_slot != NONE) return;
  deck->held_slot = (int32_t)layout->count;
  for (size_t i = 0; i < deck->count; i++) {
    uint32_t slot = layout_add(layout, 0, 1, 0, false); /* which may move the slots */
    layout->slots[slot].is_logic = true;
  }
}

static struct hand make_hand(struct compiler *compiler, const struct record *record) {
  struct layout *layout = &compiler->program->layout;
  struct hand hand = {.deck = find_deck(compiler, record), .taken_slot = NONE};
  hand.size = hand_number(compiler, record, "size", 3);
  hand.take = hand_number(compiler, record, "take", 1);
  if (hand.deck != NONE) hold_deck(compiler, hand.deck);
  if (hand.take > 1) {
    hand.taken_slot = (int32_t)layout_add(layout, 0, hand.take - 1, 0, false);
    layout->slots[hand.taken_slot].is_logic = true;
  }
  return hand;
}

size_t decks_compile_hand(struct compiler *compiler, const struct list *list, size_t i) {
  struct program *program = compiler->program;
  const struct record *record = list->items[i].record;
  struct hand hand = make_hand(compiler, record);
  *ARENA_PUSH(&program->arena, program->hands, program->hand_count, program->hand_capacity) = hand;
  int32_t index = (int32_t)program->hand_count - 1;
  uint32_t pc = body_emit(compiler, OP_HAND, index, 0, record->at);
  uint32_t next = body_emit(compiler, OP_HAND_NEXT, index, 0, record->at);
  int32_t rest = body_resume(compiler, RESUME_HAND, pc, index);
  int32_t back = body_resume(compiler, RESUME_RETURN, next, index);
  bool has_fallback;
  int32_t otherwise = take_fallback(compiler, list, &i, &has_fallback);
  struct hand *made = &program->hands[index];
  made->resume = rest;
  made->next = back;
  made->otherwise = otherwise;
  made->has_fallback = has_fallback;
  made->after = (uint32_t)program->code_count;
  if (made->deck != NONE) add_edges(compiler, made->deck);
  body_gather(compiler, i < list->count, record->at);
  return i;
}
