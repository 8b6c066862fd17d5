/* json: a play for another program: an object for each line that it sends. */
#ifndef SKAZ_JSON_H
#define SKAZ_JSON_H

#include "game/game.h"

/* Plays as play_run does, but writes an object before the first line and one after each line,
 * and takes lines that are objects. engine/README.md tells what is in them. Returns an exit
 * status. */
int json_run(struct stage *stage, const struct play_options *options);

/* Shows a recorded play as play_replay does, an object each line of it. */
int json_replay(struct stage *stage, const struct play_options *options, const char *path);

#endif
