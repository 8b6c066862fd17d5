/* trial: a play file run as a test. */
#ifndef SKAZ_TRIAL_H
#define SKAZ_TRIAL_H

#include <stdio.h>

#include "plays/scenario.h"

struct trial_options {
  const char *scenario;    /* an id or a path in place of what the file names, or NULL */
  const char *data_folder; /* where scenarios are installed, or NULL */
};

/* Finds the scenario of the play in the file `path`, which names it `id`: by the name in the
 * options, else beside the file, as plays lie beside their scenario, else by its id. False, with
 * the reason on `errors`, if there is none. The caller frees it. */
bool trial_find_scenario(struct scenario *scenario, const char *path, const char *id,
                         const struct trial_options *options, FILE *errors);

enum trial_result { TRIAL_PASSED, TRIAL_FAILED, TRIAL_BAD_INPUT };

/* Runs one file: once as it is, and once with the state carried over, as bytes, to another
 * story before each move; both must show the same. Writes "FILE: ok", or what failed as
 * "FILE:LINE: ...", to `out`; input that cannot be run is told on `errors`. */
enum trial_result trial_run(const char *path, const struct trial_options *options, FILE *out,
                            FILE *errors);

#endif
