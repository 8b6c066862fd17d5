/* json: a play for another program: an object for each line that it sends. */
#include "json/json.h"

#include "player/opening.h"
#include "player/play.h"
#include "json/choose.h"
#include "json/exchange.h"
#include "json/input.h"

static void converse(struct exchange *exchange, struct game *game) {
  struct text line = {0};
  game->seconds = -1;
  exchange_write_turn(exchange, game);
  while (!game->is_done && exchange_read(exchange, game, &line)) {
    input_take(exchange, game, line.data);
    exchange_write_turn(exchange, game);
  }
  text_free(&line);
}

int json_run(struct stage *stage, const struct play_options *options) {
  struct exchange exchange;
  exchange_open(&exchange, stage->out, choose_scenario);
  struct game game;
  stage->listener = &exchange.listener;
  if (opening_run(&game, stage, options)) {
    converse(&exchange, &game);
    game_free(&game);
  } else if (!game.is_done) {
    exchange_write_failure(&exchange, "There is nothing to play.");
    exchange.status = PLAY_BAD_INPUT;
  }
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
