/* page: how what a turn shows is laid out on lines.
 *
 * Whatever is painted begins where a paragraph may begin and ends with a blank line, so
 * that parts can follow each other in any order. Nothing that a terminal would obey is let
 * through from the strings of a scenario. */
#ifndef SKAZ_PAGE_H
#define SKAZ_PAGE_H

#include "skaz.h"
#include "text/text.h"

enum { PAGE_MEASURE = 72, PAGE_NARROWEST = 20, PAGE_ENDLESS = 1 << 20 /* no line comes to it */ };

struct page {
  int width;        /* of a line, in columns */
  bool is_styled;   /* bold and the like may be used; else *stars* stand for them */
  bool is_coloured; /* and colours */
  bool is_plain; /* linear text to be read aloud: no frames, no columns, and menus say what they are
                  */
  bool has_marks; /* how texts stand to the record is told where it changes */
  int margin;     /* columns for that beside the text; 0: it stands at the head of the text */
  /* Without a margin: the mark that the text before had, which is not told again; it becomes that
   * of the text that is painted. NULL: the first mark is told. */
  skaz_mark *mark;
  /* Whether the player met a term before this turn, with `user`: then it is a word like others.
   * NULL: each use of a term is shown as one. */
  bool (*knows_term)(const void *user, const char *term);
  const void *user;
};

/* What stands in place of a mark where an aside is told below marked text. */
#define PAGE_ASIDE "aside"

/* Columns beside the text that a mark needs. */
enum { PAGE_MARGIN = 12 };

/* A width that text may have on a terminal of `columns`. */
int page_width(int columns);

/* A paragraph of our own words (not the story's). */
void page_say(struct text *out, const struct page *page, const char *string);
void page_title(struct text *out, const struct page *page, const char *string);
void page_quiet(struct text *out, const struct page *page, const char *string);

/* Our own words in paragraphs separated by blank lines. */
void page_paragraphs(struct text *out, const struct page *page, const char *string);

/* A role sheet: paragraphs as an author writes them, where a newline is a space unless a
 * bar follows it, with *emphasis* and **strong** words. */
void page_sheet(struct text *out, const struct page *page, const char *string);

/* One line of a list: `mark`, then `string` with its other lines under its first. */
void page_item(struct text *out, const struct page *page, const char *mark, const char *string);

/* One line of a list of two columns, the first of them `columns` wide. */
void page_entry(struct text *out, const struct page *page, const char *term, int columns,
                const char *string);

/* A title, "The yard", that is said to be one, "Act: The yard", where it cannot be seen. */
void page_act(struct text *out, const struct page *page, const char *title);

void page_block(struct text *out, const struct page *page, const skaz_block *block);

/* The menu: open choices are numbered from 1, locked ones have a dash and their reason. */
void page_menu(struct text *out, const struct page *page, const skaz_choice *choices, size_t count);

/* The question, and what is to be typed. */
void page_question(struct text *out, const struct page *page, const skaz_question *question);

/* A source card that is opened by itself, as an index of SKAZ_ENTRY_CARD. False, with the
 * story's error to tell why, where a text could not be rendered; the rest is painted. */
bool page_card(struct text *out, const struct page *page, skaz_story *story,
               const skaz_program *program, size_t card);

/* All that a turn shows: blocks, then the menu, under the title of its decision, or the
 * question. False, with the story's error to tell why, where a text could not be rendered;
 * the rest is painted. */
bool page_blocks(struct text *out, const struct page *page, skaz_story *story);
bool page_prompt(struct text *out, const struct page *page, const skaz_program *program,
                 skaz_story *story);

/* "label: word" or "label: 5 (from 0 to 10)", one line each, then a blank line. */
void page_meters(struct text *out, const struct page *page, const skaz_story *story, bool numbers);

/* How the labelled meters of a story stood; {0} is never. */
struct meters {
  struct meter_stand {
    int64_t value;
    char *word; /* or NULL */
  } * items;
  size_t count;
  uint32_t turn;
};

/* Notes how they stand now, in place of what was noted before. */
void meters_note(struct meters *meters, const skaz_story *story);
void meters_free(struct meters *meters);

/* What the last move changed, in words: "Trust: steady, now thin." Nothing where `before` was
 * not noted right before it. */
void page_changes(struct text *out, const struct page *page, const struct meters *before,
                  const skaz_story *story);

#endif
