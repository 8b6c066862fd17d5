/* values: what crosses between expressions and Lua functions. */
#ifndef SKAZ_VALUES_H
#define SKAZ_VALUES_H

#include "lua/bridge.h"

struct lua_State;

/* Pushes a value for a function. */
void values_push(struct lua_State *L, const struct bridge_value *value);

/* Reads what a function gave. Raises an error for what no expression can use. */
void values_read(struct lua_State *L, int index, struct bridge_value *value);

#endif
