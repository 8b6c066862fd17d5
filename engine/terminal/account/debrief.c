/* debrief: a play beside the record, in parts that can be read one by one. */
#include "account/debrief.h"

#include <string.h>

#include "account/parts.h"

static const struct {
  const char *command, *title;
  bool (*has)(const struct account *account);
  void (*add)(struct document *document, const struct account *account);
} parts[DEBRIEF_PARTS] = {
    {"debrief path", "Your path beside the record", part_has_path, part_add_path},
    {"debrief marks", "What you were told, and how sure it is", part_has_marks, part_add_marks},
    {"debrief model", "What the game assumes", part_has_model, part_add_model},
    {"debrief hindsight", "What nobody knew then", part_has_hindsight, part_add_hindsight},
    {"debrief voices", "Who spoke, and who did not", part_has_voices, part_add_voices},
    {"debrief disputed", "What is disputed", part_has_disputed, part_add_disputed},
    {"debrief questions", "Questions to discuss", part_has_questions, part_add_questions},
    {"debrief sources", "Sources", part_has_sources, part_add_sources},
};

const char *debrief_command(size_t part) { return parts[part].command; }

const char *debrief_name(size_t part) { return strchr(parts[part].command, ' ') + 1; }

const char *debrief_title(size_t part) { return parts[part].title; }

bool debrief_is_given(const skaz_program *program) {
  return skaz_entry_count(program, SKAZ_ENTRY_DECISION) > 0 ||
         skaz_entry_count(program, SKAZ_ENTRY_FACT) > 0 ||
         skaz_entry_count(program, SKAZ_ENTRY_DEBRIEF) > 0;
}

bool debrief_has(const struct account *account, size_t part) { return parts[part].has(account); }

void debrief_add(struct document *document, const struct account *account, size_t part) {
  document_say(document, DOCUMENT_PART, NULL, "%s", parts[part].title);
  if (parts[part].has(account))
    parts[part].add(document, account);
  else
    document_say(document, DOCUMENT_TEXT, NULL, "This story gives nothing for this part.");
}

void debrief_add_short(struct document *document, const struct account *account) {
  document_say(document, DOCUMENT_PART, NULL, "Your path, in short");
  part_add_path_short(document, account);
}

static void add_head(struct document *document, const struct account *account, const char *player) {
  const char *version = account->about.version;
  document_say(document, DOCUMENT_TITLE, NULL, "%s: debrief", account->about.title);
  document_add(document, DOCUMENT_SMALL, NULL);
  if (player) document_print(document, "A play by %s. ", player);
  document_print(document, "Scenario: %s", account->about.id);
  if (version && *version) document_print(document, ", version %s", version);
  document_print(document, ". Made with Skaz " SKAZ_VERSION ".");
}

void debrief_add_all(struct document *document, const struct account *account, const char *player) {
  add_head(document, account, player);
  if (!parts[0].has(account)) part_say_end(document, account);
  for (size_t i = 0; i < DEBRIEF_PARTS; i++)
    if (parts[i].has(account)) debrief_add(document, account, i);
}
