/* retrace: a play made again, turn after turn, in a story of its own, to be looked at. */
#ifndef SKAZ_RETRACE_H
#define SKAZ_RETRACE_H

#include "plays/session.h"

struct retrace {
  /* At each turn, the beginning first; its text is there to be read. */
  void (*see_turn)(void *user, struct session *session);
  /* Then what was done there, before it takes effect; `choice` counts for PLAY_CHOICE. */
  void (*see_move)(void *user, struct session *session, const struct move *move, size_t choice);
  void *user;
};

/* Makes the moves of `original` that stand. False, with a sentence in `problem`, if the story
 * fails in that. */
bool retrace_run(const struct retrace *retrace, const struct session *original,
                 struct text *problem);

#endif
