/* complete: what a Tab puts into a line of a play, and what a second one lists. */
#ifndef SKAZ_COMPLETE_H
#define SKAZ_COMPLETE_H

#include "line/completion.h"
#include "meaning/understand.h"

/* What may follow a command: the saves behind restore, on and off behind plain. */
struct argument {
  const char *command;
  const char *const *words; /* closed by NULL; a word may have blanks in it, as a term has */
};

/* What can be completed at a prompt. */
struct vocabulary {
  const struct offer *offers; /* of the menu */
  size_t count;
  const char *const *commands;      /* closed by NULL */
  const struct argument *arguments; /* closed by one whose command is NULL */
  bool needs_stroke;                /* a command begins with '/', since the line is an answer */
};

/* Fills `completion`, which is empty, for the line up to the cursor: with words of the open
 * choices that have all the words before, with keys, commands, and what follows a command. On
 * an empty line nothing is put in, and the choices are listed.
 *
 * The word before the cursor is compared as understand.h does, without case and accents. What
 * takes its place is written as in the label: the whole word and a blank where it can be no
 * other, else the characters that all of them begin with, if they are more than was typed. */
void complete(struct completion *completion, const char *line, const struct vocabulary *vocabulary);

#endif
