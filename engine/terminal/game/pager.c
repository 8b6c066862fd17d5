/* pager: text put on the terminal no faster than it can be read. */
#include "game/pager.h"

#include <string.h>

#include "text/utf.h"

enum { FEWEST_ROWS = 4 }; /* of a screen that is worth pages */

/* What is left to show, and where. */
struct pager {
  struct stage *stage;
  int columns, rows; /* of the terminal; 0: nobody is there to stop for */
  const char *rest;
};

/* The columns of a line, without the terminal's sequences in it. */
static int columns_of(const char *line, size_t length) {
  struct text bare = {0};
  for (size_t i = 0; i < length; i++) {
    if (line[i] != '\033')
      text_add(&bare, line + i, 1);
    else
      while (i + 1 < length && line[i] != 'm') i++;
  }
  int columns = utf_columns(text_string(&bare));
  text_free(&bare);
  return columns;
}

/* Rows that the line at `line` takes: more than one where it is wider than the terminal. */
static int rows_of(const struct pager *pager, const char *line) {
  int columns = columns_of(line, strcspn(line, "\n"));
  return columns > pager->columns ? (columns + pager->columns - 1) / pager->columns : 1;
}

static const char *next_line(const char *line) {
  line += strcspn(line, "\n");
  return *line ? line + 1 : line;
}

static int count_rows(const struct pager *pager, const char *text) {
  int rows = 0;
  for (; *text; text = next_line(text)) rows += rows_of(pager, text);
  return rows;
}

static void show(struct pager *pager, const char *end) {
  fwrite(pager->rest, 1, (size_t)(end - pager->rest), pager->stage->out);
  pager->rest = end;
}

/* Shows lines as long as they fit above one row that stays free, for the prompt; no more than
 * whole paragraphs, if those fill half of the screen. On a new screen there is one line at least,
 * whatever its size. */
static void fill_screen(struct pager *pager) {
  int left = pager->rows - 1 - pager->stage->rows_shown;
  const char *end = pager->rest, *paragraph = NULL;
  if (pager->stage->rows_shown <= 1 && rows_of(pager, end) > left) end = next_line(end);
  while (*end && (left -= rows_of(pager, end)) >= 0) {
    bool is_blank = *end == '\n';
    end = next_line(end);
    if (is_blank && left < pager->rows / 2) paragraph = end;
  }
  show(pager, paragraph ? paragraph : end);
}

static bool can_stop(const struct stage *stage) {
  struct reader *reader = stage->reader;
  return stage->is_person && !stage->is_plain && reader->read_key && reader->rows;
}

static bool has_typed(struct reader *reader) {
  return reader->has_more && reader->has_more(reader);
}

/* Waits for a key below the text. */
static enum read_result wait_key(struct pager *pager, uint32_t *key) {
  static const char words[] = "-- more: space; q skips --";
  FILE *out = pager->stage->out;
  int margin = stage_margin(pager->stage);
  int width = pager->columns > (int)sizeof words ? (int)sizeof words - 1 : 7;
  fprintf(out, "%*s%.*s", margin, "", width, words);
  fflush(out);
  enum read_result result = pager->stage->reader->read_key(pager->stage->reader, key);
  fprintf(out, "\r%*s\r", margin + width, "");
  return result;
}

/* Whether a line begins with this key: someone answers before the end. */
static bool is_of_line(uint32_t key) {
  return utf_is_word((int32_t)key) || key == '/' || key == '"' || key == '?';
}

static void skip_to_line(struct stage *stage, uint32_t key) {
  stage->reader->unread(stage->reader, key);
  stage->has_skipped = true;
}

/* The last line stays on the screen, to go on from. */
static void stop(struct pager *pager) {
  struct stage *stage = pager->stage;
  uint32_t key = 0;
  enum read_result result = has_typed(stage->reader) ? READ_INTERRUPT : wait_key(pager, &key);
  stage->rows_shown = 1;
  if (result == READ_STOP)
    pager->rest += strlen(pager->rest);
  else if (result != READ_LINE || key == 'q' || key == 'Q')
    stage->has_skipped = true;
  else if (is_of_line(key) && stage->reader->unread)
    skip_to_line(stage, key);
}

/* Whether the rest is longer than what is left of the screen. */
static bool must_stop(const struct pager *pager) {
  const struct stage *stage = pager->stage;
  return *pager->rest && pager->rows >= FEWEST_ROWS && !stage->has_skipped &&
         count_rows(pager, pager->rest) + stage->rows_shown >= pager->rows;
}

void pager_show(struct stage *stage, const char *text) {
  struct pager pager = {.stage = stage, .rest = text};
  if (stage->has_read) {
    fputs("\n", stage->out);
    stage->rows_shown = 1;
    stage->has_read = stage->has_skipped = false;
  }
  if (can_stop(stage)) {
    pager.columns = stage->reader->columns(stage->reader);
    pager.rows = stage->reader->rows(stage->reader);
  }
  while (must_stop(&pager)) {
    fill_screen(&pager);
    if (*pager.rest) stop(&pager);
  }
  if (pager.rows > 0) stage->rows_shown += count_rows(&pager, pager.rest);
  show(&pager, pager.rest + strlen(pager.rest));
  fflush(stage->out);
}
