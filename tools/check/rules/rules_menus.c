/* rules_menus: menus that may be empty, and bodies that run out. */
#include "check/rules/rules.h"

static struct spot spot_of(const skaz_relation *relation) {
  return (struct spot){relation->file, relation->line, relation->column, NULL};
}

static void look_at_menu(const skaz_program *program, const skaz_relation *menu,
                         struct findings *findings) {
  if (menu->is_dead || menu->has_otherwise) return;
  if (menu->is_conditional)
    finding_add(findings, CODE_MENU_MAY_BE_EMPTY, spot_of(menu),
                "some values close every choice of this menu, and there is no fallback");
  else if (menu->is_once && rules_comes_back(program, menu->from))
    finding_add(findings, CODE_ONCE_LOOP, spot_of(menu),
                "the story comes back to this menu, whose choices can each be taken once, and "
                "there is no fallback");
}

/* Where a condition stands before it, it may be that it always holds. Where plays came to it, it
 * is told already. */
static void look_at_loose_end(const skaz_relation *end, struct findings *findings) {
  if (end->is_dead || finding_has(findings, CODE_LOOSE_END, end->file, end->line)) return;
  struct finding *finding = finding_add(findings, CODE_LOOSE_END, spot_of(end),
                                        "'%s' can run out: it ends without go", end->from);
  if (end->is_conditional) finding->severity = SEVERITY_HINT;
}

void rules_menus(const skaz_program *program, struct findings *findings) {
  skaz_relation relation;
  for (size_t i = 0; skaz_relation_at(program, i, &relation); i++) {
    if (relation.kind == SKAZ_HAS_MENU) look_at_menu(program, &relation, findings);
    if (relation.kind == SKAZ_HAS_LOOSE_END) look_at_loose_end(&relation, findings);
  }
}
