/* claims: what the author says with never, always and can, held against all states. */
#include <stdlib.h>
#include <string.h>

#include "check/judge.h"
#include "text/text.h"

/* What becomes of a claim, by its word and the states that were seen. */
static enum verdict verdict_of(const struct evidence *evidence, size_t i, const char *word) {
  enum verdict otherwise = evidence->is_complete ? VERDICT_PROVED : VERDICT_UNKNOWN;
  if (strcmp(word, "never") == 0) return evidence->holds[i] ? VERDICT_REFUTED : otherwise;
  if (strcmp(word, "always") == 0) return evidence->fails[i] ? VERDICT_REFUTED : otherwise;
  if (evidence->holds[i]) return VERDICT_PROVED;
  return judge_is_sure(evidence) ? VERDICT_REFUTED : VERDICT_UNKNOWN;
}

static const char *reason_of(const char *word) {
  if (strcmp(word, "never") == 0) return "there are plays in which it is";
  if (strcmp(word, "always") == 0) return "there are plays in which it is not";
  return "no play comes to it";
}

static void judge_one(const skaz_entry *claim, enum verdict verdict, struct findings *findings,
                      struct verdicts *verdicts) {
  struct spot at = {claim->file, claim->line, 0, claim->name};
  char *name = need_print("%s \"%s\"", claim->name, claim->text);
  if (verdict == VERDICT_REFUTED)
    finding_add(findings, CODE_CLAIM, at, "%s: %s", name, reason_of(claim->name));
  verdict_add(verdicts, name, verdict, verdict == VERDICT_REFUTED);
  free(name);
}

void judge_claims(const struct evidence *evidence, const skaz_program *program,
                  struct findings *findings, struct verdicts *verdicts) {
  skaz_entry claim;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_CLAIM, i, &claim); i++)
    judge_one(&claim, verdict_of(evidence, i, claim.name), findings, verdicts);
}
