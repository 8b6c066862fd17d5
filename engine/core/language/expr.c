/* expr: parses story expressions. Names are resolved in `refer`, types in `typing`. */
#include "base/fold.h"
#include "language/parser.h"

#include <stdarg.h>
#include <stdio.h>

enum { DEEPEST = 60, MOST_NODES = 2000 };

struct place literal_place(const struct literal *literal, size_t offset) {
  struct place at = literal->at;
  if (!literal->is_exact || at.line == 0) return at;
  const char *from = literal->text;
  const char *to = from + (offset < literal->length ? offset : literal->length);
  const char *newline = memchr(from, '\n', (size_t)(to - from));
  for (; newline != NULL; newline = memchr(from, '\n', (size_t)(to - from))) {
    at.line++;
    at.column = 1;
    from = newline + 1;
  }
  if (at.column > 0) at.column += (int)fold_count(from, (size_t)(to - from));
  return at;
}

/* Only the first error of an expression is told: the rest follow from it. */
int32_t parser_fail(struct parser *parser, size_t offset, const char *format, ...) {
  if (!parser->failed) {
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    issue_error(parser->context->issues, literal_place(&parser->text, offset), "in \"%.*s\": %s",
                (int)(parser->text.length > 80 ? 80 : parser->text.length), parser->text.text,
                message);
  }
  parser->failed = true;
  return parser_node(parser, NODE_INT, TYPE_ANY, 0, 0);
}

static int32_t add_node(struct program *program, enum node_op op, enum type type, uint32_t a,
                        uint32_t b) {
  struct node *node =
      ARENA_PUSH(&program->arena, program->nodes, program->node_count, program->node_capacity);
  node->op = (uint8_t)op;
  node->type = (uint8_t)type;
  node->a = a;
  node->b = b;
  node->words = NONE;
  return (int32_t)program->node_count - 1;
}

int32_t parser_node(struct parser *parser, enum node_op op, enum type type, uint32_t a,
                    uint32_t b) {
  struct program *program = parser->context->program;
  if (!parser->failed && program->node_count - parser->first + parser->lent > MOST_NODES)
    parser_fail(parser, parser->token.offset, "the expression is too long");
  return add_node(program, op, type, a, b);
}

bool parser_enter(struct parser *parser, int levels) {
  int reached = ++parser->depth + levels;
  if (reached > parser->deepest) parser->deepest = reached;
  if (reached <= DEEPEST) return true;
  parser_fail(parser, parser->token.offset, "the expression is nested too deep");
  return false;
}

int32_t expr_and(struct program *program, int32_t a, int32_t b) {
  if (a == NONE || b == NONE) return a == NONE ? b : a;
  return add_node(program, NODE_AND, TYPE_BOOL, (uint32_t)a, (uint32_t)b);
}

int32_t expr_not(struct program *program, int32_t a) {
  return add_node(program, NODE_NOT, TYPE_BOOL, (uint32_t)a, 0);
}

struct node *parser_at(struct parser *parser, int32_t node) {
  return &parser->context->program->nodes[node];
}

int32_t parser_constant(struct parser *parser, enum type type, int64_t k) {
  int32_t node = parser_node(parser, NODE_INT, type, 0, 0);
  parser_at(parser, node)->k = k;
  return node;
}

void parser_advance(struct parser *parser) {
  parser->token = scan_next(parser->text.text, parser->text.length, &parser->next);
  if (parser->token.kind == SCAN_BAD) {
    parser_fail(parser, parser->token.offset, "%s", parser->token.fault);
    parser->token.kind = SCAN_END;
  }
}

bool parser_take(struct parser *parser, const char *symbol) {
  const struct scan_token *token = &parser->token;
  bool may_be = token->length > 0 && token->text[0] == symbol[0]; /* mostly not: ask no more */
  if (!may_be || !scan_is(token, symbol)) return false;
  parser_advance(parser);
  return true;
}

static int32_t parse_expression(struct parser *parser);

static int32_t parse_string(struct parser *parser) {
  struct program *program = parser->context->program;
  struct scan_token token = parser->token;
  parser_advance(parser);
  const char **string = ARENA_PUSH(&program->arena, program->strings, program->string_count,
                                   program->string_capacity);
  char *copy = arena_copy(&program->arena, token.text, token.length);
  for (size_t i = 0; i < token.length; i++)
    if (copy[i] == '\t') copy[i] = ' ';
  *string = copy;
  int32_t node =
      parser_node(parser, NODE_STRING, TYPE_TEXT, (uint32_t)program->string_count - 1, 0);
  parser_at(parser, node)->k = (int64_t)token.offset;
  return node;
}

static int32_t parse_primary(struct parser *parser) {
  struct scan_token token = parser->token;
  if (token.kind == SCAN_NUMBER) {
    parser_advance(parser);
    return parser_constant(parser, TYPE_INT, token.number);
  }
  if (token.kind == SCAN_STRING) return parse_string(parser);
  if (parser_take(parser, "true")) return parser_constant(parser, TYPE_BOOL, 1);
  if (parser_take(parser, "false")) return parser_constant(parser, TYPE_BOOL, 0);
  if (parser_take(parser, "(")) {
    int32_t inner = parse_expression(parser);
    if (!parser_take(parser, ")")) parser_fail(parser, parser->token.offset, "a ) is missing");
    return inner;
  }
  if (token.kind == SCAN_NAME) return refer_name(parser, parse_expression);
  return parser_fail(parser, token.offset,
                     token.kind == SCAN_END ? "the expression breaks off"
                                            : "a value is missing before '%.*s'",
                     (int)token.length, token.text);
}

static int32_t parse_unary(struct parser *parser) {
  size_t at = parser->token.offset;
  if (!parser_enter(parser, 0)) return parser_constant(parser, TYPE_ANY, 0);
  int32_t node;
  if (parser_take(parser, "not")) {
    int32_t inner = parse_unary(parser);
    typing_want(parser, inner, TYPE_BOOL, at);
    node = parser_node(parser, NODE_NOT, TYPE_BOOL, (uint32_t)inner, 0);
  } else if (parser_take(parser, "-")) {
    int32_t inner = parse_unary(parser);
    typing_want(parser, inner, TYPE_INT, at);
    const struct node *below = parser_at(parser, inner);
    node = below->op == NODE_INT ? parser_constant(parser, TYPE_INT, -below->k)
                                 : parser_node(parser, NODE_NEGATE, TYPE_INT, (uint32_t)inner, 0);
  } else {
    node = parse_primary(parser);
  }
  parser->depth--;
  return node;
}

/* Binary operators by binding power, as in Lua. */
struct operator{
  const char *text;
  int power;
  enum node_op op;
};

/* The operator that stands here, if it binds at least so strongly; else NULL. */
static const struct operator* operator_here(const struct parser *parser, int least) {
  static const struct operator operators[] = {
      {"or", 1, NODE_OR}, {"and", 2, NODE_AND}, {"<", 3, NODE_LT},  {"<=", 3, NODE_LE},
      {">", 3, NODE_GT},  {">=", 3, NODE_GE},   {"==", 3, NODE_EQ}, {"~=", 3, NODE_NE},
      {"+", 4, NODE_ADD}, {"-", 4, NODE_SUB},   {"*", 5, NODE_MUL}, {"//", 5, NODE_DIV},
      {"%", 5, NODE_MOD},
  };
  const struct scan_token *token = &parser->token;
  for (size_t i = 0; i < sizeof operators / sizeof *operators && token->length > 0; i++)
    if (operators[i].text[0] == token->text[0] && scan_is(token, operators[i].text))
      return operators[i].power >= least ? &operators[i] : NULL;
  return NULL;
}

static int32_t parse_binary(struct parser *parser, int least) {
  if (!parser_enter(parser, 0)) return parser_constant(parser, TYPE_ANY, 0);
  int32_t left = parse_unary(parser);
  const struct operator* operator= operator_here(parser, least);
  for (; operator!= NULL; operator= operator_here(parser, least)) {
    size_t at = parser->token.offset;
    parser_advance(parser);
    int32_t right = parse_binary(parser, operator->power + 1);
    left = typing_binary(parser, operator->op, left, right, at);
  }
  parser->depth--;
  return left;
}

static int32_t parse_expression(struct parser *parser) { return parse_binary(parser, 1); }

static int32_t parse_effect(struct parser *parser) {
  int32_t node = refer_assignment(parser, parse_expression);
  while (parser_take(parser, ";")) {
    if (parser->token.kind == SCAN_END) break;
    int32_t next = refer_assignment(parser, parse_expression);
    node = parser_node(parser, NODE_SEQUENCE, TYPE_NONE, (uint32_t)node, (uint32_t)next);
  }
  return node;
}

static void check_end(struct parser *parser) {
  const struct scan_token *token = &parser->token;
  if (token->kind == SCAN_END) return;
  if (scan_is(token, "="))
    parser_fail(parser, token->offset, "use == to compare; = only stands in effects");
  else if (scan_is(token, "+=") || scan_is(token, "-="))
    parser_fail(parser, token->offset, "values change in an effect only, not in a condition");
  else if (scan_is(token, ","))
    parser_fail(parser, token->offset, "a comma cannot stand here: use `and` or `or`");
  else
    parser_fail(parser, token->offset, "unexpected '%.*s'", (int)token->length, token->text);
}

static int32_t parse_all(struct parser *parser) {
  parser_advance(parser);
  if (parser->token.kind == SCAN_END && !parser->failed)
    return parser_fail(parser, 0, "an expression is missing");
  if (parser->use == EXPR_EFFECT) {
    int32_t effect = parse_effect(parser);
    check_end(parser);
    return effect;
  }
  int32_t node = parse_expression(parser);
  check_end(parser);
  if (parser->use == EXPR_CONDITION) typing_want(parser, node, TYPE_BOOL, 0);
  if (parser->use == EXPR_NUMBER) typing_want(parser, node, TYPE_INT, 0);
  if (parser->use == EXPR_PRINT) typing_printable(parser, node);
  return node;
}

/* Marks what the nodes from `from` read as logic. A print that cannot fail reads
 * for the eye alone. */
static void mark_reads(struct program *program, size_t from, enum expr_use use) {
  bool can_fail = false;
  for (size_t i = from; i < program->node_count; i++) {
    uint8_t op = program->nodes[i].op;
    can_fail = can_fail || op == NODE_DIV || op == NODE_MOD || op == NODE_CALL;
  }
  if (use == EXPR_PRINT && !can_fail) return;
  for (size_t i = from; i < program->node_count; i++) {
    const struct node *node = &program->nodes[i];
    size_t count = node->op == NODE_COUNT ? node->b : node->op == NODE_SLOT;
    for (size_t j = 0; j < count; j++) program->layout.slots[node->a + j].is_logic = true;
    if (node->op == NODE_TEXT_SLOT) program->layout.texts[node->a].is_logic = true;
    if (node->op == NODE_INCREASE && !program->layout.slots[node->a].saturates)
      program->layout.slots[node->a].is_logic = true;
  }
}

/* For tools. */
static void keep_written(struct program *program, const struct literal *text, int32_t node) {
  struct written *written = ARENA_PUSH(&program->arena, program->written, program->written_count,
                                       program->written_capacity);
  written->node = node;
  written->text = arena_copy(&program->arena, text->text, text->length);
  written->at = literal_place(text, 0);
}

int32_t expr_compile(const struct expr_context *context, struct literal text, enum expr_use use) {
  size_t from = context->program->node_count;
  struct parser parser = {.context = context, .text = text, .use = use, .first = from};
  int32_t node = parse_all(&parser);
  if (parser.failed) {
    context->program->node_count = from;
    return NONE;
  }
  if (context->is_late) return node;
  mark_reads(context->program, from, use);
  if (use != EXPR_PRINT && (size_t)node >= from) keep_written(context->program, &text, node);
  return node;
}

bool expr_derived(const struct expr_context *context, struct variable *variable) {
  if (variable->expr != NONE || variable->source == NULL) return variable->expr != NONE;
  if (variable->is_busy) {
    issue_error(context->issues, variable->at, "the derived value '%s' is defined by itself",
                variable->name);
    return false;
  }
  variable->is_busy = true;
  struct literal source = {variable->source, strlen(variable->source), variable->at, false};
  size_t from = context->program->node_count;
  struct parser parser = {.context = context, .text = source, .use = EXPR_PRINT, .first = from};
  parser_advance(&parser);
  int32_t node = parse_expression(&parser);
  check_end(&parser);
  variable->is_busy = false;
  variable->source = NULL;
  if (parser.failed) return false;
  mark_reads(context->program, from, EXPR_CONDITION);
  variable->expr = node;
  variable->cost = (uint32_t)(context->program->node_count - from + parser.lent);
  variable->depth = parser.deepest;
  variable->value_type = parser_at(&parser, node)->type;
  if (parser_at(&parser, node)->op == NODE_STRING) variable->value_type = TYPE_TEXT;
  return true;
}

/* Brings a comparison `constant < variable` into the form `variable > constant`. */
static void put_variable_first(const struct program *program, struct node *node) {
  static const uint8_t flipped[] = {NODE_GT, NODE_GE, NODE_LT, NODE_LE, NODE_EQ, NODE_NE};
  uint32_t left = node->a, right = node->b;
  if (program->nodes[left].op != NODE_INT || program->nodes[right].op != NODE_LOAD) return;
  node->op = flipped[node->op - NODE_LT];
  node->a = right;
  node->b = left;
}

/* The numbers that a slot of some width stores, and those of them that a comparison with
 * `k` picks out. */
struct range {
  int64_t first, last;
};

static struct range range_of(unsigned width) {
  if (width == 8) return (struct range){INT64_MIN, INT64_MAX};
  return (struct range){0, width == 0 ? 1 : ((int64_t)1 << (8 * width)) - 1};
}

/* False if none are. */
static bool pick(struct range *range, uint8_t op, int64_t k) {
  bool is_equal = op == NODE_EQ || op == NODE_NE;
  if (op == NODE_LT && __builtin_sub_overflow(k, 1, &range->last)) return false;
  if (op == NODE_GT && __builtin_add_overflow(k, 1, &range->first)) return false;
  if (op == NODE_LE || is_equal) range->last = k;
  if (op == NODE_GE || is_equal) range->first = k;
  return range->first <= range->last;
}

/* Makes one node of a comparison between a variable and a constant: each asks whether what
 * is stored lies in a range. */
static void fuse(struct program *program, struct node *node) {
  if (node->op < NODE_LT || node->op > NODE_NE) return;
  put_variable_first(program, node);
  const struct node *left = &program->nodes[node->a], *right = &program->nodes[node->b];
  int64_t k;
  if (left->op != NODE_LOAD || right->op != NODE_INT) return;
  if (__builtin_sub_overflow(right->k, left->k, &k)) return;
  struct range range = range_of(left->width);
  if (!pick(&range, node->op, k)) return; /* never true: not worth a node of its own */
  node->op = node->op == NODE_NE ? NODE_NOT_IN : NODE_IN;
  node->width = left->width;
  node->bit = left->bit;
  node->a = left->a;
  node->k = range.first;
  node->span = (uint64_t)range.last - (uint64_t)range.first;
}

void expr_link(struct program *program, size_t from) {
  for (size_t i = from; i < program->node_count; i++) {
    struct node *node = &program->nodes[i];
    if (node->op == NODE_SLOT) {
      const struct slot *slot = &program->layout.slots[node->a];
      node->op = NODE_LOAD;
      node->a = slot->offset;
      node->width = slot->width;
      node->bit = slot->bit;
      node->k = slot->width == 8 ? 0 : slot->low;
    }
    fuse(program, node);
  }
}
