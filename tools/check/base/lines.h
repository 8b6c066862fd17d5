/* lines: words set in lines of at most 79 columns. */
#ifndef SKAZ_LINES_H
#define SKAZ_LINES_H

#include <stdint.h>
#include <stdio.h>

#include "text/text.h"

enum { LINES_COLUMNS = 79 };

/* All zero but `out` at first; lines_free when done. */
struct lines {
  FILE *out;
  struct text word; /* that is put together: see lines_put */
  int column;       /* where the line stands */
};

void lines_begin(struct lines *lines, int indent);
void lines_end(struct lines *lines);
/* Prints the word, with a blank before it unless it is the first behind the indent; where it
 * does not fit, in a new line. */
void lines_put(struct lines *lines, int indent);
/* Prints each word of a sentence. */
void lines_say(struct lines *lines, int indent, const char *sentence);
/* Prints a comma right behind the last word, where there is always room for it. */
void lines_comma(struct lines *lines);
/* Prints a name, filled up with blanks to `columns`. */
void lines_name(struct lines *lines, const char *name, int columns);
void lines_free(struct lines *lines);

/* "1,234,567", which stands at the end of `room`. */
enum { LINES_NUMBER = 32 };
const char *lines_number(uint64_t number, char room[LINES_NUMBER]);

#endif
