/* column: where in its line a finding stands, found by reading the source. */
#include "check/findings/column.h"

#include <fcntl.h>
#include <string.h>

#include "plays/file.h"
#include "text/utf.h"

static bool is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         (c & 0x80) != 0;
}

/* Whether the word at `at` is no part of a longer name. */
static bool stands_alone(const char *line, size_t length, size_t at, const char *word) {
  size_t size = strlen(word), end = at + size;
  bool joins_before = at > 0 && is_name_byte(word[0]) && is_name_byte(line[at - 1]);
  bool joins_behind = end < length && is_name_byte(word[size - 1]) && is_name_byte(line[end]);
  return !joins_before && !joins_behind;
}

static int count_characters(const char *bytes, size_t length) {
  int count = 0;
  for (size_t at = 0; at < length; count++) {
    int32_t character;
    at += utf_next(bytes + at, length - at, &character);
  }
  return count;
}

int column_of(const char *line, size_t length, const char *word) {
  size_t size = strlen(word);
  for (size_t at = 0; size > 0 && at + size <= length; at++)
    if (memcmp(line + at, word, size) == 0 && stands_alone(line, length, at, word))
      return count_characters(line, at) + 1;
  return 0;
}

/* The column of the first character that is no blank. */
static int first_column(const char *line, size_t length) {
  size_t blanks = 0;
  while (blanks < length && (line[blanks] == ' ' || line[blanks] == '\t')) blanks++;
  return blanks < length ? (int)blanks + 1 : 1;
}

static const char *line_of(const char *text, int line) {
  for (int i = 1; text != NULL && i < line; i++) {
    text = strchr(text, '\n');
    if (text != NULL) text++;
  }
  return text;
}

/* Only the first line of a longer expression or text stands in the line. */
static void find_one(struct finding *finding, const char *text) {
  const char *line = line_of(text, finding->line);
  finding->column = 1;
  if (line == NULL) return;
  size_t length = strcspn(line, "\r\n");
  finding->column = first_column(line, length);
  if (finding->word == NULL) return;
  finding->word[strcspn(finding->word, "\r\n")] = '\0';
  int column = column_of(line, length, finding->word);
  if (column > 0) finding->column = column;
}

void column_find_all(struct findings *findings) {
  struct text bytes = {0}, problem = {0};
  const char *file = NULL;
  for (size_t i = 0; i < findings->count; i++) {
    struct finding *finding = &findings->items[i];
    if (finding->line == 0 || finding->column > 0) continue;
    if (file == NULL || strcmp(file, finding->file) != 0) {
      text_clear(&bytes);
      file_read(AT_FDCWD, finding->file, FILE_SOURCE_LIMIT, false, &bytes, &problem);
      file = finding->file;
    }
    find_one(finding, text_string(&bytes));
  }
  text_free(&bytes);
  text_free(&problem);
}
