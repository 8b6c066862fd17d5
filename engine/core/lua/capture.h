/* capture: turns the table behind a word into the body of its record. */
#ifndef SKAZ_CAPTURE_H
#define SKAZ_CAPTURE_H

#include "lua/loader.h"

/* Reads the table at `index` into the body of the item's record and checks it by
 * the schema of its kind. What is wrong becomes an issue and is left out. */
void capture_body(struct lua_State *L, struct loader *loader, struct item *item, int index);

/* A copy of the string at `index`, which stands right behind the item's word; an issue
 * at its place if it is not fit to be shown. */
struct literal capture_label(struct lua_State *L, struct loader *loader, struct item *item,
                             int index);

#endif
