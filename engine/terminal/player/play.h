/* play: a scenario played at a prompt, from the choice of a scenario to the farewell. */
#ifndef SKAZ_PLAY_H
#define SKAZ_PLAY_H

#include "game/game.h"

/* Exit statuses of the skaz command. */
enum { PLAY_OK = 0, PLAY_FAILED = 1, PLAY_BAD_INPUT = 2 };

/* Plays. Returns an exit status, or 128 plus the number of the signal that ended it. */
int play_run(struct stage *stage, const struct play_options *options);

/* What is asked for when the player leaves a play for another scenario: nothing that the
 * command line said about the first one. */
struct play_options play_options_after(const struct game *game);

/* Takes one line as the player typed it, cleaned. */
void play_take_line(struct game *game, const char *line);

/* Makes a move, an open choice of the menu or an answer to the question, and shows the turn. */
void play_take_choice(struct game *game, size_t choice);
void play_take_answer(struct game *game, const char *answer);

/* Shows a recorded play as it went, and stops: PLAY_FAILED if the scenario, changed since,
 * no longer lets it go as recorded. */
int play_replay(struct stage *stage, const struct play_options *options, const char *path);

#endif
