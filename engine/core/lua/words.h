/* words: the words of the language as Lua functions, and the items they make.
 *
 *     choice "Knock" { ... }
 *
 * calls `choice` with the label, which gives an item, and the item with its table. */
#ifndef SKAZ_WORDS_H
#define SKAZ_WORDS_H

#include "lua/loader.h"

/* Adds the words to the library of the environment. */
void words_open(struct lua_State *L);

/* The item that a value is, or NULL. */
struct item *words_item(struct lua_State *L, int index);

/* If the value is a word itself, such as `flag` without its { }, its name; else NULL. */
const char *words_name(struct lua_State *L, int index);

/* A record for one use of `back` or `invented` in the record of `owner`. */
struct record *words_use(struct loader *loader, const struct item *word, struct item *owner);

/* Reports the items that have no { } and those that stand nowhere. */
void words_report_loose(struct loader *loader);

/* How the word is written: `choice "..." { ... }`. In the scratch arena. */
const char *words_usage(struct loader *loader, enum record_kind kind);

/* Whether the item may still be given a body. */
bool words_may_grow(const struct item *item);

#endif
