/* playfile: the lines of a play file, read from text and written to text. */
#include "plays/playfile.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "text/utf.h"

enum { WORD_COLUMN = 24, TIME_COLUMN = 34, DIGEST_COLUMN = 40, DIGEST_DIGITS = 8 };

/* ---------------------------------------------------------------- reading */

static char *skip_blanks(char *at) {
  while (*at == ' ' || *at == '\t') at++;
  return at;
}

/* Cuts the next word off `*rest` and returns it, or NULL at the end of the line. */
static char *next_word(char **rest) {
  char *word = skip_blanks(*rest);
  if (!*word) return NULL;
  char *end = word + strcspn(word, " \t");
  *rest = *end ? end + 1 : end;
  *end = '\0';
  return word;
}

/* What stands behind `keyword`, or NULL if the line begins otherwise. */
static char *after(char *line, const char *keyword) {
  size_t length = strlen(keyword);
  if (strncmp(line, keyword, length) != 0) return NULL;
  if (line[length] != '\0' && line[length] != ' ' && line[length] != '\t') return NULL;
  return skip_blanks(line + length);
}

static void trim_end(char *string) {
  size_t length = strlen(string);
  while (length > 0 && strchr(" \t\r", string[length - 1])) length--;
  string[length] = '\0';
}

static bool read_hex(const char *word, size_t digits, uint64_t *value) {
  if (strlen(word) != digits || strspn(word, "0123456789abcdef") != digits) return false;
  *value = strtoull(word, NULL, 16);
  return true;
}

static bool read_count(const char *word, uint64_t *value) {
  size_t length = strlen(word);
  if (length == 0 || strspn(word, "0123456789") != length) return false;
  errno = 0;
  *value = strtoull(word, NULL, 10);
  return errno == 0;
}

/* "..." at the start of `at`, unescaped in place. Returns what follows it, or NULL. */
static char *read_quoted(char *at, const char **word) {
  if (*at++ != '"') return NULL;
  char *out = at;
  *word = out;
  for (; *at != '"'; at++) {
    if (*at == '\\') at++;
    if (!*at) return NULL;
    *out++ = *at;
  }
  *out = '\0';
  return at + 1;
}

/* Outcomes are joined by commas, in place: none is longer than its blank and itself. */
static char *join_outcome(char *outcomes, char *word) {
  size_t length = strlen(outcomes);
  if (length > 0) outcomes[length++] = ',';
  memmove(outcomes + length, word, strlen(word) + 1);
  return outcomes;
}

static bool read_seconds(char *word, struct play_line *line) {
  size_t length = strlen(word);
  uint64_t seconds;
  if (length < 3 || word[0] != '+' || word[length - 1] != 's') return false;
  word[length - 1] = '\0';
  bool is_good = read_count(word + 1, &seconds) && seconds <= INT64_MAX;
  word[length - 1] = 's';
  if (is_good) line->seconds = (int64_t)seconds;
  return is_good;
}

static bool read_digest(const char *word, struct play_line *line) {
  uint64_t digest;
  if (!read_hex(word, DIGEST_DIGITS, &digest)) return false;
  line->digest = (uint32_t)digest;
  return line->has_digest = true;
}

/* "~ OUTCOMES +Ns DIGEST", each part or none. The first word behind '~' is an outcome,
 * whatever it looks like. */
static bool read_tail(char *rest, struct play_line *line) {
  char *word, *outcomes = NULL;
  bool is_outcome_due = false;
  while ((word = next_word(&rest))) {
    if (line->has_digest) return false;
    if (is_outcome_due) {
      outcomes = word;
      is_outcome_due = false;
    } else if (strcmp(word, "~") == 0 && !outcomes && line->seconds < 0) {
      is_outcome_due = true;
    } else if (line->seconds < 0 && read_seconds(word, line)) {
      continue;
    } else if (!read_digest(word, line)) {
      if (!outcomes || line->seconds >= 0) return false;
      join_outcome(outcomes, word);
    }
  }
  line->outcomes = outcomes;
  return !is_outcome_due;
}

static bool read_move(char *line_text, char *separator, struct play_line *line) {
  *separator = '\0';
  trim_end(line_text);
  line->place = line_text;
  char *rest = skip_blanks(separator + 3);
  char *quoted = after(rest, "ask");
  if (quoted && *quoted == '"') {
    line->kind = PLAY_ANSWER;
    rest = read_quoted(quoted, &line->word);
    return rest && read_tail(rest, line);
  }
  line->kind = PLAY_CHOICE;
  line->word = next_word(&rest);
  return line->word && read_tail(rest, line);
}

static bool read_steps(char *rest, enum play_kind kind, struct play_line *line) {
  uint64_t steps = 1;
  if (*rest && (!read_count(rest, &steps) || steps == 0 || steps > INT32_MAX)) return false;
  line->kind = kind;
  line->count = (int64_t)steps;
  return true;
}

static bool read_word(char *rest, enum play_kind kind, struct play_line *line) {
  line->kind = kind;
  line->word = rest;
  return *rest != '\0';
}

static bool read_note(char *rest, struct play_line *line) {
  line->kind = PLAY_NOTE;
  rest = read_quoted(rest, &line->word);
  return rest && !*skip_blanks(rest);
}

static bool read_leave(char *rest, struct play_line *line) {
  line->kind = PLAY_LEAVE;
  return read_tail(rest, line);
}

/* Where a move's place ends, or NULL; what is inside quotes separates nothing. */
static char *find_separator(char *text) {
  char *separator = strstr(text, " > ");
  char *quote = strchr(text, '"');
  return separator && (!quote || separator < quote) ? separator : NULL;
}

/* False if the line is of no known kind, or not well made. */
static bool read_event(char *text, struct play_line *line) {
  char *rest, *separator;
  if (*text == '\0' || *text == '#') {
    line->kind = PLAY_REMARK;
    return true;
  }
  if ((rest = after(text, "="))) return read_word(rest, PLAY_EXPECT, line);
  if ((rest = after(text, "!"))) return read_word(rest, PLAY_FORBID, line);
  if ((rest = after(text, "?"))) return read_word(rest, PLAY_TEST, line);
  if ((separator = find_separator(text))) return read_move(text, separator, line);
  if ((rest = after(text, "undo"))) return read_steps(rest, PLAY_UNDO, line);
  if ((rest = after(text, "redo"))) return read_steps(rest, PLAY_REDO, line);
  if ((rest = after(text, "note"))) return read_note(rest, line);
  if ((rest = after(text, "read"))) return read_word(rest, PLAY_READ, line);
  if ((rest = after(text, "leave"))) return read_leave(rest, line);
  return false;
}

static void add_event(struct playfile *file, size_t *capacity, char *text, const char *raw,
                      int number) {
  file->lines = need_item(file->lines, file->count, capacity, sizeof *file->lines);
  struct play_line *line = &file->lines[file->count++];
  *line = (struct play_line){.number = number, .raw = raw, .seconds = -1};
  if (!read_event(skip_blanks(text), line))
    *line = (struct play_line){.kind = PLAY_UNKNOWN, .number = number, .raw = raw, .seconds = -1};
}

/* "ID VERSION logic HEX text HEX"; all but the id may be missing. */
static bool read_scenario(char *rest, struct play_header *header) {
  header->id = next_word(&rest);
  header->version = rest = skip_blanks(rest);
  char *logic = strstr(rest, "logic ");
  if (!header->id || !logic || (logic > rest && logic[-1] != ' ')) return header->id != NULL;
  char *hashes = logic + strlen("logic ");
  *logic = '\0';
  trim_end(rest);
  char *word = next_word(&hashes);
  bool has_logic = word && read_hex(word, 16, &header->logic);
  word = next_word(&hashes);
  bool has_text = word && strcmp(word, "text") == 0 && (word = next_word(&hashes)) &&
                  read_hex(word, 16, &header->text);
  return header->has_digests = has_logic && has_text;
}

static bool read_seed(char *rest, struct play_header *header) {
  return read_count(rest, &header->seed);
}

static bool read_player(char *rest, struct play_header *header) {
  header->player = rest;
  return *rest != '\0';
}

static bool read_act(char *rest, struct play_header *header) {
  header->act = rest;
  return *rest != '\0';
}

/* "~ OUTCOMES" */
static bool read_begin(char *rest, struct play_header *header) {
  char *word = next_word(&rest), *outcomes = next_word(&rest);
  if (!word || strcmp(word, "~") != 0 || !outcomes) return false;
  while ((word = next_word(&rest))) join_outcome(outcomes, word);
  header->outcomes = outcomes;
  return true;
}

static bool read_short(char *rest, struct play_header *header) {
  header->is_short = true;
  return *rest == '\0';
}

static const struct {
  const char *keyword;
  bool (*read)(char *rest, struct play_header *header);
} header_lines[] = {{"scenario", read_scenario}, {"seed", read_seed}, {"player", read_player},
                    {"short", read_short},       {"act", read_act},   {"begin", read_begin}};

enum outcome { IS_HEADER, IS_BROKEN_HEADER, IS_NO_HEADER };

static enum outcome read_header_line(char *text, struct play_header *header) {
  for (size_t i = 0; i < sizeof header_lines / sizeof *header_lines; i++) {
    char *rest = after(text, header_lines[i].keyword);
    /* A passage may be called like a header line: then this is a move. */
    if (!rest || *rest == '>') continue;
    return header_lines[i].read(rest, header) ? IS_HEADER : IS_BROKEN_HEADER;
  }
  return IS_NO_HEADER;
}

static bool read_first_line(char *text, struct text *problem) {
  char *version = after(text, "skaz-play");
  uint64_t number;
  if (!version)
    text_put(problem, "this is not a play file: it does not begin with 'skaz-play 1'");
  else if (!read_count(version, &number) || number == 0)
    text_put(problem, "the version of the play file is missing: expected 'skaz-play 1'");
  else if (number > 1)
    text_print(problem,
               "this play file is of version %" PRIu64 ", and this Skaz reads version 1: "
               "it was written by a newer Skaz",
               number);
  return problem->length == 0;
}

/* Splits the text at newlines in place and reads each line. */
static bool read_lines(struct playfile *file, int *number, struct text *problem) {
  size_t capacity = 0;
  char *text = file->parsed, *raw = file->original;
  bool in_header = true;
  for (*number = 1; *text; (*number)++) {
    size_t length = strcspn(text, "\n");
    char *next = text[length] ? text + length + 1 : text + length;
    char *next_raw = raw + (next - text);
    raw[length] = text[length] = '\0';
    trim_end(text);
    if (*number == 1) {
      if (!read_first_line(text, problem)) return false;
    } else {
      enum outcome outcome = in_header ? read_header_line(text, &file->header) : IS_NO_HEADER;
      if (outcome == IS_BROKEN_HEADER) {
        text_print(problem, "this line of the header cannot be understood: '%s'", raw);
        return false;
      }
      if (outcome == IS_NO_HEADER) {
        add_event(file, &capacity, text, raw, *number);
        /* A remark between header lines ends no header. */
        if (file->lines[file->count - 1].kind != PLAY_REMARK) in_header = false;
      }
    }
    text = next;
    raw = next_raw;
  }
  return true;
}

static bool check_text(const char *bytes, size_t size, int *line, struct text *problem) {
  *line = 1;
  if (size == 0)
    text_put(problem, "this play file is empty");
  else if (memchr(bytes, '\0', size))
    text_put(problem, "this is not a play file: it is not text");
  else if ((*line = utf_bad_line(bytes, size)) > 0)
    text_put(problem, "this is not UTF-8 text");
  return problem->length == 0;
}

bool playfile_parse(struct playfile *file, const char *bytes, size_t size, enum playfile_end end,
                    int *line, struct text *problem) {
  *file = (struct playfile){.header.version = ""};
  size_t whole = size;
  if (end == PLAYFILE_RECORDED)
    while (whole > 0 && bytes[whole - 1] != '\n') whole--;
  if (!check_text(bytes, whole ? whole : size, line, problem)) return false;
  file->whole_size = whole;
  file->original = need_copy(bytes, whole);
  file->parsed = need_copy(bytes, whole);
  bool is_good = read_lines(file, line, problem);
  if (is_good && whole < size) file->torn_line = *line;
  if (is_good && !file->header.id) {
    *line = 2;
    text_put(problem, "the line that names the scenario is missing: expected 'scenario ID'");
    is_good = false;
  }
  if (!is_good) playfile_free(file);
  return is_good;
}

void playfile_free(struct playfile *file) {
  free(file->lines);
  free(file->original);
  free(file->parsed);
  *file = (struct playfile){0};
}

/* ---------------------------------------------------------------- writing */

/* Fills with blanks up to `column`, counted from `start`; at least one. */
static void pad_to(struct text *out, size_t start, int column) {
  int used = utf_columns(out->data + start);
  text_print(out, "%*s", used < column ? column - used : 1, "");
}

static void put_quoted(struct text *out, const char *word) {
  text_put(out, "\"");
  for (; *word; word++) {
    if (*word == '"' || *word == '\\') text_put(out, "\\");
    text_add(out, word, 1);
  }
  text_put(out, "\"");
}

static void put_tail(struct text *out, size_t start, const struct play_line *line) {
  if (line->outcomes && line->outcomes[0]) {
    pad_to(out, start, WORD_COLUMN);
    text_print(out, "~ %s", line->outcomes);
  }
  if (line->seconds >= 0) {
    pad_to(out, start, TIME_COLUMN);
    text_print(out, "+%" PRId64 "s", line->seconds);
  }
  if (line->has_digest) {
    pad_to(out, start, DIGEST_COLUMN);
    text_print(out, "%08" PRIx32, line->digest);
  }
}

void playfile_print_header(struct text *out, const struct play_header *header) {
  text_print(out, "skaz-play 1\nscenario %s", header->id);
  if (header->version && header->version[0]) text_print(out, " %s", header->version);
  if (header->has_digests)
    text_print(out, " logic %016" PRIx64 " text %016" PRIx64, header->logic, header->text);
  text_print(out, "\nseed %" PRIu64 "\n", header->seed);
  if (header->player) text_print(out, "player %s\n", header->player);
  if (header->is_short) text_put(out, "short\n");
  if (header->act) text_print(out, "act %s\n", header->act);
  if (header->outcomes && header->outcomes[0]) text_print(out, "begin ~ %s\n", header->outcomes);
}

void playfile_print_line(struct text *out, const struct play_line *line) {
  size_t start = out->length;
  switch (line->kind) {
  case PLAY_CHOICE: text_print(out, "%s > %s", line->place, line->word); break;
  case PLAY_ANSWER:
    text_print(out, "%s > ask ", line->place);
    put_quoted(out, line->word);
    break;
  case PLAY_LEAVE: text_put(out, "leave"); break;
  case PLAY_UNDO: text_print(out, "undo %" PRId64, line->count); break;
  case PLAY_REDO: text_print(out, "redo %" PRId64, line->count); break;
  case PLAY_NOTE:
    text_put(out, "note ");
    put_quoted(out, line->word);
    break;
  case PLAY_READ: text_print(out, "read %s", line->word); break;
  case PLAY_EXPECT: text_print(out, "= %s", line->word); break;
  case PLAY_FORBID: text_print(out, "! %s", line->word); break;
  case PLAY_TEST: text_print(out, "? %s", line->word); break;
  case PLAY_REMARK:
  case PLAY_UNKNOWN: text_put(out, line->raw); break;
  }
  if (line->kind <= PLAY_LEAVE) put_tail(out, start, line);
  text_put(out, "\n");
}
