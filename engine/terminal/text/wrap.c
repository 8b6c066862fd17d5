/* wrap: runs of styled text broken into lines. */
#include "text/wrap.h"

#include <stdlib.h>
#include <string.h>

#include "text/cells.h"
#include "text/utf.h"

static bool is_stroke(const struct cells *cells, size_t i) {
  return cells->items[i].size == 1 && cells->bytes.data[cells->items[i].start] == '/';
}

/* Where the line that begins at `start` ends (its last cell plus one) for `room` columns. */
static size_t find_end(const struct cells *cells, size_t start, int room) {
  size_t good = start; /* the end of the last word that fits */
  size_t part = start; /* and of the last part of a path, where no word does */
  int used = 0;
  size_t i = start;
  for (; i < cells->count; i++) {
    const struct cell *cell = &cells->items[i];
    if (cell->kind == CELL_BREAK) return i;
    bool is_over = used + cell->width > room;
    if (is_over && cell->kind == CELL_GLYPH && i > start) break;
    used += cell->width;
    if (cell->may_end) good = i + 1;
    if (i > start && is_stroke(cells, i)) part = i + 1;
  }
  if (i == cells->count) return i;
  return good > start ? good : part > start ? part : i;
}

/* Where the next line begins: behind the space or the break. */
static size_t find_next(const struct cells *cells, size_t end) {
  return end < cells->count && cells->items[end].kind != CELL_GLYPH ? end + 1 : end;
}

static void put_look(struct text *out, unsigned look) {
  text_put(out, "\033[0");
  if (look & LOOK_BOLD) text_put(out, ";1");
  if (look & LOOK_DIM) text_put(out, ";2");
  if (look & LOOK_ITALIC) text_put(out, ";3");
  if (look & LOOK_UNDERLINE) text_put(out, ";4");
  if (look & LOOK_ACCENT) text_put(out, ";31");
  text_put(out, "m");
}

/* What is left of a look on this terminal. */
static unsigned look_for(const struct wrap_form *form, unsigned look) {
  if (!form->is_styled) return LOOK_PLAIN;
  return form->is_coloured ? look : look & ~(unsigned)LOOK_ACCENT;
}

/* Only what can be seen of a prefix has its look. */
static void put_prefix(struct text *out, const struct wrap_form *form, const char *prefix) {
  size_t blanks = strspn(prefix, " "), length = strlen(prefix), end = length;
  while (end > blanks && prefix[end - 1] == ' ') end--;
  unsigned look = end > blanks ? look_for(form, form->prefix_look) : LOOK_PLAIN;
  text_add(out, prefix, blanks);
  if (look != LOOK_PLAIN) put_look(out, look);
  cells_clean(out, prefix + blanks, end - blanks);
  if (look != LOOK_PLAIN) put_look(out, LOOK_PLAIN);
  text_add(out, prefix + end, length - end);
}

static void put_line(struct text *out, const struct cells *cells, size_t start, size_t end,
                     const struct wrap_form *form) {
  unsigned look = LOOK_PLAIN;
  for (size_t i = start; i < end; i++) {
    const struct cell *cell = &cells->items[i];
    unsigned wanted = look_for(form, cell->look);
    if (wanted != look) put_look(out, look = wanted);
    text_add(out, cells->bytes.data + cell->start, cell->size);
  }
  if (look != LOOK_PLAIN) put_look(out, LOOK_PLAIN);
}

static void put_note(struct text *out, const struct cells *cells, size_t start, size_t end,
                     const struct wrap_form *form) {
  int used = utf_columns(form->first);
  for (size_t i = start; i < end; i++) used += cells->items[i].width;
  unsigned look = look_for(form, LOOK_DIM);
  text_print(out, "%*s", form->note_column > used ? form->note_column - used : 1, "");
  if (look != LOOK_PLAIN) put_look(out, look);
  text_put(out, form->note);
  if (look != LOOK_PLAIN) put_look(out, LOOK_PLAIN);
}

static void trim(struct text *out, size_t from) {
  while (out->length > from && out->data[out->length - 1] == ' ') out->length--;
  out->data[out->length] = '\0';
}

static void put_lines(struct text *out, const struct cells *cells, const struct wrap_form *form) {
  const char *prefix = form->first;
  char *rest = form->rest ? need_string(form->rest) : need_print("%*s", utf_columns(prefix), "");
  for (size_t at = 0; at < cells->count; prefix = rest) {
    int room = form->width - utf_columns(prefix);
    size_t end = find_end(cells, at, room > 1 ? room : 1), line = out->length;
    put_prefix(out, form, prefix);
    put_line(out, cells, at, end, form);
    if (at == 0 && form->note) put_note(out, cells, at, end, form);
    if (end == at) trim(out, line);
    text_put(out, "\n");
    at = find_next(cells, end);
  }
  free(rest);
}

void wrap_bare(struct text *out, const struct wrap_form *form) {
  size_t line = out->length;
  put_prefix(out, form, form->rest);
  trim(out, line);
  text_put(out, "\n");
}

/* Text that is breaks alone is none. */
static bool has_glyphs(const struct cells *cells) {
  for (size_t i = 0; i < cells->count; i++)
    if (cells->items[i].kind == CELL_GLYPH) return true;
  return false;
}

void wrap_runs(struct text *out, const struct run *runs, size_t count,
               const struct wrap_form *form) {
  struct cells cells = cells_of(runs, count);
  if (has_glyphs(&cells)) put_lines(out, &cells, form);
  cells_free(&cells);
}

void wrap_string(struct text *out, const char *string, unsigned look,
                 const struct wrap_form *form) {
  wrap_runs(out, &(struct run){string, strlen(string), look}, 1, form);
}
