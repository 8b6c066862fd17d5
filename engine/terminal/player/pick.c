/* pick: one of a list that stands above the prompt, by its number, its words, or Enter. */
#include "player/pick.h"

#include "meaning/complete.h"
#include "player/reply.h"

static const char *const words[] = {"new", "quit", "q", "exit", "help", "?", NULL};

enum { WORD_NEW, WORD_QUIT, WORD_Q, WORD_EXIT };

static void say_hint(struct game *game, const struct list *list) {
  struct page page = game_page(game);
  struct text painted = {0};
  page_quiet(&painted, &page, list->hint);
  game_show(game, &painted);
}

static void say_several(struct game *game, const struct understood *result,
                        const struct menu *menu) {
  struct page page = game_page(game);
  struct text question = {0};
  reply_put_question(&question, &page, "Which do you mean:", result, menu);
  game_say(game, "%s", question.data);
  text_free(&question);
}

static void say_no(struct game *game, const struct list *list, const struct understood *result,
                   const char *line, const struct menu *menu) {
  struct page page = game_page(game);
  struct text reply = {0};
  if (result->meaning == MEANS_NO_NUMBER)
    text_print(&reply, "There is no number %s here. ", line);
  else
    text_print(&reply, "'%s' is not understood here. ", line);
  if (result->count + result->near_count > 0) {
    reply_put_question(&reply, &page, "Did you mean", result, menu);
    text_put(&reply, " ");
  }
  game_say(game, "%s%s", reply.data, list->hint);
  text_free(&reply);
}

/* Where nothing was picked yet the answer is PICK_NONE, without game->is_done. */
static enum pick take_line(struct game *game, const struct list *list, const char *line,
                           size_t *index) {
  struct understood result;
  const char *const *known = list->has_new ? words : words + 1;
  enum pick pick = PICK_NONE;
  const struct menu menu = {.offers = list->offers, .count = list->count, .commands = known};
  understand(&result, line, &menu);
  size_t word = result.command + (list->has_new ? 0 : 1);
  if (result.meaning == MEANS_NOTHING) {
    pick = PICK_FIRST;
  } else if (result.meaning == MEANS_CHOICE) {
    pick = PICK_OFFER;
    *index = result.choice;
  } else if (result.meaning == MEANS_SEVERAL) {
    say_several(game, &result, &menu);
  } else if (result.meaning != MEANS_COMMAND) {
    say_no(game, list, &result, line, &menu);
  } else if (word == WORD_NEW) {
    pick = PICK_NEW;
  } else if (word <= WORD_EXIT) {
    game->is_done = true;
  } else {
    say_hint(game, list);
  }
  understood_free(&result);
  return pick;
}

/* The first Ctrl-C clears the line; another one right after it is meant. */
static void take_interrupt(struct game *game) {
  if (++game->interrupts > 1)
    game->is_done = true;
  else
    game_say(game, "Type quit to stop.");
}

/* What a Tab completes; `user` is where the list is. */
static void complete_line(void *user, const char *line, struct completion *completion) {
  static const char *const long_words[] = {"new", "quit", "help", NULL};
  static const struct argument none[] = {{NULL, NULL}};
  const struct list *const *at = user, *list = *at;
  const struct vocabulary vocabulary = {.offers = list->offers,
                                        .count = list->count,
                                        .commands = list->has_new ? long_words : long_words + 1,
                                        .arguments = none};
  complete(completion, line, &vocabulary);
}

static enum pick take_next(struct game *game, const struct list *list, struct text *line,
                           size_t *index) {
  struct reader *reader = game->stage->reader;
  reader->complete = complete_line;
  reader->user = &list;
  enum read_result result = game_read(game, "> ", line);
  reader->complete = NULL;
  if (result != READ_INTERRUPT) game->interrupts = 0;
  switch (result) {
  case READ_LINE: return take_line(game, list, line->data, index);
  case READ_INTERRUPT: take_interrupt(game); return PICK_NONE;
  default: game->is_done = true; return PICK_NONE;
  }
}

enum pick pick_one(struct game *game, const struct list *list, size_t *index) {
  struct text line = {0};
  enum pick pick = PICK_NONE;
  *index = 0;
  say_hint(game, list);
  while (pick == PICK_NONE && !game->is_done) pick = take_next(game, list, &line, index);
  text_free(&line);
  return pick;
}
