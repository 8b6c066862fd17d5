/* parts: what a play shows, as JSON values.
 *
 * Each function returns a new value that the caller owns; like the rest of this host they end
 * the program where there is no memory. */
#ifndef SKAZ_PARTS_H
#define SKAZ_PARTS_H

#include <jansson.h>

#include "player/titles.h"

/* The value itself; ends the program if it is NULL. */
json_t *parts_need(json_t *value);

/* A string, or null for NULL. What is not fit to be shown is left out. */
json_t *parts_string(const char *string);

/* An error: message, file, line. */
json_t *parts_error(const skaz_error *error);

/* The scenarios to choose from. */
json_t *parts_titles(const struct titles *titles);

/* What the scenario says of itself. */
json_t *parts_about(const skaz_about *about);

json_t *parts_act(struct game *game);
json_t *parts_choices(struct game *game);
json_t *parts_question(struct game *game);

json_t *parts_block(const skaz_block *block);

/* The text of the last turn. Blocks that cannot be rendered are left out, and `*is_whole`
 * becomes false. */
json_t *parts_blocks(struct game *game, bool *is_whole);

/* All meters with a label. `before` is what this function returned last, or NULL: values that
 * were other ones then tell it. */
json_t *parts_meters(struct game *game, const json_t *before);

#endif
