/* wrap: runs of styled text broken into lines. */
#ifndef SKAZ_WRAP_H
#define SKAZ_WRAP_H

#include "text/runs.h"
#include "text/text.h"

struct wrap_form {
  int width;            /* columns of a whole line, its prefix included */
  const char *first;    /* what the first line begins with ... */
  const char *rest;     /* ... and every other one; NULL: blanks, so that it hangs below */
  unsigned prefix_look; /* of these */
  const char *note;     /* dim words behind the first line, NULL: none ... */
  int note_column;      /* ... so many columns from its beginning */
  bool is_styled;       /* looks become terminal sequences; else they are left out */
  bool is_coloured;     /* colours too, with is_styled */
};

/* Appends the runs, taken as one paragraph, as lines that each end in a newline. A newline
 * in a run is a break; white space around a break is dropped. Nothing where there is no
 * text. A word wider than a line is cut, between graphemes. Whatever the runs hold, control
 * characters and bidirectional overrides are left out. */
void wrap_runs(struct text *out, const struct run *runs, size_t count,
               const struct wrap_form *form);

/* The same for one plain string. */
void wrap_string(struct text *out, const char *string, unsigned look, const struct wrap_form *form);

/* A line that is a prefix alone. */
void wrap_bare(struct text *out, const struct wrap_form *form);

#endif
