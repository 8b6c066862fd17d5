/* scan: the tokens of a story expression. */
#ifndef SKAZ_SCAN_H
#define SKAZ_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum scan_kind { SCAN_END, SCAN_NUMBER, SCAN_STRING, SCAN_NAME, SCAN_SYMBOL, SCAN_BAD };

struct scan_token {
  enum scan_kind kind;
  const char *text; /* in the expression; a string's without its quotes */
  size_t length;
  size_t offset; /* of its first byte in the expression */
  int64_t number;
  const char *fault; /* SCAN_BAD: what is wrong and what to write instead */
};

/* The token at or after `*at`, which moves behind it. Never reads past `length`. */
struct scan_token scan_next(const char *text, size_t length, size_t *at);

/* Whether the token is this name or symbol. In a header, so that a length known
 * beforehand is compared first. */
static inline bool scan_is(const struct scan_token *token, const char *text) {
  return token->length == strlen(text) && memcmp(token->text, text, token->length) == 0 &&
         (token->kind == SCAN_NAME || token->kind == SCAN_SYMBOL);
}

#endif
