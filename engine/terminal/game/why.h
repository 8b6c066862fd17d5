/* why: what moved a meter in the play, and what a choice of the menu hangs on. */
#ifndef SKAZ_WHY_H
#define SKAZ_WHY_H

#include "plays/session.h"

/* A move that changed the meter. */
struct why_move {
  size_t turn;       /* after it, counted from 1 */
  const char *label; /* of the choice, or the answer; the session's. NULL: the player left */
  bool is_answer;
  int64_t by;
  int64_t value; /* where it then stood */
  char *word;    /* for it, or NULL */
};

struct why {
  bool is_choice;
  char *name;  /* of the variable; the id of the choice */
  char *label; /* of either */
  /* A meter. */
  int64_t low, high;
  int64_t start; /* before the first move */
  char *start_word;
  int64_t value; /* now */
  char *word;
  struct why_move *moves; /* those that moved it and were not taken back */
  size_t count, capacity;
  /* A choice. */
  size_t number;         /* as players type it; of a closed one, behind those of the open ones */
  bool is_open, is_free; /* free: open, and without a condition */
  char *words; /* of a closed one its reason, else what it takes; NULL: nothing can be told */
};

/* Tell of meter, or choice of the menu, `index`. False, with `why` empty, if the story fails, or
 * there is no memory. */
bool why_read_meter(struct why *why, const struct session *session, size_t index);
bool why_read_choice(struct why *why, const struct session *session, size_t index);
void why_free(struct why *why);

/* The choice that has this number, counted from 1: the open ones come first, then the closed
 * ones. False if there is none. */
bool why_find_choice(const struct session *session, size_t number, size_t *index);

#endif
