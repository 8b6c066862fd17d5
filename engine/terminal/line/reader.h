/* reader: where the player's lines come from. */
#ifndef SKAZ_READER_H
#define SKAZ_READER_H

#include <stdio.h>

#include "text/text.h"

enum read_result {
  READ_LINE,      /* a line, cleaned of what may not be shown */
  READ_END,       /* end of the file, or Ctrl-D on an empty line */
  READ_INTERRUPT, /* Ctrl-C: what was typed is gone */
  READ_STOP       /* a signal asks the program to end */
};

enum { READER_LONGEST = 4096 }; /* bytes of a line that are taken */

struct reader {
  /* Shows the prompt and reads a line into `line`, which it empties first. */
  enum read_result (*read)(struct reader *reader, const char *prompt, struct text *line);
  /* Columns of the terminal as it is now. */
  int (*columns)(struct reader *reader);
  void (*close)(struct reader *reader);
};

/* Reads lines from the descriptor `in` and shows prompts on `out`. With `echoes` each line is shown
 * behind its prompt, as a terminal would have done, so that what is written is a transcript. */
struct reader *reader_open(int in, FILE *out, bool echoes);

/* Columns of the terminal on `descriptor`; else what $COLUMNS says; else 80. */
int reader_columns(int descriptor);

#endif
