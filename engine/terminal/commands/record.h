/* record: what really happened, beside what the player decided; and what the text rests on. */
#ifndef SKAZ_RECORD_TOLD_H
#define SKAZ_RECORD_TOLD_H

#include "game/game.h"
#include "text/evidence.h"

/* A decision whose record may be told now. */
struct told_decision {
  skaz_entry entry;
  const char *chosen; /* the label of the choice that was made; NULL: none yet */
};

/* The decisions whose record may be told: after an ending all on the way there; before it the one
 * on the screen, else the one made last, if its author lets it be known. The caller frees the
 * array. */
size_t record_list(const struct game *game, struct told_decision **decisions);

/* The facts behind what is on the screen: the text of the turn, and cards opened since. */
struct facts record_facts_shown(const struct game *game);

#endif
