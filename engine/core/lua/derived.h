/* derived: values that an expression gives, computed inside a function. */
#ifndef SKAZ_DERIVED_H
#define SKAZ_DERIVED_H

#include "lua/stage.h"

/* Pushes the value of a derived variable. What it calls must be pure, even in an effect. */
void derived_push(struct lua_State *L, const struct bridge_turn *turn,
                  const struct variable *variable);

#endif
