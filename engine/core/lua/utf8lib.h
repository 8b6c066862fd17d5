/* utf8lib: the characters of a text, for scenarios. */
#ifndef SKAZ_UTF8LIB_H
#define SKAZ_UTF8LIB_H

struct lua_State;

/* Adds the locked `utf8` to the library at the top of the stack. */
void utf8lib_open(struct lua_State *L);

#endif
