/* markup: the author's text, compiled to pieces that play can render. */
#ifndef SKAZ_MARKUP_H
#define SKAZ_MARKUP_H

#include "language/expr.h"

struct markup_context {
  struct expr_context expr;
  const struct names *terms; /* ids of the glossary */
};

/* Compiles a text: one template a paragraph, adjoining in program.templates from
 * `*first`. Returns how many; errors go to the issues, with their own lines. */
size_t markup_paragraphs(const struct markup_context *context, struct literal text, int32_t *first);

/* Compiles a label, title, question or reason: a single line without sequences.
 * Returns its template. */
int32_t markup_line(const struct markup_context *context, struct literal text);

#endif
