/* play: what the files of the play floor share: a program's and a story's insides. */
#ifndef SKAZ_PLAY_H
#define SKAZ_PLAY_H

#include "base/buffer.h"
#include "language/clauses.h"
#include "language/eval.h"
#include "language/program.h"
#include "lua/bridge.h"
#include "play/key.h"
#include "play/marks.h"

struct skaz_expr {
  const char *text; /* as it was compiled; NULL: a condition of the scenario */
  int32_t node;
  struct skaz_program *program;
  struct clauses clauses; /* none before they are asked for */
  struct skaz_expr *older;
};

struct skaz_program {
  struct program compiled;
  struct skaz_expr *expressions; /* compiled after the load, newest first */
  struct skaz_expr *conditions;  /* of the scenario, that were asked for, likewise */
  struct keys keys;
  const struct kept *kept; /* by skaz_keep */
  struct sites sites;
  const skaz_relation *relations; /* NULL before they are asked for */
  size_t relation_count;
  const skaz_part *parts; /* likewise */
  size_t part_count;
  const skaz_change *changes; /* likewise */
  size_t change_count;
};

/* What is done with a program after its load: `scratch` goes when it is over. */
typedef void program_work(struct skaz_program *program, struct arena *scratch, void *data);
/* Runs `work` where arenas may run out of memory, between turns. SKAZ_NO_MEMORY if so. */
skaz_status program_run(struct skaz_program *program, program_work *work, void *data);

/* A block as it happened: rendered when the host reads it. */
struct told {
  skaz_block_kind kind;
  const struct text_template *template;
  int32_t basis;              /* or NONE */
  int32_t owner;              /* passage */
  int32_t card;               /* or NONE */
  const unsigned char *state; /* as it stood; NULL where the text reads none */
  bool is_rendered;
  skaz_span single; /* the one span most texts have */
  const skaz_span *spans;
  size_t span_count;
};

/* A choice of the menu at rest. */
struct offer {
  int32_t choice; /* index of choices; in a hand: of passages */
  bool is_open;
  bool is_card; /* of a hand */
  bool is_rendered;
  const char *label;
  size_t label_length;
  const char *reason;
};

/* What one turn shows. Two take turns, so that a failed move keeps the last. */
struct turn {
  struct buffer buffer;
  struct told *told;
  size_t told_count, told_capacity;
  struct offer *offers;
  size_t offer_count, offer_capacity;
  skaz_outcome *outcomes;
  size_t outcome_count, outcome_capacity;
  size_t text_size; /* bytes rendered */
  size_t text_most; /* of a silent story: bytes that would be, at the most */
};

/* --------------------------------------------------------------- turn */

enum { MOST_ITEMS = 10000 }; /* a turn that does more goes round in circles */

struct skaz_story;

/* A turn under way: it works on the story's `work` and fills its `next`. */
struct run {
  struct skaz_story *story;
  const struct program *program;
  unsigned char *state;
  struct turn *turn;
  struct evaluation evaluation;
  uint32_t pc;
  bool answered;             /* the player did something: rules may be tried before a visit */
  bool leaves_menu;          /* where it rests is marked when that state is set */
  bool is_calling;           /* a Lua function runs */
  size_t outcomes_before_op; /* of the turn, for ops that draw */
  skaz_status status;
};

struct skaz_story {
  skaz_program *program;
  uint64_t seed;
  unsigned options;
  unsigned char *state;      /* at rest */
  unsigned char *work;       /* of the turn under way */
  const struct resume *rest; /* where the state rests */
  skaz_phase phase;
  struct turn turns[2];
  struct turn *shown; /* the last turn */
  struct turn aside;  /* what a card holds, apart from the turns */
  struct told card;   /* the block of a card that was read last */
  struct turn *next;  /* the turn under way */
  uint32_t draws;     /* of the turn under way */
  skaz_oracle oracle;
  void *oracle_data;
  bool is_silent;       /* keeps no text */
  unsigned char *marks; /* the host's, by site; or NULL */
  struct run run;       /* the turn under way */
  struct run reader;    /* for what the host reads between turns: it changes nothing */
  skaz_span *spans;     /* of the text being rendered */
  size_t span_count, span_capacity;
  struct failure failure; /* of the last Lua call */
  skaz_error error;
  char message[600];
  char file[256];
};

/* Ties a run to its story, once. */
void turn_init(struct run *run, struct skaz_story *story);
/* Begins a turn: copies the state of `from`, empties the output. Returns story->run. */
struct run *turn_open(struct skaz_story *story, const struct skaz_story *from, bool answered);
/* The same for a turn that a move of the player causes: counts it. */
struct run *turn_open_move(struct skaz_story *story, const struct skaz_story *from);
/* Runs from `pc` to rest. On success the turn becomes what the story shows; on
 * failure the story keeps what it had, and its error is set. */
skaz_status turn_run(struct run *run, uint32_t pc);
/* Enters a passage at the beginning of a turn, then as turn_run. */
skaz_status turn_enter(struct run *run, int32_t passage);
/* Leaves the passage `owner` for an early ending. */
skaz_status turn_leave(struct run *run, int32_t owner, int32_t ending);
/* From a hand at `pc`: plays a storylet that returns to `resume`. */
skaz_status turn_play_card(struct run *run, uint32_t pc, int32_t resume, int32_t storylet);
skaz_status turn_finish(struct run *run);

/* Fails the turn; the place is the op's. */
void turn_fail(struct run *run, skaz_status status, struct place at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Fails the turn for a fault of its evaluation, if there is one; true if so. */
bool turn_check(struct run *run, struct place at);

/* --------------------------------------------------------------- menu */

/* Fills the turn's offers from the state at rest; returns how many are open. */
size_t menu_offer(struct run *run, const struct menu *menu);
/* Whether some choice is open, without filling them. */
bool menu_is_open(struct run *run, const struct menu *menu);
size_t menu_offer_hand(struct run *run, const struct hand *hand);

/* --------------------------------------------------------------- deal */

/* Draws one open storylet of a deck; NONE if none is open. */
int32_t deal_one(struct run *run, int32_t deck, bool may_be_held);
/* A storylet that is played is in the hand no longer. */
void deal_take(struct run *run, int32_t deck, int32_t storylet);
/* Fills a hand. */
void deal_hand(struct run *run, const struct hand *hand);
bool deal_is_open(struct run *run, int32_t storylet);

/* --------------------------------------------------------------- chance */

/* One draw: by the oracle, or by the generator; recorded in the turn. False: no memory. */
bool chance_draw(struct run *run, skaz_draw *draw, int64_t *outcome);
/* The hooks of an evaluation, whose data is its run. */
extern const struct eval_hooks chance_hooks;

/* --------------------------------------------------------------- render */

/* Renders a block of the shown turn that has not been rendered yet. */
skaz_status render_block(struct skaz_story *story, struct told *told);
/* Renders a template as plain text of the state at rest into the shown turn. */
skaz_status render_line(struct skaz_story *story, int32_t text, const char **line, size_t *length);
/* The way of a sequence that would be shown now; its count where none is left. */
uint64_t render_way(const struct run *run, const struct piece *piece);
/* Moves on the sequences that a text happening now goes through. */
void render_advance(struct run *run, const struct text_template *template);

/* --------------------------------------------------------------- read */

/* A rendered block, as hosts get it. */
void read_block(const struct program *program, const struct told *told, skaz_block *block);
/* --------------------------------------------------------------- reasons */

/* An expression of the scenario, to be given to a host: of node NONE, or NEVER, there is none.
 * Like the next one for program_run. */
const skaz_expr *reasons_expression(struct skaz_program *program, int32_t node);
/* A number, likewise. */
const skaz_expr *reasons_number(struct skaz_program *program, int64_t number);

/* --------------------------------------------------------------- restore */

/* Whether a play can rest at the state's position on its call stack. Both are in their ranges. */
bool restore_stack_fits(const struct program *program, const unsigned char *state);

/* --------------------------------------------------------------- state */

/* A story keeps its states with room up to a multiple of sixteen bytes and copies them by
 * sixteens: most are smaller than a call is worth. */
enum { STATE_STEP = 16 };

static inline size_t state_room(const struct program *program) {
  return (program->layout.size + STATE_STEP - 1) / STATE_STEP * STATE_STEP;
}

static inline void state_copy(const struct program *program, unsigned char *to,
                              const unsigned char *from) {
  for (size_t done = 0; done < program->layout.size; done += STATE_STEP)
    memcpy(to + done, from + done, STATE_STEP);
}

/* --------------------------------------------------------------- story */

/* Sets the story's error. */
skaz_status story_fail(struct skaz_story *story, skaz_status status, struct place at,
                       const char *format, ...) __attribute__((format(printf, 4, 5)));
/* Words a fault of an evaluation; `what` says where it happened. */
skaz_status story_fault(struct skaz_story *story, const struct evaluation *evaluation,
                        struct place at, const char *what);

static inline int64_t state_get(const struct program *program, const unsigned char *state,
                                int32_t slot) {
  return slot_get(&program->layout.slots[slot], state);
}

static inline void state_put(const struct program *program, unsigned char *state, int32_t slot,
                             int64_t value) {
  slot_put(&program->layout.slots[slot], state, value);
}

#endif
