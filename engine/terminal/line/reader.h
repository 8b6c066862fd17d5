/* reader: where the player's lines come from. */
#ifndef SKAZ_READER_H
#define SKAZ_READER_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "line/completion.h"
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
  /* Waits for one key, not shown, and gives its character (0 for a key that is none, as an arrow
   * is, and where the program was stopped and goes on); READ_LINE if one came. NULL: nobody is
   * there to press one. A key that was already waiting is taken without a wait: see has_more. */
  enum read_result (*read_key)(struct reader *reader, uint32_t *key);
  /* Makes a key that was read the first of the next line. NULL: that cannot be. */
  void (*unread)(struct reader *reader, uint32_t key);
  /* Whether something was typed that was not yet read. NULL: not known. */
  bool (*has_more)(struct reader *reader);
  /* Adds a line to those that the arrow keys bring back, the oldest first; a line that was read
   * is not among them before. forget empties them. NULL, both: there are none. */
  void (*recall)(struct reader *reader, const char *line);
  void (*forget)(struct reader *reader);
  /* Columns and rows of the terminal as it is now. Rows: 0 where there is no end of a page. */
  int (*columns)(struct reader *reader);
  int (*rows)(struct reader *reader);
  void (*close)(struct reader *reader);
  /* Asked at a Tab, if not NULL, to fill `completion`, which is empty and freed by who asks: `line`
   * is what stands before the cursor, UTF-8. */
  void (*complete)(void *user, const char *line, struct completion *completion);
  void *user;
};

/* Reads lines from the descriptor `in` and shows prompts on `out`. With `echoes` each line is shown
 * behind its prompt, as a terminal would have done, so that what is written is a transcript. */
struct reader *reader_open(int in, FILE *out, bool echoes);

/* Columns of the terminal on `descriptor`; else what $COLUMNS says; else 80. */
int reader_columns(int descriptor);

/* Rows of the terminal on `descriptor`; 0 where they are not known. */
int reader_rows(int descriptor);

#endif
