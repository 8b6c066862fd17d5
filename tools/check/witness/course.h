/* course: a play that the check makes: its moves, what chance gave, and how it goes wrong.
 *
 * A course is made move by move in a run, which writes down each one as a play file records
 * it. What chance gives is told by the caller; from where the caller is silent, the story's
 * own generator decides, whose seed is 0. So the record of a move alone leads the same way. */
#ifndef SKAZ_COURSE_H
#define SKAZ_COURSE_H

#include "plays/playfile.h"
#include "skaz.h"

/* What all plays of a check have in common. */
struct course_setting {
  skaz_program *program;
  const char *act; /* where plays begin; NULL: at the start */
  unsigned flags;  /* SKAZ_SHORT */
};

struct course_move {
  enum play_kind kind; /* PLAY_CHOICE, PLAY_ANSWER or PLAY_LEAVE */
  char *place, *word;  /* as in a play file */
  char *label;         /* of a choice, as the player reads it; else NULL */
  char *outcomes;      /* "2,1,storm"; "": none */
  bool has_digest;     /* false: the move fails */
  uint32_t digest;
};

/* {0} is a course before its beginning. */
struct course {
  char *outcomes; /* of the beginning; NULL: none */
  struct course_move *moves;
  size_t count, capacity;
  char *test; /* an expression that should hold at the end and does not; NULL: none */
};

void course_free(struct course *course);
void course_free_move(struct course_move *move);

/* What can go wrong where a move was made, or in making it. */
enum course_kind {
  COURSE_FAILS,   /* the move, or the beginning, cannot be made */
  COURSE_UNSHOWN, /* a text, label or question cannot be shown */
  COURSE_CLAIM    /* a claim is broken, or cannot be tested */
};

struct course_fault {
  enum course_kind kind;
  skaz_error what; /* status SKAZ_OK: a claim is broken */
  size_t claim;    /* COURSE_CLAIM: its index */
};

/* Whether both are the same thing gone wrong: at one place, with one status. Whether a text
 * fails as it is shown, or before, with the move, is one. */
bool course_is_same(const struct course_fault *a, const struct course_fault *b);
/* Whether both errors are one: of one status at one place; where no place is known, of one
 * message. */
bool course_is_same_error(const skaz_error *a, const skaz_error *b);

/* A course under way. */
struct course_run {
  struct course_setting setting;
  skaz_story *story;
  struct course *course; /* takes the moves; NULL: they are not kept */
  skaz_oracle tell;      /* outcomes, as skaz_set_oracle; NULL: silent */
  void *user;
  struct text told; /* in the move under way */
  bool is_silent;   /* since a draw of it that was not told */
  const skaz_expr **claims;
  size_t claim_count;
};

/* Makes the story and compiles the claims. The course, if not NULL, must stay. False: no
 * memory, or the scenario has errors; course_close is due all the same. */
bool course_open(struct course_run *run, const struct course_setting *setting,
                 struct course *course);
void course_close(struct course_run *run);

/* Begin, again perhaps, and make a move. One that fails is kept as the last of the course, and
 * skaz_error_of(run->story) says why it does. `choice` counts for PLAY_CHOICE, `answer` for
 * PLAY_ANSWER. SKAZ_BAD_CALL and SKAZ_BAD_ANSWER mean that this is no move here; then nothing
 * is kept. */
skaz_status course_begin(struct course_run *run);
skaz_status course_move(struct course_run *run, enum play_kind kind, size_t choice,
                        const char *answer);

/* What is wrong where the run rests, one thing after the other: `*from` is 0 at first. The
 * strings of `fault` are the story's. */
bool course_next_fault(struct course_run *run, size_t *from, struct course_fault *fault);
/* The fault of a beginning, or a move, that has just failed. */
struct course_fault course_failure(const struct course_run *run);

/* How a claim stands where the run rests; false if it cannot be tested. */
bool course_test_claim(struct course_run *run, size_t claim, bool *holds);
/* What a play file tests for a claim: its expression, "not (...)" for `never`. The caller
 * frees it. NULL for `can`, which no play breaks. */
char *course_claim_test(const skaz_program *program, size_t claim);

#endif
