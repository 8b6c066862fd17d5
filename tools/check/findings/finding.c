/* finding: what the checker has to say about a scenario, place by place. */
#include "check/findings/finding.h"

#include <stdlib.h>
#include <string.h>

#include "text/text.h"

struct finding *finding_add(struct findings *findings, enum code code, struct spot at,
                            const char *format, ...) {
  struct text message = {0};
  va_list arguments;
  va_start(arguments, format);
  text_vprint(&message, format, arguments);
  va_end(arguments);
  findings->items =
      need_item(findings->items, findings->count, &findings->capacity, sizeof *findings->items);
  struct finding *finding = &findings->items[findings->count++];
  *finding = (struct finding){.code = code,
                              .severity = code_severity(code),
                              .file = need_string(at.file != NULL ? at.file : ""),
                              .line = at.line,
                              .column = at.column,
                              .message = text_take(&message)};
  if (at.column == 0 && at.word != NULL) finding->word = need_string(at.word);
  return finding;
}

void finding_also(struct finding *finding, struct spot at) {
  const char *also = finding->also != NULL ? finding->also : "";
  const char *comma = finding->also != NULL ? ", " : "";
  char *all = need_print(", %s:%d%s%s,", finding->file, finding->line, comma, also);
  char *place = need_print(", %s:%d,", at.file, at.line);
  if (strstr(all, place) == NULL) {
    char *longer = need_print("%s%s%s:%d", also, comma, at.file, at.line);
    free(finding->also);
    finding->also = longer;
  }
  free(all);
  free(place);
}

bool finding_has(const struct findings *findings, enum code code, const char *file, int line) {
  for (size_t i = 0; i < findings->count; i++) {
    const struct finding *finding = &findings->items[i];
    if (finding->code == code && finding->line == line && strcmp(finding->file, file) == 0)
      return true;
  }
  return false;
}

static int by_place(const void *a, const void *b) {
  const struct finding *left = a, *right = b;
  int order = strcmp(left->file, right->file);
  if (order == 0) order = (left->line > right->line) - (left->line < right->line);
  if (order == 0) order = (left->column > right->column) - (left->column < right->column);
  if (order == 0) order = (left->code > right->code) - (left->code < right->code);
  return order != 0 ? order : strcmp(left->message, right->message);
}

static void free_one(struct finding *finding) {
  free(finding->file);
  free(finding->word);
  free(finding->message);
  free(finding->moves);
  free(finding->play);
  free(finding->also);
}

void finding_sort(struct findings *findings) {
  size_t kept = 0;
  if (findings->count > 1)
    qsort(findings->items, findings->count, sizeof *findings->items, by_place);
  for (size_t i = 0; i < findings->count; i++) {
    if (kept > 0 && by_place(&findings->items[kept - 1], &findings->items[i]) == 0)
      free_one(&findings->items[i]);
    else
      findings->items[kept++] = findings->items[i];
  }
  findings->count = kept;
}

size_t finding_count(const struct findings *findings, enum severity severity) {
  size_t count = 0;
  for (size_t i = 0; i < findings->count; i++) count += findings->items[i].severity == severity;
  return count;
}

void finding_free(struct findings *findings) {
  for (size_t i = 0; i < findings->count; i++) free_one(&findings->items[i]);
  free(findings->items);
  *findings = (struct findings){0};
}
