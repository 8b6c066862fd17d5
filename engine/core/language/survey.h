/* survey: the names that Lua code may read, and a hash of the code. */
#ifndef SKAZ_SURVEY_H
#define SKAZ_SURVEY_H

#include "base/names.h"

struct survey {
  struct names names;  /* of all sources; the texts stand in the sources */
  struct names writes; /* those that a function may set */
  uint64_t code_hash;
};

/* Adds the tokens of one source, which must outlive the survey. The hash takes in
 * every token but strings; a name followed by a single `=` is not read. */
void survey_source(struct survey *survey, const char *source, size_t size);

/* Names, sorted bytewise, each closed by a zero byte. */
const char **survey_names(const struct names *names, struct arena *arena);

#endif
