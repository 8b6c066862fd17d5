/* verify: one scenario, checked: loaded, looked at, explored, judged. */
#ifndef SKAZ_VERIFY_H
#define SKAZ_VERIFY_H

#include <jansson.h>

#include "check/judge/judge.h"
#include "check/progress.h"
#include "plays/scenario.h"

struct verify_options {
  bool is_static;  /* without exploring */
  const char *act; /* where plays begin; NULL: at the start */
  unsigned threads;
  size_t memory;             /* bytes that an exploration may take; 0: no limit */
  uint64_t plays, seed;      /* this many random plays in place of an exploration; 0: explore */
  bool has_figures;          /* works out odds and the like */
  bool has_ranges;           /* works out the values of meters, exploring once for each */
  const char *folder;        /* where plays that show findings are written; NULL: nowhere */
  struct text *problem;      /* why they could not be; with `folder` */
  struct progress *progress; /* NULL: none is told */
};

struct report {
  struct findings findings;
  struct verdicts verdicts;
  bool lacks_act; /* there is no act of that name: nothing was checked */
  bool is_explored;
  bool is_complete;
  enum space_end end; /* why it is not, where memory or states were the limit */
  uint64_t states, edges;
  size_t acts;           /* that plays were let begin with besides */
  uint64_t plays, turns; /* at random */
  char *figures;         /* as text; NULL: none */
  json_t *figures_json;  /* an array, one for each version; NULL: none */
  json_t *sample_json;   /* likewise: of random plays */
  json_t *ranges_json;   /* likewise */
  json_t *costs_json;    /* an array: what makes the story too large; NULL: it is not */
};

/* Checks. `scenario` must outlive the call alone. The caller frees the report. */
void verify_scenario(struct scenario *scenario, const struct verify_options *options,
                     struct report *report);
void verify_free(struct report *report);

#endif
