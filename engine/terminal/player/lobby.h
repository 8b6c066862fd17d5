/* lobby: the first screen, where a scenario is chosen. */
#ifndef SKAZ_LOBBY_H
#define SKAZ_LOBBY_H

#include "game/game.h"

/* Lists the scenarios that can be played and asks which: sets game->scenario. `*has_chosen`:
 * its unfinished play was chosen without a further word. False if there is none, as was
 * said, or if the player wants none: with game->is_done. */
bool lobby_choose(struct game *game, bool *has_chosen);

#endif
