/* pages: the edges of states in any order, read a page at a time. */
#include "check/graph/pages.h"

void pages_open(struct pages *pages, const struct space *space) {
  struct space_size size;
  space_measure(space, &size);
  *pages = (struct pages){.space = space, .expanded = size.expanded, .number = SPACE_NONE};
}

void pages_close(struct pages *pages) { space_free_page(&pages->page); }

bool pages_read(struct pages *pages, uint32_t state, struct pages_row *row) {
  const struct space_page *page = &pages->page;
  uint32_t number = state / SPACE_PAGE, i = state % SPACE_PAGE;
  *row = (struct pages_row){.ending = -1};
  if (state >= pages->expanded) return true;
  if (pages->number != number) {
    pages->number = SPACE_NONE;
    if (!space_read_page(pages->space, number, &pages->page)) return false;
    pages->number = number;
  }
  row->count = page->starts[i + 1] - page->starts[i];
  if (row->count > 0) row->edges = page->edges + page->starts[i]; /* a page may have none */
  row->moves = row->count > 0 ? row->edges[row->count - 1].move + 1 : 0;
  row->ending = page->endings[i];
  return true;
}
