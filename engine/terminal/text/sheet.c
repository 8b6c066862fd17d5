/* sheet: a role sheet, laid out as the text of the story is, for page.h. */
#include <string.h>

#include "text/form.h"

static bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n'; }

/* The look that the stars at `at` switch, or LOOK_PLAIN if they are only stars: those that
 * begin stand before a word, those that end behind one. */
static unsigned look_switched(const char *at, const char *start, const char *end, unsigned look) {
  size_t stars = at + 1 < end && at[1] == '*' ? 2 : 1;
  unsigned switched = stars == 2 ? LOOK_BOLD : LOOK_ITALIC;
  if (look & switched) return at > start && !is_blank(at[-1]) ? switched : LOOK_PLAIN;
  return at + stars < end && !is_blank(at[stars]) ? switched : LOOK_PLAIN;
}

/* What a newline stands for; `*next` is where the text goes on. */
static const char *read_break(const char *at, const char *end, const char **next) {
  while (at < end && is_blank(*at)) at++;
  bool is_kept = at < end && *at == '|';
  *next = is_kept ? at + 1 : at;
  return is_kept ? "\n" : " ";
}

static void read_paragraph(struct runs *runs, const char *start, const char *end) {
  unsigned look = LOOK_PLAIN, switched;
  const char *from = start, *at = start;
  while (at < end) {
    if (*at == '\n') {
      runs_add(runs, from, (size_t)(at - from), look);
      runs_add(runs, read_break(at, end, &from), 1, look);
      at = from;
    } else if (*at == '*' && (switched = look_switched(at, start, end, look))) {
      runs_add(runs, from, (size_t)(at - from), look);
      look ^= switched;
      at = from = at + (switched == LOOK_BOLD ? 2 : 1);
    } else {
      at++;
    }
  }
  runs_add(runs, from, (size_t)(at - from), look);
}

/* Where the paragraph that begins at `start` ends: at a blank line, or with the text. */
static const char *paragraph_end(const char *start) {
  for (const char *at = start; (at = strchr(at, '\n')); at++) {
    const char *next = at + 1 + strspn(at + 1, " \t");
    if (*next == '\n' || *next == '\0') return at;
  }
  return start + strlen(start);
}

const char *form_read_sheet(struct runs *runs, const char *string) {
  string += strspn(string, " \t\n");
  if (!*string) return NULL;
  const char *end = paragraph_end(string);
  read_paragraph(runs, string, end);
  return end;
}

void page_sheet(struct text *out, const struct page *page, const char *string) {
  const struct wrap_form form = form_plain(page);
  struct runs runs = {0};
  while ((string = form_read_sheet(&runs, string))) {
    form_runs(out, page, &runs, &form);
    text_put(out, "\n");
  }
}
