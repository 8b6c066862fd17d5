/* reply: what is said to a line that is neither a choice nor a command. */
#include "player/reply.h"

#include <stdlib.h>
#include <string.h>

#include "commands/terms.h"
#include "meaning/words.h"
#include "text/reason.h"
#include "text/utf.h"

enum { ECHO_COLUMNS = 40, MOST_NUMBERS = 6 };

bool reply_is_yes(const char *line) {
  char *word = words_trim(line);
  bool is_yes = words_are_equal(word, "yes") || words_are_equal(word, "y");
  free(word);
  return is_yes;
}

/* What was typed; of a long line, its beginning. */
static void put_echo(struct text *out, const char *line) {
  size_t length = strlen(line), i = 0;
  int columns = 0;
  for (size_t size; i < length; i += size) {
    int32_t character;
    size = utf_next(line + i, length - i, &character);
    columns += utf_width(character);
    if (columns > ECHO_COLUMNS) break;
  }
  text_add(out, line, i);
  if (i < length) text_put(out, "...");
}

static const char *gap_before(size_t i, size_t count) {
  return i == 0 ? "" : i + 1 == count ? " or " : ", ";
}

/* "2 or 4", or "2 (Look at the stove) or 4 (Ask the clerk)". */
static void put_choices(struct text *out, const struct understood *result, const struct menu *menu,
                        bool with_labels) {
  for (size_t i = 0; i < result->count; i++) {
    size_t index = result->several[i];
    text_print(out, "%s%zu", gap_before(i, result->count), understand_number(menu->offers, index));
    if (with_labels) text_print(out, " (%s)", menu->offers[index].label);
  }
}

static void put_commands(struct text *out, const struct understood *result,
                         const struct menu *menu) {
  const char *stroke = result->meaning == MEANS_NO_COMMAND ? "/" : "";
  for (size_t i = 0; i < result->near_count; i++)
    text_print(out, "%s%s%s", gap_before(i, result->near_count), stroke,
               menu->commands[result->near[i]]);
}

void reply_put_question(struct text *out, const struct page *page, const char *question,
                        const struct understood *result, const struct menu *menu) {
  struct text labelled = {0};
  put_choices(&labelled, result, menu, true);
  int columns = utf_columns(question) + utf_columns(text_string(&labelled)) + 2;
  text_print(out, "%s ", question);
  if (result->count == 0)
    put_commands(out, result, menu);
  else if (columns > page->width)
    put_choices(out, result, menu, false);
  else
    text_put(out, labelled.data);
  text_put(out, "?");
  text_free(&labelled);
}

/* The next line may tell which of these choices is meant. */
static void ask(struct game *game, const struct understood *result) {
  size_t size = result->count * sizeof *game->asked.choices;
  if (result->count == 0) return;
  game->asked.choices = need_bytes(NULL, size);
  memcpy(game->asked.choices, result->several, size);
  game->asked.count = result->count;
}

static void reply_several(struct game *game, struct text *out, const struct understood *result,
                          const char *line, const struct menu *menu) {
  struct page page = game_page(game);
  struct understood command;
  if (result->count <= MOST_NUMBERS)
    reply_put_question(out, &page, "Which do you mean:", result, menu);
  else
    text_print(out,
               "That could be %zu of the choices. Type the number of one, or more of its "
               "words.",
               result->count);
  if (understand_command(&command, line, menu->commands))
    text_print(out, " For the command, type /%s.", menu->commands[command.command]);
  ask(game, result);
}

/* ------------------------------------------------------------- near misses */

/* "/help" or "help", with what followed the word that was typed. */
static char *command_line(const struct menu *menu, size_t command, const char *line) {
  const char *rest = strchr(line, ' ');
  return need_print("/%s%s", menu->commands[command], rest ? rest : "");
}

/* What was perhaps meant, or nothing. */
static void put_near(struct game *game, struct text *out, const struct understood *result,
                     const char *line, const struct menu *menu) {
  struct page page = game_page(game);
  if (result->count + result->near_count == 0) return;
  reply_put_question(out, &page, "Did you mean", result, menu);
  ask(game, result);
  if (result->count == 1)
    game->asked.line = need_print("%zu", understand_number(menu->offers, result->several[0]));
  else if (result->count == 0 && result->near_count == 1)
    game->asked.line = command_line(menu, result->near[0], line);
}

/* -------------------------------------------------------------- all replies */

/* What can be typed now, as the end of a sentence. */
static void put_possible(struct text *out, const struct menu *menu) {
  size_t open = 0;
  for (size_t i = 0; i < menu->count; i++) open += menu->offers[i].is_open;
  if (open == 0)
    text_put(out, "The story is over: you can type undo, restart, quit or help.");
  else if (open == 1)
    text_put(out, "Type 1, words of that choice, or help.");
  else
    text_print(out, "Type a number from 1 to %zu, words of a choice, or help.", open);
}

static void reply_unknown(struct game *game, struct text *out, const struct understood *result,
                          const char *line, const struct menu *menu) {
  const char *term = terms_find(game, line);
  text_put(out, "'");
  put_echo(out, line);
  text_put(out, "' is not understood here. ");
  if (term) {
    text_print(out, "It is a word of the glossary: type define %s.", term);
    return;
  }
  put_near(game, out, result, line, menu);
  if (result->near_count + result->count > 0) text_put(out, " ");
  put_possible(out, menu);
}

static void put_reason(struct text *out, struct game *game, size_t index) {
  skaz_choice choice;
  bool is_there = skaz_choice_at(game->session.story, index, &choice) == SKAZ_OK;
  char *reason = is_there ? reason_of_choice(game->session.story, index, &choice) : NULL;
  text_put(out, reason ? reason : "That is closed now.");
  free(reason);
}

/* Why a choice is closed; of several, which one for which reason. */
static void reply_locked(struct game *game, struct text *out, const struct understood *result,
                         const struct menu *menu) {
  for (size_t i = 0; i < result->count && i < MOST_NUMBERS; i++) {
    if (result->count > 1)
      text_print(out, "%s%s: ", i > 0 ? "\n\n" : "", menu->offers[result->several[i]].label);
    put_reason(out, game, result->several[i]);
  }
}

static void reply_no_command(struct game *game, struct text *out, const struct understood *result,
                             const char *line, const struct menu *menu) {
  text_put(out, "There is no command ");
  put_echo(out, line);
  text_put(out, ". ");
  put_near(game, out, result, line, menu);
  if (result->near_count == 0) text_put(out, "/help lists them.");
}

static void reply_no_number(struct text *out, const char *line, const struct menu *menu) {
  char *number = words_trim(line);
  text_put(out, "There is no choice ");
  put_echo(out, number);
  text_put(out, ". ");
  put_possible(out, menu);
  free(number);
}

void reply_show(struct game *game, const struct understood *result, const char *line,
                const struct menu *menu) {
  struct text out = {0};
  switch (result->meaning) {
  case MEANS_SEVERAL: reply_several(game, &out, result, line, menu); break;
  case MEANS_LOCKED: reply_locked(game, &out, result, menu); break;
  case MEANS_NO_COMMAND: reply_no_command(game, &out, result, line, menu); break;
  case MEANS_UNKNOWN: reply_unknown(game, &out, result, line, menu); break;
  case MEANS_NO_NUMBER: reply_no_number(&out, line, menu); break;
  default: put_possible(&out, menu); break;
  }
  game_say(game, "%s", out.data);
  text_free(&out);
}
