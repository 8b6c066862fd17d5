/* hint: tells the compiler what happens rarely, so that the common way stays lean. */
#ifndef SKAZ_HINT_H
#define SKAZ_HINT_H

/* Before a function's definition: it is kept out of its callers, whose common way then
 * saves no registers and guards no stack for its sake. Measured: a third of a turn. */
#define RARELY __attribute__((noinline, cold))

/* The same for what plays do rarely and explorers at each move: it is not made small. */
#define APART __attribute__((noinline))

/* The opposite, for what must be part of each of its callers. */
#define ALWAYS_INLINE inline __attribute__((always_inline))

#endif
