/* titles: the scenarios that can be chosen, and what is told about each. */
#include "player/titles.h"

#include <stdlib.h>

#include "plays/library.h"
#include "plays/shelf.h"

static bool is_later(const struct timespec *a, const struct timespec *b) {
  return a->tv_sec != b->tv_sec ? a->tv_sec > b->tv_sec : a->tv_nsec > b->tv_nsec;
}

static char *copy(const char *string) { return string ? need_string(string) : NULL; }

static void read_about(struct title *title, const skaz_about *about) {
  title->title = need_string(about->title);
  title->summary = copy(about->summary);
  title->language = copy(about->language);
  title->minutes = about->minutes;
  title->short_minutes = about->short_minutes;
}

static bool read_title(struct title *title, struct scenario *scenario,
                       const struct play_options *options, FILE *errors) {
  skaz_program *program = scenario_load(scenario, true, errors);
  if (!program) return false;
  skaz_about about;
  skaz_about_program(program, &about);
  *title = (struct title){.scenario = scenario};
  read_about(title, &about);
  char *folder = options->keeps_nothing ? NULL : shelf_folder(about.id);
  char *path = folder ? shelf_unfinished(folder, options->player, &title->when) : NULL;
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

void titles_open(struct titles *titles, const struct play_options *options, FILE *errors) {
  struct library library;
  *titles = (struct titles){0};
  library_open(&library, options->data_folder);
  titles->scenarios = library_list(&library, &titles->found);
  titles->items = need_bytes(NULL, titles->found * sizeof *titles->items);
  for (size_t i = 0; i < titles->found; i++)
    if (read_title(&titles->items[titles->count], &titles->scenarios[i], options, errors))
      titles->count++;
  put_unfinished_first(titles->items, titles->count);
  library_close(&library);
}

void titles_close(struct titles *titles) {
  for (size_t i = 0; i < titles->count; i++) {
    free(titles->items[i].title);
    free(titles->items[i].summary);
    free(titles->items[i].language);
  }
  for (size_t i = 0; i < titles->found; i++) scenario_free(&titles->scenarios[i]);
  free(titles->items);
  free(titles->scenarios);
}

struct scenario titles_take(struct titles *titles, size_t index) {
  struct scenario taken = *titles->items[index].scenario;
  *titles->items[index].scenario = (struct scenario){0};
  return taken;
}
