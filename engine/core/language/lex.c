/* lex: the tokens of a Lua source, for the checks that come before the parser. */
#include "language/lex.h"

#include "base/eight.h"
#include "base/fold.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_name_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
static bool is_name_part(char c) { return is_name_start(c) || is_digit(c); }
static bool is_newline(char c) { return c == '\n' || c == '\r'; }
static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static size_t left(const struct lexer *lexer) { return (size_t)(lexer->end - lexer->next); }

/* The byte `ahead` of the next one, or zero past the end. */
static char peek(const struct lexer *lexer, size_t ahead) {
  return ahead < left(lexer) ? lexer->next[ahead] : '\0';
}

static void begin_line(struct lexer *lexer) {
  lexer->line++;
  lexer->counted = lexer->next;
  lexer->column = 1;
}

/* Steps over one line end: \n, \r, \r\n or \n\r, as Lua counts them. */
static void skip_newline(struct lexer *lexer) {
  char first = *lexer->next++;
  if (is_newline(peek(lexer, 0)) && peek(lexer, 0) != first) lexer->next++;
  begin_line(lexer);
}

static void skip_byte(struct lexer *lexer) {
  if (is_newline(*lexer->next))
    skip_newline(lexer);
  else
    lexer->next++;
}

static void skip_line(struct lexer *lexer) {
  lexer->may_be_wide = true;
  const char *at = lexer->next;
  while (at < lexer->end && !is_newline(*at)) at++;
  lexer->next = at;
}

/* The column of `next`. Counted on from the last answer, so that a long line
 * costs its length once and not once a token. */
static int column_here(struct lexer *lexer) {
  size_t bytes = (size_t)(lexer->next - lexer->counted);
  lexer->column += (int)(lexer->may_be_wide ? fold_count(lexer->counted, bytes) : bytes);
  lexer->counted = lexer->next;
  lexer->may_be_wide = false;
  return lexer->column;
}

void lex_init(struct lexer *lexer, const char *source, size_t size) {
  memset(lexer, 0, sizeof *lexer);
  lexer->next = source;
  lexer->end = source + size;
  if (size >= 3 && memcmp(source, "\xEF\xBB\xBF", 3) == 0) lexer->next += 3;
  begin_line(lexer);
  if (peek(lexer, 0) == '#') skip_line(lexer);
}

/* The level of the long bracket that begins at `next` ("[[" is 0), or -1. */
static int bracket_level(const struct lexer *lexer, size_t at) {
  if (peek(lexer, at) != '[') return -1;
  size_t level = 0;
  while (peek(lexer, at + 1 + level) == '=') level++;
  return peek(lexer, at + 1 + level) == '[' ? (int)level : -1;
}

static bool closes(const struct lexer *lexer, size_t level) {
  if (peek(lexer, 0) != ']' || left(lexer) < level + 2) return false;
  for (size_t i = 1; i <= level; i++)
    if (lexer->next[i] != '=') return false;
  return lexer->next[level + 1] == ']';
}

/* To the next byte of a block that is a line's end or may be the block's. */
static void skip_line_of_block(struct lexer *lexer) {
  const char *at = lexer->next;
  for (; lexer->end - at >= 8; at += 8) {
    uint64_t eight = eight_at(at);
    if ((eight_has(eight, ']') | eight_has(eight, '\n') | eight_has(eight, '\r')) != 0) break;
  }
  while (at < lexer->end && *at != ']' && !is_newline(*at)) at++;
  lexer->next = at;
}

/* Reads a long bracket from its `[` on. False if the file ends first. */
static bool read_block(struct lexer *lexer, size_t level, struct token *token) {
  lexer->next += level + 2;
  lexer->may_be_wide = true;
  if (left(lexer) > 0 && is_newline(*lexer->next)) skip_newline(lexer);
  token->content = lexer->next;
  token->content_line = lexer->line;
  for (skip_line_of_block(lexer); left(lexer) > 0 && !closes(lexer, level);
       skip_line_of_block(lexer))
    skip_byte(lexer);
  token->content_length = (size_t)(lexer->next - token->content);
  if (left(lexer) == 0) return false;
  lexer->next += level + 2;
  return true;
}

static void set_bad(struct token *token, enum token_fault fault) {
  token->kind = TOKEN_BAD;
  token->fault = fault;
}

/* A comment from its `--` on. True if it was closed. */
static bool skip_comment(struct lexer *lexer, struct token *token) {
  int level = bracket_level(lexer, 2);
  lexer->next += 2;
  if (level >= 0) return read_block(lexer, (size_t)level, token);
  skip_line(lexer);
  return true;
}

static void begin_token(struct lexer *lexer, struct token *token) {
  memset(token, 0, sizeof *token);
  token->text = lexer->next;
  token->line = lexer->line;
  token->column = column_here(lexer);
}

static void skip_indentation(struct lexer *lexer) {
  const char *at = lexer->next;
  while (at < lexer->end && *at == ' ') at++;
  lexer->next = at;
}

/* Steps over white space and comments. False, with a bad token, at a comment
 * that the file's end leaves open. */
static bool skip_blanks(struct lexer *lexer, struct token *token) {
  for (;;) {
    while (lexer->next < lexer->end && is_space(*lexer->next)) {
      skip_byte(lexer);
      skip_indentation(lexer);
    }
    begin_token(lexer, token);
    if (peek(lexer, 0) != '-' || peek(lexer, 1) != '-') return true;
    if (!skip_comment(lexer, token)) {
      set_bad(token, FAULT_UNCLOSED_BLOCK);
      return false;
    }
  }
}

/* Steps over what a backslash begins, which may hold line ends. */
static void skip_escape(struct lexer *lexer) {
  lexer->next++;
  if (left(lexer) == 0) return;
  bool skips_space = *lexer->next == 'z';
  skip_byte(lexer);
  while (skips_space && left(lexer) > 0 && is_space(*lexer->next)) skip_byte(lexer);
}

/* To the next byte of a string that ends it, or its line, or begins an escape. */
static void skip_plain(struct lexer *lexer, char quote) {
  const char *at = lexer->next;
  for (; lexer->end - at >= 8; at += 8) {
    uint64_t eight = eight_at(at);
    uint64_t stops = eight_has(eight, quote) | eight_has(eight, '\\') | eight_has(eight, '\n');
    if ((stops | eight_has(eight, '\r')) != 0) break;
  }
  while (at < lexer->end && *at != quote && *at != '\\' && !is_newline(*at)) at++;
  lexer->next = at;
}

static void read_string(struct lexer *lexer, struct token *token) {
  char quote = *lexer->next++;
  token->kind = TOKEN_STRING;
  lexer->may_be_wide = true;
  token->content = lexer->next;
  token->content_line = lexer->line;
  for (skip_plain(lexer, quote); peek(lexer, 0) == '\\'; skip_plain(lexer, quote))
    skip_escape(lexer);
  token->content_length = (size_t)(lexer->next - token->content);
  if (left(lexer) > 0 && *lexer->next == quote)
    lexer->next++;
  else
    set_bad(token, FAULT_UNCLOSED_STRING);
}

static void read_name(struct lexer *lexer, struct token *token) {
  const char *at = lexer->next;
  token->kind = TOKEN_NAME;
  while (at < lexer->end && is_name_part(*at)) at++;
  lexer->next = at;
}

static bool is_exponent(const struct token *token, char c) {
  bool is_hex = token->text[0] == '0' && (token->text[1] == 'x' || token->text[1] == 'X');
  return is_hex ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
}

static void read_number(struct lexer *lexer, struct token *token) {
  token->kind = TOKEN_NUMBER;
  lexer->next++;
  while (is_name_part(peek(lexer, 0)) || peek(lexer, 0) == '.') {
    char c = *lexer->next++;
    bool has_sign = peek(lexer, 0) == '+' || peek(lexer, 0) == '-';
    if (has_sign && is_exponent(token, c)) lexer->next++;
  }
}

/* Bytes of a typographic quote (U+2018 to U+201F) at `next`, or 0. */
static size_t curly_quote(const struct lexer *lexer) {
  unsigned char last = (unsigned char)peek(lexer, 2);
  bool is_curly =
      peek(lexer, 0) == '\xE2' && peek(lexer, 1) == '\x80' && last >= 0x98 && last <= 0x9F;
  return is_curly ? 3 : 0;
}

/* .. // :: << >> == ~= <= >= */
static bool is_pair(char first, char second) {
  if (second == '=') return first == '=' || first == '~' || first == '<' || first == '>';
  return first == second &&
         (first == '.' || first == '/' || first == ':' || first == '<' || first == '>');
}

static bool is_single(char c) {
  switch (c) {
  case '+':
  case '-':
  case '*':
  case '/':
  case '%':
  case '^':
  case '#':
  case '&':
  case '~':
  case '|':
  case '<':
  case '>':
  case '=':
  case '(':
  case ')':
  case '{':
  case '}':
  case '[':
  case ']':
  case ';':
  case ':':
  case ',':
  case '.': return true;
  default: return false;
  }
}

static size_t symbol_length(const struct lexer *lexer) {
  char first = peek(lexer, 0), second = peek(lexer, 1);
  if (first == '.' && second == '.' && peek(lexer, 2) == '.') return 3;
  if (is_pair(first, second)) return 2;
  return is_single(first) ? 1 : 0;
}

static void read_symbol(struct lexer *lexer, struct token *token) {
  size_t length = symbol_length(lexer);
  token->kind = TOKEN_SYMBOL;
  if (length == 0) {
    lexer->may_be_wide = true;
    length = curly_quote(lexer);
    set_bad(token, length > 0 ? FAULT_CURLY_QUOTE : FAULT_BYTE);
  }
  lexer->next += length > 0 ? length : 1;
  while (length == 0 && ((unsigned char)peek(lexer, 0) & 0xC0) == 0x80) lexer->next++;
}

static void read_token(struct lexer *lexer, struct token *token) {
  char first = *lexer->next;
  int level = bracket_level(lexer, 0);
  if (is_name_start(first)) {
    read_name(lexer, token);
  } else if (is_digit(first) || (first == '.' && is_digit(peek(lexer, 1)))) {
    read_number(lexer, token);
  } else if (first == '"' || first == '\'') {
    read_string(lexer, token);
  } else if (level >= 0) {
    token->kind = TOKEN_BLOCK;
    if (!read_block(lexer, (size_t)level, token)) set_bad(token, FAULT_UNCLOSED_BLOCK);
  } else {
    read_symbol(lexer, token);
  }
}

void lex_read(struct lexer *lexer, struct token *token) {
  if (skip_blanks(lexer, token) && left(lexer) > 0) read_token(lexer, token);
  token->length = (size_t)(lexer->next - token->text);
}

bool token_is_keyword(const struct token *token) {
  /* by their first letters, a to w */
  static const char *const keywords[][4] = {{"and"},
                                            {"break"},
                                            {NULL},
                                            {"do"},
                                            {"else", "elseif", "end"},
                                            {"false", "for", "function"},
                                            {"goto"},
                                            {NULL},
                                            {"if", "in"},
                                            {NULL},
                                            {NULL},
                                            {"local"},
                                            {NULL},
                                            {"nil", "not"},
                                            {"or"},
                                            {NULL},
                                            {NULL},
                                            {"repeat", "return"},
                                            {NULL},
                                            {"then", "true"},
                                            {"until"},
                                            {NULL},
                                            {"while"}};
  char first = token->text[0];
  if (token->kind != TOKEN_NAME || first < 'a' || first > 'w') return false;
  for (const char *const *word = keywords[first - 'a']; *word != NULL; word++)
    if (token_is(token, *word)) return true;
  return false;
}
