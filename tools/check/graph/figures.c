/* figures: all that the graph of a story tells about plays, worked out. */
#include "check/graph/figures.h"

#include <string.h>

/* What a state takes: its place in the order, visits, offer, what is searched; its values,
 * once for each thread; and, after that, what it leads to, to be told from others. */
enum { STATE_BYTES = 48, THREAD_BYTES = 16, ALIKE_BYTES = 160 };

/* Choices that come to the same; where states cannot be told apart, those that lead to one. */
static bool find_pairs(struct figures *figures, bool has_room) {
  struct alike alike = {0};
  if (!space_is_complete(figures->space)) return true;
  enum alike_end end = ALIKE_TOO_MANY;
  if (has_room) end = alike_find(&alike, figures->space, &figures->offers);
  figures->has_pairs = end != ALIKE_NO_MEMORY;
  figures->has_alike = end == ALIKE_DONE;
  const uint32_t *classes = figures->has_alike ? alike.classes : NULL;
  bool is_found =
      figures->has_pairs && pairs_find(&figures->pairs, figures->space, &figures->offers, classes);
  alike_free(&alike);
  return is_found;
}

static bool find_influence(struct figures *figures, unsigned threads) {
  const struct influence_from from = {.space = figures->space,
                                      .order = &figures->order,
                                      .reach = &figures->reach,
                                      .odds = &figures->odds,
                                      .offers = &figures->offers,
                                      .threads = threads};
  return influence_find(&figures->influence, &from);
}

static bool find_all(struct figures *figures, struct space *space, unsigned threads,
                     bool has_room) {
  figures->is_whole = true;
  return order_find(&figures->order, space, SPACE_NONE) &&
         odds_find(&figures->odds, space, &figures->order, &figures->reach) &&
         turns_find(&figures->turns, space, &figures->order, &figures->reach) &&
         offers_read(&figures->offers, space) && find_influence(figures, threads) &&
         insight_find(&figures->insight, space, &figures->offers) && find_pairs(figures, has_room);
}

bool figures_find(struct figures *figures, struct space *space, unsigned threads,
                  size_t most_memory) {
  struct space_size size;
  memset(figures, 0, sizeof *figures);
  figures->space = space;
  space_measure(space, &size);
  size_t room = most_memory > 0 ? most_memory / ((size_t)size.states + 1) : SIZE_MAX;
  if (!reach_find(&figures->reach, space)) return false;
  if (room < STATE_BYTES + THREAD_BYTES) return true;
  if (room < STATE_BYTES + threads * THREAD_BYTES) threads = 1;
  return find_all(figures, space, threads, room >= ALIKE_BYTES);
}

void figures_free(struct figures *figures) {
  reach_free(&figures->reach);
  order_free(&figures->order);
  odds_free(&figures->odds);
  turns_free(&figures->turns);
  offers_free(&figures->offers);
  influence_free(&figures->influence);
  insight_free(&figures->insight);
  pairs_free(&figures->pairs);
  memset(figures, 0, sizeof *figures);
}
