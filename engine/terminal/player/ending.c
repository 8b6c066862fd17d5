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

/* Whether the play is one to go on with. */
static bool is_unfinished(const struct game *game) {
  return !game_is_empty(game) && !is_over(game);
}

static void say_farewell(struct game *game) {
  const char *scenario = game->options->scenario ? game->options->scenario : game->about.id;
  struct text way = {0};
  text_print(&way, "skaz play %s", scenario);
  if (game->options->player) text_print(&way, " --player \"%s\"", game->options->player);
  game_say(game, "Your play is kept. To go on with it, type: %s", way.data);
  text_free(&way);
}

static void leave_play(struct game *game) {
  game->is_done = true;
  if (game->journal.path && is_unfinished(game)) say_farewell(game);
}

void command_stop(struct game *game) {
  const char *fate = game->journal.path ? " Your play is kept." : " This play is not kept.";
  char *question = need_print("Stop playing?%s [Y/n] ", game_is_empty(game) ? "" : fate);
  if (is_over(game) || game_confirm(game, question, true))
    leave_play(game);
  else
    game_say(game, "You go on.");
  free(question);
}

void verb_quit(struct game *game, const char *rest) {
  (void)rest;
  command_stop(game);
}

void verb_scenarios(struct game *game, const char *rest) {
  (void)rest;
  bool is_lost = !game->journal.path && is_unfinished(game);
  if (!has_others(game)) {
    game_say(game, "There is no other scenario here. This one begins again with restart.");
  } else if (is_lost &&
             !game_confirm(game, "This play is not kept. Leave it all the same? [y/N] ", false)) {
    game_say(game, "You go on.");
  } else {
    game->wants_another = true;
    leave_play(game);
  }
}
