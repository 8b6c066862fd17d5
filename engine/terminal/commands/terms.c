/* terms: the words that a scenario explains. */
#include "commands/terms.h"

#include <stdlib.h>
#include <string.h>

#include "commands/verbs.h"
#include "meaning/understand.h"
#include "meaning/words.h"
#include "text/utf.h"

/* All names of all terms: how they are written, and what they are called also. */
struct names {
  struct offer *items; /* their labels are copies */
  size_t *terms;       /* of each, the index of its term */
  size_t count, capacity, term_capacity;
};

static const char *const no_commands[] = {NULL};

static skaz_entry term_at(const struct game *game, size_t i) {
  skaz_entry entry = {0};
  skaz_entry_at(game->program, SKAZ_ENTRY_TERM, i, &entry);
  return entry;
}

static size_t count_terms(const struct game *game) {
  return skaz_entry_count(game->program, SKAZ_ENTRY_TERM);
}

static void add_name(struct names *names, const char *name, size_t length, size_t term) {
  names->items = need_item(names->items, names->count, &names->capacity, sizeof *names->items);
  names->terms = need_item(names->terms, names->count, &names->term_capacity, sizeof *names->terms);
  names->items[names->count] = (struct offer){need_copy(name, length), NULL, true};
  names->terms[names->count++] = term;
}

/* `also` has names separated by commas. */
static void add_others(struct names *names, const char *also, size_t term) {
  while (*(also += strspn(also, ", "))) {
    size_t length = strcspn(also, ",");
    add_name(names, also, length, term);
    also += length;
  }
}

static struct names names_of(const struct game *game) {
  struct names names = {0};
  for (size_t i = 0; i < count_terms(game); i++) {
    skaz_entry term = term_at(game, i);
    add_name(&names, term.title, strlen(term.title), i);
    if (term.extra) add_others(&names, term.extra, i);
  }
  return names;
}

static void free_names(struct names *names) {
  for (size_t i = 0; i < names->count; i++) free((char *)names->items[i].label);
  free(names->items);
  free(names->terms);
}

const char *terms_find(const struct game *game, const char *name) {
  struct names names = names_of(game);
  struct words wanted = words_of(name);
  const char *found = NULL;
  for (size_t i = 0; i < names.count && !found; i++) {
    struct words words = words_of(names.items[i].label);
    if (words_are_same(&words, &wanted)) found = term_at(game, names.terms[i]).title;
    words_free(&words);
  }
  words_free(&wanted);
  free_names(&names);
  return found;
}

/* ------------------------------------------------------------------ define */

static void show_term(struct game *game, size_t i) {
  skaz_entry term = term_at(game, i);
  struct page page = game_page(game);
  struct text painted = {0};
  page_title(&painted, &page, term.title);
  page_sheet(&painted, &page, term.text);
  game_show(game, &painted);
}

/* Names of the same term count once. */
static void keep_terms(struct understood *result, const struct names *names) {
  size_t kept = 0;
  for (size_t i = 0; i < result->count; i++) {
    size_t j = 0;
    while (j < kept && names->terms[result->several[j]] != names->terms[result->several[i]]) j++;
    if (j == kept) result->several[kept++] = result->several[i];
  }
  result->count = kept;
}

static void ask_which(struct game *game, const struct understood *result, const struct names *names,
                      const char *question) {
  struct text words = {0};
  for (size_t i = 0; i < result->count; i++)
    text_print(&words, "%s%s",
               i == 0                   ? " "
               : i + 1 == result->count ? " or "
                                        : ", ",
               names->items[result->several[i]].label);
  game_say(game, "%s%s?", question, words.data);
  if (result->count == 1)
    game->asked.line = need_print("/define %s", names->items[result->several[0]].label);
  text_free(&words);
}

static void define_one(struct game *game, const char *wanted, const struct names *names) {
  struct understood result;
  const struct menu menu = {.offers = names->items, .count = names->count, .commands = no_commands};
  understand_words(&result, wanted, &menu);
  keep_terms(&result, names);
  if (result.meaning == MEANS_CHOICE)
    show_term(game, names->terms[result.choice]);
  else if (result.meaning == MEANS_SEVERAL && result.count == 1)
    show_term(game, names->terms[result.several[0]]);
  else if (result.meaning == MEANS_SEVERAL)
    ask_which(game, &result, names, "Which do you mean:");
  else if (result.count > 0)
    ask_which(game, &result, names, "The glossary does not have that word. Did you mean");
  else
    game_say(game, "The glossary does not have that word. Type glossary to see all it has.");
  understood_free(&result);
}

void verb_define(struct game *game, const char *rest) {
  struct names names = names_of(game);
  if (names.count == 0)
    game_say(game, "This story has no glossary.");
  else if (!*rest)
    game_say(game, "Type define and a word of the glossary: define %s.", names.items[0].label);
  else
    define_one(game, rest, &names);
  free_names(&names);
}

/* ---------------------------------------------------------------- glossary */

static int by_fold(const void *a, const void *b) {
  struct text x = {0}, y = {0};
  const char *first = *(const char *const *)a, *second = *(const char *const *)b;
  utf_fold(&x, first);
  utf_fold(&y, second);
  int order = strcmp(text_string(&x), text_string(&y));
  text_free(&x);
  text_free(&y);
  return order ? order : strcmp(first, second);
}

const char **terms_all(const struct game *game) {
  size_t count = count_terms(game);
  const char **all = need_bytes(NULL, (count + 1) * sizeof *all);
  for (size_t i = 0; i < count; i++) all[i] = term_at(game, i).title;
  all[count] = NULL;
  if (count > 1) qsort(all, count, sizeof *all, by_fold);
  return all;
}

void verb_glossary(struct game *game, const char *rest) {
  const char **all = terms_all(game);
  struct text names = {0};
  if (*rest) {
    verb_define(game, rest);
  } else if (!all[0]) {
    game_say(game, "This story has no glossary.");
  } else {
    for (size_t i = 0; all[i]; i++) text_print(&names, "%s%s", i > 0 ? ", " : "", all[i]);
    game_say(game,
             "The words of this story that are explained:\n\n%s\n\nType define and one of "
             "them: define %s.",
             names.data, all[0]);
  }
  text_free(&names);
  free(all);
}
