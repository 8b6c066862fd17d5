/* strlib: strings for scenarios: bounded, charged, and the same in every locale. */
#ifndef SKAZ_STRLIB_H
#define SKAZ_STRLIB_H

#include <stddef.h>

struct lua_State;

/* Adds the locked `string` to the library at the top of the stack and makes its
 * functions the methods of strings. */
void strlib_open(struct lua_State *L);

/* Pushes the value at `index` as text: no addresses, the same on every machine. */
const char *strlib_tostring(struct lua_State *L, int index, size_t *length);

#endif
