/* judge: what explorations show of a story, gathered. */
#include "check/judge.h"

#include <stdlib.h>
#include <string.h>

#include "check/topic.h"
#include "text/text.h"

static void *need_zeros(size_t count, size_t size) {
  return memset(need_bytes(NULL, count * size + 1), 0, count * size + 1);
}

void judge_begin(struct evidence *evidence, const skaz_program *program) {
  *evidence = (struct evidence){.is_complete = true, .end = SPACE_WHOLE};
  evidence->claim_count = skaz_entry_count(program, SKAZ_ENTRY_CLAIM);
  evidence->holds = need_zeros(evidence->claim_count, sizeof *evidence->holds);
  evidence->fails = need_zeros(evidence->claim_count, sizeof *evidence->fails);
  evidence->site_count = skaz_site_count(program);
  evidence->marks = need_zeros(evidence->site_count, 1);
}

bool judge_is_sure(const struct evidence *evidence) {
  return evidence->is_complete && evidence->faults == 0;
}

void judge_free(struct evidence *evidence) {
  free(evidence->holds);
  free(evidence->fails);
  free(evidence->marks);
  *evidence = (struct evidence){0};
}

/* ----------------------------------------------------------------- faults */

static enum code code_of(const struct space_fault *fault) {
  enum code code = topic_of_error(&fault->what);
  bool is_shown = fault->is_text || fault->is_label;
  return code == CODE_SCRIPT_ERROR && is_shown ? CODE_TEXT_ERROR : code;
}

static void tell_fault(const struct space_fault *fault, struct findings *findings) {
  struct spot at = {fault->what.file, fault->what.line, fault->what.column, NULL};
  finding_add(findings, code_of(fault), at, "%s", fault->what.message);
}

/* ------------------------------------------------------------ claims and marks */

static void take_claims(struct evidence *evidence, const struct space *space) {
  for (size_t i = 0; i < evidence->claim_count; i++) {
    struct space_claim claim = space_claim_at(space, i);
    evidence->holds[i] |= claim.holds != SPACE_NONE;
    evidence->fails[i] |= claim.fails != SPACE_NONE;
  }
}

void judge_take(struct evidence *evidence, struct space *space, struct findings *findings) {
  struct space_size size;
  space_measure(space, &size);
  evidence->states += size.states;
  evidence->edges += size.edges;
  evidence->faults += space_fault_count(space);
  evidence->is_complete &= space_is_complete(space);
  if (space_ended_by(space) != SPACE_WHOLE) evidence->end = space_ended_by(space);
  for (size_t i = 0; i < space_fault_count(space); i++)
    tell_fault(space_fault_at(space, i), findings);
  take_claims(evidence, space);
  const unsigned char *marks = space_marks(space);
  for (size_t i = 0; i < evidence->site_count; i++) evidence->marks[i] |= marks[i];
}
