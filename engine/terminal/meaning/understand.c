/* understand: what the player means by a line, at a menu. */
#include "meaning/understand.h"

#include <stdlib.h>
#include <string.h>

#include "meaning/near.h"
#include "meaning/words.h"
#include "text/utf.h"

enum { SHORTEST_BEGINNING = 3, NUMBER_DIGITS = 6 };

/* A line that is read, with what it is compared to. */
struct reading {
  struct understood *result;
  const struct menu *menu;
  const char *line;
  char *trimmed; /* of quotes and the like */
  char *number;  /* the digits that are all of it, or NULL */
  struct words typed;
  struct words *labels;
};

size_t understand_number(const struct offer *offers, size_t index) {
  size_t number = 0;
  if (!offers[index].is_open) return 0;
  for (size_t i = 0; i <= index; i++) number += offers[i].is_open;
  return number;
}

static bool is_number(const char *string) {
  return *string && strspn(string, "0123456789") == strlen(string);
}

/* ----------------------------------------------------------------- choices */

static void take(struct reading *reading, size_t choice) {
  reading->result->meaning = MEANS_CHOICE;
  reading->result->choice = choice;
}

static bool match_number(struct reading *reading) {
  if (!reading->number || strlen(reading->number) > NUMBER_DIGITS) return false;
  unsigned long wanted = strtoul(reading->number, NULL, 10);
  unsigned long number = 0;
  for (size_t i = 0; i < reading->menu->count; i++) {
    if (!reading->menu->offers[i].is_open || ++number != wanted) continue;
    take(reading, i);
    return true;
  }
  return false;
}

/* How the words of a line have to be those of an offer. */
enum match { MATCHES_EXACTLY, MATCHES_WORDS, MATCHES_BEGINNINGS };

/* "[b]", as a menu shows it, is the key b. */
static bool is_key(const char *key, const struct reading *reading) {
  if (!key) return false;
  struct words words = words_of(key);
  bool is_it = words_are_same(&words, &reading->typed) || words_are_equal(key, reading->line);
  words_free(&words);
  return is_it;
}

static bool is_match(const struct reading *reading, size_t i, enum match match) {
  const struct offer *offer = &reading->menu->offers[i];
  if (match != MATCHES_EXACTLY)
    return words_have_all(&reading->labels[i], &reading->typed, match == MATCHES_WORDS);
  return is_key(offer->key, reading) || words_are_same(&reading->labels[i], &reading->typed) ||
         (*offer->label && words_are_equal(offer->label, reading->line));
}

/* Where accents alone tell offers apart, they do. */
static void keep_accents(struct reading *reading) {
  struct understood *result = reading->result;
  struct words typed = words_with_accents(reading->line);
  size_t kept = 0;
  size_t *alike = need_bytes(NULL, result->count * sizeof *alike);
  for (size_t i = 0; i < result->count; i++) {
    struct words label = words_with_accents(reading->menu->offers[result->several[i]].label);
    if (words_have_all(&label, &typed, false)) alike[kept++] = result->several[i];
    words_free(&label);
  }
  if (kept > 0 && kept < result->count) {
    memcpy(result->several, alike, kept * sizeof *alike);
    result->count = kept;
  }
  free(alike);
  words_free(&typed);
}

/* What is meant if these offers match: false if there are none. */
static bool settle(struct reading *reading, bool are_open) {
  struct understood *result = reading->result;
  if (result->count > 1) keep_accents(reading);
  if (result->count == 0) return false;
  if (!are_open)
    result->meaning = MEANS_LOCKED;
  else if (result->count > 1)
    result->meaning = MEANS_SEVERAL;
  else
    take(reading, result->several[0]);
  return true;
}

static bool match_offers(struct reading *reading, enum match match, bool are_open) {
  struct understood *result = reading->result;
  result->count = 0;
  for (size_t i = 0; i < reading->menu->count; i++)
    if (reading->menu->offers[i].is_open == are_open && is_match(reading, i, match))
      result->several[result->count++] = i;
  return settle(reading, are_open);
}

/* Open offers before closed ones. */
static bool match_any(struct reading *reading, enum match match) {
  return match_offers(reading, match, true) || match_offers(reading, match, false);
}

/* Which of those that were asked about. */
static bool match_asked(struct reading *reading) {
  struct understood *result = reading->result;
  for (enum match match = MATCHES_EXACTLY; match <= MATCHES_BEGINNINGS; match++) {
    result->count = 0;
    for (size_t i = 0; i < reading->menu->asked_count; i++) {
      size_t asked = reading->menu->asked[i];
      bool is_open = asked < reading->menu->count && reading->menu->offers[asked].is_open;
      if (is_open && is_match(reading, asked, match)) result->several[result->count++] = asked;
    }
    if (settle(reading, true)) return true;
  }
  return false;
}

/* ---------------------------------------------------------------- commands */

static const char *skip_stroke(const char *line) {
  if (*line == '/') line++;
  return line + strspn(line, " ");
}

bool understand_command(struct understood *result, const char *line, const char *const *commands) {
  line = skip_stroke(line);
  size_t length = strcspn(line, " ");
  char *first = need_copy(line, length);
  bool is_command = false;
  for (size_t i = 0; commands[i] && !is_command; i++) {
    if (!words_are_equal(commands[i], first)) continue;
    result->meaning = MEANS_COMMAND;
    result->command = i;
    result->rest = line + length + (line[length] == ' ');
    is_command = true;
  }
  free(first);
  return is_command;
}

/* "quit." is the command too. */
static bool find_command(struct reading *reading) {
  const char *const *commands = reading->menu->commands;
  struct understood *result = reading->result;
  if (understand_command(result, reading->line, commands)) return true;
  if (strchr(reading->trimmed, ' ') || !*reading->trimmed) return false;
  if (!understand_command(result, reading->trimmed, commands)) return false;
  result->rest = reading->line + strlen(reading->line);
  return true;
}

/* Whether an open choice has the word of the command that was found. */
static bool is_claimed(const struct reading *reading) {
  const char *word = reading->menu->commands[reading->result->command];
  for (size_t i = 0; i < reading->menu->count; i++) {
    const struct offer *offer = &reading->menu->offers[i];
    if (!offer->is_open) continue;
    if (words_have(&reading->labels[i], word, true)) return true;
    if (offer->key && words_are_equal(offer->key, word)) return true;
  }
  return false;
}

/* Commands whose effect is not wanted by a slip are never guessed. */
static bool is_guarded(const char *command) {
  static const char *const guarded[] = {"restart", "restore", "load", "leave",    "quit",
                                        "exit",    "fork",    "goto", "scenarios"};
  for (size_t i = 0; i < sizeof guarded / sizeof *guarded; i++)
    if (strcmp(command, guarded[i]) == 0) return true;
  return false;
}

/* "stat" for status, "und 3" for undo 3; with a stroke before it any words may follow. */
static bool match_beginning(struct reading *reading) {
  struct understood *result = reading->result;
  const char *line = skip_stroke(reading->line);
  size_t length = strcspn(line, " ");
  const char *rest = line + length + (line[length] == ' ');
  char *first = need_copy(line, length);
  near_beginnings(result, first, reading->menu);
  bool is_clear = result->near_count == 1 && utf_columns(first) >= SHORTEST_BEGINNING &&
                  !is_guarded(reading->menu->commands[result->near[0]]) &&
                  (*reading->line == '/' || !*rest || is_number(rest));
  free(first);
  if (!is_clear) return false;
  result->meaning = MEANS_COMMAND;
  result->command = result->near[0];
  result->rest = rest;
  return true;
}

/* -------------------------------------------------------------- the whole line */

static void read_stroke(struct reading *reading) {
  if (understand_command(reading->result, reading->line, reading->menu->commands)) return;
  if (match_beginning(reading)) return;
  reading->result->meaning = MEANS_NO_COMMAND;
  if (reading->result->near_count == 0)
    near_commands(reading->result, skip_stroke(reading->line), reading->menu);
}

/* The beginning of a number means nothing. */
static bool read_words(struct reading *reading) {
  return match_asked(reading) || match_any(reading, MATCHES_EXACTLY) ||
         match_any(reading, MATCHES_WORDS) ||
         (!reading->number && match_any(reading, MATCHES_BEGINNINGS));
}

static void read_line(struct reading *reading) {
  struct understood *result = reading->result;
  if (match_number(reading)) return;
  bool is_command = find_command(reading);
  if (is_command && !is_claimed(reading)) return;
  if (read_words(reading) || is_command) return;
  if (reading->number) {
    result->meaning = MEANS_NO_NUMBER;
  } else if (!match_beginning(reading)) {
    result->meaning = MEANS_UNKNOWN;
    if (result->near_count == 0 || reading->typed.count > 1)
      near_anything(result, &reading->typed, reading->labels, reading->menu);
  }
}

/* The digits that a folded string is; NULL if it is anything else. */
static char *number_of(const char *string) {
  struct text folded = {0};
  utf_fold(&folded, string);
  if (is_number(folded.data)) return text_take(&folded);
  text_free(&folded);
  return NULL;
}

static void begin(struct reading *reading, struct understood *result, const char *line,
                  const struct menu *menu) {
  size_t count = menu->count;
  *result = (struct understood){.rest = line, .several = need_bytes(NULL, count * sizeof(size_t))};
  *reading = (struct reading){.result = result, .menu = menu, .line = line};
  reading->trimmed = words_trim(line);
  reading->number = number_of(reading->trimmed);
  reading->typed = words_of(line);
  reading->labels = need_bytes(NULL, count * sizeof *reading->labels);
  for (size_t i = 0; i < count; i++) reading->labels[i] = words_of(menu->offers[i].label);
}

static void end(struct reading *reading) {
  for (size_t i = 0; i < reading->menu->count; i++) words_free(&reading->labels[i]);
  free(reading->labels);
  free(reading->trimmed);
  free(reading->number);
  words_free(&reading->typed);
}

void understand(struct understood *result, const char *line, const struct menu *menu) {
  struct reading reading;
  begin(&reading, result, line, menu);
  if (*line == '/')
    read_stroke(&reading);
  else if (*line)
    read_line(&reading);
  end(&reading);
}

void understand_words(struct understood *result, const char *line, const struct menu *menu) {
  struct reading reading;
  begin(&reading, result, line, menu);
  if (!read_words(&reading)) {
    result->meaning = MEANS_UNKNOWN;
    near_anything(result, &reading.typed, reading.labels, menu);
  }
  end(&reading);
}

void understood_free(struct understood *result) {
  free(result->several);
  *result = (struct understood){0};
}
