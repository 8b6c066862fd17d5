/* rules_variables: variables that are not read, not set, or neither. */
#include <string.h>

#include "check/rules/rules.h"

/* What the scenario does with a variable. */
struct uses {
  bool is_read, is_set, is_changed; /* changed: to what may differ from its start */
};

/* Whether a use of "read.theses" or "read" is one of the variable "read". */
static bool is_of(const char *used, const char *name) {
  size_t length = strlen(name);
  return strncmp(used, name, length) == 0 && (used[length] == '\0' || used[length] == '.');
}

/* Whether the passage has a variable of its own of that name. */
static bool is_local_to(const skaz_program *program, const char *name, const char *passage) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_VARIABLE, i, &entry); i++)
    if (entry.parent != NULL && strcmp(entry.parent, passage) == 0 && strcmp(entry.name, name) == 0)
      return true;
  return false;
}

static bool uses_it(const skaz_program *program, const skaz_relation *use,
                    const skaz_entry *variable) {
  if (!is_of(use->to, variable->name)) return false;
  if (variable->parent != NULL) return strcmp(use->from, variable->parent) == 0;
  return !is_local_to(program, variable->name, use->from);
}

static void note(struct uses *uses, const skaz_relation *use) {
  switch (use->kind) {
  case SKAZ_USE_READ:
  case SKAZ_USE_PRINT:
  case SKAZ_USE_CLAIM: uses->is_read = true; break;
  case SKAZ_USE_WRITE:
    uses->is_set = true;
    uses->is_changed |= !use->is_start;
    break;
  case SKAZ_USE_ASK: uses->is_set = uses->is_changed = true; break;
  case SKAZ_USE_FUNCTION: *uses = (struct uses){true, true, true}; break;
  default: break;
  }
}

static struct uses find_uses(const skaz_program *program, const skaz_entry *variable) {
  struct uses uses = {false, false, false};
  skaz_relation relation;
  for (size_t i = 0; skaz_relation_at(program, i, &relation); i++)
    if (relation.kind <= SKAZ_USE_CLAIM && uses_it(program, &relation, variable))
      note(&uses, &relation);
  return uses;
}

static void look_at(const skaz_program *program, const skaz_entry *variable,
                    struct findings *findings) {
  struct uses uses = find_uses(program, variable);
  struct spot at = {variable->file, variable->line, 0, variable->name};
  const char *name = variable->name;
  bool is_derived = strcmp(variable->extra, "derived") == 0;
  if (!uses.is_read && !uses.is_set)
    finding_add(findings, CODE_UNUSED, at, "'%s' is never used", name);
  else if (!uses.is_read)
    finding_add(findings, CODE_NEVER_READ, at, "'%s' is set and never read", name);
  else if (!uses.is_set && !is_derived)
    finding_add(findings, CODE_NEVER_WRITTEN, at, "'%s' is read and never set", name);
  else if (!uses.is_changed && !is_derived)
    finding_add(findings, CODE_ONLY_START, at, "'%s' is only ever set to its start", name);
}

void rules_variables(const skaz_program *program, struct findings *findings) {
  skaz_entry variable;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_VARIABLE, i, &variable); i++)
    look_at(program, &variable, findings);
}
