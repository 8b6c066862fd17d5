/* pager: text put on the terminal no faster than it can be read. */
#ifndef SKAZ_PAGER_H
#define SKAZ_PAGER_H

#include "game/game.h"

/* Shows text, whole lines, on the stage. Where a person sits at a terminal, it stops when what
 * was shown since they last typed fills the screen, until a key is pressed; nothing is left
 * behind of that, so that the text can be scrolled back to as it is. Text that was typed
 * meanwhile, q, Ctrl-C and a key that a line may begin with, which it then does, bring the rest at
 * once; a signal that asks the program to end, none. */
void pager_show(struct stage *stage, const char *text);

#endif
