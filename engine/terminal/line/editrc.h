/* editrc: the user's own file for all programs that edit lines by libedit. */
#ifndef SKAZ_EDITRC_H
#define SKAZ_EDITRC_H

/* Hands the lines of $EDITRC, else of ~/.editrc, to `obey`, without those that are empty or
 * remarks. Nothing where there is no such file. */
void editrc_read(void (*obey)(void *user, const char *line), void *user);

#endif
