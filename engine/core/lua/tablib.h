/* tablib: tables for scenarios: an order that is the same on every run, a stable
 * sort, and no loop that costs nothing. */
#ifndef SKAZ_TABLIB_H
#define SKAZ_TABLIB_H

struct lua_State;

/* Adds pairs, ipairs, next and the locked `table` to the library at the top of the stack. */
void tablib_open(struct lua_State *L);

/* A metatable's field of this name holds the plain table to read instead (a frozen
 * table's contents), or a function (t) that makes one (a view of the state). */
#define TABLIB_CONTENTS "contents"

#endif
