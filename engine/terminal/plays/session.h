/* session: a story with all its moves, so that any of them can be taken back.
 *
 * Before each move the state is kept. To undo is to go back to the state before the move
 * that is to be the last one, and to make that move again with the outcomes that chance
 * gave it, so that its text is there to be read. */
#ifndef SKAZ_SESSION_H
#define SKAZ_SESSION_H

#include "plays/playfile.h"
#include "skaz.h"

/* A move as the play file records it, with strings of its own. */
struct move {
  enum play_kind kind; /* PLAY_CHOICE, PLAY_ANSWER or PLAY_LEAVE */
  char *place, *word, *outcomes;
  char *label;          /* of the choice, as it was shown; else NULL */
  const char *decision; /* that it answered, or NULL; the program's */
  int64_t seconds;
  uint64_t digest; /* of the state after it */
  void *before;    /* the state before it */
};

/* What the player wrote down. */
struct note {
  char *text;
  size_t turn; /* moves that stood when it was written */
};

/* A source card that the player opened. */
struct opened {
  char *card;  /* its id */
  size_t turn; /* moves that stood then */
};

/* A term of the glossary, met first in the text of this turn. */
struct met {
  const char *term; /* the program's */
  size_t turn;
};

struct session_start {
  uint64_t seed;
  unsigned options;     /* SKAZ_SHORT */
  const char *act;      /* or NULL */
  const char *outcomes; /* of chance before the first move, or NULL: the generator's */
  bool is_restored;     /* every move is made by a second story, from the bytes of the first */
};

struct session {
  skaz_program *program;
  skaz_story *story;
  skaz_story *twin; /* with is_restored, else NULL */
  struct session_start start;
  char *act, *outcomes; /* copies of the start's */
  struct move *moves;
  size_t made;  /* moves that stand */
  size_t count; /* and those after them that were taken back: to be redone */
  size_t capacity;
  struct note *notes;
  size_t note_count, note_capacity;
  struct opened *opened; /* taking moves back closes none */
  size_t opened_count, opened_capacity;
  struct met *met; /* in order of turns; of moves that stand, or were taken back */
  size_t met_count, met_capacity;
  bool has_begun_otherwise; /* chance did not ask for just the start's outcomes */
};

/* Begins. If that fails the session's story tells why; session_close is due all the same. */
skaz_status session_open(struct session *session, skaz_program *program,
                         const struct session_start *start);
void session_close(struct session *session);

/* Make a move. `seconds` since the prompt, -1: not known. Moves taken back are forgotten. */
skaz_status session_choose(struct session *session, size_t choice, int64_t seconds);
skaz_status session_answer(struct session *session, const char *text, int64_t seconds);
skaz_status session_leave(struct session *session, int64_t seconds);

/* A move with recorded outcomes. `choice` counts for PLAY_CHOICE. `*are_used` tells whether
 * chance asked for just these. */
skaz_status session_repeat(struct session *session, const struct play_line *line, size_t choice,
                           bool *are_used);

/* The index of the choice with this id, or that had it formerly. */
bool session_find_choice(const struct session *session, const char *id, size_t *choice);

/* Takes back, or makes again, up to `count` moves, and returns how many; 0 where there are
 * none, or where the story failed to come back (then it stands as it stood). */
size_t session_undo(struct session *session, size_t count);
size_t session_redo(struct session *session, size_t count);

/* Goes to where the first `made` moves stand, taken back ones among them; false, and then
 * all is as it was, if the story failed to come back. */
bool session_go(struct session *session, size_t made);

/* Forgets the moves that were taken back. */
void session_forget(struct session *session);

/* Keeps a note, a copy, at the turn that is reached. Where the moves before it are taken back
 * and forgotten, it stays at the last one that still stands. */
void session_note(struct session *session, const char *text);

/* Keeps, in the same way, that the player opened a card. */
void session_open_card(struct session *session, const char *id);
/* Whether they did. */
bool session_has_opened(const struct session *session, const char *id);

/* Whether a term was met before the turn that is reached. */
bool session_knows(const struct session *session, const char *term);

/* Move `index`, counted from 0, as a line of a play file. */
struct play_line session_line(const struct session *session, size_t index);

/* The last move as a line of a play file; false before the first one. */
bool session_last(const struct session *session, struct play_line *line);

/* What a play file records of a digest. */
uint32_t session_short_digest(uint64_t digest);

#endif
