/* codepage: the pages of pages/, one a code, built into the program as text. */
#ifndef SKAZ_CODEPAGE_H
#define SKAZ_CODEPAGE_H

#include <stddef.h>

struct codepage {
  const char *name; /* "SK012" */
  const char *text; /* Markdown, closed by a zero byte */
  size_t size;
};

/* The page of that name, or NULL. The table is made at build time by tools/embed.cmake. */
const struct codepage *codepage_find(const char *name);

#endif
