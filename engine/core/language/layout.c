/* layout: where each value lives in the state's flat bytes. */
#include "language/layout.h"

static uint8_t width_of(int64_t low, int64_t high) {
  uint64_t span = (uint64_t)high - (uint64_t)low;
  if (span <= 1) return 0;
  if (span <= UINT8_MAX) return 1;
  if (span <= UINT16_MAX) return 2;
  return span <= UINT32_MAX ? 4 : 8;
}

uint32_t layout_add(struct layout *layout, int64_t low, int64_t high, int64_t start,
                    bool saturates) {
  struct slot *slot = ARENA_PUSH(layout->arena, layout->slots, layout->count, layout->capacity);
  slot->low = low;
  slot->high = high;
  slot->start = start;
  slot->saturates = saturates;
  slot->width = width_of(low, high);
  return (uint32_t)layout->count - 1;
}

uint32_t layout_add_text(struct layout *layout, uint32_t size, const char *start) {
  struct text_slot *slot =
      ARENA_PUSH(layout->arena, layout->texts, layout->text_count, layout->text_capacity);
  slot->size = size;
  slot->start = start;
  return (uint32_t)layout->text_count - 1;
}

static void place_width(struct layout *layout, bool is_logic, uint8_t width) {
  for (size_t i = 0; i < layout->count; i++) {
    struct slot *slot = &layout->slots[i];
    if (slot->is_logic != is_logic || slot->width != width) continue;
    slot->offset = (uint32_t)layout->size;
    layout->size += width;
  }
}

static void place_texts(struct layout *layout, bool is_logic) {
  for (size_t i = 0; i < layout->text_count; i++) {
    struct text_slot *slot = &layout->texts[i];
    if (slot->is_logic != is_logic) continue;
    slot->offset = (uint32_t)layout->size;
    layout->size += slot->size;
  }
}

static void place_bits(struct layout *layout, bool is_logic) {
  unsigned bits = 0;
  for (size_t i = 0; i < layout->count; i++) {
    struct slot *slot = &layout->slots[i];
    if (slot->is_logic != is_logic || slot->width != 0) continue;
    slot->offset = (uint32_t)layout->size + bits / 8;
    slot->bit = (uint8_t)(bits % 8);
    bits++;
  }
  layout->size += (bits + 7) / 8;
}

static void place_part(struct layout *layout, bool is_logic) {
  static const uint8_t widths[] = {8, 4, 2, 1};
  for (size_t i = 0; i < sizeof widths; i++) place_width(layout, is_logic, widths[i]);
  place_texts(layout, is_logic);
  place_bits(layout, is_logic);
}

void layout_place(struct layout *layout) {
  layout->size = 0;
  place_part(layout, true);
  layout->logic_size = layout->size;
  place_part(layout, false);
}

void layout_start(const struct layout *layout, unsigned char *state) {
  memset(state, 0, layout->size);
  for (size_t i = 0; i < layout->count; i++)
    slot_put(&layout->slots[i], state, layout->slots[i].start);
  for (size_t i = 0; i < layout->text_count; i++) text_slot_start(&layout->texts[i], state);
}

void text_slot_start(const struct text_slot *slot, unsigned char *state) {
  size_t length = strlen(slot->start);
  memset(state + slot->offset, 0, slot->size);
  memcpy(state + slot->offset, slot->start, length < slot->size ? length : slot->size);
}
