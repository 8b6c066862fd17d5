/* spelling: how far two spellings are from each other, also in two alphabets. */
#ifndef SKAZ_SPELLING_H
#define SKAZ_SPELLING_H

#include <stdbool.h>
#include <stddef.h>

enum { SPELLING_SIZE = 1024 }; /* bytes that hold any folded answer in Latin letters */

/* Letters to be put in, left out, set for another or exchanged with their neighbour, to make
 * one text of the other. Both are UTF-8; no more than 256 letters of each count. */
size_t spelling_distance(const char *a, size_t a_length, const char *b, size_t b_length);

/* Whether a text has Cyrillic letters. */
bool spelling_is_cyrillic(const char *text);

/* Writes a folded text in Latin letters, so that the ways in which a Russian name is written
 * in Latin are one: "троцкий", "trotsky" and "trotskii" come out alike. Made to be compared,
 * not read. `out` has SPELLING_SIZE bytes. */
void spelling_latin(const char *folded, char *out);

#endif
