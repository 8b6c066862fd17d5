/* rules: what can be seen of a story without playing it.
 *
 * Each rule is certain, or what it tells is a hint. A hint about what plays may come to is told
 * only where they were not all explored: an exploration knows. */
#ifndef SKAZ_RULES_H
#define SKAZ_RULES_H

#include "check/findings/finding.h"

/* All rules. `is_explored`: every state was. */
void rules_run(const skaz_program *program, bool is_explored, struct findings *findings);

/* Passages and endings that nothing leads to. */
void rules_flow(const skaz_program *program, struct findings *findings);
/* Whether some way leads from a passage back to it. */
bool rules_comes_back(const skaz_program *program, const char *passage);
/* Menus that may be empty, bodies that run out: where not all plays were tried. */
void rules_menus(const skaz_program *program, struct findings *findings);
/* Conditions with one answer, choices that are closed for good, texts with one way. */
void rules_sites(const skaz_program *program, struct findings *findings);
/* Choices of one menu with the same label. */
void rules_labels(const skaz_program *program, struct findings *findings);
/* A passage that cites a fact later than its own date; a voice that is never heard. */
void rules_sources(const skaz_program *program, struct findings *findings);
/* Variables that are not read, not set, or neither. */
void rules_variables(const skaz_program *program, struct findings *findings);

#endif
