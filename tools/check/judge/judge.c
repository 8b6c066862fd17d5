/* judge: what explorations show of a story, gathered. */
#include "check/judge/judge.h"

#include <stdlib.h>
#include <string.h>

#include "check/findings/topic.h"
#include "check/witness/witness.h"
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
  evidence->choice_count = skaz_entry_count(program, SKAZ_ENTRY_CHOICE);
  evidence->offered = need_zeros(evidence->choice_count, sizeof *evidence->offered);
  evidence->is_open = need_zeros(evidence->site_count, sizeof *evidence->is_open);
}

enum knowledge judge_knows(const struct evidence *evidence) {
  if (!evidence->is_complete) return KNOWN_PARTLY;
  if (evidence->faults > 0) return KNOWN_PLAYS;
  return evidence->is_part ? KNOWN_WHOLE : KNOWN_ALL;
}

bool judge_is_sure(const struct evidence *evidence) { return judge_knows(evidence) == KNOWN_ALL; }

void judge_free(struct evidence *evidence) {
  free(evidence->holds);
  free(evidence->fails);
  free(evidence->marks);
  free(evidence->is_open);
  free(evidence->pairs);
  free(evidence->offered);
  *evidence = (struct evidence){0};
}

/* ----------------------------------------------------------------- faults */

static enum code code_of(const skaz_error *what, bool is_shown) {
  enum code code = topic_of_error(what);
  return code == CODE_SCRIPT_ERROR && is_shown ? CODE_TEXT_ERROR : code;
}

/* What was told with this code and message, where `at` is not NULL in that place; or NULL. */
static struct finding *find_told(const struct findings *findings, enum code code,
                                 const struct spot *at, const char *message) {
  for (size_t i = 0; i < findings->count; i++) {
    struct finding *told = &findings->items[i];
    bool is_there = at == NULL || (told->line == at->line && told->column == at->column);
    if (is_there && told->code == code && strcmp(told->message, message) == 0) return told;
  }
  return NULL;
}

/* NULL if it was told before, of the other version or of a copy. */
static struct finding *tell_once(enum code code, struct spot at, const char *message,
                                 struct findings *findings) {
  if (find_told(findings, code, &at, message) != NULL) return NULL;
  return finding_add(findings, code, at, "%s", message);
}

static struct finding *tell_error(enum code code, const skaz_error *what,
                                  struct findings *findings) {
  struct spot at = {what->file, what->line, what->column, NULL};
  return tell_once(code, at, what->message, findings);
}

static void take_faults(struct space *space, const struct hearing *hearing) {
  for (size_t i = 0; i < space_fault_count(space); i++) {
    const struct space_fault *fault = space_fault_at(space, i);
    bool is_shown = fault->is_text || fault->is_label;
    struct finding *finding =
        tell_error(code_of(&fault->what, is_shown), &fault->what, hearing->findings);
    if (finding != NULL) refute_fault(hearing->refuter, space, hearing->flags, i, finding);
  }
}

/* ------------------------------------------------------------------ losses */

/* A meter is told of once, with a play, and its other places are named. */
static void tell_loss(const struct hearing *hearing, const struct course_setting *setting,
                      const struct course *course, const skaz_site *site) {
  struct spot at = {site->file, site->line, site->column, site->text};
  char *message =
      need_print("'%s' stops at an end of its range here: some steps are lost", site->name);
  struct finding *told = find_told(hearing->findings, CODE_SATURATES, NULL, message);
  if (told != NULL)
    finding_also(told, at);
  else
    refute_course(hearing->refuter, setting, course,
                  finding_add(hearing->findings, CODE_SATURATES, at, "%s", message));
  free(message);
}

/* The play is what counts: the story that found the mark may have had other values where logic
 * reads them no more. */
static void take_loss(struct space *space, size_t i, const skaz_site *site,
                      const struct hearing *hearing) {
  struct course_setting setting = {space_program(space), hearing->refuter->act, hearing->flags};
  struct course course = {0};
  if (witness_mark(space, &setting, i, SKAZ_MARK_LOST, &course))
    tell_loss(hearing, &setting, &course, site);
  course_free(&course);
}

static void take_losses(struct space *space, const struct hearing *hearing) {
  const unsigned char *marks = space_marks(space);
  skaz_site site;
  for (size_t i = 0; skaz_site_at(space_program(space), i, &site); i++)
    if (site.kind == SKAZ_SITE_STORE && (marks[i] & SKAZ_MARK_LOST) != 0)
      take_loss(space, i, &site, hearing);
}

/* ------------------------------------------------------------ claims and marks */

static bool breaks_claim(const skaz_program *program, size_t claim, bool holds, bool fails) {
  skaz_entry entry;
  if (!skaz_entry_at(program, SKAZ_ENTRY_CLAIM, claim, &entry)) return false;
  return (holds && strcmp(entry.name, "never") == 0) ||
         (fails && strcmp(entry.name, "always") == 0);
}

static void take_claims(struct evidence *evidence, struct space *space,
                        const struct hearing *hearing) {
  const skaz_program *program = space_program(space);
  for (size_t i = 0; i < evidence->claim_count; i++) {
    struct space_claim claim = space_claim_at(space, i);
    bool holds = claim.holds != SPACE_NONE, fails = claim.fails != SPACE_NONE;
    evidence->holds[i] |= holds;
    evidence->fails[i] |= fails;
    if (!breaks_claim(program, i, holds, fails)) continue;
    struct finding *finding = judge_broken_claim(program, i, hearing->findings);
    if (finding != NULL) refute_claim(hearing->refuter, space, hearing->flags, i, finding);
  }
}

static void take_marks(struct evidence *evidence, const unsigned char *marks) {
  for (size_t i = 0; i < evidence->site_count; i++) evidence->marks[i] |= marks[i];
}

/* Which ways of texts are shown by turns is not told by an exploration alone. */
static void take_space_marks(struct evidence *evidence, struct space *space) {
  const skaz_program *program = space_program(space);
  const unsigned char *marks = space_marks(space);
  skaz_site site;
  for (size_t i = 0; skaz_site_at(program, i, &site); i++) {
    if ((site.traits & SKAZ_IS_BY_TURNS) == 0) evidence->marks[i] |= marks[i];
    evidence->is_open[i] |= space_leaves_unknown(program, &site);
  }
  judge_ways(evidence, space);
}

void judge_take(struct evidence *evidence, struct space *space, const struct hearing *hearing) {
  struct space_size size;
  space_measure(space, &size);
  evidence->states += size.states;
  evidence->edges += size.edges;
  evidence->faults += space_fault_count(space);
  evidence->is_complete &= space_is_complete(space);
  if (space_ended_by(space) != SPACE_WHOLE) evidence->end = space_ended_by(space);
  take_space_marks(evidence, space);
  take_faults(space, hearing);
  take_claims(evidence, space, hearing);
  take_losses(space, hearing);
}

/* ------------------------------------------------------------ random plays */

static struct finding *tell_find(const struct sample_find *find, const skaz_program *program,
                                 const struct hearing *hearing) {
  const struct course_fault *fault = &find->fault;
  if (fault->kind == COURSE_CLAIM && fault->what.status == SKAZ_OK)
    return judge_broken_claim(program, fault->claim, hearing->findings);
  return tell_error(code_of(&fault->what, fault->kind != COURSE_FAILS), &fault->what,
                    hearing->findings);
}

void judge_take_sample(struct evidence *evidence, const struct sample *sample,
                       const struct course_setting *setting, const struct hearing *hearing) {
  evidence->is_complete = false;
  evidence->plays += sample->plays;
  evidence->turns += sample->turns;
  take_marks(evidence, sample->marks);
  for (size_t i = 0; i < evidence->claim_count; i++) {
    evidence->holds[i] |= sample->claims[i].holds > 0;
    evidence->fails[i] |= sample->claims[i].fails > 0;
  }
  for (size_t i = 0; i < sample->count; i++) {
    struct finding *finding = tell_find(&sample->finds[i], setting->program, hearing);
    if (finding != NULL)
      refute_course(hearing->refuter, setting, &sample->finds[i].course, finding);
  }
}
