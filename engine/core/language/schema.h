/* schema: which words the language has, and which fields and items each of them takes. */
#ifndef SKAZ_SCHEMA_H
#define SKAZ_SCHEMA_H

#include "language/record.h"

/* What the value of a field may be, or-ed. */
enum {
  TAKES_TEXT = 1, /* prose: a template */
  TAKES_NAME = 2, /* a plain string: an id, a title, a date */
  TAKES_EXPRESSION = 4,
  TAKES_INT = 8,
  TAKES_BOOL = 16,
  TAKES_LIST = 32,  /* a list of strings */
  TAKES_MARK = 64,  /* documented "F" and its like */
  TAKES_MAP = 128,  /* a table of named strings */
  TAKES_TYPE = 256, /* meter {..} and its like */
  TAKES_NUMBER_OR_WORD = TAKES_INT | TAKES_NAME
};

struct field_rule {
  const char *name;
  unsigned takes;
};

enum body_rule { BODY_NONE, BODY_OPTIONAL, BODY_REQUIRED };
enum label_rule { LABEL_NONE, LABEL_REQUIRED };

/* Where a word may stand. */
enum role {
  ROLE_DEFINITION, /* at the top level of a file */
  ROLE_TYPE,       /* in state { } or per { } */
  ROLE_ITEM,       /* in a body */
  ROLE_MARK,       /* in a body, or after `basis =` */
  ROLE_ANSWER,     /* in ask { } */
  ROLE_CLAUSE,     /* `otherwise`: in a body or in ask { } */
  ROLE_STATE       /* `state`: at the top level or in a body */
};

struct schema {
  const char *word;
  enum role role;
  enum label_rule label;
  enum body_rule body;
  unsigned items;                  /* what list items may be: ITEMS_... */
  bool needs_items;                /* an empty list is an error */
  const struct field_rule *fields; /* closed by a NULL name; NULL: none */
  unsigned others;                 /* what a field of any other name takes; 0: there is none */
};

enum {
  ITEMS_NONE = 0,
  ITEMS_BODY = 1, /* text and items, in order of happening */
  ITEMS_STRINGS = 2,
  ITEMS_NUMBERS = 4,
  ITEMS_ANSWERS = 8, /* answer and otherwise */
  ITEMS_TYPES = 16,  /* meter {..} and its like */
  ITEMS_TEXTS = 32   /* text and marked text */
};

/* The schema of a kind; never NULL. */
const struct schema *schema_of(enum record_kind kind);

/* The rule of a field of that name; NULL if the kind has none. */
const struct field_rule *schema_field(const struct schema *schema, const char *name);

/* The field of the kind that was probably meant by `name`, or NULL. */
const char *schema_suggest(const struct schema *schema, const char *name);

/* The kind whose word this is; RECORD_KINDS if it is none. */
enum record_kind schema_find(const char *word, size_t length);

/* Whether a variable must not have this name: it is a word of the language, or one
 * that expressions give a meaning of their own. */
bool schema_is_reserved(const char *name);

/* Whether an item of `kind` may stand in a list part that takes `items`. */
bool schema_may_hold(unsigned items, enum record_kind kind);

#endif
