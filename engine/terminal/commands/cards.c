/* cards: the source cards that a play has given to the player. */
#include "commands/cards.h"

#include <stdlib.h>
#include <string.h>

#include "commands/named.h"
#include "commands/verbs.h"
#include "text/evidence.h"

size_t *cards_in_hand(const struct game *game, size_t *count) {
  size_t all = skaz_entry_count(game->program, SKAZ_ENTRY_CARD);
  size_t *cards = need_bytes(NULL, all * sizeof *cards);
  *count = 0;
  for (size_t i = 0; i < all; i++)
    if (skaz_card_is_given(game->session.story, i)) cards[(*count)++] = i;
  return cards;
}

static skaz_entry entry_of(const struct game *game, size_t card) {
  skaz_entry entry = {0};
  skaz_entry_at(game->program, SKAZ_ENTRY_CARD, card, &entry);
  return entry;
}

char *cards_title(struct game *game, size_t card) {
  struct text title = {0};
  skaz_block block = {0};
  bool has_title = skaz_card_block_at(game->session.story, card, 0, &block) == SKAZ_OK &&
                   block.kind == SKAZ_CARD_TITLE;
  for (size_t i = 0; has_title && i < block.span_count; i++)
    text_add(&title, block.spans[i].text, block.spans[i].length);
  if (title.length == 0) text_put(&title, entry_of(game, card).name);
  return text_take(&title);
}

void cards_put_marks(struct text *out, struct game *game, size_t card) {
  unsigned told = 1u << SKAZ_UNMARKED;
  size_t start = out->length, count = skaz_card_block_count(game->program, card);
  for (size_t i = 0; i < count; i++) {
    skaz_block block;
    if (skaz_card_block_at(game->session.story, card, i, &block) != SKAZ_OK) continue;
    if (told & 1u << block.mark) continue;
    told |= 1u << block.mark;
    text_print(out, "%s%s", out->length > start ? ", " : "", skaz_mark_name(block.mark));
  }
}

/* ------------------------------------------------------------------- cards */

/* The source that a card names, else those of its facts: the first, and whether there are more. */
static void put_source(struct text *out, struct game *game, size_t card) {
  struct facts facts = {0};
  const char *id = entry_of(game, card).parent;
  skaz_entry fact, source;
  size_t index;
  bool has_more = false;
  if (!id) facts_add_card(&facts, game->program, game->session.story, card);
  for (size_t i = 0; i < facts.count; i++) {
    skaz_entry_at(game->program, SKAZ_ENTRY_FACT, facts.items[i], &fact);
    has_more = has_more || (id && fact.parent && strcmp(id, fact.parent) != 0);
    if (!id) id = fact.parent;
  }
  if (evidence_find(game->program, SKAZ_ENTRY_SOURCE, id, &index)) {
    skaz_entry_at(game->program, SKAZ_ENTRY_SOURCE, index, &source);
    text_print(out, "%sfrom %s%s", out->length > 0 ? "; " : "",
               source.title ? source.title : source.name, has_more ? " and others" : "");
  }
  facts_free(&facts);
}

/* "A ration list (documented; from A decree; opened)" */
static void put_card(struct text *out, struct game *game, size_t card) {
  struct text about = {0};
  char *title = cards_title(game, card);
  cards_put_marks(&about, game, card);
  put_source(&about, game, card);
  if (session_has_opened(&game->session, entry_of(game, card).name))
    text_print(&about, "%sopened", about.length > 0 ? "; " : "");
  text_print(out, about.length > 0 ? "%s (%s)" : "%s", title, text_string(&about));
  text_free(&about);
  free(title);
}

static void show_cards(struct game *game, const size_t *cards, size_t count) {
  struct page page = game_page(game);
  struct text painted = {0};
  page_say(&painted, &page, "The cards in your hand:");
  for (size_t i = 0; i < count; i++) {
    struct text words = {0};
    char *mark = need_print(page.is_plain ? "%zu. " : "  %zu  ", i + 1);
    put_card(&words, game, cards[i]);
    page_item(&painted, &page, mark, words.data);
    free(mark);
    text_free(&words);
  }
  text_put(&painted, "\n");
  page_quiet(&painted, &page, "read and a number opens one again: read 1.");
  game_show(game, &painted);
}

static void tell_none(struct game *game) {
  game_say(game, skaz_entry_count(game->program, SKAZ_ENTRY_CARD) > 0
                     ? "You have no cards in your hand yet. The story gives them as it goes."
                     : "This story has no source cards.");
}

void verb_cards(struct game *game, const char *rest) {
  size_t count;
  size_t *cards = cards_in_hand(game, &count);
  (void)rest;
  game_tell_matter(game, MATTER_CARDS, 0);
  if (count > 0)
    show_cards(game, cards, count);
  else
    tell_none(game);
  free(cards);
}

char **cards_titles(struct game *game) {
  size_t count;
  size_t *cards = cards_in_hand(game, &count);
  char **titles = need_bytes(NULL, (count + 1) * sizeof *titles);
  for (size_t i = 0; i < count; i++) titles[i] = cards_title(game, cards[i]);
  titles[count] = NULL;
  free(cards);
  return titles;
}

/* -------------------------------------------------------------------- read */

void cards_show(struct game *game, size_t card) {
  struct page page = game_page(game);
  struct text painted = {0};
  size_t source;
  game_tell_matter(game, MATTER_CARD, card);
  game->mark = SKAZ_UNMARKED; /* what is told next has another text before it */
  bool is_whole = page_card(&painted, &page, game->session.story, game->program, card);
  if (evidence_find(game->program, SKAZ_ENTRY_SOURCE, entry_of(game, card).parent, &source))
    evidence_paint_source(&painted, &page, game->program, source, false);
  if (!game->is_recited) page_quiet(&painted, &page, "sources tells what it rests on.");
  game_show(game, &painted);
  if (!is_whole) game_tell_error(game, skaz_error_of(game->session.story)->status);
}

/* The play notes that it was opened; the story does not. */
static void open_card(struct game *game, size_t card) {
  session_open_card(&game->session, entry_of(game, card).name);
  game_record_reading(game, entry_of(game, card).name);
  cards_show(game, card);
}

static bool find_card(struct game *game, const char *wanted, const size_t *cards, size_t count,
                      size_t *card) {
  struct named named = {0};
  size_t number;
  if (verb_read_number(wanted, &number)) {
    bool is_there = number > 0 && number <= count;
    if (is_there) *card = cards[number - 1];
    if (!is_there) game_say(game, "There is no card %zu in your hand. cards lists them.", number);
    return is_there;
  }
  for (size_t i = 0; i < count; i++) {
    char *title = cards_title(game, cards[i]);
    const char *id = entry_of(game, cards[i]).name;
    named_add(&named, title, strlen(title), cards[i]);
    named_add(&named, id, strlen(id), cards[i]);
    free(title);
  }
  bool is_found = named_find(&named, game, wanted, "read", "You have no such card in your hand.",
                             "Type cards to see those that you have.", card);
  named_free(&named);
  return is_found;
}

void verb_read(struct game *game, const char *rest) {
  size_t count, card;
  size_t *cards = cards_in_hand(game, &count);
  if (count == 0)
    tell_none(game);
  else if (!*rest)
    game_say(game, "Type read and the number of a card, or a word of its title: read 1. cards "
                   "lists them.");
  else if (find_card(game, rest, cards, count, &card))
    open_card(game, card);
  free(cards);
}
