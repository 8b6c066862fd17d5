/* debrief: a play beside the record, in parts that can be read one by one. */
#ifndef SKAZ_DEBRIEF_H
#define SKAZ_DEBRIEF_H

#include "account/account.h"
#include "account/document.h"

enum { DEBRIEF_PARTS = 8 };

/* Sets of parts, of which each is a bit. Brief: what fits on about two sheets. */
enum { DEBRIEF_ALL = (1 << DEBRIEF_PARTS) - 1, DEBRIEF_BRIEF = 1 << 0 | 1 << 1 | 1 << 6 };

/* Reads a set of parts, by their names or numbers from 1, with commas between: "path,3". False,
 * with a sentence in `problem`, where one is none. */
bool debrief_read_parts(const char *list, unsigned *parts, struct text *problem);

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

/* Adds those parts of a set that have something to tell, below a title; `player` (or NULL) is
 * whose play it is. */
void debrief_add_parts(struct document *document, const struct account *account, const char *player,
                       unsigned parts);

/* The same of a play, gathered for this. False, with a sentence in `problem`, if the story fails;
 * what was gathered until then is added all the same. */
bool debrief_add_play(struct document *document, const struct session *session, const char *player,
                      unsigned parts, struct text *problem);

#endif
