/* explore: finds every state that a story can reach, on one thread or several. */
#ifndef SKAZ_EXPLORE_H
#define SKAZ_EXPLORE_H

#include "check/space/space.h"

/* How far it has come. */
struct explore_progress {
  uint32_t states, expanded; /* the frontier is what lies between them */
  uint64_t edges;
};

struct explore_options {
  /* Loads the scenario once more: each thread plays a program of its own. NULL: it cannot be
   * loaded. Called by the calling thread alone. Required. */
  skaz_program *(*load)(void *user);
  void *user;
  const char *act;      /* where plays begin; NULL: at the start */
  unsigned flags;       /* SKAZ_SHORT */
  unsigned threads;     /* 0: 1 */
  uint32_t most_states; /* to expand; 0: no limit but that of the numbers, some 2,000 million */
  size_t most_memory;   /* bytes of keys, index and edges together; 0: no limit */
  /* Called now and then by the calling thread; false stops the exploration. May be NULL. */
  bool (*progress)(void *user, const struct explore_progress *progress);
};

/* Explores. NULL: the scenario cannot be loaded, threads cannot be had, or there is no memory
 * to begin with. A limit that is met later ends the exploration with what it has. The caller
 * frees the space. */
struct space *explore_run(const struct explore_options *options);

#endif
