/* ending: what comes after the end of a story. */
#include "game/ending.h"

#include <stdlib.h>
#include <string.h>

#include "game/lookback.h"
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

/* What can be read of the debrief, and the way out of it. */
static size_t list_pages(const struct game *game, skaz_choice choices[ENDING_MOST]) {
  static const skaz_choice all = {.label = "All of it", .key = "debrief all"};
  static const skaz_choice leave = {.label = "Back: what next?", .key = "debrief leave"};
  size_t parts[DEBRIEF_PARTS], count = lookback_list(game, parts);
  for (size_t i = 0; i < count; i++)
    choices[i] = (skaz_choice){.label = debrief_title(parts[i]), .key = debrief_command(parts[i])};
  choices[count++] = all;
  choices[count++] = leave;
  return count;
}

static size_t list_ways(const struct game *game, skaz_choice choices[ENDING_MOST]) {
  static const skaz_choice debrief = {.label = "Open the debrief", .key = "debrief"};
  static const skaz_choice undo = {.label = "Take back the last choice", .key = "undo"};
  static const skaz_choice restart = {.label = "Start from the beginning", .key = "restart"};
  static const skaz_choice scenarios = {.label = "Play another scenario", .key = "scenarios"};
  static const skaz_choice quit = {.label = "Stop", .key = "quit"};
  size_t count = 0;
  if (lookback_is_due(game)) choices[count++] = debrief;
  if (game->session.made > 0) choices[count++] = undo;
  choices[count++] = restart;
  if (ending_has_others(game)) choices[count++] = scenarios;
  choices[count++] = quit;
  return count;
}

size_t ending_list(const struct game *game, skaz_choice choices[ENDING_MOST]) {
  if (game->stage->listener) return 0;
  size_t count = game->is_looking_back ? list_pages(game, choices) : list_ways(game, choices);
  for (size_t i = 0; i < count; i++) choices[i].is_open = true;
  return count;
}

void ending_paint(const struct game *game, struct text *out, const struct page *page) {
  skaz_choice choices[ENDING_MOST];
  size_t count = ending_list(game, choices);
  if (count == 0) return;
  page_quiet(out, page,
             game->is_looking_back ? "What do you want to look back on?"
                                   : "The story is over. What next?");
  if (game->is_looking_back) /* their commands are long, and a number is enough */
    for (size_t i = 0; i < count; i++) choices[i].key = NULL;
  page_menu(out, page, choices, count);
}
