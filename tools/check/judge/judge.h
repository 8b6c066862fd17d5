/* judge: what explorations show of a story, gathered and told as findings.
 *
 * A story with a shorter version is explored twice, and once more from each act that players can
 * begin with. What goes wrong in one is wrong; what occurs in one can occur. */
#ifndef SKAZ_JUDGE_H
#define SKAZ_JUDGE_H

#include "check/judge/refute.h"
#include "check/judge/verdict.h"
#include "check/witness/sample.h"

/* Plays of one version, and what is told of them. */
struct hearing {
  const struct refuter *refuter;
  unsigned flags; /* SKAZ_SHORT */
  struct findings *findings;
};

/* Two choices (SKAZ_ENTRY_CHOICE) that come to the same wherever both are open. */
struct judge_pair {
  size_t a, b;     /* a the smaller */
  bool is_same;    /* they lead to the same state; else to states that are alike */
  uint64_t spaces; /* in which that is so: a bit each */
};

struct evidence {
  bool is_complete; /* nothing was left out */
  bool is_part;     /* plays begin with an act: what they do not come to, others may */
  size_t faults;    /* moves that fail: what would come behind them is not known */
  uint64_t states, edges;
  uint64_t plays, turns; /* at random */
  enum space_end end;    /* why the last that was not whole stopped */
  bool *holds, *fails;   /* of each claim: somewhere */
  size_t claim_count;
  unsigned char *marks; /* of each site: SKAZ_MARK_... or-ed */
  bool *is_open;        /* of each: it may get marks that were not found out */
  size_t site_count;
  struct judge_pair *pairs;
  size_t pair_count, pair_room;
  uint64_t *offered; /* of each choice: the spaces in which it is open somewhere */
  size_t choice_count;
  unsigned spaces; /* that were looked at for pairs */
};

void judge_begin(struct evidence *evidence, const skaz_program *program);
/* Takes in one exploration, or random plays: their errors become findings, and so do claims that
 * they refute. */
void judge_take(struct evidence *evidence, struct space *space, const struct hearing *hearing);
void judge_take_sample(struct evidence *evidence, const struct sample *sample,
                       const struct course_setting *setting, const struct hearing *hearing);
enum knowledge judge_knows(const struct evidence *evidence);
/* Whether what was not seen can be taken not to be: all is known. */
bool judge_is_sure(const struct evidence *evidence);
void judge_free(struct evidence *evidence);

/* Takes in which ways of texts that change by turns plays can show. */
void judge_ways(struct evidence *evidence, struct space *space);

/* Takes in which choices come to the same; not where that would take more memory, in bytes. */
void judge_alike(struct evidence *evidence, struct space *space, size_t most_memory);
/* They become findings, where all plays are known. */
void judge_same(const struct evidence *evidence, const skaz_program *program,
                struct findings *findings);

/* A state from which no ending can be reached becomes a finding, with what keeps plays in; not
 * where a move behind it fails or is not known, which may be all that keeps them. */
void judge_stuck(struct space *space, const struct hearing *hearing);

/* A play breaks a claim: the finding, or NULL if it was told before. */
struct finding *judge_broken_claim(const skaz_program *program, size_t claim,
                                   struct findings *findings);
/* Each claim is a property; what can be and is nowhere becomes a finding. */
void judge_claims(const struct evidence *evidence, const skaz_program *program,
                  struct findings *findings, struct verdicts *verdicts);
/* What occurs in no play becomes findings, where all plays are known. Behind the rules that see
 * without playing: what they told is not told again. */
void judge_sites(const struct evidence *evidence, const skaz_program *program,
                 struct findings *findings);
/* How much of what can occur, and of both sides of conditions, was seen: on these properties. */
void judge_coverage(const struct evidence *evidence, const skaz_program *program,
                    struct verdicts *verdicts);

#endif
