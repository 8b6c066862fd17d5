/* claims: what the author says with never, always and can, held against all states. */
#include <stdlib.h>
#include <string.h>

#include "check/judge/judge.h"
#include "text/text.h"

/* What becomes of a claim, by its word and the states that were seen. */
static enum verdict verdict_of(const struct evidence *evidence, size_t i, const char *word) {
  enum verdict otherwise = evidence->is_complete ? VERDICT_PROVED : VERDICT_UNKNOWN;
  if (strcmp(word, "never") == 0) return evidence->holds[i] ? VERDICT_REFUTED : otherwise;
  if (strcmp(word, "always") == 0) return evidence->fails[i] ? VERDICT_REFUTED : otherwise;
  if (evidence->holds[i]) return VERDICT_PROVED;
  return judge_is_sure(evidence) ? VERDICT_REFUTED : VERDICT_UNKNOWN;
}

static char *name_of(const skaz_entry *claim) {
  return need_print("%s \"%s\"", claim->name, claim->text);
}

static struct finding *tell(const skaz_entry *claim, const char *reason,
                            struct findings *findings) {
  struct spot at = {claim->file, claim->line, 0, claim->name};
  char *name = name_of(claim);
  struct finding *finding = finding_add(findings, CODE_CLAIM, at, "%s: %s", name, reason);
  free(name);
  return finding;
}

struct finding *judge_broken_claim(const skaz_program *program, size_t claim,
                                   struct findings *findings) {
  skaz_entry entry;
  if (!skaz_entry_at(program, SKAZ_ENTRY_CLAIM, claim, &entry)) return NULL;
  if (finding_has(findings, CODE_CLAIM, entry.file, entry.line)) return NULL;
  bool is_never = strcmp(entry.name, "never") == 0;
  return tell(&entry,
              is_never ? "there are plays in which it is" : "there are plays in which it is not",
              findings);
}

void judge_claims(const struct evidence *evidence, const skaz_program *program,
                  struct findings *findings, struct verdicts *verdicts) {
  skaz_entry claim;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_CLAIM, i, &claim); i++) {
    enum verdict verdict = verdict_of(evidence, i, claim.name);
    bool is_refuted = verdict == VERDICT_REFUTED;
    char *name = name_of(&claim);
    if (is_refuted && strcmp(claim.name, "can") == 0) tell(&claim, "no play comes to it", findings);
    verdict_add(verdicts, name, verdict, is_refuted);
    free(name);
  }
}
