/* alike: which states a player could never tell apart but by what is told there.
 *
 * At first all states with one menu are a class. Each round splits the classes whose states
 * lead to different ones, until a round splits none. */
#include "check/graph/alike.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"
#include "check/graph/pages.h"

#define MOST_WORK (UINT64_C(1) << 26) /* states looked at in all rounds together */

/* A round. What a state leads to is written down as numbers, and kept once. */
struct round {
  struct pages pages;
  struct pool kinds;
  const uint32_t *before; /* the classes up to now */
  uint32_t *numbers;
  size_t count, room;
};

static bool add(struct round *round, uint32_t number) {
  if (!room_for((void **)&round->numbers, round->count, &round->room, sizeof *round->numbers))
    return false;
  round->numbers[round->count++] = number;
  return true;
}

static bool add_edge(struct round *round, const struct space_edge *edge) {
  uint32_t weight[2];
  memcpy(weight, &edge->weight, sizeof weight);
  return add(round, edge->move) &&
         add(round, edge->target == SPACE_NONE ? SPACE_NONE : round->before[edge->target]) &&
         add(round, weight[0]) && add(round, weight[1]);
}

/* The new class of a state; POOL_NONE: no memory. */
static uint32_t class_of(struct round *round, uint32_t state) {
  struct pages_row row;
  round->count = 0;
  if (!pages_read(&round->pages, state, &row) || !add(round, round->before[state]))
    return POOL_NONE;
  for (uint32_t i = 0; i < row.count; i++)
    if (!add_edge(round, &row.edges[i])) return POOL_NONE;
  return pool_put(&round->kinds, round->numbers, round->count * sizeof *round->numbers);
}

/* Writes the new classes into `after`; there are as many as kinds. False: no memory. */
static bool split(struct round *round, const uint32_t *before, uint32_t *after, uint32_t states) {
  pool_clear(&round->kinds);
  round->before = before;
  for (uint32_t state = 0; state < states; state++) {
    after[state] = class_of(round, state);
    if (after[state] == POOL_NONE) return false;
  }
  return true;
}

static enum alike_end split_all(struct alike *alike, struct round *round, uint32_t states,
                                uint32_t *spare) {
  for (;;) {
    if ((uint64_t)states * ++alike->rounds > MOST_WORK) return ALIKE_TOO_MANY;
    if (!split(round, alike->classes, spare, states)) return ALIKE_NO_MEMORY;
    if (round->kinds.count == alike->count) return ALIKE_DONE;
    memcpy(alike->classes, spare, states * sizeof *spare);
    alike->count = (uint32_t)round->kinds.count;
  }
}

enum alike_end alike_find(struct alike *alike, const struct space *space,
                          const struct offers *offers) {
  struct round round = {0};
  uint32_t states = offers->states;
  *alike = (struct alike){.count = (uint32_t)offers_count(offers)};
  alike->classes = malloc(((size_t)states + 1) * sizeof *alike->classes);
  uint32_t *spare = malloc(((size_t)states + 1) * sizeof *spare);
  enum alike_end end = ALIKE_NO_MEMORY;
  pages_open(&round.pages, space);
  if (alike->classes != NULL && spare != NULL) {
    memcpy(alike->classes, offers->of, states * sizeof *spare);
    end = split_all(alike, &round, states, spare);
  }
  pages_close(&round.pages);
  pool_free(&round.kinds);
  free(round.numbers);
  free(spare);
  return end;
}

void alike_free(struct alike *alike) {
  free(alike->classes);
  memset(alike, 0, sizeof *alike);
}
