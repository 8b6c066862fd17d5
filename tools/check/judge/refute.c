/* refute: the plays that show findings, written beside them. */
#include "check/judge/refute.h"

#include "check/witness/playbook.h"
#include "check/witness/witness.h"
#include "text/text.h"

static struct course_setting setting_of(const struct refuter *refuter, struct space *space,
                                        unsigned flags) {
  return (struct course_setting){space_program(space), refuter->act, flags};
}

void refute_course(const struct refuter *refuter, const struct course_setting *setting,
                   const struct course *course, struct finding *finding) {
  struct text play = {0}, moves = {0};
  if (setting->act != NULL) text_print(&moves, "act '%s', ", setting->act);
  playbook_list(&moves, course);
  finding->moves = text_take(&moves);
  if (refuter->folder == NULL) return;
  playbook_print(&play, setting, course, finding->message);
  text_clear(refuter->problem);
  finding->play = playbook_write(refuter->folder, refuter->id, code_name(finding->code), &play,
                                 refuter->problem);
  text_free(&play);
}

void refute_fault(const struct refuter *refuter, struct space *space, unsigned flags, size_t fault,
                  struct finding *finding) {
  struct course_setting setting = setting_of(refuter, space, flags);
  struct course course = {0};
  if (witness_fault(space, &setting, fault, &course))
    refute_course(refuter, &setting, &course, finding);
  course_free(&course);
}

void refute_state(const struct refuter *refuter, struct space *space, unsigned flags,
                  uint32_t state, struct finding *finding) {
  struct course_setting setting = setting_of(refuter, space, flags);
  struct course course = {0};
  if (witness_state(space, &setting, state, &course))
    refute_course(refuter, &setting, &course, finding);
  course_free(&course);
}

void refute_claim(const struct refuter *refuter, struct space *space, unsigned flags, size_t claim,
                  struct finding *finding) {
  struct course_setting setting = setting_of(refuter, space, flags);
  struct course course = {0};
  if (witness_claim(space, &setting, claim, &course))
    refute_course(refuter, &setting, &course, finding);
  course_free(&course);
}
