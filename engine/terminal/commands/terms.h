/* terms: the words that a scenario explains. */
#ifndef SKAZ_TERMS_H
#define SKAZ_TERMS_H

#include "game/game.h"

/* The term that has this name, as it is written; NULL if there is none. */
const char *terms_find(const struct game *game, const char *name);

/* The terms in the order of the alphabet, closed by NULL; the caller frees the array alone. */
const char **terms_all(const struct game *game);

#endif
