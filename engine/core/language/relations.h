/* relations: what the places of a compiled program do to each other, for checkers. */
#ifndef SKAZ_RELATIONS_H
#define SKAZ_RELATIONS_H

#include "language/verdict.h"

struct relations {
  const struct program *program;
  struct arena *kept;    /* for names that are made */
  struct arena *scratch; /* for all else */
  struct judge judge;
  skaz_relation *items; /* in `scratch` */
  size_t count, capacity;
};

/* All relations of a program, in the order of its files. `claims`: nodes of its claims, in the
 * order of their entries. */
void relations_find(struct relations *relations, const struct program *program,
                    const int32_t *claims, struct arena *kept, struct arena *scratch);

/* Adds one; what is not given here can be set until the next is added. */
skaz_relation *relations_add(struct relations *relations, skaz_relation_kind kind, const char *from,
                             const char *to, struct place at);

/* flow: where play can go on, menus, and bodies that may run out. */
void flow_find(struct relations *relations);
/* uses: what reads and writes each variable. */
void uses_find(struct relations *relations, const int32_t *claims);
/* cites: marks on text and their facts, and voices. */
void cites_find(struct relations *relations);

#endif
