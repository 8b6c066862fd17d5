/* utf: what the terminal needs to know about characters. */
#ifndef SKAZ_UTF_H
#define SKAZ_UTF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

/* Decodes the character at `bytes` (length > 0) and returns its size in bytes; an
 * ill-formed byte counts as one character, U+FFFD. */
size_t utf_next(const char *bytes, size_t length, int32_t *character);

/* Columns that a character alone takes in a terminal: 0, 1 or 2. */
int utf_width(int32_t character);

/* The size in bytes of the grapheme at `bytes` (length > 0): what a reader takes for one
 * character, a letter with its marks, a flag, a family of joined figures. `*columns` is what
 * it takes on a terminal; where terminals differ, on those that give it most. One that would
 * take a good part of a line ends early. */
size_t utf_grapheme(const char *bytes, size_t length, int *columns);

/* Columns that a string takes. */
int utf_columns(const char *string);

/* Whether a character may not go to a terminal, or is nothing there: controls, what turns the
 * direction of the text after it, soft hyphens and the like. The marks that only lend their
 * direction to what stands beside them (U+200E, U+200F, U+061C) are none of these: right-to-left
 * text needs them. */
bool utf_is_hidden(int32_t character);

/* Number of the first line that is not well-formed UTF-8; 0: there is none. */
int utf_bad_line(const char *bytes, size_t length);

/* Appends `bytes` without control characters and bidirectional overrides, ill-formed
 * bytes as U+FFFD, white space of any kind as single spaces, trimmed: fit to be shown. */
void utf_clean(struct text *out, const char *bytes, size_t length);

/* A clean copy of a name from outside, such as a path; the caller frees it. */
char *utf_shown(const char *string);

/* Appends `string` as it is compared: case folded, without accents. */
void utf_fold(struct text *out, const char *string);

/* Appends `string` case folded, with its accents. */
void utf_fold_case(struct text *out, const char *string);

bool utf_is_word(int32_t character); /* letter, mark or digit of any script */
bool utf_is_space(int32_t character);

/* Whether the string can be a name of a save: 1 to 64 letters and digits of any script,
 * '-' and '_', and no more than 200 bytes. */
bool utf_is_name(const char *string);

/* Edits (insert, drop, replace, swap of neighbours) from one folded string to another,
 * counted up to `most`, in characters; most + 1 where there are more. */
int utf_distance(const char *a, const char *b, int most);

#endif
