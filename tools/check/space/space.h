/* space: the explored graph of a story, as explore.h builds it: what judges and reports read.
 *
 * States are the reachable places of rest (menu, question, end), told apart by their keys and
 * numbered in the order in which a breadth-first search meets them: the first are those that a
 * play can begin in, one where the beginning leaves nothing to chance. A
 * *move* is an open choice or a representative answer; it is named by its ordinal among the
 * moves of its state. An *edge* is a move with one outcome of each draw on its way; the edges
 * of a state come in the order of moves, then of outcomes. Numbers, edges, faults and marks
 * are the same however many threads explored.
 *
 * Nothing here changes the graph. Calls that take a `const struct space` may be made by
 * several threads at once; the others, which play the story again, by one at a time. */
#ifndef SKAZ_SPACE_H
#define SKAZ_SPACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "skaz.h"

struct space;

/* No state, and no move. */
#define SPACE_NONE UINT32_MAX

/* Why the exploration stopped. */
enum space_end {
  SPACE_WHOLE,  /* every reachable state is expanded */
  SPACE_STATES, /* the limit on expanded states was reached */
  SPACE_MEMORY, /* the limit on memory was reached, or there was no more */
  SPACE_STOPPED /* the host's progress callback said so */
};

/* How large it is. */
struct space_size {
  uint32_t states;   /* found */
  uint32_t expanded; /* the first so many have their edges; the others have none yet */
  uint64_t edges;    /* faults included */
  uint32_t levels;   /* moves to the farthest state, plus 1 */
  uint64_t gaps;     /* moves left out: more outcomes or answers than can be followed */
  size_t key_size, key_bytes, index_bytes, edge_bytes; /* key_bytes: all keys as stored */
  size_t longest_text;    /* bytes of text between two rests: the most, or nearly so, of the
                             edges that found states */
  uint32_t longest_state; /* that edge; SPACE_NONE: the beginning */
  uint32_t longest_edge;
};
void space_measure(const struct space *space, struct space_size *size);

enum space_end space_ended_by(const struct space *space);
/* Whether verdicts may say *proved*: whole, and without gaps. */
bool space_is_complete(const struct space *space);

/* ------------------------------------------------------------- states */

/* The key of a state: space_size.key_size bytes, for skaz_from_key. Valid as long as the space. */
const void *space_key(const struct space *space, uint32_t state);
/* The ending of a state in which play is over: its index among SKAZ_ENTRY_ENDING; else -1.
 * -1 also for a state that is not expanded. */
int space_ending(const struct space *space, uint32_t state);
/* Fewest moves from a beginning. */
uint32_t space_depth(const struct space *space, uint32_t state);
/* The state that the search came from and the ordinal of the edge among its edges: with
 * them, a shortest way. False for a state that a play begins in. */
bool space_parent(const struct space *space, uint32_t state, uint32_t *parent, uint32_t *edge);

/* How a play can begin: one for each outcome of the draws on the way to the first rest. */
struct space_start {
  uint32_t state; /* SPACE_NONE: it fails (a fault), or is a gap */
  double weight;  /* how likely it is */
};
size_t space_start_count(const struct space *space);
struct space_start space_start_at(const struct space *space, size_t i);

/* Whether plays that begin with an act begin in one of the states; false also where chance has a
 * part in that, or it fails. `flags` are those of the exploration. */
bool space_begins(struct space *space, const char *act, unsigned flags);

/* -------------------------------------------------------------- edges */

struct space_edge {
  uint32_t target; /* SPACE_NONE: this way fails (a fault), or is a gap */
  uint32_t move;   /* ordinal of the move in its state */
  double weight;   /* how likely the outcome is, given the move; 1 without chance */
  bool is_new;     /* the search found the target by this edge */
};

/* A page: the edges of SPACE_PAGE states in a row, from state page * SPACE_PAGE on. Pages are
 * how a graph is swept, forwards or backwards. */
enum { SPACE_PAGE = 16 };

struct space_page {
  uint32_t first; /* number of its first state */
  uint32_t count; /* expanded states of the page */
  uint32_t
      starts[SPACE_PAGE + 1];  /* edges of its i-th state: edges[starts[i]] up to starts[i + 1] */
  int16_t endings[SPACE_PAGE]; /* as space_ending */
  struct space_edge *edges;
  size_t capacity;
};

/* Pages that have expanded states. */
uint32_t space_page_count(const struct space *space);
/* Reads page `page` into `out`, which is all zero before its first use and is used again and
 * again. False: no memory. */
bool space_read_page(const struct space *space, uint32_t page, struct space_page *out);
/* Frees what the page holds. */
void space_free_page(struct space_page *page);

/* ------------------------------------------------- playing it again */

/* One move of a play, with what chance gave on its way. */
enum space_kind { SPACE_BEGIN, SPACE_CHOICE, SPACE_ANSWER, SPACE_LEAVE };

/* The outcomes of the draws of one move, in order; names (of storylets) are the program's. */
struct space_outcomes {
  skaz_outcome *items;
  size_t count, capacity;
};

struct space_step {
  uint32_t state; /* from here */
  uint32_t move;  /* ordinal of the move; SPACE_NONE when leaving early, which is no edge */
  enum space_kind kind;
  size_t choice;    /* SPACE_CHOICE: the index for skaz_choose */
  const char *text; /* SPACE_ANSWER: what to type; belongs to the space, until its next step */
  struct space_outcomes outcomes;
};

/* The program and a story of it that the space plays on, with its options; no worker uses
 * them any more. */
skaz_program *space_program(const struct space *space);
skaz_story *space_story(struct space *space);
/* Finds how the edge `edge` of a state is walked, and walks it: space_story then rests at its
 * target with the text of the move in its blocks, or has failed with its error. State
 * SPACE_NONE stands for the beginning, its edges for the ways in which a play can begin.
 * `step` is all zero before its first use. False: there is no such edge, or no memory. */
bool space_walk(struct space *space, uint32_t state, uint32_t edge, struct space_step *step);
/* The same for what the i-th fault shows; false for a fault that no move shows (is_label). */
bool space_walk_fault(struct space *space, size_t i, struct space_step *step);
/* The same for the first move, in order, on which the bit `mark` is set at a site. False: there
 * is no such mark. */
bool space_walk_mark(struct space *space, size_t site, unsigned char mark, struct space_step *step);
void space_free_step(struct space_step *step);

/* One execution of a move of a state, or of the beginning (state SPACE_NONE). */
struct space_trace {
  uint32_t state;
  uint32_t edge;   /* its ordinal; SPACE_NONE: it is none */
  bool comes_back; /* by chance to where it was before, so that it may be made again and again */
};
/* Makes all moves once more, those of the beginning first, then state by state: leaving early
 * too. Each is noted in `marks`, one byte a site, and then told; who is told may clear them. */
void space_retrace(struct space *space, unsigned char *marks,
                   void (*tell)(void *user, const struct space_trace *trace), void *user);
/* Makes the move of a step in `story`, which stands before it, and gives chance its outcomes.
 * Sets the story's oracle, and then none. */
skaz_status space_take_step(const struct space *space, skaz_story *story,
                            const struct space_step *step);
/* Plays a shortest way to a state in `story`, from the beginning: it then has all values that
 * such a play gives it, and not only those of the key. */
skaz_status space_play_to(struct space *space, skaz_story *story, uint32_t state);

/* ----------------------------------------------- what was met on the way */

/* What went wrong. Errors of one status at one place are one fault, shown by the first move,
 * in order, that raises it. */
struct space_fault {
  uint32_t state;  /* from here; SPACE_NONE: the beginning */
  uint32_t edge;   /* ordinal of the edge; SPACE_NONE: none, but see space_walk_fault */
  bool is_text;    /* the move is made, and what it shows cannot be shown */
  bool is_label;   /* a label, question or claim at the state itself */
  bool leaves;     /* when leaving early */
  skaz_error what; /* strings of the space */
  uint64_t count;  /* how often it was met */
};
size_t space_fault_count(const struct space *space);
const struct space_fault *space_fault_at(const struct space *space, size_t i);

/* Moves that could not be followed to the end: by state, in order, the first few (the number
 * of all is space_size.gaps). */
struct space_gap {
  uint32_t state, move; /* move SPACE_NONE: the answers of the question are too many */
};
size_t space_gap_count(const struct space *space);
struct space_gap space_gap_at(const struct space *space, size_t i);

/* The claims of the scenario (SKAZ_ENTRY_CLAIM, by index): the first states where the
 * expression holds and where it does not; SPACE_NONE: nowhere among the expanded. A claim that
 * cannot be tested somewhere is a fault. */
struct space_claim {
  uint32_t holds, fails;
};
struct space_claim space_claim_at(const struct space *space, size_t i);

/* What happened at each site of the program (skaz_site_at), on any edge: SKAZ_MARK_... or-ed;
 * and on leaving early, where that is known. */
const unsigned char *space_marks(const struct space *space);
/* Whether leaving early may make marks at that site that are not known: no key holds what an
 * epilogue, or a card in it, would read then. */
bool space_leaves_unknown(const skaz_program *program, const skaz_site *site);

/* Frees the space with its program. NULL is allowed. */
void space_free(struct space *space);

#endif
