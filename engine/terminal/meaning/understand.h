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

/* All that a line can mean. */
struct menu {
  const struct offer *offers;
  size_t count;
  const char *const *commands; /* their words, closed by NULL */
  size_t (*row_of)(size_t);    /* of a word: the first one that means the same; NULL: itself */
  const size_t *asked;         /* offers that the line before could mean; or NULL */
  size_t asked_count;
};

enum meaning {
  MEANS_NOTHING,    /* an empty line */
  MEANS_CHOICE,     /* choice: index of the offer */
  MEANS_LOCKED,     /* several: closed offers, and no open one */
  MEANS_COMMAND,    /* command: index of its word; rest: what follows it */
  MEANS_SEVERAL,    /* several: open offers */
  MEANS_NO_NUMBER,  /* a number that no choice has */
  MEANS_NO_COMMAND, /* "/word" that is no command; near */
  MEANS_UNKNOWN     /* several, near: what was perhaps meant */
};

enum { NEAR_MOST = 4 };

struct understood {
  enum meaning meaning;
  size_t choice;
  size_t command;
  const char *rest;       /* within the line */
  size_t *several;        /* indices of offers */
  size_t count;           /* of them */
  size_t near[NEAR_MOST]; /* commands that were perhaps meant, each once */
  size_t near_count;
};

/* Reads `line`, cleaned, against the menu. In this order it means
 *   the number of an open offer, counted from 1: "2", "2.", "#2", "(2)";
 *   a command, unless an open offer has its word; "/word" is always one;
 *   of the offers that were asked about, the one whose words these are;
 *   an offer by its key or its whole label;
 *   the offer that has all the words, in any order, whole or else their beginnings;
 *   a command by its beginning, if that is clear and nothing is lost by it.
 * Open offers come before closed ones. Case and accents do not count, unless nothing else
 * tells two offers apart. */
void understand(struct understood *result, const char *line, const struct menu *menu);

/* The same of words alone, without numbers and commands: for other things that have names. */
void understand_words(struct understood *result, const char *line, const struct menu *menu);

void understood_free(struct understood *result);

/* The command that the line begins with, or the whole of it is, after a '/' or bare:
 * false if it is none. */
bool understand_command(struct understood *result, const char *line, const char *const *commands);

/* The number that players type for offer `index`; 0 for a closed one. */
size_t understand_number(const struct offer *offers, size_t index);

#endif
