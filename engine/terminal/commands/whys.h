/* whys: what the command why can be asked about. */
#ifndef SKAZ_WHYS_H
#define SKAZ_WHYS_H

#include "game/game.h"

/* The labels of meters, then those of the menu's choices, closed by NULL; the caller frees the
 * array alone. */
const char **whys_all(const struct game *game);

#endif
