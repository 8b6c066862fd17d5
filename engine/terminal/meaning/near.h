/* near: what was perhaps meant by a line that was not understood. */
#ifndef SKAZ_NEAR_H
#define SKAZ_NEAR_H

#include "meaning/understand.h"
#include "meaning/words.h"

/* Set result->near: commands that begin with `word`; those least far from it by typing errors. */
void near_beginnings(struct understood *result, const char *word, const struct menu *menu);
void near_commands(struct understood *result, const char *word, const struct menu *menu);

/* Sets result->several to the few open offers that most of the words are near to, or
 * result->near to the commands that the first one is, if that is nearer. `labels` are the words
 * of the menu's labels. */
void near_anything(struct understood *result, const struct words *typed, const struct words *labels,
                   const struct menu *menu);

#endif
