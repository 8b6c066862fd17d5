/* lookback: the command that opens the debrief, page by page. */
#include <stdlib.h>
#include <string.h>

#include "commands/verbs.h"
#include "game/ending.h"
#include "game/lookback.h"
#include "text/utf.h"

static void tell_none(struct game *game) {
  if (skaz_phase_of(game->session.story) == SKAZ_ENDED)
    game_say(game,
             "There is no debrief: this story has no decisions and no facts to look back on.");
  else if (skaz_can_leave(game->session.story))
    game_say(game, "The debrief comes after the end of the story. leave goes to an early end.");
  else
    game_say(game, "The debrief comes after the end of the story.");
}

/* One of the pages, or all (DEBRIEF_PARTS); below them what can be read. */
static void show_pages(struct game *game, size_t part) {
  struct page page = game_page(game);
  struct text painted = {0};
  struct document document = {0};
  game_tell_matter(game, MATTER_DEBRIEF, part);
  lookback_add(&document, game, part);
  document_paint(&painted, &page, &document);
  ending_paint(game, &painted, &page);
  document_free(&document);
  game_show(game, &painted);
}

static void show_menu(struct game *game) {
  struct page page = game_page(game);
  struct text painted = {0};
  ending_paint(game, &painted, &page);
  game_show(game, &painted);
}

/* The part of this number among those listed, or of this name; DEBRIEF_PARTS: none. */
static size_t find_part(const struct game *game, const char *word) {
  size_t parts[DEBRIEF_PARTS], number, count = lookback_list(game, parts);
  if (verb_read_number(word, &number))
    return number > 0 && number <= count ? parts[number - 1] : DEBRIEF_PARTS;
  for (size_t i = 0; i < count; i++)
    if (strcmp(word, debrief_name(parts[i])) == 0) return parts[i];
  return DEBRIEF_PARTS;
}

static void tell_names(struct game *game) {
  size_t parts[DEBRIEF_PARTS], count = lookback_list(game, parts);
  struct text names = {0};
  for (size_t i = 0; i < count; i++) text_print(&names, "%s, ", debrief_name(parts[i]));
  game_say(game,
           "The debrief has these pages: %sall. Type debrief and one of them, or a number: debrief "
           "%s. With the name of a file it is written there, to be printed: debrief page.html",
           text_string(&names), count > 0 ? debrief_name(parts[0]) : "1");
  text_free(&names);
}

static void show_named(struct game *game, const char *word) {
  size_t part = find_part(game, word);
  if (part < DEBRIEF_PARTS || strcmp(word, "all") == 0)
    show_pages(game, part);
  else
    tell_names(game);
}

static bool is_path(const char *word) { return strpbrk(word, "./~\"'") != NULL; }

void verb_debrief(struct game *game, const char *rest) {
  struct text word = {0};
  utf_fold(&word, rest);
  if (!lookback_is_due(game)) {
    tell_none(game);
  } else if (is_path(rest)) {
    verb_write_debrief(game, rest);
  } else {
    game->is_looking_back = strcmp(word.data, "leave") != 0;
    if (game->stage->listener && !*rest)
      show_pages(game, DEBRIEF_PARTS);
    else if (!*rest || !game->is_looking_back)
      show_menu(game);
    else
      show_named(game, word.data);
  }
  text_free(&word);
}
