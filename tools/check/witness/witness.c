/* witness: the shortest plays that show what an explored space tells. */
#include "check/witness/witness.h"

#include <stdlib.h>
#include <string.h>

/* A way through the graph: its edges, the last one first. */
struct way {
  struct way_edge {
    uint32_t state, edge;
  } * edges;
  size_t count, capacity;
};

static void add_edge(struct way *way, uint32_t state, uint32_t edge) {
  way->edges = need_item(way->edges, way->count, &way->capacity, sizeof *way->edges);
  way->edges[way->count++] = (struct way_edge){state, edge};
}

/* The first way in which a play begins in a state. */
static bool find_start(const struct space *space, uint32_t state, uint32_t *edge) {
  size_t count = space_start_count(space);
  for (size_t i = 0; i < count; i++) {
    if (space_start_at(space, i).state != state) continue;
    *edge = (uint32_t)i;
    return true;
  }
  return false;
}

/* Adds a shortest way to a state; SPACE_NONE: that before any beginning. */
static bool add_way_to(const struct space *space, struct way *way, uint32_t state) {
  uint32_t parent, edge;
  if (state == SPACE_NONE) return true;
  while (space_parent(space, state, &parent, &edge)) {
    add_edge(way, parent, edge);
    state = parent;
  }
  if (!find_start(space, state, &edge)) return false;
  add_edge(way, SPACE_NONE, edge);
  return true;
}

/* --------------------------------------------------------------- playing */

static bool tell_step(void *user, const skaz_draw *draw, int64_t *outcome) {
  struct space_outcomes *left = user;
  if (left->count == 0) return false;
  *outcome = left->items->number;
  left->items++;
  left->count--;
  return *outcome >= draw->low && *outcome <= draw->high;
}

static skaz_status make_move(struct course_run *run, const struct space_step *step) {
  switch (step->kind) {
  case SPACE_BEGIN: return course_begin(run);
  case SPACE_CHOICE: return course_move(run, PLAY_CHOICE, step->choice, NULL);
  case SPACE_ANSWER: return course_move(run, PLAY_ANSWER, 0, step->text);
  case SPACE_LEAVE: return course_move(run, PLAY_LEAVE, 0, NULL);
  default: return SKAZ_OK;
  }
}

/* Makes the move of a step, with its outcomes. */
static skaz_status take_step(struct course_run *run, const struct space_step *step) {
  struct space_outcomes left = step->outcomes;
  run->tell = tell_step;
  run->user = &left;
  skaz_status status = make_move(run, step);
  run->tell = NULL;
  run->user = NULL;
  return status;
}

/* Plays a way, all of which can be played. */
static bool take_way(struct space *space, struct course_run *run, const struct way *way) {
  struct space_step step = {0};
  bool is_good = true;
  for (size_t i = way->count; i-- > 0 && is_good;)
    is_good = space_walk(space, way->edges[i].state, way->edges[i].edge, &step) &&
              take_step(run, &step) == SKAZ_OK;
  space_free_step(&step);
  return is_good;
}

/* Plays to a state. */
static bool play_to(struct space *space, struct course_run *run, uint32_t state) {
  struct way way = {0};
  bool is_good = add_way_to(space, &way, state) && take_way(space, run, &way);
  free(way.edges);
  return is_good;
}

static bool has_key(struct space *space, const struct course_run *run, uint32_t state) {
  size_t size = skaz_key_size(run->setting.program);
  char *key = need_bytes(NULL, size + 1);
  skaz_key(run->story, key);
  bool is_it = memcmp(key, space_key(space, state), size) == 0;
  free(key);
  return is_it;
}

static bool rest_in(struct space *space, struct course_run *run, uint32_t state) {
  return play_to(space, run, state) && has_key(space, run, state);
}

/* ------------------------------------------------------------ witnesses */

bool witness_state(struct space *space, const struct course_setting *setting, uint32_t state,
                   struct course *course) {
  struct course_run run;
  bool is_good = course_open(&run, setting, course) && rest_in(space, &run, state);
  course_close(&run);
  return is_good;
}

bool witness_edge(struct space *space, const struct course_setting *setting, uint32_t state,
                  uint32_t edge, struct course *course) {
  struct course_run run;
  struct way way = {0};
  add_edge(&way, state, edge);
  bool is_good = course_open(&run, setting, course) && add_way_to(space, &way, state) &&
                 take_way(space, &run, &way);
  free(way.edges);
  course_close(&run);
  return is_good;
}

/* Whether the fault is met where the run rests; notes the test of a claim that is one. */
static bool rests_in_fault(struct course_run *run, const struct space_fault *wanted) {
  struct course_fault fault;
  for (size_t from = 0; course_next_fault(run, &from, &fault);) {
    if (fault.what.status == SKAZ_OK || !course_is_same_error(&fault.what, &wanted->what)) continue;
    if (fault.kind == COURSE_CLAIM)
      run->course->test = course_claim_test(run->setting.program, fault.claim);
    return true;
  }
  return false;
}

/* Plays on from the fault's state to the fault. What cannot be shown may have been met as a
 * failure of the move that would show it. */
static bool meet_fault(struct space *space, struct course_run *run, size_t i) {
  const struct space_fault *fault = space_fault_at(space, i);
  struct space_step step = {0};
  if (fault->is_label) return rests_in_fault(run, fault);
  bool is_walked = space_walk_fault(space, i, &step);
  skaz_status status = is_walked ? take_step(run, &step) : SKAZ_BAD_CALL;
  space_free_step(&step);
  if (status == SKAZ_OK) return rests_in_fault(run, fault);
  return course_is_same_error(skaz_error_of(run->story), &fault->what);
}

bool witness_fault(struct space *space, const struct course_setting *setting, size_t i,
                   struct course *course) {
  struct course_run run;
  bool is_good = course_open(&run, setting, course) &&
                 play_to(space, &run, space_fault_at(space, i)->state) &&
                 meet_fault(space, &run, i);
  course_close(&run);
  return is_good;
}

bool witness_claim(struct space *space, const struct course_setting *setting, size_t i,
                   struct course *course) {
  struct space_claim claim = space_claim_at(space, i);
  skaz_entry entry;
  if (!skaz_entry_at(setting->program, SKAZ_ENTRY_CLAIM, i, &entry)) return false;
  bool wanted = strcmp(entry.name, "always") != 0, holds = false;
  uint32_t state = wanted ? claim.holds : claim.fails;
  struct course_run run;
  bool is_good = course_open(&run, setting, course) && state != SPACE_NONE &&
                 rest_in(space, &run, state) && course_test_claim(&run, i, &holds) &&
                 holds == wanted;
  if (is_good) course->test = course_claim_test(setting->program, i);
  course_close(&run);
  return is_good;
}

/* Makes the move of a step: whether it marks the site so. A move that fails may. */
static bool take_marking_step(struct course_run *run, const struct space_step *step, size_t site,
                              unsigned char mark) {
  size_t count = skaz_site_count(run->setting.program);
  unsigned char *marks = need_bytes(NULL, count + 1);
  memset(marks, 0, count + 1);
  skaz_set_marks(run->story, marks);
  take_step(run, step);
  skaz_set_marks(run->story, NULL);
  bool is_set = (marks[site] & mark) != 0;
  free(marks);
  return is_set;
}

bool witness_mark(struct space *space, const struct course_setting *setting, size_t site,
                  unsigned char mark, struct course *course) {
  struct course_run run;
  struct space_step step = {0};
  /* Once to know the state; what is typed there belongs to the last walk. */
  bool is_good = course_open(&run, setting, course) && space_walk_mark(space, site, mark, &step) &&
                 play_to(space, &run, step.state) && space_walk_mark(space, site, mark, &step) &&
                 take_marking_step(&run, &step, site, mark);
  space_free_step(&step);
  course_close(&run);
  return is_good;
}
