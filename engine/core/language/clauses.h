/* clauses: the structure of an expression, told so that it can be put into words. */
#ifndef SKAZ_CLAUSES_H
#define SKAZ_CLAUSES_H

#include "language/reads.h"

struct clause {
  skaz_clause shown; /* without what the state alone tells; of a CONSTANT its value, too */
  int32_t node;      /* that gives it; NONE: `slot` holds it, or it is constant */
  int32_t slot;      /* of a value that lies in the state, or NONE */
  int32_t words;     /* index of the word list that shows it, or NONE */
  int32_t decision;  /* whose choices show it, or NONE */
  bool is_negated;   /* the condition is what denies the node */
};

struct clauses {
  struct clause *items; /* the whole first, then what is in it, one after the other */
  size_t count, capacity;
};

/* The clauses of a linked expression, in `arena`; an expression of an effect's value is one, too.
 */
struct clauses clauses_of(const struct reads *reads, int32_t node, struct arena *arena);

/* A number alone, likewise. */
struct clauses clauses_of_number(int64_t number, struct arena *arena);

/* A value of the clause as players read it; NULL where it is a plain number, or what was decided.
 */
const char *clauses_word(const struct program *program, const struct clause *clause, int64_t value);

#endif
