/* program: look-ups in a compiled scenario. */
#include "language/program.h"

#include <stdio.h>

const struct variable *program_variable(const struct program *program, const char *name,
                                        size_t length, int32_t scope) {
  int32_t found = NAME_NONE;
  if (scope != NONE && program->passages[scope].has_locals) {
    char local[128];
    int written = snprintf(local, sizeof local, "%.*s@%d", (int)length, name, (int)scope);
    if (written > 0 && (size_t)written < sizeof local)
      found = names_find(&program->variable_names, local, (size_t)written);
  }
  if (found == NAME_NONE) found = names_find(&program->variable_names, name, length);
  return found == NAME_NONE ? NULL : &program->variables[found];
}

int32_t words_find(const struct words *words, const char *text, size_t length) {
  for (size_t i = 0; i < words->count; i++) {
    const char *word = words->items[i];
    if (strlen(word) == length && memcmp(word, text, length) == 0) return (int32_t)i;
  }
  return NONE;
}

int32_t words_at(const struct words *words, int64_t value) {
  if (words->floors == NULL) return NONE;
  int32_t at = 0;
  for (size_t i = 1; i < words->count; i++)
    if (value >= words->floors[i]) at = (int32_t)i;
  return at;
}

const char *words_display(const struct words *words, int64_t i) {
  if (i < 0 || (size_t)i >= words->count) return "";
  const char *shown = words->display != NULL ? words->display[i] : NULL;
  return shown != NULL ? shown : words->items[i];
}

const char *skaz_mark_name(skaz_mark mark) {
  static const char *const names[] = {"", "documented", "claimed", "disputed", "invented"};
  return (unsigned)mark < sizeof names / sizeof *names ? names[mark] : "";
}
