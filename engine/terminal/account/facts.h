/* facts: a fact as debriefs and transcripts tell it. */
#ifndef SKAZ_FACTS_H
#define SKAZ_FACTS_H

#include "account/document.h"
#include "text/evidence.h"

/* Puts fact `i` of the program: its id, its sentence, and what `detail` says of it in brackets. */
void fact_put(struct document *document, const skaz_program *program, size_t i,
              enum evidence_detail detail);

/* Puts it in short, for where its source is told elsewhere: its sentence, and in brackets its id
 * and its standing. */
void fact_put_short(struct document *document, const skaz_program *program, size_t i);

#endif
