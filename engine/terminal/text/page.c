/* page: how what a turn shows is laid out on lines. */
#include "text/page.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/wrap.h"

int page_width(int columns) {
  if (columns < PAGE_NARROWEST) return PAGE_NARROWEST;
  return columns < PAGE_MEASURE ? columns : PAGE_MEASURE;
}

static struct wrap_form plain_form(const struct page *page) {
  return (struct wrap_form){.width = page->width,
                            .first = "",
                            .rest = "",
                            .styled = page->styled,
                            .coloured = page->coloured};
}

static void put_paragraph(struct text *out, const struct page *page, const char *string,
                          unsigned look) {
  struct wrap_form form = plain_form(page);
  wrap_string(out, string, look, &form);
  text_put(out, "\n");
}

void page_say(struct text *out, const struct page *page, const char *string) {
  put_paragraph(out, page, string, LOOK_PLAIN);
}

void page_title(struct text *out, const struct page *page, const char *string) {
  put_paragraph(out, page, string, LOOK_BOLD);
}

void page_quiet(struct text *out, const struct page *page, const char *string) {
  put_paragraph(out, page, string, LOOK_DIM);
}

void page_paragraphs(struct text *out, const struct page *page, const char *string) {
  struct wrap_form form = plain_form(page);
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
  char *blank = need_string(mark);
  memset(blank, ' ', strlen(blank));
  struct wrap_form form = plain_form(page);
  form.first = mark;
  form.rest = blank;
  wrap_string(out, string, LOOK_PLAIN, &form);
  free(blank);
}

void page_meters(struct text *out, const struct page *page, const skaz_story *story, bool numbers) {
  size_t count = skaz_meter_count(story);
  for (size_t i = 0; i < count; i++) {
    skaz_meter meter;
    if (!skaz_meter_at(story, i, &meter)) continue;
    struct text line = {0};
    text_print(&line, "%s: ", meter.label);
    if (meter.word) text_print(&line, numbers ? "%s, " : "%s", meter.word);
    if (numbers || !meter.word)
      text_print(&line, "%" PRId64 " (from %" PRId64 " to %" PRId64 ")", meter.value, meter.low,
                 meter.high);
    page_item(out, page, "  ", line.data);
    text_free(&line);
  }
  if (count > 0) text_put(out, "\n");
}

/* ------------------------------------------------------------------ blocks */

static unsigned look_of(unsigned style, skaz_block_kind kind) {
  unsigned look = LOOK_PLAIN;
  if (kind == SKAZ_HEADING || kind == SKAZ_CARD_TITLE) look |= LOOK_BOLD;
  if (style & SKAZ_EMPHASIS) look |= LOOK_ITALIC;
  if (style & SKAZ_STRONG) look |= LOOK_BOLD;
  if (style & SKAZ_TERM) look |= LOOK_UNDERLINE;
  return look;
}

static struct run *runs_of(const skaz_block *block) {
  struct run *runs = need_bytes(NULL, block->span_count * sizeof *runs);
  for (size_t i = 0; i < block->span_count; i++) {
    const skaz_span *span = &block->spans[i];
    runs[i] = (struct run){span->text, span->length, look_of(span->style, block->kind)};
  }
  return runs;
}

static struct wrap_form form_of(const struct page *page, skaz_block_kind kind) {
  struct wrap_form form = plain_form(page);
  if (kind == SKAZ_CARD_TEXT) form.first = form.rest = page->plain ? "" : "  | ";
  if (kind == SKAZ_CARD_TITLE) form.first = page->plain ? "Card: " : "  | ";
  if (kind == SKAZ_CARD_TITLE) form.rest = page->plain ? "" : "  | ";
  return form;
}

void page_block(struct text *out, const struct page *page, const skaz_block *block) {
  struct wrap_form form = form_of(page, block->kind);
  struct run *runs = runs_of(block);
  size_t before = out->length;
  wrap_runs(out, runs, block->span_count, &form);
  if (out->length > before) text_put(out, "\n");
  free(runs);
}

/* Between a card's title and its paragraphs the frame goes on. */
static void join_card(struct text *out, const struct page *page, size_t before,
                      skaz_block_kind last, skaz_block_kind kind) {
  bool in_card = (last == SKAZ_CARD_TITLE || last == SKAZ_CARD_TEXT) && kind == SKAZ_CARD_TEXT;
  if (page->plain || !in_card || before == 0) return;
  out->length--;
  text_put(out, "  |\n");
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
    join_card(out, page, out->length, last, block.kind);
    page_block(out, page, &block);
    last = block.kind;
  }
  return is_whole;
}

/* ------------------------------------------------------------------- menu */

static size_t count_open(const skaz_choice *choices, size_t count) {
  size_t open = 0;
  for (size_t i = 0; i < count; i++) open += choices[i].is_open;
  return open;
}

static void put_label(struct text *out, const skaz_choice *choice) {
  text_put(out, choice->label);
  if (choice->is_open && choice->key) text_print(out, " [%s]", choice->key);
  if (!choice->is_open && choice->reason) text_print(out, " (%s)", choice->reason);
}

static void put_choice(struct text *out, const struct page *page, const skaz_choice *choice,
                       size_t number, int digits) {
  char mark[32], blank[32];
  if (choice->is_open)
    snprintf(mark, sizeof mark, "  %*zu  ", digits, number);
  else
    snprintf(mark, sizeof mark, "  %*s  ", digits, "-");
  snprintf(blank, sizeof blank, "%*s", digits + 4, "");
  struct text label = {0};
  put_label(&label, choice);
  struct wrap_form form = plain_form(page);
  form.first = mark;
  form.rest = blank;
  wrap_string(out, label.data, choice->is_open ? LOOK_PLAIN : LOOK_DIM, &form);
  text_free(&label);
}

void page_menu(struct text *out, const struct page *page, const skaz_choice *choices,
               size_t count) {
  size_t open = count_open(choices, count), number = 0;
  int digits = open > 99 ? 3 : open > 9 ? 2 : 1;
  for (size_t i = 0; i < count; i++) {
    number += choices[i].is_open;
    put_choice(out, page, &choices[i], number, digits);
  }
  if (count > 0) text_put(out, "\n");
}

/* --------------------------------------------------------------- question */

static void put_wanted(struct text *out, const skaz_question *question) {
  if (question->wants_number)
    text_print(out, "a whole number from %" PRId64 " to %" PRId64, question->low, question->high);
  else if (question->max_length > 0)
    text_print(out, "in your own words, at most %zu characters", question->max_length);
  if (question->tries_left > 1)
    text_print(out, "%s%d tries", out->length > 0 ? "; " : "", question->tries_left);
}

void page_question(struct text *out, const struct page *page, const skaz_question *question) {
  struct text wanted = {0};
  put_wanted(&wanted, question);
  struct run runs[] = {{question->text, strlen(question->text), LOOK_BOLD},
                       {" (", 2, LOOK_DIM},
                       {wanted.data, wanted.length, LOOK_DIM},
                       {")", 1, LOOK_DIM}};
  struct wrap_form form = plain_form(page);
  wrap_runs(out, runs, wanted.length > 0 ? sizeof runs / sizeof *runs : 1, &form);
  text_put(out, "\n");
  text_free(&wanted);
}

static bool put_menu(struct text *out, const struct page *page, skaz_story *story) {
  size_t count = skaz_choice_count(story), kept = 0;
  skaz_choice *choices = need_bytes(NULL, count * sizeof *choices);
  for (size_t i = 0; i < count; i++)
    if (skaz_choice_at(story, i, &choices[kept]) == SKAZ_OK) kept++;
  page_menu(out, page, choices, kept);
  free(choices);
  return kept == count;
}

bool page_prompt(struct text *out, const struct page *page, skaz_story *story) {
  skaz_question question;
  switch (skaz_phase_of(story)) {
  case SKAZ_MENU: return put_menu(out, page, story);
  case SKAZ_ASK:
    if (skaz_question_of(story, &question) != SKAZ_OK) return false;
    page_question(out, page, &question);
    return true;
  default: return true;
  }
}
