/* issue: places in a scenario's files, and what was found wrong there. */
#include "base/issue.h"

#include "base/fold.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MESSAGE_SIZE = 1024 };

static bool same_file(const char *a, const char *b) {
  return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* Files are ranked in the order in which they are first mentioned. */
static size_t file_rank(const struct issues *issues, const char *file) {
  size_t rank = 0;
  while (rank < issues->file_count && !same_file(issues->files[rank], file)) rank++;
  return rank;
}

static bool is_known(const struct issues *issues, struct place at, const char *message) {
  for (size_t i = 0; i < issues->count; i++) {
    const skaz_error *what = &issues->items[i].what;
    if (same_file(what->file, at.file) && what->line == at.line &&
        strcmp(what->message, message) == 0)
      return true;
  }
  return false;
}

/* The message in the arena, without what could reach a terminal as a command. */
static const char *word(struct issues *issues, const char *format, va_list arguments) {
  char message[MESSAGE_SIZE], clean[MESSAGE_SIZE];
  int length = vsnprintf(message, sizeof message, format, arguments);
  size_t kept = length < 0                        ? 0
                : (size_t)length < sizeof message ? (size_t)length
                                                  : sizeof message - 1;
  return arena_copy(issues->arena, clean, fold_clean(message, kept, clean));
}

static void add(struct issues *issues, bool is_error, struct place at, const char *format,
                va_list arguments) {
  const char *message = word(issues, format, arguments);
  if (is_known(issues, at, message)) return;
  if (file_rank(issues, at.file) == issues->file_count)
    *ARENA_PUSH(issues->arena, issues->files, issues->file_count, issues->file_capacity) = at.file;
  skaz_issue *issue = ARENA_PUSH(issues->arena, issues->items, issues->count, issues->capacity);
  issue->is_error = is_error;
  issue->what.status = SKAZ_BAD_SCENARIO;
  issue->what.message = message;
  issue->what.file = at.file;
  issue->what.line = at.line;
  issue->what.column = at.column;
  issues->errors += is_error ? 1 : 0;
}

void issue_error(struct issues *issues, struct place at, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  add(issues, true, at, format, arguments);
  va_end(arguments);
}

void issue_warning(struct issues *issues, struct place at, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  add(issues, false, at, format, arguments);
  va_end(arguments);
}

static bool comes_before(const struct issues *issues, const skaz_issue *a, const skaz_issue *b) {
  size_t rank_a = file_rank(issues, a->what.file), rank_b = file_rank(issues, b->what.file);
  if (rank_a != rank_b) return rank_a < rank_b;
  if (a->what.line != b->what.line) return a->what.line < b->what.line;
  return a->what.column < b->what.column;
}

void issue_sort(struct issues *issues) {
  for (size_t i = 1; i < issues->count; i++) { /* a few dozen at most: insertion is stable */
    skaz_issue moving = issues->items[i];
    size_t j = i;
    for (; j > 0 && comes_before(issues, &moving, &issues->items[j - 1]); j--)
      issues->items[j] = issues->items[j - 1];
    issues->items[j] = moving;
  }
}
