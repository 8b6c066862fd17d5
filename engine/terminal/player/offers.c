/* offers: the choices of a play's menu, as they can be typed. */
#include "player/offers.h"

#include "game/ending.h"

static struct offer *offers_of_ending(const struct game *game, size_t *count) {
  skaz_choice choices[ENDING_MOST];
  struct offer *offers = need_bytes(NULL, sizeof choices / sizeof *choices * sizeof *offers);
  *count = ending_list(game, choices);
  for (size_t i = 0; i < *count; i++)
    offers[i] = (struct offer){choices[i].label, choices[i].key, true};
  return offers;
}

struct offer *offers_of(const struct game *game, size_t *count) {
  if (skaz_phase_of(game->session.story) == SKAZ_ENDED) return offers_of_ending(game, count);
  *count = skaz_choice_count(game->session.story);
  struct offer *offers = need_bytes(NULL, *count * sizeof *offers);
  for (size_t i = 0; i < *count; i++) {
    skaz_choice choice;
    if (skaz_choice_at(game->session.story, i, &choice) != SKAZ_OK)
      choice = (skaz_choice){.label = ""};
    offers[i] = (struct offer){choice.label, choice.key, choice.is_open};
  }
  return offers;
}
