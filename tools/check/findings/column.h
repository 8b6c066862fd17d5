/* column: where in its line a finding stands, found by reading the source. */
#ifndef SKAZ_COLUMN_H
#define SKAZ_COLUMN_H

#include "check/findings/finding.h"

/* Gives each finding with a line but no column that of its word, or of the line's first
 * character where the word does not stand there or the file cannot be read. */
void column_find_all(struct findings *findings);

/* The column of `word` in a line of `length` bytes, in characters from 1; a name is not found
 * inside another. 0: it is not there. */
int column_of(const char *line, size_t length, const char *word);

#endif
