/* mathlib: arithmetic for scenarios that gives the same on every machine. */
#ifndef SKAZ_MATHLIB_H
#define SKAZ_MATHLIB_H

struct lua_State;

/* Adds the locked `math` to the library at the top of the stack. */
void mathlib_open(struct lua_State *L);

#endif
