/* lobby: the first screen, where a scenario is chosen. */
#include "player/lobby.h"

#include <stdlib.h>
#include <string.h>

#include "player/pick.h"
#include "player/titles.h"
#include "plays/library.h"
#include "plays/shelf.h"
#include "text/wrap.h"

/* ------------------------------------------------------------------------ showing */

static const char how_to_play[] =
    "Read, then type the number of what you want to do and press Enter. Type help for what "
    "else you can do, and quit to stop: your play is kept.";

/* The parts of an entry, each with its look; in plain text they follow each other. */
static void paint_title(struct text *out, const struct page *page, const struct title *title,
                        size_t number) {
  struct text minutes = {0}, standing = {0};
  const char *gap = page->is_plain ? ". " : "\n";
  if (title->minutes > 0) text_print(&minutes, ", %d minutes", title->minutes);
  if (title->standing) text_print(&standing, "%sNot finished: %s", gap, title->standing);
  const char *summary = title->summary ? title->summary : "";
  const struct run runs[] = {
      {title->title, strlen(title->title), LOOK_BOLD}, {minutes.data, minutes.length, LOOK_DIM},
      {standing.data, standing.length, LOOK_ACCENT},   {gap, strlen(gap), LOOK_PLAIN},
      {summary, strlen(summary), LOOK_PLAIN},
  };
  char mark[32];
  snprintf(mark, sizeof mark, page->is_plain ? "%zu. " : "%3zu  ", number);
  const struct wrap_form form = {.width = page->width,
                                 .first = mark,
                                 .rest = page->is_plain ? "   " : NULL,
                                 .prefix_look = LOOK_BOLD | LOOK_ACCENT,
                                 .is_styled = page->is_styled,
                                 .is_coloured = page->is_coloured};
  wrap_runs(out, runs, sizeof runs / sizeof *runs - (*summary ? 0 : 2), &form);
  text_put(out, "\n");
  text_free(&minutes);
  text_free(&standing);
}

static void paint_broken(struct text *out, const struct page *page, const struct titles *titles) {
  if (!titles->first_broken) return;
  char *words = need_print("Not listed, because of errors: %s. To see them: skaz play %s",
                           titles->broken.data, titles->first_broken);
  page_quiet(out, page, words);
  free(words);
}

static void show_titles(struct game *game, const struct titles *titles) {
  struct page page = game_page(game);
  struct text painted = {0};
  page_title(&painted, &page, "Skaz: stories in which you choose");
  if (shelf_is_empty()) page_say(&painted, &page, how_to_play);
  if (page.is_plain) text_put(&painted, "You can choose:\n");
  for (size_t i = 0; i < titles->count; i++) paint_title(&painted, &page, &titles->items[i], i + 1);
  paint_broken(&painted, &page, titles);
  game_show(game, &painted);
}

/* ------------------------------------------------------------------------ choosing */

static const char *hint_for(const struct titles *titles) {
  bool goes_on = titles->items[0].standing != NULL;
  if (titles->count == 1)
    return goes_on ? "Press Enter to go on with it, or type quit."
                   : "Press Enter to begin, or type quit.";
  return goes_on ? "Press Enter to go on with the first. Or type the number of another, words of "
                   "its title, or quit."
                 : "Press Enter to begin the first. Or type the number of another, words of its "
                   "title, or quit.";
}

/* The index of the title taken, or their count. */
static size_t ask_title(struct game *game, const struct titles *titles, bool *has_chosen) {
  struct offer *offers = need_bytes(NULL, titles->count * sizeof *offers);
  size_t index;
  for (size_t i = 0; i < titles->count; i++)
    offers[i] = (struct offer){titles->items[i].title, titles->items[i].scenario->id, true};
  const struct list list = {offers, titles->count, false, hint_for(titles)};
  enum pick pick = pick_one(game, &list, &index);
  free(offers);
  if (pick == PICK_NONE) return titles->count;
  *has_chosen = titles->items[index].standing && (pick == PICK_FIRST || !game->stage->is_person);
  return index;
}

static void put_places(struct text *out, const char *data_folder) {
  struct library library;
  library_open(&library, data_folder);
  for (size_t i = 0; i < library.count; i++) {
    char *shown = shelf_show_path(library.folders[i]);
    text_print(out, "  %s%s\n", strchr("/~", shown[0]) ? "" : "./", shown);
    free(shown);
  }
  library_close(&library);
}

static void tell_nothing(struct game *game, const struct titles *titles) {
  struct text words = {0};
  if (titles->first_broken) {
    text_print(&words,
               "skaz: there are errors in each scenario that is here: %s\n"
               "To see them, type: skaz play %s\n",
               titles->broken.data, titles->first_broken);
  } else {
    text_put(&words,
             "skaz: there are no scenarios here. They are looked for in these folders:\n\n");
    put_places(&words, game->options->data_folder);
    text_put(&words, "\nA scenario is a folder in one of them that has a file scenario.lua. To "
                     "play one that is\nanywhere else, give its path: skaz play "
                     "stories/night.lua\n");
  }
  fputs(words.data, game->stage->errors);
  text_free(&words);
}

bool lobby_choose(struct game *game, bool *has_chosen) {
  struct titles titles;
  titles_open(&titles, game->options, NULL);
  size_t picked = titles.count;
  if (titles.count > 0) {
    show_titles(game, &titles);
    picked = ask_title(game, &titles, has_chosen);
  } else {
    tell_nothing(game, &titles);
  }
  bool is_picked = picked < titles.count;
  if (is_picked) game->scenario = titles_take(&titles, picked);
  titles_close(&titles);
  return is_picked;
}
