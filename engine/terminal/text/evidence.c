/* evidence: the facts that a text rests on, and the sources that they come from. */
#include "text/evidence.h"

#include <stdlib.h>
#include <string.h>

#include "text/form.h"

/* ------------------------------------------------------------------- facts */

/* The same for an id of so many bytes. */
static bool find_bytes(const skaz_program *program, skaz_entry_kind kind, const char *id,
                       size_t length, size_t *index) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(program, kind, i, &entry); i++) {
    if (strlen(entry.name) != length || memcmp(entry.name, id, length) != 0) continue;
    *index = i;
    return true;
  }
  return false;
}

bool evidence_find(const skaz_program *program, skaz_entry_kind kind, const char *id,
                   size_t *index) {
  return id && find_bytes(program, kind, id, strlen(id), index);
}

bool evidence_next_fact(const skaz_program *program, const char **ids, size_t *fact) {
  while (*ids && *(*ids += strspn(*ids, " "))) {
    const char *id = *ids;
    *ids += strcspn(id, " ");
    if (find_bytes(program, SKAZ_ENTRY_FACT, id, (size_t)(*ids - id), fact)) return true;
  }
  return false;
}

/* The index of the fact's source; SIZE_MAX where it names none. */
static size_t source_of(const skaz_program *program, size_t fact) {
  skaz_entry entry;
  size_t source;
  bool is_there = skaz_entry_at(program, SKAZ_ENTRY_FACT, fact, &entry) &&
                  evidence_find(program, SKAZ_ENTRY_SOURCE, entry.parent, &source);
  return is_there ? source : SIZE_MAX;
}

static void add_fact(struct facts *facts, size_t fact) {
  for (size_t i = 0; i < facts->count; i++)
    if (facts->items[i] == fact) return;
  facts->items = need_item(facts->items, facts->count, &facts->capacity, sizeof *facts->items);
  facts->items[facts->count++] = fact;
}

void facts_add(struct facts *facts, const skaz_program *program, const char *ids) {
  for (size_t fact; evidence_next_fact(program, &ids, &fact);) add_fact(facts, fact);
}

void facts_add_shown(struct facts *facts, const skaz_program *program, skaz_story *story) {
  skaz_block block;
  for (size_t i = 0; i < skaz_block_count(story); i++)
    if (skaz_block_at(story, i, &block) == SKAZ_OK && block.span_count > 0)
      facts_add(facts, program, block.facts);
}

void facts_add_card(struct facts *facts, const skaz_program *program, skaz_story *story,
                    size_t card) {
  skaz_block block;
  for (size_t i = 0; i < skaz_card_block_count(program, card); i++)
    if (skaz_card_block_at(story, card, i, &block) == SKAZ_OK && block.span_count > 0)
      facts_add(facts, program, block.facts);
}

void facts_free(struct facts *facts) {
  free(facts->items);
  *facts = (struct facts){0};
}

/* ------------------------------------------------------------------- words */

const char *evidence_call(const char *standing) {
  return standing && strcmp(standing, "claimed") == 0 ? "a source's claim" : standing;
}

/* "label words.", as a sentence behind others; nothing where there are no words. */
static void put_sentence(struct text *out, const char *label, const char *words) {
  if (!words || !*words) return;
  bool is_closed = strchr(".?!", words[strlen(words) - 1]) != NULL;
  text_print(out, "%s%s%s%s", out->length > 0 ? " " : "", label, words, is_closed ? "" : ".");
}

static void put_part(struct text *out, const char **before, const char *words) {
  if (!words || !*words) return;
  text_print(out, "%s%s", *before, words);
  *before = "; ";
}

void evidence_put_about(struct text *out, const skaz_program *program, size_t fact,
                        enum evidence_detail detail) {
  skaz_entry entry = {0}, source = {0};
  const char *before = " (";
  skaz_entry_at(program, SKAZ_ENTRY_FACT, fact, &entry);
  if (detail != EVIDENCE_PLACE) put_part(out, &before, evidence_call(entry.extra));
  put_part(out, &before, entry.date);
  if (detail == EVIDENCE_WHOLE &&
      skaz_entry_at(program, SKAZ_ENTRY_SOURCE, source_of(program, fact), &source))
    put_part(out, &before, source.title ? source.title : source.name);
  put_part(out, &before, skaz_entry_field(program, SKAZ_ENTRY_FACT, fact, "locator"));
  if (*before == ';') text_put(out, ")");
}

void evidence_paint_fact(struct text *out, const struct page *page, const skaz_program *program,
                         size_t fact, bool with_source) {
  skaz_entry entry;
  struct text words = {0};
  struct wrap_form form = form_plain(page);
  if (!skaz_entry_at(program, SKAZ_ENTRY_FACT, fact, &entry)) return;
  text_put(&words, entry.text ? entry.text : "");
  evidence_put_about(&words, program, fact, with_source ? EVIDENCE_WHOLE : EVIDENCE_BELOW_SOURCE);
  char *mark = need_print(page->is_plain ? "%s: " : "  %s  ", entry.name);
  form.first = mark;
  form.rest = page->is_plain ? "" : "    ";
  wrap_string(out, text_string(&words), LOOK_PLAIN, &form);
  free(mark);
  text_free(&words);
}

/* ----------------------------------------------------------------- sources */

static void put_origin(struct text *words, const skaz_entry *source) {
  char *origin = source->text && source->date ? need_print("%s, %s", source->text, source->date)
                 : source->text               ? need_string(source->text)
                 : source->date               ? need_string(source->date)
                                              : NULL;
  put_sentence(words, "", origin);
  free(origin);
}

void evidence_put_source(struct text *words, const skaz_program *program, size_t source,
                         bool is_whole) {
  skaz_entry entry;
  if (!skaz_entry_at(program, SKAZ_ENTRY_SOURCE, source, &entry)) return;
  put_origin(words, &entry);
  put_sentence(words, "For: ", skaz_entry_field(program, SKAZ_ENTRY_SOURCE, source, "audience"));
  put_sentence(words, "Stance: ", entry.extra);
  if (!is_whole) return;
  put_sentence(words, "Licence: ", skaz_entry_field(program, SKAZ_ENTRY_SOURCE, source, "licence"));
  put_sentence(words, "", skaz_entry_field(program, SKAZ_ENTRY_SOURCE, source, "note"));
}

void evidence_paint_source(struct text *out, const struct page *page, const skaz_program *program,
                           size_t source, bool is_whole) {
  skaz_entry entry;
  struct text words = {0};
  struct wrap_form form = form_plain(page);
  if (!skaz_entry_at(program, SKAZ_ENTRY_SOURCE, source, &entry)) return;
  if (page->is_plain) form.first = "Source: ";
  form.rest = "";
  wrap_string(out, entry.title ? entry.title : entry.name, LOOK_BOLD, &form);
  evidence_put_source(&words, program, source, is_whole);
  if (is_whole)
    put_sentence(&words, "File: ", skaz_entry_field(program, SKAZ_ENTRY_SOURCE, source, "file"));
  if (words.length > 0)
    page_say(out, page, words.data);
  else
    text_put(out, "\n");
  text_free(&words);
}

/* ------------------------------------------------------------- both of them */

/* Whether no fact before this one has its source. */
static bool is_first(const skaz_program *program, const struct facts *facts, size_t i) {
  size_t source = source_of(program, facts->items[i]);
  while (i-- > 0)
    if (source_of(program, facts->items[i]) == source) return false;
  return true;
}

void evidence_paint(struct text *out, const struct page *page, const skaz_program *program,
                    const struct facts *facts) {
  for (size_t i = 0; i < facts->count; i++) {
    size_t source = source_of(program, facts->items[i]);
    if (!is_first(program, facts, i)) continue;
    if (source == SIZE_MAX)
      page_say(out, page, "No source is named for this:");
    else
      evidence_paint_source(out, page, program, source, false);
    for (size_t j = i; j < facts->count; j++)
      if (source_of(program, facts->items[j]) == source)
        evidence_paint_fact(out, page, program, facts->items[j], false);
    text_put(out, "\n");
  }
}
