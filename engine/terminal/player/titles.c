/* titles: the scenarios that can be chosen, and what is told about each. */
#include "player/titles.h"

#include <stdlib.h>
#include <string.h>

#include "player/resume.h"
#include "plays/library.h"
#include "plays/shelf.h"
#include "plays/standing.h"
#include "text/utf.h"

enum { MOST_COUNTED = 99 };

static void read_about(struct title *title, const skaz_about *about) {
  title->title = need_string(about->title);
  title->summary = about->summary ? utf_shown(about->summary) : NULL;
  title->language = about->language ? need_string(about->language) : NULL;
  title->minutes = about->minutes;
  title->short_minutes = about->short_minutes;
}

static void read_plays(struct title *title, const struct play_options *options,
                       skaz_program *program, const char *id) {
  if (options->keeps_nothing || resume_is_ruled_out(options)) return;
  char *folder = shelf_folder(id);
  if (!folder) return;
  size_t count;
  struct kept *plays = shelf_unfinished(folder, options->player, MOST_COUNTED, &count);
  title->is_unfinished = count > 0;
  if (count > 0) {
    struct text words = {0};
    standing_print(&words, program, &plays[0], time(NULL));
    if (count > 1) text_print(&words, " (and %zu more)", count - 1);
    title->standing = text_take(&words);
    title->when = plays[0].written;
  }
  shelf_free(plays, count);
  free(folder);
}

static void add_broken(struct titles *titles, const char *id) {
  char *shown = utf_shown(id);
  text_print(&titles->broken, "%s%s", titles->first_broken ? ", " : "", shown);
  if (titles->first_broken)
    free(shown);
  else
    titles->first_broken = shown;
}

static void add_title(struct titles *titles, struct scenario *scenario,
                      const struct play_options *options, FILE *errors) {
  skaz_program *program = scenario_load(scenario, true, errors);
  if (!program) {
    add_broken(titles, scenario->id);
    return;
  }
  struct title *title = &titles->items[titles->count++];
  skaz_about about;
  skaz_about_program(program, &about);
  *title = (struct title){.scenario = scenario};
  read_about(title, &about);
  read_plays(title, options, program, about.id);
  skaz_unload(program);
}

static bool is_later(const struct timespec *a, const struct timespec *b) {
  return a->tv_sec != b->tv_sec ? a->tv_sec > b->tv_sec : a->tv_nsec > b->tv_nsec;
}

/* The unfinished play written last goes first. */
static void put_unfinished_first(struct title *titles, size_t count) {
  size_t first = 0;
  for (size_t i = 0; i < count; i++)
    if (titles[i].is_unfinished &&
        (!titles[first].is_unfinished || is_later(&titles[i].when, &titles[first].when)))
      first = i;
  if (first == 0) return;
  struct title chosen = titles[first];
  memmove(titles + 1, titles, first * sizeof *titles);
  titles[0] = chosen;
}

void titles_open(struct titles *titles, const struct play_options *options, FILE *errors) {
  struct library library;
  *titles = (struct titles){0};
  library_open(&library, options->data_folder);
  titles->scenarios = library_list(&library, &titles->found);
  titles->items = need_bytes(NULL, titles->found * sizeof *titles->items);
  for (size_t i = 0; i < titles->found; i++)
    add_title(titles, &titles->scenarios[i], options, errors);
  put_unfinished_first(titles->items, titles->count);
  library_close(&library);
}

void titles_close(struct titles *titles) {
  for (size_t i = 0; i < titles->count; i++) {
    free(titles->items[i].title);
    free(titles->items[i].summary);
    free(titles->items[i].language);
    free(titles->items[i].standing);
  }
  for (size_t i = 0; i < titles->found; i++) scenario_free(&titles->scenarios[i]);
  free(titles->items);
  free(titles->scenarios);
  free(titles->first_broken);
  text_free(&titles->broken);
}

struct scenario titles_take(struct titles *titles, size_t index) {
  struct scenario taken = *titles->items[index].scenario;
  *titles->items[index].scenario = (struct scenario){0};
  return taken;
}
