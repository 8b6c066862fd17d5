/* named: which of several things that have names a player means. */
#ifndef SKAZ_NAMED_H
#define SKAZ_NAMED_H

#include "game/game.h"
#include "meaning/understand.h"

/* Names, and what each is the name of: several may be of one thing. {0} is none. */
struct named {
  struct offer *items; /* their labels are copies */
  size_t *things;      /* of each */
  size_t count, capacity, thing_capacity;
};

void named_add(struct named *named, const char *name, size_t length, size_t thing);
void named_free(struct named *named);

/* The thing that `wanted` names, by words of its name. Where it is not clear the player is asked
 * which, or told `missing` (what is not there) and `hint` (what to type), and it is false. `verb`
 * is the command, for what "yes" then stands for. */
bool named_find(const struct named *named, struct game *game, const char *wanted, const char *verb,
                const char *missing, const char *hint, size_t *thing);

#endif
