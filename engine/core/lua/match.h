/* match: Lua's patterns over bytes, with every step counted. */
#ifndef SKAZ_MATCH_H
#define SKAZ_MATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MATCH_CAPTURES = 32 };

struct capture {
  const char *start;
  size_t length;
  bool is_position; /* (): the place itself */
  bool is_open;     /* its `)` has not been met: only while matching */
};

/* One search. Set the first part, then call match_at as often as needed. */
struct match {
  const char *text, *text_end;
  const char *pattern, *pattern_end; /* without a leading `^` */
  /* Pays for steps; need not return. */
  void (*charge)(void *data, int64_t steps);
  /* The pattern is wrong, or too deep: takes a sentence. Must not return. */
  void (*fail)(void *data, const char *message) __attribute__((noreturn));
  void *data;

  int depth;
  int64_t steps; /* not yet paid for: the caller does, when the search is over */
  int count;     /* of captures, after a match */
  struct capture captures[MATCH_CAPTURES];
};

/* Matches the pattern at `start`: the end of the match, or NULL. */
const char *match_at(struct match *match, const char *start);

/* Whether the pattern means only itself, so that match_find may look for it. */
bool match_is_plain(const char *pattern, size_t length);

/* The first place of the bytes of the pattern from `start` on, or NULL. */
const char *match_find(struct match *match, const char *start);

#endif
