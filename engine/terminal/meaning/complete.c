/* complete: what a Tab puts into a line of a play, and what a second one lists. */
#include "meaning/complete.h"

#include <stdlib.h>
#include <string.h>

#include "meaning/words.h"
#include "text/utf.h"

/* Labels and words are read up to here: what is longer nobody types. */
enum { MOST_PIECES = 100, LONGEST_PIECE = 200 };

/* A word that may be put in. */
struct candidate {
  char *string;
  char *folded;
};

struct finding {
  struct completion *completion;
  struct words before; /* words of the line before the one that is completed */
  char *typed;         /* that one, folded; "" where the cursor is behind a blank */
  struct candidate *items;
  size_t count, capacity;
};

static char *fold(const char *bytes, size_t length) {
  struct text folded = {0};
  char *copy = need_copy(bytes, length);
  utf_fold(&folded, copy);
  free(copy);
  return text_take(&folded);
}

static bool begins(const char *string, const char *beginning) {
  return strncmp(string, beginning, strlen(beginning)) == 0;
}

/* Adds a word that begins with what was typed, once; false if it does not. */
static bool add_candidate(struct finding *finding, const char *bytes, size_t length) {
  char *folded = fold(bytes, length);
  bool is_good = begins(folded, finding->typed), is_new = is_good;
  for (size_t i = 0; i < finding->count && is_new; i++)
    is_new = strcmp(finding->items[i].folded, folded) != 0;
  if (!is_new) {
    free(folded);
    return is_good;
  }
  finding->items =
      need_item(finding->items, finding->count, &finding->capacity, sizeof *finding->items);
  finding->items[finding->count++] = (struct candidate){need_copy(bytes, length), folded};
  return true;
}

/* ----------------------------------------------------------------- choices */

/* A word of a label, with all that stands behind it up to a blank: "party" and "non-party" of
 * "a non-party worker". */
struct piece {
  const char *at;
  size_t size;
  char *folded;
  bool is_used; /* the line has it already */
};

struct pieces {
  struct piece *items;
  size_t count, capacity;
};

/* The bytes from `at` to the end of the last word before a blank. */
static size_t size_of(const char *at) {
  size_t length = 0, size = 0;
  while (length < LONGEST_PIECE && at[length] && at[length] != ' ' && at[length] != '\n') length++;
  for (size_t i = 0, step; i < length; i += step) {
    int32_t character;
    step = utf_next(at + i, length - i, &character);
    if (utf_is_word(character)) size = i + step;
  }
  return size;
}

static struct pieces pieces_of(const char *label) {
  struct pieces pieces = {0};
  size_t size;
  for (const char *at = label; pieces.count < MOST_PIECES && (at = words_next(at, &size));
       at += size) {
    pieces.items = need_item(pieces.items, pieces.count, &pieces.capacity, sizeof *pieces.items);
    struct piece *piece = &pieces.items[pieces.count++];
    *piece = (struct piece){.at = at, .size = size_of(at)};
    piece->folded = fold(at, piece->size);
  }
  return pieces;
}

static void free_pieces(struct pieces *pieces) {
  for (size_t i = 0; i < pieces->count; i++) free(pieces->items[i].folded);
  free(pieces->items);
}

/* The first piece that is not used and begins with the word, or the count. */
static size_t find_piece(const struct pieces *pieces, const char *word) {
  size_t i = 0;
  while (i < pieces->count && (pieces->items[i].is_used || !begins(pieces->items[i].folded, word)))
    i++;
  return i;
}

/* Finds a piece for each word; `*next` is the one behind the last of them. */
static bool use_words(struct pieces *pieces, const struct words *words, size_t *next) {
  *next = 0;
  for (size_t i = 0; i < words->count; i++) {
    size_t found = find_piece(pieces, words->items[i]);
    if (found == pieces->count) return false;
    pieces->items[found].is_used = true;
    *next = found + 1;
  }
  return true;
}

/* Behind a blank the word that follows in the label, else any that begins as was typed. */
static bool add_pieces(struct finding *finding, const struct pieces *pieces, size_t next) {
  bool is_good = !*finding->typed;
  for (size_t i = 0; i < pieces->count; i++) {
    const struct piece *piece = &pieces->items[i];
    bool is_wanted = *finding->typed ? begins(piece->folded, finding->typed) : i == next;
    if (!piece->is_used && is_wanted) is_good |= add_candidate(finding, piece->at, piece->size);
  }
  return is_good;
}

static void add_offer(struct finding *finding, const struct offer *offer, size_t number) {
  size_t next;
  struct pieces pieces = pieces_of(offer->label);
  bool is_good = use_words(&pieces, &finding->before, &next) && add_pieces(finding, &pieces, next);
  if (offer->key && finding->before.count == 0 && *finding->typed)
    is_good |= add_candidate(finding, offer->key, strlen(offer->key));
  if (is_good) {
    char *item = need_print("%zu %s", number, offer->label);
    completion_add(finding->completion, item);
    free(item);
  }
  free_pieces(&pieces);
}

static void add_offers(struct finding *finding, const struct vocabulary *vocabulary) {
  size_t number = 0;
  for (size_t i = 0; i < vocabulary->count; i++)
    if (vocabulary->offers[i].is_open) add_offer(finding, &vocabulary->offers[i], ++number);
}

/* ---------------------------------------------------------------- commands */

static void add_words(struct finding *finding, const char *const *words) {
  for (size_t i = 0; words[i]; i++)
    if (add_candidate(finding, words[i], strlen(words[i])))
      completion_add(finding->completion, words[i]);
}

/* What is left of an argument behind the words of it that the line has, or NULL. */
static const char *rest_of(const char *argument, const struct words *before) {
  struct words words = words_of(argument);
  bool is_good = words.count >= before->count;
  for (size_t i = 1; i < before->count && is_good; i++)
    is_good = strcmp(words.items[i - 1], before->items[i]) == 0;
  words_free(&words);
  size_t size = 0;
  const char *rest = words_next(argument, &size);
  for (size_t i = 1; i < before->count && rest; i++) rest = words_next(rest + size, &size);
  return is_good ? rest : NULL;
}

static void add_arguments(struct finding *finding, const struct argument *arguments) {
  if (finding->before.count == 0) return;
  while (arguments->command && strcmp(arguments->command, finding->before.items[0]) != 0)
    arguments++;
  for (size_t i = 0; arguments->command && arguments->words[i]; i++) {
    const char *rest = rest_of(arguments->words[i], &finding->before);
    if (rest && add_candidate(finding, rest, strlen(rest)))
      completion_add(finding->completion, arguments->words[i]);
  }
}

/* ------------------------------------------------------------- the whole line */

/* The bytes of `string` whose characters `other` begins with too, one grapheme as one. */
static size_t shared(const char *string, size_t length, const char *other) {
  size_t left = strlen(other), i = 0, size, other_size;
  int columns;
  for (; i < length && left > 0; i += size, other += other_size, left -= other_size) {
    size = utf_grapheme(string + i, length - i, &columns);
    other_size = utf_grapheme(other, left, &columns);
    char *a = fold(string + i, size), *b = fold(other, other_size);
    bool is_same = strcmp(a, b) == 0;
    free(a);
    free(b);
    if (!is_same) break;
  }
  return i;
}

/* Puts in what all candidates share, but never less than was typed. */
static void put_in(struct finding *finding) {
  struct text *insert = &finding->completion->insert;
  if (finding->count == 0) return;
  const char *first = finding->items[0].string;
  size_t length = strlen(first);
  for (size_t i = 1; i < finding->count; i++)
    length = shared(first, length, finding->items[i].string);
  char *folded = fold(first, length);
  bool is_more = begins(folded, finding->typed) && strlen(folded) > strlen(finding->typed);
  if (finding->count == 1 || is_more) text_add(insert, first, length);
  if (finding->count == 1) text_put(insert, " ");
  free(folded);
}

static void find_all(struct finding *finding, const char *line,
                     const struct vocabulary *vocabulary) {
  bool has_stroke = *line == '/', may_command = has_stroke || !vocabulary->needs_stroke;
  bool is_first = finding->before.count == 0;
  if (!has_stroke) add_offers(finding, vocabulary);
  if (may_command && is_first && (has_stroke || *finding->typed || vocabulary->count == 0))
    add_words(finding, vocabulary->commands);
  if (may_command) add_arguments(finding, vocabulary->arguments);
}

/* Where the last word of the line begins; behind a blank, where the line ends; NULL where it
 * ends in what is no word. */
static const char *last_word(const char *line) {
  const char *blank = strrchr(line, ' ');
  const char *start = blank ? blank + 1 : line;
  size_t size;
  if (!blank && *start == '/') start++;
  return *start ? words_next(start, &size) : start;
}

void complete(struct completion *completion, const char *line,
              const struct vocabulary *vocabulary) {
  const char *last = last_word(line);
  if (!last) return;
  char *before = need_copy(line, (size_t)(last - line));
  struct finding finding = {
      .completion = completion, .before = words_of(before), .typed = fold(last, strlen(last))};
  completion->from = (size_t)(last - line);
  find_all(&finding, line, vocabulary);
  if (finding.before.count > 0 || *finding.typed) put_in(&finding);
  for (size_t i = 0; i < finding.count; i++) {
    free(finding.items[i].string);
    free(finding.items[i].folded);
  }
  free(finding.items);
  free(finding.typed);
  words_free(&finding.before);
  free(before);
}
