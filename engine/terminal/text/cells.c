/* cells: text as a terminal shows it, one cell a grapheme, and where its lines may end. */
#include "text/cells.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf.h"

enum { ZERO_WIDTH_SPACE = 0x200B };

/* Characters that no line begins with, and that none ends with. Quotes that are the same on
 * both sides, and the spaces that forbid a break, are in both. */
static const char never_first[] =
    "!%),.:;?]}\"'/-\u2010\u2013\u2014\u2026\u2025\u2019\u201D\u00BB\u203A\u00B0\u203C\u2047"
    "\u2048\u2049、。，．：；！？％）］｝〕〉》」』】〙〗〟｠・ー〜々〻ゝゞヽヾ"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ\u00A0\u202F\u2007";
static const char never_last[] =
    "([{\"'$\u00A3\u20AC\u201C\u2018\u00AB\u2039\u201E\u201A\u00BF\u00A1"
    "（［｛〔〈《「『【〘〖〝｟\u00A0\u202F\u2007";

/* ---------------------------------------------------------------- segmenting */

static bool is_glued(int32_t character) {
  return character == 0x00A0 || character == 0x202F || character == 0x2007;
}

void cells_clean(struct text *out, const char *bytes, size_t length) {
  for (size_t i = 0; i < length;) {
    int32_t character;
    size_t size = utf_next(bytes + i, length - i, &character);
    if (character != '\n' && utf_is_space(character) && !is_glued(character))
      text_put(out, " ");
    else if (character == 0xFFFD)
      text_put(out, "\xEF\xBF\xBD");
    else if (character == '\n' || !utf_is_hidden(character))
      text_add(out, bytes + i, size);
    i += size;
  }
}

static const struct cell *last_of(const struct cells *cells) {
  return cells->count > 0 ? &cells->items[cells->count - 1] : NULL;
}

static enum cell_kind kind_of(const struct cells *cells, size_t at, size_t size) {
  char byte = cells->bytes.data[at];
  if (byte == '\n') return CELL_BREAK;
  return byte == ' ' && size == 1 ? CELL_SPACE : CELL_GLYPH;
}

static void add_cell(struct cells *cells, size_t at, size_t size, int width, unsigned look) {
  const struct cell *last = last_of(cells);
  enum cell_kind kind = kind_of(cells, at, size);
  if (kind == CELL_SPACE && (!last || last->kind != CELL_GLYPH)) return;
  if (kind == CELL_BREAK && last && last->kind == CELL_SPACE) cells->count--;
  cells->items = need_item(cells->items, cells->count, &cells->capacity, sizeof *cells->items);
  cells->items[cells->count++] =
      (struct cell){.start = at, .size = size, .width = width, .look = look, .kind = kind};
}

/* A space of no width is only a place to break at. */
static bool take_zero_width_space(struct cells *cells, size_t at) {
  int32_t character;
  utf_next(cells->bytes.data + at, cells->bytes.length - at, &character);
  if (character != ZERO_WIDTH_SPACE) return false;
  if (cells->count > 0) cells->items[cells->count - 1].may_end = true;
  return true;
}

/* Cuts the bytes of the runs, which end at `ends`, into cells. */
static void cut(struct cells *cells, const struct run *runs, const size_t *ends) {
  size_t r = 0;
  for (size_t at = 0; at < cells->bytes.length;) {
    int width;
    size_t size = utf_grapheme(cells->bytes.data + at, cells->bytes.length - at, &width);
    while (at >= ends[r]) r++;
    if (!take_zero_width_space(cells, at)) add_cell(cells, at, size, width, runs[r].look);
    at += size;
  }
  const struct cell *last = last_of(cells);
  if (last && last->kind == CELL_SPACE) cells->count--;
}

/* ------------------------------------------------------------------ breaking */

static int32_t character_at(const struct cells *cells, size_t i) {
  int32_t character;
  const struct cell *cell = &cells->items[i];
  utf_next(cells->bytes.data + cell->start, cell->size, &character);
  return character;
}

static bool is_glyph(const struct cells *cells, size_t i) {
  return i < cells->count && cells->items[i].kind == CELL_GLYPH;
}

static bool is_in(const struct cells *cells, size_t i, const char *list) {
  char first[8] = {0};
  const struct cell *cell = &cells->items[i];
  int32_t character;
  size_t size = utf_next(cells->bytes.data + cell->start, cell->size, &character);
  memcpy(first, cells->bytes.data + cell->start, size);
  return strstr(list, first) != NULL;
}

/* Whether a dash stands behind a word, so that the word may be broken there. */
static bool is_hyphen(const struct cells *cells, size_t i) {
  if (i == 0 || !is_glyph(cells, i - 1)) return false;
  switch (character_at(cells, i)) {
  case 0x2013:
  case 0x2014: return true;
  case '-':
  case 0x2010: break;
  default: return false;
  }
  int32_t next = character_at(cells, i + 1);
  return utf_is_word(character_at(cells, i - 1)) && !(next >= '0' && next <= '9');
}

/* Between two glyphs: behind a dash outside of paths, and beside wide ones, which have no words. */
static bool may_part(const struct cells *cells, size_t i, bool is_path) {
  if (cells->items[i].width == 0 || cells->items[i + 1].width == 0) return false;
  bool may_be = (!is_path && is_hyphen(cells, i)) || cells->items[i].width > 1 ||
                cells->items[i + 1].width > 1;
  return may_be && !is_in(cells, i + 1, never_first) && !is_in(cells, i, never_last);
}

/* At a space: not before a closing mark, or behind an opening one, that stands alone, as in
 * « quoi ? », nor before a dash. */
static bool may_part_at_space(const struct cells *cells, size_t i) {
  size_t next = i + 2, end = next;
  while (is_glyph(cells, end) && is_in(cells, end, never_first)) end++;
  bool closes = end > next && !is_glyph(cells, end);
  bool opens = is_in(cells, i, never_last) &&
               (i == 0 || !is_glyph(cells, i - 1) || is_in(cells, i - 1, never_last));
  return !closes && !opens;
}

/* Whether the word that begins here has a stroke in it: then it is to be typed as it is. */
static bool has_stroke(const struct cells *cells, size_t i) {
  while (is_glyph(cells, i) && character_at(cells, i) != '/') i++;
  return is_glyph(cells, i);
}

static void find_ends(struct cells *cells) {
  bool is_path = false;
  for (size_t i = 0; i + 1 < cells->count; i++) {
    struct cell *cell = &cells->items[i];
    if (i == 0 || !is_glyph(cells, i - 1)) is_path = has_stroke(cells, i);
    if (cell->kind != CELL_GLYPH || cell->may_end) continue;
    enum cell_kind next = cells->items[i + 1].kind;
    cell->may_end = next == CELL_BREAK || (next == CELL_SPACE ? may_part_at_space(cells, i)
                                                              : may_part(cells, i, is_path));
  }
}

struct cells cells_of(const struct run *runs, size_t count) {
  struct cells cells = {0};
  size_t *ends = need_bytes(NULL, count * sizeof *ends);
  for (size_t r = 0; r < count; r++) {
    cells_clean(&cells.bytes, runs[r].text, runs[r].length);
    ends[r] = cells.bytes.length;
  }
  cut(&cells, runs, ends);
  find_ends(&cells);
  free(ends);
  return cells;
}

void cells_free(struct cells *cells) {
  text_free(&cells->bytes);
  free(cells->items);
}
