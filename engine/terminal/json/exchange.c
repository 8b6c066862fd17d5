/* exchange: what is told in answer to a line, gathered until its object is written. */
#include "json/exchange.h"

#include <stdlib.h>

#include "json/matters.h"
#include "line/signals.h"
#include "text/text.h"

enum { PROTOCOL = 1, INTERRUPTED = 130 };

/* ------------------------------------------------------------------ hearing */

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

static void on_show_matter(struct listener *listener, struct game *game, enum matter matter,
                           size_t index) {
  set(&exchange_of(listener)->shown, matters_of(game, matter, index));
}

static void on_show_turn(struct listener *listener, struct game *game) {
  bool is_whole = true;
  set(&exchange_of(listener)->blocks, parts_blocks(game, &is_whole));
  if (!is_whole) on_fail(listener, skaz_error_of(game->session.story));
}

static void on_hear(struct listener *listener, const char *input) {
  set(&exchange_of(listener)->input, parts_string(input));
}

void exchange_refuse(struct exchange *exchange, const char *format, ...) {
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

void exchange_write_turn(struct exchange *exchange, struct game *game) {
  json_t *object = begin_object(exchange);
  put_story(object, exchange, game);
  put(object, "messages", take_array(&exchange->messages));
  put(object, "shown", take(&exchange->shown));
  put(object, "error", take_error(exchange));
  put(object, "play", parts_string(game->journal.path));
  put(object, "stopped", json_boolean(game->is_done));
  write_object(exchange, object);
}

void exchange_write_failure(struct exchange *exchange, const char *otherwise) {
  if (json_array_size(exchange->issues) == 0) exchange_refuse(exchange, "%s", otherwise);
  json_t *object = begin_object(exchange), *issues = take_array(&exchange->issues);
  put(object, "messages", take_array(&exchange->messages));
  put(object, "error", json_incref(json_array_get(issues, 0)));
  put(object, "errors", issues);
  put(object, "stopped", json_true());
  write_object(exchange, object);
}

void exchange_write_titles(struct exchange *exchange, struct game *game,
                           const struct titles *titles) {
  json_t *object = begin_object(exchange);
  put(object, "scenarios", parts_titles(titles));
  put(object, "messages", take_array(&exchange->messages));
  put(object, "error", take_error(exchange));
  put(object, "stopped", json_boolean(game->is_done));
  write_object(exchange, object);
}

static void on_finish(struct listener *listener, struct game *game) {
  exchange_write_turn(exchange_of(listener), game);
}

/* ------------------------------------------------------------------ reading */

bool exchange_read(struct exchange *exchange, struct game *game, struct text *line) {
  struct reader *reader = game->stage->reader;
  enum read_result result = reader->read(reader, "", line);
  if (result == READ_STOP) exchange->status = 128 + signals_stop();
  if (result == READ_INTERRUPT) exchange->status = INTERRUPTED;
  if (result == READ_LINE) set(&exchange->input, parts_string(line->data));
  return result == READ_LINE;
}

/* ---------------------------------------------------------- beginning, end */

void exchange_open(struct exchange *exchange, FILE *out,
                   bool (*choose)(struct listener *listener, struct game *game, bool *has_chosen)) {
  *exchange = (struct exchange){.listener = {.choose = choose,
                                             .tell = on_tell,
                                             .show_turn = on_show_turn,
                                             .show_matter = on_show_matter,
                                             .fail = on_fail,
                                             .hear = on_hear,
                                             .finish = on_finish},
                                .out = out,
                                .blocks = parts_need(json_array()),
                                .messages = parts_need(json_array()),
                                .issues = parts_need(json_array())};
}

void exchange_begin(struct exchange *exchange) {
  set(&exchange->meters, NULL);
  exchange->has_about = false;
}

void exchange_close(struct exchange *exchange) {
  json_decref(exchange->input);
  json_decref(exchange->blocks);
  json_decref(exchange->messages);
  json_decref(exchange->shown);
  json_decref(exchange->issues);
  json_decref(exchange->meters);
}
