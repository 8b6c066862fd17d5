/* eval: what an expression gives in a state, and what it changes there. */
#ifndef SKAZ_EVAL_H
#define SKAZ_EVAL_H

#include "language/expr.h"

enum eval_fault {
  EVAL_OK,
  EVAL_DIVISION, /* by zero */
  EVAL_RANGE,    /* `slot` would become `value` */
  EVAL_LENGTH,   /* a text does not fit the text variable `slot` */
  EVAL_EMPTY,    /* random(low, high) with low > high */
  EVAL_TYPE,     /* a function gave something else than is needed here */
  EVAL_CALL,     /* a function failed; whoever made the call knows why */
  EVAL_MEMORY
};

/* A value that a registered function takes or gives. */
struct eval_value {
  enum type type;
  int64_t number;
  char text[256];
};

struct evaluation;

/* How an evaluation reaches what is above the language floor. */
struct eval_hooks {
  /* A draw of a number in low .. high, with the weight of each or NULL where all
   * are equal; false: no memory. */
  bool (*draw)(void *data, int64_t low, int64_t high, const int64_t *weights, int64_t *outcome);
  /* Calls a registered function; false: it failed. */
  bool (*call)(void *data, int32_t function, const struct eval_value *arguments, size_t count,
               struct eval_value *result);
  /* A meter stopped at an end of its range: the assignment `effect` lost steps. May be NULL. */
  void (*lost)(void *data, int32_t effect);
};

struct evaluation {
  const struct program *program;
  unsigned char *state; /* effects write it */
  const struct eval_hooks *hooks;
  void *data;            /* of the hooks */
  enum eval_fault fault; /* the first that happened; sticky */
  uint32_t slot;
  int64_t value;
  int32_t drawing; /* the node of the draw under way */
};

/* The number an expression gives (a truth as 0 or 1, a word as its index). After a
 * fault the result means nothing. */
int64_t eval_number(struct evaluation *evaluation, int32_t node);

/* Whether a condition holds. Most ask whether a byte of the state lies in a range; that is
 * found out without a call. */
static inline bool eval_holds(struct evaluation *evaluation, int32_t index) {
  const struct node *node = &evaluation->program->nodes[index];
  if (node->op != NODE_IN || node->width != 1) return eval_number(evaluation, index) != 0;
  return (uint64_t)evaluation->state[node->a] - (uint64_t)node->k <= node->span;
}

/* The value of any expression: a word as its id, a text cut to the room there is. */
void eval_take(struct evaluation *evaluation, int32_t node, struct eval_value *value);

/* Performs an effect. After a fault some of it may have been done. */
void eval_effect(struct evaluation *evaluation, int32_t node);

/* The text of a printable expression: numbers in digits, words as they are shown.
 * `room` lends space for it. */
struct eval_text {
  const char *text;
  size_t length;
};
struct eval_text eval_print(struct evaluation *evaluation, int32_t node, struct eval_value *room);

#endif
