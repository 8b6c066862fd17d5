/* understand: what the player means by a line, at a menu. */
#include "player/understand.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf.h"

enum { WORDS = 64, NEAR_SHORT = 1, NEAR_LONG = 2, LONG_WORD = 6, SHORTEST = 3 };

/* A string folded and split into words; the words live in `text`. */
struct words {
  struct text text;
  const char *items[WORDS];
  size_t count;
};

static void split(struct words *words, const char *string) {
  *words = (struct words){0};
  utf_fold(&words->text, string);
  char *bytes = words->text.data;
  size_t length = words->text.length;
  bool in_word = false;
  for (size_t i = 0; i < length;) {
    int32_t character;
    size_t size = utf_next(bytes + i, length - i, &character);
    bool is_word = utf_is_word(character);
    if (is_word && !in_word && words->count < WORDS) words->items[words->count++] = bytes + i;
    if (!is_word) memset(bytes + i, '\0', size);
    in_word = is_word;
    i += size;
  }
}

static bool same_words(const struct words *a, const struct words *b) {
  if (a->count != b->count || a->count == 0) return false;
  for (size_t i = 0; i < a->count; i++)
    if (strcmp(a->items[i], b->items[i]) != 0) return false;
  return true;
}

static bool has_word(const struct words *words, const char *word, bool is_whole) {
  size_t length = strlen(word);
  for (size_t i = 0; i < words->count; i++) {
    if (strncmp(words->items[i], word, length) != 0) continue;
    if (!is_whole || words->items[i][length] == '\0') return true;
  }
  return false;
}

static bool has_all(const struct words *label, const struct words *typed, bool are_whole) {
  for (size_t i = 0; i < typed->count; i++)
    if (!has_word(label, typed->items[i], are_whole)) return false;
  return typed->count > 0;
}

static bool same_folded(const char *a, const char *b) {
  struct text x = {0}, y = {0};
  utf_fold(&x, a);
  utf_fold(&y, b);
  bool is_same = strcmp(x.data, y.data) == 0;
  text_free(&x);
  text_free(&y);
  return is_same;
}

size_t understand_number(const struct offer *offers, size_t index) {
  size_t number = 0;
  if (!offers[index].is_open) return 0;
  for (size_t i = 0; i <= index; i++) number += offers[i].is_open;
  return number;
}

/* ----------------------------------------------------------------- choices */

static void take(struct understood *result, const struct offer *offers, size_t choice) {
  result->meaning = offers[choice].is_open ? MEANS_CHOICE : MEANS_LOCKED;
  result->choice = choice;
}

static bool match_number(struct understood *result, const char *line, const struct offer *offers,
                         size_t count) {
  size_t length = strlen(line);
  if (length == 0 || strspn(line, "0123456789") != length) return false;
  result->meaning = MEANS_NO_NUMBER;
  unsigned long number = length < 6 ? strtoul(line, NULL, 10) : 0;
  for (size_t i = 0; i < count; i++)
    if (number > 0 && understand_number(offers, i) == number) take(result, offers, i);
  return true;
}

/* A key, or the whole label: an open offer before a closed one. */
static bool match_exactly(struct understood *result, const char *line, const struct words *typed,
                          const struct offer *offers, size_t count) {
  for (int open = 1; open >= 0; open--) {
    for (size_t i = 0; i < count; i++) {
      if (offers[i].is_open != (open == 1)) continue;
      struct words label;
      split(&label, offers[i].label);
      bool is_it = same_words(&label, typed) || (offers[i].key && same_folded(offers[i].key, line));
      text_free(&label.text);
      if (!is_it) continue;
      take(result, offers, i);
      return true;
    }
  }
  return false;
}

/* Collects the offers that have all the words typed. */
static size_t collect(struct understood *result, const struct words *typed,
                      const struct offer *offers, size_t count, bool is_open, bool are_whole) {
  result->count = 0;
  for (size_t i = 0; i < count; i++) {
    if (offers[i].is_open != is_open) continue;
    struct words label;
    split(&label, offers[i].label);
    if (has_all(&label, typed, are_whole)) result->several[result->count++] = i;
    text_free(&label.text);
  }
  return result->count;
}

static bool match_words(struct understood *result, const struct words *typed,
                        const struct offer *offers, size_t count, bool are_whole) {
  size_t found = collect(result, typed, offers, count, true, are_whole);
  if (found == 0) found = collect(result, typed, offers, count, false, are_whole);
  if (found == 0) return false;
  take(result, offers, result->several[0]);
  if (found > 1 && result->meaning == MEANS_CHOICE) result->meaning = MEANS_SEVERAL;
  return true;
}

/* ---------------------------------------------------------------- commands */

bool understand_command(struct understood *result, const char *line, const char *const *commands) {
  if (*line == '/') line++;
  size_t length = strcspn(line, " ");
  char *first = need_copy(line, length);
  bool is_command = false;
  for (size_t i = 0; commands[i] && !is_command; i++) {
    if (!same_folded(commands[i], first)) continue;
    result->meaning = MEANS_COMMAND;
    result->command = i;
    result->rest = line + length + (line[length] == ' ');
    is_command = true;
  }
  free(first);
  return is_command;
}

/* ----------------------------------------------------------------- near misses */

struct nearest {
  const char *word; /* borrowed */
  int distance;
};

/* The better of what was found and `candidate`. */
static void consider(struct nearest *nearest, const char *typed, const char *candidate) {
  int most = utf_columns(typed) >= LONG_WORD ? NEAR_LONG : NEAR_SHORT;
  if (utf_columns(typed) < SHORTEST) return;
  int distance = utf_distance(typed, candidate, most);
  if (distance > most || (nearest->word && distance >= nearest->distance)) return;
  *nearest = (struct nearest){candidate, distance};
}

static char *near_command(const char *typed, const char *const *commands) {
  struct nearest nearest = {0};
  for (size_t i = 0; commands[i]; i++) consider(&nearest, typed, commands[i]);
  return nearest.word ? need_string(nearest.word) : NULL;
}

/* The nearest word of a label, a key, or a command, to one of the words typed. */
static char *near_word(const struct words *typed, const struct offer *offers, size_t count,
                       const char *const *commands) {
  struct nearest nearest = {0};
  struct words *labels = need_bytes(NULL, count * sizeof *labels);
  for (size_t i = 0; i < count; i++) split(&labels[i], offers[i].label);
  for (size_t t = 0; t < typed->count; t++) {
    for (size_t c = 0; commands[c]; c++) consider(&nearest, typed->items[t], commands[c]);
    for (size_t i = 0; i < count; i++) {
      if (!offers[i].is_open) continue;
      for (size_t w = 0; w < labels[i].count; w++)
        if (!has_word(typed, labels[i].items[w], true))
          consider(&nearest, typed->items[t], labels[i].items[w]);
      if (offers[i].key) consider(&nearest, typed->items[t], offers[i].key);
    }
  }
  char *near = nearest.word ? need_string(nearest.word) : NULL;
  for (size_t i = 0; i < count; i++) text_free(&labels[i].text);
  free(labels);
  return near;
}

/* -------------------------------------------------------------- the whole line */

static void understand_words(struct understood *result, const char *line, const struct words *typed,
                             const struct offer *offers, size_t count,
                             const char *const *commands) {
  if (match_number(result, line, offers, count)) return;
  if (match_exactly(result, line, typed, offers, count)) return;
  /* A command's word means a choice that has it, but not a closed one. */
  bool has_words = match_words(result, typed, offers, count, true);
  if (has_words && result->meaning != MEANS_LOCKED) return;
  if (understand_command(result, line, commands) || has_words) return;
  if (match_words(result, typed, offers, count, false)) return;
  result->meaning = MEANS_UNKNOWN;
  result->near = near_word(typed, offers, count, commands);
}

void understand(struct understood *result, const char *line, const struct offer *offers,
                size_t count, const char *const *commands) {
  *result = (struct understood){.rest = line, .several = need_bytes(NULL, count * sizeof(size_t))};
  if (*line == '\0') return;
  if (*line == '/') {
    if (understand_command(result, line, commands)) return;
    result->meaning = MEANS_NO_COMMAND;
    result->near = near_command(line + 1, commands);
    return;
  }
  struct words typed;
  split(&typed, line);
  understand_words(result, line, &typed, offers, count, commands);
  text_free(&typed.text);
}

void understood_free(struct understood *result) {
  free(result->several);
  free(result->near);
  *result = (struct understood){0};
}
