/* witness: the shortest plays that show what an explored space tells.
 *
 * Each finds a way from a beginning by the parents of states, which is a shortest one, and
 * plays it anew, in the program of the space: the setting's program is space_program. All
 * return false if there is no such play, or if it does not show what it should: that would
 * be a mistake of the exploration, and the course must not be shown as a refutation. The
 * course, {0} at first, is to be freed in either case. */
#ifndef SKAZ_WITNESS_H
#define SKAZ_WITNESS_H

#include "check/space/space.h"
#include "check/witness/course.h"

/* A play that rests in the state. */
bool witness_state(struct space *space, const struct course_setting *setting, uint32_t state,
                   struct course *course);
/* A play whose last move is the edge; state SPACE_NONE: that begins in this way. */
bool witness_edge(struct space *space, const struct course_setting *setting, uint32_t state,
                  uint32_t edge, struct course *course);
/* A play that ends in the i-th fault: its last move fails, or what it then shows cannot be
 * shown, or a claim cannot be tested. */
bool witness_fault(struct space *space, const struct course_setting *setting, size_t i,
                   struct course *course);
/* A play on whose last move a bit of a site's marks is set. */
bool witness_mark(struct space *space, const struct course_setting *setting, size_t site,
                  unsigned char mark, struct course *course);
/* A play to where the i-th claim is decided: where what it says must never be is, or what must
 * always be is not, with the test that fails there; or where what can be is. */
bool witness_claim(struct space *space, const struct course_setting *setting, size_t i,
                   struct course *course);

#endif
