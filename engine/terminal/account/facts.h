/* facts: a fact as debriefs and transcripts tell it. */
#ifndef SKAZ_FACTS_H
#define SKAZ_FACTS_H

#include "account/document.h"

/* Puts fact `i` of the program: its date, its sentence, and in brackets its id and standing. */
void fact_put(struct document *document, const skaz_program *program, size_t i);

#endif
