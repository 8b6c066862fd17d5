/* domain: which values of a text variable logic can tell apart. */
#include "language/domain.h"

#include "language/expr.h"

static bool holds(const char *literal, const char *text, size_t size) {
  size_t length = strlen(literal);
  return length <= size && memcmp(literal, text, length) == 0 &&
         (length == size || text[length] == '\0');
}

size_t domain_find(const struct domain *domain, const char *text, size_t size) {
  size_t i = 0;
  while (i < domain->count && !holds(domain->literals[i], text, size)) i++;
  return i;
}

static void add_literal(struct domain *domain, const char *text, struct arena *arena) {
  if (domain_find(domain, text, strlen(text)) < domain->count) return;
  *ARENA_PUSH(arena, domain->literals, domain->count, domain->capacity) = text;
}

/* A node that is given to something else than a comparison. */
static void open(const struct program *program, struct domain *domains, uint32_t index) {
  const struct node *node = &program->nodes[index];
  if (node->op == NODE_TEXT_SLOT) domains[node->a].is_closed = false;
}

static void compare(const struct program *program, struct domain *domains, uint32_t left,
                    uint32_t right, struct arena *arena) {
  const struct node *a = &program->nodes[left], *b = &program->nodes[right];
  if (a->op == NODE_TEXT_SLOT && b->op == NODE_STRING)
    add_literal(&domains[a->a], program->strings[b->a], arena);
  else
    open(program, domains, left);
}

static void take_node(const struct program *program, struct domain *domains,
                      const struct node *node, struct arena *arena) {
  switch ((enum node_op)node->op) {
  case NODE_TEXT_EQ:
  case NODE_TEXT_NE:
    compare(program, domains, node->a, node->b, arena);
    compare(program, domains, node->b, node->a, arena);
    break;
  case NODE_SET_TEXT: open(program, domains, node->b); break;
  case NODE_CALL:
    for (int64_t i = 0; i < node->k; i++)
      open(program, domains, (uint32_t)program->arguments[node->b + i]);
    break;
  default: break;
  }
}

/* Functions see what they read by name, and what a derived value passes on. */
static void open_for_functions(const struct program *program, struct domain *domains) {
  for (size_t i = 0; i < program->variable_count; i++) {
    const struct variable *variable = &program->variables[i];
    if (!variable->lua_reads) continue;
    if (variable->type == VARIABLE_TEXT) domains[variable->text].is_closed = false;
    if (variable->type == VARIABLE_DERIVED && variable->expr != NONE)
      open(program, domains, (uint32_t)variable->expr);
  }
}

/* A word, or where that does not fit one character, of which there are enough. */
static const char *find_other(const struct domain *domain, uint32_t size, struct arena *arena) {
  static const char word[] = "other";
  if (size >= 4 * (sizeof word - 1) && domain_find(domain, word, sizeof word) == domain->count)
    return word;
  char letter[] = "\xE4\xB8\x80"; /* U+4E00 and on */
  while (domain_find(domain, letter, sizeof letter) < domain->count) {
    bool is_last = letter[2] == '\xBF';
    letter[2] = (char)(is_last ? '\x80' : letter[2] + 1);
    if (is_last) letter[1]++;
  }
  return arena_copy(arena, letter, sizeof letter - 1);
}

struct domain *domain_all(const struct program *program, struct arena *arena) {
  size_t count = program->layout.text_count;
  struct domain *domains = arena_take(arena, (count + 1) * sizeof *domains);
  for (size_t i = 0; i < count; i++) domains[i].is_closed = true;
  for (size_t i = 0; i < program->node_count; i++)
    take_node(program, domains, &program->nodes[i], arena);
  open_for_functions(program, domains);
  for (size_t i = 0; i < count; i++)
    domains[i].other = find_other(&domains[i], program->layout.texts[i].size, arena);
  return domains;
}
