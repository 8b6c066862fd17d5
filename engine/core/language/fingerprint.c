/* fingerprint: the digests of a program: one of its logic, one of its text. */
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "language/compiler.h"

enum { PENDING = 1024 };

/* What is fed goes to the hash in large parts: so much faster than by single numbers. */
struct feed {
  XXH64_state_t hash;
  unsigned char pending[PENDING];
  size_t pending_count;
  const struct program *program;
  uint32_t *ranks;  /* of each slot, sequences not counted */
  uint32_t *places; /* of each op, ops that only show text not counted */
};

static void begin_digest(struct feed *feed) {
  XXH64_reset(&feed->hash, 0);
  feed->pending_count = 0;
}

static void feed_pending(struct feed *feed) {
  XXH64_update(&feed->hash, feed->pending, feed->pending_count);
  feed->pending_count = 0;
}

static uint64_t end_digest(struct feed *feed) {
  feed_pending(feed);
  return XXH64_digest(&feed->hash);
}

/* As eight bytes, lowest first: the same on every machine. */
static void feed_number(struct feed *feed, int64_t number) {
  uint64_t bits = (uint64_t)number;
  if (PENDING - feed->pending_count < 8) feed_pending(feed);
  unsigned char *at = feed->pending + feed->pending_count;
  feed->pending_count += 8;
  at[0] = (unsigned char)bits;
  at[1] = (unsigned char)(bits >> 8);
  at[2] = (unsigned char)(bits >> 16);
  at[3] = (unsigned char)(bits >> 24);
  at[4] = (unsigned char)(bits >> 32);
  at[5] = (unsigned char)(bits >> 40);
  at[6] = (unsigned char)(bits >> 48);
  at[7] = (unsigned char)(bits >> 56);
}

static void feed_bytes(struct feed *feed, const char *text, size_t length) {
  feed_number(feed, (int64_t)length);
  if (length > PENDING - feed->pending_count) feed_pending(feed);
  if (length > PENDING) {
    XXH64_update(&feed->hash, text, length);
    return;
  }
  if (length > 0) memcpy(feed->pending + feed->pending_count, text, length);
  feed->pending_count += length;
}

static void feed_text(struct feed *feed, const char *text) {
  feed_bytes(feed, text != NULL ? text : "", text != NULL ? strlen(text) : 0);
}

static void feed_words(struct feed *feed, const struct words *words) {
  feed_number(feed, (int64_t)words->count);
  for (size_t i = 0; i < words->count; i++) {
    feed_text(feed, words->items[i]);
    if (words->floors != NULL) feed_number(feed, words->floors[i]);
  }
}

/* An expression by its structure: node numbers depend on the text between. */
static void feed_node(struct feed *feed, int32_t index) {
  if (index == NONE) return;
  const struct node *node = &feed->program->nodes[index];
  feed_number(feed, node->op);
  switch ((enum node_op)node->op) {
  case NODE_INT: feed_number(feed, node->k); break;
  case NODE_STRING: feed_text(feed, feed->program->strings[node->a]); break;
  case NODE_SLOT: feed_number(feed, feed->ranks[node->a]); break;
  case NODE_TEXT_SLOT: feed_number(feed, node->a); break;
  case NODE_COUNT:
    feed_number(feed, feed->ranks[node->a]);
    feed_number(feed, node->b);
    break;
  case NODE_CALL:
    feed_number(feed, node->a);
    for (int64_t i = 0; i < node->k; i++)
      feed_node(feed, feed->program->arguments[(int64_t)node->b + i]);
    break;
  case NODE_INCREASE:
    feed_number(feed, feed->ranks[node->a]);
    feed_number(feed, node->k);
    break;
  case NODE_SET:
    feed_number(feed, feed->ranks[node->a]);
    feed_node(feed, (int32_t)node->b);
    break;
  case NODE_SET_TEXT:
    feed_number(feed, node->a);
    feed_node(feed, (int32_t)node->b);
    break;
  case NODE_NOT:
  case NODE_NEGATE:
  case NODE_ABS:
  case NODE_CHANCE:
  case NODE_WORD_AT: feed_node(feed, (int32_t)node->a); break;
  default:
    feed_node(feed, (int32_t)node->a);
    feed_node(feed, (int32_t)node->b);
    break;
  }
}

static bool only_shows(const struct op *op) {
  return op->code == OP_TEXT || op->code == OP_HEADING || op->code == OP_CARD;
}

/* A place in the code; -1 for none. */
static void feed_place(struct feed *feed, int64_t pc) {
  feed_number(feed, pc < 0 ? -1 : (int64_t)feed->places[pc]);
}

static void feed_ops(struct feed *feed) {
  for (size_t i = 0; i < feed->program->code_count; i++) {
    const struct op *op = &feed->program->code[i];
    if (only_shows(op)) continue;
    feed_number(feed, op->code);
    feed_number(feed, op->owner);
    if (op->code == OP_EFFECT || op->code == OP_UNLESS)
      feed_node(feed, op->a);
    else if (op->code == OP_JUMP)
      feed_place(feed, op->a);
    else
      feed_number(feed, op->a);
    if (op->code == OP_UNLESS)
      feed_place(feed, op->b);
    else
      feed_number(feed, op->b);
  }
}

static void feed_choices(struct feed *feed) {
  for (size_t i = 0; i < feed->program->choice_count; i++) {
    const struct choice *choice = &feed->program->choices[i];
    feed_text(feed, choice->shown.id);
    feed_node(feed, choice->when == NEVER ? choice->guard : choice->when);
    feed_number(feed, choice->when == NEVER);
    feed_number(feed, choice->shown.is_topic);
    feed_number(feed, choice->once_slot != NONE);
    feed_place(feed, choice->pc);
    feed_number(feed, choice->menu);
  }
  for (size_t i = 0; i < feed->program->menu_count; i++) {
    feed_number(feed, feed->program->menus[i].count);
    feed_number(feed, feed->program->menus[i].decision);
    feed_place(feed, feed->program->menus[i].otherwise);
  }
}

static void feed_asks(struct feed *feed) {
  for (size_t i = 0; i < feed->program->ask_count; i++) {
    const struct ask *ask = &feed->program->asks[i];
    feed_number(feed, ask->tries);
    feed_number(feed, ask->into);
    feed_number(feed, ask->into_member);
    feed_place(feed, ask->otherwise);
    for (size_t j = 0; j < ask->answer_count; j++) {
      const struct answer *answer = &ask->answers[j];
      for (size_t k = 0; k < answer->count; k++) feed_text(feed, answer->forms[k].text);
      if (answer->takes_near) feed_text(feed, "near");
      feed_place(feed, answer->pc);
    }
  }
}

static void feed_decks(struct feed *feed) {
  const struct program *program = feed->program;
  for (size_t i = 0; i < program->deck_count; i++) feed_text(feed, program->decks[i].id);
  for (size_t i = 0; i < program->draw_count; i++) {
    feed_number(feed, program->draws[i].deck);
    feed_place(feed, program->draws[i].otherwise);
  }
  for (size_t i = 0; i < program->hand_count; i++) {
    feed_number(feed, program->hands[i].deck);
    feed_number(feed, program->hands[i].size);
    feed_number(feed, program->hands[i].take);
    feed_place(feed, program->hands[i].otherwise);
  }
}

static void feed_passages(struct feed *feed) {
  const struct program *program = feed->program;
  for (size_t i = 0; i < program->passage_count; i++) {
    const struct passage *passage = &program->passages[i];
    feed_text(feed, passage->id);
    feed_number(feed, passage->kind);
    feed_number(feed, passage->deck);
    feed_place(feed, passage->pc);
    feed_node(feed, passage->when);
    feed_number(feed, passage->is_early);
    feed_number(feed, passage->once_slot != NONE);
    feed_number(feed, passage->weight);
    feed_number(feed, passage->priority);
    feed_node(feed, passage->weight_expr);
  }
  feed_number(feed, program->start);
  for (size_t i = 0; i < program->act_count; i++) {
    feed_text(feed, program->acts[i].id);
    feed_number(feed, program->acts[i].start);
  }
  for (size_t i = 0; i < program->conclude_count; i++) feed_number(feed, program->conclude[i]);
}

static void feed_variables(struct feed *feed) {
  const struct program *program = feed->program;
  for (size_t i = 0; i < program->variable_count; i++) {
    const struct variable *variable = &program->variables[i];
    feed_text(feed, variable->name);
    feed_number(feed, variable->scope);
    feed_number(feed, variable->type);
    feed_number(feed, variable->length);
    if (variable->type == VARIABLE_TEXT)
      feed_text(feed, program->layout.texts[variable->text].start);
    feed_words(feed, &variable->words);
    if (variable->type == VARIABLE_DERIVED) feed_node(feed, variable->expr);
  }
  for (size_t i = 0; i < program->layout.count; i++) {
    const struct slot *slot = &program->layout.slots[i];
    if (slot->is_sequence) continue;
    feed_number(feed, slot->low);
    feed_number(feed, slot->high);
    feed_number(feed, slot->start);
    feed_number(feed, slot->saturates);
  }
}

static void rank_slots(struct feed *feed, struct arena *arena) {
  const struct layout *layout = &feed->program->layout;
  uint32_t rank = 0;
  feed->ranks = arena_take(arena, (layout->count + 1) * sizeof *feed->ranks);
  for (size_t i = 0; i < layout->count; i++) {
    feed->ranks[i] = rank;
    rank += !layout->slots[i].is_sequence;
  }
}

static void rank_ops(struct feed *feed, struct arena *arena) {
  uint32_t place = 0;
  feed->places = arena_take(arena, (feed->program->code_count + 1) * sizeof *feed->places);
  for (size_t i = 0; i <= feed->program->code_count; i++) {
    feed->places[i] = place;
    if (i < feed->program->code_count) place += !only_shows(&feed->program->code[i]);
  }
}

static void feed_pieces(struct feed *feed) {
  const struct program *program = feed->program;
  for (size_t i = 0; i < program->piece_count; i++) {
    const struct piece *piece = &program->pieces[i];
    bool has_text = piece->op == PIECE_TEXT || piece->op == PIECE_TERM;
    feed_number(feed, piece->op);
    feed_number(feed, piece->style);
    if (has_text)
      feed_bytes(feed, piece->text, piece->a);
    else if (piece->op == PIECE_TERM_ID)
      feed_text(feed, piece->text);
    else
      feed_number(feed, (int64_t)piece->b - (int64_t)i); /* where it jumps */
    if (piece->op == PIECE_PRINT || piece->op == PIECE_UNLESS) feed_node(feed, (int32_t)piece->a);
  }
}

/* What is shown, where among the rest, and how it is marked. */
static void feed_shows(struct feed *feed) {
  const struct program *program = feed->program;
  for (size_t i = 0; i < program->code_count; i++) {
    const struct op *op = &program->code[i];
    if (!only_shows(op)) continue;
    feed_number(feed, op->a);
    feed_place(feed, (int64_t)i);
    if (op->code != OP_TEXT || op->b == NONE) continue;
    feed_number(feed, program->bases[op->b].mark);
    feed_text(feed, program->bases[op->b].facts);
  }
}

static void feed_about(struct feed *feed) {
  const skaz_about *about = &feed->program->about;
  feed_text(feed, about->title);
  feed_text(feed, about->summary);
  feed_text(feed, about->role);
  feed_text(feed, about->content_note);
}

static uint64_t text_digest(struct feed *feed) {
  const struct program *program = feed->program;
  begin_digest(feed);
  feed_about(feed);
  feed_pieces(feed);
  feed_shows(feed);
  for (size_t i = 0; i < program->word_count; i++)
    for (size_t j = 0; j < program->words[i].count; j++)
      feed_text(feed, words_display(&program->words[i], (int64_t)j));
  return end_digest(feed);
}

skaz_digests fingerprint(const struct program *program, uint64_t code_hash, struct arena *scratch) {
  struct feed feed = {.program = program};
  skaz_digests digests;
  rank_slots(&feed, scratch);
  rank_ops(&feed, scratch);
  begin_digest(&feed);
  feed_variables(&feed);
  feed_passages(&feed);
  feed_ops(&feed);
  feed_choices(&feed);
  feed_asks(&feed);
  feed_decks(&feed);
  feed_number(&feed, (int64_t)code_hash);
  digests.logic = end_digest(&feed);
  digests.text = text_digest(&feed);
  return digests;
}
