/* telling: commands that tell how things are. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "commands/verbs.h"
#include "plays/shelf.h"
#include "text/utf.h"

void verb_look(struct game *game, const char *rest) {
  (void)rest;
  free(game->act);
  game->act = NULL;
  game_show_turn(game, NULL);
}

/* ------------------------------------------------------------------- status */

static void show_status(struct game *game, bool numbers) {
  struct page page = game_page(game);
  struct text painted = {0};
  skaz_act act;
  if (skaz_act_of(game->session.story, &act) && act.title) page_act(&painted, &page, act.title);
  page_meters(&painted, &page, game->session.story, numbers);
  char *turn = need_print("This is turn %zu.", game->session.made);
  page_say(&painted, &page, turn);
  if (!numbers && skaz_meter_count(game->session.story) > 0)
    page_quiet(&painted, &page, "status numbers tells it in numbers.");
  free(turn);
  game_show(game, &painted);
}

void verb_status(struct game *game, const char *rest) {
  struct text folded = {0};
  utf_fold(&folded, rest);
  bool numbers = strcmp(folded.data, "numbers") == 0 || strcmp(folded.data, "number") == 0;
  if (*rest && !numbers)
    game_say(game, "status stands alone, or with the word numbers: status numbers.");
  else
    show_status(game, numbers);
  text_free(&folded);
}

/* ----------------------------------------------------------- about, version */

static void paint_version(struct text *out, const struct page *page, const skaz_about *about) {
  struct text words = {0};
  if (about->version && about->version[0]) text_print(&words, "Version %s. ", about->version);
  if (about->minutes > 0) text_print(&words, "It takes about %d minutes", about->minutes);
  if (about->minutes > 0 && about->short_minutes > 0)
    text_print(&words, ", and %d in its short version", about->short_minutes);
  if (about->minutes > 0) text_put(&words, ".");
  if (words.length > 0) page_say(out, page, words.data);
  text_free(&words);
}

static void paint_play(struct text *out, const struct page *page, const struct game *game) {
  struct text words = {0};
  if (game->player) text_print(&words, "The player is %s. ", game->player);
  if (game->session.start.options & SKAZ_SHORT) text_put(&words, "This is the short version. ");
  text_print(&words,
             "Its luck has the number %" PRIu64
             ": a new play with --seed and that number has the same.",
             skaz_seed(game->session.story));
  page_say(out, page, words.data);
  text_free(&words);
}

void verb_about(struct game *game, const char *rest) {
  (void)rest;
  struct page page = game_page(game);
  struct text painted = {0};
  page_title(&painted, &page, game->about.title);
  paint_version(&painted, &page, &game->about);
  game_paint_about(game, &painted, &page);
  if (!game->journal.path) page_quiet(&painted, &page, "This play is not kept.");
  paint_play(&painted, &page, game);
  game_show(game, &painted);
}

void verb_version(struct game *game, const char *rest) {
  (void)rest;
  const char *version = game->about.version ? game->about.version : "";
  game_say(game, "skaz %s, scenario %s%s%s, logic %016" PRIx64, SKAZ_VERSION, game->about.id,
           *version ? " " : "", version, skaz_program_digests(game->program).logic);
}
