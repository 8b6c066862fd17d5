/* finding: what the checker has to say about a scenario, place by place. */
#ifndef SKAZ_FINDING_H
#define SKAZ_FINDING_H

#include <stddef.h>

#include "check/findings/code.h"
#include "skaz.h"

struct finding {
  enum code code;
  enum severity severity;
  char *file;
  int line, column; /* from 1; a column in characters; 0: not known */
  char *word;       /* where the column is not known: it stands in the line; or NULL */
  char *message;
  char *moves; /* of the shortest play that shows it, in one line; or NULL */
  char *play;  /* its file, or NULL */
  char *also;  /* further places of the same, "file:line, file:line"; or NULL */
};

struct findings {
  struct finding *items;
  size_t count, capacity;
};

/* Where a finding stands. Where the column is 0, `word` is looked for in the line (NULL:
 * nothing is). */
struct spot {
  const char *file;
  int line, column;
  const char *word;
};

/* Adds a finding of the code's severity; returns it, valid until the next is added. The
 * message is formatted like printf. */
struct finding *finding_add(struct findings *findings, enum code code, struct spot at,
                            const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Whether there is one of that code in that line. */
bool finding_has(const struct findings *findings, enum code code, const char *file, int line);
/* Names another place of a finding, once. */
void finding_also(struct finding *finding, struct spot at);
/* Orders them by file, line, column and code, and drops those that say the same twice. */
void finding_sort(struct findings *findings);
size_t finding_count(const struct findings *findings, enum severity severity);
void finding_free(struct findings *findings);

#endif
