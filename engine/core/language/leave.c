/* leave: whether it matters with which values a player leaves early. */
#include "language/points.h"
#include "language/span.h"

static bool text_can_fail(const struct reads *reads, int32_t text) {
  if (text < 0) return false;
  const struct text_template *template = &reads->program->templates[text];
  for (uint32_t i = template->first; i < template->end; i++) {
    const struct piece *piece = &reads->program->pieces[i];
    bool has_node = piece->op == PIECE_PRINT || piece->op == PIECE_UNLESS;
    if (has_node && span_is_noticed(reads, (int32_t)piece->a)) return true;
  }
  return false;
}

static bool card_can_fail(const struct reads *reads, const struct card *card) {
  bool can_fail = text_can_fail(reads, card->title);
  for (uint32_t i = card->first; i < card->end; i++)
    can_fail = can_fail || text_can_fail(reads, reads->program->card_texts[i].text);
  return can_fail;
}

static bool effect_can_fail(const struct reads *reads, int32_t effect) {
  const struct node *node = &reads->program->nodes[effect];
  if (node->op == NODE_SEQUENCE)
    return effect_can_fail(reads, (int32_t)node->a) || effect_can_fail(reads, (int32_t)node->b);
  bool is_noticed = node->op != NODE_INCREASE && span_is_noticed(reads, (int32_t)node->b);
  return is_noticed || span_can_leave_range(reads, effect);
}

static bool condition_can_fail(const struct reads *reads, int32_t node) {
  return node >= 0 && span_is_noticed(reads, node);
}

/* A menu fails where nothing is open, too. */
static bool menu_can_fail(const struct reads *reads, const struct menu *menu) {
  bool is_open = menu->otherwise != NONE, can_fail = false;
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++) {
    const struct choice *choice = &reads->program->choices[i];
    is_open = is_open || (choice->when == NONE && choice->once_slot == NONE);
    can_fail = can_fail || condition_can_fail(reads, choice->when) ||
               text_can_fail(reads, choice->label) || text_can_fail(reads, choice->locked);
  }
  return can_fail || !is_open;
}

static bool op_can_fail(const struct reads *reads, const struct op *op) {
  const struct program *program = reads->program;
  switch ((enum op_code)op->code) {
  case OP_TEXT:
  case OP_HEADING: return text_can_fail(reads, op->a);
  case OP_CARD: return card_can_fail(reads, &program->cards[op->a]);
  case OP_EFFECT: return effect_can_fail(reads, op->a);
  case OP_UNLESS: return condition_can_fail(reads, op->a);
  case OP_MENU: return menu_can_fail(reads, &program->menus[op->a]);
  case OP_ASK: return text_can_fail(reads, program->asks[op->a].question);
  case OP_JUMP:
  case OP_GATHER:
  case OP_CONCLUDE:
  case OP_FINISH:
  case OP_OVER: return false;
  default: return true;
  }
}

static bool is_open(const struct reads *reads, int32_t node) {
  struct span span = span_of(reads, node);
  return span.low != span.high;
}

static bool text_decides(const struct reads *reads, int32_t text) {
  if (text < 0) return false;
  const struct text_template *template = &reads->program->templates[text];
  for (uint32_t i = template->first; i < template->end; i++) {
    const struct piece *piece = &reads->program->pieces[i];
    if (piece->op == PIECE_UNLESS && is_open(reads, (int32_t)piece->a)) return true;
  }
  return false;
}

/* Whether a condition decides what is told there. */
static bool op_decides(const struct reads *reads, const struct op *op) {
  switch ((enum op_code)op->code) {
  case OP_TEXT:
  case OP_HEADING: return text_decides(reads, op->a);
  case OP_UNLESS: return is_open(reads, op->a);
  default: return false;
  }
}

bool leave_matters(const struct reads *reads) {
  const struct program *program = reads->program;
  if (!program->about.has_leave) return false;
  for (size_t i = 0; i < program->ending_count; i++) {
    const struct passage *ending = &program->passages[program->endings[i]];
    if (ending->is_early && condition_can_fail(reads, ending->when)) return true;
  }
  for (size_t i = 0; i < program->code_count; i++) {
    const struct op *op = &program->code[i];
    const struct passage *owner = &program->passages[op->owner];
    bool is_on_way = owner->is_early || owner->kind == BODY_EPILOGUE;
    if (is_on_way && op_can_fail(reads, op)) return true;
    if (owner->is_early && op_decides(reads, op)) return true;
  }
  return false;
}
