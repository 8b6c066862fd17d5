/* debrief: a play beside the record, in parts that can be read one by one. */
#ifndef SKAZ_DEBRIEF_H
#define SKAZ_DEBRIEF_H

#include "account/account.h"
#include "account/document.h"

enum { DEBRIEF_PARTS = 8 };

/* The word to type for a part (0 to DEBRIEF_PARTS - 1), the whole command, and its title. */
const char *debrief_name(size_t part);
const char *debrief_command(size_t part);
const char *debrief_title(size_t part);

/* Whether there is anything to look back on: the scenario has decisions, facts or a debrief. */
bool debrief_is_given(const skaz_program *program);

/* Whether a part has something to tell of this play. */
bool debrief_has(const struct account *account, size_t part);

/* Adds one part, its heading first. */
void debrief_add(struct document *document, const struct account *account, size_t part);

/* Adds the first part in short: what was decided, and what happened. */
void debrief_add_short(struct document *document, const struct account *account);

/* Adds all, below a title; `player` (or NULL) is whose play it is. */
void debrief_add_all(struct document *document, const struct account *account, const char *player);

#endif
