/* plays: a play file read from disk, for hosts that report what is wrong with it. */
#ifndef SKAZ_PLAYS_H
#define SKAZ_PLAYS_H

#include <stdio.h>

#include "plays/playfile.h"
#include "skaz.h"

/* Reads a play. False if it cannot; then what is wrong goes to `report`. */
bool plays_open(struct playfile *file, const char *path, enum playfile_end end,
                void (*report)(void *user, const skaz_error *error), void *user);

/* Reads a play. False, with one line "path:line: what is wrong" on `errors`, if it cannot. */
bool plays_read(struct playfile *file, const char *path, enum playfile_end end, FILE *errors);

#endif
