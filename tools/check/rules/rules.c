/* rules: what can be seen of a story without playing it. */
#include "check/rules/rules.h"

void rules_run(const skaz_program *program, bool is_explored, struct findings *findings) {
  rules_flow(program, findings);
  if (!is_explored) rules_menus(program, findings);
  rules_sites(program, findings);
  rules_labels(program, findings);
  rules_sources(program, findings);
  rules_variables(program, findings);
}
