/* span: between which ends the values of an expression lie, as far as types and ranges tell. */
#ifndef SKAZ_SPAN_H
#define SKAZ_SPAN_H

#include "language/reads.h"

/* The least and the greatest value; a truth is 0 or 1, a word its index. */
struct span {
  int64_t low, high;
};
struct span span_of(const struct reads *reads, int32_t node);

/* Whether evaluating an expression can be noticed otherwise than by its value: it can fail,
 * calls a function, or draws. */
bool span_is_noticed(const struct reads *reads, int32_t node);

/* Whether an effect can fail, apart from its values: a number out of its range, a long text. */
bool span_can_leave_range(const struct reads *reads, int32_t effect);

#endif
