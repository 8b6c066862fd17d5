/* globals: the story's variables as the globals of Lua functions in play. */
#ifndef SKAZ_GLOBALS_H
#define SKAZ_GLOBALS_H

#include "lua/stage.h"

/* With the stage at the top of the stack: adds random, chance, count, min, max and abs
 * to the library, as expressions have them. */
void globals_add_words(struct lua_State *L);

/* Pops the globals of the files, and lets the environment read variables, those globals
 * and the library, and write variables. */
void globals_open(struct lua_State *L, const struct stage *stage);

#endif
