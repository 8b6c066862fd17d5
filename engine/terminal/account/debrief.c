/* debrief: a play beside the record, in parts that can be read one by one. */
#include "account/debrief.h"

#include <stdlib.h>
#include <string.h>

#include "account/parts.h"
#include "text/utf.h"

enum { PATH, SOURCES = DEBRIEF_PARTS - 1 };

static const struct {
  const char *command, *title;
  bool (*has)(const struct account *account);
  void (*add)(struct document *document, struct told *told);
} pages[DEBRIEF_PARTS] = {
    {"debrief path", "Your path beside the record", part_has_path, part_add_path},
    {"debrief marks", "What you were told, and how sure it is", part_has_marks, part_add_marks},
    {"debrief model", "What the game assumes", part_has_model, part_add_model},
    {"debrief hindsight", "What nobody knew then", part_has_hindsight, part_add_hindsight},
    {"debrief voices", "Who spoke, and who did not", part_has_voices, part_add_voices},
    {"debrief disputed", "What is disputed", part_has_disputed, part_add_disputed},
    {"debrief questions", "Questions to discuss", part_has_questions, part_add_questions},
    {"debrief sources", "Sources", part_has_sources, part_add_sources},
};

const char *debrief_command(size_t part) { return pages[part].command; }

const char *debrief_name(size_t part) { return strchr(pages[part].command, ' ') + 1; }

const char *debrief_title(size_t part) { return pages[part].title; }

bool debrief_is_given(const skaz_program *program) {
  return skaz_entry_count(program, SKAZ_ENTRY_DECISION) > 0 ||
         skaz_entry_count(program, SKAZ_ENTRY_FACT) > 0 ||
         skaz_entry_count(program, SKAZ_ENTRY_DEBRIEF) > 0;
}

bool debrief_has(const struct account *account, size_t part) { return pages[part].has(account); }

/* ---------------------------------------------------------------- their names */

/* The part of this name or number; DEBRIEF_PARTS: none. */
static size_t find_part(const char *word) {
  for (size_t i = 0; i < DEBRIEF_PARTS; i++) {
    const char number[] = {(char)('1' + i), '\0'};
    if (strcmp(word, debrief_name(i)) == 0 || strcmp(word, number) == 0) return i;
  }
  return DEBRIEF_PARTS;
}

static void tell_unknown(struct text *problem, const char *word) {
  char *shown = utf_shown(word);
  if (*word)
    text_print(problem, "a debrief has no part '%s'", shown);
  else
    text_put(problem, "the name of a part is missing");
  for (size_t i = 0; i < DEBRIEF_PARTS; i++)
    text_print(problem, "%s%zu %s", i == 0 ? "; its parts are " : ", ", i + 1, debrief_name(i));
  text_put(problem, ". For example: --parts path,questions");
  free(shown);
}

bool debrief_read_parts(const char *list, unsigned *parts, struct text *problem) {
  *parts = 0;
  while (true) {
    list += strspn(list, " ");
    size_t length = strcspn(list, ",");
    char *word = need_copy(list, length);
    size_t part = find_part(word);
    if (part == DEBRIEF_PARTS) tell_unknown(problem, word);
    free(word);
    if (part == DEBRIEF_PARTS) return false;
    *parts |= 1U << part;
    if (!list[length]) return true;
    list += length + 1;
  }
}

/* -------------------------------------------------------------------- telling */

static struct told tell_nothing(const struct account *account) {
  size_t size = (skaz_entry_count(account->program, SKAZ_ENTRY_FACT) + 1) * sizeof(bool);
  return (struct told){account, memset(need_bytes(NULL, size), 0, size)};
}

static void add_part(struct document *document, struct told *told, size_t part) {
  document_say(document, DOCUMENT_PART, NULL, "%s", pages[part].title);
  if (pages[part].has(told->account))
    pages[part].add(document, told);
  else
    document_say(document, DOCUMENT_TEXT, NULL, "This story gives nothing for this part.");
}

void debrief_add(struct document *document, const struct account *account, size_t part) {
  struct told told = tell_nothing(account);
  add_part(document, &told, part);
  free(told.facts);
}

void debrief_add_short(struct document *document, const struct account *account) {
  struct told told = tell_nothing(account);
  document_say(document, DOCUMENT_PART, NULL, "Your path, in short");
  part_add_path_short(document, &told);
  free(told.facts);
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

/* Whether facts are told without what they rest on. */
static bool needs_sources(const struct account *account, unsigned parts) {
  return parts & 1U << PATH && !(parts & 1U << SOURCES) && part_has_sources(account);
}

void debrief_add_parts(struct document *document, const struct account *account, const char *player,
                       unsigned parts) {
  struct told told = tell_nothing(account);
  add_head(document, account, player);
  if (!(parts & 1U << PATH) || !part_has_path(account)) part_say_end(document, account);
  for (size_t i = 0; i < DEBRIEF_PARTS; i++)
    if (parts & 1U << i && pages[i].has(account)) add_part(document, &told, i);
  if (needs_sources(account, parts))
    document_say(document, DOCUMENT_SMALL, NULL,
                 "Where each fact comes from is told in the part “%s” of the whole debrief.",
                 pages[SOURCES].title);
  free(told.facts);
}

bool debrief_add_play(struct document *document, const struct session *session, const char *player,
                      unsigned parts, struct text *problem) {
  struct account account;
  bool is_good = account_open(&account, session, problem);
  debrief_add_parts(document, &account, player, parts);
  account_close(&account);
  return is_good;
}
