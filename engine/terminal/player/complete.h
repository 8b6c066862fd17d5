/* complete: what a Tab puts in, and what a second one lists. */
#ifndef SKAZ_COMPLETE_H
#define SKAZ_COMPLETE_H

#include "line/reader.h"
#include "player/understand.h"

/* Words that may follow a command: "undo" none, "restore" the saves, "help" the commands. */
struct argument {
  const char *command;
  const char *const *words; /* closed by NULL, or NULL */
};

/* What can be completed at a prompt. */
struct vocabulary {
  const struct offer *offers; /* of the menu */
  size_t count;
  const char *const *commands;      /* closed by NULL */
  const struct argument *arguments; /* closed by one whose command is NULL */
};

/* Fills `completion`, which is empty, for the line up to the cursor. A word is compared as
 * understand.h does, without case and accents, and put in as it is written: letters that
 * all candidates share, the whole word and a blank where there is one candidate. */
void complete(struct completion *completion, const char *line, const struct vocabulary *vocabulary);

#endif
