/* graph: what a space is made of, for those who build and read it. */
#ifndef SKAZ_GRAPH_H
#define SKAZ_GRAPH_H

#include "check/space/block.h"

struct space {
  struct states states;
  struct edges edges;
  enum space_end end;
  struct space_size size; /* its counts of bytes are worked out when asked for */
  struct space_start *starts;
  size_t start_count;
  uint32_t *levels; /* the first state of each level */
  size_t level_count, level_room;
  struct faults faults;
  struct space_gap *gaps;
  size_t gap_count, gap_room;
  struct space_claim *claims;
  size_t claim_count;
  struct block_worker *player; /* plays again; its program is the space's */
  size_t site_count;
  unsigned char *marks;  /* of each site: those made */
  unsigned char *wanted; /* those to look for */
  bool *are_unknown;     /* leaving early may make others */
  struct block_marks marked;
  uint32_t *mark_blocks; /* of each bit of each: the first state of the block that set it;
                            SPACE_NONE: the beginning did */
};

enum { GRAPH_MOST_GAPS = 100, GRAPH_MARK_BITS = 8 };

/* Frees a worker with its program. NULL is allowed. */
void graph_free_worker(struct block_worker *worker);

#endif
