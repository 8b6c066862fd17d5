/* issue: places in a scenario's files, and what was found wrong there. */
#ifndef SKAZ_ISSUE_H
#define SKAZ_ISSUE_H

#include "base/arena.h"
#include "skaz.h"

/* A place in a file. Line and column count from 1; 0: not known. */
struct place {
  const char *file; /* NULL: none; lives in the program's arena */
  int line;
  int column;
};

struct issues {
  struct arena *arena; /* messages are copied here */
  skaz_issue *items;
  size_t count, capacity;
  const char **files; /* in the order in which they were first mentioned */
  size_t file_count, file_capacity;
  size_t errors;
};

/* Records an error or a warning. The message is formatted like printf. The same
 * message at the same place is recorded once. */
void issue_error(struct issues *issues, struct place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void issue_warning(struct issues *issues, struct place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Orders issues by file (in order of first mention), line, column. Stable. */
void issue_sort(struct issues *issues);

#endif
