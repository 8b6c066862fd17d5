/* opening: which scenario is played, and whether an unfinished play goes on. */
#ifndef SKAZ_OPENING_H
#define SKAZ_OPENING_H

#include "game/game.h"

/* Finds the scenario, loads it, and begins or takes up a play and shows it. False if there
 * is nothing to play: with game->is_done the player did not want to, else it was said why. */
bool opening_run(struct game *game, struct stage *stage, const struct play_options *options);

/* Finds and loads the scenario `name` alone; false if it was said why not. */
bool opening_load(struct game *game, const char *name);

/* A game about to begin. */
struct game opening_game(struct stage *stage, const struct play_options *options);

#endif
