/* expr: parses and types story expressions, and compiles them to nodes. */
#ifndef SKAZ_EXPR_H
#define SKAZ_EXPR_H

#include "language/program.h"
#include "language/record.h"

enum node_op {
  NODE_INT,       /* k; also booleans and words */
  NODE_STRING,    /* a: index of strings */
  NODE_SLOT,      /* a: slot. Linked to NODE_LOAD */
  NODE_LOAD,      /* a: offset, width, bit; k: added to what is stored */
  NODE_TEXT_SLOT, /* a: text slot */
  NODE_AND,
  NODE_OR,
  NODE_NOT,
  NODE_LT,
  NODE_LE,
  NODE_GT,
  NODE_GE,
  NODE_EQ,
  NODE_NE, /* a, b: numbers */
  NODE_IN,
  NODE_NOT_IN, /* what is stored, as in NODE_LOAD, is or is not k .. k + span */
  NODE_TEXT_EQ,
  NODE_TEXT_NE, /* a, b: texts */
  NODE_ADD,
  NODE_SUB,
  NODE_MUL,
  NODE_DIV,
  NODE_MOD,
  NODE_NEGATE,
  NODE_MIN,
  NODE_MAX,
  NODE_ABS,
  NODE_COUNT,    /* a: first slot; b: how many */
  NODE_WORD_AT,  /* a: number; words: the meter's */
  NODE_RANDOM,   /* a, b: ends */
  NODE_CHANCE,   /* a: per cent */
  NODE_CALL,     /* a: function; b: first of arguments; k: how many */
  NODE_SET,      /* a: slot; b: value */
  NODE_INCREASE, /* a: slot; k: by a constant */
  NODE_SET_TEXT, /* a: text slot; b: text */
  NODE_SEQUENCE  /* a, then b */
};

/* What an expression may be used for. */
enum expr_use {
  EXPR_CONDITION, /* true or false */
  EXPR_NUMBER,    /* a whole number */
  EXPR_PRINT,     /* anything that prints: reading does not make a variable logic */
  EXPR_EFFECT     /* assignments; draws are allowed */
};

struct expr_context {
  struct program *program;
  struct issues *issues;
  int32_t scope; /* the passage whose local variables are visible, or NONE */
  bool is_late;  /* after the load: the layout is fixed, nothing can be added to it */
};

/* Compiles `text`, which stands at `text.at`. Returns its root node, or NONE with
 * the errors recorded in `issues`. */
int32_t expr_compile(const struct expr_context *context, struct literal text, enum expr_use use);

/* `a and b`, `not a`, of compiled conditions; NONE stands for true in expr_and. */
int32_t expr_and(struct program *program, int32_t a, int32_t b);
int32_t expr_not(struct program *program, int32_t a);

/* After layout_place: turns slot indices into offsets, in nodes `from` and up. */
void expr_link(struct program *program, size_t from);

/* Where byte `offset` of a literal stands in its file. */
struct place literal_place(const struct literal *literal, size_t offset);

/* Compiles the expression of a derived variable if that has not been done; its
 * value_type is then known. Implemented over `context->program`. */
bool expr_derived(const struct expr_context *context, struct variable *variable);

#endif
