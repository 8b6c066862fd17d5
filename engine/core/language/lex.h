/* lex: the tokens of a Lua source, for the checks that come before the parser. */
#ifndef SKAZ_LEX_H
#define SKAZ_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

enum token_kind {
  TOKEN_END,
  TOKEN_NAME, /* names and keywords alike */
  TOKEN_NUMBER,
  TOKEN_STRING, /* "..." or '...' */
  TOKEN_BLOCK,  /* [[...]], [=[...]=] */
  TOKEN_SYMBOL, /* operators and brackets; `..`, `==` and the like are one token */
  TOKEN_BAD     /* a byte or string that no token begins or ends with: see `fault` */
};

enum token_fault {
  FAULT_NONE,
  FAULT_UNCLOSED_STRING, /* the line ended first */
  FAULT_UNCLOSED_BLOCK,  /* the file ended first: [[ or a long comment */
  FAULT_CURLY_QUOTE,     /* a typographic quote where code stands */
  FAULT_BYTE             /* anything else */
};

struct token {
  enum token_kind kind;
  enum token_fault fault;
  const char *text; /* in the source, quotes or brackets included */
  size_t length;
  int line, column;    /* where it begins; from 1, column in characters */
  int content_line;    /* TOKEN_BLOCK: the line of its first content byte */
  const char *content; /* TOKEN_STRING, TOKEN_BLOCK: inside the quotes, as written; a
                          block's first newline is skipped, as Lua does */
  size_t content_length;
};

struct lexer {
  const char *next, *end;
  int line;
  const char *counted; /* columns are counted up to here: `column` is its column */
  int column;
  bool may_be_wide; /* from there on stands what may hold characters of several bytes */
};

void lex_init(struct lexer *lexer, const char *source, size_t size);

/* The next token; TOKEN_END at the end, again and again. Comments and a first
 * line that begins with '#' are skipped. Never reads past the end. */
void lex_read(struct lexer *lexer, struct token *token);

static inline struct token lex_next(struct lexer *lexer) {
  struct token token;
  lex_read(lexer, &token);
  return token;
}

/* In a header, so that a length known beforehand is compared first. */
static inline bool token_is(const struct token *token, const char *text) {
  return token->length == strlen(text) && memcmp(token->text, text, token->length) == 0;
}

/* A word that Lua keeps for itself. */
bool token_is_keyword(const struct token *token);

#endif
