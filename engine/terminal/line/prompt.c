/* prompt: the line that a person edits, by libedit.
 *
 * Libedit's own signal handling is left off: it sends the signals on to the whole process
 * group, and resizes inside a handler. Instead our reader sees that its read was
 * interrupted, and looks at the flags. All calls are of the wide interface, because the
 * narrow one counts bytes here and characters there. */
#include "line/prompt.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "line/signals.h"
#include "text/utf.h"

enum { HISTORY = 200, PROMPT_LONGEST = 128 };

struct prompt {
  struct reader reader;
  EditLine *edit;
  HistoryW *history;
  wchar_t shown[PROMPT_LONGEST];
  mbstate_t partial; /* of a character whose bytes have not all come */
};

/* Libedit drops what the locale has no characters for. Numbers and sorting stay as they
 * are in C. */
static bool set_utf8_locale(void) {
  const char *fallbacks[] = {"", "C.UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++)
    if (setlocale(LC_CTYPE, fallbacks[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
      return true;
  return false;
}

static struct prompt *prompt_of(EditLine *edit) {
  void *data = NULL;
  el_wget(edit, EL_CLIENTDATA, &data);
  return data;
}

static wchar_t *show_prompt(EditLine *edit) { return prompt_of(edit)->shown; }

/* The text typed so far is kept. */
static void resize(EditLine *edit) {
  el_resize(edit);
  el_wset(edit, EL_REFRESH);
}

/* One character from the terminal: 1, or 0 at its end, or -1 with EINTR for a signal that
 * the line gives way to. */
static int read_character(EditLine *edit, wchar_t *character) {
  struct prompt *prompt = prompt_of(edit);
  for (;;) {
    char byte;
    bool has_bytes = signals_wait(STDIN_FILENO);
    if (signals_stop() || signals_take_interrupt()) {
      errno = EINTR;
      return -1;
    }
    if (signals_take_resize()) resize(edit);
    if (!has_bytes) continue;
    ssize_t got = read(STDIN_FILENO, &byte, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return (int)got;
    size_t size = mbrtowc(character, &byte, 1, &prompt->partial);
    if (size == (size_t)-2) continue;
    if (size != (size_t)-1) return 1;
    memset(&prompt->partial, 0, sizeof prompt->partial);
  }
}

/* Keys that terminals send and libedit does not know. The user's own file is read before,
 * so that it cannot take these away by choosing another key map. */
static void bind_keys(EditLine *edit) {
  static const wchar_t *const keys[][2] = {
      {L"\\e[1;5D", L"ed-prev-word"},     {L"\\e[1;5C", L"em-next-word"},
      {L"\\e[1~", L"ed-move-to-beg"},     {L"\\e[4~", L"ed-move-to-end"},
      {L"\\e[7~", L"ed-move-to-beg"},     {L"\\e[8~", L"ed-move-to-end"},
      {L"\\e[3~", L"ed-delete-next-char"}};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    el_wset(edit, EL_BIND, keys[i][0], keys[i][1], NULL);
}

static void remember(struct prompt *prompt, const wchar_t *line) {
  HistEventW event;
  size_t length = wcscspn(line, L"\n");
  wchar_t *copy = need_bytes(NULL, (length + 1) * sizeof *copy);
  wmemcpy(copy, line, length);
  copy[length] = L'\0';
  if (length > 0) history_w(prompt->history, &event, H_ENTER, copy);
  free(copy);
}

static void take_line(const wchar_t *wide, struct text *line) {
  struct text bytes = {0};
  char encoded[MB_LEN_MAX];
  mbstate_t state = {0};
  for (; *wide; wide++) {
    size_t size = wcrtomb(encoded, *wide, &state);
    if (size != (size_t)-1 && bytes.length < READER_LONGEST) text_add(&bytes, encoded, size);
  }
  utf_clean(line, text_string(&bytes), bytes.length);
  text_free(&bytes);
}

static enum read_result read_prompt(struct reader *reader, const char *shown, struct text *line) {
  struct prompt *prompt = (struct prompt *)reader;
  int count = 0;
  text_clear(line);
  text_add(line, "", 0);
  if (mbstowcs(prompt->shown, shown, PROMPT_LONGEST - 1) == (size_t)-1)
    wcscpy(prompt->shown, L"> ");
  fflush(stdout);
  if (signals_stop()) return READ_STOP;
  /* Libedit does this when it reads, after the prompt: keys typed between would get lost. */
  el_wset(prompt->edit, EL_PREP_TERM, 1);
  const wchar_t *wide = el_wgets(prompt->edit, &count);
  if (wide && count > 0) {
    remember(prompt, wide);
    take_line(wide, line);
    return READ_LINE;
  }
  el_wset(prompt->edit, EL_PREP_TERM, 0);
  fputs("\n", stdout);
  if (signals_stop()) return READ_STOP;
  return count < 0 ? READ_INTERRUPT : READ_END;
}

static int prompt_columns(struct reader *reader) {
  (void)reader;
  return reader_columns(STDOUT_FILENO);
}

static int prompt_rows(struct reader *reader) {
  (void)reader;
  return reader_rows(STDOUT_FILENO);
}

static void close_prompt(struct reader *reader) {
  struct prompt *prompt = (struct prompt *)reader;
  if (prompt->edit) el_end(prompt->edit);
  if (prompt->history) history_wend(prompt->history);
  free(prompt);
}

static void set_up(struct prompt *prompt) {
  HistEventW event;
  EditLine *edit = prompt->edit;
  history_w(prompt->history, &event, H_SETSIZE, HISTORY);
  history_w(prompt->history, &event, H_SETUNIQUE, 1);
  el_wset(edit, EL_CLIENTDATA, prompt);
  el_wset(edit, EL_SIGNAL, 0);
  el_wset(edit, EL_PROMPT, show_prompt);
  el_wset(edit, EL_HIST, history_w, prompt->history);
  el_wset(edit, EL_EDITOR, L"emacs");
  el_wset(edit, EL_GETCFN, read_character);
  el_source(edit, NULL);
  bind_keys(edit);
}

struct reader *prompt_open(void) {
  if (!set_utf8_locale()) return NULL;
  struct prompt *prompt = need_bytes(NULL, sizeof *prompt);
  *prompt = (struct prompt){.reader = {.read = read_prompt,
                                       .columns = prompt_columns,
                                       .rows = prompt_rows,
                                       .close = close_prompt}};
  prompt->history = history_winit();
  prompt->edit = el_init("skaz", stdin, stdout, stderr);
  if (!prompt->history || !prompt->edit) {
    close_prompt(&prompt->reader);
    return NULL;
  }
  set_up(prompt);
  return &prompt->reader;
}
