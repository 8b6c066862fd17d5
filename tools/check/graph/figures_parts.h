/* figures_parts: what the parts of the printed figures share. */
#ifndef SKAZ_FIGURES_PARTS_H
#define SKAZ_FIGURES_PARTS_H

#include "check/base/lines.h"
#include "check/graph/figures.h"

enum { PARTS_INDENT = 4, PARTS_MOST = 12 /* lines of a list */ };

/* Changes of odds below it are not worth a line. */
#define PARTS_SMALL 0.0005

struct parts {
  struct lines lines;
  const struct figures *figures;
};

/* What choices do to endings; and how the story is to read. */
void parts_print_choices(struct parts *parts);
void parts_print_reading(struct parts *parts);

/* Adds "place > id" to the word. */
void parts_add_choice(struct parts *parts, uint32_t choice);
void parts_put_choice(struct parts *parts, uint32_t choice);
const char *parts_ending(const struct parts *parts, size_t ending);
/* What the figures say of a choice and an ending. */
const struct influence_cell *parts_cell(const struct parts *parts, uint32_t choice, size_t ending);
/* Says how many lines a list has beyond PARTS_MOST. */
void parts_print_rest(struct parts *parts, size_t count);

#endif
