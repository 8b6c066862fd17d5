/* named: which of several things that have names a player means. */
#include "commands/named.h"

#include <stdlib.h>

static const char *const no_commands[] = {NULL};

void named_add(struct named *named, const char *name, size_t length, size_t thing) {
  named->items = need_item(named->items, named->count, &named->capacity, sizeof *named->items);
  named->things =
      need_item(named->things, named->count, &named->thing_capacity, sizeof *named->things);
  named->items[named->count] = (struct offer){need_copy(name, length), NULL, true};
  named->things[named->count++] = thing;
}

void named_free(struct named *named) {
  for (size_t i = 0; i < named->count; i++) free((char *)named->items[i].label);
  free(named->items);
  free(named->things);
  *named = (struct named){0};
}

/* Names of the same thing count once. */
static void keep_things(struct understood *result, const struct named *named) {
  size_t kept = 0;
  for (size_t i = 0; i < result->count; i++) {
    size_t j = 0;
    while (j < kept && named->things[result->several[j]] != named->things[result->several[i]]) j++;
    if (j == kept) result->several[kept++] = result->several[i];
  }
  result->count = kept;
}

static void ask_which(struct game *game, const struct understood *result, const struct named *named,
                      const char *verb, const char *question) {
  struct text words = {0};
  for (size_t i = 0; i < result->count; i++)
    text_print(&words, "%s%s",
               i == 0                   ? " "
               : i + 1 == result->count ? " or "
                                        : ", ",
               named->items[result->several[i]].label);
  game_say(game, "%s%s?", question, words.data);
  if (result->count == 1)
    game->asked.line = need_print("/%s %s", verb, named->items[result->several[0]].label);
  text_free(&words);
}

bool named_find(const struct named *named, struct game *game, const char *wanted, const char *verb,
                const char *missing, const char *hint, size_t *thing) {
  struct understood result;
  const struct menu menu = {.offers = named->items, .count = named->count, .commands = no_commands};
  understand_words(&result, wanted, &menu);
  keep_things(&result, named);
  bool is_one =
      result.meaning == MEANS_CHOICE || (result.meaning == MEANS_SEVERAL && result.count == 1);
  if (is_one) {
    *thing = named->things[result.meaning == MEANS_CHOICE ? result.choice : result.several[0]];
  } else if (result.meaning == MEANS_SEVERAL) {
    ask_which(game, &result, named, verb, "Which do you mean:");
  } else if (result.count > 0) {
    char *question = need_print("%s Did you mean", missing);
    ask_which(game, &result, named, verb, question);
    free(question);
  } else {
    game_say(game, "%s %s", missing, hint);
  }
  understood_free(&result);
  return is_one;
}
