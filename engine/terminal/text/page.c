/* page: how what a turn shows is laid out on lines. */
#include "text/page.h"

#include <stdlib.h>
#include <string.h>

#include "text/form.h"
#include "text/utf.h"

int page_width(int columns) {
  if (columns < PAGE_NARROWEST) return PAGE_NARROWEST;
  return columns < PAGE_MEASURE ? columns : PAGE_MEASURE;
}

struct wrap_form form_plain(const struct page *page) {
  return (struct wrap_form){.width = page->width,
                            .first = "",
                            .rest = "",
                            .is_styled = page->is_styled,
                            .is_coloured = page->is_coloured};
}

void form_runs(struct text *out, const struct page *page, struct runs *runs,
               const struct wrap_form *form) {
  if (!page->is_styled && !page->is_plain) runs_mark(runs);
  wrap_runs(out, runs->items, runs->count, form);
  runs_free(runs);
}

static void put_paragraph(struct text *out, const struct page *page, const char *string,
                          unsigned look) {
  struct wrap_form form = form_plain(page);
  wrap_string(out, string, look, &form);
  text_put(out, "\n");
}

void page_say(struct text *out, const struct page *page, const char *string) {
  put_paragraph(out, page, string, LOOK_PLAIN);
}

void page_title(struct text *out, const struct page *page, const char *string) {
  put_paragraph(out, page, string, LOOK_BOLD | LOOK_ACCENT);
}

void page_quiet(struct text *out, const struct page *page, const char *string) {
  put_paragraph(out, page, string, LOOK_DIM);
}

void page_paragraphs(struct text *out, const struct page *page, const char *string) {
  struct wrap_form form = form_plain(page);
  while (*string) {
    const char *end = strstr(string, "\n\n");
    size_t length = end ? (size_t)(end - string) : strlen(string);
    size_t before = out->length;
    wrap_runs(out, &(struct run){string, length, LOOK_PLAIN}, 1, &form);
    if (out->length > before) text_put(out, "\n");
    string += length + (end ? 2 : 0);
  }
}

void page_item(struct text *out, const struct page *page, const char *mark, const char *string) {
  struct wrap_form form = form_plain(page);
  form.first = mark;
  form.rest = NULL;
  wrap_string(out, string, LOOK_PLAIN, &form);
}

void page_entry(struct text *out, const struct page *page, const char *term, int columns,
                const char *string) {
  int gap = columns - utf_columns(term);
  char *mark = page->is_plain ? need_print("%s: ", term)
                              : need_print("  %s%*s  ", term, gap > 0 ? gap : 0, "");
  page_item(out, page, mark, string);
  free(mark);
}

void page_act(struct text *out, const struct page *page, const char *title) {
  char *said = need_print(page->is_plain ? "Act: %s" : "%s", title);
  page_title(out, page, said);
  free(said);
}
