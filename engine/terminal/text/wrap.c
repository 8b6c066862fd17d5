/* wrap: runs of styled text broken into lines. */
#include "text/wrap.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf.h"

enum cell_kind { CELL_GLYPH, CELL_SPACE, CELL_BREAK };

/* One character. */
struct cell {
  const char *bytes;
  unsigned char size; /* in bytes */
  unsigned char width;
  unsigned char kind;
  unsigned char look;
  bool may_break; /* a line may end after it */
};

struct cells {
  struct cell *items;
  size_t count, capacity;
};

static bool is_dash(int32_t character) {
  return character == '-' || character == 0x2010 || character == 0x2013 || character == 0x2014;
}

static enum cell_kind kind_of(int32_t character) {
  if (character == '\n') return CELL_BREAK;
  /* The spaces that forbid a break are glyphs. */
  bool is_glued = character == 0x00A0 || character == 0x202F || character == 0x2007;
  return utf_is_space(character) && !is_glued ? CELL_SPACE : CELL_GLYPH;
}

static void add_cell(struct cells *cells, const char *bytes, size_t size, int32_t character,
                     unsigned look) {
  cells->items = need_item(cells->items, cells->count, &cells->capacity, sizeof *cells->items);
  struct cell *cell = &cells->items[cells->count++];
  int width = utf_width(character);
  *cell = (struct cell){.bytes = bytes, .size = (unsigned char)size, .look = (unsigned char)look};
  cell->kind = (unsigned char)kind_of(character);
  cell->width = (unsigned char)(cell->kind == CELL_SPACE ? 1 : width);
  cell->may_break = is_dash(character) || width == 2;
}

static struct cells cells_of(const struct run *runs, size_t count) {
  struct cells cells = {0};
  for (size_t r = 0; r < count; r++) {
    for (size_t i = 0; i < runs[r].length;) {
      int32_t character;
      const char *bytes = runs[r].text + i;
      size_t size = utf_next(bytes, runs[r].length - i, &character);
      add_cell(&cells, bytes, size, character, runs[r].look);
      i += size;
    }
  }
  return cells;
}

/* Where the line that begins at `start` ends (its last cell plus one) for `room` columns.
 * `*next` is where the following one begins. */
static size_t find_end(const struct cells *cells, size_t start, int room, size_t *next) {
  size_t good = 0; /* the end of the last word that fits; 0: none yet */
  int used = 0;
  size_t i = start;
  for (; i < cells->count; i++) {
    const struct cell *cell = &cells->items[i];
    if (cell->kind == CELL_BREAK) {
      *next = i + 1;
      return i;
    }
    if (cell->kind == CELL_SPACE && (i == start || cells->items[i - 1].kind != CELL_SPACE))
      good = i;
    if (used + cell->width > room && cell->kind == CELL_GLYPH && i > start) break;
    used += cell->width;
    bool is_last = i + 1 == cells->count;
    bool glued = !is_last && cells->items[i + 1].width == 0;
    if (cell->may_break && !glued && used <= room) good = i + 1;
  }
  if (i == cells->count) return *next = i;
  if (good <= start) good = i;
  *next = good;
  return good;
}

static size_t skip_spaces(const struct cells *cells, size_t at) {
  while (at < cells->count && cells->items[at].kind == CELL_SPACE) at++;
  return at;
}

static void put_look(struct text *out, unsigned look) {
  text_put(out, "\033[0");
  if (look & LOOK_BOLD) text_put(out, ";1");
  if (look & LOOK_DIM) text_put(out, ";2");
  if (look & LOOK_ITALIC) text_put(out, ";3");
  if (look & LOOK_UNDERLINE) text_put(out, ";4");
  text_put(out, "m");
}

/* Writes cells start .. end; several spaces become one, none is left at the end. */
static void put_line(struct text *out, const struct cells *cells, size_t start, size_t end,
                     bool styled) {
  unsigned look = LOOK_PLAIN;
  while (end > start && cells->items[end - 1].kind == CELL_SPACE) end--;
  for (size_t i = start; i < end; i++) {
    const struct cell *cell = &cells->items[i];
    bool is_space = cell->kind == CELL_SPACE;
    if (is_space && cells->items[i - 1].kind == CELL_SPACE) continue;
    if (styled && cell->look != look) put_look(out, look = cell->look);
    if (is_space)
      text_put(out, " ");
    else
      text_add(out, cell->bytes, cell->size);
  }
  if (look != LOOK_PLAIN) text_put(out, "\033[0m");
}

static void trim_prefix(struct text *out, size_t from) {
  while (out->length > from && out->data[out->length - 1] == ' ') out->length--;
  out->data[out->length] = '\0';
}

void wrap_runs(struct text *out, const struct run *runs, size_t count,
               const struct wrap_form *form) {
  struct cells cells = cells_of(runs, count);
  size_t at = skip_spaces(&cells, 0);
  bool is_first = true;
  while (at < cells.count) {
    const char *prefix = is_first ? form->first : form->rest;
    int room = form->width - utf_columns(prefix);
    size_t next, line_start = out->length;
    size_t end = find_end(&cells, at, room > 1 ? room : 1, &next);
    text_put(out, prefix);
    put_line(out, &cells, at, end, form->styled);
    if (end == at) trim_prefix(out, line_start);
    text_put(out, "\n");
    at = skip_spaces(&cells, next);
    is_first = false;
  }
  free(cells.items);
}

void wrap_string(struct text *out, const char *string, unsigned look,
                 const struct wrap_form *form) {
  wrap_runs(out, &(struct run){string, strlen(string), look}, 1, form);
}
