/* reason: the conditions of a story in words.
 *
 * Sentences are made of the clauses that skaz_reflect.h tells, with the labels and words that the
 * author gave; a variable without a label is told by its name. */
#ifndef SKAZ_REASON_H
#define SKAZ_REASON_H

#include "skaz.h"
#include "text/text.h"

/* What would have to be otherwise for the condition to hold, in sentences: "Trust in officials
 * would have to be 4 (thin) or more; it is 3 (thin)." Clauses that hold are left out; nothing
 * where all of it holds. */
void reason_put_missing(struct text *out, skaz_story *story, const skaz_expr *when);

/* What it takes for a condition that holds, likewise: "Trust in officials must be 4 (thin) or
 * more, and it is 6 (steady)." Of alternatives those that hold. What players cannot know of is left
 * out: variables without a label, places without a title, functions. */
void reason_put_met(struct text *out, skaz_story *story, const skaz_expr *when);

/* The condition itself, to stand behind "with": "Trust in officials at 4 (thin) or more, and
 * "Build" chosen at "The permit"". */
void reason_put_rule(struct text *out, skaz_story *story, const skaz_expr *when);

/* What a value is made of: "3", "Stock plus 2", "1 to 3 (by chance)". */
void reason_put_value(struct text *out, skaz_story *story, const skaz_expr *value);

/* A number with the word for it, "4 (thin)"; `word` may be NULL. */
void reason_put_number(struct text *out, int64_t number, const char *word);

/* A name of the scenario as words: "left_sr" is "left sr", "fed.mill" is "fed: mill". */
void reason_put_name(struct text *out, const char *name);

/* A label in quotes, if it does not bring its own. */
void reason_put_quoted(struct text *out, const char *label);

/* Why choice `i` of the menu is closed: the author's reason, or one made of its condition. The
 * caller frees it; NULL where it is open, or nothing can be said. */
char *reason_of_choice(skaz_story *story, size_t i, const skaz_choice *choice);

#endif
