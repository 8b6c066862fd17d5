/* shrink: a play that goes wrong made short: as few moves as still go wrong in the same way. */
#ifndef SKAZ_SHRINK_H
#define SKAZ_SHRINK_H

#include "check/witness/course.h"

/* Makes the course shorter. Rounds that lead back to where the play was are cut out, then moves
 * are left out while what is left still goes wrong: alone, in runs and in pairs. Moves that are
 * not open any more go too, and chance may give something else. False, and the course is as
 * it was, if it does not go wrong so at all, or there is no memory. */
bool shrink_course(const struct course_setting *setting, const struct course_fault *fault,
                   struct course *course);

#endif
