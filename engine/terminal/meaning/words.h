/* words: the words of a string, as they are compared. */
#ifndef SKAZ_WORDS_H
#define SKAZ_WORDS_H

#include "text/text.h"

struct words {
  char *bytes; /* that the others are in */
  const char **items;
  size_t count, capacity;
  const char **joined; /* "dont" for "don't": other ways to write some of the items */
  size_t joined_count, joined_capacity;
};

/* Without case and accents, or with_accents. What stands between words does not count. */
struct words words_of(const char *string);
struct words words_with_accents(const char *string);
void words_free(struct words *words);

/* Whether the words are the same, one after the other; not where there are none. */
bool words_are_same(const struct words *a, const struct words *b);

/* Whether there is this word, or one that begins with it. A single letter is a beginning only in
 * scripts that put no spaces between words, where a word may also stand inside of another. */
bool words_have(const struct words *words, const char *word, bool is_whole);

/* Whether each word of `some` is there; not where there are none. */
bool words_have_all(const struct words *words, const struct words *some, bool are_whole);

/* The first word in a string as it is written, and its size in bytes; NULL if there is none. */
const char *words_next(const char *string, size_t *size);

/* A copy without what people put around a number or a word: "#2", "(2)", "2.", quotes. The
 * caller frees it. */
char *words_trim(const char *string);

/* Whether two strings are the same without case and accents. */
bool words_are_equal(const char *a, const char *b);

#endif
