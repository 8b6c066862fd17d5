/* outcomes: what chance gave in a turn, as text, and given back to a story. */
#include "plays/outcomes.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

char *outcomes_of(const skaz_story *story) {
  struct text text = {0};
  size_t count = skaz_outcome_count(story);
  for (size_t i = 0; i < count; i++) {
    skaz_outcome outcome;
    if (!skaz_outcome_at(story, i, &outcome)) continue;
    if (text.length > 0) text_put(&text, ",");
    if (outcome.name)
      text_put(&text, outcome.name);
    else
      text_print(&text, "%" PRId64, outcome.number);
  }
  return text_take(&text);
}

static bool find_name(const skaz_draw *draw, const char *name, size_t length, int64_t *outcome) {
  for (int64_t i = draw->low; i <= draw->high; i++) {
    const char *candidate = draw->names[i];
    if (strlen(candidate) != length || strncmp(candidate, name, length) != 0) continue;
    *outcome = i;
    return true;
  }
  return false;
}

static bool read_number(const skaz_draw *draw, const char *word, size_t length, int64_t *outcome) {
  char *end;
  errno = 0;
  *outcome = strtoll(word, &end, 10);
  return end == word + length && errno == 0 && *outcome >= draw->low && *outcome <= draw->high;
}

bool outcomes_give(void *user, const skaz_draw *draw, int64_t *outcome) {
  struct outcomes *outcomes = user;
  size_t length = strcspn(outcomes->next, ",");
  const char *word = outcomes->next;
  bool is_possible = length > 0 && (draw->names ? find_name(draw, word, length, outcome)
                                                : read_number(draw, word, length, outcome));
  outcomes->next += length + (word[length] == ',');
  if (!is_possible) outcomes->is_different = true;
  return is_possible;
}
