/* block: a run of states that one worker expands: their edges, what they lead to, what went
 * wrong. */
#include "check/block.h"

#include <stdlib.h>
#include <string.h>

#include "check/room.h"

/* --------------------------------------------------------------- faults */

static bool equal_strings(const char *a, const char *b) {
  return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* Messages may differ in their numbers; where there is no place, they tell errors apart. */
static bool equal_errors(const skaz_error *a, const skaz_error *b) {
  return a->status == b->status && a->line == b->line && a->column == b->column &&
         equal_strings(a->file, b->file) &&
         (a->file != NULL || equal_strings(a->message, b->message));
}

static bool copy_string(const char **string) {
  if (*string != NULL) *string = strdup(*string);
  return *string != NULL;
}

bool block_note_fault(struct block_faults *faults, const struct block_fault *fault) {
  for (size_t i = 0; i < faults->count; i++) {
    struct space_fault *other = &faults->items[i].fault;
    if (!equal_errors(&other->what, &fault->fault.what)) continue;
    other->count += fault->fault.count;
    return true;
  }
  if (!room_for((void **)&faults->items, faults->count, &faults->room, sizeof *faults->items))
    return false;
  struct block_fault copy = *fault;
  bool has_file = copy.fault.what.file != NULL;
  if (!copy_string(&copy.fault.what.message)) return false;
  if (has_file && !copy_string(&copy.fault.what.file)) return false;
  faults->items[faults->count++] = copy;
  return true;
}

void block_free_fault(struct block_fault *fault) {
  free((char *)(uintptr_t)fault->fault.what.message);
  free((char *)(uintptr_t)fault->fault.what.file);
}

void block_free_faults(struct block_faults *faults) {
  for (size_t i = 0; i < faults->count; i++) block_free_fault(&faults->items[i]);
  free(faults->items);
  memset(faults, 0, sizeof *faults);
}

/* -------------------------------------------------------------- workers */

static bool compile_claims(struct block_worker *worker, skaz_program *program) {
  size_t count = skaz_entry_count(program, SKAZ_ENTRY_CLAIM);
  worker->claims = calloc(count + 1, sizeof *worker->claims);
  if (worker->claims == NULL) return false;
  for (size_t i = 0; i < count; i++) {
    skaz_entry entry;
    if (!skaz_entry_at(program, SKAZ_ENTRY_CLAIM, i, &entry) ||
        skaz_compile(program, entry.text, &worker->claims[i], NULL) != SKAZ_OK)
      return false;
  }
  worker->claim_count = count;
  return true;
}

bool block_worker_open(struct block_worker *worker, skaz_program *program, const char *act,
                       unsigned flags, const struct states *states) {
  memset(worker, 0, sizeof *worker);
  worker->flags = flags;
  worker->states = states;
  worker->reads_all = skaz_text_can_fail(program);
  return moves_open(&worker->moves, program, act, flags) && compile_claims(worker, program);
}

void block_worker_close(struct block_worker *worker) {
  moves_close(&worker->moves);
  free(worker->claims);
}

/* --------------------------------------------------------------- blocks */

void block_free(struct block *block) {
  struct block_candidates *candidates = &block->candidates;
  free(block->targets);
  free(block->chances);
  free(candidates->keys);
  free(candidates->hashes);
  free(candidates->texts);
  free(candidates->results);
  free(candidates->slots);
  block_free_faults(&block->faults);
  free(block->gaps);
  free(block->bits);
  free(block->claims);
  free(block->bytes.bytes);
}

/* A block under way. */
struct expansion {
  struct block *block;
  struct block_worker *worker;
  uint32_t state;
  size_t first_edge;   /* of the state */
  uint32_t executions; /* of the state's moves so far */
  bool has_unread;     /* the last candidate waits to be looked up, and its text to be read */
  uint32_t unread_edge, unread_execution;
};

static uint32_t edge_now(const struct expansion *at) {
  return (uint32_t)(at->block->edge_count - at->first_edge);
}

static void note_fault_of(struct expansion *at, const skaz_story *story, struct space_fault fault,
                          uint32_t execution) {
  fault.state = at->state;
  fault.count = 1;
  fault.what = *skaz_error_of(story);
  struct block_fault noted = {fault, execution};
  at->block->has_failed |= !block_note_fault(&at->block->faults, &noted);
}

static void note_fault(struct expansion *at, const skaz_story *story, struct space_fault fault) {
  note_fault_of(at, story, fault, at->executions);
}

static void note_gap(struct expansion *at, uint32_t move) {
  struct block *block = at->block;
  if (room_for((void **)&block->gaps, block->gap_count, &block->gap_room, sizeof *block->gaps))
    block->gaps[block->gap_count++] = (struct space_gap){at->state, move};
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
      !grow_array(&candidates->texts, room, sizeof *candidates->texts) ||
      !grow_array(&candidates->results, room, sizeof *candidates->results) ||
      !grow_array(&candidates->slots, room, sizeof *candidates->slots))
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

/* Reads all text of a move just made by a story. */
static size_t read_text(struct expansion *at, skaz_story *story, uint32_t edge,
                        uint32_t execution) {
  struct block *block = at->block;
  struct space_fault fault = {.edge = edge, .is_text = true};
  size_t length;
  if (block_measure_text(story, &length) != SKAZ_OK) note_fault_of(at, story, fault, execution);
  if (length <= block->longest_text || edge == SPACE_NONE) return length;
  block->longest_text = length;
  block->longest_state = at->state;
  block->longest_edge = edge;
  return length;
}

enum { MANY_BLOCKS = 32 }; /* of text: so many might come near the limit on them */

/* Looks up the last candidate, to which `story` came, now that the processor has fetched what
 * that takes; and reads the text on the way to one that is not known. */
static void read_last(struct expansion *at, skaz_story *story) {
  struct block_candidates *candidates = &at->block->candidates;
  const struct block_worker *worker = at->worker;
  const struct states *states = worker->states;
  size_t i = candidates->count - 1;
  uint32_t known =
      states_find(states, candidates->keys + i * states->key_size, candidates->hashes[i]);
  at->has_unread = false;
  candidates->results[i] = known;
  candidates->texts[i] = 0;
  if (known == STATES_NONE || worker->reads_all || skaz_block_count(story) >= MANY_BLOCKS)
    candidates->texts[i] = (uint32_t)read_text(at, story, at->unread_edge, at->unread_execution);
}

/* The move came to rest in some state. */
static void put_rest(struct expansion *at) {
  struct block_candidates *candidates = &at->block->candidates;
  const struct states *states = at->worker->states;
  size_t i = candidates->count;
  if (i == candidates->room && !grow_candidates(candidates, states->key_size)) {
    at->block->has_failed = true;
    return;
  }
  unsigned char *key = candidates->keys + i * states->key_size;
  skaz_key(at->worker->moves.to, key);
  candidates->hashes[i] = states_prepare(states, key);
  candidates->count++;
  at->has_unread = true;
  at->unread_edge = edge_now(at);
  at->unread_execution = at->executions;
  put_target(at, BLOCK_CANDIDATE | (uint32_t)i);
}

static void put_failure(struct expansion *at) {
  note_fault(at, at->worker->moves.to, (struct space_fault){.edge = edge_now(at)});
  put_target(at, BLOCK_FAILURE);
}

static void put_cut(struct expansion *at, uint32_t move) {
  note_gap(at, move);
  put_target(at, BLOCK_FAILURE);
}

static void put_result(struct expansion *at, uint32_t move, enum moves_result result) {
  if (at->has_unread) read_last(at, at->worker->moves.before);
  switch (result) {
  case MOVES_REST: put_rest(at); break;
  case MOVES_FAIL: put_failure(at); break;
  case MOVES_AGAIN: read_text(at, at->worker->moves.to, SPACE_NONE, at->executions); break;
  default: put_cut(at, move); break;
  }
  at->executions++;
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
  if (edge_now(at) > BLOCK_STATE_EDGES) {
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

static void test_claims(struct expansion *at) {
  struct block_worker *worker = at->worker;
  for (size_t i = 0; i < worker->claim_count; i++) {
    bool holds = false;
    struct space_claim *claim = &at->block->claims[i];
    if (skaz_test(worker->moves.from, worker->claims[i], &holds) != SKAZ_OK)
      note_fault(at, worker->moves.from,
                 (struct space_fault){.edge = SPACE_NONE, .is_label = true});
    else
      note_claim(holds ? &claim->holds : &claim->fails, at->state);
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
  size_t length;
  for (enum moves_result result = moves_first(moves, MOVES_LEAVE); result != MOVES_DONE;
       result = moves_next(moves), at->executions++) {
    fault.is_text = result == MOVES_REST || result == MOVES_AGAIN;
    if (result == MOVES_CUT)
      note_gap(at, SPACE_NONE);
    else if (result == MOVES_FAIL || block_measure_text(moves->to, &length) != SKAZ_OK)
      note_fault(at, moves->to, fault);
  }
}

static void expand_state(struct expansion *at, uint32_t i) {
  struct moves *moves = &at->worker->moves;
  struct block *block = at->block;
  at->state = block->first + i;
  at->first_edge = block->edge_count;
  at->executions = 0;
  block->endings[i] = -1;
  if (moves_go(moves, states_key(at->worker->states, at->state)) != SKAZ_OK)
    note_fault(at, moves->from, (struct space_fault){.edge = SPACE_NONE, .is_label = true});
  test_claims(at);
  if (moves->phase == SKAZ_ENDED)
    block->endings[i] = find_ending(moves->program, skaz_ending(moves->from));
  for (uint32_t move = 0; move < moves->count; move++) expand_move(at, move);
  if (at->has_unread) read_last(at, moves->to);
  if (!moves->is_complete) note_gap(at, SPACE_NONE);
  if (skaz_can_leave(moves->from)) try_leaving(at);
  block->edge_ends[i] = (uint32_t)block->edge_count;
}

/* Leaves the candidates that are not known, and notes in the results what became of each. */
static void drop_known(struct block_candidates *candidates, size_t key_size) {
  size_t kept = 0;
  for (size_t i = 0; i < candidates->count; i++) {
    if (candidates->results[i] != STATES_NONE) continue;
    candidates->results[i] = BLOCK_CANDIDATE | (uint32_t)kept;
    memmove(candidates->keys + kept * key_size, candidates->keys + i * key_size, key_size);
    candidates->hashes[kept] = candidates->hashes[i];
    candidates->texts[kept++] = candidates->texts[i];
  }
  candidates->count = kept;
}

/* Replaces the targets that are known by their numbers. */
static void find_targets(struct block *block, const struct states *states) {
  drop_known(&block->candidates, states->key_size);
  for (size_t i = 0; i < block->edge_count; i++)
    if (block->targets[i] != BLOCK_FAILURE)
      block->targets[i] = block->candidates.results[block->targets[i] & ~BLOCK_CANDIDATE];
}

static bool clear(struct block *block, size_t claim_count) {
  block->edge_count = block->chance_count = block->candidates.count = 0;
  block->gap_count = block->bit_count = 0;
  block->longest_text = 0;
  block->has_failed = false;
  atomic_store(&block->fresh, 0);
  if (block->faults.count > 0) block_free_faults(&block->faults);
  if (block->claims == NULL) block->claims = malloc((claim_count + 1) * sizeof *block->claims);
  for (size_t i = 0; i < claim_count && block->claims != NULL; i++)
    block->claims[i] = (struct space_claim){SPACE_NONE, SPACE_NONE};
  return block->claims != NULL;
}

void block_expand(struct block *block, struct block_worker *worker, uint32_t first,
                  uint32_t count) {
  struct expansion at = {.block = block, .worker = worker};
  block->first = first;
  block->count = count;
  if (!clear(block, worker->claim_count)) block->has_failed = true;
  for (uint32_t i = 0; i < count && !block->has_failed; i++) expand_state(&at, i);
  find_targets(block, worker->states);
}

void block_begin(struct block *block, struct block_worker *worker) {
  struct expansion at = {.block = block, .worker = worker, .state = SPACE_NONE};
  block->first = block->count = 0;
  if (!clear(block, worker->claim_count)) block->has_failed = true;
  if (!block->has_failed) expand_move(&at, MOVES_BEGIN);
  if (at.has_unread) read_last(&at, worker->moves.to);
  find_targets(block, worker->states);
}
