/* lookback: the debrief of the play that is under way, once it has ended. */
#ifndef SKAZ_LOOKBACK_H
#define SKAZ_LOOKBACK_H

#include "account/debrief.h"
#include "game/game.h"

/* Whether there is a debrief to be read now. */
bool lookback_is_due(const struct game *game);

/* The parts that tell something, in order; returns how many there are. */
size_t lookback_list(const struct game *game, size_t parts[DEBRIEF_PARTS]);

/* Adds one part; with DEBRIEF_PARTS all of them, below a title. */
void lookback_add(struct document *document, const struct game *game, size_t part);

/* Adds the first part in short; nothing if no decision was made. */
void lookback_add_short(struct document *document, const struct game *game);

#endif
