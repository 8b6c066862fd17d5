/* wide: UTF-8 and the wide characters that libedit knows, in a locale of UTF-8. */
#ifndef SKAZ_WIDE_H
#define SKAZ_WIDE_H

#include <stdbool.h>
#include <wchar.h>

#include "text/text.h"

/* Sets the locale of characters, and no other part of it: numbers and sorting stay as they are
 * in C. The user's, if it is one of UTF-8, else another one; false if there is none. */
bool wide_set_locale(void);

/* Appends the characters up to `to` as UTF-8. */
void wide_put(struct text *out, const wchar_t *from, const wchar_t *to);

/* The string as wide characters; the caller frees it. */
wchar_t *wide_string(const char *string);

#endif
