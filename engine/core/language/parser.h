/* parser: what the files of the expression compiler share. */
#ifndef SKAZ_PARSER_H
#define SKAZ_PARSER_H

#include "language/expr.h"
#include "language/scan.h"

struct parser {
  const struct expr_context *context;
  struct literal text;
  enum expr_use use;
  struct scan_token token;
  size_t next;  /* offset behind the token */
  size_t first; /* of its nodes */
  size_t lent;  /* nodes of derived variables, which are evaluated each time */
  int depth, deepest;
  bool failed;
};

typedef int32_t parse_function(struct parser *parser);

/* Records an error at byte `offset`, once, and returns a node that fits anywhere. */
int32_t parser_fail(struct parser *parser, size_t offset, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
int32_t parser_node(struct parser *parser, enum node_op op, enum type type, uint32_t a, uint32_t b);
int32_t parser_constant(struct parser *parser, enum type type, int64_t k);
/* The node's place until the next node is made. */
struct node *parser_at(struct parser *parser, int32_t node);
/* One level deeper, `levels` of which are lent; false with the error told. */
bool parser_enter(struct parser *parser, int levels);
void parser_advance(struct parser *parser);
/* Steps over a symbol or keyword if it stands here. */
bool parser_take(struct parser *parser, const char *symbol);

/* refer: the token is a name: a variable, a member, or a call. */
int32_t refer_name(struct parser *parser, parse_function *parse);
/* refer: `name = value`, `name += value`, `name -= value`. */
int32_t refer_assignment(struct parser *parser, parse_function *parse);

/* typing: the node must give this type. */
void typing_want(struct parser *parser, int32_t node, enum type type, size_t offset);
void typing_printable(struct parser *parser, int32_t node);
int32_t typing_binary(struct parser *parser, enum node_op op, int32_t left, int32_t right,
                      size_t offset);
/* typing: turns the string literal `node` into a word of `words`. */
bool typing_word(struct parser *parser, int32_t node, int32_t words);
/* typing: a call whose result is not known must give a word of `words`; false if the
 * node is something else. */
bool typing_call(struct parser *parser, int32_t node, int32_t words);

#endif
