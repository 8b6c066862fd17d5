/* trap: what keeps plays in where no ending can be reached.
 *
 * From a state that cannot come to an ending a play comes, sooner or later, into states that
 * lead to each other alone: the trap. What is closed in all of them is what is missing. */
#ifndef SKAZ_TRAP_H
#define SKAZ_TRAP_H

#include "check/base/pool.h"
#include "check/space/space.h"

/* A choice that some state of the trap shows. Strings stay as long as the trap. */
struct trap_choice {
  const char *place, *id, *label;
  const char *reason; /* why it is locked, or NULL */
  bool is_open;       /* in some state of the trap */
};

struct trap_row;

struct trap {
  uint32_t count;  /* states of the trap */
  uint32_t first;  /* the one of them that was found first */
  bool is_partial; /* only the first thousand states were looked at */
  size_t choice_count;
  struct trap_row *rows;
  size_t room;
  struct pool names, texts; /* of the choices; their numbers are those of the rows */
  size_t *closed;           /* conditions (skaz_site_at) that are tested there and never hold */
  size_t closed_count;
};

/* The trap behind a state that cannot come to an ending; `flags` are those of the exploration.
 * False: no memory. The caller calls trap_free in any case. */
bool trap_find(struct trap *trap, struct space *space, unsigned flags, uint32_t state);
void trap_free(struct trap *trap);

struct trap_choice trap_choice_at(const struct trap *trap, size_t i);

#endif
