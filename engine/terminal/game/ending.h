/* ending: what comes after the end of a story. */
#ifndef SKAZ_ENDING_H
#define SKAZ_ENDING_H

#include "account/debrief.h"
#include "game/game.h"

/* The pages of a debrief, all of them, and the way back; more than what else there is. */
enum { ENDING_MOST = DEBRIEF_PARTS + 2 };

/* Fills `choices` with what can be done at the end, or read of the debrief while it is open, as
 * a menu whose keys are commands, and returns how many there are: none for a listener. The
 * strings live for ever. */
size_t ending_list(const struct game *game, skaz_choice choices[ENDING_MOST]);

/* Says what that menu is for, and shows it. */
void ending_paint(const struct game *game, struct text *out, const struct page *page);

/* Whether there is any scenario but this one. */
bool ending_has_others(const struct game *game);

#endif
