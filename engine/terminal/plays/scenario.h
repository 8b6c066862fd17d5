/* scenario: one scenario on disk, and how the core gets its files. */
#ifndef SKAZ_SCENARIO_H
#define SKAZ_SCENARIO_H

#include <stdio.h>

#include "skaz.h"

struct scenario {
  char *id;      /* the folder's name, or the file's without .lua */
  char *folder;  /* where its files are */
  char *main;    /* its first file, in the folder: scenario.lua */
  bool is_named; /* the user named the file itself: it may be a link */
};

void scenario_free(struct scenario *scenario);

/* Loads it. With `is_timed` a clock stands behind the step limits, as play wants and
 * replay does not. `scenario` must outlive the program. NULL if it has errors: then each
 * issue is written to `errors` as "file:line: message". */
skaz_program *scenario_load(struct scenario *scenario, bool is_timed, FILE *errors);

/* Likewise, but each issue goes to `report`. */
skaz_program *scenario_open(struct scenario *scenario, bool is_timed,
                            void (*report)(void *user, const skaz_error *error), void *user);

/* Writes an error as "file:line: message", or what it has of that; nothing where `errors`
 * is NULL. */
void scenario_report(FILE *errors, const skaz_error *error);

/* The callback that scenario_load hands to the core; `user` is a struct scenario. */
skaz_status scenario_resolve(void *user, skaz_source_kind kind, const char *name,
                             skaz_source *source);
void scenario_release(void *user, skaz_source *source);

#endif
