/* page: how what a turn shows is laid out on lines.
 *
 * Whatever is painted begins where a paragraph may begin and ends with a blank line, so
 * that parts can follow each other in any order. */
#ifndef SKAZ_PAGE_H
#define SKAZ_PAGE_H

#include "skaz.h"
#include "text/text.h"

enum { PAGE_MEASURE = 72, PAGE_NARROWEST = 20, PAGE_ENDLESS = 1 << 20 /* no line comes to it */ };

struct page {
  int width;     /* of a line, in columns */
  bool styled;   /* bold and the like may be used */
  bool coloured; /* and colours */
  bool plain; /* linear text to be read aloud: no frames, no columns, and menus say what they are */
};

/* A width that text may have on a terminal of `columns`. */
int page_width(int columns);

/* A paragraph of our own words (not the story's), or one line of a list. */
void page_say(struct text *out, const struct page *page, const char *string);
void page_title(struct text *out, const struct page *page, const char *string);
void page_quiet(struct text *out, const struct page *page, const char *string);

/* Our own words in paragraphs separated by blank lines. */
void page_paragraphs(struct text *out, const struct page *page, const char *string);

/* A role sheet: paragraphs as an author writes them, where a newline is a space unless a
 * bar follows it, with *emphasis* and **strong** words. */
void page_sheet(struct text *out, const struct page *page, const char *string);

/* "label: word" or "label: 5 (from 0 to 10)", one line each, then a blank line. */
void page_meters(struct text *out, const struct page *page, const skaz_story *story, bool numbers);

/* One line of a list: `mark`, then `string` with its other lines under its first. */
void page_item(struct text *out, const struct page *page, const char *mark, const char *string);

void page_block(struct text *out, const struct page *page, const skaz_block *block);

/* The menu: open choices are numbered from 1, locked ones have a dash and their reason. */
void page_menu(struct text *out, const struct page *page, const skaz_choice *choices, size_t count);

/* The question, and what it wants where its text alone does not tell. */
void page_question(struct text *out, const struct page *page, const skaz_question *question);

/* All that a turn shows: blocks, then the menu or the question. False, with the story's
 * error to tell why, where a text could not be rendered; the rest is painted. */
bool page_blocks(struct text *out, const struct page *page, skaz_story *story);
bool page_prompt(struct text *out, const struct page *page, skaz_story *story);

#endif
