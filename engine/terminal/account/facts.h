/* facts: a fact as debriefs and transcripts tell it. */
#ifndef SKAZ_FACTS_H
#define SKAZ_FACTS_H

#include "account/document.h"

/* Puts fact `i` of the program: its id, its sentence, and in brackets its standing, its date, the
 * title of its source where that does not stand above, and where it is in that. */
void fact_put(struct document *document, const skaz_program *program, size_t i, bool with_source);

#endif
