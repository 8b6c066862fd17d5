/* compiler: what the files of the compiler share. */
#ifndef SKAZ_COMPILER_H
#define SKAZ_COMPILER_H

#include "language/compile.h"
#include "language/markup.h"

/* One way from a passage to another, for the depth of the call stack. */
struct edge {
  int32_t from, to;
  bool is_call; /* pushes a frame */
};

struct compiler {
  struct program *program;
  struct issues *issues;
  const struct definitions *definitions;
  struct arena *scratch;

  struct names facts, terms, voices, sources, acts; /* values: index of the entry */
  struct names term_names; /* all that terms are called, folded; values: index of the entry */
  int32_t *passages;       /* of each definition: its passage, or NONE */
  bool marks_required;
  bool has_owned; /* some variable belongs to a module */
  bool has_marks; /* the scenario knows facts or marks: unmarked text is invented */

  /* The body being compiled. */
  int32_t owner;           /* passage */
  int32_t basis;           /* of unmarked text: index of program.bases, or NONE */
  struct names choice_ids; /* of the passage; values: lines */

  struct edge *edges;
  size_t edge_count, edge_capacity;
};

/* ------------------------------------------------------------ declare */

/* Everything that has a name, before any expression is read. */
void declare_all(struct compiler *compiler);
/* Adds a reflection entry. */
skaz_entry *declare_entry(struct compiler *compiler, skaz_entry_kind kind, const char *name,
                          struct place at);
/* A copy of a literal in the program's arena; NULL for none. */
const char *declare_text(struct compiler *compiler, const struct literal *literal);
/* The same for an id, which play files and lists of facts separate by spaces. */
const char *declare_id(struct compiler *compiler, const struct literal *literal);
/* A field's string, copied; NULL where there is none. */
const char *declare_field(struct compiler *compiler, const struct record *record, const char *name);
/* Takes a new name into a table; a repeated one is an error. */
bool declare_name(struct compiler *compiler, struct names *names, const struct record *record,
                  const char *id, int32_t value);
/* Calls `declare` for each definition of a kind, in the order of the files. */
void declare_each(struct compiler *compiler, enum record_kind kind,
                  void (*declare)(struct compiler *, const struct record *));
/* Keeps a value with the newest entry of a kind, for skaz_entry_field; none where it is NULL. */
void declare_detail(struct compiler *compiler, skaz_entry_kind kind, const char *field,
                    const char *value);

/* ------------------------------------------------------------ variables */

/* The variables of a `state` record; `scope` is a passage or NONE. */
void variables_declare(struct compiler *compiler, const struct record *state, int32_t scope);
/* decided, visited and short; after everything is declared. */
void variables_declare_built_in(struct compiler *compiler);
/* A decision's variable, with the ids of its choices. */
void variables_declare_decision(struct compiler *compiler, struct decision *decision);
/* Fills program.by_name and program.shown. */
void variables_sort(struct compiler *compiler);
/* Keeps a word list for nodes to refer to. */
int32_t variables_keep_words(struct compiler *compiler, const struct words *words);

/* ------------------------------------------------------------ sources, glossary */

/* Sources, facts, cards and the lists of the debrief. */
void sources_declare(struct compiler *compiler);
/* A text, or the texts of a list, separated by commas; NULL where there is none. */
const char *sources_joined(struct compiler *compiler, const struct record *record,
                           const char *name);
/* The first text of a record's list part; an error where it has none. */
const struct literal *sources_text(struct compiler *compiler, const struct record *record);
/* Terms and their explanations. */
void glossary_declare(struct compiler *compiler);

/* ------------------------------------------------------------ owners */

/* Tells of each variable that the effect changes and that belongs to another module than the
 * record; its nodes begin at `from`. */
void owners_check_effect(struct compiler *compiler, const struct record *record, size_t from);
/* The same of one variable that the record, at `at`, changes. */
void owners_check_variable(struct compiler *compiler, const struct record *record, struct place at,
                           const struct variable *variable);

/* ------------------------------------------------------------ marks */

/* The basis of a mark record: its facts are checked. */
int32_t marks_basis(struct compiler *compiler, const struct record *mark);
/* The basis of text that nothing marks, where marks are known. */
int32_t marks_invented(struct compiler *compiler);
/* The basis of a record's `basis` field, or `otherwise`. */
int32_t marks_field(struct compiler *compiler, const struct record *record, int32_t otherwise);
/* Fact ids of a plain field (record = "X-1 X-2"), checked; NULL for none. */
const char *marks_facts(struct compiler *compiler, const struct literal *facts);
bool marks_is(const struct value *value);
/* The fact named at `*at` of a list of ids, which moves behind it: its sentence, and the basis
 * that its standing gives. False behind the last. */
bool marks_cite(struct compiler *compiler, const struct literal *facts, size_t *at,
                struct literal *sentence, int32_t *basis);

/* ------------------------------------------------------------ body */

void body_compile(struct compiler *compiler, const struct list *list);
uint32_t body_emit(struct compiler *compiler, enum op_code code, int32_t a, int32_t b,
                   struct place at);
int32_t body_resume(struct compiler *compiler, enum resume_kind kind, uint32_t pc, int32_t index);
struct markup_context body_markup(struct compiler *compiler);
/* Emits the OP_GATHER behind a menu or question if anything follows in the body. */
void body_gather(struct compiler *compiler, bool follows, struct place at);
/* Emits a jump whose goal is not known yet, chained to `chain` (UINT32_MAX: none). */
uint32_t body_jump(struct compiler *compiler, uint32_t chain, struct place at);
/* Lets a chain of jumps end here. */
void body_land(struct compiler *compiler, uint32_t chain);
void body_edge(struct compiler *compiler, int32_t to, bool is_call);
/* A compiled field, or NONE. */
int32_t body_expression(struct compiler *compiler, const struct record *record, const char *name,
                        enum expr_use use);

/* ------------------------------------------------------------ menus, asks, decks */

bool menus_is_choice(const struct value *value);
/* Whether the item at `i` belongs to a menu: a choice, a topic, or a chain of `when`
 * blocks that hold nothing else. */
bool menus_at(const struct list *list, size_t i);
/* The item behind the menu that begins at `i`, fallback not counted. */
size_t menus_end(const struct list *list, size_t i);
/* Calls `visit` for each choice of the menu at `i`, in order. */
void menus_each(const struct list *list, size_t i,
                void (*visit)(struct compiler *compiler, const struct record *choice, void *data),
                struct compiler *compiler, void *data);
/* Compile the item at `i` and what belongs to it; return the index behind. */
size_t menus_compile(struct compiler *compiler, const struct list *list, size_t i,
                     const struct record *decision);
size_t asks_compile(struct compiler *compiler, const struct list *list, size_t i);
size_t decks_compile_draw(struct compiler *compiler, const struct list *list, size_t i);
size_t decks_compile_hand(struct compiler *compiler, const struct list *list, size_t i);
/* A fallback behind a menu, draw or hand: compiles it and returns its code, or NONE. */
int32_t menus_fallback(struct compiler *compiler, const struct list *list, size_t *i);

/* ------------------------------------------------------------ digest */

/* The program's digests; before the layout is placed and expressions are linked. */
skaz_digests fingerprint(const struct program *program, uint64_t code_hash, struct arena *scratch);

#endif
