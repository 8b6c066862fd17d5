/* report: what a failed run tells: a message fit to be shown, and its place. */
#ifndef SKAZ_REPORT_H
#define SKAZ_REPORT_H

#include "lua/sandbox.h"

/* Copies text without what could steer a terminal: control characters (a tab
 * becomes a space, newlines stay), bidirectional overrides and bytes that are not
 * UTF-8 (`?`). Cuts it at a character where `room`, a closing zero included, ends.
 * Returns the bytes written before the zero. */
size_t report_clean(char *to, size_t room, const char *text, size_t length);

/* Sets status and message, and no place. */
void report_message(struct failure *failure, skaz_status status, const char *message);

/* Sets file and line to where the innermost running Lua function stands; leaves
 * them as they are where none runs. Allocates nothing. */
void report_place(struct lua_State *L, struct failure *failure);

/* Sets everything from the error value at `index`, seen from a message handler:
 * "file:line: text" is taken apart by what the call stack says. Allocates nothing. */
void report_error(struct lua_State *L, int index, struct failure *failure);

#endif
