/* runs: pieces of text with looks, before they are broken into lines. */
#ifndef SKAZ_RUNS_H
#define SKAZ_RUNS_H

#include <stdbool.h>
#include <stddef.h>

/* Looks of a run, or-ed. */
enum {
  LOOK_PLAIN = 0,
  LOOK_ITALIC = 1,
  LOOK_BOLD = 2,
  LOOK_UNDERLINE = 4,
  LOOK_DIM = 8,
  LOOK_ACCENT = 16 /* a colour that is read on light and on dark ground */
};

struct run {
  const char *text; /* the caller's */
  size_t length;    /* in bytes */
  unsigned look;
};

/* {0} is none. */
struct runs {
  struct run *items;
  size_t count, capacity;
};

void runs_add(struct runs *runs, const char *text, size_t length, unsigned look);

/* Puts *stars* around italic runs and **two** around bold ones, and takes those looks away:
 * how text is stressed where there is one type alone. */
void runs_mark(struct runs *runs);

void runs_free(struct runs *runs);

#endif
