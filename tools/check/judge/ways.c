/* ways: which alternatives plays can show of the texts that change by turns. */
#include <stdlib.h>

#include "check/graph/shows.h"
#include "check/judge/judge.h"

static void take_text(struct evidence *evidence, const struct shows_text *text, bool *is_known) {
  for (uint32_t i = 0; i < text->ways; i++) {
    size_t way = text->site + 1 + i;
    if (i < text->most) evidence->marks[way] |= SKAZ_MARK_TAKEN;
    is_known[way] = i < text->most || text->is_sure;
  }
}

void judge_ways(struct evidence *evidence, struct space *space) {
  struct shows shows = {0};
  skaz_site site;
  bool *is_known = calloc(evidence->site_count + 1, sizeof *is_known);
  bool is_whole = space_is_complete(space) && space_fault_count(space) == 0;
  if (is_known != NULL && is_whole && shows_find(&shows, space))
    for (size_t i = 0; i < shows.count; i++) take_text(evidence, &shows.texts[i], is_known);
  for (size_t i = 0; skaz_site_at(space_program(space), i, &site); i++)
    if ((site.traits & SKAZ_IS_BY_TURNS) != 0 && (is_known == NULL || !is_known[i]))
      evidence->is_open[i] = true;
  shows_free(&shows);
  free(is_known);
}
