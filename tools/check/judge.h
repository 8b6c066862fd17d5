/* judge: what explorations show of a story, gathered and told as findings.
 *
 * A story with a shorter version is explored twice. What goes wrong in one is wrong; what
 * occurs in one can occur. */
#ifndef SKAZ_JUDGE_H
#define SKAZ_JUDGE_H

#include "check/space.h"
#include "check/verdict.h"

struct evidence {
  bool is_complete; /* nothing was left out */
  uint64_t states, edges, gaps;
  enum space_end end;  /* why the last that was not whole stopped */
  bool *holds, *fails; /* of each claim: somewhere */
  size_t claim_count;
  unsigned char *marks; /* of each site: SKAZ_MARK_... or-ed */
  size_t site_count;
};

void judge_begin(struct evidence *evidence, const skaz_program *program);
/* Takes in one exploration; its errors become findings. */
void judge_take(struct evidence *evidence, struct space *space, struct findings *findings);
void judge_free(struct evidence *evidence);

/* Claims that do not hold become findings; each is a property. */
void judge_claims(const struct evidence *evidence, const skaz_program *program,
                  struct findings *findings, struct verdicts *verdicts);

#endif
