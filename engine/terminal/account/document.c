/* document: what is told of a play, to be read on a page, or written as Markdown or HTML. */
#include "account/document.h"

#include <stdlib.h>
#include <string.h>

#include "text/form.h"
#include "text/utf.h"

void document_add(struct document *document, enum document_kind kind, const char *label) {
  document->items =
      need_item(document->items, document->count, &document->capacity, sizeof *document->items);
  document->items[document->count++] =
      (struct document_item){.kind = kind, .label = label ? utf_shown(label) : NULL};
}

/* Whether the character has no place behind `before`: a newline is a break, and blanks at the
 * beginning of a line are nothing. */
static bool is_left_out(const struct text *before, int32_t character) {
  bool begins_line = before->length > 0 && before->data[before->length - 1] == '\n';
  return character != '\n' && (utf_is_hidden(character) || (character == ' ' && begins_line));
}

/* Appends what can be shown of the bytes, and returns how many that are. */
static size_t put_clean(struct text *out, const char *bytes, size_t length) {
  size_t before = out->length;
  for (size_t i = 0; i < length;) {
    int32_t character;
    size_t size = utf_next(bytes + i, length - i, &character);
    if (!is_left_out(out, character)) text_add(out, bytes + i, size);
    i += size;
  }
  return out->length - before;
}

void document_put(struct document *document, const char *bytes, size_t length, unsigned look) {
  struct document_item *item = &document->items[document->count - 1];
  size_t added = put_clean(&item->text, bytes, length);
  if (added == 0) return;
  item->pieces = need_item(item->pieces, item->count, &item->capacity, sizeof *item->pieces);
  item->pieces[item->count++] = (struct document_piece){added, look};
}

static void put_words(struct document *document, const char *format, va_list arguments) {
  struct text words = {0};
  text_vprint(&words, format, arguments);
  document_put(document, text_string(&words), words.length, LOOK_PLAIN);
  text_free(&words);
}

void document_print(struct document *document, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  put_words(document, format, arguments);
  va_end(arguments);
}

void document_say(struct document *document, enum document_kind kind, const char *label,
                  const char *format, ...) {
  va_list arguments;
  document_add(document, kind, label);
  va_start(arguments, format);
  put_words(document, format, arguments);
  va_end(arguments);
}

static void put_runs(struct document *document, struct runs *runs) {
  for (size_t i = 0; i < runs->count; i++)
    document_put(document, runs->items[i].text, runs->items[i].length, runs->items[i].look);
  runs_free(runs);
}

void document_quote(struct document *document, const char *string) {
  struct runs runs = {0};
  for (bool is_first = true; (string = form_read_sheet(&runs, string)); is_first = false) {
    if (!is_first) document_put(document, " ", 1, LOOK_PLAIN);
    put_runs(document, &runs);
  }
}

void document_add_sheet(struct document *document, enum document_kind kind, const char *string) {
  struct runs runs = {0};
  while ((string = form_read_sheet(&runs, string))) {
    document_add(document, kind, NULL);
    put_runs(document, &runs);
  }
}

void document_free(struct document *document) {
  for (size_t i = 0; i < document->count; i++) {
    free(document->items[i].label);
    free(document->items[i].pieces);
    text_free(&document->items[i].text);
  }
  free(document->items);
  *document = (struct document){0};
}

/* ----------------------------------------------------------------- formats */

static bool ends_with(const char *string, const char *end) {
  size_t length = strlen(string), tail = strlen(end);
  return length > tail && strcmp(string + length - tail, end) == 0;
}

enum document_format document_format_of(const char *path) {
  if (ends_with(path, ".md") || ends_with(path, ".markdown")) return DOCUMENT_MARKDOWN;
  if (ends_with(path, ".html") || ends_with(path, ".htm")) return DOCUMENT_HTML;
  return DOCUMENT_PLAIN;
}

void document_write(struct text *out, const struct document *document, enum document_format format,
                    const char *language) {
  static const struct page paper = {.width = PAGE_MEASURE, .is_plain = true};
  switch (format) {
  case DOCUMENT_MARKDOWN: document_put_markdown(out, document); break;
  case DOCUMENT_HTML: document_put_html(out, document, language); break;
  default: document_paint(out, &paper, document);
  }
}
