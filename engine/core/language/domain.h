/* domain: which values of a text variable logic can tell apart. */
#ifndef SKAZ_DOMAIN_H
#define SKAZ_DOMAIN_H

#include "language/program.h"

/* A text that is only ever compared with literals is, to logic, one of them or another. */
struct domain {
  bool is_closed; /* false: functions or other variables get to see the text itself */
  const char **literals;
  size_t count, capacity;
  const char *other; /* a text that is none of them, and fits */
};

/* The domains of all texts of the layout, in `arena`. */
struct domain *domain_all(const struct program *program, struct arena *arena);

/* The number of the literal that `size` bytes hold (closed by a zero if shorter); `count`
 * for any other. */
size_t domain_find(const struct domain *domain, const char *text, size_t size);

#endif
