/* choose: which scenario another program wants to play. */
#ifndef SKAZ_CHOOSE_H
#define SKAZ_CHOOSE_H

#include "game/game.h"

/* For the listener of an exchange: writes the scenarios until a line names one. */
bool choose_scenario(struct listener *listener, struct game *game, bool *has_chosen);

#endif
