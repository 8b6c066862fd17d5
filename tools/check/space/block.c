/* block: a run of states that one worker expands: their edges, what they lead to, what went
 * wrong. */
#include "check/space/block.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"

/* -------------------------------------------------------------- workers */

/* Keys hold what claims read, so that they are true or false in all plays to a state. */
static bool compile_claims(struct block_worker *worker, skaz_program *program) {
  size_t count = skaz_entry_count(program, SKAZ_ENTRY_CLAIM);
  worker->claims = calloc(count + 1, sizeof *worker->claims);
  if (worker->claims == NULL) return false;
  for (size_t i = 0; i < count; i++) {
    skaz_entry entry;
    if (!skaz_entry_at(program, SKAZ_ENTRY_CLAIM, i, &entry) ||
        skaz_compile(program, entry.text, &worker->claims[i], NULL) != SKAZ_OK ||
        skaz_keep(program, worker->claims[i]) != SKAZ_OK)
      return false;
  }
  worker->claim_count = count;
  return true;
}

bool block_worker_open(struct block_worker *worker, skaz_program *program,
                       const struct explore_options *options, const struct states *states,
                       const struct block_marks *marked) {
  memset(worker, 0, sizeof *worker);
  worker->states = states;
  worker->marked = marked;
  worker->site_count = skaz_site_count(program);
  worker->marks = calloc(worker->site_count + 1, 1);
  worker->leaving = calloc(worker->site_count + 1, 1);
  return worker->marks != NULL && worker->leaving != NULL &&
         moves_open(&worker->moves, program, options->act, options->flags) &&
         compile_claims(worker, program);
}

void block_worker_close(struct block_worker *worker) {
  moves_close(&worker->moves);
  free(worker->marks);
  free(worker->leaving);
  free(worker->claims);
}

/* --------------------------------------------------------------- blocks */

void block_free(struct block *block) {
  struct block_candidates *candidates = &block->candidates;
  free(block->targets);
  free(block->chances);
  free(candidates->keys);
  free(candidates->hashes);
  free(candidates->results);
  free(candidates->entries);
  faults_free(&block->faults);
  free(block->gaps);
  free(block->bits);
  free(block->claims);
  free(block->bytes.bytes);
}

/* Where an execution stands. */
struct spot {
  uint32_t state;
  uint32_t edge;      /* ordinal in the state */
  uint32_t execution; /* likewise */
};

/* A block under way. */
struct expansion {
  struct block *block;
  struct block_worker *worker;
  struct spot spot;
};

static void note_fault(struct expansion *at, const skaz_story *story, struct space_fault shown) {
  shown.state = at->spot.state;
  shown.what = *skaz_error_of(story);
  shown.count = 1;
  struct fault fault = {shown, at->spot.execution};
  at->block->has_failed |= !faults_note(&at->block->faults, &fault);
}

static void note_gap(struct expansion *at, uint32_t move) {
  struct block *block = at->block;
  if (room_for((void **)&block->gaps, block->gap_count, &block->gap_room, sizeof *block->gaps))
    block->gaps[block->gap_count++] = (struct space_gap){at->spot.state, move};
  else
    block->has_failed = true;
}

/* ---------------------------------------------------------------- edges */

static void put_target(struct expansion *at, uint32_t target) {
  struct block *block = at->block;
  if (room_for((void **)&block->targets, block->edge_count, &block->edge_room,
               sizeof *block->targets))
    block->targets[block->edge_count++] = target;
  else
    block->has_failed = true;
  at->spot.edge++;
}

static bool grow_array(void *array, size_t count, size_t size) {
  void **items = array;
  void *grown = realloc(*items, count * size);
  if (grown != NULL) *items = grown;
  return grown != NULL;
}

static bool grow_candidates(struct block_candidates *candidates, size_t key_size) {
  size_t room = candidates->room == 0 ? 2 * (size_t)BLOCK_STATES : candidates->room * 2;
  if (!grow_array(&candidates->keys, room + STATES_BEHIND, key_size + 1) ||
      !grow_array(&candidates->hashes, room, sizeof *candidates->hashes) ||
      !grow_array(&candidates->results, room, sizeof *candidates->results) ||
      !grow_array(&candidates->entries, room, sizeof *candidates->entries))
    return false;
  candidates->room = room;
  return true;
}

skaz_status block_measure_text(skaz_story *story, size_t *length) {
  size_t count = skaz_block_count(story);
  *length = 0;
  for (size_t i = 0; i < count; i++) {
    skaz_block block;
    skaz_status status = skaz_block_at(story, i, &block);
    if (status != SKAZ_OK) return status;
    for (size_t s = 0; s < block.span_count; s++) *length += block.spans[s].length;
  }
  return SKAZ_OK;
}

enum {
  MUCH_TEXT = 1 << 15, /* bytes: more might be more than a turn may show */
  MOST_READINGS = 4    /* of a block */
};

/* Text that a move shows is read if it can be too long, or longer than all others by more than
 * a little: for less it would have to be read too often. */
static bool is_worth_reading(const struct block *block, size_t most) {
  size_t longest = block->longest_text;
  return most > MUCH_TEXT || (most > longest + longest / 16 + 8 && block->readings < MOST_READINGS);
}

/* Makes the move once more to read all its text. */
static void read_text(struct expansion *at) {
  struct block *block = at->block;
  struct moves *moves = &at->worker->moves;
  bool has_error = moves->has_text_error;
  size_t length;
  block->readings++;
  moves_show(moves);
  if (block_measure_text(moves->to, &length) != SKAZ_OK && !has_error)
    note_fault(at, moves->to, (struct space_fault){.edge = at->spot.edge, .is_text = true});
  if (length <= block->longest_text) return;
  block->longest_text = length;
  block->longest_state = at->spot.state;
  block->longest_edge = at->spot.edge;
}

/* The move came to rest in some state. */
static void put_rest(struct expansion *at) {
  struct block_candidates *candidates = &at->block->candidates;
  const struct states *states = at->worker->states;
  skaz_story *to = at->worker->moves.to;
  size_t i = candidates->count;
  if (i == candidates->room && !grow_candidates(candidates, states->key_size)) {
    at->block->has_failed = true;
    return;
  }
  skaz_key(to, candidates->keys + i * states->key_size);
  candidates->count++;
  if (is_worth_reading(at->block, skaz_text_most(to))) read_text(at);
  put_target(at, BLOCK_CANDIDATE | (uint32_t)i);
}

static void put_failure(struct expansion *at) {
  note_fault(at, at->worker->moves.to, (struct space_fault){.edge = at->spot.edge});
  put_target(at, BLOCK_FAILURE);
}

static void put_cut(struct expansion *at, uint32_t move) {
  note_gap(at, move);
  put_target(at, BLOCK_FAILURE);
}

static void note_text_error(struct expansion *at, enum moves_result result) {
  uint32_t edge = result == MOVES_AGAIN ? SPACE_NONE : at->spot.edge;
  note_fault(at, at->worker->moves.to, (struct space_fault){.edge = edge, .is_text = true});
}

static void put_result(struct expansion *at, uint32_t move, enum moves_result result) {
  if (at->worker->moves.has_text_error) note_text_error(at, result);
  switch (result) {
  case MOVES_REST: put_rest(at); break;
  case MOVES_FAIL: put_failure(at); break;
  case MOVES_AGAIN: break;
  default: put_cut(at, move); break;
  }
  at->spot.execution++;
}

static void put_weights(struct expansion *at, size_t first, const struct edges_weight *weights) {
  struct block *block = at->block;
  for (size_t edge = first; edge < block->edge_count; edge++) {
    if (!room_for((void **)&block->chances, block->chance_count, &block->chance_room,
                  sizeof *block->chances)) {
      block->has_failed = true;
      return;
    }
    block->chances[block->chance_count++] =
        (struct block_chance){(uint32_t)edge, edge == first, weights[edge - first]};
  }
}

static void expand_move(struct expansion *at, uint32_t move) {
  struct moves *moves = &at->worker->moves;
  size_t first = at->block->edge_count;
  if (at->spot.edge > BLOCK_STATE_EDGES) {
    put_cut(at, move);
    return;
  }
  enum moves_result result = moves_first(moves, move);
  put_result(at, move, result);
  if (!moves->draws.is_used) return; /* as for most */
  while ((result = moves_next(moves)) != MOVES_DONE && !at->block->has_failed)
    put_result(at, move, result);
  const struct edges_weight *weights = moves_weights(moves);
  if (weights != NULL) put_weights(at, first, weights);
}

/* --------------------------------------------------------------- states */

static void note_claim(uint32_t *first, uint32_t state) {
  if (*first == SPACE_NONE) *first = state;
}

/* A fault of a state itself, and not of a move. */
static const struct space_fault at_rest = {.edge = SPACE_NONE, .is_label = true};

static void test_claims(struct expansion *at) {
  struct block_worker *worker = at->worker;
  for (size_t i = 0; i < worker->claim_count; i++) {
    bool holds = false;
    struct space_claim *claim = &at->block->claims[i];
    if (skaz_test(worker->moves.from, worker->claims[i], &holds) != SKAZ_OK)
      note_fault(at, worker->moves.from, at_rest);
    else
      note_claim(holds ? &claim->holds : &claim->fails, at->spot.state);
  }
}

static int find_ending(const skaz_program *program, const char *name) {
  skaz_entry entry;
  for (size_t i = 0; name != NULL && skaz_entry_at(program, SKAZ_ENTRY_ENDING, i, &entry); i++)
    if (strcmp(entry.name, name) == 0) return (int)i;
  return -1;
}

/* Leaving early is no edge, but what it does must be able to happen. */
static void try_leaving(struct expansion *at) {
  struct moves *moves = &at->worker->moves;
  struct space_fault fault = {.edge = SPACE_NONE, .leaves = true};
  unsigned char *marks = moves->marks;
  moves_mark(moves, marks != NULL ? at->worker->leaving : NULL);
  for (enum moves_result result = moves_first(moves, MOVES_LEAVE); result != MOVES_DONE;
       result = moves_next(moves), at->spot.execution++) {
    fault.is_text = moves->has_text_error;
    if (result == MOVES_CUT) note_gap(at, SPACE_NONE);
    if (result == MOVES_FAIL || fault.is_text) note_fault(at, moves->to, fault);
  }
  moves_mark(moves, marks);
}

static void expand_state(struct expansion *at, uint32_t i) {
  struct moves *moves = &at->worker->moves;
  struct block *block = at->block;
  at->spot = (struct spot){.state = block->first + i};
  block->endings[i] = -1;
  if (moves_go(moves, states_key(at->worker->states, at->spot.state)) != SKAZ_OK)
    note_fault(at, moves->from, at_rest);
  test_claims(at);
  if (moves->phase == SKAZ_ENDED)
    block->endings[i] = find_ending(moves->program, skaz_ending(moves->from));
  for (uint32_t move = 0; move < moves->count; move++) expand_move(at, move);
  if (!moves->is_complete) note_gap(at, SPACE_NONE);
  if (skaz_can_leave(moves->from)) try_leaving(at);
  block->edge_ends[i] = (uint32_t)block->edge_count;
}

/* Looks up all candidates: memory is asked for all of them before it is waited for. */
static void look_up(struct block_candidates *candidates, const struct states *states) {
  const unsigned char *key = candidates->keys;
  size_t size = states->key_size, count = candidates->count;
  for (size_t i = 0; i < count; i++, key += size)
    candidates->hashes[i] = states_prepare(states, key);
  for (size_t i = 0; i < count; i++)
    candidates->results[i] = states_guess(states, candidates->hashes[i]);
  key = candidates->keys;
  for (size_t i = 0; i < count; i++, key += size)
    candidates->results[i] =
        states_find(states, key, candidates->hashes[i], candidates->results[i]);
}

/* Leaves the candidates that are not known, and notes in the results what became of each. */
static void drop_known(struct block_candidates *candidates, size_t key_size) {
  size_t kept = 0;
  for (size_t i = 0; i < candidates->count; i++) {
    if (candidates->results[i] != STATES_NONE) continue;
    candidates->results[i] = BLOCK_CANDIDATE | (uint32_t)kept;
    memmove(candidates->keys + kept * key_size, candidates->keys + i * key_size, key_size);
    candidates->hashes[kept++] = candidates->hashes[i];
  }
  candidates->count = kept;
}

/* Lists the candidates by owner, each in order. */
static void list_entries(struct block_candidates *candidates, unsigned owners) {
  uint32_t ends[BLOCK_OWNERS] = {0}, end = 0;
  for (size_t i = 0; i < candidates->count; i++) ends[block_owner(owners, candidates->hashes[i])]++;
  for (unsigned owner = 0; owner < owners; owner++) {
    candidates->starts[owner] = end;
    end += ends[owner];
    ends[owner] = candidates->starts[owner];
  }
  candidates->starts[owners] = end;
  for (size_t i = 0; i < candidates->count; i++)
    candidates->entries[ends[block_owner(owners, candidates->hashes[i])]++].candidate = (uint32_t)i;
}

/* Replaces the targets that are known by their numbers, and lists the others. */
static void find_targets(struct block *block, const struct block_worker *worker) {
  look_up(&block->candidates, worker->states);
  drop_known(&block->candidates, worker->states->key_size);
  for (size_t i = 0; i < block->edge_count; i++)
    if (block->targets[i] != BLOCK_FAILURE)
      block->targets[i] = block->candidates.results[block->targets[i] & ~BLOCK_CANDIDATE];
  list_entries(&block->candidates, worker->owners);
}

static bool clear(struct block *block, const struct block_worker *worker) {
  size_t claim_count = worker->claim_count;
  block->edge_count = block->chance_count = block->candidates.count = 0;
  block->gap_count = block->bit_count = 0;
  block->longest_text = worker->marked->longest_text;
  block->readings = 0;
  block->has_failed = false;
  atomic_store(&block->fresh, 0);
  if (block->faults.count > 0) faults_free(&block->faults);
  if (block->claims == NULL) block->claims = malloc((claim_count + 1) * sizeof *block->claims);
  for (size_t i = 0; i < claim_count && block->claims != NULL; i++)
    block->claims[i] = (struct space_claim){SPACE_NONE, SPACE_NONE};
  return block->claims != NULL;
}

/* Lets the worker's stories mark what is not known to have happened. */
static void begin_marks(const struct block_worker *worker, struct moves *moves) {
  if (worker->marked->is_noted) memcpy(worker->marks, worker->marked->known, worker->site_count);
  moves_set(moves, worker->marked->is_noted ? worker->marks : NULL, true);
}

static void join_leaving(const struct block_worker *worker) {
  for (size_t site = 0; site < worker->site_count; site++)
    if (!worker->marked->are_unknown[site]) worker->marks[site] |= worker->leaving[site];
}

/* Lists what they have marked. */
static void keep_marks(struct block *block, const struct block_worker *worker) {
  const unsigned char *known = worker->marked->known;
  if (worker->marked->is_noted) join_leaving(worker);
  if (!worker->marked->is_noted || memcmp(worker->marks, known, worker->site_count) == 0) return;
  for (size_t site = 0; site < worker->site_count; site++) {
    unsigned bits = worker->marks[site] & ~(unsigned)known[site];
    if (bits == 0) continue;
    if (!room_for((void **)&block->bits, block->bit_count, &block->bit_room, sizeof *block->bits)) {
      block->has_failed = true;
      return;
    }
    block->bits[block->bit_count++] = (struct block_bit){(uint32_t)site, (unsigned char)bits};
  }
}

static void begin_block(struct block *block, struct block_worker *worker) {
  if (!clear(block, worker)) block->has_failed = true;
  begin_marks(worker, &worker->moves);
}

static void end_block(struct expansion *at) {
  find_targets(at->block, at->worker);
  keep_marks(at->block, at->worker);
}

void block_expand(struct block *block, struct block_worker *worker, uint32_t first,
                  uint32_t count) {
  struct expansion at = {.block = block, .worker = worker};
  block->first = first;
  block->count = count;
  begin_block(block, worker);
  for (uint32_t i = 0; i < count && !block->has_failed; i++) expand_state(&at, i);
  end_block(&at);
}

void block_begin(struct block *block, struct block_worker *worker) {
  struct expansion at = {.block = block, .worker = worker, .spot.state = SPACE_NONE};
  block->first = block->count = 0;
  begin_block(block, worker);
  if (!block->has_failed) expand_move(&at, MOVES_BEGIN);
  end_block(&at);
}
