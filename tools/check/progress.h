/* progress: one line on a terminal that says how far a check has come; and Ctrl-C.
 *
 * While a progress is open, Ctrl-C does not end the program: it is kept back, and the next call
 * that tells of progress says no. */
#ifndef SKAZ_PROGRESS_H
#define SKAZ_PROGRESS_H

#include <signal.h>
#include <stdio.h>

#include "check/space/explore.h"

struct progress {
  FILE *out;                    /* NULL: nothing is shown */
  int64_t (*clock)(void *user); /* milliseconds of a steady clock */
  void *user;
  int64_t shown_at;     /* when a count was last shown; before that, when this began */
  uint64_t shown_count; /* and what it was */
  int width;            /* of the line that is shown */
  bool is_stopped;      /* Ctrl-C was typed */
  bool is_blocking;     /* it is kept back */
  sigset_t before;      /* signals that were kept back before */
};

/* Opens before threads are made, which are to keep Ctrl-C back as well. Shows nothing where
 * standard error is no terminal, or with `is_quiet`. */
void progress_open(struct progress *progress, bool is_quiet);
/* Erases the line, before something else is written. */
void progress_clear(struct progress *progress);
/* Erases the line; Ctrl-C ends the program again. */
void progress_close(struct progress *progress);

/* For explore_options.progress; `progress` is its user. */
bool progress_tell_states(void *progress, const struct explore_progress *states);
/* For sample_options.progress. */
bool progress_tell_plays(void *progress, uint64_t plays);
/* For work that tells of no progress: says what is being done, and lets Ctrl-C end the program
 * until it is held again. */
void progress_let_go(struct progress *progress, const char *what);
void progress_hold(struct progress *progress);

#endif
