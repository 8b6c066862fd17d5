/* format: string.format for scenarios. */
#ifndef SKAZ_FORMAT_H
#define SKAZ_FORMAT_H

struct lua_State;

/* string.format(format, ...): %s %d %i %c %x %X %o %e %E %f %g %G %%. */
int format_call(struct lua_State *L);

/* Writes a number as Lua does, but the same in every locale and on every machine.
 * `room` bytes are at least 64. */
void format_number(char *to, unsigned long room, double number);

#endif
