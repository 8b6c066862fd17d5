/* quitting: the commands that go out of a play. */
#include <stdlib.h>
#include <string.h>

#include "commands/commands.h"
#include "commands/verbs.h"
#include "commands/way.h"
#include "game/ending.h"

static bool is_over(const struct game *game) {
  return skaz_phase_of(game->session.story) == SKAZ_ENDED;
}

/* Whether the play is one to go on with. */
static bool is_unfinished(const struct game *game) {
  return !game_is_empty(game) && !is_over(game);
}

/* Whether the file stands where unfinished plays of this scenario are looked for. */
static bool is_on_shelf(const struct game *game, const char *path) {
  size_t length = game->folder ? strlen(game->folder) : 0;
  return length > 0 && strncmp(path, game->folder, length) == 0 && path[length] == '/';
}

static void say_farewell(struct game *game) {
  struct page page = game_page(game);
  struct text painted = {0};
  const char *play = game->journal.path;
  page_say(&painted, &page,
           journal_is_behind(&game->journal)
               ? "Your play is kept without its last turns. To go on with it, type this line:"
               : "Your play is kept. To go on with it, type this line:");
  way_paint(&painted, game, is_on_shelf(game, play) ? NULL : play);
  game_show(game, &painted);
}

static void leave_play(struct game *game) {
  game->is_done = true;
  if (game->journal.path && is_unfinished(game)) say_farewell(game);
}

/* What becomes of the play. The disk may have room again for what it did not take. */
static const char *fate_of(struct game *game) {
  struct text problem = {0};
  journal_append(&game->journal, "", &problem);
  text_free(&problem);
  if (game_is_empty(game)) return "";
  if (!game->journal.path) return " This play is not kept.";
  return journal_is_behind(&game->journal) ? " Its last turns could not be written to disk."
                                           : " Your play is kept.";
}

void command_stop(struct game *game) {
  char *question = need_print("Stop playing?%s [Y/n] ", fate_of(game));
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
