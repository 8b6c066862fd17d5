/* path: what was decided, beside what happened, for a debrief. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "account/facts.h"
#include "account/parts.h"

enum { FEW_DECISIONS = 6 };

void part_say_end(struct document *document, const struct account *account) {
  const char *plural = account->turns == 1 ? "" : "s";
  if (!account->ending)
    document_say(document, DOCUMENT_TEXT, NULL,
                 "This play has not come to an end: it stands at turn %zu. What is told here is "
                 "what there was until then, and the meaning of it may change.",
                 account->turns);
  else if (account->has_left)
    document_say(document, DOCUMENT_TEXT, NULL,
                 "You left before the end, after %zu turn%s: “%s”. What would have come after "
                 "that is not told here.",
                 account->turns, plural, account->ending);
  else
    document_say(document, DOCUMENT_TEXT, NULL, "You came to the ending “%s” after %zu turn%s.",
                 account->ending, account->turns, plural);
}

/* ------------------------------------------------------------------ record */

/* "As above: F1, F2." for those that were told before; returns how many there are. */
static size_t add_told(struct document *document, const struct told *told, const char *facts) {
  skaz_entry entry;
  size_t fact, added = 0;
  while (evidence_next_fact(told->account->program, &facts, &fact)) {
    if (!told->facts[fact]) continue;
    skaz_entry_at(told->account->program, SKAZ_ENTRY_FACT, fact, &entry);
    if (added == 0) document_say(document, DOCUMENT_ROW, "The record", "As above: ");
    document_print(document, "%s%s", added++ > 0 ? ", " : "", entry.name);
  }
  if (added > 0) document_print(document, ".");
  return added;
}

/* The record in one paragraph: at most `most` sentences that were not told before. */
static void add_record(struct document *document, struct told *told, const char *facts,
                       size_t most) {
  size_t fact, added = add_told(document, told, facts);
  while (most > 0 && evidence_next_fact(told->account->program, &facts, &fact)) {
    if (told->facts[fact]) continue;
    if (added == 0) document_add(document, DOCUMENT_ROW, "The record");
    if (added++ > 0) document_print(document, " ");
    fact_put_short(document, told->account->program, fact);
    told->facts[fact] = true;
    most--;
  }
}

/* --------------------------------------------------------------- decisions */

static const char *const comparisons[][2] = {
    {"recorded", "The same as the record."},
    {"plausible", "Plausible, but not recorded."},
    {"invented", "Invented: the record has nothing like it."},
};

static void add_comparison(struct document *document, const char *history) {
  for (size_t i = 0; history && i < sizeof comparisons / sizeof *comparisons; i++)
    if (strcmp(history, comparisons[i][0]) == 0)
      document_say(document, DOCUMENT_ROW, "Compared", "%s", comparisons[i][1]);
}

/* Whether an earlier decision told the same case for an option that was not taken. */
static bool is_told(const struct account *account, size_t number, const char *defence) {
  for (size_t i = 0; i < number; i++)
    for (size_t j = 0; j < account->decisions[i].count; j++) {
      const char *other = account->decisions[i].others[j].defence;
      if (other && strcmp(other, defence) == 0) return true;
    }
  return false;
}

/* A case without its full stop: it stands in brackets. */
static void put_case(struct document *document, const char *defence) {
  size_t length = strlen(defence);
  char *words = need_copy(defence, length > 0 && defence[length - 1] == '.' ? length - 1 : length);
  document_print(document, " (");
  document_quote(document, words);
  document_print(document, ")");
  free(words);
}

/* What was open, in one line, with the best that can be said for it: once, where it is open again
 * later. */
static void add_others(struct document *document, const struct account *account, size_t number) {
  const struct account_decision *decision = &account->decisions[number];
  for (size_t i = 0; i < decision->count; i++) {
    const struct account_option *option = &decision->others[i];
    if (i == 0) document_add(document, DOCUMENT_ROW, "Not taken");
    document_print(document, "%s%s", i > 0 ? "; " : "", option->label);
    if (option->defence && !is_told(account, number, option->defence))
      put_case(document, option->defence);
  }
}

static const struct account_decision *add_taken(struct document *document, const struct told *told,
                                                size_t number) {
  const struct account_decision *decision = &told->account->decisions[number];
  document_say(document, DOCUMENT_HEADING, NULL, "%zu. ", number + 1);
  document_quote(document, decision->title);
  document_say(document, DOCUMENT_ROW, "You", "%s", decision->taken.label);
  if (decision->earlier)
    document_say(document, DOCUMENT_ROW, "Before that", "%s", decision->earlier);
  return decision;
}

static void add_decision(struct document *document, struct told *told, size_t number) {
  const struct account_decision *decision = add_taken(document, told, number);
  add_others(document, told->account, number);
  add_record(document, told, decision->facts, SIZE_MAX);
  add_comparison(document, decision->taken.history);
}

/* One line, where there are so many that the record would not fit on a screen beside them. */
static void add_decision_line(struct document *document, struct told *told, size_t number) {
  const struct account_decision *decision = &told->account->decisions[number];
  document_add(document, DOCUMENT_ITEM, NULL);
  document_quote(document, decision->title);
  document_print(document, " – %s", decision->taken.label);
}

static void add_decision_short(struct document *document, struct told *told, size_t number) {
  const struct account_decision *decision = add_taken(document, told, number);
  add_record(document, told, decision->facts, 1);
}

static void add_path(struct document *document, struct told *told,
                     void (*add)(struct document *document, struct told *told, size_t number)) {
  const struct account *account = told->account;
  part_say_end(document, account);
  for (size_t i = 0; i < account->decision_count; i++) add(document, told, i);
  if (account->decision_count == 0)
    document_say(document, DOCUMENT_TEXT, NULL,
                 "Of the decisions that this story has, none came on your way.");
}

bool part_has_path(const struct account *account) {
  return skaz_entry_count(account->program, SKAZ_ENTRY_DECISION) > 0;
}

void part_add_path(struct document *document, struct told *told) {
  add_path(document, told, add_decision);
}

void part_add_path_short(struct document *document, struct told *told) {
  bool are_few = told->account->decision_count <= FEW_DECISIONS;
  add_path(document, told, are_few ? add_decision_short : add_decision_line);
  if (!are_few)
    document_say(document, DOCUMENT_SMALL, NULL,
                 "The first page of the debrief puts each beside what really happened.");
}
