/* key: what a program's exploration keys are made of. */
#ifndef SKAZ_KEY_H
#define SKAZ_KEY_H

#include "language/domain.h"

/* Bits of a byte, or all of a number, that go into the key. */
struct key_part {
  uint32_t offset; /* in the state */
  uint8_t width;   /* 1, 2, 4 or 8 bytes */
  uint8_t shift;   /* of the first bit */
  uint8_t bits;
  uint64_t most; /* the largest value that these bits may hold */
};

/* What is in the keys of states that rest at one place: parts, then texts that only some
 * words can be told apart of, then whole texts. Many places share one. */
struct key_plan {
  const struct key_part *parts;
  uint32_t part_count;
  const uint32_t *texts; /* indices of layout.texts */
  uint32_t text_count;
};

/* Worked out when a key is first asked for. */
struct keys {
  bool is_ready;
  size_t size;                   /* of a key, in bytes */
  struct key_part position;      /* stands first in each */
  const unsigned char *start;    /* a state before the play */
  const struct domain *domains;  /* of the layout's texts */
  const struct key_plan **plans; /* of each resume; NULL where no play rests */
};

/* Bits that hold the numbers 0 .. most. */
static inline unsigned key_bits(uint64_t most) {
  unsigned bits = 0;
  for (; most > 0; most >>= 1) bits++;
  return bits;
}

struct skaz_program;

/* plan: the keys of a program, worked out if need be; NULL if there is no memory. */
const struct keys *keys_of(struct skaz_program *program);

/* Writes the state that has this key into `state`; false if the bytes are none. What makes
 * a state of the values is not looked at: see skaz_from_key. */
bool keys_unpack(const struct skaz_program *program, const unsigned char *bytes,
                 unsigned char *state);

#endif
