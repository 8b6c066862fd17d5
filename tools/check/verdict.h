/* verdict: what is known of each property of a story. */
#ifndef SKAZ_VERDICT_H
#define SKAZ_VERDICT_H

#include "check/finding.h"

enum verdict {
  VERDICT_PROVED,  /* over all states that can be reached */
  VERDICT_REFUTED, /* a finding shows it */
  VERDICT_UNKNOWN  /* not all states were seen */
};

/* "proved", "refuted", "unknown". */
const char *verdict_name(enum verdict verdict);

struct property {
  char *name;
  enum verdict verdict;
  size_t against; /* findings that refute it */
};

struct verdicts {
  struct property *items;
  size_t count, capacity;
};

/* Adds a property by its name. */
void verdict_add(struct verdicts *verdicts, const char *name, enum verdict verdict, size_t against);
/* Adds those properties of every story that findings alone decide. */
void verdict_add_all(struct verdicts *verdicts, const struct findings *findings, bool is_complete);
void verdict_free(struct verdicts *verdicts);

#endif
