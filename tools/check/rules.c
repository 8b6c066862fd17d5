/* rules: what can be seen of a story without playing it. */
#include "check/rules.h"

void rules_run(skaz_program *program, bool is_explored, struct findings *findings) {
  (void)is_explored;
  rules_sources(program, findings);
}
