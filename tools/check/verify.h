/* verify: one scenario, checked: loaded, looked at, explored, judged. */
#ifndef SKAZ_VERIFY_H
#define SKAZ_VERIFY_H

#include "check/judge.h"
#include "plays/scenario.h"

struct verify_options {
  bool is_static;  /* without exploring */
  const char *act; /* where plays begin; NULL: at the start */
  unsigned threads;
  size_t memory; /* bytes that an exploration may take; 0: no limit */
};

struct report {
  struct findings findings;
  struct verdicts verdicts;
  bool is_explored;
  bool is_complete;
  enum space_end end; /* why it is not, where memory or states were the limit */
  uint64_t states, edges;
};

/* Checks. `scenario` must outlive the call alone. The caller frees the report. */
void verify_scenario(struct scenario *scenario, const struct verify_options *options,
                     struct report *report);
void verify_free(struct report *report);

#endif
