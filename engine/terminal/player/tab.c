/* tab: what a Tab completes in a play. */
#include "player/tab.h"

#include <stdlib.h>

#include "commands/cards.h"
#include "commands/commands.h"
#include "commands/terms.h"
#include "commands/whys.h"
#include "meaning/complete.h"
#include "player/offers.h"
#include "plays/shelf.h"

/* The commands by their own words: the short ones need no Tab. */
static const char **list_commands(void) {
  size_t all = 0, count = 0;
  while (command_words[all]) all++;
  const char **commands = need_bytes(NULL, (all + 1) * sizeof *commands);
  for (size_t i = 0; i < all; i++)
    if (command_row(i) == i) commands[count++] = command_words[i];
  commands[count] = NULL;
  return commands;
}

/* The names of the saves, closed by NULL. */
static char **list_saves(const struct game *game) {
  size_t count = 0;
  char **saves = game->folder ? shelf_saves(game->folder, &count) : NULL;
  saves = need_bytes(saves, (count + 1) * sizeof *saves);
  saves[count] = NULL;
  return saves;
}

static void free_all(char **strings) {
  for (size_t i = 0; strings[i]; i++) free(strings[i]);
  free(strings);
}

static void complete_line(void *user, const char *line, struct completion *completion) {
  static const char *const switches[] = {"on", "off", NULL}, *const statuses[] = {"numbers", NULL};
  static const char *const alls[] = {"all", NULL}, *const widths[] = {"auto", NULL};
  struct game *game = user;
  struct vocabulary vocabulary = {.needs_stroke = skaz_phase_of(game->session.story) == SKAZ_ASK};
  struct offer *offers = offers_of(game, &vocabulary.count);
  const char **commands = list_commands(), **terms = terms_all(game);
  char **saves = list_saves(game), **cards = cards_titles(game);
  const char **whys = whys_all(game);
  const struct argument arguments[] = {{"save", (const char *const *)saves},
                                       {"restore", (const char *const *)saves},
                                       {"load", (const char *const *)saves},
                                       {"help", commands},
                                       {"define", terms},
                                       {"glossary", terms},
                                       {"colour", switches},
                                       {"color", switches},
                                       {"plain", switches},
                                       {"margin", switches},
                                       {"marks", switches},
                                       {"read", (const char *const *)cards},
                                       {"sources", alls},
                                       {"status", statuses},
                                       {"history", alls},
                                       {"width", widths},
                                       {"why", whys},
                                       {NULL, NULL}};
  vocabulary.offers = offers;
  vocabulary.commands = commands;
  vocabulary.arguments = arguments;
  complete(completion, line, &vocabulary);
  free_all(saves);
  free_all(cards);
  free(whys);
  free(terms);
  free(commands);
  free(offers);
}

enum read_result tab_read(struct game *game, const char *prompt, struct text *line) {
  struct reader *reader = game->stage->reader;
  reader->complete = complete_line;
  reader->user = game;
  enum read_result result = game_read(game, prompt, line);
  reader->complete = NULL;
  return result;
}
