/* prescan: refuses sources that the Lua parser must not see, and slips that Lua
 * would accept silently or word badly. */
#include "language/prescan.h"

#include <string.h>
#include <utf8proc.h>

#include "base/eight.h"
#include "language/lex.h"
#include "language/schema.h"

enum {
  DEEPEST = 190,        /* open brackets and blocks */
  MOST_LINKS = 200,     /* of an index chain: Lua 5.4.4 recurses over it for a message */
  MOST_LOGIC = 1000,    /* and, or of an expression: the parser's time is quadratic in them */
  MOST_BRANCHES = 1000, /* elseif of an if: likewise */
  MOST_CONCATS = 150,   /* the parser recurses for each */
  MOST_KEYS = 4000,     /* of one table, as each is held against the others */
  MOST_ERRORS = 20,     /* after which the rest of a file is not looked at */
  RING = 8              /* tokens that are remembered */
};

/* What the tokens so far leave standing. */
enum ended {
  ENDED_NOTHING, /* an operand or a statement must follow */
  ENDED_LITERAL, /* a value that cannot be called or indexed */
  ENDED_CALLABLE /* a name, call, index or parenthesis: a bracket or string goes on with it */
};

/* An open bracket or block. `[` and the like, or for blocks the first letter of
 * `function`, `if`, `do`, `repeat`. */
struct level {
  char opener;
  bool continues; /* a call or an index, not a value of its own */
  int line;
  int links, logic, branches, concats;
  size_t first_key;
};

/* A key of an open table. */
struct key {
  const char *text;
  size_t length;
  uint32_t hash;
  int line;
};

struct scan {
  struct issues *issues;
  const char *file;
  size_t errors_before;
  struct indexing *indexing; /* is shown the tokens too; or NULL */
  struct lexer lexer;
  struct token ring[RING];          /* the latest tokens */
  struct token *token;              /* in the ring: the one that is looked at */
  int past_line;                    /* where the one before it ends */
  enum ended ended;                 /* before `token` */
  struct level levels[DEEPEST + 1]; /* [0]: the file */
  int depth;
  struct key *keys;
  size_t key_count, key_capacity;
  bool is_over; /* the rest cannot be understood, or has been refused */
};

static struct place place_of(const struct scan *scan, const struct token *token) {
  return (struct place){scan->file, token->line, token->column};
}

#define REPORT(scan, token, ...) issue_error((scan)->issues, place_of((scan), (token)), __VA_ARGS__)

/* The token that came `ago` tokens before. */
static const struct token *past(const struct scan *scan, ptrdiff_t ago) {
  return &scan->ring[(scan->token - scan->ring + RING - ago) % RING];
}

static struct level *innermost(struct scan *scan) { return &scan->levels[scan->depth]; }

static bool one_of(const struct token *token, const char *const *words) {
  for (; token->length > 0 && *words != NULL; words++)
    if (**words == token->text[0] && token_is(token, *words)) return true;
  return false;
}

static inline bool is_symbol(const struct token *token, const char *symbol) {
  return token->kind == TOKEN_SYMBOL && token_is(token, symbol);
}

/* Words whose definitions stand at the beginning of a line, with a name behind. */
static bool is_definer(const struct token *token) {
  static const char *const definers[] = {"act",  "card",   "ending",   "fact",     "passage",
                                         "rule", "source", "storylet", "scenario", NULL};
  return token->kind == TOKEN_NAME && one_of(token, definers);
}

/* ------------------------------------------------------------------- bytes */

static bool report_bytes(struct issues *issues, const char *file, int line, const char *message) {
  issue_error(issues, (struct place){file, line, line > 0 ? 1 : 0}, "%s", message);
  return false;
}

/* The first byte from `i` on that is no character by itself, or is zero. */
static size_t skip_ascii(const char *source, size_t size, size_t i) {
  for (; size - i >= 8; i += 8) {
    uint64_t eight = eight_at(source + i);
    if (!eight_is_ascii(eight) || eight_has(eight, '\0') != 0) break;
  }
  while (i < size && (signed char)source[i] > 0) i++;
  return i;
}

static int lines_between(const char *from, const char *to) {
  int lines = 0;
  for (; from < to; from++) lines += *from == '\n' ? 1 : 0;
  return lines;
}

static bool check_encoding(struct issues *issues, const char *file, const char *source,
                           size_t size) {
  for (size_t i = skip_ascii(source, size, 0); i < size; i = skip_ascii(source, size, i)) {
    utf8proc_int32_t code;
    utf8proc_ssize_t length =
        utf8proc_iterate((const utf8proc_uint8_t *)source + i, (utf8proc_ssize_t)(size - i), &code);
    int line = length > 0 && code != 0 ? 0 : 1 + lines_between(source, source + i);
    if (length <= 0)
      return report_bytes(issues, file, line,
                          "this line has bytes that are not UTF-8: save the "
                          "file as UTF-8");
    if (code == 0)
      return report_bytes(issues, file, line, "this line has a zero byte: is this a text file?");
    i += (size_t)length;
  }
  return true;
}

bool prescan_bytes(struct issues *issues, const char *file, const char *source, size_t size) {
  if (size > SOURCE_LIMIT)
    return report_bytes(issues, file, 0,
                        "this file is larger than 256 KiB: split it and `include` "
                        "the parts");
  if (size > 0 && source[0] == '\x1B')
    return report_bytes(issues, file, 0, "this is compiled Lua: a scenario is given as its source");
  if (size > 1 && (memcmp(source, "\xFF\xFE", 2) == 0 || memcmp(source, "\xFE\xFF", 2) == 0))
    return report_bytes(issues, file, 0, "this file is UTF-16: save it as UTF-8");
  return check_encoding(issues, file, source, size);
}

/* -------------------------------------------------------------- bad tokens */

/* The line of the source on which `text` stands, at least its beginning. */
static int line_length(const char *text, const char *end) {
  int length = 0;
  while (text + length < end && text[length] != '\n' && text[length] != '\r' && length < 60)
    length++;
  while (length == 60 && ((unsigned char)text[length] & 0xC0) == 0x80) length--;
  return length;
}

static bool is_newline(char c) { return c == '\n' || c == '\r'; }

/* Behind the next line end, or the end. */
static const char *next_line(const char *at, const char *end) {
  for (; end - at >= 8; at += 8)
    if ((eight_has(eight_at(at), '\n') | eight_has(eight_at(at), '\r')) != 0) break;
  while (at < end && !is_newline(*at)) at++;
  return at < end ? at + 1 : end;
}

/* The first line of a block that looks like a definition: `passage "x"` with nothing
 * before it. NULL if there is none. */
static const char *swallowed(const struct token *block) {
  const char *end = block->text + block->length;
  const char *at = is_newline(block->content[-1]) ? block->content : next_line(block->content, end);
  for (; at < end; at = next_line(at, end)) {
    if (*at == ' ') continue; /* as most lines begin */
    struct lexer lexer;
    lex_init(&lexer, at, (size_t)line_length(at, end));
    struct token word = lex_next(&lexer), name = lex_next(&lexer);
    if (is_definer(&word) && word.text == at && name.kind == TOKEN_STRING) return at;
  }
  return NULL;
}

static void report_swallowed(struct scan *scan, const struct token *block, const char *at) {
  const char *end = block->text + block->length;
  REPORT(scan, block,
         "the text that begins here swallows line %d, `%.*s`: is a `]]` missing before it?",
         block->line + lines_between(block->text, at), line_length(at, end), at);
}

static void report_unclosed_block(struct scan *scan, const struct token *token) {
  const char *at = token->text[0] == '[' ? swallowed(token) : NULL;
  scan->is_over = true;
  if (at != NULL)
    report_swallowed(scan, token, at);
  else if (token->text[0] == '[')
    REPORT(scan, token, "the text that begins here is never closed: its `]]` is missing");
  else
    REPORT(scan, token, "the comment that begins here is never closed: its `]]` is missing");
}

static void report_bad(struct scan *scan) {
  const struct token *token = scan->token;
  switch (token->fault) {
  case FAULT_UNCLOSED_STRING:
    REPORT(scan, token,
           "this string is not closed on its line: text of several lines stands in [[ ]]");
    break;
  case FAULT_UNCLOSED_BLOCK: report_unclosed_block(scan, token); break;
  case FAULT_CURLY_QUOTE:
    REPORT(scan, token, "a curly quote in code: use straight quotes, \" or '");
    break;
  default:
    REPORT(scan, token, "'%.*s' does not belong in code: text stands in quotes", (int)token->length,
           token->text);
  }
}

/* A block that was closed, but by the `]]` of a later one. */
static void check_block(struct scan *scan) {
  const char *at = swallowed(scan->token), *end = scan->token->text + scan->token->length;
  for (const char *p = at; p != NULL && p + 1 < end; p++) {
    if (p[0] != '[' || p[1] != '[') continue;
    report_swallowed(scan, scan->token, at);
    scan->is_over = true;
    return;
  }
}

/* ------------------------------------------------------------------ levels */

static void open_level(struct scan *scan, char opener, bool continues) {
  if (scan->depth == DEEPEST) {
    REPORT(scan, scan->token, "this is nested more than %d levels deep", DEEPEST);
    scan->is_over = true;
    return;
  }
  scan->levels[++scan->depth] = (struct level){.opener = opener,
                                               .continues = continues,
                                               .line = scan->token->line,
                                               .first_key = scan->key_count};
}

static const char *opener_name(char opener) {
  switch (opener) {
  case '(': return "(";
  case '[': return "[";
  case '{': return "{";
  case 'f': return "function";
  case 'i': return "if";
  case 'd': return "do";
  default: return "repeat";
  }
}

static const char *closer_name(char opener) {
  switch (opener) {
  case '(': return ")";
  case '[': return "]";
  case '{': return "}";
  case 'r': return "until";
  default: return "end";
  }
}

/* What the value in brackets counts for outside: a chain or an `or` goes on through
 * parentheses, and the key of an index is looked into as deep as what it is taken of. */
static void carry_out(struct level *outer, const struct level *inner) {
  if (inner->opener == '(' && !inner->continues) {
    outer->links = inner->links;
    outer->logic += inner->logic;
  } else if (inner->opener == '[' && inner->links >= outer->links) {
    outer->links = inner->links + 1;
  }
}

static void close_level(struct scan *scan) {
  const struct level *inner = innermost(scan);
  if (scan->depth == 0 || !token_is(scan->token, closer_name(inner->opener))) {
    if (scan->depth == 0)
      REPORT(scan, scan->token, "there is nothing open that this '%.*s' could close",
             (int)scan->token->length, scan->token->text);
    else
      REPORT(scan, scan->token, "'%.*s' where '%s' should close the '%s' of line %d",
             (int)scan->token->length, scan->token->text, closer_name(inner->opener),
             opener_name(inner->opener), inner->line);
    scan->is_over = true;
    return;
  }
  scan->key_count = inner->first_key;
  scan->depth--;
  carry_out(innermost(scan), inner);
}

static void count(struct scan *scan, int *counter, int most, const char *what) {
  if (++*counter <= most) return;
  REPORT(scan, scan->token, "more than %d %s", most, what);
  scan->is_over = true;
}

static void add_link(struct scan *scan) {
  count(scan, &innermost(scan)->links, MOST_LINKS, "indexes and calls in one chain");
}

static void begin_expression(struct scan *scan) {
  struct level *level = innermost(scan);
  level->links = level->logic = level->concats = 0;
}

/* -------------------------------------------------------------------- keys */

static uint32_t hash_of(const char *text, size_t length) {
  uint32_t hash = 2166136261u; /* FNV-1a */
  for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 16777619u;
  return hash;
}

static const struct key *find_key(const struct scan *scan, const struct key *key, size_t first) {
  for (size_t i = first; i < scan->key_count; i++) {
    const struct key *other = &scan->keys[i];
    if (other->hash == key->hash && other->length == key->length &&
        memcmp(other->text, key->text, key->length) == 0)
      return other;
  }
  return NULL;
}

/* Notes a key of the innermost table. */
static void add_key(struct scan *scan, const struct token *token, const char *text, size_t length) {
  size_t first = innermost(scan)->first_key;
  struct key key = {text, length, hash_of(text, length), token->line};
  const struct key *other = find_key(scan, &key, first);
  if (other != NULL)
    REPORT(scan, token, "'%.*s' is given twice in this table: here and in line %d", (int)length,
           text, other->line);
  if (scan->key_count - first == MOST_KEYS) {
    REPORT(scan, token, "more than %d named fields in one table", MOST_KEYS);
    scan->is_over = true;
  }
  *ARENA_PUSH(scan->issues->arena, scan->keys, scan->key_count, scan->key_capacity) = key;
}

static bool begins_field(const struct token *token) {
  return is_symbol(token, "{") || is_symbol(token, ",") || is_symbol(token, ";");
}

/* At a `=`: notes the key before it, `name` or `["name"]`, if a table is open. */
static void note_key(struct scan *scan) {
  const struct token *name = past(scan, 1), *quoted = past(scan, 2);
  if (innermost(scan)->opener != '{') return;
  bool is_plain = name->kind == TOKEN_NAME && !token_is_keyword(name);
  bool is_quoted =
      quoted->kind == TOKEN_STRING && is_symbol(name, "]") && is_symbol(past(scan, 3), "[");
  if (is_plain && begins_field(quoted)) add_key(scan, name, name->text, name->length);
  if (is_quoted && begins_field(past(scan, 4)))
    add_key(scan, quoted, quoted->content, quoted->content_length);
}

/* ------------------------------------------------------------------ tokens */

/* Whether the token begins a value that cannot go on with what stands before it. */
static bool begins_value(const struct token *token, enum ended before) {
  static const char *const value_words[] = {"false", "function", "nil", "not", "true", NULL};
  bool can_follow_call = is_symbol(token, "{") || is_symbol(token, "(") ||
                         token->kind == TOKEN_STRING || token->kind == TOKEN_BLOCK;
  if (token->kind == TOKEN_NAME) return !token_is_keyword(token) || one_of(token, value_words);
  return token->kind == TOKEN_NUMBER || (can_follow_call && before == ENDED_LITERAL);
}

/* A word whose label lacks its quotes: `go office`. */
static bool lacks_quotes(const struct token *word, const struct token *name) {
  if (word->kind != TOKEN_NAME || name->kind != TOKEN_NAME || word->line != name->line)
    return false;
  enum record_kind kind = schema_find(word->text, word->length);
  if (kind == RECORD_KINDS || schema_of(kind)->label != LABEL_REQUIRED) return false;
  return !token_is_keyword(name) && schema_find(name->text, name->length) == RECORD_KINDS;
}

/* A value right behind a value, in a table. */
static void check_comma(struct scan *scan) {
  const struct token *token = scan->token, *word = past(scan, 1);
  bool is_in_table = innermost(scan)->opener == '{';
  if (!is_in_table || scan->ended == ENDED_NOTHING || !begins_value(token, scan->ended)) return;
  if (lacks_quotes(word, token))
    REPORT(scan, token, "what stands behind '%.*s' needs quotes: %.*s \"%.*s\"", (int)word->length,
           word->text, (int)word->length, word->text, (int)token->length, token->text);
  else
    REPORT(scan, token, "a comma is missing after line %d", scan->past_line);
}

static void check_definer(struct scan *scan) {
  const struct level *outer = &scan->levels[1];
  if (outer->opener != '{' || scan->depth == 0 || scan->token->column != 1) return;
  struct lexer ahead = scan->lexer;
  struct token name = lex_next(&ahead);
  if (!is_definer(scan->token) || name.kind != TOKEN_STRING) return;
  REPORT(scan, scan->token,
         "'%.*s' begins here, but the '%s' of line %d is still open: is a '%s' missing?",
         (int)scan->token->length, scan->token->text, opener_name(outer->opener), outer->line,
         closer_name(outer->opener));
  scan->is_over = true;
}

static enum ended close_block(struct scan *scan) {
  bool is_function = innermost(scan)->opener == 'f';
  close_level(scan);
  return is_function ? ENDED_LITERAL : ENDED_NOTHING;
}

static enum ended take_keyword(struct scan *scan) {
  static const char *const values[] = {"false", "nil", "true", NULL};
  static const char *const blocks[] = {"do", "if", "repeat", NULL};
  const struct token *token = scan->token;
  if (one_of(token, values)) return ENDED_LITERAL;
  if (token_is(token, "not")) return ENDED_NOTHING;
  if (token_is(token, "end") || token_is(token, "until")) return close_block(scan);
  if (token_is(token, "and") || token_is(token, "or")) {
    count(scan, &innermost(scan)->logic, MOST_LOGIC, "'and' and 'or' in one expression");
    return ENDED_NOTHING;
  }
  if (token_is(token, "function")) {
    open_level(scan, 'f', false);
    return ENDED_NOTHING;
  }
  begin_expression(scan);
  if (one_of(token, blocks)) open_level(scan, token->text[0], false);
  if (token_is(token, "elseif"))
    count(scan, &innermost(scan)->branches, MOST_BRANCHES, "'elseif' in one 'if'");
  if (token_is(token, "goto"))
    REPORT(scan, token, "'goto' is not available in scenarios: use a loop or a function");
  return ENDED_NOTHING;
}

static enum ended take_name(struct scan *scan) {
  bool is_member = is_symbol(past(scan, 1), ".") || is_symbol(past(scan, 1), ":");
  if (is_member) return ENDED_CALLABLE;
  if (token_is_keyword(scan->token)) return take_keyword(scan);
  if (token_is(scan->token, "_ENV"))
    REPORT(scan, scan->token, "'_ENV' is not available in scenarios: name the global itself");
  if (scan->ended != ENDED_NOTHING) begin_expression(scan); /* a new statement */
  innermost(scan)->links = 0;
  return ENDED_CALLABLE;
}

static enum ended take_string(struct scan *scan) {
  if (scan->token->kind == TOKEN_BLOCK) check_block(scan);
  if (scan->ended != ENDED_CALLABLE) return ENDED_LITERAL;
  add_link(scan);
  return ENDED_CALLABLE;
}

static enum ended open_bracket(struct scan *scan) {
  bool continues = scan->ended == ENDED_CALLABLE;
  if (continues)
    add_link(scan);
  else
    innermost(scan)->links = 0;
  if (!scan->is_over) open_level(scan, scan->token->text[0], continues);
  return ENDED_NOTHING;
}

static enum ended close_bracket(struct scan *scan) {
  bool is_table = innermost(scan)->opener == '{' && !innermost(scan)->continues;
  close_level(scan);
  return is_table ? ENDED_LITERAL : ENDED_CALLABLE;
}

static bool is_opener(char c) { return c == '(' || c == '[' || c == '{'; }
static bool is_closer(char c) { return c == ')' || c == ']' || c == '}'; }

static enum ended take_symbol(struct scan *scan) {
  const struct token *token = scan->token;
  if (token->length == 1 && is_opener(token->text[0])) return open_bracket(scan);
  if (token->length == 1 && is_closer(token->text[0])) return close_bracket(scan);
  if (token_is(token, "...")) return ENDED_LITERAL;
  if (token_is(token, ".") || token_is(token, ":")) add_link(scan);
  if (token_is(token, ".."))
    count(scan, &innermost(scan)->concats, MOST_CONCATS,
          "'..' in one expression: use table.concat");
  if (token_is(token, "::"))
    REPORT(scan, token, "labels are not available in scenarios: use a loop or a function");
  if (token_is(token, ",") || token_is(token, ";") || token_is(token, "=")) begin_expression(scan);
  return ENDED_NOTHING;
}

static enum ended take_token(struct scan *scan) {
  check_definer(scan);
  if (scan->is_over) return ENDED_NOTHING;
  check_comma(scan);
  switch (scan->token->kind) {
  case TOKEN_NAME: return take_name(scan);
  case TOKEN_NUMBER: return ENDED_LITERAL;
  case TOKEN_STRING:
  case TOKEN_BLOCK: return take_string(scan);
  case TOKEN_SYMBOL: return take_symbol(scan);
  default: report_bad(scan); return ENDED_NOTHING;
  }
}

/* -------------------------------------------------------------------- file */

static bool is_full(const struct scan *scan) {
  return scan->is_over || scan->issues->errors - scan->errors_before >= MOST_ERRORS;
}

static void check_closed(struct scan *scan) {
  const struct level *level = innermost(scan);
  struct token opener = {.line = level->line};
  if (scan->depth > 0)
    REPORT(scan, &opener, "the '%s' of this line is never closed: its '%s' is missing",
           opener_name(level->opener), closer_name(level->opener));
}

/* Reads the next token; false at the end. */
static bool advance(struct scan *scan) {
  scan->past_line = scan->lexer.line;
  scan->token = scan->token == &scan->ring[RING - 1] ? scan->ring : scan->token + 1;
  lex_read(&scan->lexer, scan->token);
  return scan->token->kind != TOKEN_END;
}

static void scan_tokens(struct scan *scan) {
  while (!is_full(scan) && advance(scan)) {
    if (is_symbol(scan->token, "=")) note_key(scan);
    scan->ended = take_token(scan);
    if (scan->indexing != NULL)
      locate_token(scan->indexing, scan->token, past(scan, 1), past(scan, 2));
  }
  if (!is_full(scan)) check_closed(scan);
}

bool prescan_source(struct issues *issues, const char *file, const char *source, size_t size,
                    struct indexing *indexing) {
  struct scan scan = {
      .issues = issues, .file = file, .errors_before = issues->errors, .indexing = indexing};
  scan.token = scan.ring;
  lex_init(&scan.lexer, source, size);
  scan_tokens(&scan);
  return issues->errors == scan.errors_before;
}
