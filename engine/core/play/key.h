/* key: what a program's exploration keys are made of. */
#ifndef SKAZ_KEY_H
#define SKAZ_KEY_H

#include "language/domain.h"
#include "language/live.h"

/* Bits of a byte, or all of a number, that go into the key. */
struct key_part {
  uint32_t offset; /* in the state */
  uint8_t width;   /* 1, 2, 4 or 8 bytes */
  uint8_t shift;   /* of the first bit */
  uint8_t bits;
  uint8_t mask;  /* of so many bits, in a byte */
  uint32_t at;   /* first bit in the key */
  uint64_t most; /* the largest value that these bits may hold */
};

/* What is in the keys of states that rest at one place, behind position and call stack: parts,
 * then texts that only some words can be told apart of, or whole ones. Places share plans. */
struct key_plan {
  const uint64_t *live; /* what it is made for: see live.h */
  const struct key_part *parts;
  uint32_t part_count;
  uint32_t end;          /* bit behind the parts */
  const uint32_t *texts; /* indices of layout.texts */
  uint32_t text_count;
};

/* A resume on top of a call stack: what can be read there depends on where play returns to. */
struct key_place {
  uint32_t below;  /* place of the stack under it; 0: an empty stack */
  uint32_t resume; /* 0 for place 0 */
  const uint64_t *live;
  const struct key_plan *plan; /* where a play rests */
};

/* Worked out when a key is first asked for, and when a call stack is first met. */
struct keys {
  struct arena arena; /* for what follows; emptied when it is worked out anew */
  bool is_ready;
  bool is_full;  /* there was no memory for a place: those not met yet have the widest plan */
  size_t size;   /* of a key, in bytes */
  bool is_short; /* a key is one number, and holds no texts */
  const struct key_part *stack; /* position and frames, which stand first in each */
  const unsigned char *start;   /* a state before the play */
  const struct domain *domains; /* of the layout's texts */
  struct live live;
  struct key_plan **plans;
  size_t plan_count, plan_capacity;
  const struct key_plan **alone;  /* of each resume on an empty stack; NULL where no play rests */
  const struct key_plan **widest; /* the same, whatever is on the stack */
  struct key_place *places;
  size_t place_count, place_capacity;
  uint32_t *table; /* of places, by hash; 0: free */
  size_t table_size;
};

/* An expression whose reads are in all keys. */
struct kept {
  int32_t node;
  const struct kept *next;
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
/* Forgets what was worked out. */
void keys_forget(struct skaz_program *program);
/* The plan for a set of numbers; may run out of memory. */
const struct key_plan *keys_plan_for(struct skaz_program *program, const uint64_t *live,
                                     struct arena *scratch);

/* place: the plan of a state, whose position and call stack are in order. */
const struct key_plan *keys_plan_of(struct skaz_program *program, const unsigned char *state);

/* Writes the state that has this key into `state`; false if the bytes are none. Whether a play
 * can rest in it is not looked at: see skaz_from_key. */
bool keys_unpack(struct skaz_program *program, const unsigned char *bytes, unsigned char *state);

#endif
