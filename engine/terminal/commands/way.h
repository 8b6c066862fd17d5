/* way: the line to type that goes on with a play. */
#ifndef SKAZ_WAY_H
#define SKAZ_WAY_H

#include "game/game.h"

/* Appends the line, not broken, so that it can be copied, and a blank one. `play` is the file of
 * the play, or NULL for the one that is offered where the scenario is played again. */
void way_paint(struct text *out, const struct game *game, const char *play);

#endif
