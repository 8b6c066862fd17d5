/* opening: which scenario is played, and whether an unfinished play goes on. */
#include "player/opening.h"

#include <stdlib.h>
#include <string.h>

#include "player/understand.h"
#include "plays/library.h"
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

/* ----------------------------------------------------------- unfinished plays */

static bool wants_other_start(const struct play_options *options) {
  return options->is_new || options->act || options->is_short;
}

/* Takes up an unfinished play if there is one and it is wanted. */
static bool take_up_unfinished(struct game *game) {
  const struct play_options *options = game->options;
  if (!game->folder || (wants_other_start(options) && !options->resumes)) return false;
  if (!game->stage->is_person && !options->resumes) return false;
  char *path = shelf_unfinished(game->folder, options->player, NULL);
  if (!path) {
    if (options->resumes) game_say(game, "There is no play to go on with; this is a new one.");
    return false;
  }
  struct page page = game_page(game);
  struct text painted = {0};
  page_title(&painted, &page, game->about.title);
  game_show(game, &painted);
  bool is_taken =
      (options->resumes || game_confirm(game, "Continue where you stopped? [Y/n] ", true)) &&
      game_take_up(game, path, true);
  free(path);
  if (is_taken) game_show_turn(game, NULL);
  return is_taken;
}

static bool begin(struct game *game) {
  if (take_up_unfinished(game)) return true;
  if (!game_begin(game)) return false;
  game_show_opening(game);
  game_show_turn(game, NULL);
  return true;
}

/* ------------------------------------------------------------ the list */

/* A scenario that may be chosen. */
struct title {
  struct scenario *scenario;
  char *title;
  int minutes;
  bool is_unfinished;
  struct timespec when;
};

static bool is_later(const struct timespec *a, const struct timespec *b) {
  return a->tv_sec != b->tv_sec ? a->tv_sec > b->tv_sec : a->tv_nsec > b->tv_nsec;
}

static bool read_title(struct title *title, struct scenario *scenario, struct game *game) {
  skaz_program *program = scenario_load(scenario, true, game->stage->errors);
  if (!program) return false;
  skaz_about about;
  skaz_about_program(program, &about);
  *title = (struct title){scenario, need_string(about.title), about.minutes, false, {0, 0}};
  char *folder = game->options->keeps_nothing ? NULL : shelf_folder(about.id);
  char *path = folder ? shelf_unfinished(folder, game->options->player, &title->when) : NULL;
  title->is_unfinished = path != NULL;
  free(path);
  free(folder);
  skaz_unload(program);
  return true;
}

/* The unfinished play written last goes first. */
static void put_unfinished_first(struct title *titles, size_t count) {
  size_t first = 0;
  for (size_t i = 0; i < count; i++)
    if (titles[i].is_unfinished &&
        (!titles[first].is_unfinished || is_later(&titles[i].when, &titles[first].when)))
      first = i;
  struct title chosen = count ? titles[first] : (struct title){0};
  for (size_t i = first; i > 0; i--) titles[i] = titles[i - 1];
  if (count) titles[0] = chosen;
}

static void show_titles(struct game *game, const struct title *titles, size_t count) {
  struct page page = game_page(game);
  struct text painted = {0};
  skaz_choice *choices = need_bytes(NULL, count * sizeof *choices);
  char **labels = need_bytes(NULL, count * sizeof *labels);
  for (size_t i = 0; i < count; i++) {
    struct text label = {0};
    text_put(&label, titles[i].title);
    if (titles[i].minutes > 0) text_print(&label, ", %d minutes", titles[i].minutes);
    if (titles[i].is_unfinished) text_put(&label, " (not finished yet)");
    labels[i] = text_take(&label);
    choices[i] = (skaz_choice){.label = labels[i], .is_open = true};
  }
  page_say(&painted, &page, "Which scenario do you want to play?");
  page_menu(&painted, &page, choices, count);
  for (size_t i = 0; i < count; i++) free(labels[i]);
  free(labels);
  free(choices);
  game_show(game, &painted);
}

/* The offer that the line means, or `count`. */
static size_t pick(struct game *game, const struct title *titles, size_t count, const char *line) {
  static const char *const words[] = {"quit", "q", "exit", NULL};
  struct offer *offers = need_bytes(NULL, count * sizeof *offers);
  struct understood result;
  size_t picked = count;
  for (size_t i = 0; i < count; i++)
    offers[i] = (struct offer){titles[i].title, titles[i].scenario->id, true};
  understand(&result, line, offers, count, words);
  if (result.meaning == MEANS_CHOICE)
    picked = result.choice;
  else if (result.meaning == MEANS_COMMAND)
    game->is_done = true;
  else
    game_say(game, "Type a number from 1 to %zu, words of a title, or quit.", count);
  understood_free(&result);
  free(offers);
  return picked;
}

static size_t ask_title(struct game *game, const struct title *titles, size_t count) {
  struct stage *stage = game->stage;
  struct text line = {0};
  size_t picked = count;
  show_titles(game, titles, count);
  while (picked == count && !game->is_done) {
    enum read_result result = stage->reader->read(stage->reader, "> ", &line);
    stage->has_read = true;
    if (result == READ_LINE)
      picked = pick(game, titles, count, line.data);
    else
      game->is_done = true;
  }
  text_free(&line);
  return picked;
}

static bool choose_scenario(struct game *game) {
  struct library library;
  size_t found, count = 0;
  library_open(&library, game->options->data_folder);
  struct scenario *all = library_list(&library, &found);
  struct title *titles = need_bytes(NULL, found * sizeof *titles);
  for (size_t i = 0; i < found; i++)
    if (read_title(&titles[count], &all[i], game)) count++;
  put_unfinished_first(titles, count);
  size_t picked = count;
  if (count > 0)
    picked = ask_title(game, titles, count);
  else
    fputs("skaz: there are no scenarios here; 'skaz play FILE' plays a file\n",
          game->stage->errors);
  if (picked < count) {
    game->scenario = *titles[picked].scenario;
    *titles[picked].scenario = (struct scenario){0};
  }
  for (size_t i = 0; i < count; i++) free(titles[i].title);
  for (size_t i = 0; i < found; i++) scenario_free(&all[i]);
  free(titles);
  free(all);
  library_close(&library);
  return picked < count && load_found(game);
}

bool opening_run(struct game *game, struct stage *stage, const struct play_options *options) {
  *game = opening_game(stage, options);
  bool is_loaded;
  if (options->scenario)
    is_loaded = opening_load(game, options->scenario);
  else if (stage->listener)
    is_loaded = stage->listener->choose(stage->listener, game) && load_found(game);
  else
    is_loaded = choose_scenario(game);
  if (is_loaded && begin(game)) return true;
  bool is_done = game->is_done;
  game_free(game);
  game->is_done = is_done;
  return false;
}
