/* views: variables with members (sets, pers, decided, visited) as tables. */
#ifndef SKAZ_VIEWS_H
#define SKAZ_VIEWS_H

#include "lua/stage.h"

/* Pushes the view of a variable: its members are read and written in the turn's state. */
void views_push(struct lua_State *L, const struct bridge_turn *turn,
                const struct variable *variable);

/* The variable whose view is at `index`, or NULL. */
const struct variable *views_variable(struct lua_State *L, int index);

#endif
