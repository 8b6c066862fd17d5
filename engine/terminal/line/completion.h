/* completion: what a Tab can put into a line, and how a second one lists it. */
#ifndef SKAZ_COMPLETION_H
#define SKAZ_COMPLETION_H

#include "text/text.h"

/* {0}: nothing can be put in. */
struct completion {
  size_t from;        /* byte of the line where the text that is replaced begins */
  struct text insert; /* what takes its place; empty: nothing can be put in */
  char **items;       /* what a second Tab lists, as it is shown */
  size_t count, capacity;
};

/* Adds what a second Tab lists, a copy. */
void completion_add(struct completion *completion, const char *item);
void completion_free(struct completion *completion);

/* Appends the items in columns, read downwards, as many as there is room for in so many columns
 * and rows of a terminal (rows 0: any number), and how many there are besides. */
void completion_list(struct text *out, const struct completion *completion, int columns, int rows);

#endif
