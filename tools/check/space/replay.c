/* replay: plays of an explored story again: single moves, and shortest ways from the beginning. */
#include <stdlib.h>
#include <string.h>

#include "check/space/graph.h"
#include "check/space/space.h"

skaz_program *space_program(const struct space *space) { return space->player->moves.program; }

skaz_story *space_story(struct space *space) { return space->player->moves.to; }

void space_free_step(struct space_step *step) {
  free(step->outcomes.items);
  memset(step, 0, sizeof *step);
}

/* An execution of a move, as block_expand made it. */
struct repeat {
  struct moves *moves;
  uint32_t state;
  uint32_t edge;      /* ordinal of the edge that it is, or that the next will be */
  uint32_t execution; /* executions of the state before it */
  bool is_edge, comes_back;
};

typedef bool is_wanted(const struct repeat *repeat, const void *data);

/* Executes a move until an execution is wanted; false: none was. */
static bool repeat_move(struct repeat *repeat, uint32_t move, is_wanted *is_it, const void *data) {
  enum moves_result result = moves_first(repeat->moves, move);
  for (; result != MOVES_DONE; result = moves_next(repeat->moves)) {
    repeat->comes_back = result == MOVES_AGAIN;
    repeat->is_edge = result != MOVES_AGAIN && move != MOVES_LEAVE;
    if (is_it(repeat, data)) return true;
    repeat->edge += repeat->is_edge;
    repeat->execution++;
  }
  return false;
}

/* The same for all moves of a state, or for the beginning. */
static bool repeat_state(struct space *space, struct repeat *repeat, is_wanted *is_it,
                         const void *data) {
  struct moves *moves = repeat->moves = &space->player->moves;
  if (repeat->state == SPACE_NONE) return repeat_move(repeat, MOVES_BEGIN, is_it, data);
  if (repeat->state >= space->edges.states) return false;
  moves_go(moves, space_key(space, repeat->state));
  for (uint32_t move = 0; move < moves->count && repeat->edge <= BLOCK_STATE_EDGES; move++)
    if (repeat_move(repeat, move, is_it, data)) return true;
  return skaz_can_leave(moves->from) && repeat_move(repeat, MOVES_LEAVE, is_it, data);
}

static enum space_kind kind_of(const struct moves *moves) {
  if (moves->move == MOVES_BEGIN) return SPACE_BEGIN;
  if (moves->move == MOVES_LEAVE) return SPACE_LEAVE;
  return moves->phase == SKAZ_MENU ? SPACE_CHOICE : SPACE_ANSWER;
}

/* Says how the execution went; false: no memory. */
static bool fill_step(const struct repeat *repeat, struct space_step *step) {
  const struct moves *moves = repeat->moves;
  skaz_reply reply;
  step->state = repeat->state;
  step->kind = kind_of(moves);
  step->move = step->kind == SPACE_LEAVE || step->kind == SPACE_BEGIN ? SPACE_NONE : moves->move;
  if (step->kind == SPACE_CHOICE) step->choice = moves->open[moves->move];
  if (step->kind == SPACE_ANSWER) {
    if (!skaz_answer_at(moves->from, moves->move, &reply)) return false;
    step->text = reply.text;
  }
  return draws_copy(&moves->draws, &step->outcomes);
}

static bool is_edge(const struct repeat *repeat, const void *data) {
  const uint32_t *edge = data;
  return repeat->is_edge && repeat->edge == *edge;
}

bool space_walk(struct space *space, uint32_t state, uint32_t edge, struct space_step *step) {
  struct repeat repeat = {.state = state};
  moves_set(&space->player->moves, NULL, false);
  return repeat_state(space, &repeat, is_edge, &edge) && fill_step(&repeat, step);
}

static bool is_execution(const struct repeat *repeat, const void *data) {
  const uint32_t *execution = data;
  return repeat->execution == *execution;
}

bool space_walk_fault(struct space *space, size_t i, struct space_step *step) {
  if (i >= space->faults.count) return false;
  const struct fault *fault = &space->faults.items[i];
  struct repeat repeat = {.state = fault->shown.state};
  moves_set(&space->player->moves, NULL, false);
  return !fault->shown.is_label && repeat_state(space, &repeat, is_execution, &fault->execution) &&
         fill_step(&repeat, step);
}

struct marking {
  const unsigned char *byte;
  unsigned char mark;
};

static bool is_marked(const struct repeat *repeat, const void *data) {
  const struct marking *marking = data;
  (void)repeat;
  return (*marking->byte & marking->mark) != 0;
}

/* Walks to a state, where it is its menu that makes a mark. */
static bool walk_into(struct space *space, uint32_t state, struct space_step *step) {
  uint32_t parent = SPACE_NONE, edge = 0;
  if (!space_parent(space, state, &parent, &edge))
    while (space->starts[edge].state != state) edge++;
  return space_walk(space, parent, edge, step);
}

/* Finds what makes the mark among the states of a block. */
static bool walk_block(struct space *space, uint32_t first, const struct marking *marking,
                       struct space_step *step) {
  for (uint32_t i = 0; i < BLOCK_STATES && first + i < space->edges.states; i++) {
    struct repeat repeat = {.state = first + i};
    moves_go(&space->player->moves, space_key(space, first + i));
    if (is_marked(&repeat, marking)) return walk_into(space, first + i, step);
    if (repeat_state(space, &repeat, is_marked, marking)) return fill_step(&repeat, step);
  }
  return false;
}

bool space_walk_mark(struct space *space, size_t site, unsigned char mark,
                     struct space_step *step) {
  struct block_worker *player = space->player;
  struct marking marking = {&player->marks[site], mark};
  struct repeat beginning = {.state = SPACE_NONE};
  unsigned bit = 0;
  if (site >= space->site_count || (space->marks[site] & mark) == 0) return false;
  while (mark >> bit != 1) bit++;
  uint32_t first = space->mark_blocks[site * GRAPH_MARK_BITS + bit];
  memset(player->marks, 0, player->site_count);
  moves_set(&player->moves, player->marks, false);
  if (first != SPACE_NONE) return walk_block(space, first, &marking, step);
  return repeat_state(space, &beginning, is_marked, &marking) && fill_step(&beginning, step);
}

/* ---------------------------------------------------------------- all of it */

struct retrace {
  void (*tell)(void *user, const struct space_trace *trace);
  void *user;
};

static bool tell_trace(const struct repeat *repeat, const void *data) {
  const struct retrace *retrace = data;
  struct space_trace trace = {repeat->state, repeat->is_edge ? repeat->edge : SPACE_NONE,
                              repeat->comes_back};
  retrace->tell(retrace->user, &trace);
  return false;
}

void space_retrace(struct space *space, unsigned char *marks,
                   void (*tell)(void *user, const struct space_trace *trace), void *user) {
  struct retrace retrace = {tell, user};
  struct repeat repeat = {.state = SPACE_NONE};
  moves_set(&space->player->moves, marks, true);
  repeat_state(space, &repeat, tell_trace, &retrace);
  for (uint32_t state = 0; state < space->edges.states; state++) {
    repeat = (struct repeat){.state = state};
    repeat_state(space, &repeat, tell_trace, &retrace);
  }
  moves_set(&space->player->moves, NULL, false);
}

/* --------------------------------------------------------- from the beginning */

/* Outcomes that are still to be told. */
struct telling {
  const struct space_outcomes *outcomes;
  size_t next;
};

static bool tell(void *user, const skaz_draw *draw, int64_t *outcome) {
  struct telling *telling = user;
  (void)draw;
  if (telling->next == telling->outcomes->count) return false;
  *outcome = telling->outcomes->items[telling->next++].number;
  return true;
}

static skaz_status make_step(const struct space *space, skaz_story *story,
                             const struct space_step *step) {
  switch (step->kind) {
  case SPACE_BEGIN: return skaz_begin(story, space->player->moves.act);
  case SPACE_CHOICE: return skaz_choose(story, step->choice);
  case SPACE_ANSWER: return skaz_answer(story, step->text);
  case SPACE_LEAVE: return skaz_leave(story);
  default: return SKAZ_OK;
  }
}

skaz_status space_take_step(const struct space *space, skaz_story *story,
                            const struct space_step *step) {
  struct telling telling = {&step->outcomes, 0};
  skaz_set_oracle(story, tell, &telling);
  skaz_status status = make_step(space, story, step);
  skaz_set_oracle(story, NULL, NULL);
  return status;
}

/* The ways to a state: for each level the edge that leads on, the beginning first. */
static uint32_t *find_way(const struct space *space, uint32_t state, uint32_t depth) {
  uint32_t *way = malloc((depth + 1) * 2 * sizeof *way), parent = SPACE_NONE, edge = 0;
  for (uint32_t level = depth + 1; level-- > 0 && way != NULL;) {
    if (level == 0) {
      for (edge = 0; space->starts[edge].state != state;) edge++;
      parent = SPACE_NONE;
    } else if (!space_parent(space, state, &parent, &edge)) {
      free(way);
      return NULL;
    }
    way[2 * level] = parent;
    way[2 * level + 1] = edge;
    state = parent;
  }
  return way;
}

skaz_status space_play_to(struct space *space, skaz_story *story, uint32_t state) {
  uint32_t depth = space_depth(space, state), *way = find_way(space, state, depth);
  skaz_status status = way != NULL ? SKAZ_OK : SKAZ_NO_MEMORY;
  struct space_step step = {0};
  for (uint32_t level = 0; level <= depth && status == SKAZ_OK; level++) {
    bool is_found = space_walk(space, way[2 * level], way[2 * level + 1], &step);
    status = is_found ? space_take_step(space, story, &step) : SKAZ_NO_MEMORY;
  }
  space_free_step(&step);
  free(way);
  return status;
}

/* ------------------------------------------------------------- other beginnings */

static bool note_draw(void *has_drawn, const skaz_draw *draw, int64_t *outcome) {
  (void)draw;
  (void)outcome;
  *(bool *)has_drawn = true;
  return false;
}

static bool has_key_of(const struct space *space, const skaz_story *story) {
  const struct states *states = &space->states;
  unsigned char *key = calloc(states->key_size + STATES_BEHIND, 1);
  if (key == NULL) return false;
  skaz_key(story, key);
  uint64_t hash = states_prepare(states, key);
  bool is_found = states_find(states, key, hash, states_guess(states, hash)) != STATES_NONE;
  free(key);
  return is_found;
}

bool space_begins(struct space *space, const char *act, unsigned flags) {
  skaz_story *story;
  bool has_drawn = false;
  if (skaz_new(space_program(space), 0, flags, &story) != SKAZ_OK) return false;
  skaz_set_oracle(story, note_draw, &has_drawn);
  bool is_begun = skaz_begin(story, act) == SKAZ_OK && !has_drawn && has_key_of(space, story);
  skaz_free(story);
  return is_begun;
}
