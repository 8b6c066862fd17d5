/* locate: where the literals and the words of the language stand in a source. */
#include "language/locate.h"

#include <limits.h>
#include <string.h>

#include "language/lex.h"
#include "language/schema.h"
#include "language/unescape.h"

/* Small: a scenario has thousands. A source has fewer bytes than 32 bits count. */
struct found_literal {
  const char *text;
  const char *field; /* `name =` before it, in the source; NULL: none */
  uint32_t length, field_length;
  int line, column; /* of its first content byte */
  int32_t next;     /* the next literal of the same value, or NAME_NONE */
  int32_t last;     /* in the first of a value: the last one */
  int32_t hint;     /* in the first of a value: the one found last */
  bool is_exact;
  bool used;
  bool is_label;
};

enum { DEEPEST = 256 }; /* the parser itself allows 200 levels */

/* ---------------------------------------------------------------- reading */

struct bracket {
  int32_t site; /* whose `(` or `{` this is, or NAME_NONE */
  bool is_brace;
};

struct reading {
  struct locator *locator;
  struct token token, last, before_last;
  struct names words; /* of the language, by kind */
  int32_t pending;    /* the site that the next bracket belongs to, or NAME_NONE */
  size_t bracket_depth, block_depth;
  struct bracket brackets[DEEPEST];
  int32_t blocks[DEEPEST]; /* function extents; NAME_NONE: a block of another kind */
};

static bool is_symbol(const struct token *token, char symbol) {
  return token->kind == TOKEN_SYMBOL && token->length == 1 && token->text[0] == symbol;
}

static bool is_assigned(const struct reading *reading) {
  return is_symbol(&reading->last, '=') && reading->before_last.kind == TOKEN_NAME;
}

static int32_t innermost_function(const struct reading *reading) {
  size_t depth = reading->block_depth < DEEPEST ? reading->block_depth : DEEPEST;
  while (depth > 0 && reading->blocks[depth - 1] == NAME_NONE) depth--;
  return depth > 0 ? reading->blocks[depth - 1] : NAME_NONE;
}

static void extend_site(const struct reading *reading, int32_t site) {
  if (site == NAME_NONE) return;
  struct site *at = &reading->locator->sites[site];
  at->end_line = reading->token.line;
  at->end_column = reading->token.column;
}

/* A word: perhaps the beginning of a record. What follows decides. */
static void read_word(struct reading *reading, enum record_kind kind) {
  struct locator *locator = reading->locator;
  if (is_symbol(&reading->last, '.') || is_symbol(&reading->last, ':')) return;
  struct site *site =
      ARENA_PUSH(locator->arena, locator->sites, locator->site_count, locator->site_capacity);
  site->kind = kind;
  site->line = reading->token.line;
  site->column = reading->token.column;
  site->label = NAME_NONE;
  site->is_bare = true;
  site->function = innermost_function(reading);
  reading->pending = (int32_t)locator->site_count - 1;
  extend_site(reading, reading->pending);
}

static void open_block(struct reading *reading, int32_t function) {
  if (reading->block_depth < DEEPEST) reading->blocks[reading->block_depth] = function;
  reading->block_depth++;
}

static void close_block(struct reading *reading) {
  if (reading->block_depth == 0) return;
  size_t depth = --reading->block_depth;
  if (depth >= DEEPEST || reading->blocks[depth] == NAME_NONE) return;
  reading->locator->functions[reading->blocks[depth]].last = reading->token.line;
}

/* Whether the `(` before this token is that of effect( ). */
static bool is_in_effect(const struct reading *reading) {
  size_t depth = reading->bracket_depth;
  if (!is_symbol(&reading->last, '(') || depth == 0 || depth > DEEPEST) return false;
  int32_t site = reading->brackets[depth - 1].site;
  return site != NAME_NONE && reading->locator->sites[site].kind == RECORD_EFFECT;
}

static void open_function(struct reading *reading) {
  struct locator *locator = reading->locator;
  struct function_extent *function = ARENA_PUSH(
      locator->arena, locator->functions, locator->function_count, locator->function_capacity);
  function->first = reading->token.line;
  function->last = INT_MAX;
  function->is_effect = is_in_effect(reading);
  open_block(reading, (int32_t)locator->function_count - 1);
}

static void read_name(struct reading *reading) {
  const struct token *token = &reading->token;
  int32_t kind = names_find(&reading->words, token->text, token->length);
  reading->pending = NAME_NONE;
  if (kind != NAME_NONE)
    read_word(reading, (enum record_kind)kind);
  else if (token_is(token, "function"))
    open_function(reading);
  else if (token_is(token, "do") || token_is(token, "if") || token_is(token, "repeat"))
    open_block(reading, NAME_NONE);
  else if (token_is(token, "end") || token_is(token, "until"))
    close_block(reading);
}

static void place_literal(struct found_literal *literal, const struct token *token) {
  bool is_same_line = token->kind == TOKEN_STRING || token->content_line == token->line;
  literal->line = is_same_line ? token->line : token->content_line;
  literal->column = is_same_line ? token->column + (int)(token->content - token->text) : 1;
}

/* Puts the newest literal at the end of the chain of its value. */
static void chain_literal(struct locator *locator) {
  int32_t index = (int32_t)locator->literal_count - 1;
  struct found_literal *literal = &locator->literals[index];
  int32_t first = names_find(&locator->values, literal->text, literal->length);
  literal->next = NAME_NONE;
  if (first == NAME_NONE) {
    literal->last = literal->hint = index;
    names_set(&locator->values, literal->text, literal->length, index);
  } else {
    locator->literals[locator->literals[first].last].next = index;
    locator->literals[first].last = index;
  }
}

/* Whether the literal stands right behind the pending word, or behind its `(`. */
static int32_t labelled_site(const struct reading *reading) {
  if (reading->pending != NAME_NONE && reading->last.kind == TOKEN_NAME) return reading->pending;
  size_t depth = reading->bracket_depth;
  if (!is_symbol(&reading->last, '(') || depth == 0 || depth > DEEPEST) return NAME_NONE;
  return reading->brackets[depth - 1].site;
}

static void read_literal(struct reading *reading) {
  struct locator *locator = reading->locator;
  struct found_literal *literal = ARENA_PUSH(locator->arena, locator->literals,
                                             locator->literal_count, locator->literal_capacity);
  size_t length;
  literal->text = unescape(locator->arena, &reading->token, &length, &literal->is_exact);
  literal->length = (uint32_t)length;
  place_literal(literal, &reading->token);
  if (is_assigned(reading)) {
    literal->field = reading->before_last.text;
    literal->field_length = (uint32_t)reading->before_last.length;
  }
  chain_literal(locator);
  int32_t site = labelled_site(reading);
  reading->pending = NAME_NONE;
  if (site == NAME_NONE || locator->sites[site].label != NAME_NONE) return;
  literal->is_label = true;
  locator->sites[site].is_bare = false;
  locator->sites[site].label = (int32_t)locator->literal_count - 1;
  extend_site(reading, site);
  if (reading->last.kind == TOKEN_NAME) reading->pending = site;
}

static void open_bracket(struct reading *reading) {
  bool is_brace = is_symbol(&reading->token, '{');
  if (reading->pending != NAME_NONE) reading->locator->sites[reading->pending].is_bare = false;
  if (reading->bracket_depth < DEEPEST)
    reading->brackets[reading->bracket_depth] = (struct bracket){reading->pending, is_brace};
  reading->bracket_depth++;
  reading->pending = NAME_NONE;
}

/* After `word("label")` the next brace still belongs to the word. */
static void close_bracket(struct reading *reading) {
  reading->pending = NAME_NONE;
  if (reading->bracket_depth == 0) return;
  size_t depth = --reading->bracket_depth;
  if (depth >= DEEPEST) return;
  extend_site(reading, reading->brackets[depth].site);
  if (is_symbol(&reading->token, ')')) reading->pending = reading->brackets[depth].site;
}

/* The token is the `=` of `name =`. */
static void read_assignment(struct reading *reading) {
  struct locator *locator = reading->locator;
  const struct token *name = &reading->last;
  size_t depth = reading->bracket_depth;
  if (reading->pending != NAME_NONE) locator->site_count--; /* `disputed =` is no record */
  if (token_is(&reading->before_last, "local") || depth > DEEPEST) return;
  bool is_field = depth > 0 && reading->brackets[depth - 1].is_brace;
  struct assignment *assignment =
      ARENA_PUSH(locator->arena, locator->assignments, locator->assignment_count,
                 locator->assignment_capacity);
  *assignment =
      (struct assignment){.name = name->text,
                          .length = name->length,
                          .site = is_field ? reading->brackets[depth - 1].site : NAME_NONE,
                          .is_global = depth == 0,
                          .line = name->line,
                          .column = name->column};
}

static void read_symbol(struct reading *reading) {
  const struct token *token = &reading->token;
  if (is_symbol(token, '=') && reading->last.kind == TOKEN_NAME) read_assignment(reading);
  if (is_symbol(token, '{') || is_symbol(token, '('))
    open_bracket(reading);
  else if (is_symbol(token, '}') || is_symbol(token, ')'))
    close_bracket(reading);
  else
    reading->pending = NAME_NONE;
}

static void read_token(struct reading *reading) {
  switch (reading->token.kind) {
  case TOKEN_NAME: read_name(reading); break;
  case TOKEN_STRING:
  case TOKEN_BLOCK: read_literal(reading); break;
  case TOKEN_SYMBOL: read_symbol(reading); break;
  default: reading->pending = NAME_NONE; break;
  }
}

static void learn_words(struct reading *reading) {
  for (enum record_kind kind = 0; kind < RECORD_KINDS; kind++) {
    const char *word = schema_of(kind)->word;
    names_set(&reading->words, word, strlen(word), (int32_t)kind);
  }
}

void locate_source(struct locator *locator, struct arena *arena, const char *file,
                   const char *source, size_t size) {
  struct lexer lexer;
  struct reading reading;
  memset(locator, 0, sizeof *locator);
  memset(&reading, 0, sizeof reading);
  locator->arena = locator->values.arena = arena;
  locator->file = file;
  reading.locator = locator;
  reading.pending = NAME_NONE;
  reading.words.arena = arena;
  learn_words(&reading);
  lex_init(&lexer, source, size);
  while ((reading.token = lex_next(&lexer)).kind != TOKEN_END) {
    read_token(&reading);
    reading.before_last = reading.last;
    reading.last = reading.token;
  }
}

/* -------------------------------------------------------------- searching */

/* The index of the first site at or after a line. */
static size_t first_site(const struct locator *locator, int line) {
  size_t low = 0, high = locator->site_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (locator->sites[middle].line < line)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static bool is_after(int line, int column, int other_line, int other_column) {
  return line > other_line || (line == other_line && column > other_column);
}

/* The first unused site of a kind between a line and a place, else the first. */
static struct site *pick_site(struct locator *locator, enum record_kind kind, bool is_bare,
                              const struct site *within) {
  struct site *best = NULL;
  for (size_t i = first_site(locator, within->line); i < locator->site_count; i++) {
    struct site *site = &locator->sites[i];
    locator->looked++;
    if (is_after(site->line, site->column, within->end_line, within->end_column)) break;
    if (site->kind != kind || site->is_bare != is_bare) continue;
    if (best == NULL) best = site;
    if (site->used) continue;
    best = site;
    break;
  }
  if (best != NULL) best->used = true;
  return best;
}

struct site *locate_site(struct locator *locator, enum record_kind kind, int line) {
  struct site within = {.line = line, .end_line = line, .end_column = INT_MAX};
  return pick_site(locator, kind, false, &within);
}

struct site *locate_bare_in(struct locator *locator, enum record_kind kind,
                            const struct site *within) {
  return pick_site(locator, kind, true, within);
}

struct place locate_before(struct locator *locator, enum record_kind kind, int line) {
  for (size_t i = first_site(locator, line + 1); i > 0; i--) {
    const struct site *site = &locator->sites[i - 1];
    locator->looked++;
    if (site->kind == kind) return (struct place){locator->file, site->line, site->column};
  }
  return (struct place){locator->file, line, 0};
}

static bool has_field(const struct found_literal *literal, const char *field) {
  if (field == NULL) return literal->field == NULL && !literal->is_label;
  return literal->field != NULL && strlen(field) == literal->field_length &&
         memcmp(literal->field, field, literal->field_length) == 0;
}

/* Literals inside the extent go before others, unused before used ones (a helper
 * that runs twice uses its literals twice), and the right context before others. */
static int32_t find_inside(struct locator *locator, int32_t first, const struct site *extent,
                           const char *field) {
  struct found_literal *literals = locator->literals;
  int32_t best = NAME_NONE, i = literals[first].hint;
  int best_rank = INT_MAX;
  if (is_after(literals[i].line, literals[i].column, extent->line, extent->column)) i = first;
  for (; i != NAME_NONE && best_rank > 0; i = literals[i].next) {
    const struct found_literal *literal = &literals[i];
    locator->looked++;
    if (is_after(literal->line, literal->column, extent->end_line, extent->end_column)) break;
    if (!is_after(literal->line, literal->column, extent->line, extent->column)) continue;
    int rank = (literal->used ? 2 : 0) + (has_field(literal, field) ? 0 : 1);
    if (rank >= best_rank) continue;
    best = i;
    best_rank = rank;
  }
  if (best != NAME_NONE) literals[first].hint = best;
  return best;
}

static int32_t find_anywhere(struct locator *locator, int32_t first) {
  for (int32_t i = first; i != NAME_NONE; i = locator->literals[i].next) {
    locator->looked++;
    if (!locator->literals[i].used) return i;
  }
  return first;
}

static void use_literal(struct locator *locator, int32_t index, struct literal *literal) {
  struct found_literal *found = &locator->literals[index];
  found->used = true;
  literal->at = (struct place){locator->file, found->line, found->column};
  literal->is_exact = found->is_exact;
}

void locate_value(struct locator *locator, const struct site *site, int line, const char *field,
                  struct literal *literal) {
  struct site from_line = {.line = line, .end_line = INT_MAX};
  literal->at = (struct place){locator->file, line, 0};
  literal->is_exact = false;
  int32_t first = names_find(&locator->values, literal->text, literal->length);
  if (first == NAME_NONE) return;
  int32_t found = find_inside(locator, first, site != NULL ? site : &from_line, field);
  use_literal(locator, found != NAME_NONE ? found : find_anywhere(locator, first), literal);
}

void locate_label(struct locator *locator, const struct site *site, int line,
                  struct literal *literal) {
  if (site != NULL && site->label != NAME_NONE) {
    const struct found_literal *found = &locator->literals[site->label];
    if (found->length == literal->length &&
        memcmp(found->text, literal->text, found->length) == 0) {
      use_literal(locator, site->label, literal);
      return;
    }
  }
  locate_value(locator, NULL, line, NULL, literal);
}

/* The index of the first assignment at or after a line. */
static size_t first_assignment(const struct locator *locator, int line) {
  size_t low = 0, high = locator->assignment_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (locator->assignments[middle].line < line)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

struct place locate_name(struct locator *locator, const struct site *site, int line,
                         const char *name) {
  struct place at = {locator->file, line, 0};
  size_t length = strlen(name);
  int32_t owner = site == NULL ? NAME_NONE : (int32_t)(site - locator->sites);
  for (size_t i = first_assignment(locator, site == NULL ? 0 : site->line);
       i < locator->assignment_count; i++) {
    const struct assignment *assignment = &locator->assignments[i];
    locator->looked++;
    if (site != NULL && assignment->line > site->end_line) break;
    bool is_owned = site == NULL ? assignment->is_global : assignment->site == owner;
    if (!is_owned || assignment->length != length || memcmp(assignment->name, name, length) != 0)
      continue;
    at.line = assignment->line;
    at.column = assignment->column;
    break;
  }
  return at;
}

/* Two functions may share their lines; then the one written inside effect( ) is meant. */
static bool is_in(const struct locator *locator, const struct site *site, int first, int last,
                  bool wants_effect) {
  if (site->function == NAME_NONE) return false;
  const struct function_extent *function = &locator->functions[site->function];
  return function->first == first && function->last == last &&
         (function->is_effect || !wants_effect);
}

static bool has_effect(const struct locator *locator, int first, int last) {
  for (size_t i = 0; i < locator->function_count; i++) {
    const struct function_extent *function = &locator->functions[i];
    if (function->is_effect && function->first == first && function->last == last) return true;
  }
  return false;
}

const struct site *locate_item_in_function(struct locator *locator, int first, int last) {
  bool wants_effect = has_effect(locator, first, last);
  locator->looked += (int64_t)locator->function_count;
  for (size_t i = first_site(locator, first); i < locator->site_count; i++) {
    const struct site *site = &locator->sites[i];
    locator->looked++;
    if (site->line > last) break;
    bool is_item = schema_may_hold(ITEMS_BODY, site->kind) && site->label != NAME_NONE;
    if (is_item && is_in(locator, site, first, last, wants_effect)) return site;
  }
  return NULL;
}
