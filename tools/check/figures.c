/* figures: all that the graph of a story tells about plays, worked out. */
#include "check/figures.h"

#include <string.h>

/* Choices that come to the same; more than can be told apart are compared by their targets. */
static bool find_pairs(struct figures *figures) {
  struct alike alike = {0};
  if (!space_is_complete(figures->space)) return true;
  enum alike_end end = alike_find(&alike, figures->space, &figures->offers);
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

bool figures_find(struct figures *figures, struct space *space, unsigned threads) {
  memset(figures, 0, sizeof *figures);
  figures->space = space;
  return reach_find(&figures->reach, space) && order_find(&figures->order, space, SPACE_NONE) &&
         odds_find(&figures->odds, space, &figures->order, &figures->reach) &&
         turns_find(&figures->turns, space, &figures->order, &figures->reach) &&
         offers_read(&figures->offers, space) && find_influence(figures, threads) &&
         insight_find(&figures->insight, space, &figures->offers) && find_pairs(figures);
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
