/* understand: what the player means by a line, at a menu. */
#ifndef SKAZ_UNDERSTAND_H
#define SKAZ_UNDERSTAND_H

#include "text/text.h"

/* One choice as the player sees it. */
struct offer {
  const char *label;
  const char *key; /* or NULL */
  bool is_open;
};

enum meaning {
  MEANS_NOTHING,    /* an empty line */
  MEANS_CHOICE,     /* choice: index of the offer */
  MEANS_LOCKED,     /* choice: it is closed */
  MEANS_COMMAND,    /* command: index of its word; rest: what follows it */
  MEANS_SEVERAL,    /* several[0 .. count]: indices of offers */
  MEANS_NO_NUMBER,  /* a number that no choice has */
  MEANS_NO_COMMAND, /* "/word" that is no command; near: a command, or NULL */
  MEANS_UNKNOWN     /* near: a word that was perhaps meant, or NULL */
};

struct understood {
  enum meaning meaning;
  size_t choice;
  size_t command;
  const char *rest; /* within the line */
  size_t *several;
  size_t count;
  char *near;
};

/* Reads `line`, cleaned, against the menu and a list of command words, closed by NULL. A
 * number counts the open offers from 1. A key or a whole label comes first, then a command
 * unless a choice has its word, then words that only one label has, or begins. */
void understand(struct understood *result, const char *line, const struct offer *offers,
                size_t count, const char *const *commands);
void understood_free(struct understood *result);

/* The command that the line begins with, or the whole of it is, after a '/' or bare:
 * false if it is none. */
bool understand_command(struct understood *result, const char *line, const char *const *commands);

/* The number that players type for offer `index`; 0 for a closed one. */
size_t understand_number(const struct offer *offers, size_t index);

#endif
