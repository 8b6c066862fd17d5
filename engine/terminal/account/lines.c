/* lines: a document laid out on a page, for document.h. */
#include <stdlib.h>
#include <string.h>

#include "account/document.h"
#include "text/form.h"
#include "text/utf.h"

/* Two columns need a page as wide as this; labels take so much of it. */
enum { TABLE_NARROWEST = 56, LABEL_WIDEST = 16 };

static bool has_table(const struct page *page) {
  return !page->is_plain && page->width >= TABLE_NARROWEST;
}

/* The runs point into the item. */
static struct runs runs_of(const struct document_item *item) {
  struct runs runs = {0};
  const char *at = text_string(&item->text);
  for (size_t i = 0; i < item->count; at += item->pieces[i++].length)
    runs_add(&runs, at, item->pieces[i].length, item->pieces[i].look);
  return runs;
}

static void put_runs(struct text *out, const struct page *page, const struct document_item *item,
                     struct wrap_form form) {
  struct runs runs = runs_of(item);
  form_runs(out, page, &runs, &form);
}

/* ------------------------------------------------------------------- rows */

/* The widest label of the rows around `items[i]`. */
static int label_columns(const struct document *document, size_t i) {
  int columns = 0;
  while (i > 0 && document->items[i - 1].kind == DOCUMENT_ROW) i--;
  for (; i < document->count && document->items[i].kind == DOCUMENT_ROW; i++) {
    const char *label = document->items[i].label;
    int width = label ? utf_columns(label) : 0;
    if (width > columns) columns = width;
  }
  return columns < LABEL_WIDEST ? columns : LABEL_WIDEST;
}

/* Text in a second column, below a label that is too long for the first. */
static void put_table_row(struct text *out, const struct page *page,
                          const struct document_item *item, int columns) {
  struct wrap_form form = form_plain(page);
  const char *label = item->label ? item->label : "";
  int gap = columns - utf_columns(label);
  char *rest = need_print("%*s", columns + 4, "");
  char *first = need_print("  %s%*s", label, gap > 0 ? gap + 2 : 2, "");
  form.prefix_look = LOOK_DIM;
  form.rest = rest;
  form.first = gap >= 0 ? first : rest;
  if (gap < 0) page_item(out, page, "  ", label);
  put_runs(out, page, item, form);
  free(first);
  free(rest);
}

static void put_row(struct text *out, const struct page *page, const struct document *document,
                    size_t i) {
  size_t named = i;
  if (has_table(page)) {
    put_table_row(out, page, &document->items[i], label_columns(document, i));
    return;
  }
  while (named > 0 && !document->items[named].label) named--;
  struct wrap_form form = form_plain(page);
  char *first = need_print("%s: ", document->items[named].label);
  form.first = first;
  form.rest = "  ";
  put_runs(out, page, &document->items[i], form);
  free(first);
}

/* ------------------------------------------------------------------ others */

static void put_marked(struct text *out, const struct page *page,
                       const struct document_item *item) {
  struct wrap_form form = form_plain(page);
  char *first = item->label ? need_print("[%s] ", item->label) : need_string("");
  form.first = first;
  form.rest = "";
  put_runs(out, page, item, form);
  free(first);
}

static size_t number_of(const struct document *document, size_t i) {
  size_t number = 1;
  for (; i > 0 && document->items[i - 1].kind == DOCUMENT_QUESTION; i--) number++;
  return number;
}

static void put_listed(struct text *out, const struct page *page, const struct document *document,
                       size_t i) {
  struct wrap_form form = form_plain(page);
  bool is_question = document->items[i].kind == DOCUMENT_QUESTION;
  char *number = need_print("  %zu  ", number_of(document, i));
  char *said = need_print("%zu. ", number_of(document, i));
  form.first = page->is_plain ? (is_question ? said : "") : is_question ? number : "  - ";
  form.rest = page->is_plain ? "  " : NULL;
  put_runs(out, page, &document->items[i], form);
  free(number);
  free(said);
}

static void put_card(struct text *out, const struct page *page, const struct document_item *item) {
  struct wrap_form form = form_plain(page);
  char *mark = item->label ? need_print("[%s] ", item->label) : need_string("");
  const char *frame = page->is_plain ? "" : page->is_styled ? "  │ " : "  | ";
  bool is_title = item->kind == DOCUMENT_CARD_TITLE;
  char *first = need_print("%s%s%s", frame, page->is_plain && is_title ? "Card: " : "", mark);
  form.first = first;
  form.rest = frame;
  form.prefix_look = LOOK_DIM;
  put_runs(out, page, item, form);
  free(first);
  free(mark);
}

/* A heading that cannot be seen is said to be one. */
static void put_heading(struct text *out, const struct page *page,
                        const struct document_item *item) {
  const char *words = text_string(&item->text);
  const char *label = item->kind == DOCUMENT_ACT ? "Act" : "Heading";
  bool is_title = item->kind == DOCUMENT_TITLE;
  char *said =
      page->is_plain && !is_title ? need_print("%s: %s", label, words) : need_string(words);
  struct wrap_form form = form_plain(page);
  unsigned look = item->kind == DOCUMENT_HEADING ? LOOK_BOLD : LOOK_BOLD | LOOK_ACCENT;
  wrap_string(out, said, look, &form);
  free(said);
}

static void put_item(struct text *out, const struct page *page, const struct document *document,
                     size_t i) {
  const struct document_item *item = &document->items[i];
  const struct wrap_form plain = form_plain(page);
  switch (item->kind) {
  case DOCUMENT_ROW: put_row(out, page, document, i); break;
  case DOCUMENT_ITEM:
  case DOCUMENT_QUESTION: put_listed(out, page, document, i); break;
  case DOCUMENT_CARD_TITLE:
  case DOCUMENT_CARD: put_card(out, page, item); break;
  case DOCUMENT_TYPED: page_item(out, page, "> ", text_string(&item->text)); break;
  case DOCUMENT_TEXT: put_marked(out, page, item); break;
  case DOCUMENT_SMALL: wrap_string(out, text_string(&item->text), LOOK_DIM, &plain); break;
  default: put_heading(out, page, item);
  }
}

/* Whether nothing stands between the item and the one after it. */
static bool is_tight(const struct document *document, size_t i) {
  enum document_kind kind = document->items[i].kind;
  enum document_kind next = i + 1 < document->count ? document->items[i + 1].kind : DOCUMENT_KINDS;
  if (kind == DOCUMENT_HEADING) return next == DOCUMENT_ROW || next == DOCUMENT_ITEM;
  return (kind == DOCUMENT_ROW || kind == DOCUMENT_ITEM || kind == DOCUMENT_QUESTION) &&
         next == kind;
}

static bool is_card(const struct document *document, size_t i) {
  return i < document->count && (document->items[i].kind == DOCUMENT_CARD_TITLE ||
                                 document->items[i].kind == DOCUMENT_CARD);
}

/* Between the paragraphs of a card its frame goes on; where it is not seen its end is said. */
static void put_joint(struct text *out, const struct page *page, const struct document *document,
                      size_t i) {
  bool goes_on = i + 1 < document->count && document->items[i + 1].kind == DOCUMENT_CARD;
  if (is_tight(document, i)) return;
  if (is_card(document, i) && goes_on && !page->is_plain) {
    struct wrap_form form = form_plain(page);
    form.rest = page->is_styled ? "  │ " : "  | ";
    form.prefix_look = LOOK_DIM;
    wrap_bare(out, &form);
    return;
  }
  text_put(out, "\n");
  if (is_card(document, i) && !goes_on && page->is_plain) page_say(out, page, "End of the card.");
}

void document_paint(struct text *out, const struct page *page, const struct document *document) {
  for (size_t i = 0; i < document->count; i++) {
    put_item(out, page, document, i);
    put_joint(out, page, document, i);
  }
}
