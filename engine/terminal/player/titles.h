/* titles: the scenarios that can be chosen, and what is told about each. */
#ifndef SKAZ_TITLES_H
#define SKAZ_TITLES_H

#include <time.h>

#include "game/game.h"

struct title {
  struct scenario *scenario; /* one of those below */
  char *title;
  char *summary, *language; /* or NULL */
  int minutes, short_minutes;
  bool is_unfinished; /* a play of it can go on */
  struct timespec when;
  char *standing; /* in words where it stands, and how many more there are; or NULL */
};

struct titles {
  struct title *items; /* the play that was last played, if it can go on, first; then by id */
  size_t count;
  struct scenario *scenarios;
  size_t found;       /* also those with errors, which are no titles */
  struct text broken; /* their ids, as they are shown: "shed, yard" */
  char *first_broken; /* the first of these, or NULL */
};

/* Finds all scenarios; what is wrong with one is written to `errors`, if not NULL. Plays are
 * only looked for where the options let one go on. */
void titles_open(struct titles *titles, const struct play_options *options, FILE *errors);
void titles_close(struct titles *titles);

/* The scenario of title `index`, which the caller frees. */
struct scenario titles_take(struct titles *titles, size_t index);

#endif
