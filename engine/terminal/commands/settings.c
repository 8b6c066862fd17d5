/* settings: commands that change how the page looks. */
#include <string.h>

#include "commands/verbs.h"
#include "text/utf.h"

enum { WIDEST = 1000 };

static bool is_word(const char *rest, const char *word) {
  struct text folded = {0};
  utf_fold(&folded, rest);
  bool is_it = strcmp(folded.data, word) == 0;
  text_free(&folded);
  return is_it;
}

/* -------------------------------------------------------------------- width */

static void tell_width(struct game *game) {
  int width = game_page(game).width;
  bool is_fixed = game->stage->columns > 0;
  if (is_fixed && game_page(game).margin > 0)
    game_say(game, "Lines are %d columns wide now: the marks stand beside them.", width);
  else if (is_fixed && game->stage->columns > width)
    game_say(game, "Lines are %d columns wide now: longer ones are hard to read.", width);
  else if (is_fixed)
    game_say(game, "Lines are %d columns wide now. width auto makes them follow the window.",
             width);
  else
    game_say(game, "Lines follow the window: they are %d columns wide now.", width);
}

void verb_width(struct game *game, const char *rest) {
  size_t columns;
  if (!*rest) {
    tell_width(game);
  } else if (is_word(rest, "auto")) {
    game->stage->columns = 0;
    tell_width(game);
  } else if (verb_read_number(rest, &columns) && columns >= PAGE_NARROWEST) {
    game->stage->columns = columns < WIDEST ? (int)columns : WIDEST;
    tell_width(game);
  } else {
    game_say(game, "width takes a number of columns from %d on, or the word auto: width 60.",
             PAGE_NARROWEST);
  }
}

/* --------------------------------------------------- colour, margin, marks */

/* 1 for on, 0 for off; -1 for what is neither: then it is said what there is. */
static int read_switch(struct game *game, const char *word, const char *rest, bool is_on) {
  if (is_word(rest, "on")) return 1;
  if (is_word(rest, "off")) return 0;
  game_say(game, "%s is %s now. Type %s on or %s off.", word, is_on ? "on" : "off", word, word);
  return -1;
}

void verb_colour(struct game *game, const char *rest) {
  struct stage *stage = game->stage;
  int is_on = read_switch(game, "colour", rest, stage->is_coloured);
  if (is_on < 0) return;
  stage->is_coloured = is_on;
  if (!is_on)
    game_say(game, "No colours from here on.");
  else if (stage->is_plain)
    game_say(game, "Plain text has no colours. They come with plain off.");
  else if (!stage->is_styled)
    game_say(game, "This terminal shows no colours.");
  else
    game_say(game, "Colours from here on.");
}

void verb_margin(struct game *game, const char *rest) {
  struct stage *stage = game->stage;
  int is_on = read_switch(game, "margin", rest, stage->is_centred);
  if (is_on < 0) return;
  stage->is_centred = is_on;
  if (!is_on)
    game_say(game, "The text stands at the left edge from here on.");
  else if (stage->is_plain)
    game_say(game, "Plain text has no margin. It comes with plain off.");
  else
    game_say(game, "The text stands in the middle from here on, where the window is wide.");
}

void verb_marks(struct game *game, const char *rest) {
  struct stage *stage = game->stage;
  if (!stage->has_marks) {
    game_say(game, "This story has no marks: its texts do not say whether they are documented or "
                   "invented.");
    return;
  }
  int is_on = read_switch(game, "marks", rest, !stage->hides_marks);
  if (is_on < 0) return;
  stage->hides_marks = !is_on;
  game_say(game, is_on ? "Marks from here on. help marks tells what they mean."
                       : "No marks from here on. transcript writes them all the same.");
}

/* -------------------------------------------------------------------- plain */

void verb_plain(struct game *game, const char *rest) {
  struct stage *stage = game->stage;
  int is_on = read_switch(game, "plain", rest, stage->is_plain);
  if (is_on < 0) return;
  if (!is_on && !stage->editor) {
    game_say(game, "The text stays plain: what you type or what you read is no terminal here.");
    return;
  }
  struct reader *reader = is_on ? stage->linear : stage->editor;
  if (reader) stage->reader = reader;
  stage->is_plain = is_on;
  game_say(game, is_on ? "Plain text from here on. plain off goes back."
                       : "The text is no longer plain.");
}
