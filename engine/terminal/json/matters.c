/* matters: what replies to commands tell of, as JSON values. */
#include "json/matters.h"

#include <stdlib.h>
#include <string.h>

#include "commands/cards.h"
#include "commands/record.h"
#include "game/lookback.h"
#include "game/why.h"

static void append(json_t *array, json_t *value) {
  if (json_array_append_new(array, parts_need(value)) != 0) parts_need(NULL);
}

static const char *field(const struct game *game, skaz_entry_kind kind, size_t i,
                         const char *name) {
  return skaz_entry_field(game->program, kind, i, name);
}

/* ---------------------------------------------------------- facts, sources */

static json_t *fact_of(const struct game *game, size_t fact) {
  skaz_entry entry = {0};
  skaz_entry_at(game->program, SKAZ_ENTRY_FACT, fact, &entry);
  return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o}", "id", parts_string(entry.name), "text",
                   parts_string(entry.text), "standing", parts_string(entry.extra), "date",
                   parts_string(entry.date), "locator",
                   parts_string(field(game, SKAZ_ENTRY_FACT, fact, "locator")), "source",
                   parts_string(entry.parent));
}

static json_t *facts_of(const struct game *game, const struct facts *facts) {
  json_t *array = parts_need(json_array());
  for (size_t i = 0; i < facts->count; i++) append(array, fact_of(game, facts->items[i]));
  return array;
}

static json_t *source_of(const struct game *game, size_t i, const skaz_entry *entry) {
  return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "id", parts_string(entry->name),
                   "title", parts_string(entry->title), "author", parts_string(entry->text), "date",
                   parts_string(entry->date), "audience",
                   parts_string(field(game, SKAZ_ENTRY_SOURCE, i, "audience")), "stance",
                   parts_string(entry->extra), "licence",
                   parts_string(field(game, SKAZ_ENTRY_SOURCE, i, "licence")), "note",
                   parts_string(field(game, SKAZ_ENTRY_SOURCE, i, "note")), "file",
                   parts_string(field(game, SKAZ_ENTRY_SOURCE, i, "file")));
}

static bool is_named(const struct game *game, const struct facts *facts, const char *source) {
  skaz_entry fact;
  for (size_t i = 0; i < facts->count; i++)
    if (skaz_entry_at(game->program, SKAZ_ENTRY_FACT, facts->items[i], &fact) && fact.parent &&
        strcmp(fact.parent, source) == 0)
      return true;
  return false;
}

static json_t *sources_of(const struct game *game, bool are_all) {
  struct facts facts = {0};
  json_t *sources = parts_need(json_array());
  skaz_entry entry;
  if (!are_all) facts = record_facts_shown(game);
  for (size_t i = 0; skaz_entry_at(game->program, SKAZ_ENTRY_SOURCE, i, &entry); i++)
    if (are_all || is_named(game, &facts, entry.name)) append(sources, source_of(game, i, &entry));
  json_t *value = json_pack("{s:o, s:o}", "facts", facts_of(game, &facts), "sources", sources);
  facts_free(&facts);
  return value;
}

/* ------------------------------------------------------------------- cards */

static json_t *facts_of_card(struct game *game, size_t card) {
  struct facts facts = {0};
  facts_add_card(&facts, game->program, game->session.story, card);
  json_t *array = facts_of(game, &facts);
  facts_free(&facts);
  return array;
}

static json_t *card_of(struct game *game, size_t card) {
  skaz_entry entry = {0};
  char *title = cards_title(game, card);
  skaz_entry_at(game->program, SKAZ_ENTRY_CARD, card, &entry);
  json_t *value = parts_need(json_pack(
      "{s:o, s:o, s:o, s:o, s:b}", "id", parts_string(entry.name), "title", parts_string(title),
      "date", parts_string(entry.date), "source", parts_string(entry.parent), "opened",
      session_has_opened(&game->session, entry.name)));
  free(title);
  return value;
}

static void set(json_t *object, const char *key, json_t *value) {
  if (json_object_set_new(object, key, parts_need(value)) != 0) parts_need(NULL);
}

static json_t *cards_of(struct game *game) {
  json_t *array = parts_need(json_array());
  size_t count;
  size_t *cards = cards_in_hand(game, &count);
  for (size_t i = 0; i < count; i++) {
    json_t *card = card_of(game, cards[i]);
    set(card, "number", json_integer((json_int_t)i + 1));
    append(array, card);
  }
  free(cards);
  return array;
}

static json_t *opened_card(struct game *game, size_t index) {
  json_t *card = card_of(game, index), *blocks = parts_need(json_array());
  size_t count = skaz_card_block_count(game->program, index);
  for (size_t i = 0; i < count; i++) {
    skaz_block block;
    if (skaz_card_block_at(game->session.story, index, i, &block) == SKAZ_OK &&
        block.span_count > 0)
      append(blocks, parts_block(&block));
  }
  set(card, "blocks", blocks);
  set(card, "facts", facts_of_card(game, index));
  return card;
}

/* ------------------------------------------------------------------ record */

static json_t *decision_of(const struct game *game, const struct told_decision *told) {
  struct facts facts = {0};
  facts_add(&facts, game->program, told->entry.facts);
  json_t *value = json_pack("{s:o, s:o, s:o, s:o}", "decision", parts_string(told->entry.name),
                            "title", parts_string(told->entry.title), "chosen",
                            parts_string(told->chosen), "facts", facts_of(game, &facts));
  facts_free(&facts);
  return value;
}

static json_t *record_of(const struct game *game) {
  json_t *array = parts_need(json_array());
  struct told_decision *decisions;
  size_t count = record_list(game, &decisions);
  for (size_t i = 0; i < count; i++) append(array, decision_of(game, &decisions[i]));
  free(decisions);
  return array;
}

/* ----------------------------------------------------------------- debrief */

static json_t *item_of(const struct document_item *item) {
  static const char *const kinds[DOCUMENT_KINDS] = {
      [DOCUMENT_TITLE] = "heading",   [DOCUMENT_ACT] = "heading",      [DOCUMENT_PART] = "heading",
      [DOCUMENT_HEADING] = "heading", [DOCUMENT_TEXT] = "paragraph",   [DOCUMENT_ROW] = "row",
      [DOCUMENT_ITEM] = "item",       [DOCUMENT_QUESTION] = "question"};
  const char *kind = kinds[item->kind] ? kinds[item->kind] : "paragraph";
  return json_pack("{s:o, s:o, s:o}", "kind", parts_string(kind), "label",
                   parts_string(item->label), "text", parts_string(text_string(&item->text)));
}

/* The heading of a part is its title. */
static json_t *part_of(const struct game *game, size_t part) {
  struct document document = {0};
  json_t *items = parts_need(json_array());
  lookback_add(&document, game, part);
  for (size_t i = 1; i < document.count; i++) append(items, item_of(&document.items[i]));
  document_free(&document);
  return json_pack("{s:o, s:o, s:o}", "name", parts_string(debrief_name(part)), "title",
                   parts_string(debrief_title(part)), "items", items);
}

static json_t *debrief_of(const struct game *game, size_t wanted) {
  size_t parts[DEBRIEF_PARTS], count = lookback_list(game, parts);
  json_t *array = parts_need(json_array());
  for (size_t i = 0; i < count; i++)
    if (wanted == DEBRIEF_PARTS || wanted == parts[i]) append(array, part_of(game, parts[i]));
  return array;
}

/* --------------------------------------------------------------------------- why */

static json_t *move_of(const struct why_move *move) {
  return json_pack("{s:I, s:o, s:b, s:I, s:I, s:o}", "turn", (json_int_t)move->turn, "label",
                   parts_string(move->label), "answer", move->is_answer, "by", (json_int_t)move->by,
                   "value", (json_int_t)move->value, "word", parts_string(move->word));
}

static json_t *why_meter(const struct why *why) {
  json_t *moves = parts_need(json_array());
  for (size_t i = 0; i < why->count; i++) append(moves, move_of(&why->moves[i]));
  return json_pack("{s:o, s:o, s:{s:I, s:o}, s:o}", "meter", parts_string(why->name), "label",
                   parts_string(why->label), "start", "value", (json_int_t)why->start, "word",
                   parts_string(why->start_word), "moves", moves);
}

static json_t *why_choice(const struct why *why) {
  return json_pack("{s:o, s:o, s:b, s:o}", "choice", parts_string(why->name), "label",
                   parts_string(why->label), "open", why->is_open, "reason",
                   parts_string(why->words));
}

static json_t *why_of(struct game *game, enum matter matter, size_t index) {
  struct why why;
  bool is_there = matter == MATTER_WHY_METER ? why_read_meter(&why, &game->session, index)
                                             : why_read_choice(&why, &game->session, index);
  json_t *value = !is_there ? json_null() : why.is_choice ? why_choice(&why) : why_meter(&why);
  why_free(&why);
  return parts_need(value);
}

json_t *matters_of(struct game *game, enum matter matter, size_t index) {
  switch (matter) {
  case MATTER_CARDS: return parts_need(json_pack("{s:o}", "cards", cards_of(game)));
  case MATTER_CARD: return parts_need(json_pack("{s:o}", "card", opened_card(game, index)));
  case MATTER_SOURCES:
    return parts_need(json_pack("{s:o}", "sources", sources_of(game, index == 1)));
  case MATTER_DEBRIEF: return parts_need(json_pack("{s:o}", "debrief", debrief_of(game, index)));
  case MATTER_WHY_METER:
  case MATTER_WHY_CHOICE: return parts_need(json_pack("{s:o}", "why", why_of(game, matter, index)));
  default: return parts_need(json_pack("{s:o}", "record", record_of(game)));
  }
}
