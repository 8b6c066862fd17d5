/* outcomes: what chance gave in a turn, as text, and given back to a story. */
#ifndef SKAZ_OUTCOMES_H
#define SKAZ_OUTCOMES_H

#include "skaz.h"
#include "text/text.h"

/* The outcomes of the last turn, "2,1,storm"; "" where chance gave none. */
char *outcomes_of(const skaz_story *story);

/* An oracle that gives recorded outcomes in order. */
struct outcomes {
  const char *next;  /* what is left of the record */
  bool is_different; /* one was not possible, or they were too few */
};
bool outcomes_give(void *user, const skaz_draw *draw, int64_t *outcome);

#endif
