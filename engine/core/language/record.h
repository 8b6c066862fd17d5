/* record: what a scenario's files define, as a plain tree, before it is compiled.
 * The Lua floor builds it; the compiler reads it and copies what it keeps. */
#ifndef SKAZ_RECORD_H
#define SKAZ_RECORD_H

#include "base/issue.h"
#include <stdint.h>

/* A string as the scenario gives it. */
struct literal {
  const char *text; /* NULL: none; closed by a zero byte */
  size_t length;
  struct place at; /* where its first byte stands; for a string made by code, its record */
  bool is_exact;   /* `at` is the literal's own, and each newline in it is one in the file */
};

enum value_kind {
  VALUE_NONE,
  VALUE_BOOL,
  VALUE_INT,
  VALUE_TEXT,
  VALUE_LIST,
  VALUE_RECORD,
  VALUE_FUNCTION /* a Lua function: an index into definitions.functions */
};

struct record;

struct list {
  struct value *items; /* positions 1 .. n of the table */
  size_t count;
  struct field *fields; /* its named keys, bytewise by name */
  size_t field_count;
};

struct value {
  enum value_kind kind;
  struct place at;
  union { /* as `kind` says */
    bool truth;
    int64_t number;
    struct literal text;
    struct list *list;
    struct record *record;
    int function;
  };
};

struct field {
  const char *name;
  struct value value;
};

enum record_kind {
  /* definitions */
  RECORD_SCENARIO,
  RECORD_ACT,
  RECORD_SOURCE,
  RECORD_FACT,
  RECORD_TERM,
  RECORD_CARD,
  RECORD_STATE,
  RECORD_PASSAGE,
  RECORD_ENDING,
  RECORD_CONCLUDE,
  RECORD_EPILOGUE,
  RECORD_RULE,
  RECORD_STORYLET,
  RECORD_DEBRIEF,
  RECORD_NEVER,
  RECORD_ALWAYS,
  RECORD_CAN,
  /* types, inside state {} */
  RECORD_METER,
  RECORD_INT,
  RECORD_FLAG,
  RECORD_ONE_OF,
  RECORD_SET_OF,
  RECORD_PER,
  RECORD_DERIVED,
  RECORD_TEXT,
  /* items of bodies; plain text is a VALUE_TEXT */
  RECORD_DECISION,
  RECORD_CHOICE,
  RECORD_TOPIC,
  RECORD_FALLBACK,
  RECORD_WHEN,
  RECORD_ELSEWHEN,
  RECORD_OTHERWISE,
  RECORD_EFFECT,
  RECORD_GO,
  RECORD_VISIT,
  RECORD_BACK,
  RECORD_ASK,
  RECORD_ANSWER,
  RECORD_DRAW,
  RECORD_HAND,
  RECORD_GIVE,
  RECORD_CITE,
  RECORD_DOCUMENTED,
  RECORD_CLAIMED,
  RECORD_DISPUTED,
  RECORD_INVENTED,
  RECORD_ASIDE,
  RECORD_KINDS
};

/* One definition, type or item: `kind "label" { fields and items }`. */
struct record {
  enum record_kind kind;
  struct place at;
  const char *module;   /* the `use`d module that made it, or NULL */
  struct literal label; /* the string behind the word: an id, a label, an expression */
  struct list body;     /* its table; plain lists among its items are spliced in */
  bool has_body;
  int function; /* RECORD_EFFECT with a function: its index; else -1 */
  int order;    /* constructors count up: meters are shown in this order */
};

/* A Lua function that play may call. */
struct function {
  const char *name; /* a global function, callable in expressions; NULL: an effect */
  struct place at;
  int last_line;
  int parameters; /* -1: any number */
};

struct definitions {
  struct record **items; /* top-level definitions, in the order of their files */
  size_t count, capacity;
  struct function *functions;
  size_t function_count, function_capacity;
  /* All NAME tokens of all sources that may read a variable (a name followed by a
   * single `=` does not), sorted bytewise, each once: what Lua can read. Empty
   * where there are no functions. */
  const char **lua_names;
  size_t lua_name_count;
  const char **lua_writes; /* those of them, and of others, that a function may set */
  size_t lua_write_count;
  uint64_t code_hash; /* XXH64 over all tokens but strings, 0 if there are no functions */
};

/* A field's value by name, or NULL. */
const struct value *list_field(const struct list *list, const char *name);
const struct value *record_field(const struct record *record, const char *name);

/* The word of the language for a kind, e.g. "choice". */
const char *record_word(enum record_kind kind);

/* Sorts `count` items of `size` bytes, each of which begins with its name (a
 * `const char *`), bytewise by name. In place: the load must not allocate elsewhere. */
void sort_by_name(void *items, size_t count, size_t size);

#endif
