/* show: what is shown on the stage of a play, and how it gets there, for game.h. */
#include <stdlib.h>
#include <string.h>

#include "game/ending.h"
#include "game/lookback.h"
#include "game/pager.h"
#include "text/utf.h"

enum { MARGIN_WIDEST = 64, NARROWEST_BESIDE = 66 /* columns of text beside marks */ };

static int columns_of(const struct stage *stage) {
  return stage->columns ? stage->columns : stage->reader->columns(stage->reader);
}

/* Columns that marks take beside the text: none where it would become too narrow. */
static int marks_margin(const struct stage *stage) {
  bool has_marks = stage->has_marks && !stage->hides_marks && !stage->is_plain;
  return has_marks && columns_of(stage) - PAGE_MARGIN >= NARROWEST_BESIDE ? PAGE_MARGIN : 0;
}

static bool knows_term(const void *user, const char *term) { return session_knows(user, term); }

struct page game_page(struct game *game) {
  const struct stage *stage = game->stage;
  bool has_marks = stage->has_marks && !stage->hides_marks;
  if (stage->listener)
    return (struct page){.width = PAGE_ENDLESS, .is_plain = true, .has_marks = has_marks};
  int margin = marks_margin(stage);
  return (struct page){.width = page_width(columns_of(stage) - margin),
                       .is_styled = stage->is_styled && !stage->is_plain,
                       .is_coloured = stage->is_coloured && !stage->is_plain,
                       .is_plain = stage->is_plain,
                       .has_marks = has_marks,
                       .margin = margin,
                       .knows_term = knows_term,
                       .user = &game->session};
}

int stage_margin(const struct stage *stage) {
  if (!stage->is_centred || stage->is_plain || stage->listener) return 0;
  int marks = marks_margin(stage), left = stage->reader->columns(stage->reader);
  left -= page_width(columns_of(stage) - marks);
  int margin = left / 2 < left - marks ? left / 2 : left - marks;
  return margin < 0 ? 0 : margin < MARGIN_WIDEST ? margin : MARGIN_WIDEST;
}

static void indent(struct text *out, const char *lines, int margin) {
  while (*lines) {
    size_t length = strcspn(lines, "\n");
    if (length > 0) text_print(out, "%*s", margin, "");
    text_add(out, lines, length + (lines[length] == '\n'));
    lines += length + (lines[length] == '\n');
  }
}

/* A listener gets the words without the blank line that ends them on a page. */
static void tell_listener(struct listener *listener, const struct text *painted) {
  size_t length = painted->length;
  while (length > 0 && painted->data[length - 1] == '\n') length--;
  char *words = need_copy(text_string(painted), length);
  if (length > 0) listener->tell(listener, words);
  free(words);
}

static void show_page(struct stage *stage, const struct text *painted) {
  struct text lines = {0};
  indent(&lines, text_string(painted), stage_margin(stage));
  pager_show(stage, text_string(&lines));
  text_free(&lines);
}

void game_show(struct game *game, struct text *painted) {
  struct stage *stage = game->stage;
  if (stage->listener)
    tell_listener(stage->listener, painted);
  else
    show_page(stage, painted);
  text_free(painted);
}

enum read_result game_read(struct game *game, const char *prompt, struct text *line) {
  struct stage *stage = game->stage;
  char *shown = need_print("%*s%s", stage_margin(stage), "", prompt);
  enum read_result result = stage->reader->read(stage->reader, shown, line);
  stage->has_read = true;
  free(shown);
  return result;
}

void game_say(struct game *game, const char *format, ...) {
  struct page page = game_page(game);
  struct text words = {0}, painted = {0};
  va_list arguments;
  va_start(arguments, format);
  text_vprint(&words, format, arguments);
  va_end(arguments);
  page_paragraphs(&painted, &page, text_string(&words));
  text_free(&words);
  game_show(game, &painted);
}

void game_tell_matter(struct game *game, enum matter matter, size_t index) {
  struct listener *listener = game->stage->listener;
  if (listener) listener->show_matter(listener, game, matter, index);
}

/* 'y', 'n', or 0 for what is neither; '\n' for an empty line. */
static char read_yes_no(const char *line) {
  struct text folded = {0};
  utf_fold(&folded, line);
  char first = folded.data[0];
  text_free(&folded);
  if (first == '\0') return '\n';
  return first == 'y' || first == 'n' ? first : '\0';
}

bool game_confirm(struct game *game, const char *question, bool otherwise) {
  struct stage *stage = game->stage;
  struct text line = {0};
  char answer = '\0';
  if (!stage->is_person) return true;
  if (stage->has_read) pager_show(stage, "");
  while (answer == '\0' && game_read(game, question, &line) == READ_LINE) {
    answer = read_yes_no(line.data);
    if (answer == '\0') game_say(game, "Please type y or n.");
  }
  text_free(&line);
  return answer == 'y' || (answer != 'n' && otherwise);
}

/* -------------------------------------------------------------------- a turn */

/* The act's title where it begins, its banner on every screen. */
static void paint_act(struct game *game, struct text *out, const struct page *page) {
  skaz_act act;
  bool has_act = skaz_act_of(game->session.story, &act);
  const char *name = has_act ? act.name : NULL;
  bool is_new = name && (!game->act || strcmp(game->act, name) != 0);
  size_t before = out->length;
  if (is_new) game->mark = SKAZ_UNMARKED;
  if (is_new && act.title) page_act(out, page, act.title);
  if (has_act && act.banner) {
    /* The banner stands right below the title. */
    if (out->length > before) out->length--;
    page_quiet(out, page, act.banner);
  }
  if (is_new || !name) {
    free(game->act);
    game->act = name ? need_string(name) : NULL;
  }
}

static void paint_lookback(const struct game *game, struct text *out, const struct page *page) {
  struct document document = {0};
  lookback_add_short(&document, game);
  document_paint(out, page, &document);
  document_free(&document);
}

/* `before`, if not NULL, is how the meters stood before the move that led here. */
static void show_turn(struct game *game, const char *note, const struct meters *before) {
  struct page page = game_page(game);
  struct text painted = {0};
  skaz_story *story = game->session.story;
  if (!before) game->mark = SKAZ_UNMARKED;
  page.mark = &game->mark;
  if (note) page_quiet(&painted, &page, note);
  paint_act(game, &painted, &page);
  bool is_whole = page_blocks(&painted, &page, story);
  if (before) page_changes(&painted, &page, before, story);
  is_whole = page_prompt(&painted, &page, game->program, story) && is_whole;
  if (before && lookback_is_due(game)) paint_lookback(game, &painted, &page);
  if (skaz_phase_of(story) == SKAZ_ENDED && !game->is_recited) ending_paint(game, &painted, &page);
  game_show(game, &painted);
  meters_note(&game->standing, story);
  if (!is_whole) game_tell_error(game, skaz_error_of(story)->status);
}

static void tell_turn(struct game *game, struct listener *listener, const char *note) {
  if (note) listener->tell(listener, note);
  listener->show_turn(listener, game);
}

void game_show_turn(struct game *game, const char *note) {
  game->opened_before = game->session.opened_count;
  if (game->stage->listener)
    tell_turn(game, game->stage->listener, note);
  else
    show_turn(game, note, NULL);
}

void game_show_move(struct game *game, const char *note) {
  game->is_looking_back = false;
  game->opened_before = game->session.opened_count;
  if (game->stage->listener)
    tell_turn(game, game->stage->listener, note);
  else
    show_turn(game, note, &game->standing);
}
