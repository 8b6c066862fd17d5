/* place: where on the terminal a character of the line stands. */
#ifndef SKAZ_PLACE_H
#define SKAZ_PLACE_H

#include <stdbool.h>
#include <wchar.h>

/* Counted from where the prompt begins. */
struct place {
  int row, column;
};

/* The place after these characters, if the first of them stands at `place`, on a terminal of
 * `columns` that goes on in the next row. */
struct place place_after(struct place place, const wchar_t *from, const wchar_t *to, int columns);

/* Whether there are characters among them that take no column. */
bool place_has_marks(const wchar_t *from, const wchar_t *to);

#endif
