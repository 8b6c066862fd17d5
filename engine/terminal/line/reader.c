/* reader: lines from a file or a pipe, or from a terminal without editing. */
#include "line/reader.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "line/signals.h"
#include "text/utf.h"

enum { USUAL_COLUMNS = 80 };

struct plain {
  struct reader reader;
  int in;
  FILE *out;
  bool echoes;
  char piece[4096]; /* what was read and not yet taken */
  size_t at, size;
};

int reader_columns(int descriptor) {
  struct winsize size;
  if (descriptor >= 0 && ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  const char *columns = getenv("COLUMNS");
  int number = columns ? atoi(columns) : 0;
  return number > 0 && number < 10000 ? number : USUAL_COLUMNS;
}

int reader_rows(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

/* A terminal that edits lines itself sees to the rest. */
static void pass_over_signals(void) {
  if (signals_take_suspend()) signals_suspend();
  signals_take_continue();
  signals_take_resize();
}

/* READ_LINE if there is a byte to take; else what came instead. */
static enum read_result fill(struct plain *plain) {
  while (plain->at == plain->size) {
    if (signals_wait(plain->in, SIGNALS_FOREVER) == WAITED_SIGNAL) {
      if (signals_stop()) return READ_STOP;
      if (signals_take_interrupt()) return READ_INTERRUPT;
      pass_over_signals();
      continue;
    }
    ssize_t got = read(plain->in, plain->piece, sizeof plain->piece);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return READ_END;
    plain->at = 0;
    plain->size = (size_t)got;
  }
  return READ_LINE;
}

/* Reads up to a newline; what is longer than a line may be is read and dropped. */
static enum read_result read_bytes(struct plain *plain, struct text *bytes) {
  enum read_result result;
  while ((result = fill(plain)) == READ_LINE) {
    char byte = plain->piece[plain->at++];
    if (byte == '\n') return READ_LINE;
    if (bytes->length < READER_LONGEST) text_add(bytes, &byte, 1);
  }
  return result == READ_END && bytes->length > 0 ? READ_LINE : result;
}

static enum read_result read_plain(struct reader *reader, const char *prompt, struct text *line) {
  struct plain *plain = (struct plain *)reader;
  struct text bytes = {0};
  text_clear(line);
  text_add(line, "", 0);
  fputs(prompt, plain->out);
  fflush(plain->out);
  enum read_result result = read_bytes(plain, &bytes);
  if (result == READ_LINE) utf_clean(line, text_string(&bytes), bytes.length);
  if (result == READ_LINE && plain->echoes) fprintf(plain->out, "%s\n", line->data);
  if (result != READ_LINE && *prompt) fputs("\n", plain->out);
  text_free(&bytes);
  return result;
}

static int plain_columns(struct reader *reader) {
  return reader_columns(fileno(((struct plain *)reader)->out));
}

/* A page of a log has no end. */
static int plain_rows(struct reader *reader) {
  (void)reader;
  return 0;
}

static void close_plain(struct reader *reader) { free(reader); }

struct reader *reader_open(int in, FILE *out, bool echoes) {
  struct plain *plain = need_bytes(NULL, sizeof *plain);
  *plain = (struct plain){.reader = {.read = read_plain,
                                     .columns = plain_columns,
                                     .rows = plain_rows,
                                     .close = close_plain},
                          .in = in,
                          .out = out,
                          .echoes = echoes};
  return &plain->reader;
}
