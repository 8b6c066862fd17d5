/* utf: what the terminal needs to know about characters. */
#include "text/utf.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { GRAPHEME_COLUMNS = 12 }; /* of the widest: a joined pair with the colours of its skins */
enum { EMOJI_SELECTOR = 0xFE0F, EMOJI_PLANE = 0x1F000 };
enum { REPLACEMENT = 0xFFFD, NAME_CHARACTERS = 64, NAME_BYTES = 200, DISTANCE_CHARACTERS = 32 };

size_t utf_next(const char *bytes, size_t length, int32_t *character) {
  utf8proc_ssize_t size =
      utf8proc_iterate((const utf8proc_uint8_t *)bytes, (utf8proc_ssize_t)length, character);
  if (size > 0) return (size_t)size;
  *character = REPLACEMENT;
  return 1;
}

/* A character that the table does not have yet is an emoji, more often than not. */
int utf_width(int32_t character) {
  bool is_new = utf8proc_category(character) == UTF8PROC_CATEGORY_CN;
  return is_new && character >= EMOJI_PLANE ? 2 : utf8proc_charwidth(character);
}

size_t utf_grapheme(const char *bytes, size_t length, int *columns) {
  int32_t last, next, state = 0;
  size_t at = utf_next(bytes, length, &last);
  *columns = utf_width(last);
  while (at < length) {
    size_t size = utf_next(bytes + at, length - at, &next);
    if (utf8proc_grapheme_break_stateful(last, next, &state)) break;
    int width = next == EMOJI_SELECTOR && *columns == 1 ? 1 : utf_width(next);
    if (*columns + width > GRAPHEME_COLUMNS) break;
    *columns += width;
    last = next;
    at += size;
  }
  return at;
}

int utf_columns(const char *string) {
  int columns = 0;
  size_t length = strlen(string);
  for (size_t i = 0; i < length;) {
    int width;
    i += utf_grapheme(string + i, length - i, &width);
    columns += width;
  }
  return columns;
}

int utf_bad_line(const char *bytes, size_t length) {
  int line = 1;
  for (size_t i = 0; i < length;) {
    int32_t character;
    utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)bytes + i,
                                             (utf8proc_ssize_t)(length - i), &character);
    if (size <= 0) return line;
    if (character == '\n') line++;
    i += (size_t)size;
  }
  return 0;
}

bool utf_is_space(int32_t character) {
  if (character == ' ' || (character >= '\t' && character <= '\r')) return true;
  utf8proc_category_t category = utf8proc_category(character);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
         category == UTF8PROC_CATEGORY_ZP;
}

bool utf_is_hidden(int32_t character) {
  switch (character) {
  case 0x00AD: /* soft hyphen */
  case 0x2060: /* word joiner */
  case 0xFEFF: return true;
  default: break;
  }
  return utf8proc_category(character) == UTF8PROC_CATEGORY_CC ||
         (character >= 0x202A && character <= 0x202E) ||
         (character >= 0x2066 && character <= 0x206F) ||
         (character >= 0xFFF9 && character <= 0xFFFB);
}

void utf_clean(struct text *out, const char *bytes, size_t length) {
  bool space_due = false;
  size_t start = out->length;
  for (size_t i = 0; i < length;) {
    int32_t character;
    size_t size = utf_next(bytes + i, length - i, &character);
    if (utf_is_space(character)) {
      space_due = true;
    } else if (!utf_is_hidden(character)) {
      if (space_due && out->length > start) text_put(out, " ");
      space_due = false;
      if (character == REPLACEMENT)
        text_put(out, "\xEF\xBF\xBD");
      else
        text_add(out, bytes + i, size);
    }
    i += size;
  }
}

char *utf_shown(const char *string) {
  struct text shown = {0};
  utf_clean(&shown, string, strlen(string));
  return text_take(&shown);
}

/* Letters that are no base with an accent, and are compared as if they were; the i without
 * a dot, because I without one is its capital; apostrophes as they are typed. */
static const char *plain_letter(int32_t character) {
  switch (character) {
  case 0x0131: return "i";
  case 0x0142: return "l";
  case 0x00F8: return "o";
  case 0x00F0:
  case 0x0111: return "d";
  case 0x00E6: return "ae";
  case 0x0153: return "oe";
  case 0x02BC:
  case 0x2019: return "'";
  default: return NULL;
  }
}

static char *map(const char *string, unsigned how) {
  utf8proc_uint8_t *mapped = NULL;
  utf8proc_map((const utf8proc_uint8_t *)string, 0, &mapped,
               (utf8proc_option_t)(UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_COMPAT |
                                   UTF8PROC_CASEFOLD | how));
  return mapped ? (char *)mapped : need_string(string);
}

void utf_fold(struct text *out, const char *string) {
  char *folded = map(string, UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
  size_t length = strlen(folded);
  for (size_t i = 0, size; i < length; i += size) {
    int32_t character;
    size = utf_next(folded + i, length - i, &character);
    const char *plain = plain_letter(character);
    text_add(out, plain ? plain : folded + i, plain ? strlen(plain) : size);
  }
  text_add(out, "", 0);
  free(folded);
}

void utf_fold_case(struct text *out, const char *string) {
  char *folded = map(string, UTF8PROC_COMPOSE);
  text_put(out, folded);
  free(folded);
}

bool utf_is_word(int32_t character) {
  switch (utf8proc_category(character)) {
  case UTF8PROC_CATEGORY_LU:
  case UTF8PROC_CATEGORY_LL:
  case UTF8PROC_CATEGORY_LT:
  case UTF8PROC_CATEGORY_LM:
  case UTF8PROC_CATEGORY_LO:
  case UTF8PROC_CATEGORY_MN:
  case UTF8PROC_CATEGORY_MC:
  case UTF8PROC_CATEGORY_ND:
  case UTF8PROC_CATEGORY_NL:
  case UTF8PROC_CATEGORY_NO: return true;
  default: return false;
  }
}

bool utf_is_name(const char *string) {
  size_t length = strlen(string), count = 0;
  for (size_t i = 0; i < length; count++) {
    int32_t character;
    i += utf_next(string + i, length - i, &character);
    if (!utf_is_word(character) && character != '-' && character != '_') return false;
  }
  return count > 0 && count <= NAME_CHARACTERS && length <= NAME_BYTES;
}

static int decode_all(const char *string, int32_t *characters) {
  int count = 0;
  size_t length = strlen(string);
  for (size_t i = 0; i < length && count <= DISTANCE_CHARACTERS; count++)
    i += utf_next(string + i, length - i, &characters[count]);
  return count;
}

static int least(int a, int b) { return a < b ? a : b; }

int utf_distance(const char *a, const char *b, int most) {
  int32_t x[DISTANCE_CHARACTERS + 1], y[DISTANCE_CHARACTERS + 1];
  int n = decode_all(a, x), m = decode_all(b, y);
  if (n > DISTANCE_CHARACTERS || m > DISTANCE_CHARACTERS || abs(n - m) > most) return most + 1;
  int rows[DISTANCE_CHARACTERS + 1][DISTANCE_CHARACTERS + 1];
  for (int i = 0; i <= n; i++) rows[i][0] = i;
  for (int j = 0; j <= m; j++) rows[0][j] = j;
  for (int i = 1; i <= n; i++) {
    for (int j = 1; j <= m; j++) {
      int replaced = rows[i - 1][j - 1] + (x[i - 1] != y[j - 1]);
      rows[i][j] = least(replaced, least(rows[i - 1][j], rows[i][j - 1]) + 1);
      if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
        rows[i][j] = least(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return least(rows[n][m], most + 1);
}
