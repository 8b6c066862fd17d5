/* unescape: the value of a string or block token, as Lua reads it. */
#ifndef SKAZ_UNESCAPE_H
#define SKAZ_UNESCAPE_H

#include "base/arena.h"
#include "language/lex.h"

/* The value of a TOKEN_STRING or TOKEN_BLOCK, in the source itself where it holds
 * no escape, else in the arena. Sets `*length`, and `*is_exact`: each newline in
 * the value is one in the source, so that lines can be counted in it. */
const char *unescape(struct arena *arena, const struct token *token, size_t *length,
                     bool *is_exact);

#endif
