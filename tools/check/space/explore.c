/* explore: finds every state that a story can reach, on one thread or several.
 *
 * The search takes batches of states in the order of their numbers. Workers expand the blocks
 * of a batch; what a block holds depends on what was known before the batch, and so on no
 * other block. Then each worker enters the candidates of its shards, in order, so that the
 * first of equal ones is the new one; a sum over the blocks gives the new ones their numbers. */
#include "check/space/explore.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/crew.h"
#include "check/base/room.h"
#include "check/space/graph.h"

enum {
  MOST_BLOCKS = 256,    /* in a batch: as many as a ticket has room for beside BLOCK_BITS */
  MOST_EDGES = 1 << 18, /* that a batch should have */
  AHEAD = 8,            /* candidates whose places are fetched beforehand */
  MOST_THREADS = BLOCK_OWNERS
};
_Static_assert((uint64_t)MOST_BLOCKS << BLOCK_BITS <= BLOCK_CANDIDATE, "tickets tell blocks apart");

struct explorer {
  const struct explore_options *options;
  struct space *space;
  struct crew *crew;
  struct block_worker *workers[MOST_THREADS]; /* the first is the space's player */
  unsigned worker_count;
  struct block *blocks; /* of the batch */
  uint32_t first, count, block_count;
  uint32_t batch; /* states that the next batch may have */
  bool can_fail;  /* texts may */
  atomic_uint next;
  atomic_bool has_failed;
};

/* ---------------------------------------------------- phases of a batch */

/* The next block that nobody has taken; NULL: none is left. */
static struct block *take_block(struct explorer *explorer) {
  unsigned i = atomic_fetch_add(&explorer->next, 1);
  return i < explorer->block_count ? &explorer->blocks[i] : NULL;
}

static void expand_blocks(void *data, unsigned number) {
  struct explorer *explorer = data;
  struct block_worker *worker = explorer->workers[number];
  for (struct block *block; (block = take_block(explorer)) != NULL;) {
    uint32_t before = (uint32_t)(block - explorer->blocks) * BLOCK_STATES;
    uint32_t left = explorer->count - before;
    block_expand(block, worker, explorer->first + before,
                 left < BLOCK_STATES ? left : BLOCK_STATES);
    if (block->has_failed) atomic_store(&explorer->has_failed, true);
  }
}

static const unsigned char *waiting_key(const void *data, uint32_t ticket) {
  const struct explorer *explorer = data;
  const struct block *block = &explorer->blocks[ticket >> BLOCK_BITS];
  size_t size = explorer->space->states.key_size;
  return block->candidates.keys + (ticket & ((1u << BLOCK_BITS) - 1)) * size;
}

/* Makes room in the shards of a worker for all of the candidates that are theirs. */
static bool reserve_shards(struct explorer *explorer, unsigned number) {
  size_t counts[STATES_SHARDS] = {0};
  for (uint32_t b = 0; b < explorer->block_count; b++) {
    const struct block_candidates *candidates = &explorer->blocks[b].candidates;
    for (uint32_t e = candidates->starts[number]; e < candidates->starts[number + 1]; e++)
      counts[states_shard_of(candidates->hashes[candidates->entries[e].candidate])]++;
  }
  for (uint32_t shard = 0; shard < STATES_SHARDS; shard++)
    if (counts[shard] > 0 && !states_reserve(&explorer->space->states, shard, counts[shard]))
      return false;
  return true;
}

static void enter_candidates(struct explorer *explorer, unsigned number, uint32_t b) {
  struct states *states = &explorer->space->states;
  const struct states_waiting waiting = {waiting_key, explorer};
  struct block_candidates *candidates = &explorer->blocks[b].candidates;
  unsigned fresh = 0;
  for (uint32_t e = candidates->starts[number]; e < candidates->starts[number + 1]; e++) {
    struct block_entry *entry = &candidates->entries[e];
    uint32_t i = entry->candidate;
    if (e + AHEAD < candidates->starts[number + 1])
      states_fetch(states, candidates->hashes[entry[AHEAD].candidate]);
    entry->ticket = states_enter(states, &waiting, candidates->keys + i * states->key_size,
                                 candidates->hashes[i], b << BLOCK_BITS | i, &entry->slot);
    fresh += entry->ticket == STATES_NONE;
  }
  atomic_fetch_add(&explorer->blocks[b].fresh, fresh);
}

static void enter_blocks(void *data, unsigned number) {
  struct explorer *explorer = data;
  if (!reserve_shards(explorer, number)) {
    atomic_store(&explorer->has_failed, true);
    return;
  }
  for (uint32_t b = 0; b < explorer->block_count; b++) enter_candidates(explorer, number, b);
}

/* Gives the new states of a block their numbers, from the edges' order. */
static void settle_block(struct explorer *explorer, struct block *block) {
  struct states *states = &explorer->space->states;
  struct block_candidates *candidates = &block->candidates;
  uint32_t next = block->known, at[BLOCK_OWNERS];
  memcpy(at, candidates->starts, sizeof at);
  for (size_t i = 0; i < candidates->count; i++) {
    uint64_t hash = candidates->hashes[i];
    const struct block_entry *entry =
        &candidates->entries[at[block_owner(explorer->worker_count, hash)]++];
    candidates->results[i] = entry->ticket;
    if (entry->ticket != STATES_NONE) continue;
    states_settle(states, candidates->keys + i * states->key_size, hash, entry->slot, next);
    candidates->results[i] = next++ | BLOCK_CANDIDATE;
  }
}

static void settle_blocks(void *data, unsigned number) {
  struct explorer *explorer = data;
  (void)number;
  for (struct block *block; (block = take_block(explorer)) != NULL;) settle_block(explorer, block);
}

/* A settled result is a number with a flag; any other is the ticket of one. */
static uint32_t number_of(const struct explorer *explorer, const struct block *block, uint32_t i) {
  uint32_t result = block->candidates.results[i];
  if ((result & BLOCK_CANDIDATE) == 0)
    result = explorer->blocks[result >> BLOCK_BITS]
                 .candidates.results[result & ((1u << BLOCK_BITS) - 1)];
  return result & ~BLOCK_CANDIDATE;
}

/* The number of a target that is no failure. */
static uint32_t target_of(const struct explorer *explorer, const struct block *block,
                          uint32_t target) {
  if ((target & BLOCK_CANDIDATE) == 0) return target;
  return number_of(explorer, block, target & ~BLOCK_CANDIDATE);
}

/* Writes the target of an edge; `*known` states are known before it. */
static void write_target(const struct explorer *explorer, struct block *block, uint32_t target,
                         uint32_t *known) {
  if (target == BLOCK_FAILURE) {
    edges_put_failure(&block->bytes);
    return;
  }
  uint32_t number = target_of(explorer, block, target);
  if (number < *known) {
    edges_put_old(&block->bytes, *known, number);
    return;
  }
  edges_put_new(&block->bytes);
  (*known)++;
}

/* Writes the edges of a state, which begin at `edge`; those of chance begin at `*chance`. */
static void write_edges(const struct explorer *explorer, struct block *block, uint32_t edge,
                        uint32_t end, size_t *chance, uint32_t *known) {
  const struct edges_weight certain = {1, 1, 0};
  bool has_chance = *chance < block->chance_count && block->chances[*chance].edge < end;
  edges_put_count(&block->bytes, end - edge, has_chance);
  for (; edge < end; edge++) {
    write_target(explorer, block, block->targets[edge], known);
    if (!has_chance) continue;
    const struct block_chance *part = &block->chances[*chance];
    bool is_part = *chance < block->chance_count && part->edge == edge;
    edges_put_weight(&block->bytes, !is_part || part->begins_move,
                     is_part ? &part->weight : &certain);
    *chance += is_part;
  }
}

static void write_block(const struct explorer *explorer, struct block *block) {
  size_t chance = 0;
  uint32_t edge = 0, known = block->known;
  block->bytes.count = 0;
  if (!edges_make_room(&block->bytes, block->edge_count + BLOCK_STATES)) {
    block->has_failed = true;
    return;
  }
  for (uint32_t i = 0; i < block->count; i++) {
    size_t begin = block->bytes.count;
    block->rows[i].known = known;
    if (block->edge_ends[i] == edge)
      edges_put_end(&block->bytes, block->endings[i]);
    else
      write_edges(explorer, block, edge, block->edge_ends[i], &chance, &known);
    edge = block->edge_ends[i];
    block->rows[i].size = (uint32_t)(block->bytes.count - begin);
  }
}

static void write_blocks(void *data, unsigned number) {
  struct explorer *explorer = data;
  (void)number;
  for (struct block *block; (block = take_block(explorer)) != NULL;) {
    write_block(explorer, block);
    if (block->has_failed) atomic_store(&explorer->has_failed, true);
  }
}

/* All workers do `phase`; false if one of them had no memory. */
static bool run_phase(struct explorer *explorer, void (*phase)(void *data, unsigned number)) {
  atomic_store(&explorer->next, 0);
  crew_run(explorer->crew, phase, explorer);
  return !atomic_load(&explorer->has_failed);
}

/* ------------------------------------------------- what a batch found */

/* Sums up the new states of the blocks; false: no memory for their keys. */
static bool number_blocks(struct explorer *explorer) {
  struct states *states = &explorer->space->states;
  uint32_t known = states->count;
  for (uint32_t b = 0; b < explorer->block_count; b++) {
    explorer->blocks[b].known = known;
    known += atomic_load(&explorer->blocks[b].fresh);
  }
  return states_extend(states, known - states->count);
}

static bool keep_gaps(struct space *space, const struct block *block) {
  space->size.gaps += block->gap_count;
  for (size_t i = 0; i < block->gap_count && space->gap_count < GRAPH_MOST_GAPS; i++) {
    if (!room_for((void **)&space->gaps, space->gap_count, &space->gap_room, sizeof *space->gaps))
      return false;
    space->gaps[space->gap_count++] = block->gaps[i];
  }
  return true;
}

static void keep_claims(struct space *space, const struct block *block) {
  for (size_t i = 0; i < space->claim_count; i++) {
    struct space_claim *claim = &space->claims[i];
    if (claim->holds == SPACE_NONE) claim->holds = block->claims[i].holds;
    if (claim->fails == SPACE_NONE) claim->fails = block->claims[i].fails;
  }
}

static void keep_marks(struct space *space, const struct block *block) {
  for (size_t i = 0; i < block->bit_count; i++) {
    unsigned char *marks = &space->marks[block->bits[i].site];
    uint32_t *first = &space->mark_blocks[block->bits[i].site * GRAPH_MARK_BITS];
    unsigned fresh = block->bits[i].bits & ~(unsigned)*marks;
    for (unsigned bit = 0; bit < GRAPH_MARK_BITS; bit++)
      if (fresh >> bit & 1) first[bit] = block->count > 0 ? block->first : SPACE_NONE;
    *marks |= (unsigned char)fresh;
  }
}

/* Whether some site can get a mark that it has not got. */
static bool has_unmarked(const struct space *space) {
  size_t site = 0;
  while (site < space->site_count && (space->wanted[site] & ~(unsigned)space->marks[site]) == 0)
    site++;
  return site < space->site_count;
}

static bool keep_block(struct space *space, const struct block *block) {
  struct space_size *size = &space->size;
  for (size_t i = 0; i < block->faults.count; i++)
    if (!faults_note(&space->faults, &block->faults.items[i])) return false;
  if (!keep_gaps(space, block)) return false;
  keep_claims(space, block);
  keep_marks(space, block);
  size->edges += block->edge_count;
  if (block->longest_text > size->longest_text) {
    size->longest_text = space->marked.longest_text = block->longest_text;
    size->longest_state = block->longest_state;
    size->longest_edge = block->longest_edge;
  }
  return edges_append(&space->edges, block->bytes.bytes, block->rows, block->count);
}

/* Notes where the next level begins: at what is known before the first state of this one. */
static bool note_levels(struct space *space, const struct block *block) {
  uint32_t last = space->levels[space->level_count - 1];
  while (last - block->first < block->count) {
    last = block->rows[last - block->first].known;
    if (!room_for((void **)&space->levels, space->level_count, &space->level_room,
                  sizeof *space->levels))
      return false;
    space->levels[space->level_count++] = last;
  }
  return true;
}

/* Takes over what the batch found. */
static bool keep_batch(struct explorer *explorer) {
  struct space *space = explorer->space;
  size_t bits = 0;
  for (uint32_t b = 0; b < explorer->block_count; b++) {
    struct block *block = &explorer->blocks[b];
    space->states.count += atomic_load(&block->fresh);
    if (!keep_block(space, block) || !note_levels(space, block)) return false;
    bits += block->bit_count;
  }
  if (bits > 0) space->marked.is_noted = explorer->can_fail || has_unmarked(space);
  return true;
}

/* ------------------------------------------------------------ the search */

static bool run_batch(struct explorer *explorer) {
  return run_phase(explorer, expand_blocks) && run_phase(explorer, enter_blocks) &&
         number_blocks(explorer) && run_phase(explorer, settle_blocks) &&
         run_phase(explorer, write_blocks) && keep_batch(explorer);
}

/* Takes over the ways in which a play can begin; false: no memory. */
static bool keep_starts(const struct explorer *explorer, struct block *block) {
  struct space *space = explorer->space;
  space->starts = calloc(block->edge_count + 1, sizeof *space->starts);
  if (space->starts == NULL) return false;
  for (size_t i = 0; i < block->edge_count; i++) {
    struct space_start *start = &space->starts[space->start_count++];
    uint32_t target = block->targets[i];
    bool has_chance = block->chance_count > 0;
    start->weight = has_chance ? edges_number(&block->chances[i].weight) : 1;
    start->state = target == BLOCK_FAILURE ? SPACE_NONE : target_of(explorer, block, target);
  }
  return true;
}

/* The beginning: a batch of one block without states, whose edges are the starts. */
static bool run_beginning(struct explorer *explorer) {
  struct space *space = explorer->space;
  struct block *block = &explorer->blocks[0];
  explorer->block_count = 1;
  block_begin(block, explorer->workers[0]);
  if (block->has_failed || !run_phase(explorer, enter_blocks) || !number_blocks(explorer) ||
      !run_phase(explorer, settle_blocks))
    return false;
  space->size.longest_state = space->size.longest_edge = SPACE_NONE;
  if (!room_for((void **)&space->levels, 0, &space->level_room, sizeof *space->levels) ||
      !keep_starts(explorer, block))
    return false;
  space->levels[space->level_count++] = 0;
  bool is_kept = keep_batch(explorer);
  space->size.edges = 0; /* the starts are none */
  return is_kept;
}

static size_t bytes_taken(const struct space *space) {
  return states_key_bytes(&space->states) + states_index_bytes(&space->states) + space->edges.bytes;
}

/* How many states the next batch has; 0, and the end is noted, if there is none. */
static uint32_t plan_batch(struct explorer *explorer, size_t *taken) {
  struct space *space = explorer->space;
  const struct explore_options *options = explorer->options;
  uint32_t expanded = space->edges.states, count = space->states.count - expanded;
  size_t before = *taken;
  *taken = bytes_taken(space);
  if (count > explorer->batch) count = explorer->batch;
  if (count > 0 && options->most_memory > 0 && *taken + (*taken - before) > options->most_memory) {
    space->end = SPACE_MEMORY;
    return 0;
  }
  if (count > 0 && options->most_states > 0 && options->most_states - expanded < count) {
    count = options->most_states - expanded;
    if (count == 0) space->end = SPACE_STATES;
  }
  return count;
}

/* So many states that their edges will not take too much room, judging by the last. */
static uint32_t next_batch(const struct explorer *explorer, uint64_t edges) {
  uint64_t states = (uint64_t)MOST_EDGES * explorer->count / (edges + 1);
  if (states < BLOCK_STATES) return BLOCK_STATES;
  return states < MOST_BLOCKS * BLOCK_STATES ? (uint32_t)states : MOST_BLOCKS * BLOCK_STATES;
}

static bool tell_progress(const struct explorer *explorer) {
  const struct explore_options *options = explorer->options;
  const struct space *space = explorer->space;
  struct explore_progress progress = {space->states.count, space->edges.states, space->size.edges};
  return options->progress == NULL || options->progress(options->user, &progress);
}

static void search(struct explorer *explorer) {
  struct space *space = explorer->space;
  size_t taken = bytes_taken(space);
  explorer->batch = MOST_BLOCKS * BLOCK_STATES;
  if (!run_beginning(explorer)) {
    space->end = SPACE_MEMORY;
    return;
  }
  while ((explorer->count = plan_batch(explorer, &taken)) > 0) {
    uint64_t edges = space->size.edges;
    explorer->first = space->edges.states;
    explorer->block_count = (explorer->count + BLOCK_STATES - 1) / BLOCK_STATES;
    if (!run_batch(explorer)) {
      space->end = SPACE_MEMORY;
      return;
    }
    explorer->batch = next_batch(explorer, space->size.edges - edges);
    if (!tell_progress(explorer)) {
      space->end = SPACE_STOPPED;
      return;
    }
  }
}

/* --------------------------------------------------------------- opening */

static bool equal_programs(const skaz_program *a, const skaz_program *b) {
  skaz_digests x = skaz_program_digests(a), y = skaz_program_digests(b);
  return x.logic == y.logic && x.text == y.text;
}

/* A worker with a program of its own, which is the same as the others'; NULL if that fails. */
static struct block_worker *open_worker(const struct explorer *explorer) {
  const struct explore_options *options = explorer->options;
  struct states *states = &explorer->space->states;
  struct block_worker *worker = calloc(1, sizeof *worker);
  skaz_program *program = worker != NULL ? options->load(options->user) : NULL;
  const struct block_worker *first = explorer->workers[0];
  if (program != NULL &&
      block_worker_open(worker, program, options, states, &explorer->space->marked) &&
      (first == NULL || equal_programs(program, first->moves.program))) {
    states->key_size = skaz_key_size(program);
    return worker;
  }
  if (worker != NULL) block_worker_close(worker);
  skaz_unload(program);
  free(worker);
  return NULL;
}

/* The marks that plays may make at a site. What is shown by turns does not count: no
 * exploration is sure to come to all of it. */
static unsigned char wanted_of(const skaz_site *site) {
  unsigned marks = site->marks;
  if ((site->traits & SKAZ_IS_BY_TURNS) != 0) return 0;
  if (site->verdict == SKAZ_ALWAYS) marks &= ~(unsigned)SKAZ_MARK_FALSE;
  if (site->verdict == SKAZ_NEVER) marks &= ~(unsigned)SKAZ_MARK_TRUE;
  return (unsigned char)marks;
}

static void read_sites(struct space *space) {
  const skaz_program *program = space_program(space);
  skaz_site site;
  for (size_t i = 0; i < space->site_count && skaz_site_at(program, i, &site); i++) {
    space->wanted[i] = wanted_of(&site);
    space->are_unknown[i] = space_leaves_unknown(program, &site);
  }
}

static bool open_marks(struct explorer *explorer) {
  struct space *space = explorer->space;
  space->site_count = space->player->site_count;
  space->marks = calloc(space->site_count + 1, 1);
  space->mark_blocks = calloc(space->site_count * GRAPH_MARK_BITS + 1, sizeof *space->mark_blocks);
  space->wanted = calloc(space->site_count + 1, 1);
  space->are_unknown = calloc(space->site_count + 1, sizeof *space->are_unknown);
  if (space->marks == NULL || space->mark_blocks == NULL || space->wanted == NULL ||
      space->are_unknown == NULL)
    return false;
  space->marked = (struct block_marks){
      .is_noted = true, .known = space->marks, .are_unknown = space->are_unknown};
  explorer->can_fail = skaz_text_can_fail(space_program(space));
  read_sites(space);
  return true;
}

static bool open_all(struct explorer *explorer) {
  unsigned threads = explorer->options->threads;
  if (threads == 0) threads = 1;
  if (threads > MOST_THREADS) threads = MOST_THREADS;
  struct space *space = explorer->space;
  for (; explorer->worker_count < threads; explorer->worker_count++) {
    explorer->workers[explorer->worker_count] = open_worker(explorer);
    if (explorer->workers[explorer->worker_count] == NULL) return false;
  }
  for (unsigned i = 0; i < threads; i++) explorer->workers[i]->owners = threads;
  space->player = explorer->workers[0];
  space->claim_count = space->player->claim_count;
  space->claims = malloc((space->claim_count + 1) * sizeof *space->claims);
  explorer->blocks = calloc(MOST_BLOCKS, sizeof *explorer->blocks);
  explorer->crew = crew_open(threads);
  for (size_t i = 0; i < space->claim_count && space->claims != NULL; i++)
    space->claims[i] = (struct space_claim){SPACE_NONE, SPACE_NONE};
  return space->claims != NULL && explorer->blocks != NULL && explorer->crew != NULL &&
         open_marks(explorer);
}

/* Frees all but the space and its player. */
static void close_all(struct explorer *explorer) {
  crew_close(explorer->crew);
  for (unsigned i = 0; i < explorer->worker_count; i++)
    if (explorer->workers[i] != explorer->space->player) graph_free_worker(explorer->workers[i]);
  for (size_t i = 0; i < MOST_BLOCKS && explorer->blocks != NULL; i++)
    block_free(&explorer->blocks[i]);
  free(explorer->blocks);
}

struct space *explore_run(const struct explore_options *options) {
  struct space *space = calloc(1, sizeof *space);
  if (space == NULL) return NULL;
  struct explorer explorer = {.options = options, .space = space};
  states_init(&space->states, 0);
  edges_init(&space->edges);
  bool is_open = open_all(&explorer);
  if (is_open) {
    search(&explorer);
    faults_sort(&space->faults);
  }
  close_all(&explorer);
  if (is_open) return space;
  space_free(space);
  return NULL;
}
