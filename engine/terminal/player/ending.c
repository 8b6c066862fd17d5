/* ending: what comes after the end of a story, and the commands that go out of it. */
#include "player/ending.h"

#include <stdlib.h>
#include <string.h>

#include "player/commands.h"
#include "player/verbs.h"
#include "plays/library.h"

/* Whether there is any scenario but this one. */
static bool has_others(const struct game *game) {
  struct library library;
  size_t count;
  bool has = false;
  library_open(&library, game->options->data_folder);
  struct scenario *all = library_list(&library, &count);
  for (size_t i = 0; i < count; i++) {
    has = has || strcmp(all[i].id, game->scenario.id) != 0;
    scenario_free(&all[i]);
  }
  free(all);
  library_close(&library);
  return has;
}

size_t ending_list(const struct game *game, skaz_choice choices[ENDING_MOST]) {
  static const skaz_choice undo = {.label = "Take back the last choice", .key = "undo"};
  static const skaz_choice restart = {.label = "Start from the beginning", .key = "restart"};
  static const skaz_choice scenarios = {.label = "Play another scenario", .key = "scenarios"};
  static const skaz_choice quit = {.label = "Stop", .key = "quit"};
  size_t count = 0;
  if (game->stage->listener) return 0;
  if (game->session.made > 0) choices[count++] = undo;
  choices[count++] = restart;
  if (has_others(game)) choices[count++] = scenarios;
  choices[count++] = quit;
  for (size_t i = 0; i < count; i++) choices[i].is_open = true;
  return count;
}

void ending_paint(const struct game *game, struct text *out, const struct page *page) {
  skaz_choice choices[ENDING_MOST];
  size_t count = ending_list(game, choices);
  page_quiet(out, page, "The story is over. What next?");
  page_menu(out, page, choices, count);
}

/* ----------------------------------------------------------------- commands */

static bool is_over(const struct game *game) {
  return skaz_phase_of(game->session.story) == SKAZ_ENDED;
}

/* What the player would lose by going, or have, in the middle of a question. */
static const char *fate_of(const struct game *game) {
  if (game_is_empty(game)) return "";
  return game->journal.path ? " Your play is kept." : " This play is not kept.";
}

void command_stop(struct game *game) {
  char *question = need_print("Stop playing?%s [Y/n] ", fate_of(game));
  bool stops = is_over(game) || game_confirm(game, question, true);
  free(question);
  if (!stops) {
    game_say(game, "You go on.");
    return;
  }
  game->is_done = true;
  if (game->journal.path && !game_is_empty(game) && !is_over(game))
    game_say(game, "Your play is kept. It goes on when you play '%s' again.", game->about.id);
}

void verb_quit(struct game *game, const char *rest) {
  (void)rest;
  command_stop(game);
}

void verb_scenarios(struct game *game, const char *rest) {
  (void)rest;
  bool is_lost = !game->journal.path && !game_is_empty(game) && !is_over(game);
  if (!has_others(game)) {
    game_say(game, "There is no other scenario here. This one begins again with restart.");
  } else if (is_lost &&
             !game_confirm(game, "This play is not kept. Leave it all the same? [y/N] ", false)) {
    game_say(game, "You go on.");
  } else {
    game->is_done = game->wants_another = true;
    if (game->journal.path && !game_is_empty(game) && !is_over(game))
      game_say(game, "Your play is kept. It goes on when you play '%s' again.", game->about.id);
  }
}
