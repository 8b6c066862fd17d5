/* offers: what each state offers: its menus and questions, each kept once. */
#ifndef SKAZ_OFFERS_H
#define SKAZ_OFFERS_H

#include "check/base/pool.h"
#include "check/space/space.h"

struct offers {
  struct pool places, labels;
  struct pool choices; /* see offers_choice; answers are choices too */
  uint32_t *label_of;  /* of each choice, by number: the label that it was first seen with */
  size_t label_room;
  struct pool menus; /* numbers: the place, the phase, the choices by the ordinals of moves */
  uint32_t *of;      /* the menu of each expanded state */
  uint32_t states;   /* that are expanded */
};

/* A choice that is open somewhere, or an answer. Strings stay as long as the menus. */
struct offers_choice {
  const char *place; /* the id of the passage that offers it */
  const char *id;    /* or the answer, or "anything else" */
  const char *label; /* "" of an answer */
  bool is_answer;
};

struct offers_menu {
  const char *place;
  uint32_t place_number;
  skaz_phase phase;
  const uint32_t *choices; /* of each move, its number */
  size_t count;
};

/* Reads what each expanded state offers; a million states take some seconds. False: no memory.
 * The caller calls offers_free in any case. */
bool offers_read(struct offers *offers, struct space *space);
void offers_free(struct offers *offers);

size_t offers_choice_count(const struct offers *offers);
struct offers_choice offers_choice_at(const struct offers *offers, uint32_t choice);
size_t offers_count(const struct offers *offers);
struct offers_menu offers_at(const struct offers *offers, uint32_t menu);
/* The choice behind a move of a state; SPACE_NONE: there is none. */
uint32_t offers_choice_of(const struct offers *offers, uint32_t state, uint32_t move);

#endif
