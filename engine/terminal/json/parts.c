/* parts: what a play shows, as JSON values. */
#include "json/parts.h"

#include <stdlib.h>
#include <string.h>

#include "text/reason.h"
#include "text/text.h"
#include "text/utf.h"

json_t *parts_need(json_t *value) {
  if (value) return value;
  fputs("skaz: there is no memory left\n", stderr);
  exit(2);
}

/* Paths and other words from outside may be no UTF-8. */
json_t *parts_string(const char *string) {
  if (!string) return json_null();
  json_t *value = json_string(string);
  if (value) return value;
  char *shown = utf_shown(string);
  value = parts_need(json_string(shown));
  free(shown);
  return value;
}

static json_t *number_or_null(int64_t number, bool has_number) {
  return has_number ? parts_need(json_integer(number)) : json_null();
}

static void append(json_t *array, json_t *value) {
  if (json_array_append_new(array, parts_need(value)) != 0) parts_need(NULL);
}

json_t *parts_error(const skaz_error *error) {
  char *file = error->file ? utf_shown(error->file) : NULL;
  json_t *value =
      json_pack("{s:o, s:o, s:o}", "message", parts_string(error->message), "file",
                parts_string(file), "line", number_or_null(error->line, error->line > 0));
  free(file);
  return parts_need(value);
}

/* A role sheet without its marks: paragraphs apart by a blank line. */
static json_t *sheet(const char *string) {
  const struct page page = {.width = PAGE_ENDLESS, .is_plain = true};
  struct text painted = {0};
  if (!string || !*string) return json_null();
  page_sheet(&painted, &page, string);
  while (painted.length > 0 && painted.data[painted.length - 1] == '\n')
    painted.data[--painted.length] = '\0';
  json_t *value = parts_string(text_string(&painted));
  text_free(&painted);
  return value;
}

json_t *parts_about(const skaz_about *about) {
  return parts_need(json_pack(
      "{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:b}", "title", parts_string(about->title),
      "summary", parts_string(about->summary), "version", parts_string(about->version), "language",
      parts_string(about->language), "minutes", number_or_null(about->minutes, about->minutes > 0),
      "short_minutes", number_or_null(about->short_minutes, about->short_minutes > 0), "role",
      sheet(about->role), "content_note", sheet(about->content_note), "marks", about->has_marks));
}

static json_t *title_of(const struct title *title, size_t number) {
  return json_pack("{s:I, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "number", (json_int_t)number, "id",
                   parts_string(title->scenario->id), "title", parts_string(title->title),
                   "summary", parts_string(title->summary), "language",
                   parts_string(title->language), "minutes",
                   number_or_null(title->minutes, title->minutes > 0), "short_minutes",
                   number_or_null(title->short_minutes, title->short_minutes > 0), "unfinished",
                   parts_string(title->standing));
}

json_t *parts_titles(const struct titles *titles) {
  json_t *array = parts_need(json_array());
  for (size_t i = 0; i < titles->count; i++) append(array, title_of(&titles->items[i], i + 1));
  return array;
}

json_t *parts_act(struct game *game) {
  skaz_act act;
  if (!skaz_act_of(game->session.story, &act)) return json_null();
  return parts_need(json_pack("{s:o, s:o, s:o, s:o}", "id", parts_string(act.name), "title",
                              parts_string(act.title), "banner", parts_string(act.banner),
                              "minutes", number_or_null(act.minutes, act.minutes > 0)));
}

/* ------------------------------------------------------------------ blocks */

static const char *kind_name(skaz_block_kind kind) {
  switch (kind) {
  case SKAZ_HEADING: return "heading";
  case SKAZ_CARD_TITLE: return "card_title";
  case SKAZ_CARD_TEXT: return "card_text";
  default: return "paragraph";
  }
}

static json_t *styles_of(unsigned style) {
  json_t *styles = parts_need(json_array());
  if (style & SKAZ_EMPHASIS) append(styles, json_string("emphasis"));
  if (style & SKAZ_STRONG) append(styles, json_string("strong"));
  if (style & SKAZ_TERM) append(styles, json_string("term"));
  return styles;
}

static json_t *spans_of(const skaz_block *block) {
  json_t *spans = parts_need(json_array());
  for (size_t i = 0; i < block->span_count; i++) {
    const skaz_span *span = &block->spans[i];
    char *text = need_copy(span->text, span->length);
    append(spans, json_pack("{s:o, s:o, s:o}", "text", parts_string(text), "styles",
                            styles_of(span->style), "term", parts_string(span->term)));
    free(text);
  }
  return spans;
}

/* "a b" as ["a", "b"]. */
static json_t *split(const char *words) {
  json_t *items = parts_need(json_array());
  while (words && *(words += strspn(words, " "))) {
    size_t length = strcspn(words, " ");
    append(items, json_stringn(words, length));
    words += length;
  }
  return items;
}

json_t *parts_block(const skaz_block *block) {
  const char *mark = skaz_mark_name(block->mark);
  return parts_need(json_pack(
      "{s:o, s:o, s:o, s:o, s:o, s:o}", "kind", parts_string(kind_name(block->kind)), "mark",
      parts_string(*mark ? mark : NULL), "facts", split(block->facts), "voice",
      parts_string(block->voice), "ref", parts_string(block->ref), "spans", spans_of(block)));
}

json_t *parts_blocks(struct game *game, bool *is_whole) {
  json_t *blocks = parts_need(json_array());
  size_t count = skaz_block_count(game->session.story);
  for (size_t i = 0; i < count; i++) {
    skaz_block block;
    if (skaz_block_at(game->session.story, i, &block) != SKAZ_OK)
      *is_whole = false;
    else if (block.span_count > 0)
      append(blocks, parts_block(&block));
  }
  return blocks;
}

/* --------------------------------------------------------- choices, question */

static json_t *choice_of(const skaz_choice *choice, size_t number, const char *reason) {
  return json_pack("{s:o, s:o, s:o, s:o, s:b, s:o, s:b, s:o}", "number",
                   number_or_null((int64_t)number, choice->is_open), "id", parts_string(choice->id),
                   "key", parts_string(choice->key), "label", parts_string(choice->label), "open",
                   choice->is_open, "reason", parts_string(reason), "topic", choice->is_topic,
                   "decision", parts_string(choice->decision));
}

/* Open choices are numbered as at the prompt. */
json_t *parts_choices(struct game *game) {
  json_t *choices = parts_need(json_array());
  size_t count = skaz_choice_count(game->session.story), number = 0;
  for (size_t i = 0; i < count; i++) {
    skaz_choice choice;
    if (skaz_choice_at(game->session.story, i, &choice) != SKAZ_OK) continue;
    number += choice.is_open;
    char *reason = reason_of_choice(game->session.story, i, &choice);
    append(choices, choice_of(&choice, number, reason));
    free(reason);
  }
  return choices;
}

json_t *parts_question(struct game *game) {
  skaz_question question;
  if (skaz_question_of(game->session.story, &question) != SKAZ_OK) return json_null();
  bool wants = question.wants_number;
  return parts_need(
      json_pack("{s:o, s:o, s:s, s:o, s:o, s:o, s:o}", "id", parts_string(question.id), "text",
                parts_string(question.text), "wants", wants ? "number" : "text", "low",
                number_or_null(question.low, wants), "high", number_or_null(question.high, wants),
                "max_length", number_or_null((int64_t)question.max_length, question.max_length > 0),
                "tries_left", number_or_null(question.tries_left, question.tries_left > 0)));
}

/* ------------------------------------------------------------------ meters */

/* What the meter was, where it was something else. */
static json_t *former(const skaz_meter *meter, const json_t *before) {
  const json_t *value = json_object_get(before, "value");
  if (!value || json_integer_value(value) == meter->value) return json_null();
  return parts_need(
      json_pack("{s:O, s:O}", "value", value, "word", json_object_get(before, "word")));
}

json_t *parts_meters(struct game *game, const json_t *before) {
  json_t *meters = parts_need(json_array());
  size_t count = skaz_meter_count(game->session.story);
  for (size_t i = 0; i < count; i++) {
    skaz_meter meter;
    if (!skaz_meter_at(game->session.story, i, &meter)) continue;
    append(meters,
           json_pack("{s:o, s:o, s:I, s:I, s:I, s:o, s:o}", "name", parts_string(meter.name),
                     "label", parts_string(meter.label), "value", (json_int_t)meter.value, "low",
                     (json_int_t)meter.low, "high", (json_int_t)meter.high, "word",
                     parts_string(meter.word), "was", former(&meter, json_array_get(before, i))));
  }
  return meters;
}
