/* course: a play that the check makes: its moves, what chance gave, and how it goes wrong. */
#include "check/witness/course.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "plays/outcomes.h"
#include "plays/session.h"

void course_free_move(struct course_move *move) {
  free(move->place);
  free(move->word);
  free(move->label);
  free(move->outcomes);
}

void course_free(struct course *course) {
  for (size_t i = 0; i < course->count; i++) course_free_move(&course->moves[i]);
  free(course->moves);
  free(course->outcomes);
  free(course->test);
  *course = (struct course){0};
}

/* --------------------------------------------------------------- faults */

static bool is_equal(const char *a, const char *b) {
  return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

bool course_is_same_error(const skaz_error *a, const skaz_error *b) {
  return a->status == b->status && a->line == b->line && a->column == b->column &&
         is_equal(a->file, b->file) && (a->file != NULL || is_equal(a->message, b->message));
}

bool course_is_same(const struct course_fault *a, const struct course_fault *b) {
  bool are_claims = a->kind == COURSE_CLAIM && b->kind == COURSE_CLAIM;
  if (are_claims) return a->claim == b->claim && a->what.status == b->what.status;
  return a->kind != COURSE_CLAIM && b->kind != COURSE_CLAIM &&
         course_is_same_error(&a->what, &b->what);
}

/* --------------------------------------------------------------- the run */

static bool compile_claims(struct course_run *run) {
  skaz_program *program = run->setting.program;
  size_t count = skaz_entry_count(program, SKAZ_ENTRY_CLAIM);
  run->claims = need_bytes(NULL, (count + 1) * sizeof *run->claims);
  for (run->claim_count = 0; run->claim_count < count; run->claim_count++) {
    skaz_entry entry;
    if (!skaz_entry_at(program, SKAZ_ENTRY_CLAIM, run->claim_count, &entry) ||
        skaz_compile(program, entry.text, &run->claims[run->claim_count], NULL) != SKAZ_OK)
      return false;
  }
  return true;
}

/* The oracle of a run. */
static bool tell(void *data, const skaz_draw *draw, int64_t *outcome) {
  struct course_run *run = data;
  if (run->is_silent || run->tell == NULL || !run->tell(run->user, draw, outcome)) {
    run->is_silent = true;
    return false;
  }
  if (run->told.length > 0) text_put(&run->told, ",");
  if (draw->names != NULL)
    text_put(&run->told, draw->names[*outcome - draw->low]);
  else
    text_print(&run->told, "%" PRId64, *outcome);
  return true;
}

bool course_open(struct course_run *run, const struct course_setting *setting,
                 struct course *course) {
  *run = (struct course_run){.setting = *setting, .course = course};
  if (skaz_new(setting->program, 0, setting->flags, &run->story) != SKAZ_OK) return false;
  skaz_set_oracle(run->story, tell, run);
  return compile_claims(run);
}

void course_close(struct course_run *run) {
  skaz_free(run->story);
  text_free(&run->told);
  free(run->claims);
}

/* --------------------------------------------------------------- moves */

/* What chance gave, as a play file records it: all of it, or, in a move that failed, what was
 * told before the story's generator went on. */
static char *outcomes_after(struct course_run *run, skaz_status status) {
  return status == SKAZ_OK ? outcomes_of(run->story) : need_string(text_string(&run->told));
}

static void start_move(struct course_run *run) {
  text_clear(&run->told);
  run->is_silent = false;
}

skaz_status course_begin(struct course_run *run) {
  start_move(run);
  skaz_status status = skaz_begin(run->story, run->setting.act);
  if (run->course == NULL) return status;
  course_free(run->course);
  run->course->outcomes = outcomes_after(run, status);
  return status;
}

/* The move by its names, which die with the turn. */
static struct course_move name_move(struct course_run *run, enum play_kind kind, size_t choice,
                                    const char *answer) {
  struct course_move move = {.kind = kind, .place = need_string(skaz_place(run->story))};
  skaz_choice chosen = {.id = "", .label = ""};
  if (kind == PLAY_ANSWER) move.word = need_string(answer);
  if (kind != PLAY_CHOICE) return move;
  skaz_status status = skaz_choice_at(run->story, choice, &chosen);
  move.word = need_string(chosen.id);
  move.label = need_string(status == SKAZ_OK ? chosen.label : chosen.id);
  return move;
}

static skaz_status execute(struct course_run *run, enum play_kind kind, size_t choice,
                           const char *answer) {
  switch (kind) {
  case PLAY_CHOICE: return skaz_choose(run->story, choice);
  case PLAY_ANSWER: return skaz_answer(run->story, answer);
  case PLAY_LEAVE: return skaz_leave(run->story);
  default: return SKAZ_BAD_CALL;
  }
}

static void keep_move(struct course_run *run, struct course_move *move, skaz_status status) {
  struct course *course = run->course;
  move->outcomes = outcomes_after(run, status);
  move->has_digest = status == SKAZ_OK;
  if (move->has_digest) move->digest = session_short_digest(skaz_digest(run->story));
  course->moves = need_item(course->moves, course->count, &course->capacity, sizeof *move);
  course->moves[course->count++] = *move;
}

skaz_status course_move(struct course_run *run, enum play_kind kind, size_t choice,
                        const char *answer) {
  struct course_move move = {0};
  start_move(run);
  if (run->course != NULL) move = name_move(run, kind, choice, answer);
  skaz_status status = execute(run, kind, choice, answer);
  if (status == SKAZ_BAD_CALL || status == SKAZ_BAD_ANSWER)
    course_free_move(&move);
  else if (run->course != NULL)
    keep_move(run, &move, status);
  return status;
}

struct course_fault course_failure(const struct course_run *run) {
  return (struct course_fault){.kind = COURSE_FAILS, .what = *skaz_error_of(run->story)};
}

/* --------------------------------------------------- where the run rests */

/* Reads whatever the player would read; fails with the first text that cannot be shown. */
static skaz_status read_all(skaz_story *story) {
  size_t blocks = skaz_block_count(story), choices = skaz_choice_count(story);
  skaz_status status = SKAZ_OK;
  for (size_t i = 0; i < blocks && status == SKAZ_OK; i++) {
    skaz_block block;
    status = skaz_block_at(story, i, &block);
  }
  for (size_t i = 0; i < choices && status == SKAZ_OK; i++) {
    skaz_choice choice;
    status = skaz_choice_at(story, i, &choice);
  }
  skaz_question question;
  if (status == SKAZ_OK && skaz_phase_of(story) == SKAZ_ASK)
    status = skaz_question_of(story, &question);
  return status;
}

static bool find_claim(const skaz_program *program, size_t claim, skaz_entry *entry) {
  return skaz_entry_at(program, SKAZ_ENTRY_CLAIM, claim, entry);
}

bool course_test_claim(struct course_run *run, size_t claim, bool *holds) {
  return skaz_test(run->story, run->claims[claim], holds) == SKAZ_OK;
}

/* Whether a claim is broken here, or cannot be tested. */
static bool is_wrong(struct course_run *run, size_t claim, struct course_fault *fault) {
  skaz_entry entry = {.name = ""};
  bool holds = false;
  *fault = (struct course_fault){.kind = COURSE_CLAIM, .claim = claim};
  if (!course_test_claim(run, claim, &holds)) {
    fault->what = *skaz_error_of(run->story);
    return true;
  }
  find_claim(run->setting.program, claim, &entry);
  return strcmp(entry.name, holds ? "never" : "always") == 0;
}

bool course_next_fault(struct course_run *run, size_t *from, struct course_fault *fault) {
  if (*from == 0) {
    *from = 1;
    if (read_all(run->story) != SKAZ_OK) {
      *fault = (struct course_fault){.kind = COURSE_UNSHOWN, .what = *skaz_error_of(run->story)};
      return true;
    }
  }
  while (*from <= run->claim_count)
    if (is_wrong(run, (*from)++ - 1, fault)) return true;
  return false;
}

/* On one line: the expression may stand on several in the scenario. */
char *course_claim_test(const skaz_program *program, size_t claim) {
  skaz_entry entry;
  if (!find_claim(program, claim, &entry) || strcmp(entry.name, "can") == 0) return NULL;
  bool is_never = strcmp(entry.name, "never") == 0;
  char *test = need_print(is_never ? "not (%s)" : "%s", entry.text);
  for (char *at = test; *at; at++)
    if (*at == '\n' || *at == '\r' || *at == '\t') *at = ' ';
  return test;
}
