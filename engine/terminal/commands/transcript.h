/* transcript: a play written out as it went, for reading. */
#ifndef SKAZ_TRANSCRIPT_H
#define SKAZ_TRANSCRIPT_H

#include "plays/session.h"

/* Appends the play as plain text of PAGE_MEASURE columns: its title and role sheet, then for each
 * turn that stands what was chosen and what was told, and the notes. It is made again in a
 * session of its own. False, with a sentence in `problem`, if the story fails in that. */
bool transcript_paint(struct text *out, const struct session *session, const skaz_about *about,
                      struct text *problem);

#endif
