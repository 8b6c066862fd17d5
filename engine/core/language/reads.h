/* reads: what the expressions and texts of a linked program read. */
#ifndef SKAZ_READS_H
#define SKAZ_READS_H

#include "language/expr.h"

/* What can be read has a number: slots first, then texts of the layout. */
struct reads {
  const struct program *program;
  const uint32_t *slot_at;   /* by offset * 8 + bit of the state: the slot that begins there */
  const uint32_t *functions; /* what functions may read */
  size_t function_count;
  /* Called with each number; set by whoever asks. The same may come more than once. */
  void (*visit)(void *data, uint32_t number);
  /* Called with each node, before what is in it; false: that is left out. NULL: none is. */
  bool (*enter)(void *data, int32_t node);
  void *data;
};

/* How many numbers there are. */
static inline size_t reads_count(const struct program *program) {
  return program->layout.count + program->layout.text_count;
}

/* Fills `reads`, in `arena`; `visit` may be set afterwards. */
void reads_init(struct reads *reads, const struct program *program, struct arena *arena);

/* What an expression reads; of an effect, what its values read. NONE and NEVER read nothing. */
void reads_node(struct reads *reads, int32_t node);
/* What a text reads that decides what play does: its conditions, what is printed by an
 * expression that can fail, and how often a sequence was shown with such things in it. NONE
 * reads nothing. */
void reads_template(struct reads *reads, int32_t text);
/* Whether the piece is a sequence, not a shuffled one, of which that is read. */
bool reads_sequence(const struct reads *reads, uint32_t at);
/* What Lua functions may read. */
void reads_functions(struct reads *reads);

/* The name of what is read, as an expression would write it: "trust", "fed.mill", "visited.shed".
 * NULL for what has none, such as the bit of a `once`. */
const char *reads_name(const struct reads *reads, uint32_t number, struct arena *arena);

/* The slot that a NODE_LOAD, NODE_IN or NODE_NOT_IN reads. */
uint32_t reads_slot(const struct reads *reads, const struct node *node);

#endif
