/* place: where on the terminal a character of the line stands. */
#include "line/place.h"

#include <stdint.h>

#include "text/utf.h"

/* Control characters are shown as ^A. */
static int width_of(wchar_t character) {
  if (character < ' ' || character == 0x7F) return 2;
  return utf_width((int32_t)character);
}

static struct place next_row(struct place place) { return (struct place){place.row + 1, 0}; }

struct place place_after(struct place place, const wchar_t *from, const wchar_t *to, int columns) {
  for (; from < to; from++) {
    int width = width_of(*from);
    if (*from == L'\n') {
      place = next_row(place);
      continue;
    }
    /* A wide character is not cut in two. */
    if (place.column + width > columns) place = next_row(place);
    place.column += width;
    if (place.column >= columns) place = next_row(place);
  }
  return place;
}

bool place_has_marks(const wchar_t *from, const wchar_t *to) {
  while (from < to && width_of(*from) > 0) from++;
  return from < to;
}
