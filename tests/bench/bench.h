/* bench: what the measurements share. Times are of the processor, medians of several runs. */
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>

enum { BENCH_RUNS = 7 };

/* Seconds that this process has used so far. */
double bench_seconds(void);

/* The median of some numbers, which it sorts. */
double bench_median(double *numbers, size_t count);

/* Each prints its figures and returns 0, or says what failed and returns 1. */
int bench_load(void);                /* load.c: 1,000 and 4,000 passages */
int bench_start(const char *binary); /* start.c: to the first prompt, beside lua5.4 */
int bench_explore(const char *path); /* explore.c: the ring, beside the C walk */

#endif
