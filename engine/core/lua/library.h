/* library: the modules of scripts/, built into the library as text. */
#ifndef SKAZ_LIBRARY_H
#define SKAZ_LIBRARY_H

#include <stddef.h>

struct library_module {
  const char *name;   /* as `use` asks for it */
  const char *text; /* closed by a zero byte */
  size_t size;
};

/* The embedded module of that name, or NULL. The table is made at build time by
 * tools/embed.cmake. */
const struct library_module *library_module_find(const char *name);

#endif
