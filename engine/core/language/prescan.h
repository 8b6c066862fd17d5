/* prescan: refuses sources that the Lua parser must not see, and slips that Lua
 * would accept silently or word badly. */
#ifndef SKAZ_PRESCAN_H
#define SKAZ_PRESCAN_H

#include "base/issue.h"

enum { SOURCE_LIMIT = 256 * 1024 };

/* Checks a source before it is parsed: size (256 KiB), UTF-8, no zero bytes or
 * bytecode, chains of indexes and calls of at most 200 links, at most 1,000 and/or
 * an expression and elseif an if, nesting of at most 190 levels (the parser's own
 * limit is 200), no `_ENV`, no `goto`, no curly quotes in code, no unclosed string
 * or block (naming the line where it began, and the definition it swallowed), no
 * key given twice in one constructor. Each finding is an error in `issues` with
 * file, line and column. Returns true if the parser may see it. */
bool prescan_source(struct issues *issues, const char *file, const char *source, size_t size);

#endif
