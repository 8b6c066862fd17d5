/* cards: the source cards that a play has given to the player. */
#ifndef SKAZ_CARDS_H
#define SKAZ_CARDS_H

#include "game/game.h"

/* The cards in hand, as indices of SKAZ_ENTRY_CARD; the caller frees the array. */
size_t *cards_in_hand(const struct game *game, size_t *count);

/* A card's title as it reads now, or its id; the caller frees it. */
char *cards_title(struct game *game, size_t card);

/* Appends how the texts of a card stand to the record, each mark once: "documented, invented". */
void cards_put_marks(struct text *out, struct game *game, size_t card);

/* Shows a card as `read` does. */
void cards_show(struct game *game, size_t card);

/* The titles of those in hand, as Tab completes them, closed by NULL; the caller frees each, and
 * the array. */
char **cards_titles(struct game *game);

#endif
