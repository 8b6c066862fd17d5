/* survey: the names that Lua code may read, and a hash of the code. */
#include "language/survey.h"

#include <xxhash.h>

#include "language/lex.h"
#include "language/record.h"

static void add_name(struct names *names, const struct token *token) {
  if (token->kind == TOKEN_NAME) names_set(names, token->text, token->length, 0);
}

/* Blocks around a token, up to the outermost function. */
struct blocks {
  int depth, function; /* the depth of that function; 0: none is open */
};

static void enter_or_leave(struct blocks *blocks, const struct token *token) {
  if (token->kind != TOKEN_NAME) return;
  bool is_function = token_is(token, "function");
  bool opens =
      is_function || token_is(token, "if") || token_is(token, "do") || token_is(token, "repeat");
  bool closes = token_is(token, "end") || token_is(token, "until");
  if (opens) blocks->depth++;
  if (is_function && blocks->function == 0) blocks->function = blocks->depth;
  if (closes && blocks->depth-- == blocks->function) blocks->function = 0;
}

/* Whether a token may stand behind a name that is set, or whose member is. */
static bool may_set(const struct token *next) {
  return next->length == 1 && strchr("=,.[", next->text[0]) != NULL;
}

/* The hash of what came before is the seed of the next: no state to keep. */
static void add_code(struct survey *survey, const struct token *token) {
  if (token->kind == TOKEN_STRING || token->kind == TOKEN_BLOCK) return;
  survey->code_hash = XXH64(token->text, token->length, survey->code_hash);
}

void survey_source(struct survey *survey, const char *source, size_t size) {
  struct lexer lexer;
  struct blocks blocks = {0, 0};
  lex_init(&lexer, source, size);
  struct token token = lex_next(&lexer);
  while (token.kind != TOKEN_END) {
    struct token next = lex_next(&lexer);
    add_code(survey, &token);
    bool is_set = next.length == 1 && next.text[0] == '=';
    if (!is_set) add_name(&survey->names, &token);
    enter_or_leave(&blocks, &token);
    if (blocks.function > 0 && may_set(&next)) add_name(&survey->writes, &token);
    token = next;
  }
}

const char **survey_names(const struct names *names, struct arena *arena) {
  const char **list = arena_take(arena, names->count * sizeof *list + 1);
  for (size_t i = 0; i < names->count; i++)
    list[i] = arena_copy(arena, names->items[i].text, names->items[i].length);
  sort_by_name(list, names->count, sizeof *list);
  return list;
}
