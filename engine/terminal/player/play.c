/* play: what the player types, taken and answered until the play stops. */
#include "player/play.h"

#include <stdlib.h>
#include <string.h>

#include "line/signals.h"
#include "player/commands.h"
#include "player/ending.h"
#include "player/opening.h"
#include "player/understand.h"

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

/* After the end the menu is one of commands. */
static struct offer *list_endings(const struct game *game, size_t *count) {
  skaz_choice choices[ENDING_MOST];
  struct offer *offers = need_bytes(NULL, ENDING_MOST * sizeof *offers);
  *count = ending_list(game, choices);
  for (size_t i = 0; i < *count; i++)
    offers[i] = (struct offer){choices[i].label, choices[i].key, true};
  return offers;
}

/* The choices of the menu, as they can be typed. Labels are valid until the next move. */
static struct offer *list_offers(struct game *game, size_t *count) {
  if (skaz_phase_of(game->session.story) == SKAZ_ENDED) return list_endings(game, count);
  size_t all = skaz_choice_count(game->session.story);
  struct offer *offers = need_bytes(NULL, all * sizeof *offers);
  *count = 0;
  for (size_t i = 0; i < all; i++) {
    skaz_choice choice;
    if (skaz_choice_at(game->session.story, i, &choice) != SKAZ_OK)
      choice = (skaz_choice){.label = ""};
    offers[(*count)++] = (struct offer){choice.label, choice.key, choice.is_open};
  }
  return offers;
}

static size_t count_open(const struct offer *offers, size_t count) {
  size_t open = 0;
  for (size_t i = 0; i < count; i++) open += offers[i].is_open;
  return open;
}

/* ----------------------------------------------------------------- replies */

/* What can be typed now, as the end of a sentence. */
static void put_possible(struct text *out, const struct offer *offers, size_t count) {
  size_t open = count_open(offers, count);
  if (open == 0)
    text_put(out, "The story is over: you can type undo, restart, quit or help.");
  else if (open == 1)
    text_put(out, "Type 1, words of that choice, or help.");
  else
    text_print(out, "Type a number from 1 to %zu, words of a choice, or help.", open);
}

static void reply_several(struct text *out, const struct understood *result,
                          const struct offer *offers) {
  text_put(out, "Which do you mean: ");
  for (size_t i = 0; i < result->count; i++) {
    const char *gap = i == 0 ? "" : i + 1 == result->count ? " or " : ", ";
    text_print(out, "%s%zu", gap, understand_number(offers, result->several[i]));
  }
  text_put(out, "?");
}

static void reply_locked(struct text *out, struct game *game, size_t index) {
  skaz_choice choice;
  if (skaz_choice_at(game->session.story, index, &choice) != SKAZ_OK || !choice.reason)
    text_put(out, "That is closed now.");
  else
    text_put(out, choice.reason);
}

static void reply(struct game *game, const struct understood *result, const char *line,
                  const struct offer *offers, size_t count) {
  struct text out = {0};
  switch (result->meaning) {
  case MEANS_SEVERAL: reply_several(&out, result, offers); break;
  case MEANS_LOCKED: reply_locked(&out, game, result->choice); break;
  case MEANS_NO_NUMBER: text_print(&out, "There is no choice %s. ", line); break;
  case MEANS_NO_COMMAND:
    text_print(&out, "There is no command %s. ", line);
    if (result->near)
      text_print(&out, "Did you mean /%s?", result->near);
    else
      text_put(&out, "help lists them.");
    break;
  case MEANS_UNKNOWN:
    text_print(&out, "'%s' is not understood here. ", line);
    if (result->near) text_print(&out, "Did you mean '%s'? ", result->near);
    break;
  default: break;
  }
  if (result->meaning == MEANS_NOTHING || result->meaning == MEANS_NO_NUMBER ||
      result->meaning == MEANS_UNKNOWN)
    put_possible(&out, offers, count);
  game_say(game, "%s", out.data);
  text_free(&out);
}

/* ------------------------------------------------------------------- lines */

static void take_choice(struct game *game, size_t choice, const char *key) {
  if (skaz_phase_of(game->session.story) == SKAZ_ENDED)
    command_run(game, command_find(key), "");
  else
    play_take_choice(game, choice);
}

static void take_at_menu(struct game *game, const char *line) {
  size_t count;
  struct understood result;
  struct offer *offers = list_offers(game, &count);
  understand(&result, line, offers, count, command_words);
  if (result.meaning == MEANS_CHOICE)
    take_choice(game, result.choice, offers[result.choice].key);
  else if (result.meaning == MEANS_COMMAND)
    command_run(game, result.command, result.rest);
  else
    reply(game, &result, line, offers, count);
  understood_free(&result);
  free(offers);
}

/* At a question a line is an answer, unless it can only be a command, or begins with a
 * stroke. */
static bool is_command_there(const struct understood *result, const char *line) {
  return *line == '/' || command_is_meant(result->command, result->rest);
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

static void take_at_question(struct game *game, const char *line) {
  struct understood result;
  if (understand_command(&result, line, command_words) && is_command_there(&result, line)) {
    command_run(game, result.command, result.rest);
    return;
  }
  if (*line == '/') {
    game_say(game, "There is no command %s. /help lists them.", line);
    return;
  }
  char *answer = unquote(line);
  play_take_answer(game, answer);
  free(answer);
}

void play_take_line(struct game *game, const char *line) {
  if (skaz_phase_of(game->session.story) == SKAZ_ASK)
    take_at_question(game, line);
  else
    take_at_menu(game, line);
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

static void take_turn(struct game *game, struct text *line, int *ended_by) {
  struct stage *stage = game->stage;
  int64_t shown = now(stage);
  enum read_result result = game_read(game, "> ", line);
  game->seconds = stage->clock ? now(stage) - shown : -1;
  if (result != READ_INTERRUPT) game->interrupts = 0;
  switch (result) {
  case READ_LINE:
    if (stage->reader->recall) stage->reader->recall(stage->reader, line->data);
    play_take_line(game, line->data);
    break;
  case READ_INTERRUPT: take_interrupt(game); break;
  case READ_END: command_stop(game); break;
  case READ_STOP: *ended_by = signals_stop(); break;
  }
}

static int run_loop(struct game *game) {
  struct text line = {0};
  int ended_by = 0;
  while (!game->is_done && ended_by == 0) take_turn(game, &line, &ended_by);
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
