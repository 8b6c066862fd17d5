/* offers: the choices of a play's menu, as they can be typed. */
#ifndef SKAZ_OFFERS_H
#define SKAZ_OFFERS_H

#include "game/game.h"
#include "meaning/understand.h"

/* One offer a choice, none where there is no menu; after the end, what can be done then, with
 * the words of commands as keys. The caller frees the array; labels are valid until the next
 * move. */
struct offer *offers_of(const struct game *game, size_t *count);

#endif
