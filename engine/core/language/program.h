/* program: a compiled scenario: immutable tables that play reads. */
#ifndef SKAZ_PROGRAM_H
#define SKAZ_PROGRAM_H

#include "base/issue.h"
#include "base/names.h"
#include "language/layout.h"

enum { NONE = -1 };            /* no index */
enum { MOST_STORYLETS = 256 }; /* in one deck */

/* ------------------------------------------------------------- variables */

enum variable_type {
  VARIABLE_METER,
  VARIABLE_INT,
  VARIABLE_FLAG,
  VARIABLE_ONE_OF,
  VARIABLE_SET, /* one bit a member */
  VARIABLE_PER, /* one number a key */
  VARIABLE_TEXT,
  VARIABLE_DERIVED, /* an expression, read-only */
  VARIABLE_DECIDED, /* `decided`: one word a decision, read-only */
  VARIABLE_VISITED, /* `visited`: one bit a passage that something reads, read-only */
  VARIABLE_SHORT    /* `short`: read-only */
};

/* A list of words: members of a set, keys of a per, words of a one_of or a meter. */
struct words {
  const char **items;   /* ids */
  const char **display; /* as printed; NULL: like items */
  int64_t *floors;      /* of a meter's words: the lowest value of each; else NULL */
  size_t count;
};

struct variable {
  const char *name;
  enum variable_type type;
  int32_t scope;      /* the passage it is local to, or NONE */
  struct words words; /* one_of, set, per (keys), decided.x, and words of a meter */
  int64_t low, high;
  const char *label;  /* for the player, or NULL */
  uint32_t slot;      /* first of its slots (set, per: one a member, in order) */
  uint32_t text;      /* VARIABLE_TEXT: index into layout.texts */
  uint32_t length;    /* VARIABLE_TEXT: characters it holds */
  int32_t expr;       /* VARIABLE_DERIVED: root node, or NONE before it is compiled */
  const char *source; /* VARIABLE_DERIVED: its expression, which stands at `at` */
  bool is_busy;       /* VARIABLE_DERIVED: being compiled */
  bool is_used;       /* VARIABLE_DERIVED: an expression names it */
  uint32_t cost;      /* VARIABLE_DERIVED: nodes that reading it evaluates, at most */
  int depth;          /* VARIABLE_DERIVED: of its nesting */
  int32_t word_list;  /* index of `words` in program.words, or NONE */
  uint8_t value_type; /* enum type of what reading it gives */
  int order;
  bool lua_reads;     /* functions may read it: their source names it */
  bool lua_writes;    /* functions may write it: one in the source sets the name */
  const char *module; /* whose items alone may write it; NULL: any */
  struct place at;
};

/* A number that `status` shows: a labelled meter or int, or a key of a labelled per. */
struct shown {
  const char *name, *label;
  uint32_t slot;
  int32_t word_list; /* its words for values, or NONE */
};

/* ----------------------------------------------------------- expressions */

enum type { TYPE_NONE, TYPE_INT, TYPE_BOOL, TYPE_WORD, TYPE_TEXT, TYPE_ANY };

/* Nodes of all expressions stand in one array; children are indices. */
struct node {
  uint8_t op;    /* enum node_op, in expr.h */
  uint8_t type;  /* enum type */
  uint8_t width; /* fused with a slot: as in struct slot */
  uint8_t bit;
  uint32_t a; /* left child, slot offset when fused, or an index */
  union {
    struct {
      uint32_t b;    /* right child or an index */
      int32_t words; /* TYPE_WORD: index into word lists */
    };
    uint64_t span; /* of a range that begins at k */
  };
  int64_t k; /* constant */
};

/* An expression as its author wrote it. */
struct written {
  int32_t node; /* its root */
  const char *text;
  struct place at;
};

/* ------------------------------------------------------------- text */

enum piece_op {
  PIECE_TEXT,  /* text, a: its length */
  PIECE_PRINT, /* a: node */
  PIECE_TERM,  /* text, a: its length; one PIECE_TERM_ID follows */
  /* those below write nothing */
  PIECE_UNLESS, /* a: node; b: piece to go on with if it does not hold */
  PIECE_JUMP,   /* b: piece */
  PIECE_FIRST,  /* sequences: a: slot; `count` PIECE_WAY follow; b: piece behind all */
  PIECE_CYCLE,
  PIECE_ONCE,
  PIECE_SHUFFLE,
  PIECE_WAY,    /* b: first piece of an alternative */
  PIECE_TERM_ID /* text: the id of the term before */
};

/* Bytes that may be read behind the text of a piece: it is copied by so many at once. */
enum { TEXT_SLACK = 16 };

/* A piece of a text. Jumps go to piece indices, always forward. Small, and the texts of a
 * template stand in a row, since a play goes here and there in all of them. */
struct piece {
  uint8_t op;    /* enum piece_op */
  uint8_t style; /* SKAZ_EMPHASIS, SKAZ_STRONG */
  uint16_t count;
  uint32_t a;
  union {
    uint32_t b;
    const char *text;
  };
};

struct text_template {
  uint32_t first, end; /* pieces */
  bool is_dynamic;     /* reads the state */
  bool is_uniform;     /* all in the plain style: one span */
  bool can_call;       /* calls a registered function */
  bool has_sequence;   /* advances something when it happens */
  bool is_plain;       /* one piece of text in the plain style */
  struct place at;
};

/* A mark and its facts. */
struct basis {
  skaz_mark mark;
  const char *facts; /* separated by spaces, or NULL */
  struct place at;   /* of the facts */
};

/* ------------------------------------------------------------- code */

enum op_code {
  OP_TEXT,    /* a: template, b: basis */
  OP_HEADING, /* a: template */
  OP_CARD,    /* a: card */
  OP_EFFECT,  /* a: node */
  OP_CALL,    /* a: function */
  OP_JUMP,    /* a: code */
  OP_UNLESS,  /* a: node; b: code if it does not hold */
  OP_GATHER,  /* a: resume of the next op; b: 1, only after an answer: tries the rules */
  OP_GO,      /* a: passage, or conclude (b = 1): tries the rules first */
  OP_GO_OUT,  /* the same in a rule or storylet: drops its frame first */
  OP_VISIT,   /* a: passage; b: resume after it */
  OP_BACK,
  OP_MENU,      /* a: menu; rests */
  OP_ASK,       /* a: ask; rests */
  OP_DRAW,      /* a: draw site; b: resume after it */
  OP_HAND,      /* a: hand; rests */
  OP_HAND_NEXT, /* a: hand: after a card was played */
  OP_RETURN,    /* end of a storylet */
  OP_RULE_END,  /* a: rule: goes on with the next rules, then the pending place */
  OP_CONCLUDE,  /* goes to the first ending of conclude whose `when` holds */
  OP_FINISH,    /* a: ending: its text is over */
  OP_OVER,      /* rests for good */
  OP_RUN_OUT    /* a body that ends without going anywhere: an error of the story */
};

/* Where it stands in the scenario's files is kept apart: only errors ask. */
struct op {
  uint8_t code;
  int32_t a, b;
  int32_t owner; /* index into passages */
};

/* A place where play can rest or return to. */
enum resume_kind {
  RESUME_START, /* number 0: not begun; in a frame: unused */
  RESUME_MENU,
  RESUME_ASK,
  RESUME_HAND,
  RESUME_RETURN,  /* behind a visit, or a storylet */
  RESUME_PENDING, /* behind a gather, while a rule's text is told */
  RESUME_ENTER,   /* a passage that is gone to, while a rule's text is told */
  RESUME_OVER
};

struct resume {
  enum resume_kind kind;
  uint32_t pc;
  int32_t owner;    /* index into passages */
  uint32_t ordinal; /* its name in digests: from 1 among its owner's that play rests at, that
                       a visit returns to, or that wait for rules: each counts apart, so that
                       a rule more in the scenario moves no other */
  int32_t index;    /* menu, ask or hand */
};

/* A passage, and whatever else has a body of its own. */
enum body_kind { BODY_PASSAGE, BODY_ENDING, BODY_STORYLET, BODY_RULE, BODY_EPILOGUE };

struct passage {
  uint32_t pc; /* its code */
  enum body_kind kind;
  int32_t visited_slot; /* or NONE */
  int32_t enter;        /* resume: as a pending place */
  bool has_locals;      /* variables of its own */
  bool is_early;        /* ending */
  int32_t when;         /* node, or NONE: ending, rule, storylet */
  int32_t once_slot;    /* rule, storylet; or NONE */
  int32_t act;          /* or NONE */
  int32_t heading;      /* template of its title, or NONE */
  const char *id, *was, *title, *date, *voice;
  struct basis basis;
  struct place at;
  int32_t deck; /* storylet */
  int64_t weight, priority;
  int32_t weight_expr; /* node, or NONE */
  uint32_t *locals;    /* slots to put back at the start when it is left */
  size_t local_count, local_capacity;
  uint32_t *local_texts;
  size_t local_text_count, local_text_capacity;
  uint32_t rests, returns, pendings; /* resumes given so far */
};

enum { NEVER = -2 }; /* for the `when` of a choice that is always locked */
enum { TOLD = -2 };  /* for its reason: it is told in words made from its condition */

struct choice {
  int32_t when;      /* node, with those of the blocks around it; or NONE, or NEVER */
  int32_t once_slot; /* or NONE */
  int32_t locked;    /* template, or NONE, or TOLD */
  int32_t guard;     /* of the blocks around it alone: where it fails the choice is hidden,
                        locked or not */
  uint32_t pc, end;  /* its code */
  int32_t word;  /* index in its decision's words, or NONE */
  int32_t label; /* template */
  int32_t menu;
  skaz_choice shown; /* as a host reads it when it is open; its label NULL where that has
                        expressions */
};

struct menu {
  uint32_t first, count; /* choices */
  int32_t decision;      /* or NONE */
  int32_t otherwise;     /* code when nothing is open: fallback or gather; NONE: an error */
  int32_t resume;
  bool has_fallback;
};

/* One spelling of a listed answer. */
struct form {
  const char *text; /* folded, to compare with what is typed; "35..45" among its words stands
                       for the numbers of that range */
  bool has_range;
};

struct answer {
  struct form *forms;
  size_t count;
  const char *text; /* as written */
  struct place at;
  uint32_t pc, end; /* its code */
  uint32_t near_pc; /* where what is nearly one of its forms leads: `pc`, or a note before */
  bool takes_near;
};

/* A typed line that stands for all that lead where it does. */
struct sample {
  int32_t answer;
  const char *text;
  bool is_near; /* nearly the answer */
};

struct ask {
  int32_t question; /* template */
  const char *id, *was;
  int64_t tries;      /* 0: no limit */
  int32_t tries_slot; /* failed so far, or NONE */
  struct answer *answers;
  size_t answer_count;
  struct sample *samples; /* of the answers that can be given; for tools */
  size_t sample_count;
  bool is_sampled;     /* the samples stand for all that is listed */
  bool takes_near;     /* some answer does */
  int32_t otherwise;   /* code, or NONE: asked again */
  uint32_t end;        /* of that code */
  int32_t into;        /* variable, or NONE */
  int32_t into_member; /* of a per; or NONE */
  uint32_t after;      /* code, with `into` */
  int32_t resume;
};

struct deck {
  const char *id;
  int32_t *storylets; /* indices into passages */
  size_t count, capacity;
  int32_t held_slot; /* first of the bits of the hand, one a storylet; NONE: no hand */
};

struct draw {
  int32_t deck;
  int32_t otherwise; /* code: fallback, or what follows */
  bool has_fallback;
};

struct hand {
  int32_t deck;
  int64_t size, take;
  int32_t taken_slot; /* NONE where take is 1 */
  int32_t otherwise;  /* code: fallback, or what follows */
  int32_t resume;     /* the menu itself */
  int32_t next;       /* resume: OP_HAND_NEXT */
  uint32_t after;     /* code */
  bool has_fallback;
};

struct act {
  const char *id, *title, *banner;
  int32_t start; /* passage */
  int minutes;
  struct place at;
};

struct card {
  const char *id;
  int32_t title;       /* template, or NONE */
  uint32_t first, end; /* card_texts */
  int32_t given_slot;
  struct place at;
};

struct card_text {
  int32_t text; /* template */
  int32_t basis;
};

struct decision {
  const char *id, *was, *title, *record;
  int32_t variable; /* its decided.x */
  uint32_t slot;
  struct words words;
  struct place at;
};

/* More of a definition than its entry holds. */
struct detail {
  skaz_entry_kind kind;
  uint32_t index; /* of the entry */
  const char *field, *value;
};

struct program {
  struct memory memory;
  struct arena arena;
  struct issues issues;
  skaz_config config;
  struct sandbox *sandbox;

  skaz_about about;
  skaz_digests digests;
  skaz_entry *entries[SKAZ_ENTRY_KINDS];
  size_t entry_counts[SKAZ_ENTRY_KINDS], entry_capacities[SKAZ_ENTRY_KINDS];
  struct detail *details;
  size_t detail_count, detail_capacity;

  struct variable *variables;
  size_t variable_count, variable_capacity;
  struct names variable_names; /* "name", or "name@passage" for a local one */
  uint32_t *by_name;           /* all variables, bytewise by name and passage */
  struct shown *shown;         /* numbers with a label, in the order of their constructors */
  size_t shown_count, shown_capacity;
  struct words *words; /* word lists that nodes refer to */
  size_t word_count, word_capacity;
  struct layout layout;

  struct node *nodes;
  size_t node_count, node_capacity;
  int32_t *arguments; /* nodes of the arguments of calls */
  size_t argument_count, argument_capacity;
  struct written *written; /* what is no print, by root: later ones are greater */
  size_t written_count, written_capacity;
  const char **strings; /* literals in expressions */
  size_t string_count, string_capacity;
  struct piece *pieces;
  size_t piece_count, piece_capacity;
  struct text_template *templates;
  size_t template_count, template_capacity;
  struct basis *bases;
  size_t basis_count, basis_capacity;

  struct op *code;
  size_t code_count, code_capacity;
  struct place *code_places; /* of each op */
  size_t place_count, place_capacity;
  struct resume *resumes;
  size_t resume_count, resume_capacity;
  struct passage *passages;
  size_t passage_count, passage_capacity;
  struct names passage_names; /* ids of passages and endings */
  struct choice *choices;
  size_t choice_count, choice_capacity;
  struct menu *menus;
  size_t menu_count, menu_capacity;
  struct ask *asks;
  size_t ask_count, ask_capacity;
  struct deck *decks;
  size_t deck_count, deck_capacity;
  struct names deck_names;
  struct draw *draws;
  size_t draw_count, draw_capacity;
  struct hand *hands;
  size_t hand_count, hand_capacity;
  struct act *acts;
  size_t act_count, act_capacity;
  struct card *cards;
  size_t card_count, card_capacity;
  struct names card_names;
  struct card_text *card_texts;
  size_t card_text_count, card_text_capacity;
  struct decision *decisions;
  size_t decision_count, decision_capacity;
  struct names decision_names;

  int32_t *rules; /* passages, in file order */
  size_t rule_count, rule_capacity;
  int32_t *endings; /* passages, in file order */
  size_t ending_count, ending_capacity;
  int32_t *conclude; /* passages */
  size_t conclude_count, conclude_capacity;
  int32_t epilogue; /* passage, or NONE */
  int32_t start;    /* passage */
  int32_t over;     /* resume where a finished play rests */
  uint32_t conclude_pc;
  int32_t conclude_enter; /* resume, while a rule's text is told */

  const char **function_names; /* registered functions by index; NULL: an effect */
  int *function_parameters;
  int32_t *function_owners;      /* passage whose locals an effect sees, or NONE */
  const char **function_modules; /* whose variables an effect may change besides; or NULL */
  size_t function_count;

  uint32_t position_slot; /* the resume where the state rests */
  int32_t ending_slot;    /* 1 + index into endings; or NONE */
  uint32_t turn_slot;
  int32_t short_slot;  /* or NONE where nothing reads it */
  uint32_t frame_slot; /* first frame of the call stack; each holds a resume, 0: unused */
  uint32_t frames;     /* at most */
  uint32_t sequences;  /* text sequences so far: each has a stream of its own */
};

/* A variable visible in `scope` (a passage, or NONE) by its first name ("fed" of
 * "fed.mill"); NULL if there is none. */
const struct variable *program_variable(const struct program *program, const char *name,
                                        size_t length, int32_t scope);

/* Writes the name under which a passage's own variable stands in variable_names;
 * returns its length, or 0 if it does not fit. */
size_t program_local_key(const char *name, size_t length, int32_t scope, char *key, size_t size);

/* The index of a word in a list, or NONE. */
int32_t words_find(const struct words *words, const char *text, size_t length);

/* The index of the meter word for a value; NONE where it has no words. */
int32_t words_at(const struct words *words, int64_t value);

/* An expression as written, by its root; NULL if it is not kept, or is a derived value alone. */
const struct written *program_written(const struct program *program, int32_t node);

/* What print shows for word `i`. */
const char *words_display(const struct words *words, int64_t i);

#endif
