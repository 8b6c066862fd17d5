/* verdict: what is known of each property of a story. */
#ifndef SKAZ_VERDICT_H
#define SKAZ_VERDICT_H

#include "check/findings/finding.h"

enum verdict {
  VERDICT_PROVED,  /* over all states that can be reached */
  VERDICT_REFUTED, /* a finding shows it */
  VERDICT_UNKNOWN  /* not all states were seen */
};

/* Properties that have to be seen, site by site. */
#define VERDICT_OCCUR "all of it can occur"
#define VERDICT_DEAD "no condition is dead"

/* "proved", "refuted", "unknown". */
const char *verdict_name(enum verdict verdict);

struct property {
  char *name;
  enum verdict verdict;
  size_t against;     /* findings that refute it */
  size_t seen, total; /* of what must be seen for it; 0: nothing must */
  char **unseen;      /* what of it was not, in words */
  size_t unseen_count, capacity;
};

struct verdicts {
  struct property *items;
  size_t count, capacity;
};

/* Adds a property by its name; returns it, valid until the next is added. */
struct property *verdict_add(struct verdicts *verdicts, const char *name, enum verdict verdict,
                             size_t against);
/* How much is known of plays. */
enum knowledge {
  KNOWN_PARTLY, /* of some nothing */
  KNOWN_PLAYS,  /* of all there are ... */
  KNOWN_WHOLE,  /* ... and none fails, which would hide what comes behind ... */
  KNOWN_ALL     /* ... and they begin wherever players can */
};

/* Adds those properties of every story that findings alone decide. */
void verdict_add_all(struct verdicts *verdicts, const struct findings *findings,
                     enum knowledge known);
/* Names one thing more that was not seen; takes the string over. */
void verdict_add_unseen(struct property *property, char *what);
/* The property of that name; NULL if there is none. */
struct property *verdict_find(struct verdicts *verdicts, const char *name);
void verdict_free(struct verdicts *verdicts);

#endif
