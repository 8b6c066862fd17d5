/* functions: the Lua functions that play may call. */
#ifndef SKAZ_FUNCTIONS_H
#define SKAZ_FUNCTIONS_H

#include "lua/loader.h"

/* Registers the Lua function at `index` for the bridge and returns its index among
 * the definitions. `name` is NULL for an effect. */
int functions_add(struct lua_State *L, struct loader *loader, int index, const char *name);

/* Registers the functions that the files define as globals, by name, and reports
 * globals that take a name away from the language or from a variable. */
void functions_add_globals(struct lua_State *L, struct loader *loader);

#endif
