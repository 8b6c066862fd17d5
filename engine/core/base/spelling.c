/* spelling: how far two spellings are from each other, also in two alphabets. */
#include "base/spelling.h"

#include <stdint.h>
#include <string.h>
#include <utf8proc.h>

enum { MOST_LETTERS = 256, FIRST_CYRILLIC = 0x400, LAST_CYRILLIC = 0x52F };

/* The character at `text`; its bytes are skipped. A byte that is none counts as itself. */
static int32_t next_letter(const char **text, const char *end) {
  int32_t letter;
  utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)*text, end - *text, &letter);
  if (step < 1) letter = (unsigned char)**text;
  *text += step < 1 ? 1 : step;
  return letter;
}

static size_t read_letters(const char *text, size_t length, int32_t *letters) {
  const char *end = text + length;
  size_t count = 0;
  while (text < end && count < MOST_LETTERS) letters[count++] = next_letter(&text, end);
  return count;
}

/* ---------------------------------------------------------------- distance */

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* Rows of the table: entry j of a row is the distance to the first j letters of `b`. */
struct rows {
  size_t before[MOST_LETTERS + 1], last[MOST_LETTERS + 1], row[MOST_LETTERS + 1];
};

/* Fills the row of the first i letters of `a`. */
static void fill_row(struct rows *rows, const int32_t *a, size_t i, const int32_t *b,
                     size_t count) {
  rows->row[0] = i;
  for (size_t j = 1; j <= count; j++) {
    bool is_other = a[i - 1] != b[j - 1];
    size_t best = rows->last[j - 1] + is_other;
    best = least(best, least(rows->last[j], rows->row[j - 1]) + 1);
    bool is_exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    rows->row[j] = is_exchanged ? least(best, rows->before[j - 2] + 1) : best;
  }
}

size_t spelling_distance(const char *a, size_t a_length, const char *b, size_t b_length) {
  int32_t x[MOST_LETTERS], y[MOST_LETTERS];
  struct rows rows;
  size_t x_count = read_letters(a, a_length, x), y_count = read_letters(b, b_length, y);
  for (size_t j = 0; j <= y_count; j++) rows.row[j] = rows.last[j] = j;
  for (size_t i = 1; i <= x_count; i++) {
    memcpy(rows.before, rows.last, sizeof rows.last);
    memcpy(rows.last, rows.row, sizeof rows.row);
    fill_row(&rows, x, i, y, y_count);
  }
  return rows.row[y_count];
}

/* --------------------------------------------------------------- alphabets */

bool spelling_is_cyrillic(const char *text) {
  const char *end = text + strlen(text);
  while (text < end) {
    int32_t letter = next_letter(&text, end);
    if (letter >= FIRST_CYRILLIC && letter <= LAST_CYRILLIC) return true;
  }
  return false;
}

/* Small letters without accents, as folding leaves them. */
static const char *latin_of(int32_t letter) {
  static const char *const russian[] = {
      "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "i",    "k", "l", "m", "n", "o",  "p",
      "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "iu", "ia"};
  if (letter >= 0x430 && letter <= 0x44F) return russian[letter - 0x430];
  switch (letter) {
  case 0x454: return "e"; /* Ukrainian ie */
  case 0x456: return "i"; /* Ukrainian i */
  case 0x458: return "i"; /* Serbian je */
  case 0x491: return "g"; /* Ukrainian g with upturn */
  default: return NULL;
  }
}

/* Latin letters for each character of `text`. */
static void write_latin(const char *text, char *out, size_t size) {
  const char *end = text + strlen(text);
  size_t written = 0;
  while (text < end) {
    const char *from = text, *latin = latin_of(next_letter(&text, end));
    size_t length = latin != NULL ? strlen(latin) : (size_t)(text - from);
    if (written + length >= size) break;
    memcpy(out + written, latin != NULL ? latin : from, length);
    written += length;
  }
  out[written] = '\0';
}

/* What is written in several ways, in one: the first that fits counts. `q` stands for the
 * sound of chess, `c` for that of tsar. */
static const struct {
  const char *from, *to;
} ways[] = {{"shch", "sq"}, {"tch", "q"}, {"ch", "q"}, {"sh", "s"}, {"zh", "z"}, {"kh", "h"},
            {"ts", "c"},    {"tz", "c"},  {"ph", "f"}, {"ck", "k"}, {"yo", "e"}, {"jo", "e"},
            {"io", "e"},    {"ye", "e"},  {"je", "e"}, {"ie", "e"}, {"x", "ks"}, {"w", "v"},
            {"c", "k"},     {"q", "k"},   {"y", "i"},  {"j", "i"}};

/* Writes the way that fits at `text` and returns the bytes it stands for. */
static size_t take_way(const char *text, char *out, size_t *written) {
  size_t i = 0, count = sizeof ways / sizeof *ways;
  while (i < count && strncmp(text, ways[i].from, strlen(ways[i].from)) != 0) i++;
  const char *to = i < count ? ways[i].to : text;
  size_t length = i < count ? strlen(to) : 1;
  bool is_second_i = length == 1 && *to == 'i' && *written > 0 && out[*written - 1] == 'i';
  if (!is_second_i) {
    memcpy(out + *written, to, length);
    *written += length;
  }
  return i < count ? strlen(ways[i].from) : 1;
}

void spelling_latin(const char *folded, char *out) {
  char latin[SPELLING_SIZE];
  size_t written = 0;
  write_latin(folded, latin, sizeof latin);
  for (const char *at = latin; *at != '\0' && written + 3 < SPELLING_SIZE;)
    at += take_way(at, out, &written);
  out[written] = '\0';
}
