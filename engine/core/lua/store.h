/* store: Lua values on their way into the story's state. */
#ifndef SKAZ_STORE_H
#define SKAZ_STORE_H

#include "lua/stage.h"

/* Each takes the value at `index`, checks it, and raises an error that names the
 * variable if it does not fit. */

/* A number, into slot `at`. */
void store_number(struct lua_State *L, const struct bridge_turn *turn, uint32_t at, int index,
                  const char *name);
/* True or false, into slot `at`. */
void store_truth(struct lua_State *L, const struct bridge_turn *turn, uint32_t at, int index,
                 const char *name);
/* Whatever the variable holds. */
void store_variable(struct lua_State *L, const struct bridge_turn *turn,
                    const struct variable *variable, int index);

/* Raises an error where the variable may not be written. */
void store_check(struct lua_State *L, const struct bridge_turn *turn,
                 const struct variable *variable);

/* The name that was probably meant, or NULL, paid for by how many there are. */
const char *store_suggest_word(struct lua_State *L, const struct words *words, const char *text,
                               size_t length);
const char *store_suggest_name(struct lua_State *L, const struct names *names, const char *text,
                               size_t length);

/* Pushes ": did you mean 'name'?", or "" for NULL. Of the name of a passage's own
 * variable only what stands before its '@' is shown. */
const char *store_push_hint(struct lua_State *L, const char *name);

#endif
