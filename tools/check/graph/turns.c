/* turns: how short and how long plays can be, counted in moves. */
#include "check/graph/turns.h"

#include <stdlib.h>
#include <string.h>

struct work {
  struct turns *turns;
  const struct order *order;
  struct pages pages;
  uint32_t *longest;         /* of each state: moves to an ending; SPACE_NONE: there is none */
  uint32_t first;            /* the first state that can be come back to, or SPACE_NONE */
  struct order_part part;    /* its component */
  struct turns_edge *sooner; /* of each state of that: the way to it from the first */
};

/* ------------------------------------------------------------ the fewest */

static void note_ending(struct turns *turns, const struct space *space, uint32_t state,
                        int ending) {
  if (ending < 0 || turns->fewest[ending] != SPACE_NONE) return;
  turns->fewest[ending] = space_depth(space, state);
  turns->ends[ending] = state;
}

static bool find_fewest(struct work *work) {
  struct pages_row row;
  for (uint32_t state = 0; state < work->pages.expanded; state++) {
    if (!pages_read(&work->pages, state, &row)) return false;
    note_ending(work->turns, work->pages.space, state, row.ending);
  }
  return true;
}

/* -------------------------------------------------------------- the most */

static void note_cycle(struct work *work, struct order_part part, uint32_t state) {
  if (work->first != SPACE_NONE && work->first <= state) return;
  work->first = state;
  work->part = part;
}

static bool find_longest(struct work *work, struct order_part part) {
  uint32_t state = order_state(work->order, part.begin);
  struct pages_row row;
  if (!pages_read(&work->pages, state, &row)) return false;
  uint32_t longest = row.ending >= 0 ? 0 : SPACE_NONE;
  for (uint32_t i = 0; i < row.count; i++) {
    uint32_t target = row.edges[i].target;
    if (target == state) note_cycle(work, part, state);
    if (target == SPACE_NONE || target == state || work->longest[target] == SPACE_NONE) continue;
    if (longest == SPACE_NONE || work->longest[target] + 1 > longest)
      longest = work->longest[target] + 1;
  }
  work->longest[state] = longest;
  return true;
}

static bool find_most(struct work *work) {
  struct order_part part = {0, 0};
  while (part.end < work->order->count) {
    part = order_part_from(work->order, part.end);
    if (part.end - part.begin == 1 && !find_longest(work, part)) return false;
    for (uint32_t i = part.begin; i < part.end && part.end - part.begin > 1; i++)
      note_cycle(work, part, order_state(work->order, i));
  }
  return true;
}

static void set_most(struct work *work) {
  const struct space *space = work->pages.space;
  struct turns *turns = work->turns;
  if (work->first != SPACE_NONE || !space_is_complete(space)) return;
  for (size_t i = 0; i < space_start_count(space); i++) {
    uint32_t state = space_start_at(space, i).state;
    uint32_t longest = state != SPACE_NONE ? work->longest[state] : SPACE_NONE;
    if (longest != SPACE_NONE && (turns->most == SPACE_NONE || longest > turns->most))
      turns->most = longest;
  }
}

/* ------------------------------------------------------------- the cycle */

static uint32_t place_in(const struct work *work, uint32_t state) {
  return order_position(work->order, state) - work->part.begin;
}

/* Looks one move ahead of a state; true: back at the first. */
static bool look_ahead(struct work *work, uint32_t state, const struct pages_row *row,
                       uint32_t *queue, uint32_t *count) {
  for (uint32_t i = 0; i < row->count; i++) {
    uint32_t target = row->edges[i].target;
    if (target == SPACE_NONE || !order_has(&work->part, order_position(work->order, target)))
      continue;
    struct turns_edge *sooner = &work->sooner[place_in(work, target)];
    if (sooner->state != SPACE_NONE) continue;
    *sooner = (struct turns_edge){state, i};
    if (target == work->first) return true;
    queue[(*count)++] = target;
  }
  return false;
}

/* Breadth-first within the component; false: no memory. */
static bool search_back(struct work *work, uint32_t *queue) {
  struct pages_row row;
  uint32_t count = 0, size = work->part.end - work->part.begin;
  for (uint32_t i = 0; i < size; i++) work->sooner[i].state = SPACE_NONE;
  queue[count++] = work->first;
  for (uint32_t i = 0; i < count; i++) {
    if (!pages_read(&work->pages, queue[i], &row)) return false;
    if (look_ahead(work, queue[i], &row, queue, &count)) return true;
  }
  return true;
}

/* Writes the cycle down from its end. */
static bool write_cycle(struct work *work) {
  struct turns *turns = work->turns;
  uint32_t state = work->first;
  do {
    state = work->sooner[place_in(work, state)].state;
    turns->cycle_length++;
  } while (state != work->first);
  turns->cycle = malloc(turns->cycle_length * sizeof *turns->cycle);
  for (uint32_t i = turns->cycle_length; i-- > 0 && turns->cycle != NULL;) {
    turns->cycle[i] = work->sooner[place_in(work, state)];
    state = turns->cycle[i].state;
  }
  return turns->cycle != NULL;
}

static bool find_cycle(struct work *work) {
  if (work->first == SPACE_NONE) return true;
  size_t size = work->part.end - work->part.begin;
  uint32_t *queue = malloc((size + 1) * sizeof *queue);
  work->sooner = malloc(size * sizeof *work->sooner);
  bool is_found =
      queue != NULL && work->sooner != NULL && search_back(work, queue) && write_cycle(work);
  free(queue);
  free(work->sooner);
  return is_found;
}

/* ----------------------------------------------------------- the whole */

static bool make_tables(struct turns *turns) {
  turns->fewest = malloc((turns->count + 1) * sizeof *turns->fewest);
  turns->ends = malloc((turns->count + 1) * sizeof *turns->ends);
  if (turns->fewest == NULL || turns->ends == NULL) return false;
  for (size_t i = 0; i < turns->count; i++) turns->fewest[i] = turns->ends[i] = SPACE_NONE;
  return true;
}

bool turns_find(struct turns *turns, const struct space *space, const struct order *order,
                const struct reach *reach) {
  struct work work = {.turns = turns, .order = order, .first = SPACE_NONE};
  *turns = (struct turns){.count = reach->endings, .most = SPACE_NONE};
  if (!make_tables(turns)) return false;
  work.longest = malloc(((size_t)order->count + 1) * sizeof *work.longest);
  pages_open(&work.pages, space);
  bool is_found =
      work.longest != NULL && find_fewest(&work) && find_most(&work) && find_cycle(&work);
  if (is_found) set_most(&work);
  pages_close(&work.pages);
  free(work.longest);
  return is_found;
}

void turns_free(struct turns *turns) {
  free(turns->fewest);
  free(turns->ends);
  free(turns->cycle);
  memset(turns, 0, sizeof *turns);
}
