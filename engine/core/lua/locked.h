/* locked: library tables that scenarios can read and not change, and the names of
 * Lua that are left out. */
#ifndef SKAZ_LOCKED_H
#define SKAZ_LOCKED_H

#include <lauxlib.h>
#include <stdbool.h>

/* With the library at the top of the stack: adds `name`, a proxy of a table with
 * these functions, and pushes that table, for constants. A member that is not in it
 * is an error; what is left out of Lua says what to use instead. */
void locked_add(lua_State *L, const char *name, const luaL_Reg *functions);

/* If `name` is a global of Lua that is left out: raises an error that says so, or
 * pushes a table whose every member does (`os`, `io`). False if it is not. */
bool locked_absent(lua_State *L, const char *name);

/* Raises "there is no 'name'", with the nearest of the known names. */
int locked_unknown(lua_State *L, const char *library, const char *name, const luaL_Reg *functions);

#endif
