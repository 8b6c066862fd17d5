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

/* ------------------------------------------------------------------ blocks */

/* A title is told by where it stands, where there is no bold. */
static unsigned look_of(const struct page *page, skaz_block_kind kind, unsigned style) {
  bool is_title = kind == SKAZ_HEADING || kind == SKAZ_CARD_TITLE;
  unsigned look = is_title && page->is_styled ? LOOK_BOLD : LOOK_PLAIN;
  if (style & SKAZ_EMPHASIS) look |= LOOK_ITALIC;
  if (style & SKAZ_STRONG) look |= LOOK_BOLD;
  if (style & SKAZ_TERM) look |= LOOK_UNDERLINE;
  return look;
}

static const char *frame_of(const struct page *page) { return page->is_styled ? "  │ " : "  | "; }

static bool is_card(skaz_block_kind kind) {
  return kind == SKAZ_CARD_TITLE || kind == SKAZ_CARD_TEXT;
}

static struct wrap_form form_of(const struct page *page, skaz_block_kind kind) {
  struct wrap_form form = form_plain(page);
  form.prefix_look = LOOK_DIM;
  if (page->is_plain) {
    if (kind == SKAZ_CARD_TITLE) form.first = "Card: ";
    if (kind == SKAZ_HEADING) form.first = "Heading: ";
  } else if (is_card(kind)) {
    form.first = form.rest = frame_of(page);
  }
  return form;
}

void page_block(struct text *out, const struct page *page, const skaz_block *block) {
  struct wrap_form form = form_of(page, block->kind);
  struct runs runs = {0};
  size_t before = out->length;
  for (size_t i = 0; i < block->span_count; i++) {
    const skaz_span *span = &block->spans[i];
    runs_add(&runs, span->text, span->length, look_of(page, block->kind, span->style));
  }
  form_runs(out, page, &runs, &form);
  if (out->length > before) text_put(out, "\n");
}

/* What joins a block to the one before: between the parts of a card its frame goes on; where
 * no frame is seen the end of a card is said. */
static void put_joint(struct text *out, const struct page *page, skaz_block_kind last,
                      skaz_block_kind kind) {
  if (page->is_plain) {
    if (is_card(last) && !is_card(kind)) page_say(out, page, "End of the card.");
  } else if (is_card(last) && kind == SKAZ_CARD_TEXT) {
    struct wrap_form form = form_of(page, kind);
    out->length--;
    wrap_bare(out, &form);
  }
}

bool page_blocks(struct text *out, const struct page *page, skaz_story *story) {
  bool is_whole = true;
  skaz_block_kind last = SKAZ_PARAGRAPH;
  size_t count = skaz_block_count(story);
  for (size_t i = 0; i < count; i++) {
    skaz_block block;
    if (skaz_block_at(story, i, &block) != SKAZ_OK) {
      is_whole = false;
      continue;
    }
    if (block.span_count == 0) continue;
    put_joint(out, page, last, block.kind);
    page_block(out, page, &block);
    last = block.kind;
  }
  put_joint(out, page, last, SKAZ_PARAGRAPH);
  return is_whole;
}
