/* near: what was perhaps meant by a line that was not understood. */
#include "meaning/near.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf.h"

/* A word of six letters may have two errors. A word of three is told from others only where
 * it stands alone: in a sentence it says little. */
enum { LONG_WORD = 6, SHORTEST = 3, TELLING = 4, MOST_WORDS = 8, MOST_OFFERS = 3, WORD_WORTH = 4 };

static int most_errors(const char *word) {
  int columns = utf_columns(word);
  return columns >= LONG_WORD ? 2 : columns >= SHORTEST ? 1 : 0;
}

static void add_near(struct understood *result, size_t word, const struct menu *menu) {
  size_t command = menu->row_of ? menu->row_of(word) : word;
  for (size_t i = 0; i < result->near_count; i++)
    if (result->near[i] == command) return;
  if (result->near_count < NEAR_MOST) result->near[result->near_count++] = command;
}

void near_beginnings(struct understood *result, const char *word, const struct menu *menu) {
  struct words typed = words_of(word);
  result->near_count = 0;
  for (size_t i = 0; typed.count == 1 && menu->commands[i]; i++)
    if (typed.items[0][1] &&
        strncmp(menu->commands[i], typed.items[0], strlen(typed.items[0])) == 0)
      add_near(result, i, menu);
  words_free(&typed);
}

/* The errors of the nearest commands, more than the word may have if there are none. */
static int find_commands(struct understood *result, const char *word, const struct menu *menu) {
  int most = most_errors(word), least = most;
  result->near_count = 0;
  for (size_t i = 0; most > 0 && menu->commands[i]; i++) {
    int errors = utf_distance(word, menu->commands[i], least);
    if (errors > least) continue;
    if (errors < least) result->near_count = 0;
    least = errors;
    add_near(result, i, menu);
  }
  return result->near_count > 0 ? least : most + 1;
}

void near_commands(struct understood *result, const char *word, const struct menu *menu) {
  struct words typed = words_of(word);
  if (typed.count > 0) find_commands(result, typed.items[0], menu);
  words_free(&typed);
}

/* ----------------------------------------------------------------- offers */

/* The errors from a word to the nearest one of an offer. */
static int errors_to(const char *word, const struct words *label, const char *key) {
  int most = most_errors(word), least = most + 1;
  if (words_have(label, word, false)) return 0;
  for (size_t i = 0; i < label->count && most > 0; i++) {
    int errors = utf_distance(word, label->items[i], most);
    if (errors < least) least = errors;
  }
  int errors = key ? utf_distance(word, key, most) : least;
  return errors < least ? errors : least;
}

/* How much an offer is like the words: more words count more than fewer errors. */
static int likeness(const struct words *typed, const struct words *label, const char *key) {
  int sum = 0;
  for (size_t i = 0; i < typed->count; i++) {
    const char *word = typed->items[i];
    int shortest = typed->count == 1 ? 1 : TELLING;
    int errors = errors_to(word, label, key);
    if (utf_columns(word) >= shortest && errors <= most_errors(word)) sum += WORD_WORTH - errors;
  }
  return sum;
}

/* The likeness of the few offers that are most like the words; 0 if there are none or many. */
static int find_offers(struct understood *result, const struct words *typed,
                       const struct words *labels, const struct menu *menu) {
  int best = 1;
  result->count = 0;
  for (size_t i = 0; i < menu->count; i++) {
    if (!menu->offers[i].is_open) continue;
    int sum = likeness(typed, &labels[i], menu->offers[i].key);
    if (sum < best) continue;
    if (sum > best) result->count = 0;
    best = sum;
    result->several[result->count++] = i;
  }
  if (result->count > MOST_OFFERS) result->count = 0;
  return result->count > 0 ? best : 0;
}

void near_anything(struct understood *result, const struct words *typed, const struct words *labels,
                   const struct menu *menu) {
  result->count = 0;
  if (typed->count == 0 || typed->count > MOST_WORDS) return;
  int likest = find_offers(result, typed, labels, menu);
  int errors = find_commands(result, typed->items[0], menu);
  if (result->near_count == 0) return;
  if (likest >= WORD_WORTH - errors)
    result->near_count = 0;
  else
    result->count = 0;
}
