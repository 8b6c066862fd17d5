/* freeze: what a scenario's functions could hide state in, made constant for play. */
#ifndef SKAZ_FREEZE_H
#define SKAZ_FREEZE_H

#include <stddef.h>

struct lua_State;

/* Freezes every table that the registered functions or the globals can reach, in
 * place: a read goes on to the contents, a write is an error. Notes the values of
 * all upvalues of functions within reach, in a list whose reference it returns.
 * Pushes the globals, out of reach of scenarios; the environment is left empty. */
int freeze_all(struct lua_State *L, size_t function_count);

/* Puts back every upvalue of the list that is not what it was. Returns the name of the
 * first, "" for one of a function in C, or NULL if all were. Allocates nothing; needs
 * five free places of the stack. */
const char *freeze_restore(struct lua_State *L, int watched);

#endif
