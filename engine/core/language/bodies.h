/* bodies: which ops of a program play may come to, and where bodies may run out. */
#ifndef SKAZ_BODIES_H
#define SKAZ_BODIES_H

#include "language/verdict.h"

/* Told of an end: `at` is what stands before it. */
typedef void bodies_tell(void *data, const struct passage *passage, struct place at);

struct bodies {
  const struct program *program;
  struct judge *judge;
  int32_t *whens;        /* room for those of a menu's choices */
  skaz_verdict *choices; /* on the conditions of each choice */
  skaz_verdict *ops;     /* on each OP_UNLESS; of each OP_MENU, on "some choice is open" */
  bool *comes_back;      /* of each passage: a visit that leads to it may end */
  bool *leads_back;      /* of each rule and storylet: it may go to a passage that comes back */
  bool *goes_away;       /* of each passage: play may go on from it elsewhere */
  bool *is_live;         /* of each op: play may come there once its body was entered */
  bool *is_lost;         /* of each live op: from there the body may run out, whatever holds */
  bool has_changed;      /* in one of these, in the round under way */
  /* The way through all bodies that is under way. */
  bool *is_passed; /* of each op */
  uint32_t *due;   /* ops to pass */
  size_t due_count;
  bool keeps_to_lost; /* passes lost ops alone */
  bodies_tell *tell;  /* of ends, or NULL */
  void *data;
  /* While what follows one op is only looked at. */
  bool looks, finds_lost, finds_safe;
};

/* Finds all that is said of ops and passages, in `arena`; `judge` must live as long. */
void bodies_find(struct bodies *bodies, const struct program *program, struct judge *judge,
                 struct arena *arena);

/* Tells of each place at which a body may run out; of those alone that no condition stands
 * before which can go either way, with `is_certain`. */
void bodies_ends(struct bodies *bodies, bool is_certain, bodies_tell *tell, void *data);

/* Whether one of a menu's choices is open whatever values variables have; those that can be
 * taken once count with `with_once`. */
bool bodies_is_covered(const struct bodies *bodies, const struct menu *menu, bool with_once);

/* Where a choice stands. */
struct place bodies_choice_place(const struct program *program, const struct choice *choice);

#endif
