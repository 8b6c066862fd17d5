/* plain: whether a text is fit to be shown. */
#include "language/plain.h"

#include "base/eight.h"

/* Bytes of the well-formed UTF-8 character at `text`, with its code; 0: it is none. */
static size_t decode(const unsigned char *text, size_t length, uint32_t *code) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  size_t size = text[0] >= 0xF0 ? 4 : text[0] >= 0xE0 ? 3 : 2;
  if (text[0] >= 0xF8 || text[0] < 0xC0 || size > length) return 0;
  *code = text[0] & (0x7Fu >> size);
  for (size_t i = 1; i < size; i++) {
    if ((text[i] & 0xC0) != 0x80) return 0;
    *code = *code << 6 | (text[i] & 0x3Fu);
  }
  if (*code < least[size] || *code > 0x10FFFF) return 0;
  return *code >= 0xD800 && *code <= 0xDFFF ? 0 : size;
}

static enum plain_fault fault_of(uint32_t code) {
  if (code >= 0x80 && code <= 0x9F) return PLAIN_CONTROL;
  if (code == 0x2028 || code == 0x2029) return PLAIN_CONTROL;
  if (code >= 0x202A && code <= 0x202E) return PLAIN_BIDI;
  return code >= 0x2066 && code <= 0x2069 ? PLAIN_BIDI : PLAIN_FINE;
}

/* Behind the bytes from `i` on that show as they are. */
static size_t skip_shown(const unsigned char *bytes, size_t length, size_t i) {
  for (; length - i >= 8; i += 8)
    if (!eight_is_shown(eight_at((const char *)bytes + i))) break;
  while (i < length && bytes[i] >= 0x20 && bytes[i] < 0x7F) i++;
  return i;
}

enum plain_fault plain_check(const char *text, size_t length) {
  const unsigned char *bytes = (const unsigned char *)text;
  for (size_t i = skip_shown(bytes, length, 0); i < length; i = skip_shown(bytes, length, i)) {
    uint32_t code;
    if (bytes[i] < 0x80) {
      if ((bytes[i] < 0x20 && bytes[i] != '\n' && bytes[i] != '\t') || bytes[i] == 0x7F)
        return PLAIN_CONTROL;
      i++;
      continue;
    }
    size_t size = decode(bytes + i, length - i, &code);
    if (size == 0) return PLAIN_NOT_UTF8;
    if (fault_of(code) != PLAIN_FINE) return fault_of(code);
    i += size;
  }
  return PLAIN_FINE;
}

const char *plain_message(enum plain_fault fault) {
  static const char *const messages[] = {
      "is in order", "is not UTF-8: save the file as UTF-8",
      "holds a control character: texts may hold newlines and tabs, nothing else of the kind",
      "holds an invisible mark that turns the direction of writing: delete it"};
  return messages[fault];
}
