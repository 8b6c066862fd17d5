/* blocks: the text of a turn, with its marks and its terms, for page.h. */
#include <stdlib.h>
#include <string.h>

#include "text/form.h"

enum { MARK_GAP = 2 };

/* What the blocks before have led to. */
struct painter {
  struct text *out;
  const struct page *page;
  skaz_block_kind last; /* of the block before */
  skaz_mark mark;       /* that was told last */
  bool has_text;        /* of the blocks before, one is no title */
  const char **terms;   /* that were shown as such */
  size_t term_count, term_capacity;
};

/* ------------------------------------------------------------------- looks */

static bool is_title(skaz_block_kind kind) {
  return kind == SKAZ_HEADING || kind == SKAZ_CARD_TITLE;
}

static bool is_card(skaz_block_kind kind) {
  return kind == SKAZ_CARD_TITLE || kind == SKAZ_CARD_TEXT;
}

static bool is_shown(const struct painter *painter, const char *term) {
  for (size_t i = 0; i < painter->term_count; i++)
    if (strcmp(painter->terms[i], term) == 0) return true;
  return false;
}

/* Whether this is where the player meets the term; each later use is a word like others. */
static bool lights_up(struct painter *painter, const skaz_span *span) {
  const struct page *page = painter->page;
  if (!(span->style & SKAZ_TERM)) return false;
  if (!page->knows_term) return true;
  if (!span->term || is_shown(painter, span->term) || page->knows_term(page->user, span->term))
    return false;
  painter->terms =
      need_item(painter->terms, painter->term_count, &painter->term_capacity, sizeof(char *));
  painter->terms[painter->term_count++] = span->term;
  return true;
}

/* A title is told by where it stands, where there is no bold. */
static unsigned look_of(struct painter *painter, skaz_block_kind kind, const skaz_span *span) {
  unsigned look = is_title(kind) && painter->page->is_styled ? LOOK_BOLD : LOOK_PLAIN;
  if (span->style & SKAZ_EMPHASIS) look |= LOOK_ITALIC;
  if (span->style & SKAZ_STRONG) look |= LOOK_BOLD;
  if (lights_up(painter, span)) look |= LOOK_UNDERLINE;
  return look;
}

/* -------------------------------------------------------------------- form */

static const char *frame_of(const struct page *page) { return page->is_styled ? "  │ " : "  | "; }

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

/* The mark of the block, where it is another one than before; else "". An aside has none, and is
 * named only where the mark of a text above it would seem to go on. */
static const char *mark_due(const struct painter *painter, const skaz_block *block) {
  bool is_due = painter->page->has_marks && !is_title(block->kind) && block->mark != painter->mark;
  if (is_due && block->mark == SKAZ_UNMARKED) return painter->has_text ? PAGE_ASIDE : "";
  return is_due ? skaz_mark_name(block->mark) : "";
}

static void paint_block(struct painter *painter, const skaz_block *block) {
  const struct page *page = painter->page;
  struct wrap_form form = form_of(page, block->kind);
  struct runs runs = {0};
  const char *mark = mark_due(painter, block);
  char *head = need_print("[%s] ", mark);
  size_t before = painter->out->length;
  if (*mark && page->margin > 0) {
    form.note = mark;
    form.note_column = page->width + MARK_GAP;
  } else if (*mark) {
    runs_add(&runs, head, strlen(head), LOOK_DIM);
  }
  for (size_t i = 0; i < block->span_count; i++) {
    const skaz_span *span = &block->spans[i];
    runs_add(&runs, span->text, span->length, look_of(painter, block->kind, span));
  }
  form_runs(painter->out, page, &runs, &form);
  free(head);
  if (painter->out->length == before) return;
  text_put(painter->out, "\n");
  if (is_title(block->kind)) return;
  painter->mark = block->mark;
  painter->has_text = true;
}

void page_block(struct text *out, const struct page *page, const skaz_block *block) {
  struct painter painter = {.out = out, .page = page};
  paint_block(&painter, block);
  free(painter.terms);
}

/* -------------------------------------------------------------- several */

/* What joins a block to the one before: between the parts of a card its frame goes on; where
 * no frame is seen the end of a card is said. */
static void put_joint(const struct painter *painter, skaz_block_kind kind) {
  const struct page *page = painter->page;
  if (page->is_plain) {
    if (is_card(painter->last) && !is_card(kind)) page_say(painter->out, page, "End of the card.");
  } else if (is_card(painter->last) && kind == SKAZ_CARD_TEXT) {
    struct wrap_form form = form_of(page, kind);
    painter->out->length--;
    wrap_bare(painter->out, &form);
  }
}

static void paint_next(struct painter *painter, const skaz_block *block) {
  if (block->span_count == 0) return;
  put_joint(painter, block->kind);
  paint_block(painter, block);
  painter->last = block->kind;
}

/* Where no underline is seen, the new words are named behind the text. */
static void name_terms(const struct painter *painter) {
  struct text words = {0};
  if (painter->page->is_styled || painter->term_count == 0) return;
  for (size_t i = 0; i < painter->term_count; i++)
    text_print(&words, "%s%s", i == 0 ? "In the glossary: " : ", ", painter->terms[i]);
  text_print(&words, ". Type define %s.", painter->terms[0]);
  page_quiet(painter->out, painter->page, words.data);
  text_free(&words);
}

/* Where blocks are read from: the last turn, or a card. */
struct origin {
  skaz_story *story;
  bool is_card;
  size_t card, count;
};

static skaz_status read_block(const struct origin *origin, size_t i, skaz_block *block) {
  return origin->is_card ? skaz_card_block_at(origin->story, origin->card, i, block)
                         : skaz_block_at(origin->story, i, block);
}

static bool paint_all(struct text *out, const struct page *page, const struct origin *origin) {
  struct painter painter = {.out = out, .page = page};
  bool is_whole = true, goes_on = page->mark && page->margin == 0;
  if (goes_on) painter.mark = *page->mark;
  for (size_t i = 0; i < origin->count; i++) {
    skaz_block block;
    if (read_block(origin, i, &block) == SKAZ_OK)
      paint_next(&painter, &block);
    else
      is_whole = false;
  }
  put_joint(&painter, SKAZ_PARAGRAPH);
  name_terms(&painter);
  if (page->mark) *page->mark = painter.mark;
  free(painter.terms);
  return is_whole;
}

bool page_blocks(struct text *out, const struct page *page, skaz_story *story) {
  struct origin origin = {.story = story, .count = skaz_block_count(story)};
  return paint_all(out, page, &origin);
}

bool page_card(struct text *out, const struct page *page, skaz_story *story,
               const skaz_program *program, size_t card) {
  struct origin origin = {
      .story = story, .is_card = true, .card = card, .count = skaz_card_block_count(program, card)};
  return paint_all(out, page, &origin);
}
