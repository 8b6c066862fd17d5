/* shrink: a play that goes wrong made short: as few moves as still go wrong in the same way. */
#include "check/witness/shrink.h"

#include <stdlib.h>
#include <string.h>

#include "plays/outcomes.h"

enum {
  MOST_MOVES = 2000000, /* made in all; then the course stays as short as it is */
  MOST_IN_PAIRS = 64    /* moves of a course from which pairs are left out */
};

/* Where a course rests after its beginning and after each move that it can go on from. */
struct rests {
  char *keys;
  size_t room;
};

struct shrinker {
  struct course_run run;
  struct outcomes outcomes; /* that it is told */
  const struct course_fault *fault;
  struct course *best;
  struct course tried;
  skaz_story *from, *to; /* where a shortcut begins, and where it leads */
  char *key;             /* room for one */
  bool *is_out;          /* of the best course's moves: those that the next trial leaves out */
  struct rests best_rests, tried_rests;
  size_t key_size;
  size_t made; /* moves, in all trials */
};

/* -------------------------------------------------------------- trials */

static bool is_fault(struct shrinker *shrinker, const struct course_fault *fault) {
  return course_is_same(fault, shrinker->fault);
}

static void keep_key(struct shrinker *shrinker) {
  struct rests *rests = &shrinker->tried_rests;
  size_t at = shrinker->tried.count;
  if (at >= rests->room) {
    rests->room = 2 * at + 64;
    rests->keys = need_bytes(rests->keys, rests->room * shrinker->key_size + 1);
  }
  skaz_key(shrinker->run.story, rests->keys + at * shrinker->key_size);
}

/* Whether the trial has gone wrong as it should; sets `*is_over` where it cannot go on. */
static bool has_gone_wrong(struct shrinker *shrinker, skaz_status status, bool *is_over) {
  struct course_fault fault;
  *is_over = status != SKAZ_OK;
  if (*is_over) {
    fault = course_failure(&shrinker->run);
    return is_fault(shrinker, &fault);
  }
  keep_key(shrinker);
  for (size_t from = 0; course_next_fault(&shrinker->run, &from, &fault);)
    if (is_fault(shrinker, &fault)) return true;
  return false;
}

/* The open choice of this id. */
static bool find_open(skaz_story *story, const char *id, size_t *choice) {
  size_t count = skaz_choice_count(story);
  for (size_t i = 0; i < count; i++) {
    skaz_choice candidate = {0};
    skaz_choice_at(story, i, &candidate);
    if (!candidate.is_open || strcmp(candidate.id, id) != 0) continue;
    *choice = i;
    return true;
  }
  return false;
}

/* Lets chance give what is recorded, if there is something. */
static void tell_recorded(struct shrinker *shrinker, const char *recorded) {
  shrinker->outcomes = (struct outcomes){.next = recorded != NULL ? recorded : ""};
}

/* Makes a recorded move where it can be made; SKAZ_BAD_CALL or SKAZ_BAD_ANSWER: it cannot. */
static skaz_status make_move(struct shrinker *shrinker, const struct course_move *move) {
  struct course_run *run = &shrinker->run;
  size_t choice = 0;
  skaz_phase phase = skaz_phase_of(run->story);
  if (move->kind == PLAY_ANSWER ? phase != SKAZ_ASK : phase != SKAZ_MENU) return SKAZ_BAD_CALL;
  if (move->kind == PLAY_CHOICE && !find_open(run->story, move->word, &choice))
    return SKAZ_BAD_CALL;
  tell_recorded(shrinker, move->outcomes);
  shrinker->made++;
  return course_move(run, move->kind, choice, move->word);
}

/* Plays the best course without the moves that are out: whether it still goes wrong so. Moves
 * behind that are not made. */
static bool play_trial(struct shrinker *shrinker) {
  const struct course *best = shrinker->best;
  bool is_over;
  tell_recorded(shrinker, best->outcomes);
  if (has_gone_wrong(shrinker, course_begin(&shrinker->run), &is_over)) return true;
  for (size_t i = 0; i < best->count && !is_over; i++) {
    if (shrinker->is_out[i]) continue;
    skaz_status status = make_move(shrinker, &best->moves[i]);
    if (status == SKAZ_BAD_CALL || status == SKAZ_BAD_ANSWER) continue;
    if (has_gone_wrong(shrinker, status, &is_over)) return true;
  }
  return false;
}

/* The last trial is the best. */
static void take_trial(struct shrinker *shrinker) {
  struct course course = *shrinker->best;
  struct rests rests = shrinker->best_rests;
  *shrinker->best = shrinker->tried;
  shrinker->best_rests = shrinker->tried_rests;
  shrinker->tried = course;
  shrinker->tried_rests = rests;
}

/* Leaves out what is out, if the course still goes wrong so and is shorter. */
static bool leave_out(struct shrinker *shrinker) {
  size_t count = shrinker->best->count;
  bool is_shorter =
      shrinker->made < MOST_MOVES && play_trial(shrinker) && shrinker->tried.count < count;
  memset(shrinker->is_out, 0, count);
  if (is_shorter) take_trial(shrinker);
  return is_shorter;
}

/* ------------------------------------------------------------- leaving out */

static const char *key_at(const struct shrinker *shrinker, size_t at) {
  return shrinker->best_rests.keys + at * shrinker->key_size;
}

/* The longest round that begins after `from` moves, in moves. Where the course goes wrong it
 * may not rest. */
static size_t find_round(const struct shrinker *shrinker, size_t from) {
  for (size_t to = shrinker->best->count - 1; to > from; to--)
    if (memcmp(key_at(shrinker, from), key_at(shrinker, to), shrinker->key_size) == 0)
      return to - from;
  return 0;
}

/* Cuts out rounds: the moves between two rests that offer the same futures. */
static void cut_rounds(struct shrinker *shrinker) {
  bool has_round = false;
  for (size_t from = 0; from + 1 < shrinker->best->count;) {
    size_t length = find_round(shrinker, from);
    memset(shrinker->is_out + from, 1, length);
    has_round |= length > 0;
    from += length > 0 ? length : 1;
  }
  if (has_round) leave_out(shrinker);
}

/* Leaves out runs of `length` moves, the last ones first; whether any could be. */
static bool leave_out_runs(struct shrinker *shrinker, size_t length) {
  bool is_any = false;
  size_t end = shrinker->best->count;
  while (end >= length) {
    memset(shrinker->is_out + end - length, 1, length);
    is_any |= leave_out(shrinker);
    end -= length;
    if (end > shrinker->best->count) end = shrinker->best->count;
  }
  return is_any;
}

/* Leaves out a pair: one move may only undo what the other did. */
static bool leave_out_pair(struct shrinker *shrinker) {
  if (shrinker->best->count > MOST_IN_PAIRS) return false;
  for (size_t second = shrinker->best->count; second-- > 1;)
    for (size_t first = second; first-- > 0;) {
      shrinker->is_out[first] = shrinker->is_out[second] = true;
      if (leave_out(shrinker)) return true;
    }
  return false;
}

/* --------------------------------------------------------------- shortcuts */

/* How many moves lie between a rest and the last one of the course that is like where `to`
 * rests. */
static size_t count_saved(const struct shrinker *shrinker, size_t from) {
  size_t at = shrinker->best->count - 1;
  skaz_key(shrinker->to, shrinker->key);
  while (at > from && memcmp(key_at(shrinker, at), shrinker->key, shrinker->key_size) != 0) at--;
  return at - from;
}

/* Tries a move in place of so many from there on; `move` is freed. */
static bool replace_moves(struct shrinker *shrinker, size_t from, size_t count,
                          struct course_move *move) {
  struct course_move *place = &shrinker->best->moves[from], before = *place;
  *place = *move;
  memset(shrinker->is_out + from + 1, 1, count - 1);
  bool is_shorter = leave_out(shrinker);
  if (!is_shorter) *place = before;
  course_free_move(is_shorter ? &before : move);
  return is_shorter;
}

/* Makes the i-th choice, or answer, of where `from` rests; its name goes to `move`. */
static bool try_choice(struct shrinker *shrinker, size_t i, struct course_move *move) {
  skaz_choice choice = {0};
  skaz_choice_at(shrinker->from, i, &choice);
  if (!choice.is_open || skaz_choose_from(shrinker->to, shrinker->from, i) != SKAZ_OK) return false;
  *move = (struct course_move){.kind = PLAY_CHOICE, .word = need_string(choice.id)};
  return true;
}

static bool try_answer(struct shrinker *shrinker, size_t i, struct course_move *move) {
  skaz_reply reply;
  if (!skaz_answer_at(shrinker->from, i, &reply) ||
      skaz_answer_from(shrinker->to, shrinker->from, reply.text) != SKAZ_OK)
    return false;
  *move = (struct course_move){.kind = PLAY_ANSWER, .word = need_string(reply.text)};
  return true;
}

/* Looks for a move, of all that a rest has, that leads in one where the course takes many. */
static bool take_shortcut_at(struct shrinker *shrinker, size_t at) {
  if (skaz_from_key(shrinker->from, key_at(shrinker, at)) != SKAZ_OK) return false;
  bool is_menu = skaz_phase_of(shrinker->from) == SKAZ_MENU;
  size_t count =
      is_menu ? skaz_choice_count(shrinker->from) : skaz_answer_count(shrinker->from, NULL);
  for (size_t i = 0; i < count && shrinker->made < MOST_MOVES; i++) {
    struct course_move move;
    shrinker->made++;
    if (!(is_menu ? try_choice : try_answer)(shrinker, i, &move)) continue;
    size_t saved = count_saved(shrinker, at);
    move.outcomes = outcomes_of(shrinker->to);
    if (saved < 2)
      course_free_move(&move);
    else if (replace_moves(shrinker, at, saved, &move))
      return true;
  }
  return false;
}

static bool take_shortcut(struct shrinker *shrinker) {
  for (size_t at = 0; at + 1 < shrinker->best->count; at++)
    if (take_shortcut_at(shrinker, at)) return true;
  return false;
}

/* ------------------------------------------------------------------- all */

static void shorten(struct shrinker *shrinker) {
  do {
    cut_rounds(shrinker);
    for (size_t length = shrinker->best->count / 2; length > 1; length /= 2)
      leave_out_runs(shrinker, length);
    while (leave_out_runs(shrinker, 1)) continue;
  } while (take_shortcut(shrinker) || leave_out_pair(shrinker));
}

/* ------------------------------------------------------------- outcomes */

/* Bytes of the first `count` outcomes. */
static size_t prefix_length(const char *outcomes, size_t count) {
  const char *at = outcomes;
  for (size_t i = 0; i < count && *at != '\0'; i++) {
    if (i > 0) at++;
    at += strcspn(at, ",");
  }
  return (size_t)(at - outcomes);
}

/* A turn that goes round by chance until a limit stops it has drawn hundreds of outcomes: as
 * many are kept as lead it into the round. */
static void shorten_outcomes(struct shrinker *shrinker) {
  struct course *best = shrinker->best;
  char **kept = best->count > 0 ? &best->moves[best->count - 1].outcomes : &best->outcomes;
  char *whole = *kept;
  size_t length = 0;
  for (size_t count = 0; (length = prefix_length(whole, count)) < strlen(whole);
       count = count * 2 + 1) {
    *kept = need_copy(whole, length);
    if (play_trial(shrinker) && shrinker->tried.count == best->count) {
      free(whole);
      return;
    }
    free(*kept);
    *kept = whole;
  }
}

static bool open_shrinker(struct shrinker *shrinker, const struct course_setting *setting) {
  bool is_open = course_open(&shrinker->run, setting, &shrinker->tried) &&
                 skaz_new(setting->program, 0, setting->flags, &shrinker->from) == SKAZ_OK &&
                 skaz_new(setting->program, 0, setting->flags, &shrinker->to) == SKAZ_OK;
  shrinker->run.tell = outcomes_give;
  shrinker->run.user = &shrinker->outcomes;
  shrinker->key_size = skaz_key_size(setting->program);
  shrinker->key = need_bytes(NULL, shrinker->key_size + 1);
  shrinker->is_out = need_bytes(NULL, shrinker->best->count + 1);
  memset(shrinker->is_out, 0, shrinker->best->count + 1);
  return is_open;
}

static void close_shrinker(struct shrinker *shrinker) {
  course_free(&shrinker->tried);
  course_close(&shrinker->run);
  skaz_free(shrinker->from);
  skaz_free(shrinker->to);
  free(shrinker->best_rests.keys);
  free(shrinker->tried_rests.keys);
  free(shrinker->key);
  free(shrinker->is_out);
}

bool shrink_course(const struct course_setting *setting, const struct course_fault *fault,
                   struct course *course) {
  struct shrinker shrinker = {.fault = fault, .best = course};
  char *test = course->test;
  course->test = NULL;
  bool is_good = open_shrinker(&shrinker, setting) && play_trial(&shrinker);
  if (is_good) {
    take_trial(&shrinker); /* as it is recorded here, and with its rests */
    shorten(&shrinker);
    if (fault->what.status == SKAZ_LIMIT) shorten_outcomes(&shrinker);
  }
  course->test = test;
  close_shrinker(&shrinker);
  return is_good;
}
