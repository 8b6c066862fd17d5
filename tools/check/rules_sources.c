/* rules_sources: dates of facts, and voices. */
#include <string.h>

#include "check/rules.h"

/* Whether an entry of a kind speaks with that voice. */
static bool is_spoken(const skaz_program *program, skaz_entry_kind kind, const char *voice) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(program, kind, i, &entry); i++)
    if (entry.extra != NULL && strcmp(entry.extra, voice) == 0) return true;
  return false;
}

/* The module council hears voices as topics that have them in their labels. */
static bool is_called(const skaz_program *program, const char *voice) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_CHOICE, i, &entry); i++)
    if (entry.title != NULL && strstr(entry.title, voice) != NULL) return true;
  return false;
}

void rules_sources(const skaz_program *program, struct findings *findings) {
  skaz_entry voice;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_VOICE, i, &voice); i++) {
    if (is_spoken(program, SKAZ_ENTRY_PASSAGE, voice.name) ||
        is_spoken(program, SKAZ_ENTRY_ENDING, voice.name) ||
        is_spoken(program, SKAZ_ENTRY_STORYLET, voice.name) || is_called(program, voice.name))
      continue;
    struct spot at = {voice.file, voice.line, 0, voice.name};
    finding_add(findings, CODE_VOICE_UNHEARD, at, "nothing speaks with the voice '%s'", voice.name);
  }
}
