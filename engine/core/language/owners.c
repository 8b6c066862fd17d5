/* owners: variables that a module declares are changed by items that it makes, and no others. */
#include "language/compiler.h"

static bool is_same(const char *a, const char *b) {
  return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static size_t slots_of(const struct variable *variable) {
  bool is_text = variable->type == VARIABLE_TEXT || variable->type == VARIABLE_DERIVED;
  bool has_members = variable->type == VARIABLE_SET || variable->type == VARIABLE_PER;
  return is_text ? 0 : has_members ? variable->words.count : 1;
}

/* Whether the node is a change of the variable. */
static bool changes(const struct node *node, const struct variable *variable) {
  if (node->op == NODE_SET_TEXT)
    return variable->type == VARIABLE_TEXT && node->a == variable->text;
  if (node->op != NODE_SET && node->op != NODE_INCREASE) return false;
  return node->a - variable->slot < slots_of(variable);
}

static void refuse(struct compiler *compiler, struct place at, const struct variable *variable) {
  issue_error(compiler->issues, at,
              "'%s' belongs to the module '%s', whose own items alone change it: declare a "
              "variable of yours in state { }",
              variable->name, variable->module);
}

void owners_check_variable(struct compiler *compiler, const struct record *record, struct place at,
                           const struct variable *variable) {
  if (variable->module != NULL && !is_same(variable->module, record->module))
    refuse(compiler, at, variable);
}

void owners_check_effect(struct compiler *compiler, const struct record *record, size_t from) {
  const struct program *program = compiler->program;
  if (!compiler->has_owned) return;
  for (size_t i = 0; i < program->variable_count; i++) {
    const struct variable *variable = &program->variables[i];
    if (variable->module == NULL || is_same(variable->module, record->module)) continue;
    size_t node = from;
    while (node < program->node_count && !changes(&program->nodes[node], variable)) node++;
    if (node < program->node_count) refuse(compiler, record->label.at, variable);
  }
}
