/* wide: UTF-8 and the wide characters that libedit knows, in a locale of UTF-8. */
#include "line/wide.h"

#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <string.h>

#include "text/utf.h"

bool wide_set_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return false;
}

void wide_put(struct text *out, const wchar_t *from, const wchar_t *to) {
  char encoded[MB_LEN_MAX];
  text_add(out, "", 0);
  for (; from < to; from++) {
    mbstate_t state = {0};
    size_t size = wcrtomb(encoded, *from, &state);
    if (size != (size_t)-1) text_add(out, encoded, size);
  }
}

wchar_t *wide_string(const char *string) {
  size_t length = strlen(string), count = 0;
  wchar_t *wide = need_bytes(NULL, (length + 1) * sizeof *wide);
  for (size_t i = 0; i < length; count++) {
    int32_t character;
    i += utf_next(string + i, length - i, &character);
    wide[count] = (wchar_t)character;
  }
  wide[count] = L'\0';
  return wide;
}
