/* pick: one of a list that stands above the prompt, by its number, its words, or Enter. */
#ifndef SKAZ_PICK_H
#define SKAZ_PICK_H

#include "game/game.h"
#include "meaning/understand.h"

struct list {
  const struct offer *offers;
  size_t count;     /* at least one */
  bool has_new;     /* "new" may be typed, for none of them */
  const char *hint; /* a sentence on what can be typed: said below the list, and on request */
};

enum pick {
  PICK_FIRST, /* Enter alone: the first of the list */
  PICK_OFFER, /* the one at `*index` */
  PICK_NEW,
  PICK_NONE /* the player wants none: game->is_done is set */
};

/* Says the hint and asks until one is picked. `*index` is 0 where it is none. */
enum pick pick_one(struct game *game, const struct list *list, size_t *index);

#endif
