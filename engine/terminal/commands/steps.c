/* steps: commands that go back and forth in the play. */
#include <stdlib.h>
#include <string.h>

#include "commands/commands.h"
#include "commands/verbs.h"
#include "commands/way.h"
#include "plays/shelf.h"

/* -------------------------------------------------------------------- again */

static void choose_again(struct game *game) {
  const struct session *session = &game->session;
  skaz_choice choice;
  size_t last = session->made, index;
  while (last > 0 && session->moves[last - 1].kind != PLAY_CHOICE) last--;
  if (last == 0) {
    game_say(game, "There is nothing to do again yet: you made no choice so far.");
    return;
  }
  const struct move *move = &session->moves[last - 1];
  bool is_there = session_find_choice(session, move->word, &index) &&
                  skaz_choice_at(session->story, index, &choice) == SKAZ_OK;
  if (is_there && choice.is_open)
    game_finish_move(game, session_choose(&game->session, index, game->seconds), NULL);
  else if (is_there && choice.reason)
    game_say(game, "You chose '%s'. That is closed now: %s", move->label, choice.reason);
  else
    game_say(game, "You chose '%s', and here it cannot be chosen.", move->label);
}

void verb_again(struct game *game, const char *rest) {
  (void)rest;
  if (game->last.rest)
    command_run(game, game->last.command, game->last.rest);
  else
    choose_again(game);
}

/* --------------------------------------------------------------- undo, redo */

/* The turn reached is recorded and shown. */
static void finish_steps(struct game *game, size_t before, const char *done) {
  size_t made = game->session.made, steps = made < before ? before - made : made - before;
  game_record_steps(game, before);
  char *note =
      need_print("%s: %zu choice%s. This is turn %zu.", done, steps, verb_plural(steps), made);
  game_show_turn(game, note);
  free(note);
}

static bool read_steps(struct game *game, const char *word, const char *rest, size_t *steps) {
  *steps = 1;
  if (!*rest || (verb_read_number(rest, steps) && *steps > 0)) return true;
  game_say(game, "%s takes a number: %s 3. %s alone is for one.", word, word, word);
  return false;
}

void verb_undo(struct game *game, const char *rest) {
  size_t steps, before = game->session.made;
  if (!read_steps(game, "undo", rest, &steps)) return;
  if (before == 0)
    game_say(game, "There is nothing to take back: this is the beginning.");
  else if (session_undo(&game->session, steps) == 0)
    game_tell_error(game, skaz_error_of(game->session.story)->status);
  else
    finish_steps(game, before, "Taken back");
}

void verb_redo(struct game *game, const char *rest) {
  size_t steps, before = game->session.made;
  if (!read_steps(game, "redo", rest, &steps)) return;
  if (before == game->session.count)
    game_say(game, "There is nothing to make again: nothing was taken back.");
  else if (session_redo(&game->session, steps) == 0)
    game_tell_error(game, skaz_error_of(game->session.story)->status);
  else
    finish_steps(game, before, "Made again");
}

/* --------------------------------------------------------------- goto, fork */

/* Whether `turn` is one of the play; else that is said. */
static bool check_turn(struct game *game, const char *word, size_t turn) {
  size_t count = game->session.count;
  if (turn <= count) return true;
  if (count == 0)
    game_say(game, "There is no turn %zu: you made no choice yet.", turn);
  else
    game_say(game, "There is no turn %zu: %s takes a number from 0 to %zu. history lists them.",
             turn, word, count);
  return false;
}

void verb_goto(struct game *game, const char *rest) {
  size_t turn, before = game->session.made;
  if (!verb_read_number(rest, &turn)) {
    game_say(game, "goto takes the number of a turn: goto 3. history lists them.");
    return;
  }
  if (!check_turn(game, "goto", turn)) return;
  if (turn == before) {
    game_say(game, "You are at turn %zu already.", turn);
  } else if (!session_go(&game->session, turn)) {
    game_tell_error(game, skaz_error_of(game->session.story)->status);
  } else {
    game_record_steps(game, before);
    char *note = need_print("This is turn %zu%s.", turn, turn ? "" : ", the beginning");
    game_show_turn(game, note);
    free(note);
  }
}

static void show_fork(struct game *game, const char *first) {
  struct page page = game_page(game);
  struct text painted = {0};
  char *here = shelf_show_path(game->journal.path);
  char *words = need_print("This is a second play, from turn %zu on. It is kept in %s.",
                           game->session.made, here);
  page_say(&painted, &page, words);
  page_say(&painted, &page,
           "The first one stays as it was. To go back to it, type quit, and then this line:");
  way_paint(&painted, game, first);
  game_show(game, &painted);
  game_show_turn(game, NULL);
  free(words);
  free(here);
}

static void fork_at(struct game *game, size_t turn) {
  struct text problem = {0};
  char *first = need_string(game->journal.path);
  if (game_fork(game, turn, &problem))
    show_fork(game, first);
  else
    game_say(game, "A second play could not be made: %s. You go on in the first.",
             text_string(&problem));
  free(first);
  text_free(&problem);
}

void verb_fork(struct game *game, const char *rest) {
  size_t turn = game->session.made;
  if (*rest && !verb_read_number(rest, &turn))
    game_say(game, "fork takes the number of a turn: fork 3. history lists them.");
  else if (!game->journal.path)
    game_say(game, "This play is not kept, and so a second one beside it cannot be. goto goes "
                   "back to a past turn: goto 3.");
  else if (game->session.count == 0)
    game_say(game, "There is nothing to part from yet: you made no choice so far.");
  else if (check_turn(game, "fork", turn))
    fork_at(game, turn);
}

/* ----------------------------------------------------------- restart, leave */

void verb_restart(struct game *game, const char *rest) {
  (void)rest;
  bool is_over = skaz_phase_of(game->session.story) == SKAZ_ENDED;
  if (!is_over && !game_confirm(game, "Start again from the beginning? [y/N] ", false)) {
    game_say(game, "You go on.");
    return;
  }
  game_record_restart(game);
  free(game->act);
  game->act = NULL;
  game->restarts++;
  if (game_begin(game)) game_show_turn(game, "From the beginning.");
}

void verb_leave(struct game *game, const char *rest) {
  (void)rest;
  if (skaz_can_leave(game->session.story))
    game_finish_move(game, session_leave(&game->session, game->seconds), NULL);
  else
    game_say(game, "This story cannot be left early here. quit stops, and keeps your play.");
}
