/* locate: where the literals and the words of the language stand in a source.
 *
 * Lua tells the line of a call and nothing of a plain string. So every literal of a
 * source is indexed by its value, and every use of a word with the extent of its
 * braces; a value that a record holds is then looked for inside that extent. */
#ifndef SKAZ_LOCATE_H
#define SKAZ_LOCATE_H

#include "base/names.h"
#include "language/lex.h"
#include "language/record.h"

struct found_literal; /* one literal of the source */

/* One use of a word of the language: `choice "label" { ... }`. */
struct site {
  enum record_kind kind;
  bool used;
  bool is_bare; /* neither a string nor a bracket follows: the word itself */
  int line, column;
  int end_line, end_column; /* of the last byte that belongs to it, its `}` if it has one */
  int32_t label;            /* the literal behind the word, or NAME_NONE */
  int32_t function;         /* the innermost function it stands in, or NAME_NONE */
};

/* `name =`: a field, or at the top level a global. */
struct assignment {
  const char *name; /* in the source */
  size_t length;
  int32_t site; /* whose braces it stands in directly, or NAME_NONE */
  bool is_global;
  int line, column;
};

/* A Lua function in the source. */
struct function_extent {
  int first, last; /* lines */
  bool is_effect;  /* written inside effect( ) */
};

struct locator {
  struct arena *arena;
  const char *file;
  struct found_literal *literals; /* in source order */
  size_t literal_count, literal_capacity;
  struct names values; /* a decoded value -> its first literal */
  struct site *sites;  /* in source order */
  size_t site_count, site_capacity;
  struct assignment *assignments; /* in source order */
  size_t assignment_count, assignment_capacity;
  struct function_extent *functions;
  size_t function_count, function_capacity;
  int64_t looked; /* entries looked at by all searches: what the caller charges for */
};

struct indexing; /* of one source after the other */

/* What indexes sources. It lives in the arena. */
struct indexing *locate_open(struct arena *arena);

/* Begins to index a source, which must outlive the locator, as must `file`. */
void locate_begin(struct indexing *indexing, struct locator *locator, struct arena *arena,
                  const char *file);

/* Takes its next token, with the two before it: TOKEN_END where there are none. */
void locate_token(struct indexing *indexing, const struct token *token, const struct token *last,
                  const struct token *before_last);

/* The call of a word in a line: the first that was not asked for before, else the
 * first; NULL where the word does not stand in that line (it has another name). */
struct site *locate_site(struct locator *locator, enum record_kind kind, int line);

/* The same for a bare word, such as `back`, inside the braces of `within`. */
struct site *locate_bare_in(struct locator *locator, enum record_kind kind,
                            const struct site *within);

/* Where the word stands in a line, or last before it: Lua counts the call of a plain
 * value to the line of what follows it. */
struct place locate_before(struct locator *locator, enum record_kind kind, int line);

/* Sets the place of a value that a record holds: `site` is the record's, or NULL if
 * only its `line` is known; `field` is the name of the field it is the value of, or
 * NULL for an item of the list. A value that stands nowhere in the source was made
 * by code: its place is `line`. */
void locate_value(struct locator *locator, const struct site *site, int line, const char *field,
                  struct literal *literal);

/* The same for the string right behind a word. */
void locate_label(struct locator *locator, const struct site *site, int line,
                  struct literal *literal);

/* Where the field `name` of the record at `site` is set, or with NULL the global of
 * that name; `line` and no column if it is not found. */
struct place locate_name(struct locator *locator, const struct site *site, int line,
                         const char *name);

/* The first use of a word that may stand in bodies alone inside the function of
 * these lines, or NULL. */
const struct site *locate_item_in_function(struct locator *locator, int first, int last);

#endif
