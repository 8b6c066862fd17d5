/* fold: text brought to a form in which it can be compared, or serve as an id. */
#ifndef SKAZ_FOLD_H
#define SKAZ_FOLD_H

#include <stdbool.h>
#include <stddef.h>

/* Writes the letters and digits of `text`, case folded, any script kept; each run of
 * anything else becomes one `joiner`, none at the ends; apostrophes vanish. With
 * `strips_marks`, accents vanish too. Cut where `size` bytes with the closing zero are
 * full. Returns the length. Folding follows utf8proc (Unicode), never the locale. */
size_t fold_text(const char *text, size_t length, bool strips_marks, char joiner, char *out,
                 size_t size);

/* Whether `text` can be an id: letters and digits of any script, `-`, `_` and `.`. */
bool fold_is_id(const char *text, size_t length);

/* Whether `text` is well-formed UTF-8. */
bool fold_is_utf8(const char *text, size_t length);

/* Characters of a text that is UTF-8. */
size_t fold_count(const char *text, size_t length);

/* Copies what may be shown of `text`: well-formed UTF-8 without control characters but
 * newline, and without bidirectional overrides, U+2028 and U+2029. `out` has room for
 * `length` + 1 bytes; returns the length. */
size_t fold_clean(const char *text, size_t length, char *out);

#endif
