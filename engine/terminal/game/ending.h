/* ending: what comes after the end of a story. */
#ifndef SKAZ_ENDING_H
#define SKAZ_ENDING_H

#include "game/game.h"

enum { ENDING_MOST = 4 };

/* Fills `choices` with what can be done at the end, as a menu whose keys are commands, and
 * returns how many there are: none for a listener. The strings live for ever. */
size_t ending_list(const struct game *game, skaz_choice choices[ENDING_MOST]);

/* Says that the story is over, with that menu. */
void ending_paint(const struct game *game, struct text *out, const struct page *page);

/* Whether there is any scenario but this one. */
bool ending_has_others(const struct game *game);

#endif
