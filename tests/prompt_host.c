/* prompt_host: a prompt with nothing behind it, for the tests on a real terminal.
 *
 *     prompt_host
 *
 * A line is told as [line]. "key" waits for a key and tells its number, "ahead" tells whether
 * more was typed, "half" tells the number 0.5, after "ask" a line is read and not remembered, and
 * "quit" ends. A Tab completes the words below. */
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

#include "line/prompt.h"
#include "line/signals.h"
#include "text/utf.h"

static const char *const words[] = {"look",        "lock", "lockpick", "дом",  "дверь",
                                    "дверь в сад", "木工", "木曜日",   "quit", NULL};

/* Bytes of whole characters that both begin with. */
static size_t shared(const char *a, const char *b) {
  size_t at = 0;
  while (a[at] && b[at]) {
    int32_t x, y;
    size_t size = utf_next(a + at, strlen(a + at), &x);
    utf_next(b + at, strlen(b + at), &y);
    if (x != y) break;
    at += size;
  }
  return at;
}

static void complete(void *user, const char *line, struct completion *completion) {
  (void)user;
  const char *blank = strrchr(line, ' ');
  const char *word = blank ? blank + 1 : line;
  size_t most = 0;
  for (size_t i = 0; words[i]; i++) {
    if (strncmp(words[i], word, strlen(word)) != 0) continue;
    size_t alike = completion->count > 0 ? shared(completion->items[0], words[i]) : SIZE_MAX;
    if (completion->count == 0) most = strlen(words[i]);
    if (alike < most) most = alike;
    completion_add(completion, words[i]);
  }
  completion->from = (size_t)(word - line);
  if (completion->count > 0) text_add(&completion->insert, completion->items[0], most);
  if (completion->count == 1) text_put(&completion->insert, " ");
}

static void tell_key(struct reader *reader) {
  uint32_t key = 0;
  fputs("Press a key. ", stdout);
  enum read_result result = reader->read_key(reader, &key);
  printf("key %" PRIu32 " result %d\n", key, (int)result);
}

/* False at the end. */
static bool take_line(struct reader *reader, const char *line) {
  printf("[%s]\n", line);
  if (strcmp(line, "key") == 0) tell_key(reader);
  if (strcmp(line, "half") == 0) printf("%.1f\n", 0.5);
  if (strcmp(line, "ahead") == 0) puts(reader->has_more(reader) ? "more" : "no more");
  return strcmp(line, "quit") != 0;
}

static int run(struct reader *reader) {
  struct text line = {0};
  bool goes_on = true;
  while (goes_on) {
    bool asks = line.data && strcmp(line.data, "ask") == 0;
    enum read_result result = reader->read(reader, asks ? "Sure? " : "> ", &line);
    if (result == READ_LINE && !asks) reader->recall(reader, line.data);
    goes_on = result == READ_LINE ? take_line(reader, line.data) : result == READ_INTERRUPT;
    if (result != READ_LINE) printf("result %d\n", (int)result);
  }
  text_free(&line);
  return signals_stop() ? 128 + signals_stop() : 0;
}

int main(void) {
  signals_catch();
  struct reader *reader = prompt_open();
  if (!reader) return 1;
  reader->complete = complete;
  printf("%d columns, %d rows, process %ld\n", reader->columns(reader), reader->rows(reader),
         (long)getpid());
  int status = run(reader);
  reader->close(reader);
  return status;
}
