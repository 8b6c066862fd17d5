/* explain: says in an author's words what Lua's parser and machine say in theirs. */
#ifndef SKAZ_EXPLAIN_H
#define SKAZ_EXPLAIN_H

#include "lua/loader.h"

/* Reports the parser's message about a source: "file:12: '}' expected near 'x'". */
void explain_syntax(struct loader *loader, const struct source_file *file, const char *message);

/* Reports what ended the run of a file. */
void explain_failure(struct loader *loader, const struct source_file *file,
                     const struct failure *failure);

#endif
