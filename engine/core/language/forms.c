/* forms: the spellings of listed answers, and which of them a typed line is. */
#include "language/forms.h"

#include <stdio.h>
#include <string.h>

#include "base/fold.h"
#include "base/spelling.h"

enum {
  LONG_WORD = 5,   /* letters: a word so long may have one slip ... */
  LONGER_WORD = 9, /* ... and this two */
  MOST_DIGITS_READ = 18,
  LONGEST_WORD = 60, /* bytes: a longer one must be typed as it stands */
  GROUP = 3,         /* digits: 1 000 000 */
  UNLIKE = 1000      /* slips: no likeness at all */
};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool forms_next_word(const char **at, struct form_word *word) {
  while (**at == ' ') ++*at;
  word->text = *at;
  while (**at != ' ' && **at != '\0') ++*at;
  word->length = (size_t)(*at - word->text);
  return word->length > 0;
}

/* ----------------------------------------------------------------- numbers */

/* The number at `text`; returns its digits, 0 if there is none that can be read. */
static size_t read_number(const char *text, size_t length, int64_t *number) {
  size_t count = 0;
  *number = 0;
  for (; count < length && is_digit(text[count]); count++) {
    if (count == MOST_DIGITS_READ) return 0;
    *number = *number * 10 + (text[count] - '0');
  }
  return count;
}

static size_t skip_spaces(const char *text, size_t at, size_t length) {
  while (at < length && text[at] == ' ') at++;
  return at;
}

/* "35..45" or "35 .. 45" at `text`; returns its length, 0 if there is none. */
static size_t read_range(const char *text, size_t length, int64_t *low, int64_t *high) {
  size_t at = read_number(text, length, low);
  if (at == 0) return 0;
  at = skip_spaces(text, at, length);
  if (length - at < 3 || text[at] != '.' || text[at + 1] != '.') return 0;
  at = skip_spaces(text, at + 2, length);
  size_t digits = read_number(text + at, length - at, high);
  return digits == 0 ? 0 : at + digits;
}

bool forms_read_range(const struct form_word *word, int64_t *low, int64_t *high) {
  if (read_range(word->text, word->length, low, high) == word->length) return true;
  bool is_number = read_number(word->text, word->length, low) == word->length;
  *high = *low;
  return is_number;
}

/* ----------------------------------------------------------------- folding */

static size_t add_text(char *out, size_t written, const char *text, size_t length) {
  size_t gap = written > 0;
  if (length == 0 || written + gap + length >= FORM_SIZE) return written;
  if (gap > 0) out[written++] = ' ';
  memcpy(out + written, text, length);
  out[written + length] = '\0';
  return written + length;
}

static size_t add_folded(char *out, size_t written, const char *text, size_t length) {
  char folded[FORM_SIZE];
  return add_text(out, written, folded, fold_text(text, length, true, ' ', folded, FORM_SIZE));
}

size_t forms_fold(const char *text, size_t length, char *out) {
  size_t written = 0, from = 0;
  int64_t low, high;
  out[0] = '\0';
  for (size_t at = 0; at < length; at++) {
    char digits[48];
    bool begins_word = at == 0 || text[at - 1] == ' ';
    size_t range = begins_word ? read_range(text + at, length - at, &low, &high) : 0;
    if (range == 0) continue;
    written = add_folded(out, written, text + from, at - from);
    int count = snprintf(digits, sizeof digits, "%lld..%lld", (long long)low, (long long)high);
    written = add_text(out, written, digits, (size_t)count);
    at += range - 1;
    from = at + 1;
  }
  return add_folded(out, written, text + from, length - from);
}

/* ------------------------------------------------------------ what is equal */

static bool is_equal(const struct form_word *a, const struct form_word *b) {
  return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

static bool fits_word(const struct form_word *form, const struct form_word *typed) {
  int64_t low, high, number;
  if (memchr(form->text, '.', form->length) == NULL) return is_equal(form, typed);
  bool is_number = read_number(typed->text, typed->length, &number) == typed->length;
  return is_number && forms_read_range(form, &low, &high) && number >= low && number <= high;
}

static bool fits(const struct form *form, const char *typed) {
  struct form_word wanted, word;
  const char *at = form->text;
  if (!form->has_range) return strcmp(form->text, typed) == 0;
  bool has_word;
  while ((has_word = forms_next_word(&typed, &word)) && forms_next_word(&at, &wanted))
    if (!fits_word(&wanted, &word)) return false;
  return !has_word && !forms_next_word(&at, &wanted);
}

int32_t forms_find_exact(const struct ask *ask, const char *typed) {
  for (size_t i = 0; i < ask->answer_count; i++)
    for (size_t j = 0; j < ask->answers[i].count; j++)
      if (fits(&ask->answers[i].forms[j], typed)) return (int32_t)i;
  return NONE;
}

static size_t leading_digits(const char *text) {
  size_t count = 0;
  while (is_digit(text[count])) count++;
  return count;
}

/* Whether three digits and no more stand behind a space. */
static bool is_group(const char *text) {
  return text[0] == ' ' && leading_digits(text + 1) == GROUP &&
         (text[1 + GROUP] == ' ' || text[1 + GROUP] == '\0');
}

/* "1 000 000 rubles" becomes "1000000 rubles". False if there is no such number. */
static bool join_groups(const char *typed, char *out) {
  size_t written = 0;
  bool begins_word = true, has_joined = false;
  while (*typed != '\0') {
    size_t digits = begins_word ? leading_digits(typed) : 0;
    begins_word = *typed == ' ';
    out[written++] = *typed++;
    if (digits == 0 || digits > GROUP) continue;
    for (; digits > 1; digits--) out[written++] = *typed++;
    for (; is_group(typed); has_joined = true) {
      memcpy(out + written, typed + 1, GROUP);
      written += GROUP;
      typed += 1 + GROUP;
    }
  }
  out[written] = '\0';
  return has_joined;
}

/* ------------------------------------------------------------- what is near */

static bool has_digit(const struct form_word *word) {
  for (size_t i = 0; i < word->length; i++)
    if (is_digit(word->text[i])) return true;
  return false;
}

size_t forms_slips(const struct form_word *word) {
  size_t letters = fold_count(word->text, word->length);
  if (has_digit(word) || word->length > LONGEST_WORD) return 0;
  return letters >= LONGER_WORD ? 2 : letters >= LONG_WORD ? 1 : 0;
}

/* How far a typed text is from a form. */
struct distance {
  size_t slips;
  bool is_near; /* no word has more slips than it may */
};

static struct distance no_way(void) { return (struct distance){UNLIKE, false}; }

static struct distance distance_of(const char *typed, const char *form) {
  struct distance distance = {0, true};
  struct form_word wanted, word;
  bool has_word;
  while ((has_word = forms_next_word(&typed, &word)) && forms_next_word(&form, &wanted)) {
    bool is_number = has_digit(&wanted) || has_digit(&word);
    bool is_fixed = is_number || word.length > LONGEST_WORD || wanted.length > LONGEST_WORD;
    if (is_fixed && !is_equal(&word, &wanted)) return no_way();
    size_t slips = spelling_distance(word.text, word.length, wanted.text, wanted.length);
    distance.slips += slips;
    distance.is_near = distance.is_near && slips <= forms_slips(&wanted);
  }
  return has_word || forms_next_word(&form, &wanted) ? no_way() : distance;
}

/* What was typed, in its own letters and in Latin ones. */
struct typed {
  const char *text;
  bool is_cyrillic;
  char latin[SPELLING_SIZE];
};

/* Where the alphabets differ both are held together in Latin letters. */
static struct distance distance_to(const struct typed *typed, const struct form *form) {
  char latin[SPELLING_SIZE];
  if (form->has_range) return no_way();
  if (typed->is_cyrillic == spelling_is_cyrillic(form->text))
    return distance_of(typed->text, form->text);
  spelling_latin(form->text, latin);
  return distance_of(typed->latin, latin);
}

static struct distance distance_to_answer(const struct typed *typed, const struct answer *answer) {
  struct distance best = no_way();
  for (size_t i = 0; i < answer->count; i++) {
    struct distance distance = distance_to(typed, &answer->forms[i]);
    bool is_better = distance.slips < best.slips ||
                     (distance.slips == best.slips && distance.is_near && !best.is_near);
    if (is_better) best = distance;
  }
  return best;
}

/* The one answer that is nearest, if it is near and takes that. */
static struct taken find_near(const struct ask *ask, const char *text) {
  struct typed typed = {.text = text, .is_cyrillic = spelling_is_cyrillic(text)};
  struct distance best = no_way();
  struct taken taken = {NONE, false};
  spelling_latin(text, typed.latin);
  for (size_t i = 0; i < ask->answer_count; i++) {
    struct distance distance = distance_to_answer(&typed, &ask->answers[i]);
    if (distance.slips > best.slips) continue;
    bool is_alone = distance.slips < best.slips;
    best = distance;
    taken.answer = is_alone && distance.is_near && ask->answers[i].takes_near ? (int32_t)i : NONE;
  }
  taken.is_near = taken.answer != NONE && best.slips > 0;
  return taken;
}

struct taken forms_find(const struct ask *ask, const char *typed) {
  char joined[SPELLING_SIZE];
  struct taken taken = {forms_find_exact(ask, typed), false};
  if (taken.answer == NONE && strlen(typed) < sizeof joined && join_groups(typed, joined))
    taken.answer = forms_find_exact(ask, joined);
  return taken.answer != NONE || !ask->takes_near ? taken : find_near(ask, typed);
}
