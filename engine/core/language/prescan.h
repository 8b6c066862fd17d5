/* prescan: refuses sources that the Lua parser must not see, and slips that Lua
 * would accept silently or word badly. */
#ifndef SKAZ_PRESCAN_H
#define SKAZ_PRESCAN_H

#include "base/issue.h"
#include "language/locate.h"

enum { SOURCE_LIMIT = 256 * 1024 };

/* Checks what must hold before tokens can be read: size (256 KiB), UTF-8, no zero bytes or
 * bytecode. Each finding is an error in `issues`. Returns true if there is none. */
bool prescan_bytes(struct issues *issues, const char *file, const char *source, size_t size);

/* Checks the tokens of a source, whose bytes are in order, before it is parsed: chains of
 * indexes and calls of at most 200 links, at most 1,000 and/or an expression and elseif an
 * if, nesting of at most 190 levels (the parser's own limit is 200), no `_ENV`, no `goto`,
 * no curly quotes in code, no unclosed string or block (naming the line where it began,
 * and the definition it swallowed), no key given twice in one constructor. Each finding is
 * an error in `issues` with file, line and column. Returns true if the parser may see it.
 * In passing it has the source indexed, if `indexing` is not NULL and nothing is found. */
bool prescan_source(struct issues *issues, const char *file, const char *source, size_t size,
                    struct indexing *indexing);

#endif
