/* reflect: what the places of a program do to each other, worked out when first asked. */
#include "language/relations.h"
#include "play/play.h"

/* The node of each claim, which the load has compiled and forgotten; false: no memory. */
static bool compile_claims(struct skaz_program *program) {
  skaz_entry claim;
  const skaz_expr *expr;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_CLAIM, i, &claim); i++)
    if (skaz_compile(program, claim.text, &expr, NULL) != SKAZ_OK) return false;
  return true;
}

static int32_t find_claim(const struct skaz_program *program, const char *text) {
  const struct skaz_expr *expr = program->expressions;
  while (strcmp(expr->text, text) != 0) expr = expr->older;
  return expr->node;
}

static const int32_t *find_claims(const struct skaz_program *program, struct arena *scratch) {
  size_t count = skaz_entry_count(program, SKAZ_ENTRY_CLAIM);
  int32_t *nodes = arena_take(scratch, (count + 1) * sizeof *nodes);
  for (size_t i = 0; i < count; i++)
    nodes[i] = find_claim(program, program->compiled.entries[SKAZ_ENTRY_CLAIM][i].text);
  return nodes;
}

static void work(struct skaz_program *program, struct arena *scratch, void *data) {
  struct program *compiled = &program->compiled;
  struct relations relations;
  (void)data;
  relations_find(&relations, compiled, find_claims(program, scratch), &compiled->arena, scratch);
  size_t size = relations.count * sizeof *relations.items;
  skaz_relation *kept = arena_take(&compiled->arena, size);
  memcpy(kept, relations.items, size);
  program->relations = kept;
  program->relation_count = relations.count;
}

size_t skaz_relation_count(const skaz_program *program) {
  /* no program is constant to itself: this notes what would be worked out again */
  struct skaz_program *owner = (struct skaz_program *)(uintptr_t)program;
  bool is_due = program->relations == NULL && program->compiled.issues.errors == 0;
  if (is_due && compile_claims(owner)) program_run(owner, work, NULL);
  return program->relation_count;
}

bool skaz_relation_at(const skaz_program *program, size_t i, skaz_relation *relation) {
  if (i >= skaz_relation_count(program)) return false;
  *relation = program->relations[i];
  return true;
}
