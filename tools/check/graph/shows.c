/* shows: how often a play can show each text that changes by turns. */
#include "check/graph/shows.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"
#include "check/graph/pages.h"

enum { MOST_SWEEPS = 50 };

/* An execution that shows a text: an edge, or, with SPACE_NONE, no edge. */
struct shows_use {
  uint32_t state, edge;
  uint32_t count; /* how often */
};

/* -------------------------------------------------------------- the texts */

/* What stands in a shuffled text is shown as often as the seed says. */
static bool is_shuffled(const skaz_program *program, const skaz_site *site) {
  skaz_site outer = *site;
  while (outer.parent >= 0 && skaz_site_at(program, (size_t)outer.parent, &outer))
    if (outer.kind == SKAZ_SITE_SEQUENCE && strcmp(outer.name, "shuffle") == 0) return true;
  return false;
}

static uint32_t count_ways(const skaz_program *program, size_t sequence) {
  skaz_site way;
  uint32_t count = 0;
  while (skaz_site_at(program, sequence + 1 + count, &way) && way.parent == (int64_t)sequence &&
         (way.traits & SKAZ_IS_BY_TURNS) != 0)
    count++;
  return count;
}

static bool list_texts(struct shows *shows, const skaz_program *program) {
  skaz_site site;
  for (size_t i = 0; skaz_site_at(program, i, &site); i++) {
    uint32_t ways = site.kind == SKAZ_SITE_SEQUENCE ? count_ways(program, i) : 0;
    if (ways == 0 || is_shuffled(program, &site)) continue;
    if (!room_for((void **)&shows->texts, shows->count, &shows->room, sizeof *shows->texts))
      return false;
    shows->texts[shows->count++] = (struct shows_text){.site = i, .ways = ways, .is_sure = true};
  }
  return true;
}

/* --------------------------------------------------------------- the uses */

static void note_use(struct shows *shows, struct shows_text *text,
                     const struct space_trace *trace) {
  struct shows_use use = {trace->state, trace->edge, 0};
  for (size_t way = text->site + 1; way <= text->site + text->ways; way++)
    use.count += shows->marks[way] != 0;
  memset(shows->marks + text->site, 0, text->ways + 1);
  if (trace->comes_back) text->is_sure = false;
  if (room_for((void **)&text->uses, text->use_count, &text->use_room, sizeof use))
    text->uses[text->use_count++] = use;
  else
    shows->has_failed = true;
}

static void note_uses(void *user, const struct space_trace *trace) {
  struct shows *shows = user;
  for (size_t i = 0; i < shows->count; i++)
    if (shows->marks[shows->texts[i].site] != 0) note_use(shows, &shows->texts[i], trace);
}

/* --------------------------------------------------------------- counting */

/* A text being counted. */
struct counting {
  struct shows_text *text;
  struct pages pages;
  unsigned char *counts; /* of each state: how often it was shown on the way there, at the most */
  size_t next;           /* its uses are looked at in order */
  bool has_changed;
};

static uint32_t note_count(struct shows_text *text, uint32_t count) {
  if (count > text->ways) count = text->ways;
  if (count > text->most) text->most = count;
  return count;
}

/* Comes to a state by an edge that shows the text so often, if at all. */
static void arrive(struct counting *counting, uint32_t target, uint32_t count) {
  count = note_count(counting->text, count);
  if (target == SPACE_NONE || counting->counts[target] >= count) return;
  counting->counts[target] = (unsigned char)count;
  counting->has_changed = true;
}

/* Goes on from a state in which the text was shown `count` times. */
static void go_on(struct counting *counting, uint32_t state, uint32_t count,
                  const struct space_edge *edges, uint32_t edge_count) {
  struct shows_text *text = counting->text;
  uint32_t edge = 0;
  for (; counting->next < text->use_count; counting->next++) {
    const struct shows_use *use = &text->uses[counting->next];
    if (use->state != state) break;
    note_count(text, count + use->count);
    if (use->edge == SPACE_NONE) continue;
    for (; edge < use->edge && edge < edge_count; edge++)
      arrive(counting, edges[edge].target, count);
    if (edge < edge_count) arrive(counting, edges[edge++].target, count + use->count);
  }
  for (; edge < edge_count; edge++) arrive(counting, edges[edge].target, count);
}

/* Every state can be come to, so that none is left out for having no count yet. */
static bool sweep(struct counting *counting) {
  struct pages_row row;
  counting->has_changed = false;
  for (uint32_t state = 0; state < counting->pages.expanded; state++) {
    if (!pages_read(&counting->pages, state, &row)) return false;
    go_on(counting, state, counting->counts[state], row.edges, row.count);
  }
  return true;
}

static bool begin(struct counting *counting, const struct space *space) {
  uint32_t count = (uint32_t)space_start_count(space);
  struct space_edge *edges = calloc(count + 1, sizeof *edges);
  if (edges == NULL) return false;
  for (uint32_t i = 0; i < count; i++) edges[i].target = space_start_at(space, i).state;
  counting->next = 0;
  go_on(counting, SPACE_NONE, 0, edges, count);
  free(edges);
  return true;
}

static bool count_text(struct counting *counting, const struct space *space) {
  struct shows_text *text = counting->text;
  if (!begin(counting, space)) return false;
  size_t first = counting->next;
  counting->has_changed = true;
  for (unsigned sweeps = 0; counting->has_changed && text->most < text->ways; sweeps++) {
    if (sweeps == MOST_SWEEPS) {
      text->is_sure = false;
      return true;
    }
    counting->next = first;
    if (!sweep(counting)) return false;
  }
  return true;
}

static bool count_all(struct shows *shows, const struct space *space) {
  struct space_size size;
  space_measure(space, &size);
  struct counting counting = {.counts = malloc((size_t)size.states + 1)};
  bool is_counted = counting.counts != NULL;
  pages_open(&counting.pages, space);
  for (size_t i = 0; i < shows->count && is_counted; i++) {
    counting.text = &shows->texts[i];
    memset(counting.counts, 0, size.states);
    is_counted = count_text(&counting, space);
  }
  pages_close(&counting.pages);
  free(counting.counts);
  return is_counted;
}

/* ----------------------------------------------------------- the whole */

/* Marks that are known already need not be looked for again. */
static bool make_marks(struct shows *shows, const struct space *space) {
  size_t count = skaz_site_count(space_program(space));
  shows->marks = malloc(count + 1);
  if (shows->marks == NULL) return false;
  memcpy(shows->marks, space_marks(space), count);
  for (size_t i = 0; i < shows->count; i++)
    memset(shows->marks + shows->texts[i].site, 0, shows->texts[i].ways + 1);
  return true;
}

bool shows_find(struct shows *shows, struct space *space) {
  memset(shows, 0, sizeof *shows);
  if (!list_texts(shows, space_program(space)) || !make_marks(shows, space)) return false;
  if (shows->count == 0) return true;
  space_retrace(space, shows->marks, note_uses, shows);
  return !shows->has_failed && count_all(shows, space);
}

void shows_free(struct shows *shows) {
  for (size_t i = 0; i < shows->count; i++) free(shows->texts[i].uses);
  free(shows->texts);
  free(shows->marks);
  memset(shows, 0, sizeof *shows);
}
