/* faults: what goes wrong while exploring, each error once. */
#ifndef SKAZ_FAULTS_H
#define SKAZ_FAULTS_H

#include "check/space/space.h"

/* A fault, with where it was met: the executions of a state's moves are counted. */
struct fault {
  struct space_fault shown;
  uint32_t execution;
};

/* All zero at first. */
struct faults {
  struct fault *items;
  size_t count, room;
};

/* Adds a fault, unless there is one of its status and place: that is counted then, and is met
 * where the earlier of the two is. Strings are copied. False: no memory. */
bool faults_note(struct faults *faults, const struct fault *fault);
/* Orders them by where they are met. */
void faults_sort(struct faults *faults);
void faults_free(struct faults *faults);

#endif
