/* prompt: the line that a person edits, by libedit.
 *
 * Libedit's own signal handling is left off: it sends the signals on to the whole process
 * group, and resizes inside a handler. Instead our reader looks at the flags when its wait was
 * interrupted. It also reads keys as a whole (keys.h), and gives libedit a single character for
 * each that it knows: one of those that Latin-1 has for control, and no key sends. All calls
 * are of the wide interface, because the narrow one counts bytes here and characters there. */
#include "line/prompt.h"

#include <histedit.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "line/editrc.h"
#include "line/input.h"
#include "line/paste.h"
#include "line/place.h"
#include "line/signals.h"
#include "line/wide.h"
#include "text/utf.h"

enum { HISTORY = 500, READY = 4, ESC = 0x1B, END_OF_FILE = 0x04 };

/* The characters for keys, and one for whatever the user's own file binds besides. */
enum { FIRST_OF_OURS = 0x80, SPARE = FIRST_OF_OURS + KEY_KINDS };

struct prompt {
  struct reader reader;
  EditLine *edit;
  HistoryW *history;
  struct termios before; /* the terminal, as it was found */
  bool is_screen;        /* it can move its cursor, and understands the usual escapes */
  wchar_t *shown;        /* before the line */
  struct input input;
  wchar_t ready[READY]; /* characters for libedit to take */
  size_t ready_at, ready_count;
  unsigned long taken;     /* how many it took */
  unsigned long tab_taken; /* and how many of them were there at the last Tab */
  enum read_result outcome;
  struct paste paste;
};

static struct prompt *prompt_of(EditLine *edit) {
  void *data = NULL;
  el_wget(edit, EL_CLIENTDATA, &data);
  return data;
}

static wchar_t *show_prompt(EditLine *edit) { return prompt_of(edit)->shown; }

/* ----------------------------------------------------------------- terminal */

static void put_screen(const struct prompt *prompt, const char *escape) {
  if (prompt->is_screen) fputs(escape, stdout);
}

/* While a line is edited, the terminal is in raw mode and marks what is pasted. */
static void open_line(struct prompt *prompt) {
  int is_edited = 1;
  el_wget(prompt->edit, EL_EDITMODE, &is_edited);
  if (is_edited) put_screen(prompt, "\033[?2004h");
  fflush(stdout);
  /* Libedit does this when it reads, after the prompt: keys typed between would get lost. */
  el_wset(prompt->edit, EL_PREP_TERM, 1);
}

static void close_line(struct prompt *prompt) {
  put_screen(prompt, "\033[?2004l");
  fflush(stdout);
  el_wset(prompt->edit, EL_PREP_TERM, 0);
}

static struct place place_of(struct prompt *prompt, bool is_end) {
  const LineInfoW *line = el_wline(prompt->edit);
  const wchar_t *to = is_end ? line->lastchar : line->cursor;
  int columns = reader_columns(STDIN_FILENO);
  const wchar_t *shown = prompt->shown;
  struct place start = place_after((struct place){0, 0}, shown, shown + wcslen(shown), columns);
  return place_after(start, line->buffer, to, columns);
}

/* Leaves the line for what is shown below it. `mark` is put at its end. */
static void go_below(struct prompt *prompt, const char *mark) {
  struct place cursor = place_of(prompt, false), end = place_of(prompt, true);
  for (int row = cursor.row; row < end.row; row++) fputs("\n", stdout);
  if (prompt->is_screen && end.column > 0) fprintf(stdout, "\r\033[%dC%s", end.column, mark);
  fputs("\n", stdout);
  fflush(stdout);
}

/* The terminal has wrapped anew what stood on it: the old copy of the line is wiped away. */
static void resize(struct prompt *prompt) {
  struct place cursor = place_of(prompt, false);
  if (prompt->is_screen) {
    if (cursor.row > 0) fprintf(stdout, "\033[%dA", cursor.row);
    fputs("\r\033[J", stdout);
  } else {
    fputs(cursor.row > 0 ? "\n" : "\r", stdout);
  }
  el_resize(prompt->edit);
  el_wset(prompt->edit, EL_REFRESH);
}

/* Back from the background: the shell has shown something, and had the terminal its own way. */
static void go_on(struct prompt *prompt) {
  signals_take_continue();
  el_wset(prompt->edit, EL_PREP_TERM, 0);
  open_line(prompt);
  fputs("\r", stdout);
  put_screen(prompt, "\033[J");
  el_resize(prompt->edit);
  el_wset(prompt->edit, EL_REFRESH);
}

static void suspend(struct prompt *prompt) {
  go_below(prompt, "");
  close_line(prompt);
  signals_suspend();
  go_on(prompt);
}

/* The line gives way to some of them: then `outcome` tells. */
static void obey_signals(struct prompt *prompt) {
  if (signals_stop()) {
    prompt->outcome = READ_STOP;
  } else if (signals_take_interrupt()) {
    prompt->outcome = READ_INTERRUPT;
  } else {
    if (signals_take_suspend()) suspend(prompt);
    if (signals_take_continue()) go_on(prompt);
    if (signals_take_resize()) resize(prompt);
  }
}

/* ----------------------------------------------------------------- bindings */

/* What our keys do where the user's own file does not say otherwise. */
static const wchar_t *const commands[KEY_KINDS] = {[KEY_UP] = L"ed-prev-history",
                                                   [KEY_DOWN] = L"ed-next-history",
                                                   [KEY_LEFT] = L"ed-prev-char",
                                                   [KEY_RIGHT] = L"ed-next-char",
                                                   [KEY_WORD_LEFT] = L"ed-prev-word",
                                                   [KEY_WORD_RIGHT] = L"em-next-word",
                                                   [KEY_HOME] = L"ed-move-to-beg",
                                                   [KEY_END] = L"ed-move-to-end",
                                                   [KEY_DELETE] = L"ed-delete-next-char",
                                                   [KEY_DELETE_WORD] = L"em-delete-next-word",
                                                   [KEY_PASTE] = L"skaz-paste"};

/* In both of the maps that vi has. */
static void bind_key(EditLine *edit, wchar_t character, const wchar_t *command) {
  const wchar_t key[] = {character, L'\0'};
  el_wset(edit, EL_BIND, key, command, NULL);
  el_wset(edit, EL_BIND, L"-a", key, command, NULL);
}

/* What is typed instead stands in quotes. */
static void bind_macro(EditLine *edit, wchar_t character, wchar_t *quoted) {
  const wchar_t key[] = {character, L'\0'};
  quoted[wcslen(quoted) - 1] = L'\0';
  el_wset(edit, EL_BIND, L"-s", key, quoted + 1, NULL);
  el_wset(edit, EL_BIND, L"-a", L"-s", key, quoted + 1, NULL);
}

/* What libedit prints when it is asked for the binding of a key. */
static char *print_binding(EditLine *edit, const wchar_t *key) {
  char *printed = NULL;
  size_t size = 0;
  FILE *stream = open_memstream(&printed, &size);
  if (!stream) return need_string("");
  el_wset(edit, EL_SETFP, 1, stream);
  el_wset(edit, EL_SETFP, 2, stream);
  el_wset(edit, EL_BIND, key, NULL);
  el_wset(edit, EL_SETFP, 1, stdout);
  el_wset(edit, EL_SETFP, 2, stderr);
  fclose(stream);
  return printed;
}

/* The command that a key is bound to, as bind takes it; "" if it is not bound. The caller frees
 * it. */
static wchar_t *find_command(EditLine *edit, const wchar_t *key) {
  char *printed = print_binding(edit, key);
  char *arrow = strstr(printed, "->");
  if (arrow) arrow += 2 + strspn(arrow + 2, " \t");
  if (arrow) arrow[strcspn(arrow, "\n")] = '\0';
  wchar_t *command = wide_string(arrow ? arrow : "");
  free(printed);
  return command;
}

/* As bind takes it: some characters have a meaning there. */
static wchar_t *find_sequence(EditLine *edit, const wchar_t *sequence) {
  wchar_t quoted[4 * KEYS_LONGEST + 1] = L"";
  for (size_t i = 0; sequence[i]; i++)
    swprintf(quoted + 4 * i, 5, L"\\%03o", (unsigned)sequence[i] & 0177);
  return find_command(edit, quoted);
}

static bool is_vi(EditLine *edit) {
  const wchar_t *editor = L"";
  el_wget(edit, EL_EDITOR, &editor);
  return wcscmp(editor, L"vi") == 0;
}

/* --------------------------------------------------------------------- keys */

static void deliver(struct prompt *prompt, wchar_t character) {
  prompt->ready[prompt->ready_count++] = character;
}

/* A sequence does what the user's own file says, else what our key does, else nothing. */
static void take_sequence(struct prompt *prompt, const struct key *key) {
  const wchar_t *usual = commands[key->kind];
  wchar_t *command = find_sequence(prompt->edit, key->sequence);
  bool is_users = command[0] && (!usual || wcscmp(command, usual) != 0);
  if (is_users && command[0] == L'"')
    bind_macro(prompt->edit, SPARE, command);
  else if (is_users)
    bind_key(prompt->edit, SPARE, command);
  if (is_users)
    deliver(prompt, SPARE);
  else if (usual)
    deliver(prompt, FIRST_OF_OURS + (wchar_t)key->kind);
  free(command);
}

/* Someone who pressed Esc for nothing and goes on with a number means the number. */
static void take_escaped(struct prompt *prompt, wchar_t character) {
  bool is_meant = is_vi(prompt->edit) || character == '\b' || character > '9';
  if (is_meant) deliver(prompt, ESC);
  deliver(prompt, character);
}

static void take_key(struct prompt *prompt, const struct key *key) {
  prompt->ready_at = prompt->ready_count = 0;
  if (prompt->paste.is_open) {
    if (paste_take(&prompt->paste, key)) deliver(prompt, FIRST_OF_OURS + KEY_PASTE);
    return;
  }
  switch (key->kind) {
  case KEY_CHARACTER: deliver(prompt, key->character); break;
  case KEY_ESCAPED: take_escaped(prompt, key->character); break;
  case KEY_ESCAPE:
    if (is_vi(prompt->edit)) deliver(prompt, ESC);
    break;
  case KEY_PASTE: paste_begin(&prompt->paste); break;
  case KEY_PASTE_END: break;
  default: take_sequence(prompt, key);
  }
}

static unsigned char insert_pasted(EditLine *edit, wint_t character) {
  struct prompt *prompt = prompt_of(edit);
  (void)character;
  if (prompt->paste.count > 0) el_winsertstr(edit, prompt->paste.characters);
  prompt->paste.count = 0;
  return CC_REFRESH;
}

/* Libedit adds what is typed to its picture of the screen, and there counts a mark that takes no
 * column as if it took one: it may believe in a row too many, and crashes below the last one. A new
 * picture of a line that comes to the edge has it right. */
static void picture_anew(struct prompt *prompt) {
  const LineInfoW *line = el_wline(prompt->edit);
  int columns = reader_columns(STDIN_FILENO);
  size_t counted = wcslen(prompt->shown) + (size_t)(line->lastchar - line->buffer);
  bool may_wrap = counted >= (size_t)columns || place_of(prompt, true).row > 0;
  if (may_wrap && place_has_marks(line->buffer, line->lastchar)) el_wset(prompt->edit, EL_REFRESH);
}

/* One character for libedit: 1, or -1 where the line gives way. */
static int read_character(EditLine *edit, wchar_t *character) {
  struct prompt *prompt = prompt_of(edit);
  picture_anew(prompt);
  while (prompt->outcome == READ_LINE && prompt->ready_at == prompt->ready_count) {
    struct key key;
    switch (input_read(&prompt->input, &key)) {
    case INPUT_KEY: take_key(prompt, &key); break;
    case INPUT_SIGNAL: obey_signals(prompt); break;
    case INPUT_END: prompt->outcome = READ_END; break;
    }
  }
  if (prompt->outcome != READ_LINE) return -1;
  *character = prompt->ready[prompt->ready_at++];
  prompt->taken++;
  return 1;
}

/* --------------------------------------------------------------- completion */

/* Whether the line is not as it was. */
static bool put_in(struct prompt *prompt, const char *before, const struct completion *completion) {
  size_t length = strlen(before);
  if (completion->insert.length == 0 || completion->from > length) return false;
  if (strcmp(before + completion->from, completion->insert.data) == 0) return false;
  wchar_t *replaced = wide_string(before + completion->from);
  wchar_t *inserted = wide_string(completion->insert.data);
  el_wdeletestr(prompt->edit, (int)wcslen(replaced));
  el_winsertstr(prompt->edit, inserted);
  free(inserted);
  free(replaced);
  return true;
}

static void list_items(struct prompt *prompt, const struct completion *completion) {
  struct text listed = {0};
  completion_list(&listed, completion, reader_columns(STDIN_FILENO), reader_rows(STDIN_FILENO));
  go_below(prompt, "");
  fputs(text_string(&listed), stdout);
  fflush(stdout);
  text_free(&listed);
  el_wset(prompt->edit, EL_REFRESH);
}

/* The first Tab puts in what is certain; the next one, where that is nothing, lists what may be
 * meant. */
static unsigned char complete_line(EditLine *edit, wint_t character) {
  struct prompt *prompt = prompt_of(edit);
  const LineInfoW *line = el_wline(edit);
  struct completion completion = {0};
  struct text before = {0};
  (void)character;
  if (!prompt->reader.complete) return CC_NORM;
  wide_put(&before, line->buffer, line->cursor);
  prompt->reader.complete(prompt->reader.user, before.data, &completion);
  bool is_again = prompt->tab_taken > 0 && prompt->tab_taken == prompt->taken - 1;
  bool is_changed = put_in(prompt, before.data, &completion);
  if (!is_changed && is_again && completion.count > 0) list_items(prompt, &completion);
  prompt->tab_taken = prompt->taken;
  completion_free(&completion);
  text_free(&before);
  return is_changed ? CC_REFRESH : CC_NORM;
}

/* ------------------------------------------------------------------- reader */

static enum read_result give_up_line(struct prompt *prompt) {
  bool is_end = prompt->outcome == READ_LINE; /* Ctrl-D, which libedit shows */
  if (is_end)
    fputs("\n", stdout);
  else
    go_below(prompt, prompt->outcome == READ_INTERRUPT ? "^C" : "");
  prompt->input = (struct input){.descriptor = STDIN_FILENO};
  prompt->paste.is_open = false;
  return is_end ? READ_END : prompt->outcome;
}

static enum read_result read_prompt(struct reader *reader, const char *shown, struct text *line) {
  struct prompt *prompt = (struct prompt *)reader;
  int count = 0;
  text_clear(line);
  text_add(line, "", 0);
  free(prompt->shown);
  prompt->shown = wide_string(shown);
  prompt->outcome = READ_LINE;
  fflush(stdout);
  if (signals_stop()) return READ_STOP;
  open_line(prompt);
  const wchar_t *wide = el_wgets(prompt->edit, &count);
  enum read_result result = READ_LINE;
  if (wide && count > 0) {
    struct text bytes = {0};
    wide_put(&bytes, wide, wide + count);
    utf_clean(line, bytes.data, bytes.length < READER_LONGEST ? bytes.length : READER_LONGEST);
    text_free(&bytes);
  } else {
    result = give_up_line(prompt);
  }
  close_line(prompt);
  return result;
}

static void suspend_pause(struct prompt *prompt) {
  el_wset(prompt->edit, EL_PREP_TERM, 0);
  fputs("\n", stdout);
  fflush(stdout);
  signals_suspend();
  el_wset(prompt->edit, EL_PREP_TERM, 1);
}

static enum read_result wait_for_key(struct prompt *prompt, struct key *key) {
  for (;;) {
    switch (input_read(&prompt->input, key)) {
    case INPUT_KEY: return READ_LINE;
    case INPUT_END: return READ_END;
    case INPUT_SIGNAL: break;
    }
    if (signals_stop()) return READ_STOP;
    if (signals_take_interrupt()) return READ_INTERRUPT;
    signals_take_resize();
    if (signals_take_suspend()) suspend_pause(prompt);
    /* What to press a key for is not on the screen any more: it goes on. */
    if (signals_take_continue()) return READ_LINE;
  }
}

static enum read_result read_key(struct reader *reader, uint32_t *value) {
  struct prompt *prompt = (struct prompt *)reader;
  struct key key = {0};
  if (signals_stop()) return READ_STOP;
  /* Before someone sees what to press a key for: it would be shown. */
  el_wset(prompt->edit, EL_PREP_TERM, 1);
  fflush(stdout);
  enum read_result result = wait_for_key(prompt, &key);
  el_wset(prompt->edit, EL_PREP_TERM, 0);
  *value = key.kind == KEY_CHARACTER ? (uint32_t)key.character : 0;
  if (key.kind == KEY_ESCAPE) *value = ESC;
  if (*value == '\r') *value = '\n';
  return *value == END_OF_FILE ? READ_END : result;
}

static void unread(struct reader *reader, uint32_t key) {
  struct prompt *prompt = (struct prompt *)reader;
  prompt->ready_at = prompt->ready_count = 0;
  deliver(prompt, (wchar_t)key);
}

/* In its usual mode the terminal keeps a line to itself until it is whole. */
static bool has_more(struct reader *reader) {
  struct prompt *prompt = (struct prompt *)reader;
  el_wset(prompt->edit, EL_PREP_TERM, 1);
  bool has = input_has_more(&prompt->input);
  el_wset(prompt->edit, EL_PREP_TERM, 0);
  return has;
}

static void recall(struct reader *reader, const char *line) {
  struct prompt *prompt = (struct prompt *)reader;
  HistEventW event;
  wchar_t *wide = wide_string(line);
  if (wide[0]) history_w(prompt->history, &event, H_ENTER, wide);
  free(wide);
}

static void forget(struct reader *reader) {
  struct prompt *prompt = (struct prompt *)reader;
  HistEventW event;
  history_w(prompt->history, &event, H_CLEAR);
}

static int prompt_columns(struct reader *reader) {
  (void)reader;
  return reader_columns(STDOUT_FILENO);
}

static int prompt_rows(struct reader *reader) {
  (void)reader;
  return reader_rows(STDOUT_FILENO);
}

/* ------------------------------------------------------------ opening, closing */

/* El_end would drop what was typed ahead for the shell, unless it thinks that it does not edit. */
static void close_edit(struct prompt *prompt) {
  el_wset(prompt->edit, EL_PREP_TERM, 0);
  el_wset(prompt->edit, EL_EDITMODE, 0);
  el_end(prompt->edit);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &prompt->before);
}

static void close_prompt(struct reader *reader) {
  struct prompt *prompt = (struct prompt *)reader;
  if (prompt->edit) close_edit(prompt);
  if (prompt->history) history_wend(prompt->history);
  free(prompt->paste.characters);
  free(prompt->shown);
  free(prompt);
}

static bool find_screen(EditLine *edit) {
  char *clear = NULL;
  return el_wget(edit, EL_GETTC, "cd", &clear) == 0 && clear && strncmp(clear, "\033[", 2) == 0;
}

/* As el_source does, but that crashes at a quote that is not closed: such a line is passed over. */
static void obey_editrc(void *edit, const char *line) {
  int count;
  const wchar_t **words;
  wchar_t *wide = wide_string(line);
  TokenizerW *tokenizer = tok_winit(NULL);
  if (tokenizer && tok_wstr(tokenizer, wide, &count, &words) == 0) el_wparse(edit, count, words);
  if (tokenizer) tok_wend(tokenizer);
  free(wide);
}

/* A Tab that the user's own file did not bind: it may have chosen another key map. */
static void bind_tab(EditLine *edit) {
  wchar_t *command = find_command(edit, L"^I");
  if (wcscmp(command, L"ed-unassigned") == 0 || wcscmp(command, L"ed-insert") == 0)
    el_wset(edit, EL_BIND, L"^I", L"skaz-complete", NULL);
  free(command);
}

/* Alt-X, and ':' in vi, ask for a command of libedit, which falls over an empty one and
 * over an open quote. */
static void unbind_commands(EditLine *edit) {
  const wchar_t *const keys[] = {L"\\ex", L"\\eX"};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    wchar_t *command = find_command(edit, keys[i]);
    if (wcscmp(command, L"ed-command") == 0)
      el_wset(edit, EL_BIND, keys[i], L"ed-unassigned", NULL);
    free(command);
  }
  if (is_vi(edit)) el_wset(edit, EL_BIND, L"-a", L":", L"ed-unassigned", NULL);
}

static void set_up_keys(EditLine *edit) {
  el_wset(edit, EL_ADDFN, L"skaz-complete", L"Complete the word, or list what it may be",
          complete_line);
  el_wset(edit, EL_ADDFN, L"skaz-paste", L"Insert what was pasted", insert_pasted);
  /* A bell tells nobody anything here: the terminal's is made one that does nothing. */
  el_wset(edit, EL_SETTC, L"bl", L"$<0>", NULL);
  /* Nor does anybody mean Ctrl-S to stop the terminal. */
  el_wset(edit, EL_SETTY, L"-d", L"-ixon", NULL);
  editrc_read(obey_editrc, edit);
  bind_tab(edit);
  unbind_commands(edit);
  for (int kind = KEY_NONE; kind < KEY_KINDS; kind++)
    if (commands[kind]) bind_key(edit, FIRST_OF_OURS + kind, commands[kind]);
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
  set_up_keys(edit);
  prompt->is_screen = find_screen(edit);
}

/* It says where it does not know the terminal, in words for programmers. */
static EditLine *open_edit(void) {
  FILE *nowhere = fopen("/dev/null", "w");
  EditLine *edit = el_init("skaz", stdin, stdout, nowhere ? nowhere : stderr);
  if (edit) el_wset(edit, EL_SETFP, 2, stderr);
  if (nowhere) fclose(nowhere);
  return edit;
}

struct reader *prompt_open(void) {
  struct termios before;
  if (!wide_set_locale() || tcgetattr(STDIN_FILENO, &before) != 0) return NULL;
  struct prompt *prompt = need_bytes(NULL, sizeof *prompt);
  *prompt = (struct prompt){.reader = {.read = read_prompt,
                                       .read_key = read_key,
                                       .unread = unread,
                                       .has_more = has_more,
                                       .recall = recall,
                                       .forget = forget,
                                       .columns = prompt_columns,
                                       .rows = prompt_rows,
                                       .close = close_prompt},
                            .before = before,
                            .input = {.descriptor = STDIN_FILENO}};
  prompt->history = history_winit();
  prompt->edit = open_edit();
  if (!prompt->history || !prompt->edit) {
    close_prompt(&prompt->reader);
    return NULL;
  }
  set_up(prompt);
  return &prompt->reader;
}
