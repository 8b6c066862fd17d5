/* model: the numbers of a story, what moves them and what decides its end, for a debrief. */
#include <inttypes.h>
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
  document_say(document, DOCUMENT_TEXT, NULL, "From %" PRId64 " to %" PRId64 ". It began at ",
               meter->low, meter->high);
  put_stand(document, meter->start, meter->start_word);
  document_print(document, account->ending ? ", and ended at " : ", and stands at ");
  put_stand(document, meter->end, meter->end_word);
  document_print(document, ".");
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

static void add_changes(struct document *document, const struct account *account, skaz_story *story,
                        const char *meter) {
  skaz_change change;
  for (size_t i = 0; skaz_change_at(account->program, i, &change); i++) {
    struct text words = {0};
    if (!rules_put_change(&words, story, &change, meter)) continue;
    document_say(document, DOCUMENT_ITEM, NULL, "%s%s", text_string(&words),
                 was_made(account, &change) ? " – you did" : "");
    text_free(&words);
  }
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
    add_changes(document, account, story, account->meters[i].name);
  }
  add_endings(document, account, story);
}

void part_add_model(struct document *document, const struct account *account) {
  skaz_story *story = NULL;
  document_say(document, DOCUMENT_TEXT, NULL,
               "The story counts, and what it counts is no record: that these things matter, and "
               "what moves them, is what its author assumes. You may assume otherwise. The rules "
               "are read from the story itself.");
  if (skaz_new(account->program, 0, 0, &story) == SKAZ_OK && skaz_begin(story, NULL) == SKAZ_OK)
    add_rules(document, account, story);
  skaz_free(story);
}
