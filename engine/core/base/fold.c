/* fold: text brought to a form in which it can be compared, or serve as an id. */
#include "base/fold.h"

#include <stdint.h>
#include <string.h>
#include <utf8proc.h>

#include "base/eight.h"

enum { MOST_POINTS = 1024 };

struct folding {
  char *out;
  size_t length, size;
  char joiner;
  bool has_gap; /* a joiner is due before the next letter */
};

static bool is_apostrophe(int32_t point) { return point == '\'' || point == 0x2019; }

static bool is_kept(int32_t point) {
  utf8proc_category_t category = utf8proc_category(point);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

static void put_point(struct folding *folding, int32_t point) {
  unsigned char bytes[4];
  if (is_apostrophe(point)) return;
  if (!is_kept(point)) {
    folding->has_gap = folding->length > 0;
    return;
  }
  size_t count = (size_t)utf8proc_encode_char(point, bytes);
  if (folding->length + count + 2 > folding->size) return;
  if (folding->has_gap) folding->out[folding->length++] = folding->joiner;
  folding->has_gap = false;
  memcpy(folding->out + folding->length, bytes, count);
  folding->length += count;
}

/* Folds text of ASCII alone, where that means small letters; -1 for any other. */
static utf8proc_ssize_t fold_ascii(const char *text, size_t length, int32_t *points) {
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c == '\0' || c >= 0x80) return -1;
    points[i] = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }
  return (utf8proc_ssize_t)length;
}

static utf8proc_ssize_t fold_points(const char *text, size_t length, bool strips_marks,
                                    int32_t *points) {
  unsigned options = UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_DECOMPOSE |
                     (strips_marks ? (unsigned)UTF8PROC_STRIPMARK : 0);
  utf8proc_ssize_t count =
      utf8proc_decompose((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, points,
                         MOST_POINTS, (utf8proc_option_t)options);
  if (count < 0 || count > MOST_POINTS) return 0;
  if (strips_marks) return count;
  return utf8proc_normalize_utf32(points, count, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
}

size_t fold_text(const char *text, size_t length, bool strips_marks, char joiner, char *out,
                 size_t size) {
  int32_t points[MOST_POINTS];
  struct folding folding = {out, 0, size, joiner, false};
  if (length > MOST_POINTS / 4) { /* a label this long is told apart by its beginning */
    length = MOST_POINTS / 4;
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80) length--;
  }
  utf8proc_ssize_t count = fold_ascii(text, length, points);
  if (count < 0) count = fold_points(text, length, strips_marks, points);
  for (utf8proc_ssize_t i = 0; i < count; i++) put_point(&folding, points[i]);
  out[folding.length] = '\0';
  return folding.length;
}

bool fold_is_id(const char *text, size_t length) {
  bool is_id = length > 0;
  while (is_id && length > 0) {
    int32_t point;
    utf8proc_ssize_t step =
        utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, &point);
    is_id = step > 0 && (is_kept(point) || point == '-' || point == '_' || point == '.');
    text += step;
    length -= step > 0 ? (size_t)step : 0;
  }
  return is_id;
}

bool fold_is_utf8(const char *text, size_t length) {
  while (length > 0) {
    int32_t point;
    utf8proc_ssize_t step =
        utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, &point);
    if (step < 1) return false;
    text += step;
    length -= (size_t)step;
  }
  return true;
}

size_t fold_count(const char *text, size_t length) {
  size_t count = 0, i = 0;
  for (; length - i >= 8 && eight_is_ascii(eight_at(text + i)); i += 8) count += 8;
  for (; i < length; i++) count += ((unsigned char)text[i] & 0xC0) != 0x80;
  return count;
}

static bool may_show(int32_t point) {
  if (point < 0x20) return point == '\n';
  if (point >= 0x7F && point <= 0x9F) return false;
  if (point == 0x2028 || point == 0x2029 || point == 0xFEFF) return false;
  return !(point >= 0x202A && point <= 0x202E) && !(point >= 0x2066 && point <= 0x2069);
}

size_t fold_clean(const char *text, size_t length, char *out) {
  size_t written = 0;
  while (length > 0) {
    int32_t point;
    utf8proc_ssize_t step =
        utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, &point);
    size_t bytes = step < 1 ? 1 : (size_t)step;
    if (step >= 1 && point == '\t') {
      out[written++] = ' ';
    } else if (step >= 1 && may_show(point)) {
      memcpy(out + written, text, bytes);
      written += bytes;
    }
    text += bytes;
    length -= bytes;
  }
  out[written] = '\0';
  return written;
}
