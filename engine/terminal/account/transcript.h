/* transcript: a play written out as it went, for reading. */
#ifndef SKAZ_TRANSCRIPT_H
#define SKAZ_TRANSCRIPT_H

#include "account/document.h"
#include "plays/session.h"

/* Adds the play: its title and role sheet, then for each turn that stands what was chosen and what
 * was told, with its marks and facts, and the notes; at last those facts in full. It is made again
 * in a session of its own. False, with a sentence in `problem`, if the story fails in that. */
bool transcript_add(struct document *document, const struct session *session,
                    const skaz_about *about, struct text *problem);

#endif
