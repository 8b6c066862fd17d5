/* choose: which scenario another program wants to play. */
#include "json/choose.h"

#include <stdlib.h>
#include <string.h>

#include "json/exchange.h"
#include "json/input.h"
#include "meaning/understand.h"

static const char title_wanted[] =
    "Name one of the scenarios: its id, its number, or in a plain line words of its title.";

static size_t find_title(struct exchange *exchange, const struct titles *titles,
                         const json_t *value) {
  json_int_t number = json_integer_value(value);
  if (number > 0 && number <= (json_int_t)titles->count) return (size_t)number - 1;
  for (size_t i = 0; json_is_string(value) && i < titles->count; i++)
    if (strcmp(titles->items[i].scenario->id, json_string_value(value)) == 0) return i;
  exchange_refuse(exchange, "%s", title_wanted);
  return titles->count;
}

/* What a line means that is typed as at a prompt. */
static size_t understand_title(struct exchange *exchange, struct game *game,
                               const struct titles *titles, const char *line) {
  static const char *const words[] = {"quit", "q", "exit", NULL};
  struct offer *offers = need_bytes(NULL, titles->count * sizeof *offers);
  struct understood result;
  for (size_t i = 0; i < titles->count; i++)
    offers[i] = (struct offer){titles->items[i].title, titles->items[i].scenario->id, true};
  understand(&result, line,
             &(struct menu){.offers = offers, .count = titles->count, .commands = words});
  game->is_done = result.meaning == MEANS_COMMAND;
  size_t picked = result.meaning == MEANS_CHOICE ? result.choice : titles->count;
  if (picked == titles->count && !game->is_done) exchange_refuse(exchange, "%s", title_wanted);
  understood_free(&result);
  free(offers);
  return picked;
}

static size_t pick(struct exchange *exchange, struct game *game, const struct titles *titles,
                   const char *line, bool *has_chosen) {
  if (*line != '{') return understand_title(exchange, game, titles, line);
  json_t *object = input_parse(exchange, line);
  const char *words = json_string_value(json_object_get(object, "command"));
  size_t picked = titles->count;
  if (words)
    picked = understand_title(exchange, game, titles, words);
  else if (object)
    picked = find_title(exchange, titles, json_object_get(object, "scenario"));
  *has_chosen = json_is_true(json_object_get(object, "resume"));
  json_decref(object);
  return picked;
}

/* The object that the last line gets is then the first one of the play. */
static size_t ask_title(struct exchange *exchange, struct game *game, const struct titles *titles,
                        bool *has_chosen) {
  struct text line = {0};
  size_t picked = titles->count;
  exchange_write_titles(exchange, game, titles);
  while (picked == titles->count && !game->is_done) {
    if (exchange_read(exchange, game, &line)) {
      picked = pick(exchange, game, titles, line.data, has_chosen);
      if (picked == titles->count) exchange_write_titles(exchange, game, titles);
    } else {
      game->is_done = true;
    }
  }
  text_free(&line);
  return picked;
}

bool choose_scenario(struct listener *listener, struct game *game, bool *has_chosen) {
  struct exchange *exchange = (struct exchange *)listener;
  struct titles titles;
  titles_open(&titles, game->options, game->stage->errors);
  size_t picked = titles.count;
  if (titles.count > 0)
    picked = ask_title(exchange, game, &titles, has_chosen);
  else
    game_report(game, &(skaz_error){.message = "there are no scenarios here"});
  bool is_picked = picked < titles.count;
  if (is_picked) game->scenario = titles_take(&titles, picked);
  titles_close(&titles);
  return is_picked;
}
