/* game: one play at a prompt: its session, its file, and the page it is shown on. */
#include "game/game.h"

#include <stdlib.h>
#include <string.h>

#include "plays/shelf.h"
#include "text/utf.h"

void game_put_error(struct text *out, const skaz_error *error) {
  if (error->file && error->line > 0) text_print(out, "%s:%d: ", error->file, error->line);
  text_put(out, error->message);
}

void game_report(struct game *game, const skaz_error *error) {
  struct listener *listener = game->stage->listener;
  if (!error->file) fputs("skaz: ", game->stage->errors);
  scenario_report(game->stage->errors, error);
  if (listener) listener->fail(listener, error);
}

/* The library's messages begin like the rest of "file:line: ..."; alone they are sentences. */
static void put_sentence(struct text *words, const char *message) {
  text_put(words, message);
  char *first = words->data;
  if (*first >= 'a' && *first <= 'z') *first = (char)(*first - 'a' + 'A');
  if (words->length > 0 && !strchr(".?!", words->data[words->length - 1])) text_put(words, ".");
}

static void say_error(struct game *game, const skaz_error *error, bool is_fault) {
  struct text words = {0};
  if (is_fault) {
    game_put_error(&words, error);
    game_say(game,
             "The story has a fault here: %s\n\nNothing is lost, and nothing was changed. Try "
             "another way, or undo.",
             words.data);
  } else {
    put_sentence(&words, error->message);
    game_say(game, "%s", words.data);
  }
  text_free(&words);
}

void game_tell_error(struct game *game, skaz_status status) {
  struct listener *listener = game->stage->listener;
  const skaz_error *error = skaz_error_of(game->session.story);
  if (listener)
    listener->fail(listener, error);
  else
    say_error(game, error, status != SKAZ_BAD_ANSWER && status != SKAZ_BAD_CALL);
}

void game_finish_move(struct game *game, skaz_status status, const char *note) {
  if (status != SKAZ_OK) {
    game_tell_error(game, status);
    return;
  }
  free(game->last.rest);
  game->last.rest = NULL;
  game_record_move(game);
  game_show_move(game, note);
}

/* ---------------------------------------------------------------- beginning */

static void paint_note(struct text *out, const struct page *page, const char *note) {
  struct text words = {0};
  text_print(&words, "A note on what is in this story: %s", note);
  page_sheet(out, page, words.data);
  text_free(&words);
}

static void paint_where(struct game *game, struct text *out, const struct page *page) {
  char *path = shelf_show_path(game->journal.path);
  char *words = need_print("Your play is kept in %s as you go.", path);
  page_quiet(out, page, words);
  free(words);
  free(path);
}

void game_paint_about(struct game *game, struct text *out, const struct page *page) {
  const skaz_about *about = &game->about;
  if (about->role) page_sheet(out, page, about->role);
  if (about->content_note && about->content_note[0]) paint_note(out, page, about->content_note);
  if (game->journal.path) paint_where(game, out, page);
}

void game_show_opening(struct game *game) {
  if (game->stage->listener) return; /* which asks the game for these words itself */
  struct page page = game_page(game);
  struct text painted = {0};
  page_title(&painted, &page, game->about.title);
  game_paint_about(game, &painted, &page);
  page_quiet(&painted, &page, "Type the number of a choice, or help.");
  game_show(game, &painted);
}

void game_free(struct game *game) {
  game_close_journal(game);
  session_close(&game->session);
  skaz_unload(game->program);
  scenario_free(&game->scenario);
  free(game->asked.choices);
  free(game->asked.line);
  free(game->folder);
  free(game->act);
  meters_free(&game->standing);
  free(game->player);
  free(game->last.rest);
}
