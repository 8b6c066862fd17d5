/* commands: the words that are about the play and not in it. */
#ifndef SKAZ_COMMANDS_H
#define SKAZ_COMMANDS_H

#include "player/game.h"

/* All command words, closed by NULL. */
extern const char *const command_words[];

/* Whether the command takes words behind it. */
bool command_takes_words(size_t command);

/* Carries out command `command` (an index into command_words) with the words behind it. */
void command_run(struct game *game, size_t command, const char *rest);

/* Asks whether to stop, where stopping would lose something, and stops. */
void command_stop(struct game *game, bool asks);

#endif
