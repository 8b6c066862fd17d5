/* words: the words of a string, as they are compared. */
#include "meaning/words.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf.h"

/* "don't", "non-party": one word or two, as the player likes. */
static bool is_joiner(int32_t character) {
  return character == '\'' || character == '-' || character == 0x2010;
}

/* Where a run of words ends: with_joiners, one that goes on behind what joins them. */
static const char *find_end(const char *from, const char *end, bool with_joiners) {
  for (size_t size; from < end; from += size) {
    int32_t character;
    size = utf_next(from, (size_t)(end - from), &character);
    if (!utf_is_word(character) && !(with_joiners && is_joiner(character))) break;
  }
  return from;
}

static const char *find_start(const char *from, const char *end) {
  for (size_t size; from < end; from += size) {
    int32_t character;
    size = utf_next(from, (size_t)(end - from), &character);
    if (utf_is_word(character)) break;
  }
  return from;
}

static char *put_word(char *to, const char *from, size_t length) {
  memcpy(to, from, length);
  to[length] = '\0';
  return to + length + 1;
}

/* Copies the words from `from` up to `end` to `to`, each by itself, and returns where they end. */
static char *add_words(struct words *words, char *to, const char *from, const char *end) {
  for (const char *next; (from = find_start(from, end)) < end; from = next) {
    next = find_end(from, end, false);
    words->items = need_item(words->items, words->count, &words->capacity, sizeof *words->items);
    words->items[words->count++] = to;
    to = put_word(to, from, (size_t)(next - from));
  }
  return to;
}

/* The bytes from `from` up to `to`, without the zeros, once more as one word. */
static char *add_joined(struct words *words, const char *from, char *to) {
  char *joined = to;
  for (const char *byte = from; byte < joined; byte++)
    if (*byte) *to++ = *byte;
  *to = '\0';
  words->joined =
      need_item(words->joined, words->joined_count, &words->joined_capacity, sizeof *words->joined);
  words->joined[words->joined_count++] = joined;
  return to + 1;
}

static struct words split(const struct text *folded) {
  /* Each word is there once by itself and at most once joined, closed by a zero. */
  struct words words = {.bytes = need_bytes(NULL, 2 * folded->length + 2)};
  char *to = words.bytes;
  const char *from = text_string(folded), *end = from + folded->length;
  while ((from = find_start(from, end)) < end) {
    const char *next = find_end(from, end, true);
    const char *first = to;
    size_t before = words.count;
    to = add_words(&words, to, from, next);
    if (words.count > before + 1) to = add_joined(&words, first, to);
    from = next;
  }
  return words;
}

struct words words_of(const char *string) {
  struct text folded = {0};
  utf_fold(&folded, string);
  struct words words = split(&folded);
  text_free(&folded);
  return words;
}

struct words words_with_accents(const char *string) {
  struct text folded = {0};
  utf_fold_case(&folded, string);
  struct words words = split(&folded);
  text_free(&folded);
  return words;
}

void words_free(struct words *words) {
  free(words->bytes);
  free(words->items);
  free(words->joined);
  *words = (struct words){0};
}

bool words_are_same(const struct words *a, const struct words *b) {
  if (a->count != b->count) return false;
  for (size_t i = 0; i < a->count; i++)
    if (strcmp(a->items[i], b->items[i]) != 0) return false;
  return a->count > 0;
}

enum fit { FITS_WHOLE, FITS_BEGINNING, FITS_INSIDE };

static enum fit fit_of(const char *word, size_t length, bool is_whole) {
  int32_t character;
  size_t first = length ? utf_next(word, length, &character) : 0;
  if (is_whole || first == 0) return FITS_WHOLE;
  if (utf_width(character) == 2) return FITS_INSIDE;
  return first < length ? FITS_BEGINNING : FITS_WHOLE;
}

static bool fits(const char *item, const char *word, size_t length, enum fit fit) {
  if (fit == FITS_INSIDE) return strstr(item, word) != NULL;
  return strncmp(item, word, length) == 0 && (fit == FITS_BEGINNING || item[length] == '\0');
}

bool words_have(const struct words *words, const char *word, bool is_whole) {
  size_t length = strlen(word);
  enum fit fit = fit_of(word, length, is_whole);
  for (size_t i = 0; i < words->count; i++)
    if (fits(words->items[i], word, length, fit)) return true;
  for (size_t i = 0; i < words->joined_count; i++)
    if (fits(words->joined[i], word, length, fit)) return true;
  return false;
}

bool words_have_all(const struct words *words, const struct words *some, bool are_whole) {
  for (size_t i = 0; i < some->count; i++)
    if (!words_have(words, some->items[i], are_whole)) return false;
  return some->count > 0;
}

const char *words_next(const char *string, size_t *size) {
  const char *end = string + strlen(string), *start = find_start(string, end);
  *size = (size_t)(find_end(start, end, false) - start);
  return start < end ? start : NULL;
}

bool words_are_equal(const char *a, const char *b) {
  struct text x = {0}, y = {0};
  utf_fold(&x, a);
  utf_fold(&y, b);
  bool are_equal = strcmp(text_string(&x), text_string(&y)) == 0;
  text_free(&x);
  text_free(&y);
  return are_equal;
}

static bool is_wrapping(int32_t character) {
  switch (character) {
  case 0x00AB: /* quotation marks */
  case 0x00BB:
  case 0x2018:
  case 0x2019:
  case 0x201C:
  case 0x201D:
  case 0x201E:
  case 0x2026: /* three dots */
  case 0x2116: /* the sign for a number */
  case 0x3002: return true;
  default: return character < 0x80 && character > 0 && strchr(" #().,:;!\"'", character);
  }
}

char *words_trim(const char *string) {
  size_t length = strlen(string), start = 0, end = 0;
  for (size_t i = 0, size; i < length; i += size) {
    int32_t character;
    size = utf_next(string + i, length - i, &character);
    if (!is_wrapping(character))
      end = i + size;
    else if (end == 0)
      start = i + size;
  }
  return need_copy(string + start, end > start ? end - start : 0);
}
