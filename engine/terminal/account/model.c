/* model: the numbers of a story, what moves them and what decides its end, for a debrief. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "account/parts.h"
#include "text/rules.h"

bool part_has_model(const struct account *account) { return account->meter_count > 0; }

/* ------------------------------------------------------------------ meters */

static void put_stand(struct document *document, int64_t value, const char *word) {
  struct text words = {0};
  reason_put_number(&words, value, word);
  document_print(document, "%s", text_string(&words));
  text_free(&words);
}

static void add_course(struct document *document, const struct account *account,
                       const struct account_meter *meter) {
  document_say(document, DOCUMENT_HEADING, NULL, "%s", meter->label);
  document_say(document, DOCUMENT_ROW, "In this play", "from ");
  put_stand(document, meter->start, meter->start_word);
  document_print(document, " to ");
  put_stand(document, meter->end, meter->end_word);
  if (!account->ending) document_print(document, " now");
  document_print(document, ", on a scale from %" PRId64 " to %" PRId64, meter->low, meter->high);
}

/* Whether the player made the choice that the change belongs to. */
static bool was_made(const struct account *account, const skaz_change *change) {
  for (size_t i = 0; change->choice && i < account->session->made; i++) {
    const struct move *move = &account->session->moves[i];
    if (move->kind == PLAY_CHOICE && strcmp(move->word, change->choice) == 0 &&
        strcmp(move->place, change->passage) == 0)
      return true;
  }
  return false;
}

/* A rule of a meter, and whether the player did what brings it about. */
struct line {
  struct rule rule;
  bool was_made;
};

struct lines {
  struct line *items;
  size_t count, capacity;
};

/* Where a rule belongs: with those that change the meter alike, else the greatest step up comes
 * first. */
static size_t place_of(const struct lines *lines, const struct rule *rule) {
  size_t place = 0;
  for (size_t i = lines->count; i > 0; i--)
    if (strcmp(lines->items[i - 1].rule.change, rule->change) == 0) return i;
  while (place < lines->count && lines->items[place].rule.by >= rule->by) place++;
  return place;
}

static void add_line(struct lines *lines, const struct rule *rule, bool was_made) {
  size_t place = place_of(lines, rule);
  lines->items = need_item(lines->items, lines->count, &lines->capacity, sizeof *lines->items);
  memmove(&lines->items[place + 1], &lines->items[place],
          (lines->count++ - place) * sizeof *lines->items);
  lines->items[place] = (struct line){*rule, was_made};
}

/* All that changes a meter alike stands in one row; what the player did is strong. */
static void add_changes(struct document *document, const struct lines *lines) {
  const char *last = "";
  for (size_t i = 0; i < lines->count; i++) {
    const struct line *line = &lines->items[i];
    bool goes_on = strcmp(last, line->rule.change) == 0;
    if (!goes_on) document_add(document, DOCUMENT_ROW, line->rule.change);
    if (goes_on) document_print(document, "; ");
    document_put(document, line->rule.cause, strlen(line->rule.cause),
                 line->was_made ? LOOK_BOLD : LOOK_PLAIN);
    if (line->was_made) document_print(document, " (you)");
    last = line->rule.change;
  }
}

static void add_meter(struct document *document, const struct account *account, skaz_story *story,
                      const char *meter) {
  struct lines lines = {0};
  struct rule rule;
  skaz_change change;
  for (size_t i = 0; skaz_change_at(account->program, i, &change); i++)
    if (rules_read(&rule, account->program, story, &change, meter))
      add_line(&lines, &rule, was_made(account, &change));
  add_changes(document, &lines);
  for (size_t i = 0; i < lines.count; i++) rules_free(&lines.items[i].rule);
  free(lines.items);
}

/* ----------------------------------------------------------------- endings */

static void add_ending(struct document *document, const struct account *account, skaz_story *story,
                       const skaz_entry *ending) {
  struct text ways = {0};
  size_t count = rules_put_ending(&ways, account->program, story, ending->name);
  const char *title = ending->title ? ending->title : ending->name;
  if (count > 0) document_say(document, DOCUMENT_ROW, title, "%s", "");
  for (const char *way = text_string(&ways); *way; way += strcspn(way, "\n") + 1) {
    if (way > ways.data) document_add(document, DOCUMENT_ROW, NULL);
    document_put(document, way, strcspn(way, "\n"), LOOK_PLAIN);
  }
  text_free(&ways);
}

static void add_endings(struct document *document, const struct account *account,
                        skaz_story *story) {
  skaz_entry ending;
  document_say(document, DOCUMENT_HEADING, NULL, "What decides the end");
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_ENDING, i, &ending); i++)
    add_ending(document, account, story, &ending);
}

/* --------------------------------------------------------------- the whole */

/* The rules are those of any play: a story that has begun tells them. */
static void add_rules(struct document *document, const struct account *account, skaz_story *story) {
  for (size_t i = 0; i < account->meter_count; i++) {
    add_course(document, account, &account->meters[i]);
    add_meter(document, account, story, account->meters[i].name);
  }
  add_endings(document, account, story);
}

void part_add_model(struct document *document, struct told *told) {
  const struct account *account = told->account;
  skaz_story *story = NULL;
  document_say(document, DOCUMENT_TEXT, NULL,
               "The story counts, and what it counts is no record: that these things matter, and "
               "what moves them, is what its author assumes. You may assume otherwise. The rules "
               "are read from the story itself: by how much a choice moves a number, and which "
               "of them you made.");
  if (skaz_new(account->program, 0, 0, &story) == SKAZ_OK && skaz_begin(story, NULL) == SKAZ_OK)
    add_rules(document, account, story);
  skaz_free(story);
}
