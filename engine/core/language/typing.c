/* typing: the types of story expressions, and what to say when they do not fit. */
#include "language/parser.h"

#include <stdio.h>

static const char *type_name(enum type type) {
  static const char *const names[] = {"nothing",          "a number", "true or false",
                                      "one of its words", "a text",   "anything"};
  return names[type];
}

void typing_want(struct parser *parser, int32_t node, enum type type, size_t offset) {
  struct node *at = parser_at(parser, node);
  if (at->type == TYPE_ANY && at->op == NODE_CALL) at->type = (uint8_t)type;
  if (parser->failed || at->type == type) return;
  if (type == TYPE_BOOL && at->type == TYPE_INT)
    parser_fail(parser, offset,
                "this is a number where true or false is needed: compare it, "
                "for example with > 0");
  else if (type == TYPE_BOOL && at->type == TYPE_WORD)
    parser_fail(parser, offset,
                "this is a word where true or false is needed: compare it "
                "with == '...'");
  else
    parser_fail(parser, offset, "this is %s where %s is needed", type_name(at->type),
                type_name(type));
}

void typing_printable(struct parser *parser, int32_t node) {
  if (!parser->failed && parser_at(parser, node)->type == TYPE_BOOL)
    parser_fail(parser, 0, "true or false cannot be printed: write {if %.*s}...{end}",
                (int)parser->text.length, parser->text.text);
}

/* "it can be 'a', 'b' or 'c'", as far as it fits. */
static void list_words(const struct words *list, char *out, size_t size) {
  size_t length = 0;
  out[0] = '\0';
  for (size_t i = 0; i < list->count && i < 8 && length < size; i++) {
    const char *between = i == 0 ? "" : i + 1 == list->count ? " or " : ", ";
    int written = snprintf(out + length, size - length, "%s'%s'", between, list->items[i]);
    length += written > 0 ? (size_t)written : 0;
  }
}

static void fail_word(struct parser *parser, const struct words *list, const char *text,
                      size_t offset) {
  char all[200];
  const char *best = NULL;
  for (size_t i = 0; i < list->count; i++)
    best = name_nearer(text, strlen(text), best, list->items[i]);
  list_words(list, all, sizeof all);
  if (best != NULL)
    parser_fail(parser, offset, "it is never '%s': did you mean '%s'?", text, best);
  else
    parser_fail(parser, offset, "it is never '%s': it can be %s", text, all);
}

bool typing_word(struct parser *parser, int32_t node, int32_t words) {
  struct node *at = parser_at(parser, node);
  const struct program *program = parser->context->program;
  const struct words *list = &program->words[words];
  const char *text = program->strings[at->a];
  size_t offset = (size_t)at->k;
  int32_t word = words_find(list, text, strlen(text));
  if (word == NONE) {
    fail_word(parser, list, text, offset);
    return false;
  }
  at->op = NODE_INT;
  at->type = TYPE_WORD;
  at->words = words;
  at->k = word;
  return true;
}

bool typing_call(struct parser *parser, int32_t node, int32_t words) {
  struct node *at = parser_at(parser, node);
  if (at->op != NODE_CALL || at->type != TYPE_ANY) return false;
  at->type = TYPE_WORD;
  at->words = words;
  return true;
}

/* Both sides of == and ~= brought to one type; TYPE_NONE with the error told. */
static enum type agree(struct parser *parser, int32_t left, int32_t right, size_t offset) {
  struct node *a = parser_at(parser, left), *b = parser_at(parser, right);
  if (a->type == TYPE_WORD && typing_call(parser, right, a->words)) return TYPE_WORD;
  if (b->type == TYPE_WORD && typing_call(parser, left, b->words)) return TYPE_WORD;
  if (a->type == TYPE_WORD && b->op == NODE_STRING)
    return typing_word(parser, right, a->words) ? TYPE_WORD : TYPE_NONE;
  if (b->type == TYPE_WORD && a->op == NODE_STRING)
    return typing_word(parser, left, b->words) ? TYPE_WORD : TYPE_NONE;
  if (a->type == TYPE_ANY && b->type != TYPE_ANY) typing_want(parser, left, b->type, offset);
  if (b->type == TYPE_ANY && a->type != TYPE_ANY) typing_want(parser, right, a->type, offset);
  if (a->type == TYPE_WORD && b->type == TYPE_WORD && a->words != b->words) {
    parser_fail(parser, offset, "these two can never be the same word");
    return TYPE_NONE;
  }
  if (a->type == b->type) return (enum type)a->type;
  parser_fail(parser, offset, "%s is compared with %s", type_name(a->type), type_name(b->type));
  return TYPE_NONE;
}

static int32_t compare_equal(struct parser *parser, enum node_op op, int32_t left, int32_t right,
                             size_t offset) {
  enum type type = agree(parser, left, right, offset);
  if (type == TYPE_TEXT) op = op == NODE_EQ ? NODE_TEXT_EQ : NODE_TEXT_NE;
  return parser_node(parser, op, TYPE_BOOL, (uint32_t)left, (uint32_t)right);
}

int32_t typing_binary(struct parser *parser, enum node_op op, int32_t left, int32_t right,
                      size_t offset) {
  if (op == NODE_EQ || op == NODE_NE) return compare_equal(parser, op, left, right, offset);
  enum type wanted = op == NODE_AND || op == NODE_OR ? TYPE_BOOL : TYPE_INT;
  typing_want(parser, left, wanted, offset);
  typing_want(parser, right, wanted, offset);
  enum type result = op >= NODE_ADD ? TYPE_INT : TYPE_BOOL;
  return parser_node(parser, op, result, (uint32_t)left, (uint32_t)right);
}
