/* json: a play for another program: an object for each line that it sends. */
#include "json/json.h"

#include "json/choose.h"
#include "json/exchange.h"
#include "json/input.h"
#include "player/opening.h"
#include "player/play.h"

/* A line after which other scenarios are wanted is answered by their list. */
static void converse(struct exchange *exchange, struct game *game) {
  struct text line = {0};
  game->seconds = -1;
  exchange_begin(exchange);
  exchange_write_turn(exchange, game);
  while (!game->is_done && exchange_read(exchange, game, &line)) {
    input_take(exchange, game, line.data);
    if (!game->wants_another) exchange_write_turn(exchange, game);
  }
  text_free(&line);
}

/* True, with what is asked for in `options`, where another scenario is to be played. */
static bool play_one(struct exchange *exchange, struct stage *stage, struct play_options *options) {
  struct game game;
  if (opening_run(&game, stage, options)) {
    converse(exchange, &game);
    bool goes_on = game.wants_another;
    struct play_options next = play_options_after(&game);
    game_free(&game);
    *options = next;
    return goes_on;
  }
  if (!game.is_done) {
    exchange_write_failure(exchange, "There is nothing to play.");
    exchange->status = PLAY_BAD_INPUT;
  }
  return false;
}

int json_run(struct stage *stage, const struct play_options *options) {
  struct exchange exchange;
  struct play_options asked = *options;
  exchange_open(&exchange, stage->out, choose_scenario);
  stage->listener = &exchange.listener;
  while (play_one(&exchange, stage, &asked)) continue;
  stage->listener = NULL;
  exchange_close(&exchange);
  return exchange.status;
}

int json_replay(struct stage *stage, const struct play_options *options, const char *path) {
  struct exchange exchange;
  exchange_open(&exchange, stage->out, choose_scenario);
  stage->listener = &exchange.listener;
  int status = play_replay(stage, options, path);
  if (status != PLAY_OK || json_array_size(exchange.issues) > 0)
    exchange_write_failure(&exchange, "The play cannot be read.");
  stage->listener = NULL;
  exchange_close(&exchange);
  return status;
}
