/* verdict: whether types and ranges alone decide a condition. */
#ifndef SKAZ_VERDICT_H
#define SKAZ_VERDICT_H

#include "language/reads.h"

/* Of a condition of a linked program. Where the values that it reads are few it is tried with
 * all of them, else its ends are reckoned. */
skaz_verdict verdict_of(const struct program *program, int32_t node, struct arena *scratch);

#endif
