/* rules: what the scenario does to its variables and when it ends, in words: the model of the
 * game, read from the program itself. */
#ifndef SKAZ_RULES_H
#define SKAZ_RULES_H

#include "text/reason.h"

/* One change of a variable, in words without a full stop: "up by 2 when you choose "Petition",
 * with Stock at 3 or more". `meter` is a variable as skaz_get names it; false, and nothing is
 * added, where the change is none of it. */
bool rules_put_change(struct text *out, skaz_story *story, const skaz_change *change,
                      const char *meter);

/* When an ending is reached, likewise: "when you choose "Sign"", "where the story concludes, with
 * Stock at 4 or more"; each way in a line of its own, closed by a newline. Returns how many ways
 * there are; 0: none but to leave early. */
size_t rules_put_ending(struct text *out, const skaz_program *program, skaz_story *story,
                        const char *ending);

#endif
