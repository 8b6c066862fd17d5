/* play: what the player types, taken and answered until the play stops. */
#include "player/play.h"

#include <stdlib.h>
#include <string.h>

#include "commands/commands.h"
#include "game/ending.h"
#include "line/signals.h"
#include "player/offers.h"
#include "player/opening.h"
#include "player/reply.h"
#include "player/tab.h"
#include "player/typed.h"

/* ------------------------------------------------------------------- moves */

void play_take_choice(struct game *game, size_t choice) {
  game_finish_move(game, session_choose(&game->session, choice, game->seconds), NULL);
}

/* The tries left at the question with this id; 0: no such question, or no limit. */
static int tries_left(struct game *game, const char *id) {
  skaz_question question;
  if (skaz_question_of(game->session.story, &question) != SKAZ_OK) return 0;
  return question.id && strcmp(question.id, id) == 0 ? question.tries_left : 0;
}

/* The same question again is no answer to an answer: it is said that this was not it. */
void play_take_answer(struct game *game, const char *answer) {
  skaz_question question;
  bool asks = skaz_question_of(game->session.story, &question) == SKAZ_OK;
  char *id = need_string(asks && question.id ? question.id : "");
  int before = tries_left(game, id);
  skaz_status status = session_answer(&game->session, answer, game->seconds);
  int after = status == SKAZ_OK ? tries_left(game, id) : 0;
  bool is_again = after > 0 && after == before - 1;
  char *note = need_print("That is not it. %s.", after == 1 ? "One more try" : "Try again");
  game_finish_move(game, status, is_again ? note : NULL);
  free(note);
  free(id);
}

/* ------------------------------------------------------------------- lines */

/* At the end a choice's key is a command with its words. */
static void run_key(struct game *game, const char *key) {
  char *word = need_copy(key, strcspn(key, " "));
  command_run(game, command_find(word), key + strlen(word) + strspn(key + strlen(word), " "));
  free(word);
}

static void take_choice(struct game *game, size_t choice, const char *key) {
  if (skaz_phase_of(game->session.story) == SKAZ_ENDED)
    run_key(game, key);
  else
    play_take_choice(game, choice);
}

static void take_meant(struct game *game, const struct understood *result, const char *line,
                       const struct menu *menu) {
  if (result->meaning == MEANS_CHOICE)
    take_choice(game, result->choice, menu->offers[result->choice].key);
  else if (result->meaning == MEANS_COMMAND)
    command_run(game, result->command, result->rest);
  else
    reply_show(game, result, line, menu);
}

/* `asked`: what the reply to the line before was about. */
static void take_at_menu(struct game *game, const char *line, const struct asked *asked) {
  struct understood result;
  struct menu menu = {.commands = command_words, .row_of = command_row};
  menu.asked = asked->choices;
  menu.asked_count = asked->count;
  struct offer *offers = offers_of(game, &menu.count);
  menu.offers = offers;
  understand(&result, line, &menu);
  if (result.meaning == MEANS_UNKNOWN && asked->line && reply_is_yes(line))
    play_take_line(game, asked->line);
  else
    take_meant(game, &result, line, &menu);
  understood_free(&result);
  free(offers);
}

/* "look" in quotes is the answer look. */
static char *unquote(const char *line) {
  size_t length = strlen(line);
  struct understood result;
  if (length < 3 || line[0] != '"' || line[length - 1] != '"') return need_string(line);
  char *inside = need_copy(line + 1, length - 2);
  if (inside[0] == '/' || understand_command(&result, inside, command_words)) return inside;
  free(inside);
  return need_string(line);
}

/* A line is an answer there, unless it can only be a command. */
static void take_at_question(struct game *game, const char *line) {
  struct understood result;
  if (understand_command(&result, line, command_words) &&
      command_is_meant(result.command, result.rest)) {
    command_run(game, result.command, result.rest);
    return;
  }
  char *answer = unquote(line);
  play_take_answer(game, answer);
  free(answer);
}

void play_take_line(struct game *game, const char *line) {
  struct asked asked = game->asked;
  game->asked = (struct asked){0};
  if (skaz_phase_of(game->session.story) == SKAZ_ASK && *line != '/')
    take_at_question(game, line);
  else
    take_at_menu(game, line, &asked);
  free(asked.choices);
  free(asked.line);
}

/* -------------------------------------------------------------------- loop */

static int64_t now(const struct stage *stage) {
  return stage->clock ? stage->clock(stage->user) : 0;
}

/* The first Ctrl-C clears the line; another one right after it asks. */
static void take_interrupt(struct game *game) {
  game->stage->has_read = true;
  if (++game->interrupts > 1) {
    game->interrupts = 0;
    command_stop(game);
  } else {
    game_say(game, "Type quit to stop. What you did so far is not lost.");
  }
}

static void take_turn(struct game *game, struct typed *typed, struct text *line, int *ended_by) {
  struct stage *stage = game->stage;
  int64_t shown = now(stage);
  enum read_result result = tab_read(game, "> ", line);
  game->seconds = stage->clock ? now(stage) - shown : -1;
  if (result != READ_INTERRUPT) game->interrupts = 0;
  switch (result) {
  case READ_LINE:
    typed_add(typed, line->data);
    play_take_line(game, line->data);
    break;
  case READ_INTERRUPT: take_interrupt(game); break;
  case READ_END: command_stop(game); break;
  case READ_STOP: *ended_by = signals_stop(); break;
  }
}

static int run_loop(struct game *game) {
  struct text line = {0};
  struct typed typed;
  int ended_by = 0;
  typed_open(&typed, game->stage->editor, game->stage->is_person ? game->folder : NULL,
             game->player);
  while (!game->is_done && ended_by == 0) take_turn(game, &typed, &line, &ended_by);
  typed_close(&typed);
  text_free(&line);
  return ended_by ? 128 + ended_by : PLAY_OK;
}

struct play_options play_options_after(const struct game *game) {
  struct play_options options = *game->options;
  options.scenario = options.play = options.act = NULL;
  options.is_short = options.is_new = options.resumes = false;
  if (!options.is_seeded) options.seed += game->restarts + 1;
  return options;
}

int play_run(struct stage *stage, const struct play_options *options) {
  struct play_options asked = *options, next;
  bool goes_on = true;
  int status = PLAY_OK;
  while (goes_on) {
    struct game game;
    bool is_open = opening_run(&game, stage, &asked);
    if (!is_open && signals_stop()) return 128 + signals_stop();
    if (!is_open) return game.is_done ? PLAY_OK : PLAY_BAD_INPUT;
    status = run_loop(&game);
    goes_on = game.wants_another;
    next = play_options_after(&game);
    game_free(&game);
    asked = next;
  }
  return status;
}
