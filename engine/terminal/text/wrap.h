/* wrap: runs of styled text broken into lines. */
#ifndef SKAZ_WRAP_H
#define SKAZ_WRAP_H

#include "text/text.h"

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
  const char *text;
  size_t length; /* in bytes */
  unsigned look;
};

struct wrap_form {
  int width;         /* columns of a whole line, its prefix included */
  const char *first; /* what the first line begins with ... */
  const char *rest;  /* ... and every other one: same width or not, as the caller likes */
  bool styled;       /* looks become terminal sequences; else they are left out */
  bool coloured;     /* colours too, with styled */
};

/* Appends the runs, taken as one paragraph, as lines that each end in a newline. A newline
 * in a run is a break; white space around a break is dropped. Nothing where there is no
 * text. A word wider than a line is cut. */
void wrap_runs(struct text *out, const struct run *runs, size_t count,
               const struct wrap_form *form);

/* The same for one plain string. */
void wrap_string(struct text *out, const char *string, unsigned look, const struct wrap_form *form);

#endif
