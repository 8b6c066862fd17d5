/* retrace: a play made again, turn after turn, in a story of its own, to be looked at. */
#include "account/retrace.h"

static bool make_move(const struct retrace *retrace, struct session *session,
                      const struct session *original, size_t index) {
  struct play_line line = session_line(original, index);
  size_t choice = 0;
  bool are_used;
  if (line.kind == PLAY_CHOICE && !session_find_choice(session, line.word, &choice)) return false;
  retrace->see_move(retrace->user, session, &original->moves[index], choice);
  return session_repeat(session, &line, choice, &are_used) == SKAZ_OK;
}

bool retrace_run(const struct retrace *retrace, const struct session *original,
                 struct text *problem) {
  struct session session;
  bool is_good = session_open(&session, original->program, &original->start) == SKAZ_OK;
  if (is_good) retrace->see_turn(retrace->user, &session);
  for (size_t i = 0; is_good && i < original->made; i++) {
    is_good = make_move(retrace, &session, original, i);
    if (is_good) retrace->see_turn(retrace->user, &session);
  }
  if (!is_good)
    text_put(problem, session.story ? skaz_error_of(session.story)->message
                                    : skaz_status_name(SKAZ_NO_MEMORY));
  session_close(&session);
  return is_good;
}
