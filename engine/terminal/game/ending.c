/* ending: what comes after the end of a story. */
#include "game/ending.h"

#include <stdlib.h>
#include <string.h>

#include "plays/library.h"

bool ending_has_others(const struct game *game) {
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
  if (ending_has_others(game)) choices[count++] = scenarios;
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
