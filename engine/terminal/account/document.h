/* document: what is told of a play, to be read on a page, or written as Markdown or HTML.
 *
 * It is a list of items in their order. Their texts are copies, without what a terminal or a
 * browser would obey. */
#ifndef SKAZ_DOCUMENT_H
#define SKAZ_DOCUMENT_H

#include "text/page.h"
#include "text/runs.h"

enum document_kind {
  DOCUMENT_TITLE,
  DOCUMENT_ACT,        /* the title of an act of the story */
  DOCUMENT_PART,       /* the heading of a part; a long one has two columns on paper */
  DOCUMENT_HEADING,    /* likewise, of a part of that */
  DOCUMENT_TEXT,       /* a paragraph; the label stands in brackets before it */
  DOCUMENT_SMALL,      /* one of less weight */
  DOCUMENT_ROW,        /* of two columns: its label and its text; without a label it goes on in the
                          row above */
  DOCUMENT_ITEM,       /* of a list */
  DOCUMENT_QUESTION,   /* likewise, numbered; paper has room below it */
  DOCUMENT_CARD_TITLE, /* a source card ... */
  DOCUMENT_CARD,       /* ... and its paragraphs */
  DOCUMENT_TYPED,      /* what the player typed */
  DOCUMENT_KINDS
};

struct document_piece {
  size_t length; /* in bytes of the item's text */
  unsigned look;
};

struct document_item {
  enum document_kind kind;
  char *label; /* or NULL */
  struct text text;
  struct document_piece *pieces;
  size_t count, capacity;
};

/* {0} is empty. */
struct document {
  struct document_item *items;
  size_t count, capacity;
};

/* Adds an item without text; what is put then goes to it. `label` may be NULL. */
void document_add(struct document *document, enum document_kind kind, const char *label);
void document_put(struct document *document, const char *bytes, size_t length, unsigned look);
void document_print(struct document *document, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Adds an item of our own words. */
void document_say(struct document *document, enum document_kind kind, const char *label,
                  const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Puts a text as an author writes it, with *emphasis* and **strong** words: its paragraphs as one,
 * or each as an item. */
void document_quote(struct document *document, const char *string);
void document_add_sheet(struct document *document, enum document_kind kind, const char *string);

void document_free(struct document *document);

/* How a document is written. */
enum document_format { DOCUMENT_PLAIN, DOCUMENT_MARKDOWN, DOCUMENT_HTML };

/* What the name of a file asks for: .md, .markdown, .html, .htm; else plain text. */
enum document_format document_format_of(const char *path);

/* Append the document: laid out on a page; as Markdown; as a page of HTML that needs nothing
 * else and prints well, in the language `language` (or NULL). */
void document_paint(struct text *out, const struct page *page, const struct document *document);
void document_put_markdown(struct text *out, const struct document *document);
void document_put_html(struct text *out, const struct document *document, const char *language);

/* Likewise, as the format says; plain text to be read aloud, in lines of PAGE_MEASURE columns. */
void document_write(struct text *out, const struct document *document, enum document_format format,
                    const char *language);

#endif
