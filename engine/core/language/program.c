/* program: look-ups in a compiled scenario. */
#include "language/program.h"

/* Writes the key of a passage's own variable, "name@passage"; 0 if it does not fit. */
size_t program_local_key(const char *name, size_t length, int32_t scope, char *key, size_t size) {
  char digits[12];
  size_t count = 0;
  do digits[count++] = (char)('0' + scope % 10);
  while ((scope /= 10) > 0);
  if (length + count + 2 > size) return 0;
  memcpy(key, name, length);
  key[length++] = '@';
  while (count > 0) key[length++] = digits[--count];
  key[length] = '\0';
  return length;
}

const struct variable *program_variable(const struct program *program, const char *name,
                                        size_t length, int32_t scope) {
  int32_t found = NAME_NONE;
  char key[128];
  if (scope != NONE && program->passages[scope].has_locals) {
    size_t size = program_local_key(name, length, scope, key, sizeof key);
    if (size > 0) found = names_find(&program->variable_names, key, size);
  }
  if (found == NAME_NONE) found = names_find(&program->variable_names, name, length);
  return found == NAME_NONE ? NULL : &program->variables[found];
}

const struct written *program_written(const struct program *program, int32_t node) {
  size_t low = 0, high = program->written_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (program->written[middle].node < node)
      low = middle + 1;
    else
      high = middle;
  }
  bool is_there = low < program->written_count && program->written[low].node == node;
  return is_there ? &program->written[low] : NULL;
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
