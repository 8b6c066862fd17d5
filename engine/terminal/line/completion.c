/* completion: what a Tab can put into a line, and how a second one lists it. */
#include "line/completion.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf.h"

enum { GAP = 2 };

void completion_add(struct completion *completion, const char *item) {
  completion->items = need_item(completion->items, completion->count, &completion->capacity,
                                sizeof *completion->items);
  completion->items[completion->count++] = utf_shown(item);
}

void completion_free(struct completion *completion) {
  for (size_t i = 0; i < completion->count; i++) free(completion->items[i]);
  free(completion->items);
  text_free(&completion->insert);
  *completion = (struct completion){0};
}

/* ------------------------------------------------------------------ listing */

/* The items as a table of so many columns and rows, each column `width` wide. */
struct table {
  size_t columns, rows;
  int width;
};

static int widest(const struct completion *completion) {
  int most = 1;
  for (size_t i = 0; i < completion->count; i++) {
    int columns = utf_columns(completion->items[i]);
    if (columns > most) most = columns;
  }
  return most;
}

/* The last column of a terminal is left free: some go on to the next line after it. */
static struct table lay_out(const struct completion *completion, int columns) {
  struct table table = {.width = widest(completion)};
  int room = columns > GAP ? columns - 1 : 1;
  if (table.width > room) table.width = room;
  table.columns = (size_t)(room + GAP) / (size_t)(table.width + GAP);
  if (table.columns == 0) table.columns = 1;
  table.rows = (completion->count + table.columns - 1) / table.columns;
  return table;
}

/* Bytes of the item's beginning that takes no more than `most` columns. */
static size_t fitting(const char *item, int most) {
  size_t length = strlen(item), at = 0;
  for (int columns = 0; at < length;) {
    int width;
    size_t size = utf_grapheme(item + at, length - at, &width);
    columns += width;
    if (columns > most) break;
    at += size;
  }
  return at;
}

/* An item too wide for the terminal ends in dots. */
static void put_item(struct text *out, const char *item, int width, bool is_last) {
  static const char dots[] = "...";
  int columns = utf_columns(item);
  bool is_cut = columns > width;
  int room = is_cut && width > (int)strlen(dots) ? width - (int)strlen(dots) : width;
  text_add(out, item, fitting(item, room));
  if (is_cut && room < width) text_put(out, dots);
  for (int i = columns; !is_last && i < width + GAP; i++) text_put(out, " ");
}

static void put_row(struct text *out, const struct completion *completion,
                    const struct table *table, size_t row) {
  for (size_t i = row; i < completion->count; i += table->rows)
    put_item(out, completion->items[i], table->width, i + table->rows >= completion->count);
  text_put(out, "\n");
}

void completion_list(struct text *out, const struct completion *completion, int columns, int rows) {
  struct table table = lay_out(completion, columns);
  struct completion shown = *completion;
  /* A row is for the prompt, and one tells what there is besides. */
  size_t most = rows > 2 ? (size_t)rows - 2 : rows > 0 ? 1 : table.rows;
  if (table.rows > most) {
    table.rows = most;
    shown.count = most * table.columns;
  }
  for (size_t row = 0; row < table.rows && row < shown.count; row++)
    put_row(out, &shown, &table, row);
  if (shown.count < completion->count)
    text_print(out, "and %zu more\n", completion->count - shown.count);
}
