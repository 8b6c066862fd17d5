/* html: a document as a page of HTML that needs nothing else, for document.h. */
#include <stdio.h>
#include <string.h>

#include "account/document.h"

/* A line to write on: borders are printed, where grounds often are not. */
#define ANSWER "<span class=\"answer\"></span>"

/* Sizes and margins of paper; nothing is told by colour. */
static const char style[] =
    "@page { size: A4; margin: 12mm 13mm; }\n"
    "body { font: 11pt/1.45 Georgia, \"Times New Roman\", serif; color: #111; background: #fff;\n"
    "  max-width: 42em; margin: 2em auto; padding: 0 1em; }\n"
    "h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 .2em; }\n"
    "h2 { font-size: 1.2em; border-bottom: 1px solid #111; margin: 1.2em 0 .4em; }\n"
    "h3 { font-size: 1em; margin: .7em 0 .15em; }\n"
    "h2, h3 { break-after: avoid; }\n"
    "p, li, tr, blockquote { orphans: 3; widows: 3; }\n"
    "p { margin: .3em 0; }\n"
    ".small { font-size: .9em; color: #444; }\n"
    ".mark { font-variant: small-caps; }\n"
    ".typed { font-weight: bold; margin: 1em 0 .5em; }\n"
    "table { border-collapse: collapse; width: 100%; }\n"
    "th, td { text-align: left; vertical-align: top; padding: .05em 0; }\n"
    "th { width: 6em; padding-right: .7em; font-weight: normal; font-style: italic; }\n"
    "td p { margin: .2em 0; } td p:first-child { margin-top: 0; }\n"
    "ul, ol { margin: .2em 0; padding-left: 1.2em; }\n"
    "blockquote { border: 1px solid #777; margin: 1em 0; padding: .3em 1em; }\n"
    "ol.questions li { margin-bottom: 1em; break-inside: avoid; }\n"
    ".answer { display: block; height: 1.8em; border-bottom: 1px solid #999; }\n"
    "@media print {\n"
    "  body { font-size: 9.5pt; line-height: 1.22; margin: 0; max-width: none; padding: 0; }\n"
    "  .columns { columns: 2; column-gap: 7mm; hyphens: auto; }\n"
    "  h2 { column-span: all; }\n"
    "  tr { display: block; margin: .15em 0; }\n"
    "  th, td, td p:first-child { display: inline; padding: 0; }\n"
    "  th::after { content: \":\"; }\n"
    "}\n";

static void put_escaped(struct text *out, const char *bytes, size_t length) {
  for (size_t i = 0; i < length; i++) switch (bytes[i]) {
    case '&': text_put(out, "&amp;"); break;
    case '<': text_put(out, "&lt;"); break;
    case '>': text_put(out, "&gt;"); break;
    case '"': text_put(out, "&quot;"); break;
    case '\n': text_put(out, "<br>"); break;
    default: text_add(out, bytes + i, 1);
    }
}

static void put_pieces(struct text *out, const struct document_item *item) {
  const char *at = text_string(&item->text);
  for (size_t i = 0; i < item->count; at += item->pieces[i++].length) {
    const struct document_piece *piece = &item->pieces[i];
    if (piece->look & LOOK_BOLD) text_put(out, "<strong>");
    if (piece->look & LOOK_ITALIC) text_put(out, "<em>");
    put_escaped(out, at, piece->length);
    if (piece->look & LOOK_ITALIC) text_put(out, "</em>");
    if (piece->look & LOOK_BOLD) text_put(out, "</strong>");
  }
}

/* The label of a text; other kinds have theirs elsewhere, or do not show it. */
static void put_label(struct text *out, const struct document_item *item) {
  bool is_text = item->kind == DOCUMENT_TEXT || item->kind == DOCUMENT_CARD ||
                 item->kind == DOCUMENT_CARD_TITLE;
  if (!item->label || !is_text) return;
  text_put(out, "<span class=\"mark\">[");
  put_escaped(out, item->label, strlen(item->label));
  text_put(out, "]</span> ");
}

static const struct {
  const char *before, *after; /* an item of that kind */
} tags[DOCUMENT_KINDS] = {
    [DOCUMENT_TITLE] = {"<h1>", "</h1>"},
    [DOCUMENT_ACT] = {"<h2>", "</h2>"},
    [DOCUMENT_PART] = {"<h2>", "</h2>"},
    [DOCUMENT_HEADING] = {"<h3>", "</h3>"},
    [DOCUMENT_TEXT] = {"<p>", "</p>"},
    [DOCUMENT_SMALL] = {"<p class=\"small\">", "</p>"},
    [DOCUMENT_ROW] = {"<p>", "</p>"},
    [DOCUMENT_ITEM] = {"<li>", "</li>"},
    [DOCUMENT_QUESTION] = {"<li>", ANSWER ANSWER ANSWER "</li>"},
    [DOCUMENT_CARD_TITLE] = {"<p><strong>", "</strong></p>"},
    [DOCUMENT_CARD] = {"<p>", "</p>"},
    [DOCUMENT_TYPED] = {"<p class=\"typed\">&gt; ", "</p>"},
};

static void put_item(struct text *out, const struct document_item *item) {
  text_put(out, tags[item->kind].before);
  put_label(out, item);
  put_pieces(out, item);
  text_print(out, "%s\n", tags[item->kind].after);
}

/* -------------------------------------------------------- what stands around */

enum around { AROUND_NOTHING, AROUND_TABLE, AROUND_LIST, AROUND_QUESTIONS, AROUND_CARD };

static enum around around_of(const struct document *document, size_t i) {
  if (i >= document->count) return AROUND_NOTHING;
  switch (document->items[i].kind) {
  case DOCUMENT_ROW: return AROUND_TABLE;
  case DOCUMENT_ITEM: return AROUND_LIST;
  case DOCUMENT_QUESTION: return AROUND_QUESTIONS;
  case DOCUMENT_CARD_TITLE:
  case DOCUMENT_CARD: return AROUND_CARD;
  default: return AROUND_NOTHING;
  }
}

static const char *const opens[] = {"", "<table>\n", "<ul>\n", "<ol class=\"questions\">\n",
                                    "<blockquote>\n"};
static const char *const closes[] = {"", "</table>\n", "</ul>\n", "</ol>\n", "</blockquote>\n"};

/* Two cards that follow each other are two. */
static bool is_joined(const struct document *document, size_t i) {
  return i > 0 && i < document->count && around_of(document, i - 1) == around_of(document, i) &&
         document->items[i].kind != DOCUMENT_CARD_TITLE;
}

/* A cell goes on to the next row that has a label. */
static void put_row(struct text *out, const struct document *document, size_t i) {
  const struct document_item *item = &document->items[i];
  bool goes_on = is_joined(document, i + 1) && !document->items[i + 1].label;
  if (item->label) {
    text_put(out, "<tr><th scope=\"row\">");
    put_escaped(out, item->label, strlen(item->label));
    text_put(out, "</th><td>\n");
  }
  put_item(out, item);
  if (!goes_on) text_put(out, "</td></tr>\n");
}

static void put_items(struct text *out, const struct document *document, size_t from, size_t to) {
  for (size_t i = from; i < to; i++) {
    enum around around = around_of(document, i);
    if (!is_joined(document, i)) text_put(out, opens[around]);
    if (around == AROUND_TABLE)
      put_row(out, document, i);
    else
      put_item(out, &document->items[i]);
    if (!is_joined(document, i + 1)) text_put(out, closes[around]);
  }
}

/* ------------------------------------------------------------------- parts */

/* A part with more text than this, in bytes, is set in two columns: short ones are torn by it. */
enum { LONG_PART = 2500 };

/* The item behind the part, or what is no part, that begins with `items[i]`. */
static size_t part_end(const struct document *document, size_t i) {
  do i++;
  while (i < document->count && document->items[i].kind != DOCUMENT_PART &&
         document->items[i].kind != DOCUMENT_ACT);
  return i;
}

static const char *section_of(const struct document *document, size_t from, size_t to) {
  size_t length = 0;
  for (size_t i = from; i < to; i++) length += document->items[i].text.length;
  return length > LONG_PART ? "<section class=\"columns\">\n" : "<section>\n";
}

static void put_body(struct text *out, const struct document *document) {
  for (size_t from = 0, to; from < document->count; from = to) {
    bool is_part = document->items[from].kind == DOCUMENT_PART;
    to = part_end(document, from);
    text_put(out, is_part ? section_of(document, from, to) : "");
    put_items(out, document, from, to);
    text_put(out, is_part ? "</section>\n" : "");
  }
}

/* The window's title: the first line of the document. */
static void put_title(struct text *out, const struct document *document) {
  const char *title = document->count > 0 ? text_string(&document->items[0].text) : "";
  text_put(out, "<title>");
  put_escaped(out, title, strcspn(title, "\n"));
  text_put(out, "</title>\n");
}

void document_put_html(struct text *out, const struct document *document, const char *language) {
  text_put(out, "<!DOCTYPE html>\n<html lang=\"");
  put_escaped(out, language ? language : "en", strlen(language ? language : "en"));
  text_put(out, "\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  put_title(out, document);
  text_print(out, "<style>\n%s</style>\n</head>\n<body>\n", style);
  put_body(out, document);
  text_put(out, "</body>\n</html>\n");
}
