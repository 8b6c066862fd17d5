/* commands: the words that are about the play and not in it. */
#ifndef SKAZ_COMMANDS_H
#define SKAZ_COMMANDS_H

#include "game/game.h"

/* All command words, closed by NULL. */
extern const char *const command_words[];

/* Whether a line that is wanted as an answer is this command all the same: nothing stands
 * behind its word, or what only the command can mean. */
bool command_is_meant(size_t command, const char *rest);

/* Carries out command `command` (an index into command_words) with the words behind it. */
void command_run(struct game *game, size_t command, const char *rest);

/* The index of a command's word; that of the closing NULL where it is none. */
size_t command_find(const char *word);

/* The index of the command's own word, whichever of its words `command` is. */
size_t command_row(size_t command);

/* Asks whether to stop, where a person is there and the story goes on, and stops. */
void command_stop(struct game *game);

#endif
