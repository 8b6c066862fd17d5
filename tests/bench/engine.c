/* engine: plays the ring story through skaz.h alone, reading every text and label. */
#include "ring.h"

/* Reads the blocks of a turn: their length, and the number behind "Place " at their front. */
static skaz_status read_text(skaz_story *story, struct ring_play *play) {
  size_t blocks = skaz_block_count(story);
  for (size_t i = 0; i < blocks; i++) {
    skaz_block block;
    skaz_status status = skaz_block_at(story, i, &block);
    if (status != SKAZ_OK) return status;
    for (size_t s = 0; s < block.span_count; s++) play->text += block.spans[s].length;
    if (block.span_count == 0) continue;
    const char *digit = block.spans[0].text + sizeof "Place " - 1;
    for (play->place = 0; *digit >= '0' && *digit <= '9'; digit++)
      play->place = play->place * 10 + (*digit - '0');
  }
  return SKAZ_OK;
}

/* Collects the indices of the open choices and returns how many. */
static unsigned read_choices(skaz_story *story, struct ring_play *play, size_t *open) {
  size_t choices = skaz_choice_count(story);
  unsigned count = 0;
  for (size_t i = 0; i < choices && count < RING_WAYS; i++) {
    skaz_choice choice;
    if (skaz_choice_at(story, i, &choice) != SKAZ_OK || !choice.is_open) continue;
    play->labels += choice.label_length;
    open[count++] = i;
  }
  return count;
}

/* The story labels its two numbers, so they can be read as a player's status line would. */
static skaz_status read_numbers(skaz_story *story, struct ring_play *play) {
  skaz_meter a, b;
  if (!skaz_meter_at(story, 0, &a) || !skaz_meter_at(story, 1, &b)) return SKAZ_NOT_FOUND;
  play->a = (int)a.value;
  play->b = (int)b.value;
  return SKAZ_OK;
}

static skaz_status engine_turn(skaz_story *story, struct ring_play *play, uint64_t *random) {
  skaz_status status = read_text(story, play);
  if (status == SKAZ_OK) status = read_numbers(story, play);
  if (status != SKAZ_OK) return status;
  size_t open[RING_WAYS];
  unsigned count = read_choices(story, play, open);
  if (count == 0) return SKAZ_BAD_CALL;
  *random = ring_next(*random);
  unsigned chosen = (unsigned)*random % count;
  play->sum = ring_sum(play, count, chosen);
  return skaz_choose(story, open[chosen]);
}

skaz_status engine_play(skaz_story *story, long turns, struct ring_play *play) {
  *play = (struct ring_play){0};
  uint64_t random = RING_SEED;
  skaz_status status = skaz_begin(story, NULL);
  for (long t = 0; t < turns && status == SKAZ_OK; t++) status = engine_turn(story, play, &random);
  if (status != SKAZ_OK) return status;
  struct ring_play last = {0}; /* where it stands now, which no turn has read */
  status = read_text(story, &last);
  if (status == SKAZ_OK) status = read_numbers(story, &last);
  play->place = last.place;
  play->a = last.a;
  play->b = last.b;
  return status;
}
