/* replay: the events of a play file made again in a session. */
#ifndef SKAZ_REPLAY_H
#define SKAZ_REPLAY_H

#include "plays/playfile.h"
#include "plays/session.h"

/* Something worth telling about a line. */
struct remark {
  int line;         /* 0: there is nothing to tell */
  struct text text; /* one sentence */
};

/* What became of it. */
struct replay {
  struct remark stopped; /* why it did not go to the end */
  struct remark differs; /* where it first went otherwise than recorded */
  struct remark unknown; /* the first line that was not understood */
  size_t done;           /* lines that were made again */
  struct text copy;      /* those lines as this scenario would record them */
  /* Called before and after each line, if not NULL. */
  void (*watch)(void *user, struct session *session, const struct play_line *line, bool is_made);
  void *user;
};

/* Makes all events of `file` again, as far as they can be. `session` was just begun with
 * what the file's header says. True if the end was reached without a difference. */
bool replay_run(struct replay *replay, struct session *session, const struct playfile *file);
void replay_free(struct replay *replay);

/* What the header of a play says about how it begins. */
struct session_start replay_start(const struct play_header *header);

/* Whether the scenario's logic is the one that the play was recorded with. A header
 * without digests is taken for the same. */
bool replay_is_same_logic(const struct play_header *header, const skaz_program *program);

#endif
