/* tab: what a Tab completes in a play. */
#ifndef SKAZ_TAB_H
#define SKAZ_TAB_H

#include "game/game.h"

/* Reads a line of the play as game_read does, and completes it. */
enum read_result tab_read(struct game *game, const char *prompt, struct text *line);

#endif
