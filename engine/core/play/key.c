/* key: the exploration key: what logic can still read, packed to bits. */
#include "play/key.h"

#include "base/hint.h"
#include "play/play.h"

/* ---------------------------------------------------------------- packing */

struct packer {
  unsigned char *out;
  uint64_t pending;
  unsigned count; /* pending bits, under 64 */
};

static inline void pack(struct packer *packer, uint64_t value, unsigned bits) {
  packer->pending |= value << packer->count;
  packer->count += bits;
  if (packer->count < 64) return;
  for (unsigned i = 0; i < 8; i++) *packer->out++ = (unsigned char)(packer->pending >> 8 * i);
  packer->count -= 64;
  packer->pending = packer->count > 0 ? value >> (bits - packer->count) : 0;
}

/* Writes what is pending, and zeros up to the end. */
static inline void pack_end(struct packer *packer, const unsigned char *end) {
  for (; packer->out < end; packer->pending >>= 8) *packer->out++ = (unsigned char)packer->pending;
}

static uint64_t load_wide(const struct key_part *part, const unsigned char *at) {
  uint16_t two;
  uint32_t four;
  uint64_t eight;
  switch (part->width) {
  case 2: memcpy(&two, at, sizeof two); return two;
  case 4: memcpy(&four, at, sizeof four); return four;
  default: memcpy(&eight, at, sizeof eight); return eight;
  }
}

static inline uint64_t load(const struct key_part *part, const unsigned char *state) {
  const unsigned char *at = state + part->offset;
  if (part->width != 1) return load_wide(part, at); /* a number of more bytes, whole */
  return (unsigned)(*at >> part->shift) & part->mask;
}

static inline void pack_parts(struct packer *packer, const struct key_part *parts, uint32_t count,
                              const unsigned char *state) {
  for (const struct key_part *part = parts, *end = parts + count; part < end; part++)
    pack(packer, load(part, state), part->bits);
}

static RARELY struct packer pack_texts(struct packer packer, const struct skaz_story *story,
                                       const struct key_plan *plan) {
  const struct layout *layout = &story->program->compiled.layout;
  const struct keys *keys = &story->program->keys;
  for (uint32_t i = 0; i < plan->text_count; i++) {
    const struct text_slot *slot = &layout->texts[plan->texts[i]];
    const struct domain *domain = &keys->domains[plan->texts[i]];
    const unsigned char *at = story->state + slot->offset;
    if (domain->is_closed)
      pack(&packer, domain_find(domain, (const char *)at, slot->size), key_bits(domain->count));
    else
      for (uint32_t j = 0; j < slot->size; j++) pack(&packer, at[j], 8);
  }
  return packer;
}

static inline const struct key_plan *plan_of(const struct skaz_story *story) {
  const struct program *compiled = &story->program->compiled;
  if (compiled->frames > 0) return keys_plan_of(story->program, story->state);
  return story->program->keys.alone[story->rest - compiled->resumes];
}

static APART void pack_long(const struct skaz_story *story, const struct key_plan *plan,
                            unsigned char *bytes) {
  const struct keys *keys = &story->program->keys;
  struct packer packer = {bytes, 0, 0};
  pack_parts(&packer, keys->stack, story->program->compiled.frames + 1, story->state);
  pack_parts(&packer, plan->parts, plan->part_count, story->state);
  if (plan->text_count > 0) packer = pack_texts(packer, story, plan);
  pack_end(&packer, bytes + keys->size);
}

static inline uint64_t join(const struct key_part *parts, uint32_t count,
                            const unsigned char *state) {
  uint64_t key = 0;
  for (const struct key_part *part = parts, *end = parts + count; part < end; part++)
    key |= load(part, state) << part->at;
  return key;
}

/* Most keys are so short that they are put together in a register. */
static inline void pack_short(const struct skaz_story *story, const struct key_plan *plan,
                              unsigned char *bytes) {
  const struct keys *keys = &story->program->keys;
  uint64_t key = join(keys->stack, story->program->compiled.frames + 1, story->state) |
                 join(plan->parts, plan->part_count, story->state);
  for (size_t i = 0; i < keys->size; i++) bytes[i] = (unsigned char)(key >> 8 * i);
}

void skaz_key(const skaz_story *story, void *bytes) {
  const struct keys *keys = keys_of(story->program);
  if (keys == NULL) return;
  if (keys->is_short)
    pack_short(story, plan_of(story), bytes);
  else
    pack_long(story, plan_of(story), bytes);
}

size_t skaz_key_size(const skaz_program *program) {
  /* no program is constant to itself: this notes what would be worked out again */
  const struct keys *keys = keys_of((skaz_program *)(uintptr_t)program);
  return keys != NULL ? keys->size : 0;
}

/* -------------------------------------------------------------- unpacking */

struct unpacker {
  const unsigned char *next, *end;
  uint64_t pending;
  unsigned count; /* pending bits, under 8 between parts */
};

/* At most 56 bits; zeros behind the end. */
static uint64_t take_some(struct unpacker *unpacker, unsigned bits) {
  for (; unpacker->count < bits; unpacker->count += 8)
    if (unpacker->next < unpacker->end)
      unpacker->pending |= (uint64_t)*unpacker->next++ << unpacker->count;
  uint64_t value = unpacker->pending & ((UINT64_C(1) << bits) - 1);
  unpacker->pending >>= bits;
  unpacker->count -= bits;
  return value;
}

static inline uint64_t take(struct unpacker *unpacker, unsigned bits) {
  if (bits <= 32) return take_some(unpacker, bits);
  uint64_t low = take_some(unpacker, 32);
  return low | take_some(unpacker, bits - 32) << 32;
}

static void store_wide(const struct key_part *part, unsigned char *at, uint64_t value) {
  uint16_t two = (uint16_t)value;
  uint32_t four = (uint32_t)value;
  switch (part->width) {
  case 2: memcpy(at, &two, sizeof two); break;
  case 4: memcpy(at, &four, sizeof four); break;
  default: memcpy(at, &value, sizeof value); break;
  }
}

static inline void store(const struct key_part *part, unsigned char *state, uint64_t value) {
  unsigned char *at = state + part->offset;
  if (part->width != 1) {
    store_wide(part, at, value);
    return;
  }
  unsigned mask = (unsigned)part->mask << part->shift;
  *at = (unsigned char)((*at & ~mask) | (unsigned)(value << part->shift));
}

/* False if no text has that number. */
static bool unpack_word(struct unpacker *unpacker, const struct domain *domain,
                        const struct text_slot *slot, unsigned char *state) {
  uint64_t at = take(unpacker, key_bits(domain->count));
  if (at > domain->count) return false;
  const char *text = at < domain->count ? domain->literals[at] : domain->other;
  size_t length = strlen(text);
  if (length > slot->size) return false;
  memset(state + slot->offset, 0, slot->size);
  memcpy(state + slot->offset, text, length);
  return true;
}

static bool unpack_texts(struct unpacker *unpacker, const struct skaz_program *program,
                         const struct key_plan *plan, unsigned char *state) {
  for (uint32_t i = 0; i < plan->text_count; i++) {
    const struct text_slot *slot = &program->compiled.layout.texts[plan->texts[i]];
    const struct domain *domain = &program->keys.domains[plan->texts[i]];
    if (domain->is_closed && !unpack_word(unpacker, domain, slot, state)) return false;
    for (uint32_t j = 0; j < slot->size && !domain->is_closed; j++)
      state[slot->offset + j] = (unsigned char)take(unpacker, 8);
  }
  return true;
}

static bool is_used_up(const struct unpacker *unpacker) {
  bool is_zero = unpacker->pending == 0;
  for (const unsigned char *at = unpacker->next; at < unpacker->end; at++)
    is_zero = is_zero && *at == 0;
  return is_zero;
}

static bool unpack_parts(struct unpacker *unpacker, const struct key_part *parts, uint32_t count,
                         unsigned char *state) {
  for (uint32_t i = 0; i < count; i++) {
    uint64_t value = take(unpacker, parts[i].bits);
    if (value > parts[i].most) return false;
    store(&parts[i], state, value);
  }
  return true;
}

/* Takes parts out of a short key. */
static bool split(uint64_t *key, const struct key_part *parts, uint32_t count,
                  unsigned char *state) {
  for (const struct key_part *part = parts, *end = parts + count; part < end; part++) {
    uint64_t mask = (UINT64_C(1) << part->bits) - 1, value = *key >> part->at & mask;
    if (value > part->most) return false;
    store(part, state, value);
    *key &= ~(mask << part->at);
  }
  return true;
}

static bool unpack_short(struct skaz_program *program, const unsigned char *bytes,
                         unsigned char *state) {
  const struct keys *keys = &program->keys;
  uint64_t key = 0;
  for (size_t i = 0; i < keys->size; i++) key |= (uint64_t)bytes[i] << 8 * i;
  if (!split(&key, keys->stack, program->compiled.frames + 1, state)) return false;
  if (!restore_stack_fits(&program->compiled, state)) return false;
  const struct key_plan *plan = keys_plan_of(program, state);
  return split(&key, plan->parts, plan->part_count, state) && key == 0;
}

static bool unpack_long(struct skaz_program *program, const unsigned char *bytes,
                        unsigned char *state) {
  const struct keys *keys = &program->keys;
  struct unpacker unpacker = {bytes, bytes + keys->size, 0, 0};
  if (!unpack_parts(&unpacker, keys->stack, program->compiled.frames + 1, state)) return false;
  if (!restore_stack_fits(&program->compiled, state)) return false;
  const struct key_plan *plan = keys_plan_of(program, state);
  if (!unpack_parts(&unpacker, plan->parts, plan->part_count, state)) return false;
  return unpack_texts(&unpacker, program, plan, state) && is_used_up(&unpacker);
}

bool keys_unpack(struct skaz_program *program, const unsigned char *bytes, unsigned char *state) {
  memcpy(state, program->keys.start, program->compiled.layout.size);
  return program->keys.is_short ? unpack_short(program, bytes, state)
                                : unpack_long(program, bytes, state);
}
