/* rng: numbers from a counter, so that no generator state has to be kept. */
#ifndef SKAZ_RNG_H
#define SKAZ_RNG_H

#include <stdint.h>

/* A well-mixed number from three words (the finaliser of SplitMix64, Steele et
 * al. 2014, chained). The same on every machine. */
uint64_t rng_hash(uint64_t seed, uint64_t a, uint64_t b);

/* `hash` brought into low .. high (low <= high). */
int64_t rng_between(uint64_t hash, int64_t low, int64_t high);

#endif
