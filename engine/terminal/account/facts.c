/* facts: a fact as debriefs and transcripts tell it, and the parts of a debrief made of facts. */
#include "account/facts.h"

#include <string.h>

#include "account/parts.h"

static skaz_entry entry_at(const struct account *account, skaz_entry_kind kind, size_t i) {
  skaz_entry entry = {0};
  skaz_entry_at(account->program, kind, i, &entry);
  return entry;
}

/* Puts one of the things that stand in brackets behind a fact. */
static void put_part(struct document *document, const char **before, const char *words) {
  if (!words || !*words) return;
  document_print(document, "%s%s", *before, words);
  *before = "; ";
}

/* What readers call a standing. */
static const char *call(const char *standing) {
  return standing && strcmp(standing, "claimed") == 0 ? "a source's claim" : standing;
}

void fact_put(struct document *document, const skaz_program *program, size_t i, bool with_source) {
  skaz_entry fact = {0}, source = {0};
  const char *before = " (";
  if (!skaz_entry_at(program, SKAZ_ENTRY_FACT, i, &fact)) return;
  document_print(document, "%s: ", fact.name);
  document_quote(document, fact.text ? fact.text : "");
  put_part(document, &before, call(fact.extra));
  put_part(document, &before, fact.date);
  if (with_source && fact.parent) {
    size_t at = account_find(program, SKAZ_ENTRY_SOURCE, fact.parent, strlen(fact.parent));
    skaz_entry_at(program, SKAZ_ENTRY_SOURCE, at, &source);
    put_part(document, &before, source.title ? source.title : source.name);
  }
  put_part(document, &before, skaz_entry_field(program, SKAZ_ENTRY_FACT, i, "locator"));
  if (*before == ';') document_print(document, ")");
}

/* ---------------------------------------------------------------- disputed */

static bool is_disputed(const struct account *account, size_t i) {
  skaz_entry fact = entry_at(account, SKAZ_ENTRY_FACT, i);
  return account->facts[i].count > 0 && fact.extra && strcmp(fact.extra, "disputed") == 0;
}

/* Whether the author's list of the debrief names the fact. */
static bool is_chosen(const struct account *account, size_t fact) {
  skaz_entry line;
  size_t length;
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_DEBRIEF, i, &line); i++) {
    const char *ids = line.text;
    if (strcmp(line.name, "disputed") != 0) continue;
    for (const char *id; (id = account_next_id(&ids, &length));)
      if (account_find(account->program, SKAZ_ENTRY_FACT, id, length) == fact) return true;
  }
  return false;
}

static size_t add_disputed(struct document *document, const struct account *account,
                           bool are_chosen) {
  size_t count = skaz_entry_count(account->program, SKAZ_ENTRY_FACT), added = 0;
  for (size_t i = 0; i < count; i++) {
    bool is_wanted = is_chosen(account, i) == are_chosen;
    if (!is_wanted || (!are_chosen && !is_disputed(account, i))) continue;
    if (document && !are_chosen && added == 0)
      document_say(document, DOCUMENT_HEADING, NULL, "Disputed, too, in what you read");
    added++;
    if (!document) continue;
    document_add(document, are_chosen ? DOCUMENT_TEXT : DOCUMENT_ITEM, NULL);
    fact_put(document, account->program, i, true);
  }
  return added;
}

bool part_has_disputed(const struct account *account) {
  return add_disputed(NULL, account, true) + add_disputed(NULL, account, false) > 0;
}

void part_add_disputed(struct document *document, const struct account *account) {
  add_disputed(document, account, true);
  add_disputed(document, account, false);
}

/* ----------------------------------------------------------------- sources */

static bool is_used(const struct account *account, size_t fact) {
  return account->facts[fact].count > 0 || account->facts[fact].is_on_record;
}

bool part_has_sources(const struct account *account) {
  size_t facts = skaz_entry_count(account->program, SKAZ_ENTRY_FACT);
  size_t cards = skaz_entry_count(account->program, SKAZ_ENTRY_CARD);
  for (size_t i = 0; i < facts; i++)
    if (is_used(account, i)) return true;
  for (size_t i = 0; i < cards; i++)
    if (account->cards[i].count > 0) return true;
  return false;
}

static void add_row(struct document *document, const char *label, const char *text) {
  if (!text || !*text) return;
  document_add(document, DOCUMENT_ROW, label);
  document_quote(document, text);
}

static bool is_from(const struct account *account, size_t fact, const char *source) {
  skaz_entry entry = entry_at(account, SKAZ_ENTRY_FACT, fact);
  return is_used(account, fact) && (entry.parent ? strcmp(entry.parent, source) == 0 : !*source);
}

/* The facts that rest on a source, or with "" on none. */
static void add_facts(struct document *document, const struct account *account,
                      const char *source) {
  size_t count = skaz_entry_count(account->program, SKAZ_ENTRY_FACT);
  for (size_t i = 0; i < count; i++) {
    if (!is_from(account, i, source)) continue;
    document_add(document, DOCUMENT_ITEM, NULL);
    fact_put(document, account->program, i, false);
  }
}

static bool has_facts(const struct account *account, const char *source) {
  size_t count = skaz_entry_count(account->program, SKAZ_ENTRY_FACT);
  for (size_t i = 0; i < count; i++)
    if (is_from(account, i, source)) return true;
  return false;
}

static const char *field_of(const struct account *account, size_t source, const char *field) {
  return skaz_entry_field(account->program, SKAZ_ENTRY_SOURCE, source, field);
}

static void add_source(struct document *document, const struct account *account, size_t i,
                       const skaz_entry *source) {
  document_add(document, DOCUMENT_HEADING, NULL);
  document_quote(document, source->title ? source->title : source->name);
  add_row(document, "Who", source->text);
  add_row(document, "When", source->date);
  add_row(document, "For whom", field_of(account, i, "audience"));
  add_row(document, "Stance", source->extra);
  add_row(document, "Note", field_of(account, i, "note"));
  add_row(document, "Licence", field_of(account, i, "licence"));
  document_say(document, DOCUMENT_TEXT, NULL, "Facts that rest on it:");
  add_facts(document, account, source->name);
}

static void add_cards(struct document *document, const struct account *account) {
  size_t count = skaz_entry_count(account->program, SKAZ_ENTRY_CARD), added = 0;
  for (size_t i = 0; i < count; i++) {
    skaz_entry card = entry_at(account, SKAZ_ENTRY_CARD, i);
    if (account->cards[i].count == 0) continue;
    if (added++ == 0) document_say(document, DOCUMENT_HEADING, NULL, "Cards that you were given");
    document_add(document, DOCUMENT_ITEM, NULL);
    document_quote(document, card.title ? card.title : card.name);
    if (account->cards[i].is_opened) document_print(document, " (you opened it again)");
  }
}

void part_add_sources(struct document *document, const struct account *account) {
  skaz_entry source;
  add_cards(document, account);
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_SOURCE, i, &source); i++)
    if (has_facts(account, source.name)) add_source(document, account, i, &source);
  if (!has_facts(account, "")) return;
  document_say(document, DOCUMENT_HEADING, NULL, "Facts without a source");
  add_facts(document, account, "");
}
