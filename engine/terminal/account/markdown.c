/* markdown: a document as Markdown, for document.h. */
#include <string.h>

#include "account/document.h"

/* Whether Markdown takes what stands at the beginning of a line for a list, a heading, a rule. */
static bool begins_block(const char *line, size_t length) {
  size_t digits = 0;
  if (length > 0 && strchr("#+-=>", line[0])) return true;
  while (digits < length && line[digits] >= '0' && line[digits] <= '9') digits++;
  return digits > 0 && digits < length && strchr(".)", line[digits]);
}

/* Where the stroke goes: before a sign, or behind the digits of a number. */
static void put_line_start(struct text *out, const char *line, size_t length, size_t *at) {
  if (!begins_block(line, length)) return;
  while (*at < length && line[*at] >= '0' && line[*at] <= '9') text_add(out, line + (*at)++, 1);
  text_put(out, "\\");
}

/* One line; `is_first`: nothing stands before it. */
static void put_line(struct text *out, const char *line, size_t length, bool is_first) {
  size_t at = 0;
  if (is_first) put_line_start(out, line, length, &at);
  for (; at < length; at++) {
    if (strchr("\\`*_[]<~", line[at])) text_put(out, "\\");
    text_add(out, line + at, 1);
  }
}

/* A newline is a break; `indent` stands before the next line. */
static void put_text(struct text *out, const char *bytes, size_t length, bool is_first,
                     const char *indent) {
  while (true) {
    const char *end = memchr(bytes, '\n', length);
    size_t line = end ? (size_t)(end - bytes) : length;
    put_line(out, bytes, line, is_first);
    if (!end) return;
    text_print(out, "\\\n%s", indent);
    length -= line + 1;
    bytes = end + 1;
    is_first = true;
  }
}

static const char *stars_of(unsigned look) {
  bool is_strong = look & LOOK_BOLD, is_emphasised = look & LOOK_ITALIC;
  return is_strong && is_emphasised ? "***" : is_strong ? "**" : is_emphasised ? "*" : "";
}

/* Stars stand against the words: blanks at the ends of a piece go outside. */
static void put_piece(struct text *out, const char *bytes, size_t length, unsigned look,
                      bool is_first, const char *indent) {
  const char *stars = stars_of(look);
  size_t from = 0, to = length;
  while (*stars && from < to && bytes[from] == ' ') from++;
  while (*stars && to > from && bytes[to - 1] == ' ') to--;
  text_add(out, bytes, from);
  if (to > from) text_put(out, stars);
  put_text(out, bytes + from, to - from, is_first && !*stars, indent);
  if (to > from) text_put(out, stars);
  text_add(out, bytes + to, length - to);
}

static void put_pieces(struct text *out, const struct document_item *item, bool is_first,
                       const char *indent) {
  const char *at = text_string(&item->text);
  for (size_t i = 0; i < item->count; at += item->pieces[i++].length)
    put_piece(out, at, item->pieces[i].length, item->pieces[i].look,
              i == 0 ? is_first : at[-1] == '\n', indent);
}

static void put_label(struct text *out, const struct document_item *item, const char *before,
                      const char *after) {
  if (!item->label) return;
  text_put(out, before);
  put_text(out, item->label, strlen(item->label), false, "");
  text_put(out, after);
}

static bool is_listed(enum document_kind kind) {
  return kind == DOCUMENT_ROW || kind == DOCUMENT_ITEM || kind == DOCUMENT_QUESTION;
}

static bool is_card(enum document_kind kind) {
  return kind == DOCUMENT_CARD || kind == DOCUMENT_CARD_TITLE;
}

/* What a line of each kind begins with; a question has its number. */
static const char *const leads[DOCUMENT_KINDS] = {
    [DOCUMENT_TITLE] = "# ",      [DOCUMENT_ACT] = "## ", [DOCUMENT_PART] = "## ",
    [DOCUMENT_HEADING] = "### ",  [DOCUMENT_TEXT] = "",   [DOCUMENT_SMALL] = "",
    [DOCUMENT_ROW] = "- ",        [DOCUMENT_ITEM] = "- ", [DOCUMENT_QUESTION] = "",
    [DOCUMENT_CARD_TITLE] = "> ", [DOCUMENT_CARD] = "> ", [DOCUMENT_TYPED] = ""};

/* All of it in bold type. */
static void put_strong(struct text *out, const struct document_item *item, const char *before) {
  text_print(out, "**%s", before);
  put_text(out, text_string(&item->text), item->text.length, false, "");
  text_put(out, "**");
}

static void put_item(struct text *out, const struct document_item *item) {
  bool is_row = item->kind == DOCUMENT_ROW;
  text_put(out, is_row && !item->label ? "  " : leads[item->kind]);
  if (is_row) put_label(out, item, "**", ":** ");
  if (item->kind == DOCUMENT_TEXT || is_card(item->kind)) put_label(out, item, "*\\[", "\\]* ");
  if (item->kind == DOCUMENT_CARD_TITLE || item->kind == DOCUMENT_TYPED)
    put_strong(out, item, item->kind == DOCUMENT_TYPED ? "> " : "");
  else if (is_card(item->kind))
    put_pieces(out, item, !item->label, "> ");
  else
    put_pieces(out, item, !item->label && item->kind >= DOCUMENT_TEXT,
               is_listed(item->kind) ? "  " : "");
  text_put(out, "\n");
}

/* What stands between the item and the one after it. */
static const char *joint_of(const struct document_item *item, const struct document_item *next) {
  if (!next) return "";
  if (is_card(item->kind) && next->kind == DOCUMENT_CARD) return ">\n";
  if (next->kind == DOCUMENT_ROW && !next->label) return "\n";
  return is_listed(item->kind) && next->kind == item->kind ? "" : "\n";
}

void document_put_markdown(struct text *out, const struct document *document) {
  size_t number = 0;
  for (size_t i = 0; i < document->count; i++) {
    const struct document_item *item = &document->items[i];
    number = item->kind == DOCUMENT_QUESTION ? number + 1 : 0;
    if (number > 0) text_print(out, "%zu. ", number);
    put_item(out, item);
    text_put(out, joint_of(item, i + 1 < document->count ? item + 1 : NULL));
  }
}
