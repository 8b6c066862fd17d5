/* clauses: the structure of an expression, told so that it can be put into words. */
#include "language/clauses.h"

struct builder {
  const struct reads *reads;
  const struct program *program;
  struct arena *arena;
  struct clauses clauses;
};

static const struct node *node_at(const struct builder *builder, int32_t node) {
  return &builder->program->nodes[node];
}

/* Adds a clause; its index. */
static size_t add(struct builder *builder, skaz_clause_kind kind, int32_t node) {
  struct clauses *clauses = &builder->clauses;
  struct clause *clause =
      ARENA_PUSH(builder->arena, clauses->items, clauses->count, clauses->capacity);
  clause->shown.kind = kind;
  clause->shown.size = 1;
  clause->node = node;
  clause->slot = clause->words = clause->decision = NONE;
  return clauses->count - 1;
}

/* All that was added since is in the clause. */
static void close(struct builder *builder, size_t clause) {
  builder->clauses.items[clause].shown.size = builder->clauses.count - clause;
}

static skaz_type type_of(enum type type) {
  switch (type) {
  case TYPE_BOOL: return SKAZ_BOOL;
  case TYPE_WORD: return SKAZ_WORD;
  case TYPE_TEXT: return SKAZ_TEXT;
  default: return SKAZ_INT;
  }
}

/* ------------------------------------------------------------------- variables */

static bool has_slot(const struct variable *variable, uint32_t slot) {
  bool is_many = variable->type == VARIABLE_SET || variable->type == VARIABLE_PER;
  if (variable->type > VARIABLE_PER) return false;
  return slot >= variable->slot && slot - variable->slot < (is_many ? variable->words.count : 1);
}

static int32_t find_variable(const struct program *program, uint32_t slot) {
  for (size_t i = 0; i < program->variable_count; i++)
    if (has_slot(&program->variables[i], slot)) return (int32_t)i;
  return NONE;
}

static int32_t find_decision(const struct program *program, uint32_t slot) {
  for (size_t i = 0; i < program->decision_count; i++)
    if (program->decisions[i].slot == slot) return (int32_t)i;
  return NONE;
}

static const struct passage *find_visited(const struct program *program, uint32_t slot) {
  for (size_t i = 0; i < program->passage_count; i++)
    if (program->passages[i].visited_slot == (int32_t)slot) return &program->passages[i];
  return NULL;
}

static void name_member(struct builder *builder, struct clause *clause,
                        const struct variable *variable, size_t member) {
  const char *key = variable->words.items[member];
  clause->shown.name = arena_print(builder->arena, "%s.%s", variable->name, key);
  clause->shown.member = words_display(&variable->words, (int64_t)member);
  clause->shown.label = variable->label;
  if (variable->type == VARIABLE_SET) clause->shown.kind = SKAZ_CLAUSE_MEMBER;
  if (variable->type == VARIABLE_PER && variable->label != NULL)
    clause->shown.label =
        arena_print(builder->arena, "%s: %s", variable->label, clause->shown.member);
}

static void name_variable(struct builder *builder, struct clause *clause, int32_t index) {
  const struct program *program = builder->program;
  const struct variable *variable = &program->variables[index];
  clause->words = variable->word_list;
  clause->decision = find_decision(program, variable->slot);
  clause->shown.name = variable->name;
  clause->shown.label = variable->label;
  clause->shown.value.type = type_of((enum type)variable->value_type);
  if (variable->type == VARIABLE_SET || variable->type == VARIABLE_PER)
    name_member(builder, clause, variable, (uint32_t)clause->slot - variable->slot);
  if (clause->decision == NONE) return;
  clause->shown.kind = SKAZ_CLAUSE_DECIDED;
  clause->shown.label = program->decisions[clause->decision].title;
}

static void name_visited(struct builder *builder, struct clause *clause,
                         const struct passage *passage) {
  clause->shown.kind = SKAZ_CLAUSE_VISITED;
  clause->shown.name = arena_print(builder->arena, "visited.%s", passage->id);
  clause->shown.label = passage->title;
  clause->shown.value.type = SKAZ_BOOL;
}

/* What a slot holds; its index. */
static size_t add_slot(struct builder *builder, uint32_t slot) {
  size_t index = add(builder, SKAZ_CLAUSE_VARIABLE, NONE);
  struct clause *clause = &builder->clauses.items[index];
  const struct passage *passage = find_visited(builder->program, slot);
  int32_t variable = find_variable(builder->program, slot);
  clause->slot = (int32_t)slot;
  clause->shown.name = "short";
  if (variable != NONE) {
    name_variable(builder, clause, variable);
  } else if (passage != NULL) {
    name_visited(builder, clause, passage);
  } else {
    clause->shown.kind = SKAZ_CLAUSE_SHORT;
    clause->shown.value.type = SKAZ_BOOL;
  }
  return index;
}

static void name_text(struct builder *builder, struct clause *clause, uint32_t text) {
  const struct program *program = builder->program;
  for (size_t i = 0; i < program->variable_count; i++) {
    const struct variable *variable = &program->variables[i];
    if (variable->type != VARIABLE_TEXT || variable->text != text) continue;
    clause->shown.name = variable->name;
    clause->shown.label = variable->label;
  }
}

static void name_count(struct builder *builder, struct clause *clause, uint32_t slot) {
  int32_t variable = find_variable(builder->program, slot);
  if (variable == NONE) return;
  clause->shown.name = builder->program->variables[variable].name;
  clause->shown.label = builder->program->variables[variable].label;
}

/* ---------------------------------------------------------------------- values */

static size_t add_number(struct builder *builder, skaz_type type, int64_t number) {
  size_t index = add(builder, SKAZ_CLAUSE_CONSTANT, NONE);
  builder->clauses.items[index].shown.value = (skaz_value){type, number, NULL};
  builder->clauses.items[index].shown.has_value = true;
  return index;
}

static size_t add_constant(struct builder *builder, const struct node *node) {
  if (node->op == NODE_STRING) {
    size_t index = add_number(builder, SKAZ_TEXT, 0);
    const char *string = builder->program->strings[node->a];
    builder->clauses.items[index].shown.value.word = string;
    builder->clauses.items[index].shown.word = string;
    return index;
  }
  size_t index = add_number(builder, type_of((enum type)node->type), node->k);
  if (node->type != TYPE_WORD) return index;
  struct clause *clause = &builder->clauses.items[index];
  clause->words = node->words;
  clause->shown.word = clauses_word(builder->program, clause, node->k);
  return index;
}

static skaz_clause_kind value_kind(enum node_op op) {
  switch (op) {
  case NODE_COUNT: return SKAZ_CLAUSE_COUNT;
  case NODE_WORD_AT: return SKAZ_CLAUSE_WORD;
  case NODE_ADD: return SKAZ_CLAUSE_SUM;
  case NODE_SUB: return SKAZ_CLAUSE_DIFFERENCE;
  case NODE_MUL: return SKAZ_CLAUSE_PRODUCT;
  case NODE_DIV: return SKAZ_CLAUSE_QUOTIENT;
  case NODE_MOD: return SKAZ_CLAUSE_REMAINDER;
  case NODE_MIN: return SKAZ_CLAUSE_SMALLER;
  case NODE_MAX: return SKAZ_CLAUSE_LARGER;
  case NODE_NEGATE: return SKAZ_CLAUSE_NEGATIVE;
  case NODE_ABS: return SKAZ_CLAUSE_SIZE;
  case NODE_RANDOM: return SKAZ_CLAUSE_RANDOM;
  case NODE_CHANCE: return SKAZ_CLAUSE_CHANCE;
  case NODE_CALL: return SKAZ_CLAUSE_FUNCTION;
  default: return SKAZ_CLAUSE_VARIABLE;
  }
}

static size_t add_value(struct builder *builder, int32_t index);
static void add_condition(struct builder *builder, int32_t index, bool is_negated);

static void add_operands(struct builder *builder, size_t clause, const struct node *node) {
  switch (builder->clauses.items[clause].shown.kind) {
  case SKAZ_CLAUSE_VARIABLE: name_text(builder, &builder->clauses.items[clause], node->a); break;
  case SKAZ_CLAUSE_COUNT: name_count(builder, &builder->clauses.items[clause], node->a); break;
  case SKAZ_CLAUSE_FUNCTION:
    builder->clauses.items[clause].shown.name = builder->program->function_names[node->a];
    for (int64_t i = 0; i < node->k; i++)
      add_value(builder, builder->program->arguments[node->b + i]);
    break;
  case SKAZ_CLAUSE_WORD:
    builder->clauses.items[clause].words = node->words;
    add_value(builder, (int32_t)node->a);
    break;
  case SKAZ_CLAUSE_NEGATIVE:
  case SKAZ_CLAUSE_SIZE:
  case SKAZ_CLAUSE_CHANCE: add_value(builder, (int32_t)node->a); break;
  default:
    add_value(builder, (int32_t)node->a);
    add_value(builder, (int32_t)node->b);
    break;
  }
  close(builder, clause);
}

/* Whether a node is true or false by what is in it, and no value of its own. */
static bool is_condition(const struct node *node) {
  return (node->op >= NODE_AND && node->op <= NODE_NE) || node->op == NODE_IN ||
         node->op == NODE_NOT_IN || node->op == NODE_TEXT_EQ || node->op == NODE_TEXT_NE;
}

static size_t add_value(struct builder *builder, int32_t index) {
  const struct node *node = node_at(builder, index);
  size_t clause = builder->clauses.count;
  if (is_condition(node)) {
    add_condition(builder, index, false);
  } else if (node->op == NODE_INT || node->op == NODE_STRING) {
    add_constant(builder, node);
  } else if (node->op == NODE_LOAD) {
    add_slot(builder, reads_slot(builder->reads, node));
  } else {
    add(builder, value_kind((enum node_op)node->op), index);
    builder->clauses.items[clause].shown.value.type = type_of((enum type)node->type);
    add_operands(builder, clause, node);
  }
  return clause;
}

/* ----------------------------------------------------------------- comparisons */

/* Where a number is compared with a constant it is told what it may just be. */
static skaz_clause_kind settle(skaz_clause_kind kind, int64_t *constant) {
  if (kind == SKAZ_CLAUSE_MORE && *constant < INT64_MAX) {
    ++*constant;
    return SKAZ_CLAUSE_AT_LEAST;
  }
  if (kind == SKAZ_CLAUSE_LESS && *constant > INT64_MIN) {
    --*constant;
    return SKAZ_CLAUSE_AT_MOST;
  }
  return kind;
}

static skaz_clause_kind kind_of(enum node_op op, bool is_negated) {
  switch (op) {
  case NODE_LT: return is_negated ? SKAZ_CLAUSE_AT_LEAST : SKAZ_CLAUSE_LESS;
  case NODE_LE: return is_negated ? SKAZ_CLAUSE_MORE : SKAZ_CLAUSE_AT_MOST;
  case NODE_GT: return is_negated ? SKAZ_CLAUSE_AT_MOST : SKAZ_CLAUSE_MORE;
  case NODE_GE: return is_negated ? SKAZ_CLAUSE_LESS : SKAZ_CLAUSE_AT_LEAST;
  case NODE_EQ:
  case NODE_TEXT_EQ: return is_negated ? SKAZ_CLAUSE_DIFFERENT : SKAZ_CLAUSE_EQUAL;
  default: return is_negated ? SKAZ_CLAUSE_EQUAL : SKAZ_CLAUSE_DIFFERENT;
  }
}

/* The same with its two values in the other order. */
static skaz_clause_kind turn_round(skaz_clause_kind kind) {
  switch (kind) {
  case SKAZ_CLAUSE_MORE: return SKAZ_CLAUSE_LESS;
  case SKAZ_CLAUSE_LESS: return SKAZ_CLAUSE_MORE;
  case SKAZ_CLAUSE_AT_LEAST: return SKAZ_CLAUSE_AT_MOST;
  case SKAZ_CLAUSE_AT_MOST: return SKAZ_CLAUSE_AT_LEAST;
  default: return kind;
  }
}

/* What a variable is to a constant, or to what a function gives, is told, not the reverse. */
static bool stands_second(const struct builder *builder, uint32_t node) {
  uint8_t op = builder->program->nodes[node].op;
  return op == NODE_INT || op == NODE_STRING || op == NODE_CALL;
}

/* A constant is shown as that beside which it stands. */
static void show_like(struct builder *builder, size_t constant, size_t like) {
  struct clause *clause = &builder->clauses.items[constant];
  if (clause->shown.kind != SKAZ_CLAUSE_CONSTANT || clause->shown.value.type == SKAZ_TEXT) return;
  clause->words = builder->clauses.items[like].words;
  clause->decision = builder->clauses.items[like].decision;
  clause->shown.word = clauses_word(builder->program, clause, clause->shown.value.number);
}

static void add_comparison(struct builder *builder, int32_t index, bool is_negated) {
  const struct node *node = node_at(builder, index);
  skaz_clause_kind kind = kind_of((enum node_op)node->op, is_negated);
  uint32_t left = node->a, right = node->b;
  if (stands_second(builder, left) && !stands_second(builder, right)) {
    left = node->b;
    right = node->a;
    kind = turn_round(kind);
  }
  size_t clause = add(builder, kind, index);
  builder->clauses.items[clause].is_negated = is_negated;
  size_t first = add_value(builder, (int32_t)left), second = add_value(builder, (int32_t)right);
  struct clause *last = &builder->clauses.items[second];
  if (last->shown.kind == SKAZ_CLAUSE_CONSTANT && last->shown.value.type == SKAZ_INT)
    kind = settle(kind, &last->shown.value.number);
  builder->clauses.items[clause].shown.kind = kind;
  show_like(builder, second, first);
  close(builder, clause);
}

/* At an end of a range of more than two values "6 or more" is 6, and what is not 0 is 1 or more. */
static skaz_clause_kind at_an_end(skaz_clause_kind kind, const struct slot *slot, int64_t *bound) {
  bool is_lowest = *bound == slot->low, is_highest = *bound == slot->high;
  if (kind == SKAZ_CLAUSE_AT_LEAST && is_highest) return SKAZ_CLAUSE_EQUAL;
  if (kind == SKAZ_CLAUSE_AT_MOST && is_lowest) return SKAZ_CLAUSE_EQUAL;
  if (kind != SKAZ_CLAUSE_DIFFERENT || slot->width == 0) return kind;
  if (!is_lowest && !is_highest) return kind;
  *bound += is_lowest ? 1 : -1;
  return is_lowest ? SKAZ_CLAUSE_AT_LEAST : SKAZ_CLAUSE_AT_MOST;
}

/* What is stored lies, or lies not, between two ends, one of which may be that of the range. */
static void add_range(struct builder *builder, int32_t index, bool is_negated) {
  const struct node *node = node_at(builder, index);
  uint32_t at = reads_slot(builder->reads, node);
  const struct slot *slot = &builder->program->layout.slots[at];
  int64_t base = slot->width == 8 ? 0 : slot->low;
  int64_t first = (int64_t)((uint64_t)base + (uint64_t)node->k);
  int64_t last = (int64_t)((uint64_t)first + node->span);
  bool is_within = (node->op == NODE_IN) != is_negated;
  skaz_clause_kind kind = is_within ? SKAZ_CLAUSE_EQUAL : SKAZ_CLAUSE_DIFFERENT;
  if (first != last && last < slot->high) kind = is_within ? SKAZ_CLAUSE_AT_MOST : SKAZ_CLAUSE_MORE;
  if (first != last && last >= slot->high)
    kind = is_within ? SKAZ_CLAUSE_AT_LEAST : SKAZ_CLAUSE_LESS;
  int64_t bound = kind == SKAZ_CLAUSE_AT_MOST || kind == SKAZ_CLAUSE_MORE ? last : first;
  kind = settle(kind, &bound);
  size_t clause = add(builder, kind, index);
  builder->clauses.items[clause].is_negated = is_negated;
  size_t value = add_slot(builder, at);
  skaz_type type = builder->clauses.items[value].shown.value.type;
  if (type == SKAZ_BOOL) kind = (bound == 1) == is_within ? SKAZ_CLAUSE_TRUE : SKAZ_CLAUSE_FALSE;
  if (type == SKAZ_INT) kind = at_an_end(kind, slot, &bound);
  builder->clauses.items[clause].shown.kind = kind;
  if (type != SKAZ_BOOL) show_like(builder, add_number(builder, type, bound), value);
  close(builder, clause);
}

/* ------------------------------------------------------------------ conditions */

/* `a and b and c` is one ALL of three. */
static void add_joined(struct builder *builder, int32_t index, bool is_negated, enum node_op op) {
  const struct node *node = node_at(builder, index);
  if (node->op == NODE_NOT) {
    enum node_op other = op == NODE_AND ? NODE_OR : NODE_AND;
    int32_t inner = (int32_t)node->a;
    if (node_at(builder, inner)->op == other || node_at(builder, inner)->op == NODE_NOT) {
      add_joined(builder, inner, !is_negated, other);
      return;
    }
  }
  if (node->op != op) {
    add_condition(builder, index, is_negated);
    return;
  }
  add_joined(builder, (int32_t)node->a, is_negated, op);
  add_joined(builder, (int32_t)node->b, is_negated, op);
}

static void add_truth(struct builder *builder, int32_t index, bool is_negated) {
  size_t clause = add(builder, is_negated ? SKAZ_CLAUSE_FALSE : SKAZ_CLAUSE_TRUE, index);
  builder->clauses.items[clause].is_negated = is_negated;
  add_value(builder, index);
  close(builder, clause);
}

static void add_condition(struct builder *builder, int32_t index, bool is_negated) {
  const struct node *node = node_at(builder, index);
  enum node_op op = (enum node_op)node->op;
  if (op == NODE_NOT) {
    add_condition(builder, (int32_t)node->a, !is_negated);
  } else if (op == NODE_AND || op == NODE_OR) {
    bool is_all = (op == NODE_AND) != is_negated;
    size_t clause = add(builder, is_all ? SKAZ_CLAUSE_ALL : SKAZ_CLAUSE_ANY, index);
    builder->clauses.items[clause].is_negated = is_negated;
    add_joined(builder, index, is_negated, op);
    close(builder, clause);
  } else if (op == NODE_IN || op == NODE_NOT_IN) {
    add_range(builder, index, is_negated);
  } else if (is_condition(node)) {
    add_comparison(builder, index, is_negated);
  } else {
    add_truth(builder, index, is_negated);
  }
}

/* ------------------------------------------------------------------------ all */

const char *clauses_word(const struct program *program, const struct clause *clause,
                         int64_t value) {
  if (clause->words == NONE || clause->decision != NONE) return NULL;
  const struct words *words = &program->words[clause->words];
  if (clause->shown.value.type == SKAZ_WORD || words->floors == NULL)
    return words_display(words, value);
  int32_t at = words_at(words, value);
  return at == NONE ? NULL : words_display(words, at);
}

struct clauses clauses_of(const struct reads *reads, int32_t node, struct arena *arena) {
  struct builder builder = {.reads = reads, .program = reads->program, .arena = arena};
  if (reads->program->nodes[node].type == TYPE_BOOL)
    add_condition(&builder, node, false);
  else
    add_value(&builder, node);
  return builder.clauses;
}

struct clauses clauses_of_number(int64_t number, struct arena *arena) {
  struct builder builder = {.arena = arena};
  add_number(&builder, SKAZ_INT, number);
  return builder.clauses;
}
