/* key: the exploration key: what logic can still read, packed to bits. */
#include "play/play.h"

/* Bits that hold the values of a slot. */
static unsigned bits_of(const struct slot *slot) {
  uint64_t span = (uint64_t)slot->high - (uint64_t)slot->low;
  unsigned bits = 0;
  while (span > 0) {
    bits++;
    span >>= 1;
  }
  return bits;
}

size_t skaz_key_size(const skaz_program *program) {
  const struct layout *layout = &program->compiled.layout;
  size_t bits = 0, bytes = 0;
  for (size_t i = 0; i < layout->count; i++)
    if (layout->slots[i].is_logic) bits += bits_of(&layout->slots[i]);
  for (size_t i = 0; i < layout->text_count; i++)
    if (layout->texts[i].is_logic) bytes += layout->texts[i].size;
  return bytes + (bits + 7) / 8;
}

struct packer {
  unsigned char *out;
  uint64_t pending;
  unsigned count; /* pending bits, under 8 between slots */
};

static void pack(struct packer *packer, uint64_t value, unsigned bits) {
  while (bits > 0) {
    unsigned take = bits < 8 - packer->count ? bits : 8 - packer->count;
    packer->pending |= (value & ((1u << take) - 1)) << packer->count;
    packer->count += take;
    value >>= take;
    bits -= take;
    if (packer->count < 8) continue;
    *packer->out++ = (unsigned char)packer->pending;
    packer->pending = packer->count = 0;
  }
}

void skaz_key(const skaz_story *story, void *bytes) {
  const struct layout *layout = &story->program->compiled.layout;
  const unsigned char *live = story->rest->live;
  struct packer packer = {bytes, 0, 0};
  for (size_t i = 0; i < layout->text_count; i++) {
    const struct text_slot *text = &layout->texts[i];
    if (!text->is_logic) continue;
    memcpy(packer.out, story->state + text->offset, text->size);
    packer.out += text->size;
  }
  for (size_t i = 0; i < layout->count; i++) {
    const struct slot *slot = &layout->slots[i];
    if (!slot->is_logic) continue;
    uint64_t value = (uint64_t)slot_get(slot, story->state) - (uint64_t)slot->low;
    if (live != NULL && !live[i]) value = 0; /* nobody will know what it was */
    pack(&packer, value, bits_of(slot));
  }
  if (packer.count > 0) *packer.out = (unsigned char)packer.pending;
}
