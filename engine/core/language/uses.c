/* uses: what reads and writes each variable of a program. */
#include "language/bodies.h"
#include "language/relations.h"

struct uses {
  struct relations *relations;
  const struct program *program;
  struct reads reads;
  const char **names; /* of each number of `reads`; NULL: no variable */
  int32_t *derived;   /* of each node: a derived variable whose root it is, or NONE */
  int32_t *alike;     /* of each variable: the next with the same root, or NONE */
  int32_t inside;     /* the derived variable being gone through, or NONE */
  /* What is being gone through. */
  skaz_relation_kind kind;
  const char *from;
  struct place at;
};

/* ------------------------------------------------------------------- names */

static void name_numbers(struct uses *uses, const struct variable *variable) {
  struct arena *arena = uses->relations->kept;
  bool has_members = variable->type == VARIABLE_SET || variable->type == VARIABLE_PER;
  for (size_t i = 0; has_members && i < variable->words.count; i++)
    uses->names[variable->slot + i] =
        arena_print(arena, "%s.%s", variable->name, variable->words.items[i]);
  if (variable->type == VARIABLE_TEXT)
    uses->names[uses->program->layout.count + variable->text] = variable->name;
  if (variable->type <= VARIABLE_ONE_OF) uses->names[variable->slot] = variable->name;
}

static void name_all(struct uses *uses) {
  const struct program *program = uses->program;
  uses->names = arena_take(uses->relations->scratch, (reads_count(program) + 1) * sizeof(char *));
  for (size_t i = 0; i < program->variable_count; i++) name_numbers(uses, &program->variables[i]);
  for (size_t i = 0; i < program->passage_count; i++)
    if (program->passages[i].visited_slot != NONE)
      uses->names[program->passages[i].visited_slot] =
          arena_print(uses->relations->kept, "visited.%s", program->passages[i].id);
  if (program->short_slot != NONE) uses->names[program->short_slot] = "short";
}

/* Two derived variables have one root where one is nothing but the other. */
static void find_roots(struct uses *uses) {
  const struct program *program = uses->program;
  struct arena *arena = uses->relations->scratch;
  uses->derived = arena_take(arena, (program->node_count + 1) * sizeof(int32_t));
  uses->alike = arena_take(arena, (program->variable_count + 1) * sizeof(int32_t));
  for (size_t i = 0; i < program->node_count; i++) uses->derived[i] = NONE;
  for (size_t i = 0; i < program->variable_count; i++) {
    const struct variable *variable = &program->variables[i];
    if (variable->type != VARIABLE_DERIVED) continue;
    uses->alike[i] = uses->derived[variable->expr];
    uses->derived[variable->expr] = (int32_t)i;
  }
}

/* ------------------------------------------------------------------ telling */

/* What is gone through next. */
static void stand(struct uses *uses, const char *from, struct place at) {
  uses->from = from;
  uses->at = at;
}

static void tell(struct uses *uses, skaz_relation_kind kind, const char *name) {
  relations_add(uses->relations, kind, uses->from, name, uses->at);
}

static void tell_store(struct uses *uses, uint32_t number, bool is_start) {
  relations_add(uses->relations, SKAZ_USE_WRITE, uses->from, uses->names[number], uses->at)
      ->is_start = is_start;
}

static void tell_number(void *data, uint32_t number) {
  struct uses *uses = data;
  tell(uses, uses->kind, uses->names[number]);
}

/* A derived variable is told as itself; what it reads is told where it is declared. */
static bool enter(void *data, int32_t index) {
  struct uses *uses = data;
  const struct program *program = uses->program;
  const struct node *node = &program->nodes[index];
  bool is_inside = uses->inside != NONE && program->variables[uses->inside].expr == index;
  for (int32_t i = uses->derived[index]; i != NONE && !is_inside; i = uses->alike[i])
    tell(uses, uses->kind, program->variables[i].name);
  if (uses->derived[index] != NONE && !is_inside) return false;
  if (node->op != NODE_CALL) return true;
  for (int64_t i = 0; i < node->k; i++) reads_node(&uses->reads, program->arguments[node->b + i]);
  return false;
}

static void read_node(struct uses *uses, skaz_relation_kind kind, int32_t node) {
  uses->kind = kind;
  reads_node(&uses->reads, node);
}

static void stand_at(struct uses *uses, int32_t expression) {
  const struct written *written = program_written(uses->program, expression);
  if (written != NULL) uses->at = written->at;
}

/* Conditions of blocks around a choice and its own were joined; each is told where it was
 * written. */
static void read_condition(struct uses *uses, int32_t index) {
  struct place around = uses->at;
  if (index < 0) return;
  const struct node *node = &uses->program->nodes[index];
  bool is_joined = program_written(uses->program, index) == NULL && uses->derived[index] == NONE;
  stand_at(uses, index);
  if (is_joined && (node->op == NODE_AND || node->op == NODE_NOT)) {
    read_condition(uses, (int32_t)node->a);
    if (node->op == NODE_AND) read_condition(uses, (int32_t)node->b);
  } else {
    read_node(uses, SKAZ_USE_READ, index);
  }
  uses->at = around;
}

/* ------------------------------------------------------------------ effects */

/* `x += y` reads x for itself alone. */
static bool is_own_value(const struct uses *uses, uint32_t slot, const struct node *node) {
  return node->op == NODE_LOAD && reads_slot(&uses->reads, node) == slot;
}

static void read_value(struct uses *uses, const struct node *set) {
  const struct node *value = &uses->program->nodes[set->b];
  bool grows = value->op == NODE_ADD || value->op == NODE_SUB;
  bool is_own = grows && is_own_value(uses, set->a, &uses->program->nodes[value->a]);
  read_node(uses, SKAZ_USE_READ, (int32_t)(is_own ? value->b : set->b));
}

static bool is_start(const struct uses *uses, const struct node *set) {
  const struct program *program = uses->program;
  const struct node *value = &program->nodes[set->b];
  if (set->op == NODE_SET)
    return value->op == NODE_INT && value->k == program->layout.slots[set->a].start;
  return value->op == NODE_STRING &&
         strcmp(program->strings[value->a], program->layout.texts[set->a].start) == 0;
}

static void perform(struct uses *uses, int32_t index) {
  const struct node *node = &uses->program->nodes[index];
  switch ((enum node_op)node->op) {
  case NODE_SEQUENCE:
    perform(uses, (int32_t)node->a);
    perform(uses, (int32_t)node->b);
    break;
  case NODE_INCREASE: tell_store(uses, node->a, false); break;
  case NODE_SET:
    read_value(uses, node);
    tell_store(uses, node->a, is_start(uses, node));
    break;
  default:
    read_node(uses, SKAZ_USE_READ, (int32_t)node->b);
    tell_store(uses, (uint32_t)uses->program->layout.count + node->a, is_start(uses, node));
    break;
  }
}

/* -------------------------------------------------------------------- texts */

static void read_text(struct uses *uses, const char *from, int32_t text) {
  if (text < 0) return;
  const struct text_template *template = &uses->program->templates[text];
  stand(uses, from, template->at);
  for (uint32_t i = template->first; i < template->end && template->is_dynamic; i++) {
    const struct piece *piece = &uses->program->pieces[i];
    if (piece->op == PIECE_PRINT) read_node(uses, SKAZ_USE_PRINT, (int32_t)piece->a);
    if (piece->op == PIECE_UNLESS) read_condition(uses, (int32_t)piece->a);
  }
}

/* --------------------------------------------------------------------- code */

static void read_choice(struct uses *uses, const char *from, const struct choice *choice) {
  stand(uses, from, bodies_choice_place(uses->program, choice));
  read_condition(uses, choice->when == NEVER ? choice->guard : choice->when);
  if (choice->word != NONE) {
    int32_t decision = uses->program->menus[choice->menu].decision;
    tell_store(uses, uses->program->decisions[decision].slot, false);
  }
  read_text(uses, from, choice->label);
  read_text(uses, from, choice->locked);
}

static void read_menu(struct uses *uses, const char *from, const struct menu *menu) {
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++)
    read_choice(uses, from, &uses->program->choices[i]);
}

static void read_ask(struct uses *uses, const char *from, const struct ask *ask) {
  if (ask->into != NONE) {
    const struct variable *into = &uses->program->variables[ask->into];
    uint32_t member = ask->into_member != NONE ? (uint32_t)ask->into_member : 0;
    size_t number = into->type == VARIABLE_TEXT ? uses->program->layout.count + into->text
                                                : into->slot + member;
    tell(uses, SKAZ_USE_ASK, uses->names[number]);
  }
  read_text(uses, from, ask->question);
}

static void read_op(struct uses *uses, uint32_t pc) {
  const struct program *program = uses->program;
  const struct op *op = &program->code[pc];
  const char *from = program->passages[op->owner].id;
  stand(uses, from, program->code_places[pc]);
  switch ((enum op_code)op->code) {
  case OP_TEXT:
  case OP_HEADING: read_text(uses, from, op->a); break;
  case OP_EFFECT:
    stand_at(uses, op->a);
    perform(uses, op->a);
    break;
  case OP_UNLESS: read_condition(uses, op->a); break;
  case OP_MENU: read_menu(uses, from, &program->menus[op->a]); break;
  case OP_ASK: read_ask(uses, from, &program->asks[op->a]); break;
  default: break;
  }
}

static void read_passage(struct uses *uses, const struct passage *passage) {
  stand(uses, passage->id, passage->at);
  read_condition(uses, passage->when);
  read_condition(uses, passage->weight_expr);
  if (passage->kind == BODY_STORYLET) read_text(uses, passage->id, passage->heading);
}

static void read_card(struct uses *uses, const struct card *card) {
  read_text(uses, card->id, card->title);
  for (uint32_t i = card->first; i < card->end; i++)
    read_text(uses, card->id, uses->program->card_texts[i].text);
}

/* ---------------------------------------------------------------- variables */

static const char *scope_of(const struct uses *uses, const struct variable *variable) {
  return variable->scope == NONE ? "" : uses->program->passages[variable->scope].id;
}

static void read_derived(struct uses *uses, int32_t index) {
  const struct variable *variable = &uses->program->variables[index];
  if (variable->type != VARIABLE_DERIVED) return;
  stand(uses, scope_of(uses, variable), variable->at);
  uses->inside = index;
  read_node(uses, SKAZ_USE_READ, variable->expr);
  uses->inside = NONE;
}

/* A comparison with a number becomes one node, in which a derived variable that is nothing but
 * another is not to be seen; that it is used is known all the same. */
static void tell_unseen(struct uses *uses, const struct variable *variable) {
  const struct relations *relations = uses->relations;
  if (!variable->is_used) return;
  for (size_t i = 0; i < relations->count; i++)
    if (relations->items[i].to == variable->name) return;
  stand(uses, scope_of(uses, variable), variable->at);
  tell(uses, SKAZ_USE_READ, variable->name);
}

static void tell_visits(struct uses *uses) {
  const struct program *program = uses->program;
  for (size_t i = 0; i < program->passage_count; i++)
    if (program->passages[i].visited_slot != NONE)
      tell(uses, SKAZ_USE_FUNCTION, uses->names[program->passages[i].visited_slot]);
}

static void tell_members(struct uses *uses, const struct variable *variable) {
  for (size_t i = 0; i < variable->words.count; i++)
    tell(uses, SKAZ_USE_FUNCTION, uses->names[variable->slot + i]);
}

/* Functions name variables; where in the code is not known. */
static void tell_function_use(struct uses *uses, const struct variable *variable) {
  struct place nowhere = {0};
  if (!variable->lua_reads && !variable->lua_writes) return;
  stand(uses, scope_of(uses, variable), nowhere);
  switch (variable->type) {
  case VARIABLE_SET:
  case VARIABLE_PER: tell_members(uses, variable); break;
  case VARIABLE_VISITED: tell_visits(uses); break;
  case VARIABLE_DECIDED: break; /* each decision is a variable of its own */
  default:
    tell(uses, variable->lua_reads ? SKAZ_USE_FUNCTION : SKAZ_USE_WRITE, variable->name);
    break;
  }
}

static void tell_shown(struct uses *uses) {
  const struct program *program = uses->program;
  struct place nowhere = {0};
  stand(uses, "", nowhere);
  for (size_t i = 0; i < program->shown_count; i++)
    tell(uses, SKAZ_USE_PRINT, program->shown[i].name);
}

static void read_claims(struct uses *uses, const int32_t *claims) {
  const skaz_entry *entries = uses->program->entries[SKAZ_ENTRY_CLAIM];
  for (size_t i = 0; i < uses->program->entry_counts[SKAZ_ENTRY_CLAIM]; i++) {
    struct place at = {entries[i].file, entries[i].line, 0};
    stand(uses, "", at);
    read_node(uses, SKAZ_USE_CLAIM, claims[i]);
  }
}

/* --------------------------------------------------------------------- all */

static void init(struct uses *uses, struct relations *relations) {
  *uses = (struct uses){.relations = relations, .program = relations->program, .inside = NONE};
  reads_init(&uses->reads, relations->program, relations->scratch);
  uses->reads.visit = tell_number;
  uses->reads.enter = enter;
  uses->reads.data = uses;
  name_all(uses);
  find_roots(uses);
}

void uses_find(struct relations *relations, const int32_t *claims) {
  const struct program *program = relations->program;
  struct uses uses;
  init(&uses, relations);
  for (uint32_t i = 0; i < program->code_count; i++) read_op(&uses, i);
  for (size_t i = 0; i < program->passage_count; i++) read_passage(&uses, &program->passages[i]);
  for (size_t i = 0; i < program->card_count; i++) read_card(&uses, &program->cards[i]);
  for (size_t i = 0; i < program->variable_count; i++) read_derived(&uses, (int32_t)i);
  for (size_t i = 0; i < program->variable_count; i++)
    tell_function_use(&uses, &program->variables[i]);
  read_claims(&uses, claims);
  tell_shown(&uses);
  for (size_t i = 0; i < program->variable_count; i++) tell_unseen(&uses, &program->variables[i]);
}
