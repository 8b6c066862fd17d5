/* eight: eight bytes of a text looked at together, where one by one would be slow. */
#ifndef SKAZ_EIGHT_H
#define SKAZ_EIGHT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define EIGHT_ONES UINT64_C(0x0101010101010101)
#define EIGHT_TOPS UINT64_C(0x8080808080808080)

static inline uint64_t eight_at(const char *text) {
  uint64_t eight;
  memcpy(&eight, text, sizeof eight);
  return eight;
}

static inline bool eight_is_ascii(uint64_t eight) { return (eight & EIGHT_TOPS) == 0; }

/* Not 0 if one of the bytes is `c`: the one that is 0 then borrows in the subtraction. */
static inline uint64_t eight_has(uint64_t eight, char c) {
  uint64_t difference = eight ^ EIGHT_ONES * (unsigned char)c;
  return (difference - EIGHT_ONES) & ~difference & EIGHT_TOPS;
}

/* Whether all are ASCII that shows: no control characters. Adding one carries 0x7F over to
 * the top bit, and nothing below 0x20 keeps one of the two bits that the rest have. */
static inline bool eight_is_shown(uint64_t eight) {
  uint64_t tops = eight | (eight + EIGHT_ONES);
  uint64_t kept = eight | eight << 1;
  return (tops & EIGHT_TOPS) == 0 && (kept & EIGHT_ONES * 0x40) == EIGHT_ONES * 0x40;
}

#endif
