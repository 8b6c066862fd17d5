/* verdict: what is known of each property of a story. */
#include "check/judge/verdict.h"

#include <stdlib.h>
#include <string.h>

#include "text/text.h"

enum { MOST_CODES = 6 };

/* A property, and the findings that refute it. */
static const struct rule {
  const char *name;
  enum code codes[MOST_CODES];
  size_t count;
  enum knowledge needs;
} rules[] = {
    {"no play stops with an error",
     {CODE_SCRIPT_ERROR, CODE_OUT_OF_RANGE, CODE_TEXT_ERROR, CODE_LIMIT, CODE_LOOP, CODE_LOOSE_END},
     6,
     KNOWN_PLAYS},
    {"no menu is empty", {CODE_EMPTY_MENU}, 1, KNOWN_PLAYS},
    {"an ending can always be reached", {CODE_CANNOT_END}, 1, KNOWN_WHOLE},
    {VERDICT_OCCUR,
     {CODE_PASSAGE_NEVER, CODE_ENDING_NEVER, CODE_CHOICE_NEVER, CODE_BRANCH_NEVER, CODE_UNREACHABLE,
      CODE_ENDING_UNREACHABLE},
     6,
     KNOWN_ALL},
    {VERDICT_DEAD,
     {CODE_DEAD_TRUE, CODE_DEAD_FALSE, CODE_ALWAYS_TRUE, CODE_NEVER_TRUE},
     4,
     KNOWN_ALL},
};

const char *verdict_name(enum verdict verdict) {
  static const char *const names[] = {"proved", "refuted", "unknown"};
  return names[verdict];
}

struct property *verdict_add(struct verdicts *verdicts, const char *name, enum verdict verdict,
                             size_t against) {
  verdicts->items =
      need_item(verdicts->items, verdicts->count, &verdicts->capacity, sizeof *verdicts->items);
  struct property *property = &verdicts->items[verdicts->count++];
  *property = (struct property){.name = need_string(name), .verdict = verdict, .against = against};
  return property;
}

struct property *verdict_find(struct verdicts *verdicts, const char *name) {
  for (size_t i = 0; i < verdicts->count; i++)
    if (strcmp(verdicts->items[i].name, name) == 0) return &verdicts->items[i];
  return NULL;
}

static bool refutes(const struct finding *finding, const struct rule *rule) {
  for (size_t i = 0; i < rule->count; i++)
    if (finding->code == rule->codes[i]) return finding->severity != SEVERITY_HINT;
  return false;
}

void verdict_add_all(struct verdicts *verdicts, const struct findings *findings,
                     enum knowledge known) {
  for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
    size_t against = 0;
    for (size_t j = 0; j < findings->count; j++) against += refutes(&findings->items[j], &rules[i]);
    enum verdict verdict = known >= rules[i].needs ? VERDICT_PROVED : VERDICT_UNKNOWN;
    verdict_add(verdicts, rules[i].name, against > 0 ? VERDICT_REFUTED : verdict, against);
  }
}

void verdict_add_unseen(struct property *property, char *what) {
  property->unseen = need_item(property->unseen, property->unseen_count, &property->capacity,
                               sizeof *property->unseen);
  property->unseen[property->unseen_count++] = what;
}

static void free_property(struct property *property) {
  for (size_t i = 0; i < property->unseen_count; i++) free(property->unseen[i]);
  free(property->unseen);
  free(property->name);
}

void verdict_free(struct verdicts *verdicts) {
  for (size_t i = 0; i < verdicts->count; i++) free_property(&verdicts->items[i]);
  free(verdicts->items);
  *verdicts = (struct verdicts){0};
}
