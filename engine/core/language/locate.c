/* locate: where the literals and the words of the language stand in a source. */
#include "language/locate.h"

#include <limits.h>
#include <string.h>

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

/* --------------------------------------------------------------- indexing */

struct bracket {
  int32_t site; /* whose `(` or `{` this is, or NAME_NONE */
  bool is_brace;
};

struct indexing {
  struct names words; /* of the language, by kind */
  struct locator *locator;
  const struct token *token, *last, *before_last;
  int32_t pending; /* the site that the next bracket belongs to, or NAME_NONE */
  size_t bracket_depth, block_depth;
  struct bracket brackets[DEEPEST];
  int32_t blocks[DEEPEST]; /* function extents; NAME_NONE: a block of another kind */
};

static bool is_symbol(const struct token *token, char symbol) {
  return token->kind == TOKEN_SYMBOL && token->length == 1 && token->text[0] == symbol;
}

static bool is_assigned(const struct indexing *indexing) {
  return is_symbol(indexing->last, '=') && indexing->before_last->kind == TOKEN_NAME;
}

static int32_t innermost_function(const struct indexing *indexing) {
  size_t depth = indexing->block_depth < DEEPEST ? indexing->block_depth : DEEPEST;
  while (depth > 0 && indexing->blocks[depth - 1] == NAME_NONE) depth--;
  return depth > 0 ? indexing->blocks[depth - 1] : NAME_NONE;
}

static void extend_site(const struct indexing *indexing, int32_t site) {
  if (site == NAME_NONE) return;
  struct site *at = &indexing->locator->sites[site];
  at->end_line = indexing->token->line;
  at->end_column = indexing->token->column;
}

/* A word: perhaps the beginning of a record. What follows decides. */
static void read_word(struct indexing *indexing, enum record_kind kind) {
  struct locator *locator = indexing->locator;
  if (is_symbol(indexing->last, '.') || is_symbol(indexing->last, ':')) return;
  struct site *site =
      ARENA_PUSH(locator->arena, locator->sites, locator->site_count, locator->site_capacity);
  site->kind = kind;
  site->line = indexing->token->line;
  site->column = indexing->token->column;
  site->label = NAME_NONE;
  site->is_bare = true;
  site->function = innermost_function(indexing);
  indexing->pending = (int32_t)locator->site_count - 1;
  extend_site(indexing, indexing->pending);
}

static void open_block(struct indexing *indexing, int32_t function) {
  if (indexing->block_depth < DEEPEST) indexing->blocks[indexing->block_depth] = function;
  indexing->block_depth++;
}

static void close_block(struct indexing *indexing) {
  if (indexing->block_depth == 0) return;
  size_t depth = --indexing->block_depth;
  if (depth >= DEEPEST || indexing->blocks[depth] == NAME_NONE) return;
  indexing->locator->functions[indexing->blocks[depth]].last = indexing->token->line;
}

/* Whether the `(` before this token is that of effect( ). */
static bool is_in_effect(const struct indexing *indexing) {
  size_t depth = indexing->bracket_depth;
  if (!is_symbol(indexing->last, '(') || depth == 0 || depth > DEEPEST) return false;
  int32_t site = indexing->brackets[depth - 1].site;
  return site != NAME_NONE && indexing->locator->sites[site].kind == RECORD_EFFECT;
}

static void open_function(struct indexing *indexing) {
  struct locator *locator = indexing->locator;
  struct function_extent *function = ARENA_PUSH(
      locator->arena, locator->functions, locator->function_count, locator->function_capacity);
  function->first = indexing->token->line;
  function->last = INT_MAX;
  function->is_effect = is_in_effect(indexing);
  open_block(indexing, (int32_t)locator->function_count - 1);
}

static void read_name(struct indexing *indexing) {
  const struct token *token = indexing->token;
  int32_t kind = names_find(&indexing->words, token->text, token->length);
  indexing->pending = NAME_NONE;
  if (kind != NAME_NONE)
    read_word(indexing, (enum record_kind)kind);
  else if (token_is(token, "function"))
    open_function(indexing);
  else if (token_is(token, "do") || token_is(token, "if") || token_is(token, "repeat"))
    open_block(indexing, NAME_NONE);
  else if (token_is(token, "end") || token_is(token, "until"))
    close_block(indexing);
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
  int32_t *first = names_at(&locator->values, literal->text, literal->length);
  literal->next = NAME_NONE;
  if (*first == NAME_NONE) {
    literal->last = literal->hint = *first = index;
  } else {
    locator->literals[locator->literals[*first].last].next = index;
    locator->literals[*first].last = index;
  }
}

/* Whether the literal stands right behind the pending word, or behind its `(`. */
static int32_t labelled_site(const struct indexing *indexing) {
  if (indexing->pending != NAME_NONE && indexing->last->kind == TOKEN_NAME)
    return indexing->pending;
  size_t depth = indexing->bracket_depth;
  if (!is_symbol(indexing->last, '(') || depth == 0 || depth > DEEPEST) return NAME_NONE;
  return indexing->brackets[depth - 1].site;
}

static void read_literal(struct indexing *indexing) {
  struct locator *locator = indexing->locator;
  struct found_literal *literal = ARENA_PUSH(locator->arena, locator->literals,
                                             locator->literal_count, locator->literal_capacity);
  size_t length;
  literal->text = unescape(locator->arena, indexing->token, &length, &literal->is_exact);
  literal->length = (uint32_t)length;
  place_literal(literal, indexing->token);
  if (is_assigned(indexing)) {
    literal->field = indexing->before_last->text;
    literal->field_length = (uint32_t)indexing->before_last->length;
  }
  chain_literal(locator);
  int32_t site = labelled_site(indexing);
  indexing->pending = NAME_NONE;
  if (site == NAME_NONE || locator->sites[site].label != NAME_NONE) return;
  literal->is_label = true;
  locator->sites[site].is_bare = false;
  locator->sites[site].label = (int32_t)locator->literal_count - 1;
  extend_site(indexing, site);
  if (indexing->last->kind == TOKEN_NAME) indexing->pending = site;
}

static void open_bracket(struct indexing *indexing) {
  bool is_brace = is_symbol(indexing->token, '{');
  if (indexing->pending != NAME_NONE) indexing->locator->sites[indexing->pending].is_bare = false;
  if (indexing->bracket_depth < DEEPEST)
    indexing->brackets[indexing->bracket_depth] = (struct bracket){indexing->pending, is_brace};
  indexing->bracket_depth++;
  indexing->pending = NAME_NONE;
}

/* After `word("label")` the next brace still belongs to the word. */
static void close_bracket(struct indexing *indexing) {
  indexing->pending = NAME_NONE;
  if (indexing->bracket_depth == 0) return;
  size_t depth = --indexing->bracket_depth;
  if (depth >= DEEPEST) return;
  extend_site(indexing, indexing->brackets[depth].site);
  if (is_symbol(indexing->token, ')')) indexing->pending = indexing->brackets[depth].site;
}

/* The token is the `=` of `name =`. */
static void read_assignment(struct indexing *indexing) {
  struct locator *locator = indexing->locator;
  const struct token *name = indexing->last;
  size_t depth = indexing->bracket_depth;
  if (indexing->pending != NAME_NONE) locator->site_count--; /* `disputed =` is no record */
  if (token_is(indexing->before_last, "local") || depth > DEEPEST) return;
  bool is_field = depth > 0 && indexing->brackets[depth - 1].is_brace;
  struct assignment *assignment =
      ARENA_PUSH(locator->arena, locator->assignments, locator->assignment_count,
                 locator->assignment_capacity);
  *assignment =
      (struct assignment){.name = name->text,
                          .length = name->length,
                          .site = is_field ? indexing->brackets[depth - 1].site : NAME_NONE,
                          .is_global = depth == 0,
                          .line = name->line,
                          .column = name->column};
}

static void read_symbol(struct indexing *indexing) {
  const struct token *token = indexing->token;
  if (is_symbol(token, '=') && indexing->last->kind == TOKEN_NAME) read_assignment(indexing);
  if (is_symbol(token, '{') || is_symbol(token, '('))
    open_bracket(indexing);
  else if (is_symbol(token, '}') || is_symbol(token, ')'))
    close_bracket(indexing);
  else
    indexing->pending = NAME_NONE;
}

struct indexing *locate_open(struct arena *arena) {
  struct indexing *indexing = arena_take(arena, sizeof *indexing);
  indexing->words.arena = arena;
  for (enum record_kind kind = 0; kind < RECORD_KINDS; kind++) {
    const char *word = schema_of(kind)->word;
    names_set(&indexing->words, word, strlen(word), (int32_t)kind);
  }
  return indexing;
}

void locate_begin(struct indexing *indexing, struct locator *locator, struct arena *arena,
                  const char *file) {
  memset(locator, 0, sizeof *locator);
  locator->arena = locator->values.arena = arena;
  locator->file = file;
  indexing->locator = locator;
  indexing->pending = NAME_NONE;
  indexing->bracket_depth = indexing->block_depth = 0;
}

void locate_token(struct indexing *indexing, const struct token *token, const struct token *last,
                  const struct token *before_last) {
  indexing->token = token;
  indexing->last = last;
  indexing->before_last = before_last;
  switch (token->kind) {
  case TOKEN_NAME: read_name(indexing); break;
  case TOKEN_STRING:
  case TOKEN_BLOCK: read_literal(indexing); break;
  case TOKEN_SYMBOL: read_symbol(indexing); break;
  default: indexing->pending = NAME_NONE; break;
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
