/* survey: the names that Lua code may read, and a hash of the code. */
#include "language/survey.h"

#include <xxhash.h>

#include "language/lex.h"
#include "language/record.h"

static void add_name(struct survey *survey, const struct token *token) {
  if (token->kind == TOKEN_NAME) names_set(&survey->names, token->text, token->length, 0);
}

/* The hash of what came before is the seed of the next: no state to keep. */
static void add_code(struct survey *survey, const struct token *token) {
  if (token->kind == TOKEN_STRING || token->kind == TOKEN_BLOCK) return;
  survey->code_hash = XXH64(token->text, token->length, survey->code_hash);
}

void survey_source(struct survey *survey, const char *source, size_t size) {
  struct lexer lexer;
  lex_init(&lexer, source, size);
  struct token token = lex_next(&lexer);
  while (token.kind != TOKEN_END) {
    struct token next = lex_next(&lexer);
    add_code(survey, &token);
    bool is_set = next.length == 1 && next.text[0] == '=';
    if (!is_set) add_name(survey, &token);
    token = next;
  }
}

const char **survey_names(const struct survey *survey, struct arena *arena) {
  const char **list = arena_take(arena, survey->names.count * sizeof *list + 1);
  for (size_t i = 0; i < survey->names.count; i++)
    list[i] = arena_copy(arena, survey->names.items[i].text, survey->names.items[i].length);
  sort_by_name(list, survey->names.count, sizeof *list);
  return list;
}
