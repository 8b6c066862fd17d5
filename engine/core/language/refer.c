/* refer: what the names in story expressions stand for. */
#include "base/fold.h"
#include "language/parser.h"

static const char *const builtins[] = {"random", "chance", "count", "min", "max", "abs", "word"};
enum { BUILTINS = sizeof builtins / sizeof *builtins };

static bool token_text_is(const struct scan_token *token, const char *text) {
  return token->length == strlen(text) && memcmp(token->text, text, token->length) == 0;
}

static int32_t find_function(const struct program *program, const struct scan_token *token) {
  for (size_t i = 0; i < program->function_count; i++)
    if (program->function_names[i] != NULL && token_text_is(token, program->function_names[i]))
      return (int32_t)i;
  return NONE;
}

/* The nearest name that would have been understood, or NULL. */
static const char *suggest(const struct parser *parser, const struct scan_token *token) {
  const struct program *program = parser->context->program;
  const char *best = NULL;
  for (size_t i = 0; i < program->variable_count; i++) {
    const struct variable *variable = &program->variables[i];
    if (variable->scope == NONE || variable->scope == parser->context->scope)
      best = name_nearer(token->text, token->length, best, variable->name);
  }
  for (size_t i = 0; i < BUILTINS; i++)
    best = name_nearer(token->text, token->length, best, builtins[i]);
  for (size_t i = 0; i < program->function_count; i++)
    if (program->function_names[i] != NULL)
      best = name_nearer(token->text, token->length, best, program->function_names[i]);
  return best;
}

static int32_t fail_unknown(struct parser *parser, const struct scan_token *name) {
  const char *best = suggest(parser, name);
  if (best != NULL)
    return parser_fail(parser, name->offset, "there is no '%.*s': did you mean '%s'?",
                       (int)name->length, name->text, best);
  return parser_fail(parser, name->offset,
                     "there is no variable '%.*s': declare it in state { }, or put quotes around "
                     "a word",
                     (int)name->length, name->text);
}

/* The member behind the dot, or a token of SCAN_BAD with the error told. */
static struct scan_token take_member(struct parser *parser, const struct variable *variable) {
  struct scan_token member = {.kind = SCAN_BAD};
  if (!parser_take(parser, ".")) {
    parser_fail(parser, parser->token.offset, "'%s' needs a member: %s.%s", variable->name,
                variable->name, variable->words.count > 0 ? variable->words.items[0] : "name");
    return member;
  }
  if (parser->token.kind != SCAN_NAME) {
    parser_fail(parser, parser->token.offset, "a name is missing after '%s.'", variable->name);
    return member;
  }
  member = parser->token;
  parser_advance(parser);
  return member;
}

static int32_t fail_member(struct parser *parser, const char *of, const struct scan_token *member,
                           const char *best) {
  return parser_fail(parser, member->offset, "there is no %s.%.*s%s%s%s", of, (int)member->length,
                     member->text, best != NULL ? ": did you mean '" : "", best != NULL ? best : "",
                     best != NULL ? "'?" : "");
}

/* The slot of a member of a set or per; NONE with the error told. */
static int64_t member_slot(struct parser *parser, const struct variable *variable) {
  struct scan_token member = take_member(parser, variable);
  if (member.kind == SCAN_BAD) return NONE;
  int32_t at = words_find(&variable->words, member.text, member.length);
  if (at != NONE) return (int64_t)variable->slot + at;
  const char *best = NULL;
  for (size_t i = 0; i < variable->words.count; i++)
    best = name_nearer(member.text, member.length, best, variable->words.items[i]);
  fail_member(parser, variable->name, &member, best);
  return NONE;
}

static int32_t refer_decided(struct parser *parser, const struct variable *variable) {
  const struct program *program = parser->context->program;
  struct scan_token member = take_member(parser, variable);
  if (member.kind == SCAN_BAD) return parser_constant(parser, TYPE_ANY, 0);
  int32_t at = names_find(&program->decision_names, member.text, member.length);
  if (at == NAME_NONE)
    return fail_member(parser, "decided", &member,
                       names_suggest(&program->decision_names, member.text, member.length));
  const struct decision *decision = &program->decisions[at];
  int32_t node = parser_node(parser, NODE_SLOT, TYPE_WORD, decision->slot, 0);
  parser_at(parser, node)->words = program->variables[decision->variable].word_list;
  return node;
}

static int32_t refer_visited(struct parser *parser, const struct variable *variable) {
  struct program *program = parser->context->program;
  struct scan_token member = take_member(parser, variable);
  if (member.kind == SCAN_BAD) return parser_constant(parser, TYPE_ANY, 0);
  int32_t at = names_find(&program->passage_names, member.text, member.length);
  if (at == NAME_NONE)
    return fail_member(parser, "visited", &member,
                       names_suggest(&program->passage_names, member.text, member.length));
  struct passage *passage = &program->passages[at];
  if (passage->visited_slot == NONE && parser->context->is_late)
    return parser_fail(parser, member.offset,
                       "visits of '%s' are not remembered: nothing in the scenario reads them",
                       passage->id);
  if (passage->visited_slot == NONE)
    passage->visited_slot = (int32_t)layout_add(&program->layout, 0, 1, 0, false);
  return parser_node(parser, NODE_SLOT, TYPE_BOOL, (uint32_t)passage->visited_slot, 0);
}

static int32_t refer_short(struct parser *parser, size_t offset) {
  struct program *program = parser->context->program;
  if (program->short_slot == NONE && parser->context->is_late)
    return parser_fail(parser, offset, "nothing in the scenario reads 'short'");
  if (program->short_slot == NONE)
    program->short_slot = (int32_t)layout_add(&program->layout, 0, 1, 0, false);
  return parser_node(parser, NODE_SLOT, TYPE_BOOL, (uint32_t)program->short_slot, 0);
}

static int32_t refer_derived(struct parser *parser, const struct variable *variable,
                             size_t offset) {
  struct program *program = parser->context->program;
  struct variable *mutable = &program->variables[variable - program->variables];
  struct expr_context global = *parser->context;
  global.scope = variable->scope;
  mutable->is_used = true;
  if (!expr_derived(&global, mutable)) {
    parser->failed = parser->context->issues->errors > 0;
    return parser_fail(parser, offset, "'%s' has no value", mutable->name);
  }
  parser->lent += mutable->cost;
  if (parser_enter(parser, mutable->depth)) parser->depth--;
  return mutable->expr;
}

static int32_t refer_variable(struct parser *parser, const struct variable *variable,
                              size_t offset) {
  enum type type = (enum type)variable->value_type;
  int64_t slot = variable->slot;
  switch (variable->type) {
  case VARIABLE_DECIDED: return refer_decided(parser, variable);
  case VARIABLE_VISITED: return refer_visited(parser, variable);
  case VARIABLE_SHORT: return refer_short(parser, offset);
  case VARIABLE_DERIVED: return refer_derived(parser, variable, offset);
  case VARIABLE_TEXT: return parser_node(parser, NODE_TEXT_SLOT, TYPE_TEXT, variable->text, 0);
  case VARIABLE_SET:
  case VARIABLE_PER: slot = member_slot(parser, variable); break;
  default: break;
  }
  if (slot == NONE) return parser_constant(parser, TYPE_ANY, 0);
  int32_t node = parser_node(parser, NODE_SLOT, type, (uint32_t)slot, 0);
  parser_at(parser, node)->words = variable->word_list;
  if (parser->token.kind == SCAN_SYMBOL && scan_is(&parser->token, "."))
    return parser_fail(parser, parser->token.offset, "'%s' has no members", variable->name);
  return node;
}

/* ----------------------------------------------------------------- calls */

static void want_close(struct parser *parser) {
  if (!parser_take(parser, ")")) parser_fail(parser, parser->token.offset, "a ) is missing");
}

static void want_comma(struct parser *parser) {
  if (!parser_take(parser, ","))
    parser_fail(parser, parser->token.offset, "a comma and another value are missing");
}

static int32_t number_argument(struct parser *parser, parse_function *parse) {
  size_t at = parser->token.offset;
  int32_t node = parse(parser);
  typing_want(parser, node, TYPE_INT, at);
  return node;
}

static int32_t call_min_max(struct parser *parser, parse_function *parse, enum node_op op) {
  int32_t node = number_argument(parser, parse);
  want_comma(parser);
  do {
    int32_t next = number_argument(parser, parse);
    node = parser_node(parser, op, TYPE_INT, (uint32_t)node, (uint32_t)next);
  } while (!parser->failed && parser_take(parser, ","));
  return node;
}

/* The variable that a token names, stepping over it, or NULL with the error told. */
static const struct variable *take_variable(struct parser *parser) {
  struct scan_token name = parser->token;
  const struct program *program = parser->context->program;
  const struct variable *variable = NULL;
  if (name.kind == SCAN_NAME)
    variable = program_variable(program, name.text, name.length, parser->context->scope);
  if (variable == NULL)
    fail_unknown(parser, &name);
  else
    parser_advance(parser);
  return variable;
}

static int32_t call_count(struct parser *parser) {
  size_t at = parser->token.offset;
  const struct variable *variable = take_variable(parser);
  if (variable == NULL) return parser_constant(parser, TYPE_INT, 0);
  if (variable->type != VARIABLE_SET)
    return parser_fail(parser, at, "count is for sets, and '%s' is none", variable->name);
  return parser_node(parser, NODE_COUNT, TYPE_INT, variable->slot, (uint32_t)variable->words.count);
}

static int32_t call_word(struct parser *parser) {
  size_t at = parser->token.offset;
  const struct variable *variable = take_variable(parser);
  if (variable == NULL) return parser_constant(parser, TYPE_INT, 0);
  int32_t value = refer_variable(parser, variable, at);
  if (variable->type == VARIABLE_ONE_OF || parser->failed) return value;
  int32_t steps = variable->word_list;
  if (steps == NONE || parser->context->program->words[steps].floors == NULL)
    return parser_fail(parser, at, "'%s' has no words: give it words = \"low, 5 high\"",
                       variable->name);
  int32_t node = parser_node(parser, NODE_WORD_AT, TYPE_WORD, (uint32_t)value, 0);
  parser_at(parser, node)->words = variable->word_list;
  return node;
}

static int32_t call_random(struct parser *parser, parse_function *parse,
                           const struct scan_token *name) {
  if (parser->use != EXPR_EFFECT)
    return parser_fail(parser, name->offset, "%.*s belongs in effects alone", (int)name->length,
                       name->text);
  int32_t low = number_argument(parser, parse);
  if (token_text_is(name, "chance"))
    return parser_node(parser, NODE_CHANCE, TYPE_BOOL, (uint32_t)low, 0);
  want_comma(parser);
  int32_t high = number_argument(parser, parse);
  return parser_node(parser, NODE_RANDOM, TYPE_INT, (uint32_t)low, (uint32_t)high);
}

enum { MOST_ARGUMENTS = 8 };

static int32_t call_function(struct parser *parser, parse_function *parse,
                             const struct scan_token *name, int32_t function) {
  struct program *program = parser->context->program;
  int32_t arguments[MOST_ARGUMENTS];
  size_t count = 0;
  while (!parser->failed && !scan_is(&parser->token, ")")) {
    if (count == MOST_ARGUMENTS)
      return parser_fail(parser, name->offset, "a function takes at most 8 values");
    if (count > 0) want_comma(parser);
    arguments[count++] = parse(parser);
  }
  int wanted = program->function_parameters[function];
  if (wanted >= 0 && (size_t)wanted != count)
    return parser_fail(parser, name->offset, "'%.*s' takes %d value%s, not %zu", (int)name->length,
                       name->text, wanted, wanted == 1 ? "" : "s", count);
  size_t first = program->argument_count;
  for (size_t i = 0; i < count; i++)
    *ARENA_PUSH(&program->arena, program->arguments, program->argument_count,
                program->argument_capacity) = arguments[i];
  int32_t node = parser_node(parser, NODE_CALL, TYPE_ANY, (uint32_t)function, (uint32_t)first);
  parser_at(parser, node)->k = (int64_t)count;
  return node;
}

static int32_t call_abs(struct parser *parser, parse_function *parse) {
  int32_t inner = number_argument(parser, parse);
  return parser_node(parser, NODE_ABS, TYPE_INT, (uint32_t)inner, 0);
}

static int32_t refer_call(struct parser *parser, parse_function *parse,
                          const struct scan_token *name) {
  int32_t function = find_function(parser->context->program, name), node;
  if (token_text_is(name, "count"))
    node = call_count(parser);
  else if (token_text_is(name, "word"))
    node = call_word(parser);
  else if (token_text_is(name, "min"))
    node = call_min_max(parser, parse, NODE_MIN);
  else if (token_text_is(name, "max"))
    node = call_min_max(parser, parse, NODE_MAX);
  else if (token_text_is(name, "abs"))
    node = call_abs(parser, parse);
  else if (token_text_is(name, "random") || token_text_is(name, "chance"))
    node = call_random(parser, parse, name);
  else if (function != NONE)
    node = call_function(parser, parse, name, function);
  else
    return fail_unknown(parser, name);
  want_close(parser);
  return node;
}

int32_t refer_name(struct parser *parser, parse_function *parse) {
  struct scan_token name = parser->token;
  parser_advance(parser);
  if (parser_take(parser, "(")) return refer_call(parser, parse, &name);
  if (scan_is(&name, "nil"))
    return parser_fail(parser, name.offset, "there is no nil: every variable has a value");
  const struct variable *variable =
      program_variable(parser->context->program, name.text, name.length, parser->context->scope);
  if (variable == NULL) return fail_unknown(parser, &name);
  return refer_variable(parser, variable, name.offset);
}

/* ----------------------------------------------------------- assignments */

static void check_length(struct parser *parser, const struct variable *variable, int32_t value,
                         size_t offset) {
  const struct node *at = parser_at(parser, value);
  if (parser->failed || at->op != NODE_STRING) return;
  const char *text = parser->context->program->strings[at->a];
  if (fold_count(text, strlen(text)) > variable->length)
    parser_fail(parser, offset, "'%s' holds %u characters, and this text has more", variable->name,
                (unsigned)variable->length);
}

static int32_t assign_text(struct parser *parser, parse_function *parse,
                           const struct variable *variable) {
  if (!parser_take(parser, "="))
    return parser_fail(parser, parser->token.offset, "expected %s = '...'", variable->name);
  size_t at = parser->token.offset;
  int32_t value = parse(parser);
  typing_want(parser, value, TYPE_TEXT, at);
  check_length(parser, variable, value, at);
  return parser_node(parser, NODE_SET_TEXT, TYPE_NONE, variable->text, (uint32_t)value);
}

/* `slot += value`, with a constant in one node. */
static int32_t increase(struct parser *parser, uint32_t slot, int32_t value, bool is_less) {
  struct node *at = parser_at(parser, value);
  if (at->op == NODE_INT) {
    int64_t k = is_less ? -at->k : at->k;
    int32_t node = parser_node(parser, NODE_INCREASE, TYPE_NONE, slot, 0);
    parser_at(parser, node)->k = k;
    return node;
  }
  int32_t old = parser_node(parser, NODE_SLOT, TYPE_INT, slot, 0);
  int32_t sum =
      parser_node(parser, is_less ? NODE_SUB : NODE_ADD, TYPE_INT, (uint32_t)old, (uint32_t)value);
  return parser_node(parser, NODE_SET, TYPE_NONE, slot, (uint32_t)sum);
}

static void check_constant(struct parser *parser, const struct variable *variable, int32_t value,
                           size_t offset) {
  const struct node *at = parser_at(parser, value);
  bool is_number = variable->value_type == TYPE_INT && at->op == NODE_INT && !parser->failed;
  if (is_number && (at->k < variable->low || at->k > variable->high))
    parser_fail(parser, offset, "'%s' goes from %lld to %lld", variable->name,
                (long long)variable->low, (long long)variable->high);
}

static int32_t assign_slot(struct parser *parser, parse_function *parse,
                           const struct variable *variable, uint32_t slot) {
  enum type type = (enum type)variable->value_type;
  bool is_less = scan_is(&parser->token, "-=");
  if (parser_take(parser, "+=") || parser_take(parser, "-=")) {
    size_t at = parser->token.offset;
    if (type != TYPE_INT)
      return parser_fail(parser, at, "'%s' is no number: only numbers grow", variable->name);
    return increase(parser, slot, number_argument(parser, parse), is_less);
  }
  if (!parser_take(parser, "="))
    return parser_fail(parser, parser->token.offset, "expected = or += or -= after '%s'",
                       variable->name);
  size_t at = parser->token.offset;
  int32_t value = parse(parser);
  if (type == TYPE_WORD && parser_at(parser, value)->op == NODE_STRING)
    typing_word(parser, value, variable->word_list);
  if (type == TYPE_WORD) typing_call(parser, value, variable->word_list);
  typing_want(parser, value, type, at);
  if (type == TYPE_WORD && !parser->failed &&
      parser_at(parser, value)->words != variable->word_list)
    parser_fail(parser, at, "this is a word of another variable");
  check_constant(parser, variable, value, at);
  return parser_node(parser, NODE_SET, TYPE_NONE, slot, (uint32_t)value);
}

int32_t refer_assignment(struct parser *parser, parse_function *parse) {
  size_t at = parser->token.offset;
  if (parser->token.kind != SCAN_NAME)
    return parser_fail(parser, at, "an effect is an assignment, such as x = 1 or x += 1");
  const struct variable *variable = take_variable(parser);
  if (variable == NULL) return parser_constant(parser, TYPE_ANY, 0);
  if (variable->type >= VARIABLE_DERIVED)
    return parser_fail(parser, at, "'%s' can be read, not set", variable->name);
  if (variable->type == VARIABLE_TEXT) return assign_text(parser, parse, variable);
  int64_t slot = variable->slot;
  if (variable->type == VARIABLE_SET || variable->type == VARIABLE_PER)
    slot = member_slot(parser, variable);
  if (slot == NONE) return parser_constant(parser, TYPE_ANY, 0);
  return assign_slot(parser, parse, variable, (uint32_t)slot);
}
