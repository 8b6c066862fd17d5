/* alike: choices that come to the same as others of their menus. */
#include <stdlib.h>
#include <string.h>

#include "check/graph/pairs.h"
#include "check/judge/judge.h"
#include "text/text.h"

enum { ALIKE_BYTES = 160 /* a state, to be told from others */, MOST_NAMED = 4, MOST_SPACES = 64 };

/* -------------------------------------------------------------- finding them */

/* Whether another choice is written at the same place: an item that is placed twice. */
static bool is_copied(const skaz_program *program, size_t choice, const skaz_entry *entry) {
  skaz_entry other;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_CHOICE, i, &other); i++)
    if (i != choice && other.line == entry->line && strcmp(other.name, entry->name) == 0 &&
        strcmp(other.file, entry->file) == 0)
      return true;
  return false;
}

/* The entry of a choice of which it is worth telling, or SIZE_MAX. What is decided is remembered,
 * and told when the play is over. */
static size_t find_entry(const skaz_program *program, struct offers_choice choice) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_CHOICE, i, &entry); i++) {
    if (strcmp(entry.name, choice.id) != 0 || strcmp(entry.parent, choice.place) != 0) continue;
    bool is_decided = entry.extra != NULL && entry.extra[0] != '\0';
    return is_decided || is_copied(program, i, &entry) ? SIZE_MAX : i;
  }
  return SIZE_MAX;
}

static struct judge_pair *find_pair(struct evidence *evidence, size_t a, size_t b) {
  for (size_t i = 0; i < evidence->pair_count; i++)
    if (evidence->pairs[i].a == a && evidence->pairs[i].b == b) return &evidence->pairs[i];
  return NULL;
}

static uint64_t bit_of(const struct evidence *evidence) {
  return evidence->spaces < MOST_SPACES ? UINT64_C(1) << evidence->spaces : 0;
}

/* Notes which choices the plays of a space are offered. */
static void take_offered(struct evidence *evidence, struct space *space) {
  const skaz_program *program = space_program(space);
  const unsigned char *marks = space_marks(space);
  skaz_site site;
  skaz_entry entry;
  for (size_t i = 0; skaz_site_at(program, i, &site); i++) {
    if (site.kind != SKAZ_SITE_CHOICE || (marks[i] & SKAZ_MARK_TRUE) == 0) continue;
    for (size_t c = 0; skaz_entry_at(program, SKAZ_ENTRY_CHOICE, c, &entry); c++)
      if (strcmp(entry.name, site.name) == 0 && strcmp(entry.parent, site.passage) == 0)
        evidence->offered[c] |= bit_of(evidence);
  }
}

static void take_pair(struct evidence *evidence, size_t a, size_t b, bool is_same) {
  struct judge_pair *pair = find_pair(evidence, a, b);
  if (pair != NULL) {
    pair->is_same &= is_same;
    pair->spaces |= bit_of(evidence);
    return;
  }
  evidence->pairs = need_item(evidence->pairs, evidence->pair_count, &evidence->pair_room,
                              sizeof *evidence->pairs);
  evidence->pairs[evidence->pair_count++] = (struct judge_pair){a, b, is_same, bit_of(evidence)};
}

static void take_pairs(struct evidence *evidence, const struct offers *offers,
                       const struct pairs *pairs, const skaz_program *program) {
  for (size_t i = 0; i < pairs->count; i++) {
    const struct pairs_item *item = &pairs->items[i];
    size_t a = find_entry(program, offers_choice_at(offers, item->a));
    size_t b = find_entry(program, offers_choice_at(offers, item->b));
    if (a == SIZE_MAX || b == SIZE_MAX) continue;
    take_pair(evidence, a < b ? a : b, a < b ? b : a, item->is_same);
  }
}

void judge_alike(struct evidence *evidence, struct space *space, size_t most_memory) {
  struct offers offers = {0};
  struct alike alike = {0};
  struct pairs pairs = {0};
  struct space_size size;
  space_measure(space, &size);
  take_offered(evidence, space);
  bool has_room = most_memory == 0 || most_memory / ((size_t)size.states + 1) >= ALIKE_BYTES;
  bool is_whole = space_is_complete(space) && space_fault_count(space) == 0;
  if (has_room && is_whole && offers_read(&offers, space)) {
    bool is_told_apart = alike_find(&alike, space, &offers) == ALIKE_DONE;
    if (pairs_find(&pairs, space, &offers, is_told_apart ? alike.classes : NULL))
      take_pairs(evidence, &offers, &pairs, space_program(space));
  }
  evidence->spaces++;
  pairs_free(&pairs);
  alike_free(&alike);
  offers_free(&offers);
}

/* --------------------------------------------------------------- telling them */

/* Whether it is so in all versions, and from all acts, that offer both. */
static bool is_certain(const struct evidence *evidence, const struct judge_pair *pair) {
  return pair->spaces == (evidence->offered[pair->a] & evidence->offered[pair->b]);
}

/* Whether a choice is told with one before it. */
static bool is_told(const struct evidence *evidence, size_t choice, bool is_same) {
  for (size_t i = 0; i < evidence->pair_count; i++) {
    const struct judge_pair *pair = &evidence->pairs[i];
    if (pair->b == choice && pair->is_same == is_same && is_certain(evidence, pair)) return true;
  }
  return false;
}

/* "'Knock', 'Shout'": those that are like a choice. How many there are. */
static size_t put_others(struct text *names, const struct evidence *evidence, size_t choice,
                         bool is_same, const skaz_program *program) {
  size_t count = 0;
  skaz_entry other;
  for (size_t i = 0; i < evidence->pair_count; i++) {
    const struct judge_pair *pair = &evidence->pairs[i];
    if (pair->a != choice || pair->is_same != is_same || !is_certain(evidence, pair)) continue;
    skaz_entry_at(program, SKAZ_ENTRY_CHOICE, pair->b, &other);
    if (count++ < MOST_NAMED) text_print(names, "%s'%s'", count > 1 ? ", " : "", other.title);
  }
  if (count > MOST_NAMED) text_print(names, " and %zu more", count - MOST_NAMED);
  return count;
}

static void tell(const struct evidence *evidence, size_t choice, bool is_same,
                 const skaz_program *program, struct findings *findings) {
  struct text names = {0};
  skaz_entry entry;
  if (put_others(&names, evidence, choice, is_same, program) > 0) {
    skaz_entry_at(program, SKAZ_ENTRY_CHOICE, choice, &entry);
    struct spot at = {entry.file, entry.line, 0, entry.title};
    finding_add(findings, is_same ? CODE_SAME_RESULT : CODE_CHANGES_NOTHING, at,
                is_same ? "'%s' comes to the same as %s: only what is told may differ"
                        : "'%s' or %s: what can follow is alike, only what is told may differ",
                entry.title, text_string(&names));
  }
  text_free(&names);
}

void judge_same(const struct evidence *evidence, const skaz_program *program,
                struct findings *findings) {
  size_t count = skaz_entry_count(program, SKAZ_ENTRY_CHOICE);
  if (!judge_is_sure(evidence) || evidence->spaces > MOST_SPACES) return;
  for (size_t choice = 0; choice < count; choice++)
    for (int is_same = 0; is_same < 2; is_same++)
      if (!is_told(evidence, choice, is_same == 1))
        tell(evidence, choice, is_same == 1, program, findings);
}
