/* refute: the plays that show findings, written beside them. */
#ifndef SKAZ_REFUTE_H
#define SKAZ_REFUTE_H

#include "check/findings/finding.h"
#include "check/space/space.h"
#include "check/witness/course.h"

/* Where plays are written. */
struct refuter {
  const char *folder;   /* NULL: nowhere; findings tell their moves all the same */
  const char *id;       /* of the scenario */
  const char *act;      /* as the exploration; the version is told with each play */
  struct text *problem; /* why a play could not be written */
};

/* Give a finding the shortest play that shows it, where there is one: that ends in a fault of
 * the space; that rests in a state; that comes to where a claim breaks. `flags` are those of
 * the exploration. */
void refute_fault(const struct refuter *refuter, struct space *space, unsigned flags, size_t fault,
                  struct finding *finding);
void refute_state(const struct refuter *refuter, struct space *space, unsigned flags,
                  uint32_t state, struct finding *finding);
void refute_claim(const struct refuter *refuter, struct space *space, unsigned flags, size_t claim,
                  struct finding *finding);
/* The same with a course that is known. */
void refute_course(const struct refuter *refuter, const struct course_setting *setting,
                   const struct course *course, struct finding *finding);

#endif
