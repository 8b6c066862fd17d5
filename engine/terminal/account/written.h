/* written: a play file turned into a transcript or a debrief, for hosts without a prompt. */
#ifndef SKAZ_WRITTEN_H
#define SKAZ_WRITTEN_H

#include <stdio.h>

#include "account/document.h"
#include "plays/trial.h"

enum written_kind { WRITTEN_TRANSCRIPT, WRITTEN_DEBRIEF };

enum written_result { WRITTEN_WELL, WRITTEN_IN_PART, WRITTEN_NOT_AT_ALL };

struct written_form {
  enum written_kind kind;
  enum document_format format;
  unsigned parts; /* of a debrief, as debrief_add_parts takes them */
};

/* Appends what is asked for of the play in the file `path`, whose scenario is found as trial_run
 * finds it. In part: the play no longer goes as it is recorded. What is wrong is told on
 * `errors`. */
enum written_result written_of(struct text *out, const char *path, const struct written_form *form,
                               const struct trial_options *options, FILE *errors);

#endif
