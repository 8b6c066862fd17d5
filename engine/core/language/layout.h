/* layout: where each value lives in the state's flat bytes. */
#ifndef SKAZ_LAYOUT_H
#define SKAZ_LAYOUT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"

/* One number in the state: stored as value - low, in the fewest bytes. */
struct slot {
  uint32_t offset;   /* in bytes */
  uint8_t width;     /* 1, 2, 4, 8 bytes; 0: one bit */
  uint8_t bit;       /* with width 0: which */
  bool saturates;    /* a meter: stores stop at the ends; else out of range is an error */
  bool is_sequence;  /* where a text sequence stands: no logic reads it */
  bool is_logic;     /* something other than printing can read it: part of the key */
  int64_t low, high; /* the range of values */
  int64_t start;     /* the value at the beginning */
};

/* A run of bytes in the state: a text variable. */
struct text_slot {
  uint32_t offset;
  uint32_t size;     /* in bytes, padded with zeros */
  const char *start; /* at the beginning; at most `size` bytes */
  bool is_logic;
};

struct layout {
  struct arena *arena;
  struct slot *slots;
  size_t count, capacity;
  struct text_slot *texts;
  size_t text_count, text_capacity;
  size_t logic_size; /* bytes before the tail */
  size_t size;       /* all */
};

/* Adds a number with its range; returns its index. */
uint32_t layout_add(struct layout *layout, int64_t low, int64_t high, int64_t start,
                    bool saturates);
/* Adds a text of up to `size` bytes; returns its index. `start` must outlive the layout. */
uint32_t layout_add_text(struct layout *layout, uint32_t size, const char *start);

/* Places all slots: logic before the tail; in each, largest first, bits last. */
void layout_place(struct layout *layout);

/* Writes the starting values of all slots. */
void layout_start(const struct layout *layout, unsigned char *state);

/* Wraps rather than overflows: the bytes may come from outside. */
static inline int64_t slot_value(const struct slot *slot, uint64_t raw) {
  return (int64_t)((uint64_t)slot->low + raw);
}

static inline int64_t slot_get(const struct slot *slot, const unsigned char *state) {
  const unsigned char *at = state + slot->offset;
  switch (slot->width) {
  case 0: return slot_value(slot, (*at >> slot->bit) & 1);
  case 1: return slot_value(slot, *at);
  case 2: {
    uint16_t raw;
    memcpy(&raw, at, sizeof raw);
    return slot_value(slot, raw);
  }
  case 4: {
    uint32_t raw;
    memcpy(&raw, at, sizeof raw);
    return slot_value(slot, raw);
  }
  default: {
    int64_t raw;
    memcpy(&raw, at, sizeof raw);
    return raw;
  }
  }
}

/* Stores a value that is known to be in range. */
static inline void slot_put(const struct slot *slot, unsigned char *state, int64_t value) {
  unsigned char *at = state + slot->offset;
  switch (slot->width) {
  case 0: {
    unsigned bits = (unsigned)*at & ~(1u << slot->bit);
    *at = (unsigned char)(bits | ((unsigned)(value - slot->low) & 1u) << slot->bit);
    break;
  }
  case 1: *at = (unsigned char)(value - slot->low); break;
  case 2: {
    uint16_t raw = (uint16_t)(value - slot->low);
    memcpy(at, &raw, sizeof raw);
    break;
  }
  case 4: {
    uint32_t raw = (uint32_t)(value - slot->low);
    memcpy(at, &raw, sizeof raw);
    break;
  }
  default: memcpy(at, &value, sizeof value); break;
  }
}

/* Writes a text's starting value. */
void text_slot_start(const struct text_slot *slot, unsigned char *state);

/* Stores a value: a meter's is brought into its range; false, with nothing
 * stored, if another's is out of it. */
static inline bool slot_store(const struct slot *slot, unsigned char *state, int64_t value) {
  bool fits = value >= slot->low && value <= slot->high;
  if (!fits && !slot->saturates) return false;
  if (!fits) value = value < slot->low ? slot->low : slot->high;
  slot_put(slot, state, value);
  return true;
}

#endif
