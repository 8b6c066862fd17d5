/* names: a table from text to number, and the name that was probably meant. */
#include "base/names.h"

#include <string.h>

enum { LONGEST = 48 };

static uint64_t mix(uint64_t hash, uint64_t word) {
  hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
  return hash ^ hash >> 32;
}

/* By eight bytes at a time: whole paragraphs are names too. */
static uint32_t hash_text(const char *text, size_t length) {
  const char *end = text + length;
  uint64_t hash = length, word;
  for (; end - text >= 8; text += 8) {
    memcpy(&word, text, sizeof word);
    hash = mix(hash, word);
  }
  for (word = 0; text < end; text++) word = word << 8 | (unsigned char)*text;
  return (uint32_t)mix(hash, word);
}

static size_t slot_of(const struct names *names, uint32_t hash, const char *text, size_t length) {
  size_t slot = hash & (names->table_size - 1);
  for (;; slot = (slot + 1) & (names->table_size - 1)) {
    uint32_t at = names->table[slot];
    if (at == 0) return slot;
    const struct name *name = &names->items[at - 1];
    if (name->hash == hash && name->length == length && memcmp(name->text, text, length) == 0)
      return slot;
  }
}

int32_t names_find(const struct names *names, const char *text, size_t length) {
  if (names->table_size == 0) return NAME_NONE;
  uint32_t at = names->table[slot_of(names, hash_text(text, length), text, length)];
  return at == 0 ? NAME_NONE : names->items[at - 1].value;
}

static void rehash(struct names *names) {
  names->table_size = names->table_size == 0 ? 16 : names->table_size * 2;
  names->table = arena_take(names->arena, names->table_size * sizeof *names->table);
  for (size_t i = 0; i < names->count; i++) {
    const struct name *name = &names->items[i];
    names->table[slot_of(names, name->hash, name->text, name->length)] = (uint32_t)i + 1;
  }
}

int32_t *names_at(struct names *names, const char *text, size_t length) {
  if ((names->count + 1) * 2 > names->table_size) rehash(names);
  uint32_t hash = hash_text(text, length);
  size_t slot = slot_of(names, hash, text, length);
  if (names->table[slot] == 0) {
    struct name *name = ARENA_PUSH(names->arena, names->items, names->count, names->capacity);
    name->text = text;
    name->length = length;
    name->hash = hash;
    name->value = NAME_NONE;
    names->table[slot] = (uint32_t)names->count;
  }
  return &names->items[names->table[slot] - 1].value;
}

void names_set(struct names *names, const char *text, size_t length, int32_t value) {
  *names_at(names, text, length) = value;
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
