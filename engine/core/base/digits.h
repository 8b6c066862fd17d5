/* digits: numbers as people write them. By hand: every other text shows one, and no locale
 * has a say in how. */
#ifndef SKAZ_DIGITS_H
#define SKAZ_DIGITS_H

#include <stdint.h>

enum { MOST_DIGITS = 20 }; /* bytes a number may take, its sign included */

/* Writes a number and returns the end; no zero byte follows. */
static inline char *digits_write(char *to, int64_t number) {
  uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
  if (number < 0) *to++ = '-';
  to++;
  for (uint64_t next = 10; rest >= next; next *= 10) {
    to++;
    if (next > UINT64_MAX / 10) break;
  }
  char *digit = to;
  do *--digit = (char)('0' + rest % 10);
  while ((rest /= 10) > 0);
  return to;
}

#endif
