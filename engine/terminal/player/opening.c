/* opening: which scenario is played, and whether an unfinished play goes on. */
#include "player/opening.h"

#include <stdlib.h>
#include <string.h>

#include "player/lobby.h"
#include "player/resume.h"
#include "plays/library.h"
#include "plays/plays.h"
#include "plays/shelf.h"
#include "text/utf.h"

/* ------------------------------------------------------------------ loading */

struct game opening_game(struct stage *stage, const struct play_options *options) {
  return (struct game){.stage = stage, .options = options, .journal = JOURNAL_NONE};
}

static void report(void *user, const skaz_error *error) { game_report(user, error); }

static bool load_found(struct game *game) {
  game->program = scenario_open(&game->scenario, true, report, game);
  if (!game->program) return false;
  skaz_about_program(game->program, &game->about);
  game->stage->has_marks = game->about.has_marks;
  if (!game->options->keeps_nothing) game->folder = shelf_folder(game->about.id);
  return true;
}

bool opening_load(struct game *game, const char *name) {
  struct library library;
  struct text problem = {0};
  library_open(&library, game->options->data_folder);
  bool is_found = library_find(&library, name, &game->scenario, &problem);
  if (!is_found) {
    struct text shown = {0};
    utf_clean(&shown, problem.data, problem.length);
    game_report(game, &(skaz_error){.message = text_string(&shown)});
    text_free(&shown);
  }
  text_free(&problem);
  library_close(&library);
  return is_found && load_found(game);
}

/* An act that was asked for and is none: the acts are told. */
static bool has_act(struct game *game, const char *act) {
  struct text acts = {0};
  skaz_entry entry;
  bool has = false;
  for (size_t i = 0; skaz_entry_at(game->program, SKAZ_ENTRY_ACT, i, &entry); i++) {
    has = has || strcmp(entry.name, act) == 0;
    text_print(&acts, "%s%s", i ? ", " : "", entry.name);
  }
  if (!has) {
    char *shown = utf_shown(act);
    char *message = acts.length > 0
                        ? need_print("there is no act '%s'; there are: %s", shown, acts.data)
                        : need_print("there is no act '%s', nor any other", shown);
    game_report(game, &(skaz_error){.message = message});
    free(message);
    free(shown);
  }
  text_free(&acts);
  return has;
}

static bool begin(struct game *game, bool has_chosen) {
  const char *act = game->options->act;
  if (resume_offer(game, has_chosen)) return true;
  if (game->is_done || (act && !has_act(game, act)) || !game_begin(game)) return false;
  game_show_opening(game);
  game_show_turn(game, NULL);
  return true;
}

/* -------------------------------------------------------------- a play by its file */

/* The scenario that was given, else the one that the file's header names. */
static bool load_for_play(struct game *game) {
  const struct play_options *options = game->options;
  struct playfile file;
  if (!plays_open(&file, options->play, PLAYFILE_RECORDED, report, game)) return false;
  bool is_loaded = opening_load(game, options->scenario ? options->scenario : file.header.id);
  if (!is_loaded && !options->scenario && !game->scenario.id) {
    char *shown = utf_shown(options->play);
    fprintf(game->stage->errors,
            "Say behind the play where its scenario is: skaz play %s stories/night.lua\n", shown);
    free(shown);
  }
  playfile_free(&file);
  return is_loaded;
}

static bool go_on(struct game *game) {
  if (resume_is_ruled_out(game->options) || game->options->is_seeded) {
    game_report(game, &(skaz_error){.message = "a play goes on as it began: --new, --seed, --short "
                                               "and --act are for a new one"});
    return false;
  }
  return load_for_play(game) && resume_file(game);
}

static bool choose(struct game *game, bool *has_chosen) {
  struct listener *listener = game->stage->listener;
  return listener ? listener->choose(listener, game, has_chosen) : lobby_choose(game, has_chosen);
}

bool opening_run(struct game *game, struct stage *stage, const struct play_options *options) {
  *game = opening_game(stage, options);
  bool has_chosen = false, is_open;
  if (options->play)
    is_open = go_on(game);
  else if (options->scenario)
    is_open = opening_load(game, options->scenario) && begin(game, false);
  else
    is_open = choose(game, &has_chosen) && load_found(game) && begin(game, has_chosen);
  if (is_open) return true;
  bool is_done = game->is_done;
  game_free(game);
  game->is_done = is_done;
  return false;
}
