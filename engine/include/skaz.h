/* skaz.h: the public interface of libskaz, the Skaz interactive-fiction engine.
 *
 * What is not in this header, or in skaz_reflect.h, which it includes, is not part of the
 * interface.
 *
 * The library has two handles. A *program* is a loaded scenario: it never
 * changes after the load. A *story* is one play of a program: a small block of
 * flat bytes (the *state*) and what the last turn produced. The host pulls:
 *
 *     skaz_config config;
 *     skaz_config_init(&config);
 *     config.resolve = my_resolve;                  // where sources come from
 *     skaz_program *program;
 *     if (skaz_load(&config, "nursery", &program) == SKAZ_OK) {
 *         skaz_story *story;
 *         skaz_new(program, 42, 0, &story);
 *         skaz_begin(story, NULL);
 *         while (skaz_phase_of(story) != SKAZ_ENDED) {
 *             ... read blocks and choices, then skaz_choose or skaz_answer ...
 *         }
 *         skaz_free(story);
 *     }
 *     skaz_unload(program);
 *
 * Ownership. The caller frees programs and stories, nothing else. Everything a
 * program returns stays valid until skaz_unload. Everything a story returns
 * stays valid until the next *successful* skaz_begin, skaz_choose, skaz_answer,
 * skaz_leave or skaz_restore of that story, or skaz_free.
 *
 * Failure. A call that fails returns a status other than SKAZ_OK, leaves the
 * story, and the text and choices already read from it, exactly as they were,
 * and describes itself in skaz_error_of. Nothing here aborts, exits or prints.
 *
 * Strings are UTF-8, free of control characters but newline, and of
 * bidirectional overrides; each is also closed by a zero byte. Indices count
 * from zero. A pointer result is NULL, and a count zero, where the thing asked
 * for does not exist.
 *
 * Threads. A program and its stories belong to one thread at a time (stories
 * share the program's Lua state). Different programs are independent. Call on
 * a thread with at least 1 MiB of stack.
 */
#ifndef SKAZ_H
#define SKAZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version of the library, and of the language that scenarios name in their
 * `skaz = 1` field. A scenario that asks for a newer language is refused. */
#define SKAZ_VERSION "0.1"
#define SKAZ_LANGUAGE 1

/* ------------------------------------------------------------------ status */

typedef enum skaz_status {
  SKAZ_OK = 0,
  SKAZ_BAD_CALL,     /* the call does not fit the phase, or an argument is out of range */
  SKAZ_BAD_ANSWER,   /* the player's answer cannot be taken; the message says what can */
  SKAZ_BAD_SCENARIO, /* the scenario has errors: see skaz_issue */
  SKAZ_BAD_STATE,    /* the bytes are not a state of this program */
  SKAZ_NOT_FOUND,    /* no source, variable or passage of that name */
  SKAZ_SCRIPT_ERROR, /* the story did something it must not: file and line say where */
  SKAZ_LIMIT,        /* a limit on steps, time or text stopped the story */
  SKAZ_NO_MEMORY     /* the allocator, or the memory limit, said no */
} skaz_status;

/* The status in words, e.g. "script error". Never NULL. */
const char *skaz_status_name(skaz_status status);

/* What went wrong, in separate parts, for the host to format. */
typedef struct skaz_error {
  skaz_status status;
  const char *message; /* one sentence, for the player or the author; never NULL */
  const char *file;    /* the scenario's file, or NULL */
  int line;            /* counted from 1, or 0 */
  int column;          /* in characters, counted from 1, or 0 */
} skaz_error;

/* ----------------------------------------------------------- configuration */

/* Which source a scenario asks for. */
typedef enum skaz_source_kind {
  SKAZ_SOURCE_MAIN,    /* the scenario's own first file */
  SKAZ_SOURCE_INCLUDE, /* `include "name"`: the scenario's folder alone */
  SKAZ_SOURCE_USE      /* `use "name"`: the folder, then shared modules; where the host has
                          none the library's embedded modules are tried */
} skaz_source_kind;

/* A source as the host hands it over. */
typedef struct skaz_source {
  const char *data; /* the bytes; need not be closed by a zero */
  size_t size;      /* in bytes */
  const char *file; /* the name that messages show, e.g. "content/nursery/scenario.lua" */
  void *rock;       /* the host's own, for its release; untouched */
} skaz_source;

/* How the library reaches the world. All members are copied by skaz_load; the
 * functions must stay callable until the program is unloaded. */
typedef struct skaz_config {
  /* Finds the source `name` and fills `source`. Returns SKAZ_OK, SKAZ_NOT_FOUND,
   * or another status if it exists but can't be read; then it may point
   * source->data at a message of source->size bytes that says why. Names come
   * from the scenario and are only ever letters, digits, '-', '_' and '.', never
   * beginning with a dot; the host decides where they live. Required. */
  skaz_status (*resolve)(void *user, skaz_source_kind kind, const char *name, skaz_source *source);

  /* Called once for each source that was resolved (or refused with a message),
   * when the library has done with its bytes. May be NULL. */
  void (*release)(void *user, skaz_source *source);

  /* Resizes a block like realloc: `block` is NULL for a new one, `new_size` 0
   * frees. NULL means failure, and the old block stands; a block that shrinks may
   * stay as it is. The default uses the C library. */
  void *(*allocate)(void *user, void *block, size_t old_size, size_t new_size);

  /* Milliseconds of any steady clock, as a backstop against scripts that the
   * step limits do not stop. NULL (the default): no clock, as replay needs. */
  int64_t (*clock)(void *user);

  void *user;              /* handed to each function above */
  size_t memory_limit;     /* bytes for a program, its Lua and its stories; default 32 MiB */
  int64_t load_steps;      /* fuel for the load, about one VM instruction each; default 20 M */
  int64_t call_steps;      /* fuel for one Lua function called in play; default 5 M */
  int64_t clock_limit;     /* milliseconds for a load or one call; default 2000 */
  size_t turn_text_limit;  /* bytes of text that one turn may show; default 64 KiB */
} skaz_config;

/* Fills `config` with the defaults named above. Call it first: members added
 * later then keep old hosts working. */
void skaz_config_init(skaz_config *config);

/* ----------------------------------------------------------------- program */

typedef struct skaz_program skaz_program;
typedef struct skaz_story skaz_story;

/* Loads the scenario that `config->resolve` knows by `name` (SKAZ_SOURCE_MAIN).
 *
 * Returns SKAZ_OK; or SKAZ_BAD_SCENARIO, with a program in `*program` all the
 * same, whose issues tell everything that is wrong at once (it can't be played);
 * or SKAZ_NO_MEMORY or SKAZ_BAD_CALL with NULL in `*program`. The caller unloads
 * any program it gets, after the last of its stories is freed. */
skaz_status skaz_load(const skaz_config *config, const char *name, skaz_program **program);

/* Frees the program. NULL is allowed. */
void skaz_unload(skaz_program *program);

/* One finding of the load: an error makes the scenario unplayable, a warning
 * does not. Ordered by file and line. */
typedef struct skaz_issue {
  bool is_error;
  skaz_error what;
} skaz_issue;

size_t skaz_issue_count(const skaz_program *program);
/* Copies the i-th issue; false where there is none. */
bool skaz_issue_at(const skaz_program *program, size_t i, skaz_issue *issue);

/* Two digests of a program: `logic` covers what decides how a play goes, `text`
 * what is shown. Equal digests: a play recorded with one runs with the other. */
typedef struct skaz_digests {
  uint64_t logic;
  uint64_t text;
} skaz_digests;
skaz_digests skaz_program_digests(const skaz_program *program);

/* ------------------------------------------------- reflection, for tools */

/* What the header of a scenario says. Members not given are NULL, 0 or "". */
typedef struct skaz_about {
  const char *id;
  const char *title;        /* the id where none is given */
  const char *version;
  const char *language;     /* e.g. "en" */
  const char *role;         /* the role sheet: text, paragraphs separated by a blank line */
  const char *content_note; /* likewise */
  int minutes;              /* of a whole play; 0: not said */
  int short_minutes;        /* of a --short play; 0: there is none */
  bool has_leave;           /* the player may leave early: skaz_leave works at menus */
  const char *summary;      /* one sentence that says what it is about, for lists */
  bool has_marks;           /* marks are required, or some text has one other than invented */
} skaz_about;
void skaz_about_program(const skaz_program *program, skaz_about *about);

/* Kinds of definitions a program can list. */
typedef enum skaz_entry_kind {
  SKAZ_ENTRY_ACT,
  SKAZ_ENTRY_PASSAGE,
  SKAZ_ENTRY_ENDING,
  SKAZ_ENTRY_STORYLET,
  SKAZ_ENTRY_RULE,
  SKAZ_ENTRY_DECISION,
  SKAZ_ENTRY_CHOICE,
  SKAZ_ENTRY_VARIABLE,
  SKAZ_ENTRY_SOURCE,
  SKAZ_ENTRY_FACT,
  SKAZ_ENTRY_TERM,
  SKAZ_ENTRY_CARD,
  SKAZ_ENTRY_CLAIM,   /* never, always, can: `name` is which, `text` the expression */
  SKAZ_ENTRY_VOICE,
  SKAZ_ENTRY_DEBRIEF, /* one line of debrief data: `name` is its list (hindsight, unheard ...) */
  SKAZ_ENTRY_KINDS
} skaz_entry_kind;

/* One definition, flattened to text. Members that do not apply are NULL. */
typedef struct skaz_entry {
  skaz_entry_kind kind;
  const char *name;   /* its id */
  const char *was;    /* its former id */
  const char *title;  /* title, label, or the term as written */
  const char *text;   /* its text, unrendered */
  const char *parent; /* a passage's act, a choice's passage, a fact's source, a storylet's deck */
  const char *facts;  /* fact ids separated by spaces (mark, or a decision's record) */
  const char *date;
  const char *extra;  /* a choice's decision, a fact's standing, a source's stance, a banner;
                         a term's other names, separated by commas */
  const char *file;
  int line;
  int minutes;        /* of an act */
} skaz_entry;

size_t skaz_entry_count(const skaz_program *program, skaz_entry_kind kind);
/* Copies the i-th entry of that kind, in file order; false where there is none. */
bool skaz_entry_at(const skaz_program *program, skaz_entry_kind kind, size_t i, skaz_entry *entry);

/* A field of entry `i` that skaz_entry has no room for, as its author wrote it; NULL where it is
 * not given. Of a source: "audience" (for whom it was made), "file", "licence", "note"; of a
 * fact: "also" (texts separated by commas), "locator"; of a decision: "reveal" ("true" where its
 * record may be told before the end); of a choice: "history" (what it is beside the record:
 * "recorded", "plausible" or "invented"); of a rule: "once" ("true" where it has one turn). */
const char *skaz_entry_field(const skaz_program *program, skaz_entry_kind kind, size_t i,
                             const char *field);

/* ------------------------------------------------------------ a play */

/* Options of a story. */
enum { SKAZ_SHORT = 1 /* `short` is true in expressions: the shorter version */ };

/* Makes a story over `program`, not begun yet. `seed` decides all chance: the
 * same program, seed, options and choices give the same bytes everywhere.
 * SKAZ_BAD_SCENARIO if the program has errors, SKAZ_NO_MEMORY. */
skaz_status skaz_new(skaz_program *program, uint64_t seed, unsigned options, skaz_story **story);

/* Frees the story. NULL is allowed. */
void skaz_free(skaz_story *story);

/* Starts, or starts again, from the declared values, at the start of `act`, or
 * of the scenario where `act` is NULL, and runs to the first menu or question.
 * SKAZ_NOT_FOUND if there is no such act; SKAZ_SCRIPT_ERROR, SKAZ_LIMIT. */
skaz_status skaz_begin(skaz_story *story, const char *act);

/* What the story waits for. */
typedef enum skaz_phase {
  SKAZ_NOT_BEGUN,
  SKAZ_MENU, /* one of the choices: skaz_choose */
  SKAZ_ASK,  /* a typed answer: skaz_answer */
  SKAZ_ENDED
} skaz_phase;
skaz_phase skaz_phase_of(const skaz_story *story);

/* Takes choice `i` of the menu and runs to the next menu, question or end.
 * SKAZ_BAD_CALL if there is no such choice or it is locked (the message is its
 * reason, if that is in words); SKAZ_SCRIPT_ERROR or SKAZ_LIMIT if the story fails
 * on the way. */
skaz_status skaz_choose(skaz_story *story, size_t i);

/* Answers the question with `text`, UTF-8, and runs on. Control characters are
 * dropped and white space trimmed. SKAZ_BAD_ANSWER if the answer is no whole
 * number in the range, empty or too long: the question stands. */
skaz_status skaz_answer(skaz_story *story, const char *text);

/* The same from where `from` rests, which stays as it is: puts `story` where the move leads
 * from there. Both belong to one program and may be one story. For hosts that try every
 * move of a state. The message for a locked choice does not give its reason. */
skaz_status skaz_choose_from(skaz_story *story, const skaz_story *from, size_t i);
skaz_status skaz_answer_from(skaz_story *story, const skaz_story *from, const char *text);

/* Leaves early: runs the early ending. Only at a menu of a scenario that has
 * one (skaz_about.has_leave), else SKAZ_BAD_CALL. */
skaz_status skaz_leave(skaz_story *story);
/* The same from where `from` rests, as skaz_choose_from. */
skaz_status skaz_leave_from(skaz_story *story, const skaz_story *from);

/* Whether skaz_leave would be accepted now. */
bool skaz_can_leave(const skaz_story *story);

/* The seed, as given to skaz_new. */
uint64_t skaz_seed(const skaz_story *story);

/* Moves made since skaz_begin (choices, answers, leaving). */
uint32_t skaz_turn(const skaz_story *story);

/* Where the story rests: the id of the passage (or storylet, ending, rule, or
 * "epilogue"), and its former id or NULL. "" before skaz_begin. */
const char *skaz_place(const skaz_story *story);
const char *skaz_place_was(const skaz_story *story);

/* The act that the place belongs to; false where there is none. */
typedef struct skaz_act {
  const char *name;
  const char *title;
  const char *banner; /* shown on every screen of the act, or NULL */
  int minutes;
} skaz_act;
bool skaz_act_of(const skaz_story *story, skaz_act *act);

/* The ending that was reached, or is being told; NULL before. */
const char *skaz_ending(const skaz_story *story);

/* ----------------------------------------------------- what a turn shows */

typedef enum skaz_block_kind {
  SKAZ_PARAGRAPH,  /* story text */
  SKAZ_HEADING,    /* the title of a passage that has one, or of an ending */
  SKAZ_CARD_TITLE, /* a source card that is given: its title ... */
  SKAZ_CARD_TEXT   /* ... and its paragraphs */
} skaz_block_kind;

/* How a text stands to the record. Those without a mark say nothing of it: asides (questions of
 * an exercise and the like), titles, and all text of a scenario that declares no marks. */
typedef enum skaz_mark {
  SKAZ_UNMARKED,
  SKAZ_DOCUMENTED,
  SKAZ_CLAIMED,
  SKAZ_DISPUTED,
  SKAZ_INVENTED
} skaz_mark;
/* "documented", "claimed", "disputed", "invented"; "" for SKAZ_UNMARKED. */
const char *skaz_mark_name(skaz_mark mark);

/* Styles of a span, or-ed. */
enum { SKAZ_PLAIN = 0, SKAZ_EMPHASIS = 1, SKAZ_STRONG = 2, SKAZ_TERM = 4 };

/* A run of text in one style. A newline inside is a line break that the author
 * asked for; all other breaking is the host's. */
typedef struct skaz_span {
  const char *text;
  size_t length; /* in bytes */
  unsigned style;
  const char *term; /* with SKAZ_TERM: the id of the glossary entry; else NULL */
} skaz_span;

typedef struct skaz_block {
  skaz_block_kind kind;
  const skaz_span *spans;
  size_t span_count; /* may be 0: a text whose conditions left nothing; show nothing */
  skaz_mark mark;
  const char *facts; /* fact ids separated by spaces, or NULL */
  const char *voice; /* who speaks, as the passage declares, or NULL */
  const char *ref;   /* the id of the card, ending or passage it belongs to */
} skaz_block;

/* Blocks of text of the last turn, in order. After skaz_restore there are none. */
size_t skaz_block_count(const skaz_story *story);
/* Renders block `i` into `block`. Rendering is lazy, with the values that held
 * when the text happened, so it can fail: SKAZ_SCRIPT_ERROR, SKAZ_NO_MEMORY;
 * SKAZ_BAD_CALL where there is no such block. */
skaz_status skaz_block_at(skaz_story *story, size_t i, skaz_block *block);

/* Source cards, numbered as SKAZ_ENTRY_CARD lists them. Whether the play has given card `card`
 * to the player. */
bool skaz_card_is_given(const skaz_story *story, size_t card);
/* The blocks of a card: its title, if it has one, and its paragraphs. */
size_t skaz_card_block_count(const skaz_program *program, size_t card);
/* Renders block `i` of a card with the values that hold now, given or not; sequences in it stay
 * where they are. Valid until the next call of this. Fails like skaz_block_at. */
skaz_status skaz_card_block_at(skaz_story *story, size_t card, size_t i, skaz_block *block);

/* False if no text or label of the program can fail by what it computes: none divides by what
 * may be zero, or calls a function. True: some may. For hosts that try every move, and read
 * what must be read. */
bool skaz_text_can_fail(const skaz_program *program);

typedef struct skaz_choice {
  const char *label;    /* as the player reads it */
  size_t label_length;  /* in bytes */
  const char *id;       /* stable: what a play file records */
  const char *was;      /* its former id, or NULL */
  const char *key;      /* a word the author set aside for it, or NULL */
  const char *reason;   /* why it is locked; NULL if open; "" where the author wants that told
                           in words made from its condition: skaz_choice_when */
  const char *decision; /* the decision that the menu belongs to, or NULL */
  bool is_open;
  bool is_topic;        /* can be taken once and returns to the menu */
  bool is_flavour;      /* is meant to change nothing */
} skaz_choice;

/* Choices of the menu, open and locked, in order; 0 in any other phase. */
size_t skaz_choice_count(const skaz_story *story);
/* Copies choice `i`. Labels with expressions are rendered here: fails like
 * skaz_block_at. */
skaz_status skaz_choice_at(skaz_story *story, size_t i, skaz_choice *choice);

typedef struct skaz_question {
  const char *text;
  const char *id;
  bool wants_number;
  int64_t low, high;  /* with wants_number */
  size_t max_length;  /* characters that can be taken; 0: no limit but 1,000 bytes */
  int tries_left;     /* including this one; 0: no limit */
} skaz_question;
/* Copies the question; SKAZ_BAD_CALL outside SKAZ_ASK. Fails like skaz_block_at. */
skaz_status skaz_question_of(skaz_story *story, skaz_question *question);

/* An answer that stands for many. */
typedef struct skaz_reply {
  const char *text; /* for skaz_answer */
  bool is_other;    /* for all that nothing in the scenario tells apart: "anything else" */
} skaz_reply;

/* Representative answers to the question: whatever can be answered leads on like one of
 * these. One for each listed answer, another for what is told as nearly it, and one for any
 * other where that is taken; each number
 * of the range; or each text that the variable is compared with, and another. 0 outside
 * SKAZ_ASK. `*is_complete` (may be NULL) is false where there are some only: a range of more
 * than 4,096 numbers, a text that functions or other variables get to see, or answers that
 * are too much alike to find one for each. */
size_t skaz_answer_count(const skaz_story *story, bool *is_complete);
/* Copies reply `i`; false where there is none, or no memory. */
bool skaz_answer_at(skaz_story *story, size_t i, skaz_reply *reply);

/* The title and record of a decision: false if there is none of that id. */
bool skaz_decision(const skaz_program *program, const char *id, skaz_entry *entry);

/* ------------------------------------------------------------- variables */

typedef enum skaz_type {
  SKAZ_INT,  /* meter, int, a number of `per` */
  SKAZ_BOOL, /* flag, one member of a set */
  SKAZ_WORD, /* one_of, decided.x */
  SKAZ_TEXT
} skaz_type;

typedef struct skaz_value {
  skaz_type type;
  int64_t number;   /* SKAZ_INT; SKAZ_BOOL: 0 or 1; SKAZ_WORD: index of the word */
  const char *word; /* SKAZ_WORD: the word; SKAZ_INT with words: its word; SKAZ_TEXT: the text */
} skaz_value;

/* Reads a variable by the name an expression would use: "trust", "read.theses",
 * "fed.mill", "decided.permit", or a derived one. SKAZ_NOT_FOUND; a derived
 * value can fail like an expression. */
skaz_status skaz_get(skaz_story *story, const char *name, skaz_value *value);

/* Meters with a label, in the order of their constructors: what `status` shows. */
typedef struct skaz_meter {
  const char *name;
  const char *label;
  int64_t value, low, high;
  const char *word; /* the word for the value, or NULL */
} skaz_meter;
size_t skaz_meter_count(const skaz_story *story);
bool skaz_meter_at(const skaz_story *story, size_t i, skaz_meter *meter);

/* Compiles a story expression against the program's variables. The expression
 * belongs to the program and lives as long. Each distinct text is compiled
 * once. SKAZ_SCRIPT_ERROR with a message in `*error` (if not NULL) if it is
 * wrong; SKAZ_NO_MEMORY. */
typedef struct skaz_expr skaz_expr;
skaz_status skaz_compile(skaz_program *program, const char *text, const skaz_expr **expr,
                         skaz_error *error);
/* Tests a compiled true-or-false expression now. */
skaz_status skaz_test(skaz_story *story, const skaz_expr *expr, bool *holds);

/* ---------------------------------------------- state, key, digest */

/* Size of the state in bytes: the same for every story of a program. */
size_t skaz_state_size(const skaz_program *program);
/* The state's bytes. Copying them is a snapshot. Equal states are equal bytes up
 * to the tail, which holds what no logic reads. */
const void *skaz_state(const skaz_story *story);
/* Sets the state from bytes that skaz_state of the same program gave (equal
 * digests). Choices, question and variables are then those of that state; there
 * are no blocks. SKAZ_BAD_STATE if the bytes cannot be a state. */
skaz_status skaz_restore(skaz_story *story, const void *bytes);

/* The exploration key: two states with equal keys offer the same futures: the same open
 * choices, and the same moves and outcomes lead to equal keys, through the same branches of
 * texts and to the same errors. Only what logic can still read from where the play rests is
 * in it, packed to bits; what leaving early would read counts where something on that way can
 * fail, or a condition in the early ending decides what it tells. What may be read is worked out
 * when a key, or its size, is first asked for: between turns, and 0 if there is no memory for
 * that. */
size_t skaz_key_size(const skaz_program *program);
/* Writes skaz_key_size bytes. */
void skaz_key(const skaz_story *story, void *bytes);
/* Sets the state to one that has this key, as skaz_restore does. What is not in the key has
 * its starting value, and the turn is 0: see skaz_keep. SKAZ_BAD_STATE if the bytes are no key
 * of this program. */
skaz_status skaz_from_key(skaz_story *story, const void *bytes);
/* Lets all keys hold what `expr` reads as well, so that it has one value in all states of one
 * key: as never, always and can need it, which the story itself does not read. NULL: no
 * expression any more. Keys made before are no keys then, and their size may be another.
 * SKAZ_NO_MEMORY. */
skaz_status skaz_keep(skaz_program *program, const skaz_expr *expr);

/* A digest of the state *by name* (XXH64 over position, decisions and declared
 * variables that differ from their start), which survives the adding of
 * variables and passages. Play files record it. */
uint64_t skaz_digest(const skaz_story *story);

/* ---------------------------------------------------------------- chance */

/* One draw: `random`, `chance` (0 or 1) or the storylet that a deck deals. */
typedef struct skaz_draw {
  int64_t low, high;   /* outcomes are low .. high; for a storylet, indices of `names` */
  const char *const *names; /* storylet ids, or NULL */
  const int64_t *weights;   /* of each, all > 0, or NULL: equally likely */
  /* The point in the turn, as bytes that are valid during the call: the place in the code, and
   * all of the state there that logic reads. Where they are equal the turn goes on alike; a
   * turn that comes back to them goes in a circle. NULL inside a Lua function. */
  const void *where;
  size_t where_size;
} skaz_draw;

/* Chooses the outcome instead of the generator: fills `*outcome` with a number
 * in low .. high and returns true; false leaves it to the generator. */
typedef bool (*skaz_oracle)(void *user, const skaz_draw *draw, int64_t *outcome);
/* Sets, or with NULL removes, the oracle. */
void skaz_set_oracle(skaz_story *story, skaz_oracle oracle, void *user);

/* The outcomes chance gave in the last turn, in order, as a play file writes
 * them: a number, or a storylet's id in `name`. Draws with one possible outcome
 * are not draws. */
typedef struct skaz_outcome {
  int64_t number;
  const char *name; /* the storylet, or NULL */
} skaz_outcome;
size_t skaz_outcome_count(const skaz_story *story);
bool skaz_outcome_at(const skaz_story *story, size_t i, skaz_outcome *outcome);

/* ---------------------------------------------------------------- errors */

/* The error of the last call on this story that failed. Valid until the next
 * call that fails, or skaz_free. */
const skaz_error *skaz_error_of(const skaz_story *story);

#ifdef __cplusplus
}
#endif

#include "skaz_reflect.h" /* reflection for checkers */

#endif
