/* rules: what the scenario does to its variables and when it ends, in words: the model of the
 * game, read from the program itself. */
#ifndef SKAZ_RULES_H
#define SKAZ_RULES_H

#include "text/reason.h"

/* By how much a change moves a variable, and what brings it about. */
struct rule {
  char *change; /* "up 2", "down Stock minus 1", "becomes 5" */
  char *cause;  /* '"Petition", with Stock at 3 or more' */
  int64_t by;   /* negative: down; 0 where no number is written */
};

/* Reads one change of a variable, in words without a full stop. `meter` is a variable as skaz_get
 * names it; false, and nothing is made, where the change is none of it. rules_free is due. */
bool rules_read(struct rule *rule, const skaz_program *program, skaz_story *story,
                const skaz_change *change, const char *meter);
void rules_free(struct rule *rule);

/* When an ending is reached, likewise: 'when you choose "Sign"', "where the story concludes, with
 * Stock at 4 or more"; each way in a line of its own, closed by a newline. Where an ending asks
 * for a word of a variable without a label, the conditions are told under which it gets that word.
 * `story` has begun. Returns how many ways there are; 0: none but to leave early. */
size_t rules_put_ending(struct text *out, const skaz_program *program, skaz_story *story,
                        const char *ending);

#endif
