/* baselib: the names that a scenario can use, and what every other name answers.
 *
 * A closed list: what is not in the lists at the bottom of baselib.c, mathlib.c,
 * strlib.c, tablib.c and utf8lib.c does not exist. Scenarios cannot make metatables, so a
 * table that has one is ours: it is locked, frozen or a view of the state.
 */
#ifndef SKAZ_BASELIB_H
#define SKAZ_BASELIB_H

struct lua_State;

/* Makes the library and pushes the environment: an empty table, the globals of
 * the scenario's files. A write makes a plain global. A read of a name that is not
 * in it looks in the library, then among the names of Lua that are left out, which
 * raise an error, then asks the handler of unknown names. */
void baselib_open(struct lua_State *L);

/* Registry key of the handler of unknown names: a function (name) whose result is
 * the name's value; it raises an error for a name that means nothing. Without a
 * handler the name is an error. */
#define BASELIB_UNKNOWN "skaz.unknown"

/* Pushes the library: name to value, for adding words of the language. Scenarios
 * see through it but never get hold of it. */
void baselib_library(struct lua_State *L);

/* Pushes what the name (a string at `index`) has in the library or among the names
 * that are left out, which may raise; false, with nothing pushed, if it is in neither. */
_Bool baselib_find(struct lua_State *L, int index);

#endif
