/* input: what a line from another program asks for. */
#include "json/input.h"

#include <stdlib.h>
#include <string.h>

#include "commands/commands.h"
#include "meaning/understand.h"
#include "player/play.h"
#include "text/reason.h"
#include "text/utf.h"

/* The index of the open choice with this number, or the number of choices. */
static size_t find_number(struct game *game, json_int_t number) {
  size_t count = skaz_choice_count(game->session.story), i = 0;
  skaz_choice choice;
  for (; i < count && number > 0; i++)
    if (skaz_choice_at(game->session.story, i, &choice) == SKAZ_OK && choice.is_open &&
        --number == 0)
      return i;
  return count;
}

static void choose(struct exchange *exchange, struct game *game, size_t index) {
  skaz_choice choice;
  bool is_there = skaz_choice_at(game->session.story, index, &choice) == SKAZ_OK;
  char *reason = is_there ? reason_of_choice(game->session.story, index, &choice) : NULL;
  if (!is_there)
    exchange_refuse(exchange, "The menu has no such choice.");
  else if (!choice.is_open)
    exchange_refuse(exchange, "%s", reason ? reason : "That is closed now.");
  else
    play_take_choice(game, index);
  free(reason);
}

static void take_choose(struct exchange *exchange, struct game *game, const json_t *value) {
  size_t index = skaz_choice_count(game->session.story);
  if (skaz_phase_of(game->session.story) != SKAZ_MENU) {
    exchange_refuse(exchange, "There is no menu now.");
    return;
  }
  if (!json_is_string(value) && !json_is_integer(value)) {
    exchange_refuse(exchange, "\"choose\" takes the id of a choice, or its number.");
    return;
  }
  if (json_is_integer(value))
    index = find_number(game, json_integer_value(value));
  else
    session_find_choice(&game->session, json_string_value(value), &index);
  choose(exchange, game, index);
}

static void take_answer(struct exchange *exchange, struct game *game, const json_t *value) {
  struct text answer = {0};
  if (skaz_phase_of(game->session.story) != SKAZ_ASK) {
    exchange_refuse(exchange, "There is no question now.");
  } else if (!json_is_string(value)) {
    exchange_refuse(exchange, "\"answer\" takes a string.");
  } else {
    utf_clean(&answer, json_string_value(value), json_string_length(value));
    play_take_answer(game, text_string(&answer));
  }
  text_free(&answer);
}

static void take_command(struct exchange *exchange, struct game *game, const json_t *value) {
  struct text line = {0};
  struct understood result;
  if (!json_is_string(value)) {
    exchange_refuse(exchange, "\"command\" takes a string: \"undo 3\".");
    return;
  }
  const char *words = json_string_value(value);
  utf_clean(&line, words, strlen(words));
  const char *string = text_string(&line);
  if (understand_command(&result, string, command_words))
    command_run(game, result.command, result.rest);
  else
    exchange_refuse(exchange, "There is no command '%s'.", string);
  text_free(&line);
}

static const struct form {
  const char *key;
  void (*take)(struct exchange *exchange, struct game *game, const json_t *value);
} forms[] = {{"choose", take_choose}, {"answer", take_answer}, {"command", take_command}};

static const char forms_wanted[] =
    "An object has one of these keys: \"choose\", \"answer\", \"command\".";

static void take_object(struct exchange *exchange, struct game *game, const json_t *object) {
  const json_t *value;
  if (json_object_size(object) == 1)
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
      if ((value = json_object_get(object, forms[i].key))) {
        forms[i].take(exchange, game, value);
        return;
      }
  exchange_refuse(exchange, "%s", forms_wanted);
}

json_t *input_parse(struct exchange *exchange, const char *line) {
  json_error_t error;
  json_t *object = json_loads(line, JSON_REJECT_DUPLICATES, &error);
  if (!object) {
    char *words = utf_shown(error.text);
    exchange_refuse(exchange, "That is no JSON object: %s (column %d).", words, error.column);
    free(words);
  }
  return object;
}

void input_take(struct exchange *exchange, struct game *game, const char *line) {
  if (*line != '{') {
    play_take_line(game, line);
    return;
  }
  json_t *object = input_parse(exchange, line);
  if (object) take_object(exchange, game, object);
  json_decref(object);
}
