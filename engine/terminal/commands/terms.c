/* terms: the words that a scenario explains. */
#include "commands/terms.h"

#include <stdlib.h>
#include <string.h>

#include "commands/named.h"
#include "commands/verbs.h"
#include "meaning/words.h"
#include "text/utf.h"

static skaz_entry term_at(const struct game *game, size_t i) {
  skaz_entry entry = {0};
  skaz_entry_at(game->program, SKAZ_ENTRY_TERM, i, &entry);
  return entry;
}

static size_t count_terms(const struct game *game) {
  return skaz_entry_count(game->program, SKAZ_ENTRY_TERM);
}

/* `also` has names separated by commas. */
static void add_others(struct named *names, const char *also, size_t term) {
  while (*(also += strspn(also, ", "))) {
    size_t length = strcspn(also, ",");
    named_add(names, also, length, term);
    also += length;
  }
}

static struct named names_of(const struct game *game) {
  struct named names = {0};
  for (size_t i = 0; i < count_terms(game); i++) {
    skaz_entry term = term_at(game, i);
    named_add(&names, term.title, strlen(term.title), i);
    if (term.extra) add_others(&names, term.extra, i);
  }
  return names;
}

const char *terms_find(const struct game *game, const char *name) {
  struct named names = names_of(game);
  struct words wanted = words_of(name);
  const char *found = NULL;
  for (size_t i = 0; i < names.count && !found; i++) {
    struct words words = words_of(names.items[i].label);
    if (words_are_same(&words, &wanted)) found = term_at(game, names.things[i]).title;
    words_free(&words);
  }
  words_free(&wanted);
  named_free(&names);
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

static void define_one(struct game *game, const char *wanted, const struct named *names) {
  size_t term;
  if (named_find(names, game, wanted, "define", "The glossary does not have that word.",
                 "Type glossary to see all it has.", &term))
    show_term(game, term);
}

void verb_define(struct game *game, const char *rest) {
  struct named names = names_of(game);
  if (names.count == 0)
    game_say(game, "This story has no glossary.");
  else if (!*rest)
    game_say(game, "Type define and a word of the glossary: define %s.", names.items[0].label);
  else
    define_one(game, rest, &names);
  named_free(&names);
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
