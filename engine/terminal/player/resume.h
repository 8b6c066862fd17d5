/* resume: a play that was not finished goes on. */
#ifndef SKAZ_RESUME_H
#define SKAZ_RESUME_H

#include "game/game.h"

/* Takes up an unfinished play of the scenario that is loaded, and shows where it stands, if
 * there is one and it is wanted: it is asked for, unless the player `has_chosen` it before
 * and there is no other. False if not, with game->is_done if the player does not want to
 * play at all. */
bool resume_offer(struct game *game, bool has_chosen);

/* Takes up the play in the file options->play, in that file, and shows where it stands.
 * False if it was said why it cannot be. */
bool resume_file(struct game *game);

/* Whether the options ask for a play that begins in a way of its own. */
bool resume_is_ruled_out(const struct play_options *options);

#endif
