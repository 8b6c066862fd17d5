/* names: a table from text to number, and the name that was probably meant. */
#include "base/names.h"

#include <string.h>

enum { LONGEST = 48 };

enum { HASHED = 16 };

static uint32_t hash_bytes(uint32_t hash, const char *text, size_t length) {
  for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 16777619u;
  return hash; /* FNV-1a */
}

/* Of a long text, its length, beginning and end: paragraphs are names too. */
static uint32_t hash_text(const char *text, size_t length) {
  uint32_t hash = 2166136261u ^ (uint32_t)length;
  if (length <= 2 * HASHED) return hash_bytes(hash, text, length);
  return hash_bytes(hash_bytes(hash, text, HASHED), text + length - HASHED, HASHED);
}

static size_t slot_of(const struct names *names, const char *text, size_t length) {
  size_t slot = hash_text(text, length) & (names->table_size - 1);
  for (;; slot = (slot + 1) & (names->table_size - 1)) {
    uint32_t at = names->table[slot];
    if (at == 0) return slot;
    const struct name *name = &names->items[at - 1];
    if (name->length == length && memcmp(name->text, text, length) == 0) return slot;
  }
}

int32_t names_find(const struct names *names, const char *text, size_t length) {
  if (names->table_size == 0) return NAME_NONE;
  uint32_t at = names->table[slot_of(names, text, length)];
  return at == 0 ? NAME_NONE : names->items[at - 1].value;
}

static void rehash(struct names *names) {
  names->table_size = names->table_size == 0 ? 16 : names->table_size * 2;
  names->table = arena_take(names->arena, names->table_size * sizeof *names->table);
  for (size_t i = 0; i < names->count; i++)
    names->table[slot_of(names, names->items[i].text, names->items[i].length)] = (uint32_t)i + 1;
}

void names_set(struct names *names, const char *text, size_t length, int32_t value) {
  if ((names->count + 1) * 2 > names->table_size) rehash(names);
  size_t slot = slot_of(names, text, length);
  if (names->table[slot] == 0) {
    struct name *name = ARENA_PUSH(names->arena, names->items, names->count, names->capacity);
    name->text = text;
    name->length = length;
    names->table[slot] = (uint32_t)names->count;
  }
  names->items[names->table[slot] - 1].value = value;
}

static size_t smaller(size_t a, size_t b) { return a < b ? a : b; }

/* Edits (insert, drop, change, swap neighbours) from a to b: the optimal string
 * alignment distance. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length) {
  size_t rows[3][LONGEST + 1];
  for (size_t j = 0; j <= b_length; j++) rows[0][j] = j;
  for (size_t i = 1; i <= a_length; i++) {
    size_t *row = rows[i % 3], *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
    row[0] = i;
    for (size_t j = 1; j <= b_length; j++) {
      row[j] = smaller(smaller(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = smaller(row[j], before[j - 2] + 1);
    }
  }
  return rows[a_length % 3][b_length];
}

const char *name_nearer(const char *text, size_t length, const char *best, const char *candidate) {
  size_t other = strlen(candidate);
  if (length > LONGEST || other > LONGEST || length == 0) return best;
  size_t far = distance(text, length, candidate, other);
  if (far > (length + 2) / 3 || far >= smaller(length, other)) return best;
  if (best != NULL && distance(text, length, best, strlen(best)) <= far) return best;
  return candidate;
}

const char *names_suggest(const struct names *names, const char *text, size_t length) {
  const char *best = NULL;
  for (size_t i = 0; i < names->count; i++)
    best = name_nearer(text, length, best, names->items[i].text);
  return best;
}
