/* rules_labels: choices of one menu that a player cannot tell apart. */
#include <string.h>

#include "check/rules/rules.h"

static bool is_alike(const skaz_site *a, const skaz_site *b) {
  return a->kind == SKAZ_SITE_CHOICE && a->menu == b->menu && a->text && b->text &&
         strcmp(a->text, b->text) == 0;
}

/* The choices of a menu stand in a row, with what belongs to them between. */
static bool find_twin(const skaz_program *program, size_t index, const skaz_site *choice,
                      skaz_site *twin) {
  for (size_t i = index; i-- > 0 && skaz_site_at(program, i, twin);) {
    if (twin->kind == SKAZ_SITE_CHOICE && twin->menu != choice->menu) return false;
    if (is_alike(twin, choice)) return true;
  }
  return false;
}

static bool is_conditional(const skaz_site *choice) {
  return (choice->traits & (SKAZ_IS_WHEN | SKAZ_IS_ONCE | SKAZ_IS_TOPIC)) != 0;
}

void rules_labels(const skaz_program *program, struct findings *findings) {
  skaz_site choice, twin;
  for (size_t i = 0; skaz_site_at(program, i, &choice); i++) {
    if (choice.kind != SKAZ_SITE_CHOICE || !find_twin(program, i, &choice, &twin)) continue;
    const struct spot spot = {choice.file, choice.line, choice.column, choice.text};
    struct finding *finding =
        finding_add(findings, CODE_SAME_LABEL, spot,
                    "the choice of line %d has the same label: where both are open, nobody can "
                    "tell them apart",
                    twin.line);
    if (is_conditional(&choice) || is_conditional(&twin)) finding->severity = SEVERITY_HINT;
  }
}
