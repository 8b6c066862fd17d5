/* cards: the source cards of a program, and those that a play has given. */
#include "play/play.h"

bool skaz_card_is_given(const skaz_story *story, size_t card) {
  const struct program *program = &story->program->compiled;
  return card < program->card_count &&
         state_get(program, story->state, program->cards[card].given_slot) != 0;
}

size_t skaz_card_block_count(const skaz_program *program, size_t card) {
  const struct program *compiled = &program->compiled;
  if (card >= compiled->card_count) return 0;
  const struct card *from = &compiled->cards[card];
  return from->end - from->first + (from->title != NONE);
}

/* The block as it would happen where the story rests. */
static void tell_block(struct skaz_story *story, const struct card *card, size_t i) {
  const struct program *program = &story->program->compiled;
  struct told *told = &story->card;
  bool is_title = i == 0 && card->title != NONE;
  const struct card_text *text =
      is_title ? NULL : &program->card_texts[card->first + i - (card->title != NONE)];
  *told = (struct told){.kind = is_title ? SKAZ_CARD_TITLE : SKAZ_CARD_TEXT,
                        .basis = is_title ? NONE : text->basis,
                        .owner = NONE,
                        .card = (int32_t)(card - program->cards),
                        .state = story->state};
  told->template = &program->templates[is_title ? card->title : text->text];
}

skaz_status skaz_card_block_at(skaz_story *story, size_t card, size_t i, skaz_block *block) {
  const struct program *program = &story->program->compiled;
  struct place nowhere = {0};
  if (i >= skaz_card_block_count(story->program, card))
    return story_fail(story, SKAZ_BAD_CALL, nowhere, "there is no such block of a card");
  struct turn *shown = story->shown;
  tell_block(story, &program->cards[card], i);
  buffer_reset(&story->aside.buffer);
  story->aside.text_size = 0;
  story->shown = &story->aside; /* where texts are rendered to */
  skaz_status status = render_block(story, &story->card);
  story->shown = shown;
  if (status == SKAZ_OK) read_block(program, &story->card, block);
  return status;
}
