/* edges: where the moves of each state lead, in two or three bytes an edge.
 *
 * A state's edges are written in one go. First comes their number, doubled, plus 1 if chance
 * has a part in them; of a state without edges, its ending plus 1, or 0. Then each edge: 0 for
 * the next new state, 1 for a failure, else how far the target lies behind the newest state
 * known, plus 2. With chance a weight follows: see edges.c. Numbers are written in sevens of
 * bits, lowest first. Where the parent of a state is found is thereby written too: the k-th new
 * edge of all leads to state k. */
#ifndef SKAZ_EDGES_H
#define SKAZ_EDGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check/space/space.h"

/* How likely an outcome is: `above` in `below`, or, where those numbers are too large, `below`
 * is 0 and `number` says it. */
struct edges_weight {
  uint32_t above, below;
  double number;
};

double edges_number(const struct edges_weight *weight);

/* Bytes that are being written. All zero at first. */
struct edges_bytes {
  unsigned char *bytes;
  size_t count, capacity;
};

/* Room for the beginning of a state, and for an edge, at the most; false: no memory. What
 * follows writes without looking. */
bool edges_make_room(struct edges_bytes *out, size_t edge_count);

void edges_put_end(struct edges_bytes *out, int ending);
void edges_put_count(struct edges_bytes *out, size_t count, bool has_chance);
static inline void edges_put(struct edges_bytes *out, uint32_t number) {
  while (number >= 0x80) {
    out->bytes[out->count++] = (unsigned char)(number | 0x80);
    number >>= 7;
  }
  out->bytes[out->count++] = (unsigned char)number;
}
/* The targets of an edge; `known` states are known before it. */
static inline void edges_put_new(struct edges_bytes *out) { edges_put(out, 0); }
static inline void edges_put_failure(struct edges_bytes *out) { edges_put(out, 1); }
static inline void edges_put_old(struct edges_bytes *out, uint32_t known, uint32_t target) {
  edges_put(out, known - 1 - target + 2);
}
/* What follows the target in a state where chance has a part. */
void edges_put_weight(struct edges_bytes *out, bool begins_move, const struct edges_weight *weight);

/* What is written of one state. */
struct edges_row {
  uint32_t size;  /* bytes */
  uint32_t known; /* states known before its edges */
};

struct edges_mark;
struct edges_chunk;

struct edges {
  uint32_t states;           /* that have their edges */
  struct edges_mark **marks; /* of each page, in chunks */
  size_t mark_chunks, mark_room;
  struct edges_chunk *chunks; /* the newest first */
  size_t bytes;               /* all that is taken */
};

void edges_init(struct edges *edges);
void edges_free(struct edges *edges);
/* Adds the edges of `count` more states. False: no memory; then some of them may have been
 * added. */
bool edges_append(struct edges *edges, const unsigned char *bytes, const struct edges_row *rows,
                  uint32_t count);
/* Pages, and reading them: as in space.h. */
uint32_t edges_page_count(const struct edges *edges);
bool edges_read_page(const struct edges *edges, uint32_t page, struct space_page *out);
/* The page whose edges lead to state `number` as new; number is not 0. */
uint32_t edges_parent_page(const struct edges *edges, uint32_t number);

#endif
