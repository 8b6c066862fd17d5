/* inspect: what a program tells of itself, for hosts and tools. */
#include "language/expr.h"
#include "play/play.h"

const char *skaz_status_name(skaz_status status) {
  static const char *const names[] = {"ok",           "bad call",  "bad answer",
                                      "bad scenario", "bad state", "not found",
                                      "script error", "limit",     "no memory"};
  return (unsigned)status < sizeof names / sizeof *names ? names[status] : "unknown";
}

size_t skaz_issue_count(const skaz_program *program) { return program->compiled.issues.count; }

bool skaz_issue_at(const skaz_program *program, size_t i, skaz_issue *issue) {
  if (i >= program->compiled.issues.count) return false;
  *issue = program->compiled.issues.items[i];
  return true;
}

skaz_digests skaz_program_digests(const skaz_program *program) { return program->compiled.digests; }

void skaz_about_program(const skaz_program *program, skaz_about *about) {
  *about = program->compiled.about;
}

size_t skaz_entry_count(const skaz_program *program, skaz_entry_kind kind) {
  return (unsigned)kind < SKAZ_ENTRY_KINDS ? program->compiled.entry_counts[kind] : 0;
}

bool skaz_entry_at(const skaz_program *program, skaz_entry_kind kind, size_t i, skaz_entry *entry) {
  if (i >= skaz_entry_count(program, kind)) return false;
  *entry = program->compiled.entries[kind][i];
  return true;
}

const char *skaz_entry_field(const skaz_program *program, skaz_entry_kind kind, size_t i,
                             const char *field) {
  const struct program *compiled = &program->compiled;
  for (size_t at = 0; at < compiled->detail_count; at++) {
    const struct detail *detail = &compiled->details[at];
    if (detail->kind == kind && detail->index == i && strcmp(detail->field, field) == 0)
      return detail->value;
  }
  return NULL;
}

/* Division by a number that is written there is safe unless it is zero. */
static bool can_fail(const struct program *program, const struct node *node) {
  if (node->op == NODE_CALL) return true;
  if (node->op != NODE_DIV && node->op != NODE_MOD) return false;
  const struct node *divisor = &program->nodes[node->b];
  return divisor->op != NODE_INT || divisor->k == 0;
}

bool skaz_text_can_fail(const skaz_program *program) {
  const struct program *compiled = &program->compiled;
  for (size_t i = 0; i < compiled->node_count; i++)
    if (can_fail(compiled, &compiled->nodes[i])) return true;
  return false;
}

bool skaz_decision(const skaz_program *program, const char *id, skaz_entry *entry) {
  const struct program *compiled = &program->compiled;
  int32_t at = names_find(&compiled->decision_names, id, strlen(id));
  if (at == NAME_NONE) return false;
  for (size_t i = 0; i < compiled->entry_counts[SKAZ_ENTRY_DECISION]; i++)
    if (strcmp(compiled->entries[SKAZ_ENTRY_DECISION][i].name, id) == 0)
      return skaz_entry_at(program, SKAZ_ENTRY_DECISION, i, entry);
  return false;
}
