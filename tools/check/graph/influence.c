/* influence: what each choice does to each ending. */
#include "check/graph/influence.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "check/base/crew.h"
#include "check/graph/values.h"

struct work {
  struct influence *influence;
  const struct influence_from *from;
  atomic_size_t next; /* the ending that no thread has taken yet */
  atomic_bool has_failed;
};

/* The edges of one move of a state. */
struct move {
  uint32_t state, begin, end;
  uint32_t choice; /* SPACE_NONE: unknown */
  double taken;    /* how often a random play takes it */
};

static bool next_move(const struct influence_from *from, uint32_t state,
                      const struct pages_row *row, struct move *move) {
  uint32_t begin = move->end;
  if (begin >= row->count) return false;
  uint32_t number = row->edges[begin].move;
  *move = (struct move){state, begin, begin, offers_choice_of(from->offers, state, number),
                        from->odds->visits[state] / row->moves};
  while (move->end < row->count && row->edges[move->end].move == number) move->end++;
  return true;
}

/* ---------------------------------------------------- by the masks alone */

static struct influence_cell *cell_of(struct influence *influence, uint32_t choice, size_t ending) {
  return &influence->cells[choice * influence->endings + ending];
}

/* Notes an edge behind which there is one ending, if more were before it. */
static void note_point(struct work *work, const struct move *move, const struct pages_row *row,
                       uint32_t edge, int ending) {
  struct influence *influence = work->influence;
  struct influence_point *point = &influence->points[ending];
  if (point->count++ == 0 && point->depth == SPACE_NONE) {
    point->state = move->state;
    point->edge = edge;
    point->depth = space_depth(work->from->space, move->state) + 1;
  }
  if (move->choice != SPACE_NONE)
    cell_of(influence, move->choice, (size_t)ending)->decides +=
        move->taken * row->edges[edge].weight;
}

/* The endings that can be reached behind a move. */
static uint64_t mask_behind(struct work *work, const struct move *move, const struct pages_row *row,
                            uint64_t before) {
  const struct reach *reach = work->from->reach;
  uint64_t mask = 0;
  bool is_open = reach_only(reach, before) < 0;
  for (uint32_t i = move->begin; i < move->end; i++) {
    if (row->edges[i].target == SPACE_NONE) continue;
    uint64_t behind = reach_mask(reach, row->edges[i].target);
    int only = is_open ? reach_only(reach, behind) : -1;
    if (only >= 0) note_point(work, move, row, i, only);
    mask |= behind;
  }
  return mask;
}

static void count_move(struct work *work, const struct move *move, const struct pages_row *row) {
  struct influence *influence = work->influence;
  const struct reach *reach = work->from->reach;
  uint64_t before = reach_mask(reach, move->state);
  uint64_t after = mask_behind(work, move, row, before);
  if (move->choice == SPACE_NONE) return;
  influence->offered[move->choice] += work->from->odds->visits[move->state];
  influence->states[move->choice]++;
  for (size_t ending = 0; ending < influence->endings; ending++) {
    uint64_t bit = reach_bit(reach, ending);
    if ((before & bit) == 0) continue;
    struct influence_cell *cell = cell_of(influence, move->choice, ending);
    cell->had++;
    cell->lost += (after & (bit | reach->open)) == 0;
  }
}

/* What is settled when a play has just begun. */
static void note_beginnings(struct work *work) {
  const struct influence_from *from = work->from;
  for (size_t i = 0; i < space_start_count(from->space); i++) {
    uint32_t state = space_start_at(from->space, i).state;
    int only = state != SPACE_NONE ? reach_only(from->reach, reach_mask(from->reach, state)) : -1;
    if (only >= 0)
      work->influence->points[only] = (struct influence_point){SPACE_NONE, (uint32_t)i, 0, 1};
  }
}

static bool count_all(struct work *work) {
  struct pages pages;
  struct pages_row row;
  bool is_read = true;
  pages_open(&pages, work->from->space);
  note_beginnings(work);
  for (uint32_t state = 0; state < pages.expanded && is_read; state++) {
    struct move move = {0};
    is_read = pages_read(&pages, state, &row);
    while (is_read && next_move(work->from, state, &row, &move)) count_move(work, &move, &row);
  }
  pages_close(&pages);
  return is_read;
}

/* --------------------------------------------------------- by the values */

static void weigh_move(struct work *work, const struct values *values, size_t ending,
                       const struct move *move, const struct pages_row *row) {
  if (move->choice == SPACE_NONE) return;
  double after = 0;
  for (uint32_t i = move->begin; i < move->end; i++)
    if (row->edges[i].target != SPACE_NONE)
      after += row->edges[i].weight * values_of(values, row->edges[i].target);
  cell_of(work->influence, move->choice, ending)->change +=
      work->from->odds->visits[move->state] * (after - values_of(values, move->state));
}

static bool weigh_ending(struct work *work, struct values *values, size_t ending) {
  struct influence *influence = work->influence;
  struct pages_row row;
  if (!values_find(values, ending)) return false;
  for (uint32_t state = 0; state < values->pages.expanded; state++) {
    struct move move = {0};
    if (work->from->odds->visits[state] == 0) continue;
    if (!pages_read(&values->pages, state, &row)) return false;
    while (next_move(work->from, state, &row, &move)) weigh_move(work, values, ending, &move, &row);
  }
  for (uint32_t choice = 0; choice < influence->choices; choice++)
    if (influence->offered[choice] > 0)
      cell_of(influence, choice, ending)->change /= influence->offered[choice];
  return true;
}

static void weigh_endings(void *data, unsigned number) {
  struct work *work = data;
  const struct influence_from *from = work->from;
  struct values values = {.space = from->space, .order = from->order, .reach = from->reach};
  (void)number;
  for (size_t ending; (ending = atomic_fetch_add(&work->next, 1)) < work->influence->endings;) {
    if (from->odds->endings[ending].high == 0) continue;
    if (!weigh_ending(work, &values, ending)) atomic_store(&work->has_failed, true);
  }
  values_free(&values);
}

static bool weigh_all(struct work *work) {
  unsigned threads = work->from->threads > 0 ? work->from->threads : 1;
  struct crew *crew = crew_open(threads);
  if (crew == NULL) return false;
  crew_run(crew, weigh_endings, work);
  crew_close(crew);
  return !atomic_load(&work->has_failed);
}

/* ----------------------------------------------------------- the whole */

static bool make_tables(struct influence *influence) {
  size_t choices = influence->choices + 1, endings = influence->endings + 1;
  influence->offered = calloc(choices, sizeof *influence->offered);
  influence->states = calloc(choices, sizeof *influence->states);
  influence->cells = calloc(choices * endings, sizeof *influence->cells);
  influence->points = malloc(endings * sizeof *influence->points);
  for (size_t i = 0; i < endings && influence->points != NULL; i++)
    influence->points[i] = (struct influence_point){SPACE_NONE, SPACE_NONE, SPACE_NONE, 0};
  return influence->offered != NULL && influence->states != NULL && influence->cells != NULL &&
         influence->points != NULL;
}

bool influence_find(struct influence *influence, const struct influence_from *from) {
  struct work work = {.influence = influence, .from = from};
  *influence = (struct influence){.choices = offers_choice_count(from->offers),
                                  .endings = from->reach->endings,
                                  .has_changes = space_is_complete(from->space)};
  if (!make_tables(influence) || !count_all(&work)) return false;
  return !influence->has_changes || weigh_all(&work);
}

void influence_free(struct influence *influence) {
  free(influence->offered);
  free(influence->states);
  free(influence->cells);
  free(influence->points);
  memset(influence, 0, sizeof *influence);
}
