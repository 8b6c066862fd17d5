/* read: what was read, and who was heard, for a debrief. */
#include <string.h>

#include "account/parts.h"

/* ------------------------------------------------------------------- shares */

enum { FEW_WORDS = 10 }; /* of asides: not worth a line */

static const struct {
  const char *name, *meaning;
} marks[ACCOUNT_MARKS] = {
    [SKAZ_DOCUMENTED] = {"documented", "the record shows it"},
    [SKAZ_CLAIMED] = {"a source's claim", "a source says so"},
    [SKAZ_DISPUTED] = {"disputed", "those who know differ"},
    [SKAZ_INVENTED] = {"invented", "made up for this story"},
};

/* A share as one would say it. */
static const char *say_share(size_t percent) {
  static const struct {
    size_t most;
    const char *words;
  } shares[] = {{2, "Next to nothing"},    {7, "About a twentieth"},     {14, "About a tenth"},
                {22, "About a fifth"},     {29, "About a quarter"},      {36, "About a third"},
                {45, "About two fifths"},  {55, "About half"},           {63, "About three fifths"},
                {70, "About two thirds"},  {78, "About three quarters"}, {82, "About four fifths"},
                {94, "About nine tenths"}, {99, "Nearly all"},           {100, "All"}};
  size_t i = 0;
  while (percent > shares[i].most) i++;
  return shares[i].words;
}

static size_t percent_of(const struct account *account, size_t mark) {
  size_t all = account_words(account);
  return all > 0 ? (account->words[mark] * 100 + all / 2) / all : 0;
}

bool part_has_marks(const struct account *account) { return account_words(account) > 0; }

static void add_share(struct document *document, const struct account *account, size_t mark) {
  document_add(document, DOCUMENT_ROW, marks[mark].name);
  if (account->words[mark] == 0)
    document_print(document, "nothing (%s)", marks[mark].meaning);
  else
    document_print(document, "%zu in 100, that is %zu words (%s)", percent_of(account, mark),
                   account->words[mark], marks[mark].meaning);
}

void part_add_marks(struct document *document, struct told *told) {
  const struct account *account = told->account;
  document_say(document, DOCUMENT_TEXT, NULL,
               "%s of what you read was invented. You read about %zu words; these are their "
               "marks:",
               say_share(percent_of(account, SKAZ_INVENTED)), account_words(account));
  for (size_t mark = SKAZ_DOCUMENTED; mark < ACCOUNT_MARKS; mark++)
    add_share(document, account, mark);
  if (account->words[SKAZ_UNMARKED] > FEW_WORDS)
    document_say(document, DOCUMENT_TEXT, NULL,
                 "Not counted here is the exercise itself, which says nothing about the past: "
                 "about %zu words.",
                 account->words[SKAZ_UNMARKED]);
}

/* ------------------------------------------------------------------- voices */

static size_t count_voices(const struct account *account) {
  return skaz_entry_count(account->program, SKAZ_ENTRY_VOICE);
}

/* "the officials; the mill women" of the voices that were heard, or were not. */
static void add_voices(struct document *document, const struct account *account, const char *label,
                       bool were_heard) {
  size_t added = 0;
  for (size_t i = 0; i < count_voices(account); i++) {
    skaz_entry voice;
    if ((account->voices[i].count > 0) != were_heard) continue;
    skaz_entry_at(account->program, SKAZ_ENTRY_VOICE, i, &voice);
    if (added == 0) document_add(document, DOCUMENT_ROW, label);
    document_print(document, "%s%s", added++ > 0 ? "; " : "", voice.name);
  }
  if (added == 0) document_say(document, DOCUMENT_ROW, label, "nobody");
}

static bool has_lines(const struct account *account, const char *name) {
  skaz_entry line;
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_DEBRIEF, i, &line); i++)
    if (strcmp(line.name, name) == 0) return true;
  return false;
}

static void add_lines(struct document *document, const struct account *account, const char *name,
                      enum document_kind kind) {
  skaz_entry line;
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_DEBRIEF, i, &line); i++) {
    if (strcmp(line.name, name) != 0) continue;
    document_add(document, kind, NULL);
    document_quote(document, line.text);
  }
}

bool part_has_voices(const struct account *account) {
  return count_voices(account) > 0 || has_lines(account, "unheard");
}

void part_add_voices(struct document *document, struct told *told) {
  const struct account *account = told->account;
  if (count_voices(account) > 0) {
    add_voices(document, account, "You heard", true);
    add_voices(document, account, "Not on your way", false);
  }
  if (!has_lines(account, "unheard")) return;
  document_say(document, DOCUMENT_TEXT, NULL, "In this story these do not speak at all:");
  add_lines(document, account, "unheard", DOCUMENT_ITEM);
}

/* --------------------------------------------------- hindsight and questions */

bool part_has_hindsight(const struct account *account) { return has_lines(account, "hindsight"); }

void part_add_hindsight(struct document *document, struct told *told) {
  const struct account *account = told->account;
  document_say(document, DOCUMENT_TEXT, NULL,
               "Those who decided did not know how it would end. Judge them by what they could "
               "know.");
  add_lines(document, account, "hindsight", DOCUMENT_ITEM);
}

/* Lists of the author's own are told below the questions. */
static bool is_own(const char *name) {
  static const char *const known[] = {"disputed", "hindsight", "prompts", "unheard"};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (strcmp(name, known[i]) == 0) return false;
  return true;
}

static void add_own_heading(struct document *document, const char *name) {
  struct text title = {0};
  text_put(&title, name);
  for (size_t i = 0; i < title.length; i++)
    if (title.data[i] == '_') title.data[i] = ' ';
  if (title.data[0] >= 'a' && title.data[0] <= 'z') title.data[0] = (char)(title.data[0] - 32);
  document_say(document, DOCUMENT_HEADING, NULL, "%s", title.data);
  text_free(&title);
}

static void add_own(struct document *document, const struct account *account) {
  skaz_entry line;
  const char *last = "";
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_DEBRIEF, i, &line); i++) {
    if (!is_own(line.name)) continue;
    if (strcmp(line.name, last) != 0) add_own_heading(document, line.name);
    document_add(document, DOCUMENT_ITEM, NULL);
    document_quote(document, line.text);
    last = line.name;
  }
}

bool part_has_questions(const struct account *account) {
  skaz_entry line;
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_DEBRIEF, i, &line); i++)
    if (strcmp(line.name, "prompts") == 0 || is_own(line.name)) return true;
  return false;
}

void part_add_questions(struct document *document, struct told *told) {
  const struct account *account = told->account;
  add_lines(document, account, "prompts", DOCUMENT_QUESTION);
  add_own(document, account);
}
