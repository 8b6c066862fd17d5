/* resume: a play that was not finished goes on. */
#include "player/resume.h"

#include <stdlib.h>
#include <time.h>

#include "player/pick.h"
#include "plays/shelf.h"
#include "plays/standing.h"

enum { MOST_LISTED = 20 };

bool resume_is_ruled_out(const struct play_options *options) {
  return options->is_new || options->act || options->is_short;
}

/* -------------------------------------------------------------------- one of several */

static void show_plays(struct game *game, struct offer *offers, size_t count, bool has_more) {
  struct page page = game_page(game);
  struct text painted = {0};
  skaz_choice *choices = need_bytes(NULL, count * sizeof *choices);
  for (size_t i = 0; i < count; i++)
    choices[i] = (skaz_choice){.label = offers[i].label, .is_open = true};
  page_say(&painted, &page, "You have several plays that are not finished:");
  page_menu(&painted, &page, choices, count);
  free(choices);
  if (has_more) {
    char *folder = shelf_show_path(game->folder);
    char *words =
        need_print("Older ones are in the folder %s: 'skaz play FILE' goes on with one.", folder);
    page_quiet(&painted, &page, words);
    free(words);
    free(folder);
  }
  game_show(game, &painted);
}

/* The play that is to go on, or `count` for a new one. */
static size_t ask_play(struct game *game, const struct kept *plays, size_t count) {
  static const char hint[] = "Press Enter to go on with the first. Or type the number of another, "
                             "new for a new play, or quit.";
  size_t listed = count < MOST_LISTED ? count : MOST_LISTED, index;
  struct offer *offers = need_bytes(NULL, listed * sizeof *offers);
  char **labels = need_bytes(NULL, listed * sizeof *labels);
  for (size_t i = 0; i < listed; i++) {
    struct text label = {0};
    standing_print(&label, game->program, &plays[i], time(NULL));
    labels[i] = text_take(&label);
    offers[i] = (struct offer){labels[i], NULL, true};
  }
  show_plays(game, offers, listed, count > listed);
  const struct list list = {offers, listed, true, hint};
  enum pick pick = pick_one(game, &list, &index);
  for (size_t i = 0; i < listed; i++) free(labels[i]);
  free(labels);
  free(offers);
  return pick == PICK_FIRST || pick == PICK_OFFER ? index : count;
}

/* ------------------------------------------------------------------------- the offer */

static void show_title(struct game *game) {
  if (game->stage->listener) return; /* as in game_show_opening */
  struct page page = game_page(game);
  struct text painted = {0};
  page_title(&painted, &page, game->about.title);
  game_show(game, &painted);
}

static bool take_up(struct game *game, const char *path, bool in_place) {
  if (!game_take_up(game, path, in_place)) return false;
  game_show_turn(game, NULL);
  return true;
}

static bool offer(struct game *game, const struct kept *plays, size_t count, bool has_chosen) {
  bool is_asked = !game->stage->listener && (count > 1 || !has_chosen);
  bool is_sure = game->options->resumes || !is_asked;
  size_t index = 0;
  show_title(game);
  if (!is_sure && count == 1 && !game_confirm(game, "Continue where you stopped? [Y/n] ", true))
    return false;
  if (!is_sure && count > 1) index = ask_play(game, plays, count);
  return index < count && take_up(game, plays[index].path, true);
}

/* A play that is not offered although it is the last one is not passed over in silence. */
static void tell_damaged(struct game *game) {
  struct text problem = {0};
  char *path = shelf_damaged(game->folder, game->options->player, &problem);
  if (path) {
    char *shown = shelf_show_path(path);
    game_say(game, "Your last play cannot be read: %s: %s. It stays as it is.", shown,
             problem.data);
    free(shown);
  }
  free(path);
  text_free(&problem);
}

bool resume_offer(struct game *game, bool has_chosen) {
  const struct play_options *options = game->options;
  size_t count = 0;
  if (!game->folder || (resume_is_ruled_out(options) && !options->resumes)) return false;
  if (!game->stage->is_person && !options->resumes && !has_chosen) return false;
  tell_damaged(game);
  struct kept *plays = shelf_unfinished(game->folder, options->player, MOST_LISTED + 1, &count);
  if (count == 0 && options->resumes)
    game_say(game, "There is no play to go on with; this is a new one.");
  bool is_taken = count > 0 && offer(game, plays, count, has_chosen);
  shelf_free(plays, count);
  return is_taken;
}

bool resume_file(struct game *game) {
  const struct play_options *options = game->options;
  show_title(game);
  return take_up(game, options->play, !options->keeps_nothing);
}
