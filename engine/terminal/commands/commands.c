/* commands: the words that are about the play and not in it. */
#include "commands/commands.h"

#include <stdlib.h>
#include <string.h>

#include "commands/verbs.h"
#include "meaning/understand.h"
#include "text/utf.h"

enum { MOST_TURNS = 1000000, USAGE_COLUMNS = 9 };

/* What may stand behind a command's word. */
enum takes { TAKES_NOTHING, TAKES_NUMBER, TAKES_SWITCH, TAKES_COMMAND, TAKES_WORDS };

/* Where help lists a command: the first ones with what they do. */
enum group { GROUP_FIRST, GROUP_BACK, GROUP_KEEP, GROUP_PAGE, GROUP_SOURCES, GROUP_MORE, GROUPS };

static const char *const group_names[GROUPS] = {
    [GROUP_BACK] = "To go back and forth: ",
    [GROUP_KEEP] = "To keep something: ",
    [GROUP_PAGE] = "For the page: ",
    [GROUP_SOURCES] = "To know more: ",
    [GROUP_MORE] = "And: ",
};

struct command {
  void (*run)(struct game *game, const char *rest);
  enum takes takes;
  enum group group;
  const char *usage;
  const char *brief;     /* a few words that go on from the usage */
  const char *help;      /* sentences, with an example */
  const char *alias_for; /* the command's word: then all else is empty */
};

/* ------------------------------------------------------------------- table */

#define ALIAS(word, command) word,
#define COMMAND(word, verb, takes, group, usage, brief, help) word,
const char *const command_words[] = {
#include "commands/rows.h"
    NULL};
#undef ALIAS
#undef COMMAND

#define ALIAS(word, command) {.alias_for = command},
#define COMMAND(word, verb, takes, group, usage, brief, help)                                      \
  {verb, takes, group, usage, brief, help, NULL},
static const struct command commands[] = {
#include "commands/rows.h"
};
#undef ALIAS
#undef COMMAND

enum { COMMANDS = sizeof commands / sizeof *commands };

size_t command_find(const char *word) {
  size_t i = 0;
  while (i < COMMANDS && strcmp(command_words[i], word) != 0) i++;
  return i;
}

size_t command_row(size_t command) {
  const char *word = commands[command].alias_for;
  return word ? command_find(word) : command;
}

/* ----------------------------------------------------------------- running */

bool verb_read_number(const char *rest, size_t *number) {
  size_t length = strlen(rest);
  if (length == 0 || strspn(rest, "0123456789") != length) return false;
  unsigned long read = strtoul(rest, NULL, 10);
  *number = read < MOST_TURNS ? read : MOST_TURNS;
  return true;
}

const char *verb_plural(size_t count) { return count == 1 ? "" : "s"; }

bool command_is_meant(size_t command, const char *rest) {
  size_t number;
  if (!*rest) return true;
  switch (commands[command_row(command)].takes) {
  case TAKES_NUMBER: return verb_read_number(rest, &number);
  case TAKES_SWITCH: return strcmp(rest, "on") == 0 || strcmp(rest, "off") == 0;
  case TAKES_COMMAND: return command_find(rest) < COMMANDS;
  default: return false;
  }
}

/* `again` itself is not what is done again. */
static void remember(struct game *game, size_t row, const char *rest) {
  if (commands[row].run == verb_again) return;
  free(game->last.rest);
  game->last = (struct last_command){row, need_string(rest)};
}

void command_run(struct game *game, size_t command, const char *rest) {
  size_t row = command_row(command);
  const char *word = command_words[row];
  char *words = need_string(rest); /* `again` hands in what is remembered */
  remember(game, row, words);
  if (commands[row].takes == TAKES_NOTHING && *words)
    game_say(game, "%s takes no other words: type %s and nothing else.", word, word);
  else
    commands[row].run(game, words);
  free(words);
}

/* -------------------------------------------------------------------- help */

static void paint_first(struct text *out, const struct page *page) {
  for (size_t i = 0; i < COMMANDS; i++)
    if (!commands[i].alias_for && commands[i].group == GROUP_FIRST)
      page_entry(out, page, commands[i].usage, USAGE_COLUMNS, commands[i].brief);
  text_put(out, "\n");
}

static void paint_groups(struct text *out, const struct page *page) {
  for (size_t group = GROUP_FIRST + 1; group < GROUPS; group++) {
    struct text words = {0};
    const char *before = group_names[group];
    for (size_t i = 0; i < COMMANDS; i++) {
      if (commands[i].alias_for || commands[i].group != group) continue;
      text_print(&words, "%s%s", before, command_words[i]);
      before = ", ";
    }
    page_item(out, page, "", text_string(&words));
    text_free(&words);
  }
  text_put(out, "\n");
}

static void tell_all(struct game *game) {
  struct page page = game_page(game);
  struct text painted = {0};
  page_say(&painted, &page,
           page.is_plain ? "Type the number of a choice, or words of it that no other choice has. "
                           "You can also type:"
                         : "Type the number of a choice, or words of it that no other choice has. "
                           "A choice with a dash is closed, and says why. You can also type:");
  paint_first(&painted, &page);
  paint_groups(&painted, &page);
  page_say(&painted, &page,
           "help undo tells more about undo, and so for each of these words. Where a choice or an "
           "answer has the same word, put a stroke before it: /look. An answer that is such a "
           "word goes in quotes: \"look\".");
  game_show(game, &painted);
}

/* "undo (or: u): take back your last choice" */
static void put_heading(struct text *out, size_t row) {
  size_t aliases = 0;
  text_put(out, commands[row].usage);
  for (size_t i = 0; i < COMMANDS; i++)
    if (commands[i].alias_for && command_row(i) == row)
      text_print(out, "%s%s", aliases++ ? ", " : " (or: ", command_words[i]);
  text_print(out, "%s: %s", aliases ? ")" : "", commands[row].brief);
}

static void tell_one(struct game *game, size_t row) {
  struct page page = game_page(game);
  struct text painted = {0}, heading = {0};
  put_heading(&heading, row);
  page_title(&painted, &page, heading.data);
  page_say(&painted, &page, commands[row].help);
  text_free(&heading);
  game_show(game, &painted);
}

/* No such command: which one was perhaps meant. */
static void tell_none(struct game *game, const char *word, const struct understood *result) {
  struct text near = {0};
  for (size_t i = 0; i < result->near_count; i++)
    text_print(&near, "%shelp %s", i == 0 ? "" : " or ", command_words[result->near[i]]);
  if (near.length > 0)
    game_say(game, "There is no command '%s'. Did you mean %s?", word, near.data);
  else
    game_say(game, "There is no command '%s'. Type help, and you see them all.", word);
  text_free(&near);
}

void verb_help(struct game *game, const char *rest) {
  struct understood result;
  char *line = need_print("%s%s", *rest == '/' ? "" : "/", rest);
  understand(&result, line, &(struct menu){.commands = command_words, .row_of = command_row});
  if (!*rest)
    tell_all(game);
  else if (result.meaning == MEANS_COMMAND && !*result.rest)
    tell_one(game, command_row(result.command));
  else
    tell_none(game, rest, &result);
  understood_free(&result);
  free(line);
}
