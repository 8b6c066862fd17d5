/* lines: words set in lines of at most 79 columns. */
#include "check/base/lines.h"

#include <string.h>

#include "text/utf.h"

void lines_begin(struct lines *lines, int indent) {
  fprintf(lines->out, "%*s", indent, "");
  lines->column = indent;
}

void lines_end(struct lines *lines) {
  fputc('\n', lines->out);
  lines->column = 0;
}

void lines_put(struct lines *lines, int indent) {
  int columns = utf_columns(text_string(&lines->word));
  if (lines->column > indent && lines->column + 1 + columns >= LINES_COLUMNS) {
    lines_end(lines);
    lines_begin(lines, indent);
  } else if (lines->column > indent) {
    fputc(' ', lines->out);
    lines->column++;
  }
  fputs(text_string(&lines->word), lines->out);
  lines->column += columns;
  text_clear(&lines->word);
}

void lines_say(struct lines *lines, int indent, const char *sentence) {
  while (*sentence != '\0') {
    size_t length = strcspn(sentence, " ");
    text_add(&lines->word, sentence, length);
    lines_put(lines, indent);
    sentence += length + strspn(sentence + length, " ");
  }
}

void lines_comma(struct lines *lines) {
  fputc(',', lines->out);
  lines->column++;
}

void lines_name(struct lines *lines, const char *name, int columns) {
  int own = utf_columns(name), blanks = own < columns ? columns - own : 0;
  fprintf(lines->out, "%s%*s", name, blanks, "");
  lines->column += own + blanks;
}

void lines_free(struct lines *lines) { text_free(&lines->word); }

const char *lines_number(uint64_t number, char room[LINES_NUMBER]) {
  char *at = room + LINES_NUMBER - 1;
  *at = '\0';
  for (int digits = 0; digits == 0 || number > 0; digits++, number /= 10) {
    if (digits > 0 && digits % 3 == 0) *--at = ',';
    *--at = (char)('0' + number % 10);
  }
  return at;
}
