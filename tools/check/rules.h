/* rules: what can be seen of a story without playing it.
 *
 * Each rule is certain, or what it tells is a hint. A hint about what plays may come to is told
 * only where they were not all explored: an exploration knows. */
#ifndef SKAZ_RULES_H
#define SKAZ_RULES_H

#include "check/finding.h"

/* All rules. `is_explored`: every state was. */
void rules_run(skaz_program *program, bool is_explored, struct findings *findings);

/* A passage that cites a fact later than its own date; a voice that is never heard. */
void rules_sources(const skaz_program *program, struct findings *findings);

#endif
