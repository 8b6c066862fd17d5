/* facts: a fact as debriefs and transcripts tell it, and the parts of a debrief made of facts. */
#include "account/facts.h"

#include <string.h>

#include "account/parts.h"

static skaz_entry entry_at(const struct account *account, skaz_entry_kind kind, size_t i) {
  skaz_entry entry = {0};
  skaz_entry_at(account->program, kind, i, &entry);
  return entry;
}

static void put_about(struct document *document, const skaz_program *program, size_t i,
                      enum evidence_detail detail) {
  struct text about = {0};
  evidence_put_about(&about, program, i, detail);
  document_print(document, "%s", text_string(&about));
  text_free(&about);
}

void fact_put(struct document *document, const skaz_program *program, size_t i,
              enum evidence_detail detail) {
  skaz_entry fact;
  if (!skaz_entry_at(program, SKAZ_ENTRY_FACT, i, &fact)) return;
  document_print(document, "%s: ", fact.name);
  document_quote(document, fact.text ? fact.text : "");
  put_about(document, program, i, detail);
}

void fact_put_short(struct document *document, const skaz_program *program, size_t i) {
  skaz_entry fact;
  if (!skaz_entry_at(program, SKAZ_ENTRY_FACT, i, &fact)) return;
  document_quote(document, fact.text ? fact.text : "");
  document_print(document, " (%s%s%s)", fact.name, fact.extra ? ", " : "",
                 fact.extra ? evidence_call(fact.extra) : "");
}

/* ---------------------------------------------------------------- disputed */

static bool is_disputed(const struct account *account, size_t i) {
  skaz_entry fact = entry_at(account, SKAZ_ENTRY_FACT, i);
  return account->facts[i].count > 0 && fact.extra && strcmp(fact.extra, "disputed") == 0;
}

/* Whether the author's list of the debrief names the fact. */
static bool is_chosen(const struct account *account, size_t fact) {
  skaz_entry line;
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_DEBRIEF, i, &line); i++) {
    const char *ids = line.text;
    if (strcmp(line.name, "disputed") != 0) continue;
    for (size_t named; evidence_next_fact(account->program, &ids, &named);)
      if (named == fact) return true;
  }
  return false;
}

/* The disputed facts that the author's list names, or the others; returns how many. Where there is
 * no document they are counted. */
static size_t add_disputed(struct document *document, const struct account *account,
                           bool *were_told, bool are_chosen) {
  size_t count = skaz_entry_count(account->program, SKAZ_ENTRY_FACT), added = 0;
  for (size_t i = 0; i < count; i++) {
    bool is_wanted = is_chosen(account, i) == are_chosen;
    if (!is_wanted || (!are_chosen && !is_disputed(account, i))) continue;
    if (document && !are_chosen && added == 0)
      document_say(document, DOCUMENT_HEADING, NULL, "Disputed, too, in what you read");
    added++;
    if (!document) continue;
    document_add(document, are_chosen ? DOCUMENT_TEXT : DOCUMENT_ITEM, NULL);
    fact_put(document, account->program, i, EVIDENCE_WHOLE);
    were_told[i] = true;
  }
  return added;
}

bool part_has_disputed(const struct account *account) {
  return add_disputed(NULL, account, NULL, true) + add_disputed(NULL, account, NULL, false) > 0;
}

void part_add_disputed(struct document *document, struct told *told) {
  add_disputed(document, told->account, told->facts, true);
  add_disputed(document, told->account, told->facts, false);
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

static bool is_from(const struct account *account, size_t fact, const char *source) {
  skaz_entry entry = entry_at(account, SKAZ_ENTRY_FACT, fact);
  return is_used(account, fact) && (entry.parent ? strcmp(entry.parent, source) == 0 : !*source);
}

/* The facts that rest on a source, or with "" on none: those that were told above by their ids, in
 * a paragraph, then the others. */
static void add_facts(struct document *document, const struct told *told, const char *source) {
  const struct account *account = told->account;
  size_t count = skaz_entry_count(account->program, SKAZ_ENTRY_FACT), added = 0;
  for (size_t i = 0; i < count; i++) {
    if (!told->facts[i] || !is_from(account, i, source)) continue;
    if (added++ == 0) document_say(document, DOCUMENT_ITEM, NULL, "Told above: ");
    document_print(document, "%s%s", added > 1 ? "; " : "",
                   entry_at(account, SKAZ_ENTRY_FACT, i).name);
    put_about(document, account->program, i, EVIDENCE_PLACE);
  }
  for (size_t i = 0; i < count; i++) {
    if (told->facts[i] || !is_from(account, i, source)) continue;
    document_add(document, DOCUMENT_ITEM, NULL);
    fact_put(document, account->program, i, EVIDENCE_BELOW_SOURCE);
  }
}

static bool has_facts(const struct account *account, const char *source) {
  size_t count = skaz_entry_count(account->program, SKAZ_ENTRY_FACT);
  for (size_t i = 0; i < count; i++)
    if (is_from(account, i, source)) return true;
  return false;
}

static void add_source(struct document *document, const struct told *told, size_t i,
                       const skaz_entry *source) {
  struct text words = {0};
  document_add(document, DOCUMENT_HEADING, NULL);
  document_quote(document, source->title ? source->title : source->name);
  evidence_put_source(&words, told->account->program, i, true);
  if (words.length > 0) {
    document_add(document, DOCUMENT_TEXT, NULL);
    document_quote(document, words.data);
  }
  text_free(&words);
  add_facts(document, told, source->name);
}

static void add_cards(struct document *document, const struct account *account) {
  size_t count = skaz_entry_count(account->program, SKAZ_ENTRY_CARD), added = 0;
  for (size_t i = 0; i < count; i++) {
    skaz_entry card = entry_at(account, SKAZ_ENTRY_CARD, i);
    if (account->cards[i].count == 0) continue;
    if (added == 0) document_say(document, DOCUMENT_TEXT, NULL, "Cards that you were given: ");
    document_print(document, "%s", added++ > 0 ? "; " : "");
    document_quote(document, card.title ? card.title : card.name);
    if (account->cards[i].is_opened) document_print(document, " (you opened it again)");
  }
  if (added > 0) document_print(document, ".");
}

void part_add_sources(struct document *document, struct told *told) {
  const struct account *account = told->account;
  skaz_entry source;
  add_cards(document, account);
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_SOURCE, i, &source); i++)
    if (has_facts(account, source.name)) add_source(document, told, i, &source);
  if (!has_facts(account, "")) return;
  document_say(document, DOCUMENT_HEADING, NULL, "Facts without a source");
  add_facts(document, told, "");
}
