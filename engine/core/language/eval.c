/* eval: what an expression gives in a state, and what it changes there. */
#include "language/eval.h"

#include "base/digits.h"
#include "base/fold.h"
#include "base/hint.h"
#include "language/expr.h"

/* What is stored in other widths than a byte. */
static int64_t load_wide(const struct node *node, const unsigned char *at) {
  switch (node->width) {
  case 0: return (*at >> node->bit) & 1;
  case 2: {
    uint16_t raw;
    memcpy(&raw, at, sizeof raw);
    return raw;
  }
  case 4: {
    uint32_t raw;
    memcpy(&raw, at, sizeof raw);
    return raw;
  }
  default: {
    int64_t raw;
    memcpy(&raw, at, sizeof raw);
    return raw;
  }
  }
}

/* What is stored for a linked node, without its offset to the value. */
static inline int64_t load(const struct node *node, const unsigned char *state) {
  const unsigned char *at = state + node->a;
  return node->width == 1 ? *at : load_wide(node, at);
}

static inline bool is_in(const struct node *node, const unsigned char *state) {
  return (uint64_t)load(node, state) - (uint64_t)node->k <= node->span;
}

static int64_t fail(struct evaluation *evaluation, enum eval_fault fault) {
  if (evaluation->fault == EVAL_OK) evaluation->fault = fault;
  return 0;
}

/* Wrapping arithmetic: what Lua's integers do. */
static int64_t wrap_add(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }
static int64_t wrap_sub(int64_t a, int64_t b) { return (int64_t)((uint64_t)a - (uint64_t)b); }
static int64_t wrap_mul(int64_t a, int64_t b) { return (int64_t)((uint64_t)a * (uint64_t)b); }

/* Floor division and its remainder, as in Lua; -1 apart because of INT64_MIN. */
static int64_t floor_div(struct evaluation *evaluation, int64_t a, int64_t b) {
  if (b == 0) return fail(evaluation, EVAL_DIVISION);
  if (b == -1) return wrap_sub(0, a);
  int64_t quotient = a / b;
  return quotient - (a % b != 0 && (a ^ b) < 0);
}

static int64_t floor_mod(struct evaluation *evaluation, int64_t a, int64_t b) {
  if (b == 0) return fail(evaluation, EVAL_DIVISION);
  if (b == -1) return 0;
  int64_t rest = a % b;
  return rest != 0 && (rest ^ b) < 0 ? rest + b : rest;
}

static int64_t draw(struct evaluation *evaluation, const struct node *node, int64_t low,
                    int64_t high) {
  int64_t outcome = low;
  if (low > high) return fail(evaluation, EVAL_EMPTY);
  if (low == high || evaluation->fault != EVAL_OK) return low;
  const struct eval_hooks *hooks = evaluation->hooks;
  evaluation->drawing = (int32_t)(node - evaluation->program->nodes);
  if (!hooks->draw(evaluation->data, low, high, NULL, &outcome))
    return fail(evaluation, EVAL_MEMORY);
  return outcome;
}

/* `chance(30)`: 1 in 30 of 100 cases, else 0. */
static int64_t draw_chance(struct evaluation *evaluation, const struct node *node,
                           int64_t percent) {
  if (percent <= 0 || evaluation->fault != EVAL_OK) return 0;
  if (percent >= 100) return 1;
  int64_t outcome = 0;
  const int64_t weights[] = {100 - percent, percent};
  const struct eval_hooks *hooks = evaluation->hooks;
  evaluation->drawing = (int32_t)(node - evaluation->program->nodes);
  if (!hooks->draw(evaluation->data, 0, 1, weights, &outcome)) return fail(evaluation, EVAL_MEMORY);
  return outcome;
}

static int64_t count_set(const struct evaluation *evaluation, const struct node *node) {
  const struct slot *slots = evaluation->program->layout.slots + node->a;
  int64_t count = 0;
  for (uint32_t i = 0; i < node->b; i++) count += slot_get(&slots[i], evaluation->state);
  return count;
}

/* Functions see the id of a word, not what is printed. */
static struct eval_text id_of(struct evaluation *evaluation, int32_t node) {
  const struct program *program = evaluation->program;
  const struct words *words = &program->words[program->nodes[node].words];
  int64_t at = eval_number(evaluation, node);
  const char *id = at >= 0 && (size_t)at < words->count ? words->items[at] : "";
  return (struct eval_text){id, strlen(id)};
}

static void keep_text(struct eval_value *value, struct eval_text text) {
  size_t length = text.length;
  if (length >= sizeof value->text) {
    length = sizeof value->text - 1;
    while (length > 0 && ((unsigned char)text.text[length] & 0xC0) == 0x80) length--;
  }
  value->type = TYPE_TEXT;
  memmove(value->text, text.text, length);
  value->text[length] = '\0';
}

static bool call(struct evaluation *evaluation, const struct node *node, struct eval_value *result);
static struct eval_text text_of(struct evaluation *evaluation, int32_t index,
                                struct eval_value *room);

void eval_take(struct evaluation *evaluation, int32_t node, struct eval_value *value) {
  const struct node *at = &evaluation->program->nodes[node];
  value->type = (enum type)at->type;
  switch (value->type) {
  case TYPE_ANY: call(evaluation, at, value); break;
  case TYPE_WORD: keep_text(value, id_of(evaluation, node)); break;
  case TYPE_TEXT: keep_text(value, text_of(evaluation, node, value)); break;
  default: value->number = eval_number(evaluation, node); break;
  }
}

enum { MOST_ARGUMENTS = 8 };

static bool call(struct evaluation *evaluation, const struct node *node,
                 struct eval_value *result) {
  struct eval_value arguments[MOST_ARGUMENTS];
  for (uint32_t i = 0; i < node->k; i++)
    eval_take(evaluation, evaluation->program->arguments[node->b + i], &arguments[i]);
  if (evaluation->fault != EVAL_OK) return false;
  const struct eval_hooks *hooks = evaluation->hooks;
  if (hooks->call(evaluation->data, (int32_t)node->a, arguments, (size_t)node->k, result))
    return true;
  fail(evaluation, EVAL_CALL);
  return false;
}

static int64_t call_number(struct evaluation *evaluation, const struct node *node) {
  struct eval_value result = {.type = TYPE_NONE};
  if (!call(evaluation, node, &result)) return 0;
  if (node->type == TYPE_WORD && result.type == TYPE_TEXT) {
    int32_t at =
        words_find(&evaluation->program->words[node->words], result.text, strlen(result.text));
    return at == NONE ? fail(evaluation, EVAL_TYPE) : at;
  }
  if (node->type != TYPE_ANY && node->type != result.type) return fail(evaluation, EVAL_TYPE);
  return result.number;
}

/* The text of a node of TYPE_TEXT. */
static struct eval_text text_of(struct evaluation *evaluation, int32_t index,
                                struct eval_value *room) {
  const struct program *program = evaluation->program;
  const struct node *node = &program->nodes[index];
  struct eval_text text = {"", 0};
  if (node->op == NODE_STRING) {
    text.text = program->strings[node->a];
    text.length = strlen(text.text);
  } else if (node->op == NODE_TEXT_SLOT) {
    const struct text_slot *slot = &program->layout.texts[node->a];
    text.text = (const char *)evaluation->state + slot->offset;
    while (text.length < slot->size && text.text[text.length] != '\0') text.length++;
  } else if (node->op == NODE_CALL && call(evaluation, node, room)) {
    if (room->type != TYPE_TEXT) fail(evaluation, EVAL_TYPE);
    text.text = room->text;
    text.length = room->type == TYPE_TEXT ? strlen(room->text) : 0;
  }
  return text;
}

static int64_t texts_equal(struct evaluation *evaluation, const struct node *node) {
  struct eval_value rooms[2];
  struct eval_text a = text_of(evaluation, (int32_t)node->a, &rooms[0]);
  struct eval_text b = text_of(evaluation, (int32_t)node->b, &rooms[1]);
  return a.length == b.length && memcmp(a.text, b.text, a.length) == 0;
}

static int64_t eval_branch(struct evaluation *evaluation, const struct node *node)
    __attribute__((noinline));
static int64_t eval_rest(struct evaluation *evaluation, const struct node *node);

/* The compact switch over one array of nodes. Leaves, most of what plays evaluate,
 * stand in a function of their own that calls nothing and so saves no registers. */
static int64_t eval(struct evaluation *e, uint32_t index) {
  const struct node *node = &e->program->nodes[index];
  const unsigned char *state = e->state;
  switch ((enum node_op)node->op) {
  case NODE_INT: return node->k;
  case NODE_LOAD: return load(node, state) + node->k;
  case NODE_IN: return is_in(node, state);
  case NODE_NOT_IN: return !is_in(node, state);
  default: return eval_branch(e, node);
  }
}

/* Operands are evaluated from left to right, as in Lua: a draw or a call must not
 * depend on the compiler. */
static int64_t eval_branch(struct evaluation *e, const struct node *node) {
  int64_t a;
  switch ((enum node_op)node->op) {
  case NODE_AND: return eval(e, node->a) && eval(e, node->b);
  case NODE_OR: return eval(e, node->a) || eval(e, node->b);
  case NODE_NOT: return !eval(e, node->a);
  case NODE_LT: a = eval(e, node->a); return a < eval(e, node->b);
  case NODE_LE: a = eval(e, node->a); return a <= eval(e, node->b);
  case NODE_GT: a = eval(e, node->a); return a > eval(e, node->b);
  case NODE_GE: a = eval(e, node->a); return a >= eval(e, node->b);
  case NODE_EQ: a = eval(e, node->a); return a == eval(e, node->b);
  case NODE_NE: a = eval(e, node->a); return a != eval(e, node->b);
  case NODE_ADD: a = eval(e, node->a); return wrap_add(a, eval(e, node->b));
  case NODE_SUB: a = eval(e, node->a); return wrap_sub(a, eval(e, node->b));
  case NODE_MUL: a = eval(e, node->a); return wrap_mul(a, eval(e, node->b));
  case NODE_NEGATE: return wrap_sub(0, eval(e, node->a));
  default: return eval_rest(e, node);
  }
}

/* The rarer nodes. */
static int64_t eval_rest(struct evaluation *e, const struct node *node) {
  int64_t a, b;
  switch ((enum node_op)node->op) {
  case NODE_DIV: a = eval(e, node->a); return floor_div(e, a, eval(e, node->b));
  case NODE_MOD: a = eval(e, node->a); return floor_mod(e, a, eval(e, node->b));
  case NODE_MIN:
    a = eval(e, node->a);
    b = eval(e, node->b);
    return a < b ? a : b;
  case NODE_MAX:
    a = eval(e, node->a);
    b = eval(e, node->b);
    return a > b ? a : b;
  case NODE_ABS: a = eval(e, node->a); return a < 0 ? wrap_sub(0, a) : a;
  case NODE_COUNT: return count_set(e, node);
  case NODE_WORD_AT: return words_at(&e->program->words[node->words], eval(e, node->a));
  case NODE_RANDOM: a = eval(e, node->a); return draw(e, node, a, eval(e, node->b));
  case NODE_CHANCE: return draw_chance(e, node, eval(e, node->a));
  case NODE_CALL: return call_number(e, node);
  case NODE_TEXT_EQ: return texts_equal(e, node);
  case NODE_TEXT_NE: return !texts_equal(e, node);
  default: return 0;
  }
}

int64_t eval_number(struct evaluation *evaluation, int32_t node) {
  return eval(evaluation, (uint32_t)node);
}

/* A meter stops at its end; others fail. */
static RARELY void store_outside(struct evaluation *evaluation, const struct node *effect,
                                 int64_t value) {
  const struct slot *slot = &evaluation->program->layout.slots[effect->a];
  if (slot_store(slot, evaluation->state, value)) {
    if (evaluation->hooks->lost != NULL)
      evaluation->hooks->lost(evaluation->data, (int32_t)(effect - evaluation->program->nodes));
    return;
  }
  evaluation->slot = effect->a;
  evaluation->value = value;
  fail(evaluation, EVAL_RANGE);
}

static void store(struct evaluation *evaluation, const struct node *effect, int64_t value) {
  const struct slot *slot = &evaluation->program->layout.slots[effect->a];
  if (evaluation->fault != EVAL_OK) return;
  if (value >= slot->low && value <= slot->high)
    slot_put(slot, evaluation->state, value);
  else
    store_outside(evaluation, effect, value);
}

static void store_text(struct evaluation *evaluation, const struct node *node) {
  struct eval_value room;
  const struct text_slot *slot = &evaluation->program->layout.texts[node->a];
  struct eval_text text = text_of(evaluation, (int32_t)node->b, &room);
  char *at = (char *)evaluation->state + slot->offset;
  bool fits = fold_count(text.text, text.length) <= slot->size / 4;
  for (size_t i = 0; i < text.length; i++) fits = fits && (unsigned char)text.text[i] >= ' ';
  if (!fits) {
    evaluation->slot = node->a;
    fail(evaluation, EVAL_LENGTH);
  }
  if (evaluation->fault != EVAL_OK) return;
  memmove(at, text.text, text.length);
  memset(at + text.length, 0, slot->size - text.length);
}

/* A sum that stops at the ends, as meters do. */
static int64_t increased(int64_t value, int64_t by) {
  int64_t sum;
  if (!__builtin_add_overflow(value, by, &sum)) return sum;
  return by > 0 ? INT64_MAX : INT64_MIN;
}

void eval_effect(struct evaluation *evaluation, int32_t index) {
  const struct node *node = &evaluation->program->nodes[index];
  switch ((enum node_op)node->op) {
  case NODE_SEQUENCE:
    eval_effect(evaluation, (int32_t)node->a);
    eval_effect(evaluation, (int32_t)node->b);
    break;
  case NODE_SET: store(evaluation, node, eval(evaluation, node->b)); break;
  case NODE_INCREASE: {
    const struct slot *slot = &evaluation->program->layout.slots[node->a];
    store(evaluation, node, increased(slot_get(slot, evaluation->state), node->k));
    break;
  }
  case NODE_SET_TEXT: store_text(evaluation, node); break;
  default: break;
  }
}

static struct eval_text print_number(int64_t number, struct eval_value *room) {
  return (struct eval_text){room->text, (size_t)(digits_write(room->text, number) - room->text)};
}

struct eval_text eval_print(struct evaluation *evaluation, int32_t index, struct eval_value *room) {
  const struct node *node = &evaluation->program->nodes[index];
  if (node->type == TYPE_TEXT) return text_of(evaluation, index, room);
  if (node->type == TYPE_WORD) {
    const char *word =
        words_display(&evaluation->program->words[node->words], eval(evaluation, (uint32_t)index));
    return (struct eval_text){word, strlen(word)};
  }
  if (node->type != TYPE_ANY) return print_number(eval(evaluation, (uint32_t)index), room);
  if (!call(evaluation, node, room)) return (struct eval_text){"", 0};
  if (room->type == TYPE_TEXT) return (struct eval_text){room->text, strlen(room->text)};
  if (room->type != TYPE_INT) fail(evaluation, EVAL_TYPE);
  return print_number(room->number, room);
}
