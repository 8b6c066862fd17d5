/* matters: what replies to commands tell of, as JSON values. */
#ifndef SKAZ_MATTERS_H
#define SKAZ_MATTERS_H

#include "json/parts.h"

/* An object whose one key names the matter: "cards", "card", "sources", "record", "debrief" or
 * "why". */
json_t *matters_of(struct game *game, enum matter matter, size_t index);

#endif
