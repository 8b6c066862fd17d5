/* skaz_reflect.h: what checkers ask of libskaz: the sites of a scenario, marks of what turns come
 * to, the clauses of its conditions, what it changes, the relations between its places, and the
 * parts of its states. It belongs to skaz.h, which includes it. */
#ifndef SKAZ_REFLECT_H
#define SKAZ_REFLECT_H

#include "skaz.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------- sites */

/* Kinds of sites: the places of a scenario that plays can come to, and tools tell of. */
typedef enum skaz_site_kind {
  SKAZ_SITE_PASSAGE,   /* a passage, ending, storylet, rule, or the epilogue */
  SKAZ_SITE_CHOICE,    /* a choice or topic */
  SKAZ_SITE_CONDITION, /* an expression that decides what happens; not those of texts */
  SKAZ_SITE_SEQUENCE,  /* {first: }, {cycle: }, {once: } or {shuffle: } in a text */
  SKAZ_SITE_BRANCH,    /* an {if}, {elseif} or {else} of a text, or an alternative of a sequence */
  SKAZ_SITE_FALLBACK,
  SKAZ_SITE_ANSWER, /* a listed answer, or `otherwise` of an ask */
  SKAZ_SITE_STORE   /* an assignment to a meter in an expression */
} skaz_site_kind;

/* What can be marked at a site, or-ed. */
enum {
  SKAZ_MARK_TRUE = 1,  /* a condition, also of a branch, held; a choice was offered open */
  SKAZ_MARK_FALSE = 2, /* it did not hold; a choice was offered locked */
  SKAZ_MARK_TAKEN = 4, /* it happened: passage, choice, sequence, branch, fallback, answer */
  SKAZ_MARK_LOST = 8   /* a meter stopped at an end of its range: steps were lost */
};

/* What types and ranges alone tell of a condition. */
typedef enum skaz_verdict { SKAZ_UNKNOWN, SKAZ_ALWAYS, SKAZ_NEVER } skaz_verdict;

/* What a site is, or-ed. */
enum {
  SKAZ_IS_WHEN = 1, /* a choice with a `when`, its own or of a block around it */
  SKAZ_IS_ONCE = 2, /* a choice that can be taken once; a topic, too */
  SKAZ_IS_TOPIC = 4,
  SKAZ_IS_LOCKED = 8,   /* a choice that is shown when it is not open */
  SKAZ_IS_FLAVOUR = 16, /* a choice that is meant to change nothing */
  SKAZ_IS_BY_TURNS = 32 /* an alternative of a sequence: whether it is marked depends on how often
                           the text was shown, which no key holds. Not where conditions, sequences
                           or what can fail stand in the sequence: then keys hold it; nor of a
                           shuffled one, of which all are marked at once, since the seed decides */
};

typedef struct skaz_site {
  skaz_site_kind kind;
  const char *name; /* the id of a passage, choice or ask; the variable of a store; of conditions
                       "when", "choice", "rule", "ending", "storylet"; the tag of a branch or
                       sequence, e.g. "elseif"; "fallback" */
  const char *text; /* expression, label or answer as written; the beginning of a branch; or NULL */
  skaz_entry_kind owner; /* what it stands in: PASSAGE, ENDING, STORYLET, RULE, CARD ... */
  const char *passage;   /* ... and its id, or "epilogue" */
  const char *file;
  int line, column;     /* column 0: not known */
  int64_t parent;       /* the site that it belongs to (a choice, of its condition; a branch or
                           sequence, of those in it; a passage, of its `when`), or -1 */
  int menu;             /* of a choice: the number of its menu, from 1; else 0 */
  unsigned marks;       /* that it could get at all */
  unsigned traits;      /* SKAZ_IS_WHEN ... */
  skaz_verdict verdict; /* of a condition, of a branch with one, of all conditions of a choice */
} skaz_site;

/* Sites are worked out when first asked for: 0 if there is no memory for that. */
size_t skaz_site_count(const skaz_program *program);
bool skaz_site_at(const skaz_program *program, size_t i, skaz_site *site);

/* ------------------------------------------------------------------- marks */

/* Lets the story note what its turns come to: it or-s marks (SKAZ_MARK_TRUE ...) into `marks`,
 * one byte for each site; the caller's, in use until it is taken back with NULL. Failed turns
 * leave marks as well, and so do the conditions of the menu of a state that is set. And while
 * there are marks, a turn fails with the error of what it would show: of texts, and of the
 * labels or the question where it comes to rest; so that no error waits for a reader. A move
 * from another story that makes marks too leaves the conditions of the menu where it comes to
 * rest unmarked: the host is going to set that state. */
void skaz_set_marks(skaz_story *story, unsigned char *marks);

/* Bytes of text that the last turn shows, at the most: found out without rendering it, and
 * whatever the values are that it prints. */
size_t skaz_text_most(const skaz_story *story);
/* Makes a story silent, or lets it tell again, from its next turn on: for hosts that follow moves
 * and read nothing. Turns of a silent story take less time, since they show nothing: no blocks
 * and no choices. All else is the same: where they come to rest and in which state, their
 * outcomes and errors, the question, the marks, skaz_text_most. A state that is set (skaz_restore,
 * skaz_from_key) offers its menu in a silent story too. Where there is no memory to work this out
 * the story goes on telling. */
void skaz_set_silent(skaz_story *story, bool is_silent);

/* -------------------------------------------------------------- conditions */

/* What a clause of a condition is. A condition is told so that it can be put into words: `not` is
 * worked into what it stands before, derived variables are opened up, and numbers are compared
 * with what they may just be: `not (trust < 4 or ready)` is ALL of AT_LEAST 4 and what denies
 * `ready`. */
typedef enum skaz_clause_kind {
  /* Conditions. */
  SKAZ_CLAUSE_ALL,   /* the conditions in it hold, each of them */
  SKAZ_CLAUSE_ANY,   /* one of the conditions in it holds */
  SKAZ_CLAUSE_TRUE,  /* the value in it is true ... */
  SKAZ_CLAUSE_FALSE, /* ... or false */
  SKAZ_CLAUSE_EQUAL, /* what the first of the two values in it is to the second */
  SKAZ_CLAUSE_DIFFERENT,
  SKAZ_CLAUSE_AT_LEAST,
  SKAZ_CLAUSE_AT_MOST,
  SKAZ_CLAUSE_MORE, /* this and the next where no number stands on one side */
  SKAZ_CLAUSE_LESS,
  /* Values. */
  SKAZ_CLAUSE_CONSTANT,
  SKAZ_CLAUSE_VARIABLE, /* one that the scenario declares; a key of a `per` */
  SKAZ_CLAUSE_MEMBER,   /* whether a set has it */
  SKAZ_CLAUSE_DECIDED,  /* what was chosen; nothing yet: the number 0 */
  SKAZ_CLAUSE_VISITED,  /* whether a passage was left before */
  SKAZ_CLAUSE_SHORT,    /* whether this is the short version */
  SKAZ_CLAUSE_COUNT,    /* how many members a set has */
  SKAZ_CLAUSE_WORD,     /* the word of the number in it */
  SKAZ_CLAUSE_SUM,      /* of the two values in it; likewise the next ones */
  SKAZ_CLAUSE_DIFFERENCE,
  SKAZ_CLAUSE_PRODUCT,
  SKAZ_CLAUSE_QUOTIENT,
  SKAZ_CLAUSE_REMAINDER,
  SKAZ_CLAUSE_SMALLER,
  SKAZ_CLAUSE_LARGER,
  SKAZ_CLAUSE_NEGATIVE, /* of the value in it */
  SKAZ_CLAUSE_SIZE,     /* without its sign */
  SKAZ_CLAUSE_RANDOM,   /* a number between the two values in it, by chance; in changes alone */
  SKAZ_CLAUSE_CHANCE,   /* true with a probability of so many per cent; likewise */
  SKAZ_CLAUSE_FUNCTION  /* what a function of the scenario gives */
} skaz_clause_kind;

/* A condition or value, followed by those in it. Members that do not apply are NULL, 0 or false. */
typedef struct skaz_clause {
  skaz_clause_kind kind;
  size_t size;        /* clauses that it is made of: itself, and those in it, which come right
                         behind it; the clause after all these has an index greater by `size` */
  const char *name;   /* as expressions name it: "trust", "read.theses", "fed.mill",
                         "decided.permit", "visited.shed"; of a COUNT the set, of a function its
                         own */
  const char *label;  /* as players read it: the label, of a MEMBER or COUNT that of the set; the
                         title of a decision or passage; or NULL */
  const char *member; /* of a MEMBER, or of a key of a `per`, as it is shown */
  bool holds;         /* a condition holds now */
  bool has_value;     /* false where working it out fails */
  skaz_value value;   /* of a value, now */
  const char *word;   /* the value as it is shown: the word of a one_of, the label of the choice
                         that was made, a text, the word of a meter; a CONSTANT as that beside
                         which it stands would show it; or NULL */
} skaz_clause;

/* Conditions, as expressions that belong to the program; skaz_test tells whether one holds. NULL
 * where there is none, or no memory: of choice `i` of the menu, with those of the blocks around
 * it; of a site (of a CONDITION, of a CHOICE likewise with those around it); of an ending, rule
 * or storylet. */
const skaz_expr *skaz_choice_when(const skaz_story *story, size_t i);
const skaz_expr *skaz_site_when(const skaz_program *program, size_t site);
const skaz_expr *skaz_passage_when(const skaz_program *program, const char *id);

/* The clauses of an expression, in one row: the whole first. 0 if there is no memory. */
size_t skaz_clause_count(const skaz_expr *expr);
/* Copies clause `i`, with its value where the story rests; false where there is none. */
bool skaz_clause_at(skaz_story *story, const skaz_expr *expr, size_t i, skaz_clause *clause);

/* ----------------------------------------------------------------- changes */

/* What the scenario's text does: what it changes, and where it comes to an end. */
typedef enum skaz_change_kind {
  SKAZ_CHANGE_ADD,      /* to the variable `to` the value */
  SKAZ_CHANGE_SUBTRACT, /* from it */
  SKAZ_CHANGE_SET,      /* it becomes the value */
  SKAZ_CHANGE_ASK,      /* it becomes what the player types */
  SKAZ_CHANGE_FUNCTION, /* it may be changed by functions of the scenario; where is not known */
  SKAZ_CHANGE_END,      /* goes to the ending `to`, without a choice among endings */
  SKAZ_CHANGE_CONCLUDE  /* goes to where the endings are chosen among by their conditions */
} skaz_change_kind;

/* Members that do not apply are NULL or 0. */
typedef struct skaz_change {
  skaz_change_kind kind;
  const char *to;         /* a variable as skaz_get names it, or an ending */
  const skaz_expr *value; /* its clauses tell it */
  const skaz_expr *when;  /* what has to hold there: blocks around it, and the `when` of a rule */
  const skaz_expr *own;   /* of these what does not merely deny the branches before, as that of an
                             `elsewhen` and `otherwise` does ... */
  size_t denied;          /* ... and how many branches that are */
  skaz_entry_kind owner;  /* what it stands in: PASSAGE, ENDING, STORYLET, RULE ... */
  const char *passage;    /* ... and its id, or "epilogue" */
  const char *title;      /* ... and its title */
  const char *choice;     /* the id of the choice that leads to it without another one between */
  const char *label;      /* ... and its label, as written */
  const char *answer;     /* the answer that does, as written; "otherwise" */
  const char *file;
  int line;
} skaz_change;

/* All changes, in the order of the code. Worked out when first asked for, between turns; 0 if
 * there is no memory for that. */
size_t skaz_change_count(const skaz_program *program);
bool skaz_change_at(const skaz_program *program, size_t i, skaz_change *change);

/* --------------------------------------------------------------- relations */

/* What one place of a scenario does to another, or to a variable. */
typedef enum skaz_relation_kind {
  /* Uses: what `from` does to the variable `to`. */
  SKAZ_USE_READ,     /* decides or computes by it */
  SKAZ_USE_PRINT,    /* shows it, and does nothing else with it; status shows what has a label */
  SKAZ_USE_WRITE,    /* `is_start`: to the value it has at the start of a play */
  SKAZ_USE_ASK,      /* asks the player for it */
  SKAZ_USE_FUNCTION, /* a Lua function names it, and may read or write it */
  SKAZ_USE_CLAIM,    /* `never`, `always` or `can` reads it */
  /* Ways: where play can go on. `is_dead`: it never does, since a condition that types and
   * ranges decide, or a `go`, stands before. */
  SKAZ_FLOW_START,    /* play begins: at the start of the scenario, or of an act */
  SKAZ_FLOW_GO,       /* `to` is "conclude" where conditions choose the ending ... */
  SKAZ_FLOW_CONCLUDE, /* ... and goes on, `from` "conclude", to each of these */
  SKAZ_FLOW_VISIT,
  SKAZ_FLOW_DRAW, /* to each storylet of the deck */
  SKAZ_FLOW_HAND,
  SKAZ_FLOW_RULE,     /* a rule's text can be told wherever play is */
  SKAZ_FLOW_EARLY,    /* the player can leave for this ending at any menu */
  SKAZ_FLOW_EPILOGUE, /* behind an ending */
  /* What `from` has. */
  SKAZ_HAS_MENU,      /* of `count` choices; `to` is the decision it belongs to, or "" */
  SKAZ_HAS_LOOSE_END, /* here its text may run out */
  SKAZ_CITES,         /* text with the mark `mark` that rests on the facts `to` */
  SKAZ_SPEAKS         /* with the voice `to` */
} skaz_relation_kind;

/* Members that do not apply are "", 0 or false. */
typedef struct skaz_relation {
  skaz_relation_kind kind;
  const char *from; /* the id of a passage, ending, storylet, rule or card; "epilogue"; or "",
                       where it is none of them */
  const char *to;   /* an id; a variable as skaz_get names it; facts separated by spaces */
  size_t count;
  skaz_mark mark;
  bool is_dead;
  bool is_start;
  bool is_conditional; /* of a menu: some values of variables close every choice; of a loose end:
                          before each way to it stands a condition that may keep play from it */
  bool is_once;        /* of a menu: values close all choices but those that can be taken once */
  bool has_otherwise;  /* of a menu: play goes on where no choice is open, behind topics or at a
                          fallback */
  const char *file;    /* or NULL */
  int line;            /* counted from 1, or 0 */
  int column;          /* in characters, counted from 1, or 0 */
} skaz_relation;

/* All relations of a program without errors, in the order of its files; those of no place come
 * first. Worked out when first asked for, between turns; a play begins somewhere, so that a
 * count of 0 says that there was no memory, or that the program has errors. */
size_t skaz_relation_count(const skaz_program *program);
/* Copies relation `i`; false where there is none. */
bool skaz_relation_at(const skaz_program *program, size_t i, skaz_relation *relation);

/* ------------------------------------------------------------------- parts */

/* What a state is made of. Two states are told apart by the parts that logic can still read. */
typedef enum skaz_part_kind {
  SKAZ_PART_PLACE,    /* where play rests, and where it is to return to */
  SKAZ_PART_VARIABLE, /* a variable or one of its members, `decided.x`, `visited.x`, `short` */
  SKAZ_PART_CHOICE,   /* whether a choice was taken that can be taken once; a topic, too */
  SKAZ_PART_RULE,     /* whether a rule had its turn ... */
  SKAZ_PART_STORYLET, /* ... or a storylet that comes once */
  SKAZ_PART_TRIES,    /* how often an ask was answered in vain */
  SKAZ_PART_HAND,     /* whether a storylet is in the player's hand */
  SKAZ_PART_OTHER
} skaz_part_kind;

/* Members that do not apply are NULL or 0. */
typedef struct skaz_part {
  skaz_part_kind kind;
  const char *name;  /* a variable, as skaz_get names it; or the id of the choice, rule ... */
  const char *place; /* the id of the passage, or deck, that it belongs to */
  const char *file;  /* where that is defined */
  int line;
} skaz_part;

/* The parts of all states of a program; 0 if it has errors, or there is no memory. */
size_t skaz_part_count(const skaz_program *program);
bool skaz_part_at(const skaz_program *program, size_t i, skaz_part *part);
/* A number that stands for the value of part `i` where a story rests: equal values have equal
 * numbers. False if nothing can read it any more before it is written: then keys leave it out. */
bool skaz_part_value(const skaz_story *story, size_t i, uint64_t *value);

#ifdef __cplusplus
}
#endif
#endif
