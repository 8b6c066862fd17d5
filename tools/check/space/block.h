/* block: a run of states that one worker expands: their edges, what they lead to, what went
 * wrong. What is in a block depends on the states alone, and not on who expands it. */
#ifndef SKAZ_BLOCK_H
#define SKAZ_BLOCK_H

#include <stdatomic.h>

#include "check/space/edges.h"
#include "check/space/explore.h"
#include "check/space/faults.h"
#include "check/space/moves.h"
#include "check/space/states.h"

enum {
  BLOCK_STATES = 64,
  BLOCK_OWNERS = 64,          /* at most */
  BLOCK_BITS = 23,            /* of the number of a candidate in its block */
  BLOCK_STATE_EDGES = 1 << 16 /* a state with more is not followed to its end */
};

/* Targets that are no number: a failure, and candidates, by their number in the block. */
#define BLOCK_FAILURE SPACE_NONE
#define BLOCK_CANDIDATE (UINT32_C(1) << 31)

/* An edge where chance has a part. */
struct block_chance {
  uint32_t edge;
  bool begins_move;
  struct edges_weight weight;
};

/* A candidate as its owner sees it: the thread that alone writes the shard of its hash. What
 * owners write is not mixed, so that they do not wait for each other's memory. */
struct block_entry {
  uint32_t candidate;
  uint32_t ticket; /* STATES_NONE: it is new, and was put at `slot` */
  uint32_t slot;
};

/* States that edges lead to; once the block is expanded, those of them that were not known
 * before: each may be new. */
struct block_candidates {
  unsigned char *keys;
  uint64_t *hashes;
  uint32_t *results;                 /* a ticket, or in the end a number */
  struct block_entry *entries;       /* one of each, by owner */
  uint32_t starts[BLOCK_OWNERS + 1]; /* where the entries of each owner start */
  size_t count, room;
};

struct block_bit {
  uint32_t site;
  unsigned char bits;
};

struct block {
  uint32_t first, count;
  uint32_t edge_ends[BLOCK_STATES]; /* where the edges of each state end */
  int endings[BLOCK_STATES];
  uint32_t *targets;
  size_t edge_count, edge_room;
  struct block_chance *chances;
  size_t chance_count, chance_room;
  struct block_candidates candidates;
  struct faults faults;
  struct space_gap *gaps;
  size_t gap_count, gap_room;
  struct block_bit *bits; /* marks that were not known when the block was expanded */
  size_t bit_count, bit_room;
  struct space_claim *claims;
  unsigned readings; /* of text that might be the longest */
  size_t longest_text;
  uint32_t longest_state, longest_edge;
  bool has_failed; /* no memory */
  /* once the candidates are told apart */
  atomic_uint fresh; /* how many are new */
  uint32_t known;    /* states known before it */
  struct edges_bytes bytes;
  struct edges_row rows[BLOCK_STATES];
};

/* What has been marked before; the same for all workers, who change nothing of it. */
struct block_marks {
  bool is_noted;              /* whether there is anything left to be marked, or to fail */
  const unsigned char *known; /* of each site */
  const bool *are_unknown;    /* of each: marks made on leaving early do not count */
  size_t longest_text;        /* that was read */
};

/* Who expands: moves of a program of its own. */
struct block_worker {
  struct moves moves;
  unsigned flags;              /* of its stories */
  const struct states *states; /* known before */
  const struct block_marks *marked;
  unsigned owners; /* of shards */
  const skaz_expr **claims;
  size_t claim_count;
  size_t site_count;
  unsigned char *marks;   /* of each site: what its stories come to */
  unsigned char *leaving; /* likewise when they leave early */
};

/* Makes a worker of a program. False: no memory. */
bool block_worker_open(struct block_worker *worker, skaz_program *program,
                       const struct explore_options *options, const struct states *states,
                       const struct block_marks *marked);
void block_worker_close(struct block_worker *worker);

/* Who of `owners` owns the shard of a hash. */
static inline unsigned block_owner(unsigned owners, uint64_t hash) {
  return states_shard_of(hash) * owners / STATES_SHARDS;
}

void block_free(struct block *block);
/* Expands `count` states from `first` on. */
void block_expand(struct block *block, struct block_worker *worker, uint32_t first, uint32_t count);
/* Expands the beginning of a play: a block of no states whose edges lead to the first. */
void block_begin(struct block *block, struct block_worker *worker);

/* Bytes of all text that the last turn shows; fails as skaz_block_at does. */
skaz_status block_measure_text(skaz_story *story, size_t *length);

#endif
