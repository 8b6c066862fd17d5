/* path: what was decided, beside what happened, for a debrief. */
#include <stdlib.h>
#include <string.h>

#include "account/facts.h"
#include "account/parts.h"

enum { FEW_DECISIONS = 6 };

/* Which facts were told already: decisions that share a record need not repeat it. */
struct told {
  const struct account *account;
  bool *facts; /* of each, whether */
};

static struct told tell_nothing(const struct account *account) {
  size_t size = (skaz_entry_count(account->program, SKAZ_ENTRY_FACT) + 1) * sizeof(bool);
  return (struct told){account, memset(need_bytes(NULL, size), 0, size)};
}

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

static void add_again(struct document *document, const char *label, const struct text *ids) {
  if (ids->length > 0) document_say(document, DOCUMENT_ROW, label, "%s, as told above.", ids->data);
}

/* All facts of the record: in full where they stand first, later their ids. */
static void add_record(struct document *document, struct told *told, const char *facts) {
  size_t length, count = skaz_entry_count(told->account->program, SKAZ_ENTRY_FACT);
  const char *label = "The record";
  struct text again = {0};
  for (const char *id; facts && (id = account_next_id(&facts, &length));) {
    size_t i = account_find(told->account->program, SKAZ_ENTRY_FACT, id, length);
    if (i >= count) continue;
    if (told->facts[i]) {
      text_print(&again, "%s%.*s", again.length > 0 ? ", " : "", (int)length, id);
      continue;
    }
    document_add(document, DOCUMENT_ROW, label);
    fact_put(document, told->account->program, i, true);
    told->facts[i] = true;
    label = NULL;
  }
  add_again(document, label, &again);
  text_free(&again);
}

/* The first fact that was not told before. */
static void add_first(struct document *document, struct told *told, const char *facts) {
  size_t length, count = skaz_entry_count(told->account->program, SKAZ_ENTRY_FACT);
  for (const char *id; facts && (id = account_next_id(&facts, &length));) {
    size_t i = account_find(told->account->program, SKAZ_ENTRY_FACT, id, length);
    if (i >= count || told->facts[i]) continue;
    document_add(document, DOCUMENT_ROW, "The record");
    fact_put(document, told->account->program, i, true);
    told->facts[i] = true;
    return;
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

static void add_option(struct document *document, const char *label,
                       const struct account_option *option) {
  document_say(document, DOCUMENT_ROW, label, "%s", option->label);
  if (!option->defence) return;
  document_print(document, " – A case for it: ");
  document_quote(document, option->defence);
}

static void add_decision(struct document *document, struct told *told, size_t number) {
  const struct account_decision *decision = &told->account->decisions[number];
  document_say(document, DOCUMENT_HEADING, NULL, "%zu. ", number + 1);
  document_quote(document, decision->title);
  add_option(document, "You", &decision->taken);
  for (size_t i = 0; i < decision->count; i++)
    add_option(document, i == 0 ? "Not taken" : NULL, &decision->others[i]);
  add_record(document, told, decision->facts);
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
  const struct account_decision *decision = &told->account->decisions[number];
  document_say(document, DOCUMENT_HEADING, NULL, "%zu. ", number + 1);
  document_quote(document, decision->title);
  document_say(document, DOCUMENT_ROW, "You", "%s", decision->taken.label);
  add_first(document, told, decision->facts);
}

static void add_path(struct document *document, const struct account *account,
                     void (*add)(struct document *document, struct told *told, size_t number)) {
  struct told told = tell_nothing(account);
  part_say_end(document, account);
  for (size_t i = 0; i < account->decision_count; i++) add(document, &told, i);
  if (account->decision_count == 0)
    document_say(document, DOCUMENT_TEXT, NULL,
                 "Of the decisions that this story has, none came on your way.");
  free(told.facts);
}

bool part_has_path(const struct account *account) {
  return skaz_entry_count(account->program, SKAZ_ENTRY_DECISION) > 0;
}

void part_add_path(struct document *document, const struct account *account) {
  add_path(document, account, add_decision);
}

void part_add_path_short(struct document *document, const struct account *account) {
  bool are_few = account->decision_count <= FEW_DECISIONS;
  add_path(document, account, are_few ? add_decision_short : add_decision_line);
  if (!are_few)
    document_say(document, DOCUMENT_SMALL, NULL,
                 "The first page of the debrief puts each beside what really happened.");
}
