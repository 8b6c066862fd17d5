/* pairs: choices that come to the same, two by two. */
#include "check/graph/pairs.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"
#include "check/graph/pages.h"

/* What is known of two choices up to now. */
struct tie {
  uint32_t states;
  bool has_differed; /* led to different states, */
  bool has_parted;   /* and to states that are not alike */
};

struct work {
  const struct offers *offers;
  const uint32_t *classes;
  struct pool keys; /* two choices; the numbers are those of the ties */
  struct tie *ties;
  size_t room;
};

/* The edges of each move of a row. */
struct move {
  uint32_t begin, end;
};

static struct move move_of(const struct pages_row *row, uint32_t number) {
  struct move move = {0, 0};
  while (move.begin < row->count && row->edges[move.begin].move < number) move.begin++;
  move.end = move.begin;
  while (move.end < row->count && row->edges[move.end].move == number) move.end++;
  return move;
}

static struct tie *tie_of(struct work *work, uint32_t a, uint32_t b) {
  uint32_t key[2] = {a < b ? a : b, a < b ? b : a};
  size_t known = work->keys.count;
  uint32_t number = pool_put(&work->keys, key, sizeof key);
  if (number == POOL_NONE ||
      !room_for((void **)&work->ties, number, &work->room, sizeof *work->ties))
    return NULL;
  if (number == known) work->ties[number] = (struct tie){0};
  return &work->ties[number];
}

static void compare(const struct work *work, const struct pages_row *row, struct move a,
                    struct move b, struct tie *tie) {
  tie->states++;
  if (tie->has_parted) return;
  if (a.end - a.begin != b.end - b.begin) tie->has_differed = tie->has_parted = true;
  for (; a.begin < a.end && !tie->has_parted; a.begin++, b.begin++) {
    const struct space_edge *x = &row->edges[a.begin], *y = &row->edges[b.begin];
    bool is_lost = x->target == SPACE_NONE || y->target == SPACE_NONE || x->weight != y->weight;
    if (is_lost || x->target != y->target) tie->has_differed = true;
    if (is_lost || (work->classes == NULL ? tie->has_differed
                                          : work->classes[x->target] != work->classes[y->target]))
      tie->has_parted = true;
  }
}

static bool compare_state(struct work *work, uint32_t state, const struct pages_row *row) {
  struct offers_menu menu = offers_at(work->offers, work->offers->of[state]);
  if (menu.phase != SKAZ_MENU) return true;
  for (uint32_t i = 0; i < menu.count && i < row->moves; i++)
    for (uint32_t j = i + 1; j < menu.count && j < row->moves; j++) {
      struct tie *tie = tie_of(work, menu.choices[i], menu.choices[j]);
      if (tie == NULL) return false;
      compare(work, row, move_of(row, i), move_of(row, j), tie);
    }
  return true;
}

static bool compare_all(struct work *work, const struct space *space) {
  struct pages pages;
  struct pages_row row;
  bool is_read = true;
  pages_open(&pages, space);
  for (uint32_t state = 0; state < pages.expanded && is_read; state++)
    is_read = pages_read(&pages, state, &row) && compare_state(work, state, &row);
  pages_close(&pages);
  return is_read;
}

static int compare_items(const void *x, const void *y) {
  const struct pairs_item *a = x, *b = y;
  if (a->a != b->a) return a->a < b->a ? -1 : 1;
  return (a->b > b->b) - (a->b < b->b);
}

/* Notes the choices that are meant to change nothing. The caller frees the array. */
static bool *find_flavour(const struct offers *offers, const skaz_program *program) {
  size_t count = offers_choice_count(offers);
  bool *is_flavour = calloc(count + 1, sizeof *is_flavour);
  skaz_site site;
  for (size_t i = 0; is_flavour != NULL && skaz_site_at(program, i, &site); i++) {
    if (site.kind != SKAZ_SITE_CHOICE || (site.traits & SKAZ_IS_FLAVOUR) == 0) continue;
    for (uint32_t c = 0; c < count; c++) {
      struct offers_choice choice = offers_choice_at(offers, c);
      if (strcmp(choice.id, site.name) == 0 && strcmp(choice.place, site.passage) == 0)
        is_flavour[c] = true;
    }
  }
  return is_flavour;
}

static bool keep(struct pairs *pairs, const struct work *work, const skaz_program *program) {
  bool *is_flavour = find_flavour(work->offers, program);
  pairs->items = is_flavour != NULL ? malloc((work->keys.count + 1) * sizeof *pairs->items) : NULL;
  for (uint32_t i = 0; i < work->keys.count && pairs->items != NULL; i++) {
    const uint32_t *key = pool_at(&work->keys, i);
    const struct tie *tie = &work->ties[i];
    if (!tie->has_parted && !is_flavour[key[0]] && !is_flavour[key[1]])
      pairs->items[pairs->count++] =
          (struct pairs_item){key[0], key[1], tie->states, !tie->has_differed};
  }
  free(is_flavour);
  if (pairs->items == NULL) return false;
  qsort(pairs->items, pairs->count, sizeof *pairs->items, compare_items);
  return true;
}

bool pairs_find(struct pairs *pairs, const struct space *space, const struct offers *offers,
                const uint32_t *classes) {
  struct work work = {.offers = offers, .classes = classes};
  memset(pairs, 0, sizeof *pairs);
  bool is_found = compare_all(&work, space) && keep(pairs, &work, space_program(space));
  pool_free(&work.keys);
  free(work.ties);
  return is_found;
}

void pairs_free(struct pairs *pairs) {
  free(pairs->items);
  memset(pairs, 0, sizeof *pairs);
}
