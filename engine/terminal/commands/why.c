/* why: the command that tells what moved a meter, and what a choice hangs on. */
#include "game/why.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "commands/named.h"
#include "commands/verbs.h"
#include "commands/whys.h"
#include "text/reason.h"

/* ------------------------------------------------------------- what can be asked */

/* Meters first, by label and by name, then the choices of the menu, by label and by key. */
static struct named subjects_of(const struct game *game) {
  skaz_story *story = game->session.story;
  size_t meters = skaz_meter_count(story), choices = skaz_choice_count(story);
  struct named subjects = {0};
  for (size_t i = 0; i < meters; i++) {
    skaz_meter meter;
    if (!skaz_meter_at(story, i, &meter)) continue;
    named_add(&subjects, meter.label, strlen(meter.label), i);
    named_add(&subjects, meter.name, strlen(meter.name), i);
  }
  for (size_t i = 0; i < choices; i++) {
    skaz_choice choice;
    if (skaz_choice_at(story, i, &choice) != SKAZ_OK) continue;
    named_add(&subjects, choice.label, choice.label_length, meters + i);
    if (choice.key) named_add(&subjects, choice.key, strlen(choice.key), meters + i);
  }
  return subjects;
}

const char **whys_all(const struct game *game) {
  skaz_story *story = game->session.story;
  size_t meters = skaz_meter_count(story), choices = skaz_choice_count(story), count = 0;
  const char **all = need_bytes(NULL, (meters + choices + 1) * sizeof *all);
  for (size_t i = 0; i < meters; i++) {
    skaz_meter meter;
    if (skaz_meter_at(story, i, &meter)) all[count++] = meter.label;
  }
  for (size_t i = 0; i < choices; i++) {
    skaz_choice choice;
    if (skaz_choice_at(story, i, &choice) == SKAZ_OK) all[count++] = choice.label;
  }
  all[count] = NULL;
  return all;
}

/* ------------------------------------------------------------------------ meters */

static void put_by(struct text *out, int64_t by) {
  text_print(out, "%s by %" PRId64, by > 0 ? "up" : "down", by > 0 ? by : -by);
}

static void put_move(struct text *out, const struct why_move *move) {
  size_t length = move->label ? strlen(move->label) : 0;
  bool is_closed = length > 0 && strchr(".?!", move->label[length - 1]) != NULL;
  text_print(out, move->is_answer ? "\"%s\"" : "%s", move->label ? move->label : "You left");
  text_put(out, is_closed && !move->is_answer ? " " : ": ");
  put_by(out, move->by);
  text_put(out, ", to ");
  reason_put_number(out, move->value, move->word);
  text_put(out, ".");
}

static int digits_of(size_t most) {
  int digits = 1;
  for (; most > 9; most /= 10) digits++;
  return digits;
}

static void paint_move(struct text *out, const struct page *page, const struct why_move *move,
                       int digits) {
  struct text words = {0};
  char mark[64];
  snprintf(mark, sizeof mark, page->is_plain ? "Turn %*zu: " : "  turn %*zu  ",
           page->is_plain ? 0 : digits, move->turn);
  put_move(&words, move);
  page_item(out, page, mark, words.data);
  text_free(&words);
}

static void paint_start(struct text *out, const struct page *page, const struct why *why) {
  struct text words = {0};
  text_put(&words, "It began at ");
  reason_put_number(&words, why->start, why->start_word);
  text_print(&words, ", and goes from %" PRId64 " to %" PRId64 ".", why->low, why->high);
  if (why->count == 0) text_put(&words, " Nothing that you chose has moved it so far.");
  page_say(out, page, words.data);
  text_free(&words);
}

static void paint_end(struct text *out, const struct page *page, const struct why *why) {
  struct text words = {0};
  text_put(&words, "It is ");
  reason_put_number(&words, why->value, why->word);
  text_put(&words, " now.");
  page_say(out, page, words.data);
  text_free(&words);
}

static void paint_meter(struct text *out, const struct page *page, const struct why *why) {
  page_title(out, page, why->label);
  paint_start(out, page, why);
  if (why->count == 0) return;
  int digits = digits_of(why->moves[why->count - 1].turn);
  for (size_t i = 0; i < why->count; i++) paint_move(out, page, &why->moves[i], digits);
  text_put(out, "\n");
  paint_end(out, page, why);
}

/* ----------------------------------------------------------------------- choices */

static void paint_choice(struct text *out, const struct page *page, const struct why *why) {
  struct text words = {0};
  reason_put_quoted(&words, why->label);
  text_put(&words, why->is_open ? " is open." : " is closed.");
  if (why->words)
    text_print(&words, " %s", why->words);
  else
    text_put(&words, why->is_free   ? " It takes nothing."
                     : why->is_open ? ""
                                    : " The story does not say why.");
  page_say(out, page, words.data);
  text_free(&words);
}

/* ----------------------------------------------------------------------- telling */

static void show(struct game *game, struct why *why) {
  struct page page = game_page(game);
  struct text painted = {0};
  if (why->is_choice)
    paint_choice(&painted, &page, why);
  else
    paint_meter(&painted, &page, why);
  game_show(game, &painted);
  why_free(why);
}

static void tell_meter(struct game *game, size_t index) {
  struct why why;
  game_tell_matter(game, MATTER_WHY_METER, index);
  if (why_read_meter(&why, &game->session, index))
    show(game, &why);
  else
    game_say(game, "That cannot be told: there is no memory left.");
}

static void tell_choice(struct game *game, size_t index) {
  struct why why;
  game_tell_matter(game, MATTER_WHY_CHOICE, index);
  if (why_read_choice(&why, &game->session, index))
    show(game, &why);
  else
    game_tell_error(game, skaz_error_of(game->session.story)->status);
}

static void tell_number(struct game *game, size_t number) {
  size_t count = skaz_choice_count(game->session.story), index;
  if (why_find_choice(&game->session, number, &index))
    tell_choice(game, index);
  else if (count == 0)
    game_say(game, "There are no choices here. Type why, and you see what can be asked.");
  else
    game_say(game, "There is no choice %zu here. Type why, and you see what can be asked.", number);
}

static void tell_words(struct game *game, const char *wanted) {
  struct named subjects = subjects_of(game);
  size_t meters = skaz_meter_count(game->session.story), subject;
  bool is_found = named_find(&subjects, game, wanted, "why", "Nothing here has that name.",
                             "Type why, and you see what can be asked.", &subject);
  named_free(&subjects);
  if (is_found && subject < meters) tell_meter(game, subject);
  if (is_found && subject >= meters) tell_choice(game, subject - meters);
}

/* --------------------------------------------------------------------- why alone */

static void paint_meters(struct text *out, const struct page *page, const struct game *game) {
  size_t count = skaz_meter_count(game->session.story);
  if (count == 0) return;
  page_say(out, page, "Type why and a name, and you see what moved it:");
  for (size_t i = 0; i < count; i++) {
    skaz_meter meter;
    if (skaz_meter_at(game->session.story, i, &meter))
      page_item(out, page, page->is_plain ? "" : "  ", meter.label);
  }
  text_put(out, "\n");
}

static bool paint_closed(struct text *out, const struct page *page, const struct game *game) {
  size_t count = skaz_choice_count(game->session.story), closed = 0;
  for (size_t i = 0; i < count; i++) {
    struct why why;
    char mark[64];
    if (!why_read_choice(&why, &game->session, i)) continue;
    if (!why.is_open && closed++ == 0)
      page_say(out, page, "Type why and a number, and you see why a choice is closed:");
    snprintf(mark, sizeof mark, page->is_plain ? "why %zu: " : "  why %zu  ", why.number);
    if (!why.is_open) page_item(out, page, mark, why.label);
    why_free(&why);
  }
  if (closed > 0) text_put(out, "\n");
  return closed > 0;
}

static void tell_all(struct game *game) {
  struct page page = game_page(game);
  struct text painted = {0};
  paint_meters(&painted, &page, game);
  bool has_closed = paint_closed(&painted, &page, game);
  if (!has_closed && skaz_choice_count(game->session.story) > 0)
    page_quiet(&painted, &page, "why 1 tells what the first choice takes.");
  if (painted.length == 0) page_say(&painted, &page, "There is nothing here to ask about.");
  game_show(game, &painted);
}

void verb_why(struct game *game, const char *rest) {
  size_t number;
  if (!*rest)
    tell_all(game);
  else if (verb_read_number(rest, &number))
    tell_number(game, number);
  else
    tell_words(game, rest);
}
