/* shares: what random plays tell of endings: how often each comes, and how sure that is. */
#ifndef SKAZ_SHARES_H
#define SKAZ_SHARES_H

#include <jansson.h>
#include <stdio.h>

#include "check/witness/sample.h"

/* Where the chance of something lies that came `count` times in `plays` random plays: in 95 of
 * 100 samples between these. Without plays it can be anything. */
struct shares_interval {
  double low, high;
};
struct shares_interval shares_interval_of(uint64_t count, uint64_t plays);

/* Tells them in plain text, at most 79 columns wide. `program` is the one that was played. */
void shares_print(FILE *out, const struct sample *sample, const skaz_program *program);
/* The same as an object; the caller owns it. NULL: no memory. */
json_t *shares_json(const struct sample *sample, const skaz_program *program);

#endif
