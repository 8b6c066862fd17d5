/* quitting: the commands that go out of a play. */
#include <stdlib.h>

#include "commands/commands.h"
#include "commands/verbs.h"
#include "game/ending.h"

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
  if (!ending_has_others(game)) {
    game_say(game, "There is no other scenario here. This one begins again with restart.");
  } else if (is_lost &&
             !game_confirm(game, "This play is not kept. Leave it all the same? [y/N] ", false)) {
    game_say(game, "You go on.");
  } else {
    game->wants_another = true;
    leave_play(game);
  }
}
