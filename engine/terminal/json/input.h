/* input: what a line from another program asks for. */
#ifndef SKAZ_INPUT_H
#define SKAZ_INPUT_H

#include "json/exchange.h"

/* Does what the line asks: one that begins with a brace is an object, any other is taken as
 * at the prompt. */
void input_take(struct exchange *exchange, struct game *game, const char *line);

/* The object that the line is, for the caller to release; NULL, and it is refused, if it is
 * none. */
json_t *input_parse(struct exchange *exchange, const char *line);

#endif
