/* reads: what expressions and texts of a linked program read. */
#include "language/reads.h"

#include "language/span.h"

static void visit(const struct reads *reads, uint32_t number) { reads->visit(reads->data, number); }

static uint32_t place_of(uint32_t offset, unsigned bit) { return offset * 8 + bit; }

uint32_t reads_slot(const struct reads *reads, const struct node *node) {
  return reads->slot_at[place_of(node->a, node->width == 0 ? node->bit : 0)];
}

void reads_functions(struct reads *reads) {
  for (size_t i = 0; i < reads->function_count; i++) visit(reads, reads->functions[i]);
}

static uint32_t text_number(const struct reads *reads, uint32_t text) {
  return (uint32_t)reads->program->layout.count + text;
}

static void read_call(struct reads *reads, const struct node *node) {
  for (int64_t i = 0; i < node->k; i++) reads_node(reads, reads->program->arguments[node->b + i]);
  reads_functions(reads);
}

void reads_node(struct reads *reads, int32_t index) {
  if (index < 0 || (reads->enter != NULL && !reads->enter(reads->data, index))) return;
  const struct node *node = &reads->program->nodes[index];
  switch ((enum node_op)node->op) {
  case NODE_INT:
  case NODE_STRING:
  case NODE_INCREASE: break;
  case NODE_SLOT: visit(reads, node->a); break;
  case NODE_LOAD:
  case NODE_IN:
  case NODE_NOT_IN: visit(reads, reads_slot(reads, node)); break;
  case NODE_TEXT_SLOT: visit(reads, text_number(reads, node->a)); break;
  case NODE_COUNT:
    for (uint32_t i = 0; i < node->b; i++) visit(reads, node->a + i);
    break;
  case NODE_CALL: read_call(reads, node); break;
  case NODE_NOT:
  case NODE_NEGATE:
  case NODE_ABS:
  case NODE_WORD_AT:
  case NODE_CHANCE: reads_node(reads, (int32_t)node->a); break;
  case NODE_SET:
  case NODE_SET_TEXT: reads_node(reads, (int32_t)node->b); break;
  default:
    reads_node(reads, (int32_t)node->a);
    reads_node(reads, (int32_t)node->b);
    break;
  }
}

static bool is_sequence(const struct piece *piece) {
  return piece->op >= PIECE_FIRST && piece->op <= PIECE_SHUFFLE;
}

/* Whether a piece takes one of several ways by a condition, or can fail. */
static bool decides(const struct reads *reads, const struct piece *piece) {
  return piece->op == PIECE_UNLESS ||
         (piece->op == PIECE_PRINT && span_is_noticed(reads, (int32_t)piece->a));
}

bool reads_sequence(const struct reads *reads, uint32_t at) {
  const struct piece *pieces = reads->program->pieces, *sequence = &pieces[at];
  if (!is_sequence(sequence) || sequence->op == PIECE_SHUFFLE) return false;
  for (uint32_t i = at + 1; i < sequence->b; i++)
    if (decides(reads, &pieces[i]) || is_sequence(&pieces[i])) return true;
  return false;
}

void reads_template(struct reads *reads, int32_t text) {
  if (text < 0) return;
  const struct text_template *template = &reads->program->templates[text];
  for (uint32_t i = template->first; i < template->end && template->is_dynamic; i++) {
    const struct piece *piece = &reads->program->pieces[i];
    if (decides(reads, piece)) reads_node(reads, (int32_t)piece->a);
    if (reads_sequence(reads, i)) visit(reads, piece->a);
  }
}

/* --------------------------------------------------------- what functions read */

static void mark(void *data, uint32_t number) { ((bool *)data)[number] = true; }

static void add_visits(struct reads *reads) {
  const struct program *program = reads->program;
  for (size_t i = 0; i < program->passage_count; i++)
    if (program->passages[i].visited_slot != NONE)
      visit(reads, (uint32_t)program->passages[i].visited_slot);
}

static void add_variable(struct reads *reads, const struct variable *variable) {
  const struct program *program = reads->program;
  switch (variable->type) {
  case VARIABLE_METER:
  case VARIABLE_INT:
  case VARIABLE_FLAG:
  case VARIABLE_ONE_OF: visit(reads, variable->slot); break;
  case VARIABLE_SET:
  case VARIABLE_PER:
    for (uint32_t i = 0; i < variable->words.count; i++) visit(reads, variable->slot + i);
    break;
  case VARIABLE_TEXT: visit(reads, text_number(reads, variable->text)); break;
  case VARIABLE_DERIVED: reads_node(reads, variable->expr); break;
  case VARIABLE_VISITED: add_visits(reads); break;
  case VARIABLE_SHORT:
    if (program->short_slot != NONE) visit(reads, (uint32_t)program->short_slot);
    break;
  case VARIABLE_DECIDED: break; /* each decision is a variable of its own */
  }
}

/* ------------------------------------------------------------------- names */

static const char *name_in(const struct variable *variable, uint32_t slot, struct arena *arena) {
  bool is_many = variable->type == VARIABLE_SET || variable->type == VARIABLE_PER;
  if (variable->type > VARIABLE_PER) return NULL;
  size_t count = is_many ? variable->words.count : 1;
  if (slot < variable->slot || slot >= variable->slot + count) return NULL;
  if (!is_many) return variable->name;
  return arena_print(arena, "%s.%s", variable->name, variable->words.items[slot - variable->slot]);
}

const char *reads_name(const struct reads *reads, uint32_t number, struct arena *arena) {
  const struct program *program = reads->program;
  const char *name = NULL;
  for (size_t i = 0; i < program->variable_count && name == NULL; i++) {
    const struct variable *variable = &program->variables[i];
    if (variable->type == VARIABLE_TEXT && text_number(reads, variable->text) == number)
      name = variable->name;
    else if (number < program->layout.count)
      name = name_in(variable, number, arena);
  }
  for (size_t i = 0; i < program->passage_count && name == NULL; i++)
    if (program->passages[i].visited_slot == (int32_t)number)
      name = arena_print(arena, "visited.%s", program->passages[i].id);
  return name == NULL && program->short_slot == (int32_t)number ? "short" : name;
}

/* --------------------------------------------------------- what functions read */

static void find_functions(struct reads *reads, struct arena *arena) {
  const struct program *program = reads->program;
  size_t count = reads_count(program);
  bool *is_read = arena_take(arena, (count + 1) * sizeof *is_read);
  reads->visit = mark;
  reads->data = is_read;
  for (size_t i = 0; i < program->variable_count; i++)
    if (program->variables[i].lua_reads) add_variable(reads, &program->variables[i]);
  uint32_t *list = arena_take(arena, (count + 1) * sizeof *list);
  size_t found = 0;
  for (uint32_t i = 0; i < count; i++)
    if (is_read[i]) list[found++] = i;
  reads->functions = list;
  reads->function_count = found;
}

void reads_init(struct reads *reads, const struct program *program, struct arena *arena) {
  const struct layout *layout = &program->layout;
  *reads = (struct reads){.program = program};
  uint32_t *slot_at = arena_take(arena, (layout->size + 1) * 8 * sizeof *slot_at);
  for (uint32_t i = 0; i < layout->count; i++)
    slot_at[place_of(layout->slots[i].offset, layout->slots[i].bit)] = i;
  reads->slot_at = slot_at;
  find_functions(reads, arena);
}
