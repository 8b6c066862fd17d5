/* rules_sources: dates of facts, and voices. */
#include <string.h>

#include "check/rules/date.h"
#include "check/rules/rules.h"

/* ------------------------------------------------------------------- dates */

static bool find_entry(const skaz_program *program, skaz_entry_kind kind, const char *name,
                       size_t length, skaz_entry *entry) {
  for (size_t i = 0; skaz_entry_at(program, kind, i, entry); i++)
    if (strncmp(entry->name, name, length) == 0 && entry->name[length] == '\0') return true;
  return false;
}

/* A card may be called like a passage; then it is not known which cites. */
static bool find_passage(const skaz_program *program, const char *name, skaz_entry *entry) {
  size_t length = strlen(name);
  if (find_entry(program, SKAZ_ENTRY_CARD, name, length, entry)) return false;
  return find_entry(program, SKAZ_ENTRY_PASSAGE, name, length, entry) ||
         find_entry(program, SKAZ_ENTRY_ENDING, name, length, entry) ||
         find_entry(program, SKAZ_ENTRY_STORYLET, name, length, entry);
}

static void look_at_citation(const skaz_program *program, const skaz_relation *citation,
                             struct findings *findings) {
  skaz_entry passage, fact;
  if (!find_passage(program, citation->from, &passage)) return;
  for (const char *at = citation->to; *at != '\0';) {
    size_t length = strcspn(at, " ");
    struct spot spot = {citation->file, citation->line, citation->column, NULL};
    if (find_entry(program, SKAZ_ENTRY_FACT, at, length, &fact) &&
        date_is_later(fact.date, passage.date))
      finding_add(findings, CODE_LATER_FACT, spot,
                  "'%s' is of %s, and the passage that cites it of %s", fact.name, fact.date,
                  passage.date);
    at += length + (at[length] == ' ');
  }
}

static void look_at_dates(const skaz_program *program, struct findings *findings) {
  skaz_relation relation;
  for (size_t i = 0; skaz_relation_at(program, i, &relation); i++)
    if (relation.kind == SKAZ_CITES) look_at_citation(program, &relation, findings);
}

/* ------------------------------------------------------------------ voices */

static bool is_spoken(const skaz_program *program, const char *voice) {
  skaz_relation relation;
  for (size_t i = 0; skaz_relation_at(program, i, &relation); i++)
    if (relation.kind == SKAZ_SPEAKS && strcmp(relation.to, voice) == 0) return true;
  return false;
}

/* The module council hears voices as topics that have them in their labels. */
static bool is_called(const skaz_program *program, const char *voice) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_CHOICE, i, &entry); i++)
    if (entry.title != NULL && strstr(entry.title, voice) != NULL) return true;
  return false;
}

static void look_at_voices(const skaz_program *program, struct findings *findings) {
  skaz_entry voice;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_VOICE, i, &voice); i++) {
    if (is_spoken(program, voice.name) || is_called(program, voice.name)) continue;
    struct spot at = {voice.file, voice.line, 0, voice.name};
    finding_add(findings, CODE_VOICE_UNHEARD, at, "nothing speaks with the voice '%s'", voice.name);
  }
}

void rules_sources(const skaz_program *program, struct findings *findings) {
  look_at_dates(program, findings);
  look_at_voices(program, findings);
}
