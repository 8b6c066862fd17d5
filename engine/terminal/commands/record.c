/* record: what really happened, beside what the player decided; and what the text rests on. */
#include "commands/record.h"

#include <stdlib.h>
#include <string.h>

#include "commands/verbs.h"
#include "text/utf.h"

/* ----------------------------------------------------------------- sources */

struct facts record_facts_shown(const struct game *game) {
  const struct session *session = &game->session;
  struct facts facts = {0};
  size_t card;
  facts_add_shown(&facts, game->program, session->story);
  for (size_t i = game->opened_before; i < session->opened_count; i++)
    if (evidence_find(game->program, SKAZ_ENTRY_CARD, session->opened[i].card, &card))
      facts_add_card(&facts, game->program, session->story, card);
  return facts;
}

/* Whether any text of the turn, or of a card opened since, stands to the record at all. */
static bool has_marked_text(const struct game *game) {
  skaz_story *story = game->session.story;
  skaz_block block;
  bool has = game->opened_before < game->session.opened_count;
  for (size_t i = 0; i < skaz_block_count(story) && !has; i++)
    has = skaz_block_at(story, i, &block) == SKAZ_OK && block.mark != SKAZ_UNMARKED;
  return has;
}

static void tell_no_facts(struct game *game) {
  bool has_sources = skaz_entry_count(game->program, SKAZ_ENTRY_SOURCE) > 0;
  if (game->about.has_marks && !has_marked_text(game))
    game_say(game, "What you read here says nothing about the past, and needs no source.%s",
             has_sources ? " sources all lists the sources of this story." : "");
  else if (game->about.has_marks)
    game_say(game, "What you read here is invented: no source stands behind it.%s",
             has_sources ? " sources all lists the sources of this story." : "");
  else if (has_sources)
    game_say(game, "Nothing that you read here names its source. sources all lists the sources "
                   "of this story.");
  else
    game_say(game, "This story names no sources.");
}

static void show_sources(struct game *game) {
  struct page page = game_page(game);
  struct text painted = {0};
  struct facts facts = record_facts_shown(game);
  game_tell_matter(game, MATTER_SOURCES, 0);
  if (facts.count > 0) {
    page_say(&painted, &page, "What you read here rests on this:");
    evidence_paint(&painted, &page, game->program, &facts);
    game_show(game, &painted);
  } else {
    tell_no_facts(game);
  }
  facts_free(&facts);
}

static void show_all_sources(struct game *game) {
  struct page page = game_page(game);
  struct text painted = {0};
  size_t count = skaz_entry_count(game->program, SKAZ_ENTRY_SOURCE);
  game_tell_matter(game, MATTER_SOURCES, 1);
  if (count == 0) page_say(&painted, &page, "This story names no sources.");
  for (size_t i = 0; i < count; i++) evidence_paint_source(&painted, &page, game->program, i, true);
  game_show(game, &painted);
}

void verb_sources(struct game *game, const char *rest) {
  struct text folded = {0};
  utf_fold(&folded, rest);
  if (!*rest)
    show_sources(game);
  else if (strcmp(folded.data, "all") == 0)
    show_all_sources(game);
  else
    game_say(game, "sources stands alone, or with the word all: sources all.");
  text_free(&folded);
}

/* ------------------------------------------------------------------ record */

static bool has_record(const struct game *game, const char *id, skaz_entry *entry) {
  return id && skaz_decision(game->program, id, entry) && entry->facts;
}

/* Whether the author lets the record be known before the end. */
static bool is_revealed(const struct game *game, const char *id, skaz_entry *entry) {
  size_t index;
  return has_record(game, id, entry) &&
         evidence_find(game->program, SKAZ_ENTRY_DECISION, entry->name, &index) &&
         skaz_entry_field(game->program, SKAZ_ENTRY_DECISION, index, "reveal");
}

/* The decision that the menu on the screen is for, or NULL. */
static const char *decision_shown(const struct game *game) {
  skaz_choice choice = {0};
  size_t count = skaz_choice_count(game->session.story);
  if (count > 0) skaz_choice_at(game->session.story, 0, &choice); /* a label may fail, this not */
  return choice.decision;
}

static size_t list_path(const struct game *game, struct told_decision *decisions) {
  const struct session *session = &game->session;
  size_t count = 0;
  for (size_t i = 0; i < session->made; i++) {
    struct told_decision told = {.chosen = session->moves[i].label};
    if (has_record(game, session->moves[i].decision, &told.entry)) decisions[count++] = told;
  }
  return count;
}

static size_t list_last(const struct game *game, struct told_decision *decisions) {
  const struct session *session = &game->session;
  size_t last = session->made;
  struct told_decision told = {0};
  if (is_revealed(game, decision_shown(game), &told.entry)) {
    decisions[0] = told;
    return 1;
  }
  while (last > 0 && !session->moves[last - 1].decision) last--;
  if (last == 0 || !is_revealed(game, session->moves[last - 1].decision, &told.entry)) return 0;
  told.chosen = session->moves[last - 1].label;
  decisions[0] = told;
  return 1;
}

size_t record_list(const struct game *game, struct told_decision **decisions) {
  *decisions = need_bytes(NULL, (game->session.made + 1) * sizeof **decisions);
  bool is_over = skaz_ending(game->session.story) != NULL;
  return is_over ? list_path(game, *decisions) : list_last(game, *decisions);
}

static void paint_decision(struct text *out, const struct page *page, const struct game *game,
                           const struct told_decision *told) {
  struct facts facts = {0};
  const char *title = told->entry.title ? told->entry.title : told->entry.name;
  page_title(out, page, title);
  if (told->chosen) {
    page_item(out, page, "You chose: ", told->chosen);
    text_put(out, "\n");
  }
  facts_add(&facts, game->program, told->entry.facts);
  page_say(out, page, "What really happened:");
  for (size_t i = 0; i < facts.count; i++)
    evidence_paint_fact(out, page, game->program, facts.items[i], true);
  text_put(out, "\n");
  facts_free(&facts);
}

/* Whether there is anything that is told later. */
static bool has_records(const struct game *game) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(game->program, SKAZ_ENTRY_DECISION, i, &entry); i++)
    if (entry.facts) return true;
  return false;
}

static void tell_no_record(struct game *game) {
  if (!has_records(game))
    game_say(game, "This story keeps no record of what really happened.");
  else if (skaz_ending(game->session.story))
    game_say(game, "You decided nothing that the record of this story tells of.");
  else
    game_say(game, "What really happened is told after the end.");
}

void verb_record(struct game *game, const char *rest) {
  struct page page = game_page(game);
  struct text painted = {0};
  struct told_decision *decisions;
  size_t count = record_list(game, &decisions);
  (void)rest;
  game_tell_matter(game, MATTER_RECORD, 0);
  for (size_t i = 0; i < count; i++) paint_decision(&painted, &page, game, &decisions[i]);
  if (count > 0)
    game_show(game, &painted);
  else
    tell_no_record(game);
  free(decisions);
}
