/* json: a play for another program: an object for each line that it sends. */
#include "player/json.h"

#include <stdlib.h>
#include <string.h>

#include "line/signals.h"
#include "player/commands.h"
#include "player/opening.h"
#include "player/parts.h"
#include "player/play.h"
#include "player/understand.h"
#include "text/utf.h"

enum { PROTOCOL = 1, INTERRUPTED = 130 };

/* What the object that is due will hold. */
struct exchange {
  struct listener listener;
  FILE *out;
  json_t *input;  /* what it answers, or NULL */
  bool has_about; /* what the scenario says of itself was told */
  json_t *blocks; /* arrays, as the next three are */
  json_t *messages;
  json_t *issues; /* errors */
  json_t *meters; /* as they were last, or NULL */
  int status;     /* of exit */
};

/* --------------------------------------------------------------- listening */

static struct exchange *exchange_of(struct listener *listener) {
  return (struct exchange *)listener;
}

static void append(json_t *array, json_t *value) {
  if (json_array_append_new(array, value) != 0) parts_need(NULL);
}

static void set(json_t **place, json_t *value) {
  json_decref(*place);
  *place = value;
}

static void on_tell(struct listener *listener, const char *words) {
  append(exchange_of(listener)->messages, parts_string(words));
}

static void on_fail(struct listener *listener, const skaz_error *error) {
  append(exchange_of(listener)->issues, parts_error(error));
}

static void on_show_turn(struct listener *listener, struct game *game) {
  bool is_whole = true;
  set(&exchange_of(listener)->blocks, parts_blocks(game, &is_whole));
  if (!is_whole) on_fail(listener, skaz_error_of(game->session.story));
}

static void on_hear(struct listener *listener, const char *input) {
  set(&exchange_of(listener)->input, parts_string(input));
}

static void refuse(struct exchange *exchange, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void refuse(struct exchange *exchange, const char *format, ...) {
  struct text words = {0};
  va_list arguments;
  va_start(arguments, format);
  text_vprint(&words, format, arguments);
  va_end(arguments);
  on_fail(&exchange->listener, &(skaz_error){.message = text_string(&words)});
  text_free(&words);
}

/* ----------------------------------------------------------------- writing */

static void put(json_t *object, const char *key, json_t *value) {
  if (json_object_set_new(object, key, value) != 0) parts_need(NULL);
}

static json_t *take(json_t **place) {
  json_t *value = *place ? *place : json_null();
  *place = NULL;
  return value;
}

/* Hands out the array, and has an empty one in its place. */
static json_t *take_array(json_t **place) {
  json_t *array = *place;
  *place = parts_need(json_array());
  return array;
}

static json_t *take_error(struct exchange *exchange) {
  json_t *error = json_incref(json_array_get(exchange->issues, 0));
  json_decref(take_array(&exchange->issues));
  return error ? error : json_null();
}

/* Writes the object on one line, and frees it. */
static void write_object(struct exchange *exchange, json_t *object) {
  char *line = json_dumps(object, JSON_COMPACT);
  if (!line) parts_need(NULL);
  fprintf(exchange->out, "%s\n", line);
  fflush(exchange->out);
  free(line);
  json_decref(object);
}

static json_t *begin_object(struct exchange *exchange) {
  json_t *object = parts_need(json_pack("{s:i}", "skaz", PROTOCOL));
  put(object, "input", take(&exchange->input));
  return object;
}

static json_t *phase_of(struct game *game) {
  skaz_phase phase = skaz_phase_of(game->session.story);
  return parts_string(phase == SKAZ_ENDED ? "ended" : phase == SKAZ_ASK ? "ask" : "menu");
}

static void put_story(json_t *object, struct exchange *exchange, struct game *game) {
  skaz_story *story = game->session.story;
  put(object, "scenario", parts_string(game->about.id));
  put(object, "about", exchange->has_about ? json_null() : parts_about(&game->about));
  exchange->has_about = true;
  put(object, "turn", json_integer(skaz_turn(story)));
  put(object, "place", parts_string(skaz_place(story)));
  put(object, "act", parts_act(game));
  put(object, "phase", phase_of(game));
  put(object, "ending", parts_string(skaz_ending(story)));
  put(object, "blocks", take_array(&exchange->blocks));
  put(object, "choices", parts_choices(game));
  put(object, "question", parts_question(game));
  set(&exchange->meters, parts_meters(game, exchange->meters));
  put(object, "meters", json_incref(exchange->meters));
  put(object, "can_leave", json_boolean(skaz_can_leave(story)));
  put(object, "can_undo", json_integer((json_int_t)game->session.made));
  put(object, "can_redo", json_integer((json_int_t)(game->session.count - game->session.made)));
}

static void on_finish(struct listener *listener, struct game *game) {
  struct exchange *exchange = exchange_of(listener);
  json_t *object = begin_object(exchange);
  put_story(object, exchange, game);
  put(object, "messages", take_array(&exchange->messages));
  put(object, "error", take_error(exchange));
  put(object, "play", parts_string(game->journal.path));
  put(object, "stopped", json_boolean(game->is_done));
  write_object(exchange, object);
}

/* Nothing is played, or not to the end: all that is wrong. */
static void write_failure(struct exchange *exchange, const char *otherwise) {
  if (json_array_size(exchange->issues) == 0) refuse(exchange, "%s", otherwise);
  json_t *object = begin_object(exchange), *issues = take_array(&exchange->issues);
  put(object, "messages", take_array(&exchange->messages));
  put(object, "error", json_incref(json_array_get(issues, 0)));
  put(object, "errors", issues);
  put(object, "stopped", json_true());
  write_object(exchange, object);
}

/* ----------------------------------------------------------------- reading */

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
  if (skaz_choice_at(game->session.story, index, &choice) != SKAZ_OK)
    refuse(exchange, "The menu has no such choice.");
  else if (!choice.is_open)
    refuse(exchange, "%s", choice.reason ? choice.reason : "That is closed now.");
  else
    play_take_choice(game, index);
}

static void take_choose(struct exchange *exchange, struct game *game, const json_t *value) {
  size_t index = skaz_choice_count(game->session.story);
  if (skaz_phase_of(game->session.story) != SKAZ_MENU) {
    refuse(exchange, "There is no menu now.");
    return;
  }
  if (!json_is_string(value) && !json_is_integer(value)) {
    refuse(exchange, "\"choose\" takes the id of a choice, or its number.");
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
    refuse(exchange, "There is no question now.");
  } else if (!json_is_string(value)) {
    refuse(exchange, "\"answer\" takes a string.");
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
    refuse(exchange, "\"command\" takes a string: \"undo 3\".");
    return;
  }
  const char *words = json_string_value(value);
  utf_clean(&line, words, strlen(words));
  const char *string = text_string(&line);
  if (understand_command(&result, string, command_words))
    command_run(game, result.command, result.rest);
  else
    refuse(exchange, "There is no command '%s'.", string);
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
  refuse(exchange, "%s", forms_wanted);
}

/* The object that a line is; NULL, and it is refused, if it is none. */
static json_t *parse(struct exchange *exchange, const char *line) {
  json_error_t error;
  json_t *object = json_loads(line, JSON_REJECT_DUPLICATES, &error);
  if (!object) {
    char *words = utf_shown(error.text);
    refuse(exchange, "That is no JSON object: %s (column %d).", words, error.column);
    free(words);
  }
  return object;
}

/* False where no line came; the exit status then tells why. */
static bool read_line(struct exchange *exchange, struct game *game, struct text *line) {
  struct reader *reader = game->stage->reader;
  enum read_result result = reader->read(reader, "", line);
  if (result == READ_STOP) exchange->status = 128 + signals_stop();
  if (result == READ_INTERRUPT) exchange->status = INTERRUPTED;
  if (result == READ_LINE) set(&exchange->input, parts_string(line->data));
  return result == READ_LINE;
}

/* A line that begins with a brace is an object; any other is taken as at the prompt. */
static void take_line(struct exchange *exchange, struct game *game, const char *line) {
  if (*line != '{') {
    play_take_line(game, line);
    return;
  }
  json_t *object = parse(exchange, line);
  if (object) take_object(exchange, game, object);
  json_decref(object);
}

/* --------------------------------------------------------------- scenarios */

static void write_titles(struct exchange *exchange, struct game *game,
                         const struct titles *titles) {
  json_t *object = begin_object(exchange);
  put(object, "scenarios", parts_titles(titles));
  put(object, "messages", take_array(&exchange->messages));
  put(object, "error", take_error(exchange));
  put(object, "stopped", json_boolean(game->is_done));
  write_object(exchange, object);
}

static const char title_wanted[] =
    "Name one of the scenarios: its id, its number, or in a plain line words of its title.";

static size_t find_title(struct exchange *exchange, const struct titles *titles,
                         const json_t *value) {
  json_int_t number = json_integer_value(value);
  if (number > 0 && number <= (json_int_t)titles->count) return (size_t)number - 1;
  for (size_t i = 0; json_is_string(value) && i < titles->count; i++)
    if (strcmp(titles->items[i].scenario->id, json_string_value(value)) == 0) return i;
  refuse(exchange, "%s", title_wanted);
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
  understand(&result, line, offers, titles->count, words);
  game->is_done = result.meaning == MEANS_COMMAND;
  size_t picked = result.meaning == MEANS_CHOICE ? result.choice : titles->count;
  if (picked == titles->count && !game->is_done) refuse(exchange, "%s", title_wanted);
  understood_free(&result);
  free(offers);
  return picked;
}

static size_t pick(struct exchange *exchange, struct game *game, const struct titles *titles,
                   const char *line) {
  if (*line != '{') return understand_title(exchange, game, titles, line);
  json_t *object = parse(exchange, line);
  size_t picked = titles->count;
  if (object) picked = find_title(exchange, titles, json_object_get(object, "scenario"));
  json_decref(object);
  return picked;
}

/* The object that the last line gets is then the first one of the play. */
static size_t ask_title(struct exchange *exchange, struct game *game, const struct titles *titles) {
  struct text line = {0};
  size_t picked = titles->count;
  write_titles(exchange, game, titles);
  while (picked == titles->count && !game->is_done) {
    if (read_line(exchange, game, &line)) {
      picked = pick(exchange, game, titles, line.data);
      if (picked == titles->count) write_titles(exchange, game, titles);
    } else {
      game->is_done = true;
    }
  }
  text_free(&line);
  return picked;
}

static bool on_choose(struct listener *listener, struct game *game) {
  struct titles titles;
  titles_open(&titles, game->options, game->stage->errors);
  size_t picked = titles.count;
  if (titles.count > 0)
    picked = ask_title(exchange_of(listener), game, &titles);
  else
    game_report(game, &(skaz_error){.message = "there are no scenarios here"});
  bool is_picked = picked < titles.count;
  if (is_picked) game->scenario = titles_take(&titles, picked);
  titles_close(&titles);
  return is_picked;
}

/* -------------------------------------------------------------------- play */

static struct exchange start(struct stage *stage) {
  struct exchange exchange = {.listener = {.choose = on_choose,
                                           .tell = on_tell,
                                           .show_turn = on_show_turn,
                                           .fail = on_fail,
                                           .hear = on_hear,
                                           .finish = on_finish},
                              .out = stage->out};
  exchange.blocks = parts_need(json_array());
  exchange.messages = parts_need(json_array());
  exchange.issues = parts_need(json_array());
  return exchange;
}

static void finish(struct exchange *exchange) {
  json_decref(exchange->input);
  json_decref(exchange->blocks);
  json_decref(exchange->messages);
  json_decref(exchange->issues);
  json_decref(exchange->meters);
}

static void converse(struct exchange *exchange, struct game *game) {
  struct text line = {0};
  game->seconds = -1;
  on_finish(&exchange->listener, game);
  while (!game->is_done && read_line(exchange, game, &line)) {
    take_line(exchange, game, line.data);
    on_finish(&exchange->listener, game);
  }
  text_free(&line);
}

int json_run(struct stage *stage, const struct play_options *options) {
  struct exchange exchange = start(stage);
  struct game game;
  stage->listener = &exchange.listener;
  if (opening_run(&game, stage, options)) {
    converse(&exchange, &game);
    game_free(&game);
  } else if (!game.is_done) {
    write_failure(&exchange, "There is nothing to play.");
    exchange.status = PLAY_BAD_INPUT;
  }
  stage->listener = NULL;
  finish(&exchange);
  return exchange.status;
}

int json_replay(struct stage *stage, const struct play_options *options, const char *path) {
  struct exchange exchange = start(stage);
  stage->listener = &exchange.listener;
  int status = play_replay(stage, options, path);
  if (status != PLAY_OK || json_array_size(exchange.issues) > 0)
    write_failure(&exchange, "The play cannot be read.");
  stage->listener = NULL;
  finish(&exchange);
  return status;
}
