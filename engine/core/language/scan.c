/* scan: the tokens of a story expression. */
#include "language/scan.h"

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static struct scan_token bad(struct scan_token token, size_t length, const char *fault) {
  token.kind = SCAN_BAD;
  token.length = length;
  token.fault = fault;
  return token;
}

static struct scan_token scan_number(struct scan_token token, size_t room) {
  token.kind = SCAN_NUMBER;
  while (token.length < room && is_digit(token.text[token.length])) {
    int digit = token.text[token.length++] - '0';
    if (token.number > (INT64_MAX - digit) / 10)
      return bad(token, token.length, "this number is too large");
    token.number = token.number * 10 + digit;
  }
  if (token.length + 1 < room && token.text[token.length] == '.' &&
      is_digit(token.text[token.length + 1]))
    return bad(token, token.length, "whole numbers only: there are no fractions in expressions");
  if (token.length < room && is_letter(token.text[token.length]))
    return bad(token, token.length, "a name cannot begin with a digit");
  return token;
}

static struct scan_token scan_string(struct scan_token token, size_t room, size_t *at) {
  char quote = token.text[0];
  size_t length = 1;
  while (length < room && token.text[length] != quote && token.text[length] != '\n') length++;
  *at = token.offset + (length < room ? length + 1 : length);
  if (length >= room || token.text[length] != quote)
    return bad(token, length, "this word has no closing quote");
  token.kind = SCAN_STRING;
  token.text++;
  token.length = length - 1;
  return token;
}

/* What authors of other languages write, and what stands for it here. */
static const struct {
  const char *text, *fault;
} foreign[] = {
    {"&&", "write `and` instead of `&&`"},
    {"||", "write `or` instead of `||`"},
    {"!=", "write `~=` instead of `!=`"},
    {"++", "write `x += 1` instead of `x++`"},
    {"--", "a comment cannot stand in an expression"},
    {"..", "texts are not joined in expressions: print each with {...} in the text"},
    {"!", "write `not` instead of `!`"},
    {"/", "write `//`: division of whole numbers"},
    {"^", "there is no power operator: whole numbers with + - * // % only"},
    {"#", "write `count(name)` for the size of a set"},
    {"[", "write `set.member`, with a dot"},
    {"{", "a brace cannot stand in an expression"},
    {"\xE2\x80\x98", "use straight quotes ' around words"},
    {"\xE2\x80\x99", "use straight quotes ' around words"},
    {"\xE2\x80\x9C", "use straight quotes ' around words"},
    {"\xE2\x80\x9D", "use straight quotes ' around words"},
};

static bool begins(const char *text, size_t room, const char *prefix) {
  size_t length = strlen(prefix);
  return room >= length && memcmp(text, prefix, length) == 0;
}

/* Bytes of the symbol that stands here; 0: none of ours. */
static size_t symbol_length(char first, char second) {
  switch (first) {
  case '<':
  case '>':
  case '=': return second == '=' ? 2 : 1;
  case '+':
  case '-': return second == first ? 0 : second == '=' ? 2 : 1;
  case '~': return second == '=' ? 2 : 0;
  case '/': return second == '/' ? 2 : 0;
  case '.': return second == '.' ? 0 : 1;
  case '*':
  case '%':
  case '(':
  case ')':
  case ',':
  case ';': return 1;
  default: return 0;
  }
}

static struct scan_token scan_symbol(struct scan_token token, size_t room) {
  token.kind = SCAN_SYMBOL;
  token.length = symbol_length(token.text[0], room > 1 ? token.text[1] : '\0');
  if (token.length > 0) return token;
  for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
    if (begins(token.text, room, foreign[i].text))
      return bad(token, strlen(foreign[i].text), foreign[i].fault);
  return bad(token, 1, "this character cannot stand in an expression");
}

struct scan_token scan_next(const char *text, size_t length, size_t *at) {
  while (*at < length && is_space(text[*at])) ++*at;
  struct scan_token token = {SCAN_END, text + *at, 0, *at, 0, NULL};
  size_t room = length - *at;
  if (room == 0) return token;
  if (token.text[0] == '\'' || token.text[0] == '"') return scan_string(token, room, at);
  if (is_digit(token.text[0])) {
    token = scan_number(token, room);
  } else if (is_letter(token.text[0])) {
    token.kind = SCAN_NAME;
    while (token.length < room &&
           (is_letter(token.text[token.length]) || is_digit(token.text[token.length])))
      token.length++;
  } else {
    token = scan_symbol(token, room);
  }
  *at += token.length;
  return token;
}
