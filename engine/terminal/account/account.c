/* account: what somebody did and read in a play, gathered by making it again. */
#include "account/account.h"

#include <stdlib.h>
#include <string.h>

#include "account/retrace.h"
#include "text/evidence.h"
#include "text/utf.h"

/* ------------------------------------------------------------------ entries */

static struct account_use *uses_of(const skaz_program *program, skaz_entry_kind kind) {
  size_t size = (skaz_entry_count(program, kind) + 1) * sizeof(struct account_use);
  return memset(need_bytes(NULL, size), 0, size);
}

static void count_use(const struct account *account, skaz_entry_kind kind, struct account_use *uses,
                      const char *name) {
  size_t i;
  if (evidence_find(account->program, kind, name, &i)) uses[i].count++;
}

static void count_facts(struct account *account, const char *facts, bool is_on_record) {
  for (size_t i; evidence_next_fact(account->program, &facts, &i);) {
    account->facts[i].count += !is_on_record;
    account->facts[i].is_on_record |= is_on_record;
  }
}

/* ------------------------------------------------------------ what was read */

/* Words are apart by white space; what has no letter or digit is none. */
static size_t count_words(const char *bytes, size_t length) {
  bool is_inside = false;
  size_t words = 0;
  for (size_t i = 0; i < length;) {
    int32_t character;
    i += utf_next(bytes + i, length - i, &character);
    bool is_word = utf_is_word(character);
    words += is_word && !is_inside;
    is_inside = is_word || (is_inside && !utf_is_space(character));
  }
  return words;
}

static void read_block(struct account *account, const skaz_block *block) {
  struct text text = {0};
  if (block->span_count == 0) return;
  for (size_t i = 0; i < block->span_count; i++)
    text_add(&text, block->spans[i].text, block->spans[i].length);
  if (block->kind == SKAZ_PARAGRAPH || block->kind == SKAZ_CARD_TEXT)
    account->words[block->mark] += count_words(text_string(&text), text.length);
  text_free(&text);
  count_facts(account, block->facts, false);
  if (block->voice) count_use(account, SKAZ_ENTRY_VOICE, account->voices, block->voice);
  if (block->kind == SKAZ_CARD_TITLE && block->ref)
    count_use(account, SKAZ_ENTRY_CARD, account->cards, block->ref);
}

static char *copy_of(const char *string) { return string ? need_string(string) : NULL; }

static void note_meters(struct account *account, const skaz_story *story) {
  size_t count = skaz_meter_count(story);
  account->meters = need_bytes(NULL, (count + 1) * sizeof *account->meters);
  account->meter_count = count;
  for (size_t i = 0; i < count; i++) {
    skaz_meter meter = {0};
    skaz_meter_at(story, i, &meter);
    account->meters[i] = (struct account_meter){.name = copy_of(meter.name),
                                                .label = copy_of(meter.label),
                                                .start = meter.value,
                                                .end = meter.value,
                                                .low = meter.low,
                                                .high = meter.high,
                                                .start_word = copy_of(meter.word),
                                                .end_word = copy_of(meter.word)};
  }
}

static void follow_meters(struct account *account, const skaz_story *story) {
  skaz_meter now;
  for (size_t i = 0; i < account->meter_count && skaz_meter_at(story, i, &now); i++) {
    free(account->meters[i].end_word);
    account->meters[i].end = now.value;
    account->meters[i].end_word = copy_of(now.word);
  }
}

/* Its title, else its id: the program's strings, which outlive the story. */
static const char *ending_of(const struct account *account, const skaz_story *story) {
  skaz_entry entry = {0};
  const char *id = skaz_ending(story);
  size_t i;
  if (evidence_find(account->program, SKAZ_ENTRY_ENDING, id, &i))
    skaz_entry_at(account->program, SKAZ_ENTRY_ENDING, i, &entry);
  return entry.title ? entry.title : entry.name ? entry.name : "";
}

static void see_turn(void *user, struct session *session) {
  struct account *account = user;
  skaz_story *story = session->story;
  size_t count = skaz_block_count(story);
  for (size_t i = 0; i < count; i++) {
    skaz_block block;
    if (skaz_block_at(story, i, &block) == SKAZ_OK) read_block(account, &block);
  }
  if (!account->meters)
    note_meters(account, story);
  else
    follow_meters(account, story);
  account->turns = session->made;
  account->ending = skaz_phase_of(story) == SKAZ_ENDED ? ending_of(account, story) : NULL;
  free(account->place);
  account->place = copy_of(skaz_place(story));
}

/* -------------------------------------------------------------- what was done */

/* Its entry is that of this decision: the id alone may be that of others. */
static struct account_option option_of(const struct account *account, const skaz_choice *choice) {
  skaz_entry entry;
  struct account_option option = {.label = need_string(choice->label)};
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_CHOICE, i, &entry); i++) {
    bool is_it = entry.extra && strcmp(entry.extra, choice->decision) == 0 &&
                 strcmp(entry.name, choice->id) == 0;
    if (!is_it) continue;
    option.defence = entry.text;
    option.history = skaz_entry_field(account->program, SKAZ_ENTRY_CHOICE, i, "history");
    break;
  }
  return option;
}

static void add_other(struct account *account, struct account_decision *decision, skaz_story *story,
                      size_t i) {
  skaz_choice choice;
  if (skaz_choice_at(story, i, &choice) != SKAZ_OK || !choice.is_open || choice.is_topic) return;
  decision->others =
      need_item(decision->others, decision->count, &decision->capacity, sizeof *decision->others);
  decision->others[decision->count++] = option_of(account, &choice);
}

static void free_decision(struct account_decision *decision) {
  for (size_t i = 0; i < decision->count; i++) free(decision->others[i].label);
  free(decision->others);
  free(decision->taken.label);
  free(decision->earlier);
}

/* Takes out what was decided before; returns the labels that were taken, or NULL. */
static char *take_earlier(struct account *account, const char *id) {
  size_t i = 0;
  while (i < account->decision_count && strcmp(account->decisions[i].id, id) != 0) i++;
  if (i == account->decision_count) return NULL;
  struct account_decision *decision = &account->decisions[i];
  char *labels = decision->earlier ? need_print("%s; %s", decision->earlier, decision->taken.label)
                                   : need_string(decision->taken.label);
  free_decision(decision);
  account->decision_count--;
  memmove(decision, decision + 1, (account->decision_count - i) * sizeof *decision);
  return labels;
}

/* Puts it behind those made before. */
static struct account_decision *add_decision(struct account *account, const skaz_entry *entry) {
  char *earlier = take_earlier(account, entry->name);
  account->decisions = need_item(account->decisions, account->decision_count,
                                 &account->decision_capacity, sizeof *account->decisions);
  struct account_decision *decision = &account->decisions[account->decision_count++];
  *decision = (struct account_decision){.id = entry->name,
                                        .title = entry->title ? entry->title : entry->name,
                                        .facts = entry->facts,
                                        .earlier = earlier};
  return decision;
}

static void see_move(void *user, struct session *session, const struct move *move, size_t index) {
  struct account *account = user;
  skaz_choice choice = {0};
  skaz_entry entry = {0};
  account->has_left = move->kind == PLAY_LEAVE;
  if (move->kind != PLAY_CHOICE || skaz_choice_at(session->story, index, &choice) != SKAZ_OK ||
      !choice.decision || choice.is_topic)
    return;
  skaz_decision(account->program, choice.decision, &entry);
  struct account_decision *decision = add_decision(account, &entry);
  decision->turn = session->made + 1;
  decision->taken = option_of(account, &choice);
  count_facts(account, entry.facts, true);
  size_t count = skaz_choice_count(session->story);
  for (size_t i = 0; i < count; i++)
    if (i != index) add_other(account, decision, session->story, i);
}

/* ---------------------------------------------------------------- the whole */

/* What the author wants to be told of as disputed is used like a record. */
static void count_disputed(struct account *account) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_DEBRIEF, i, &entry); i++)
    if (strcmp(entry.name, "disputed") == 0) count_facts(account, entry.text, true);
}

static void note_opened(struct account *account, const struct session *session) {
  skaz_entry card;
  for (size_t i = 0; skaz_entry_at(account->program, SKAZ_ENTRY_CARD, i, &card); i++)
    account->cards[i].is_opened = session_has_opened(session, card.name);
}

bool account_open(struct account *account, const struct session *session, struct text *problem) {
  skaz_program *program = session->program;
  *account = (struct account){.session = session,
                              .program = program,
                              .voices = uses_of(program, SKAZ_ENTRY_VOICE),
                              .facts = uses_of(program, SKAZ_ENTRY_FACT),
                              .cards = uses_of(program, SKAZ_ENTRY_CARD)};
  skaz_about_program(program, &account->about);
  const struct retrace retrace = {see_turn, see_move, account};
  bool is_good = retrace_run(&retrace, session, problem);
  count_disputed(account);
  note_opened(account, session);
  return is_good;
}

static void free_meter(struct account_meter *meter) {
  free(meter->name);
  free(meter->label);
  free(meter->start_word);
  free(meter->end_word);
}

void account_close(struct account *account) {
  for (size_t i = 0; i < account->decision_count; i++) free_decision(&account->decisions[i]);
  for (size_t i = 0; i < account->meter_count; i++) free_meter(&account->meters[i]);
  free(account->decisions);
  free(account->meters);
  free(account->voices);
  free(account->facts);
  free(account->cards);
  free(account->place);
  *account = (struct account){0};
}

size_t account_words(const struct account *account) {
  size_t words = 0;
  for (size_t i = SKAZ_DOCUMENTED; i < ACCOUNT_MARKS; i++) words += account->words[i];
  return words;
}
