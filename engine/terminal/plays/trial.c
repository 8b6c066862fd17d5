/* trial: a play file run as a test. */
#include "plays/trial.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "plays/library.h"
#include "plays/outcomes.h"
#include "plays/plays.h"
#include "plays/replay.h"
#include "text/reason.h"
#include "text/text.h"
#include "text/utf.h"

/* What one run showed. */
struct run_record {
  char **turns; /* one a move or step, the opening first */
  int *lines;   /* and the line that led to it */
  size_t count, capacity, line_capacity;
};

struct trial {
  const char *path;
  FILE *out;
  bool is_quiet;     /* the second run: expectations were tested before */
  struct text shown; /* the text of the last turn, on one line */
  struct run_record record;
  size_t failures;
};

__attribute__((format(printf, 3, 4))) static void fail(struct trial *trial, int line,
                                                       const char *format, ...) {
  va_list arguments;
  struct text words = {0};
  trial->failures++;
  text_put(&words, trial->path);
  if (line > 0) text_print(&words, ":%d", line);
  text_put(&words, ": ");
  va_start(arguments, format);
  text_vprint(&words, format, arguments);
  va_end(arguments);
  char *shown = utf_shown(words.data);
  fprintf(trial->out, "%s\n", shown);
  free(shown);
  text_free(&words);
}

/* ------------------------------------------------------------- what is shown */

static void put_block(struct text *out, const skaz_block *block) {
  for (size_t i = 0; i < block->span_count; i++)
    text_add(out, block->spans[i].text, block->spans[i].length);
  text_put(out, "\n");
}

static bool put_choices(struct text *out, skaz_story *story) {
  size_t count = skaz_choice_count(story);
  bool is_whole = true;
  for (size_t i = 0; i < count; i++) {
    skaz_choice choice;
    if (skaz_choice_at(story, i, &choice) != SKAZ_OK) {
      is_whole = false;
      continue;
    }
    text_print(out, "%s\n", choice.label);
    char *reason = reason_of_choice(story, i, &choice);
    if (reason) text_print(out, "%s\n", reason);
    free(reason);
  }
  return is_whole;
}

static bool put_blocks(struct text *out, skaz_story *story) {
  size_t count = skaz_block_count(story);
  bool is_whole = true;
  for (size_t i = 0; i < count; i++) {
    skaz_block block;
    if (skaz_block_at(story, i, &block) == SKAZ_OK)
      put_block(out, &block);
    else
      is_whole = false;
  }
  return is_whole;
}

static bool put_question(struct text *out, skaz_story *story) {
  skaz_question question;
  if (skaz_phase_of(story) != SKAZ_ASK) return true;
  if (skaz_question_of(story, &question) != SKAZ_OK) return false;
  text_print(out, "%s\n", question.text);
  return true;
}

/* All that the player can read, on one line with single blanks. False, with the story's
 * error to tell why, where some of it cannot be shown. */
static bool put_shown(struct text *out, skaz_story *story) {
  struct text raw = {0};
  bool is_whole = put_blocks(&raw, story);
  is_whole &= put_question(&raw, story);
  is_whole &= put_choices(&raw, story);
  utf_clean(out, text_string(&raw), raw.length);
  text_free(&raw);
  return is_whole;
}

/* And what decides how it goes on, for the comparison of two runs. */
static char *describe(skaz_story *story) {
  struct text out = {0};
  char *outcomes = outcomes_of(story);
  put_shown(&out, story);
  text_print(&out, "\nat %s, phase %d, turn %" PRIu32 ", digest %016" PRIx64 ", chance '%s'",
             skaz_place(story), (int)skaz_phase_of(story), skaz_turn(story), skaz_digest(story),
             outcomes);
  size_t count = skaz_choice_count(story);
  for (size_t i = 0; i < count; i++) {
    skaz_choice choice;
    if (skaz_choice_at(story, i, &choice) == SKAZ_OK)
      text_print(&out, ", %s%s", choice.is_open ? "" : "closed ", choice.id);
  }
  free(outcomes);
  return text_take(&out);
}

static void keep_turn(struct trial *trial, skaz_story *story, int line) {
  struct run_record *record = &trial->record;
  record->turns = need_item(record->turns, record->count, &record->capacity, sizeof *record->turns);
  record->lines =
      need_item(record->lines, record->count, &record->line_capacity, sizeof *record->lines);
  record->lines[record->count] = line;
  record->turns[record->count++] = describe(story);
  text_clear(&trial->shown);
  if (!put_shown(&trial->shown, story) && !trial->is_quiet)
    fail(trial, line, "this cannot be shown: %s", skaz_error_of(story)->message);
}

static void free_record(struct run_record *record) {
  for (size_t i = 0; i < record->count; i++) free(record->turns[i]);
  free(record->turns);
  free(record->lines);
}

/* -------------------------------------------------------------- expectations */

static void test_text(struct trial *trial, const struct play_line *line) {
  struct text wanted = {0};
  utf_clean(&wanted, line->word, strlen(line->word));
  bool is_there = strstr(text_string(&trial->shown), text_string(&wanted)) != NULL;
  if (line->kind == PLAY_EXPECT && !is_there)
    fail(trial, line->number, "expected \"%s\" in the text above; it is: %s", wanted.data,
         text_string(&trial->shown));
  if (line->kind == PLAY_FORBID && is_there)
    fail(trial, line->number, "\"%s\" must not be in the text above, and is", wanted.data);
  text_free(&wanted);
}

static void test_expression(struct trial *trial, struct session *session,
                            const struct play_line *line) {
  const skaz_expr *expression;
  skaz_error error = {0};
  bool holds;
  if (skaz_compile(session->program, line->word, &expression, &error) != SKAZ_OK)
    fail(trial, line->number, "'%s': %s", line->word,
         error.message ? error.message : "this is no expression");
  else if (skaz_test(session->story, expression, &holds) != SKAZ_OK)
    fail(trial, line->number, "'%s': %s", line->word, skaz_error_of(session->story)->message);
  else if (!holds)
    fail(trial, line->number, "'%s' does not hold", line->word);
}

static void watch(void *user, struct session *session, const struct play_line *line, bool is_made) {
  struct trial *trial = user;
  if (!is_made) return;
  if (line->kind <= PLAY_REDO) keep_turn(trial, session->story, line->number);
  if (trial->is_quiet) return;
  if (line->kind == PLAY_EXPECT || line->kind == PLAY_FORBID) test_text(trial, line);
  if (line->kind == PLAY_TEST) test_expression(trial, session, line);
  if (line->kind == PLAY_UNKNOWN)
    fail(trial, line->number, "this line is not understood: '%s'", line->raw);
}

/* ---------------------------------------------------------------------- runs */

static void tell_replay(struct trial *trial, const struct replay *replay) {
  if (trial->is_quiet) return;
  if (replay->differs.line > 0) fail(trial, replay->differs.line, "%s", replay->differs.text.data);
  if (replay->stopped.line > 0) fail(trial, replay->stopped.line, "%s", replay->stopped.text.data);
}

static bool run_once(struct trial *trial, skaz_program *program, const struct playfile *file,
                     bool is_restored) {
  struct session session;
  struct session_start start = replay_start(&file->header);
  struct replay replay = {.watch = watch, .user = trial};
  start.is_restored = is_restored;
  skaz_status status = session_open(&session, program, &start);
  if (status == SKAZ_OK) {
    keep_turn(trial, session.story, 0);
    replay_run(&replay, &session, file);
    tell_replay(trial, &replay);
  } else {
    fail(trial, 0, "the story cannot begin: %s",
         session.story ? skaz_error_of(session.story)->message : skaz_status_name(status));
  }
  replay_free(&replay);
  session_close(&session);
  return status == SKAZ_OK;
}

/* The second run must show what the first did. */
static void compare(struct trial *first, const struct trial *second) {
  size_t count = first->record.count;
  for (size_t i = 0; i < count; i++) {
    const char *other = i < second->record.count ? second->record.turns[i] : "nothing";
    if (strcmp(first->record.turns[i], other) == 0) continue;
    fail(first, first->record.lines[i],
         "after the state was carried over this turn is another one: %s; before: %s", other,
         first->record.turns[i]);
    return;
  }
}

static bool run_both(struct trial *trial, skaz_program *program, const struct playfile *file) {
  struct trial second = {.path = trial->path, .out = trial->out, .is_quiet = true};
  if (run_once(trial, program, file, false) && run_once(&second, program, file, true))
    compare(trial, &second);
  bool is_good = trial->failures + second.failures == 0;
  free_record(&second.record);
  text_free(&second.shown);
  return is_good;
}

/* ------------------------------------------------------------------ scenario */

bool trial_find_scenario(struct scenario *scenario, const char *path, const char *id,
                         const struct trial_options *options, FILE *errors) {
  struct library library;
  struct text problem = {0}, ignored = {0};
  const char *slash = strrchr(path, '/');
  char *folder = slash ? need_copy(path, (size_t)(slash - path + 1)) : need_string("./");
  char *beside = need_print("%s%s.lua", folder, id);
  library_open(&library, options->data_folder);
  bool is_found = options->scenario ? library_find(&library, options->scenario, scenario, &problem)
                                    : library_find(&library, folder, scenario, &ignored) ||
                                          library_find(&library, beside, scenario, &ignored) ||
                                          library_find(&library, id, scenario, &problem);
  const skaz_error error = {.message = text_string(&problem), .file = path};
  if (!is_found) scenario_report(errors, &error);
  library_close(&library);
  text_free(&problem);
  text_free(&ignored);
  free(beside);
  free(folder);
  return is_found;
}

static enum trial_result run_loaded(const char *path, skaz_program *program,
                                    const struct playfile *file, FILE *out) {
  char *shown = utf_shown(path);
  struct trial trial = {.path = shown, .out = out};
  skaz_about about;
  skaz_about_program(program, &about);
  bool is_good = false;
  if (strcmp(about.id, file->header.id) != 0)
    fail(&trial, 2, "this is a play of '%s', and the scenario is '%s'", file->header.id, about.id);
  else
    is_good = run_both(&trial, program, file);
  if (is_good) fprintf(out, "%s: ok\n", shown);
  free(shown);
  free_record(&trial.record);
  text_free(&trial.shown);
  return is_good ? TRIAL_PASSED : TRIAL_FAILED;
}

enum trial_result trial_run(const char *path, const struct trial_options *options, FILE *out,
                            FILE *errors) {
  struct playfile file;
  struct scenario scenario = {0};
  enum trial_result result = TRIAL_BAD_INPUT;
  if (!plays_read(&file, path, PLAYFILE_WRITTEN, errors)) return TRIAL_BAD_INPUT;
  if (trial_find_scenario(&scenario, path, file.header.id, options, errors)) {
    skaz_program *program = scenario_load(&scenario, false, errors);
    if (program) result = run_loaded(path, program, &file, out);
    skaz_unload(program);
  }
  scenario_free(&scenario);
  playfile_free(&file);
  return result;
}
