/* recite: a recorded play shown as it went, for play_replay. */
#include <stdlib.h>

#include "commands/cards.h"
#include "player/opening.h"
#include "player/play.h"
#include "plays/plays.h"
#include "plays/replay.h"
#include "text/evidence.h"
#include "text/utf.h"

/* What the player typed. */
static const char *input_of(struct game *game, const struct play_line *line) {
  skaz_choice choice;
  size_t index;
  if (line->kind == PLAY_CHOICE && session_find_choice(&game->session, line->word, &index) &&
      skaz_choice_at(game->session.story, index, &choice) == SKAZ_OK)
    return choice.label;
  return line->kind == PLAY_CHOICE || line->kind == PLAY_ANSWER ? line->word : line->raw;
}

/* It is shown as behind a prompt, before it takes effect. */
static void show_input(struct game *game, const struct play_line *line) {
  struct stage *stage = game->stage;
  char *shown = utf_shown(input_of(game, line));
  if (stage->listener)
    stage->listener->hear(stage->listener, shown);
  else
    fprintf(stage->out, "> %s\n", shown);
  stage->has_read = true;
  free(shown);
}

/* A move is told with what it did; going back or forth, and the beginning, did nothing. */
static void show_outcome(struct game *game, bool is_move) {
  struct listener *listener = game->stage->listener;
  if (is_move)
    game_show_move(game, NULL);
  else
    game_show_turn(game, NULL);
  if (listener) listener->finish(listener, game);
}

/* A card is shown as it was opened, if the scenario still has it. */
static void show_card(struct game *game, const char *id) {
  struct listener *listener = game->stage->listener;
  size_t card;
  if (evidence_find(game->program, SKAZ_ENTRY_CARD, id, &card)) cards_show(game, card);
  if (listener) listener->finish(listener, game);
}

static void watch(void *user, struct session *session, const struct play_line *line, bool is_made) {
  (void)session;
  struct game *game = user;
  if (line->kind > PLAY_REDO && line->kind != PLAY_READ) return;
  if (is_made && line->kind == PLAY_READ)
    show_card(game, line->word);
  else if (is_made)
    show_outcome(game, line->kind != PLAY_UNDO && line->kind != PLAY_REDO);
  else
    show_input(game, line);
}

static void report(void *user, const skaz_error *error) { game_report(user, error); }

static void tell(struct game *game, const char *path, const struct remark *remark) {
  const skaz_error error = {
      .message = text_string(&remark->text), .file = path, .line = remark->line};
  if (remark->line > 0) game_report(game, &error);
}

static int recite(struct game *game, const struct playfile *file, const char *path) {
  struct session_start start = replay_start(&file->header);
  if (session_open(&game->session, game->program, &start) != SKAZ_OK) {
    if (game->session.story) game_report(game, skaz_error_of(game->session.story));
    return PLAY_BAD_INPUT;
  }
  struct replay replay = {.watch = watch, .user = game};
  game_show_opening(game);
  show_outcome(game, false);
  bool is_exact = replay_run(&replay, &game->session, file);
  tell(game, path, &replay.unknown);
  tell(game, path, &replay.differs);
  tell(game, path, &replay.stopped);
  replay_free(&replay);
  return is_exact ? PLAY_OK : PLAY_FAILED;
}

/* The scenario that was asked for, else the one that the play names. */
int play_replay(struct stage *stage, const struct play_options *options, const char *path) {
  struct playfile file;
  struct play_options quiet = *options;
  quiet.keeps_nothing = true;
  struct game game = opening_game(stage, &quiet);
  game.is_recited = true;
  if (!plays_open(&file, path, PLAYFILE_RECORDED, report, &game)) return PLAY_BAD_INPUT;
  int status = PLAY_BAD_INPUT;
  if (opening_load(&game, options->scenario ? options->scenario : file.header.id))
    status = recite(&game, &file, path);
  const skaz_error torn = {.message = "the last line was cut off in the middle, and dropped",
                           .file = path,
                           .line = file.torn_line};
  if (torn.line > 0) game_report(&game, &torn);
  game_free(&game);
  playfile_free(&file);
  return status;
}
