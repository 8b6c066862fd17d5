/* verdict: what is known of each property of a story. */
#include "check/verdict.h"

#include <stdlib.h>

#include "text/text.h"

enum { MOST_CODES = 6 };

/* A property, and the findings that refute it. */
static const struct rule {
  const char *name;
  enum code codes[MOST_CODES];
  size_t count;
} rules[] = {
    {"no play stops with an error",
     {CODE_SCRIPT_ERROR, CODE_OUT_OF_RANGE, CODE_TEXT_ERROR, CODE_LIMIT, CODE_LOOP, CODE_LOOSE_END},
     6},
    {"no menu is empty", {CODE_EMPTY_MENU}, 1},
};

const char *verdict_name(enum verdict verdict) {
  static const char *const names[] = {"proved", "refuted", "unknown"};
  return names[verdict];
}

void verdict_add(struct verdicts *verdicts, const char *name, enum verdict verdict,
                 size_t against) {
  verdicts->items =
      need_item(verdicts->items, verdicts->count, &verdicts->capacity, sizeof *verdicts->items);
  verdicts->items[verdicts->count++] = (struct property){need_string(name), verdict, against};
}

static bool refutes(const struct finding *finding, const struct rule *rule) {
  for (size_t i = 0; i < rule->count; i++)
    if (finding->code == rule->codes[i]) return finding->severity != SEVERITY_HINT;
  return false;
}

void verdict_add_all(struct verdicts *verdicts, const struct findings *findings, bool is_complete) {
  for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
    size_t against = 0;
    for (size_t j = 0; j < findings->count; j++) against += refutes(&findings->items[j], &rules[i]);
    enum verdict verdict = is_complete ? VERDICT_PROVED : VERDICT_UNKNOWN;
    verdict_add(verdicts, rules[i].name, against > 0 ? VERDICT_REFUTED : verdict, against);
  }
}

void verdict_free(struct verdicts *verdicts) {
  for (size_t i = 0; i < verdicts->count; i++) free(verdicts->items[i].name);
  free(verdicts->items);
  *verdicts = (struct verdicts){0};
}
