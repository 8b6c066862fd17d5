/* runs: pieces of text with looks, before they are broken into lines. */
#include "text/runs.h"

#include <stdlib.h>

#include "text/text.h"

void runs_add(struct runs *runs, const char *text, size_t length, unsigned look) {
  if (length == 0) return;
  runs->items = need_item(runs->items, runs->count, &runs->capacity, sizeof *runs->items);
  runs->items[runs->count++] = (struct run){text, length, look};
}

/* The stars between text of one look and of the next: what closes stands in the reverse
 * order of what opens. */
static void add_stars(struct runs *runs, unsigned before, unsigned after) {
  unsigned ends = before & ~after, begins = after & ~before;
  if (ends & LOOK_ITALIC) runs_add(runs, "*", 1, LOOK_PLAIN);
  if (ends & LOOK_BOLD) runs_add(runs, "**", 2, LOOK_PLAIN);
  if (begins & LOOK_BOLD) runs_add(runs, "**", 2, LOOK_PLAIN);
  if (begins & LOOK_ITALIC) runs_add(runs, "*", 1, LOOK_PLAIN);
}

void runs_mark(struct runs *runs) {
  const unsigned stressed = LOOK_ITALIC | LOOK_BOLD;
  struct runs marked = {0};
  unsigned look = LOOK_PLAIN;
  for (size_t i = 0; i < runs->count; i++) {
    const struct run *run = &runs->items[i];
    add_stars(&marked, look, run->look & stressed);
    look = run->look & stressed;
    runs_add(&marked, run->text, run->length, run->look & ~stressed);
  }
  add_stars(&marked, look, LOOK_PLAIN);
  runs_free(runs);
  *runs = marked;
}

void runs_free(struct runs *runs) {
  free(runs->items);
  *runs = (struct runs){0};
}
