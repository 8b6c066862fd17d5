/* written: a play file turned into a transcript or a debrief, for hosts without a prompt. */
#include "account/written.h"

#include "account/debrief.h"
#include "account/transcript.h"
#include "plays/library.h"
#include "plays/plays.h"
#include "plays/replay.h"

/* A play file, and what became of it. */
struct source {
  const char *path;
  const struct playfile *file;
  const skaz_program *program;
  FILE *errors;
};

static void report(const struct source *source, int line, const char *message) {
  const skaz_error error = {.message = message, .file = source->path, .line = line};
  scenario_report(source->errors, &error);
}

static void report_remark(const struct source *source, const struct remark *remark) {
  if (remark->line > 0) report(source, remark->line, text_string(&remark->text));
}

static bool add(struct document *document, const struct source *source,
                const struct session *session, const struct written_form *form) {
  struct text problem = {0};
  skaz_about about;
  skaz_about_program(source->program, &about);
  const char *player = source->file->header.player;
  bool is_good = form->kind == WRITTEN_DEBRIEF
                     ? debrief_add_play(document, session, player, form->parts, &problem)
                     : transcript_add(document, session, &about, &problem);
  if (!is_good) report(source, 0, text_string(&problem));
  text_free(&problem);
  return is_good;
}

/* Makes the play again, as far as it goes, and tells why it goes no further. */
static bool replay(const struct source *source, struct session *session) {
  struct replay replay = {0};
  bool is_exact = replay_run(&replay, session, source->file);
  report_remark(source, &replay.differs);
  report_remark(source, &replay.stopped);
  if (source->file->torn_line > 0)
    report(source, source->file->torn_line, "the last line was cut off in the middle, and dropped");
  replay_free(&replay);
  return is_exact;
}

static enum written_result write_loaded(struct text *out, const struct source *source,
                                        skaz_program *program, const struct written_form *form) {
  struct session session;
  struct document document = {0};
  struct session_start start = replay_start(&source->file->header);
  skaz_about about;
  skaz_about_program(program, &about);
  enum written_result result = WRITTEN_NOT_AT_ALL;
  if (session_open(&session, program, &start) == SKAZ_OK) {
    bool is_exact = replay(source, &session);
    bool is_whole = add(&document, source, &session, form);
    document_write(out, &document, form->format, about.language);
    result = is_exact && is_whole ? WRITTEN_WELL : WRITTEN_IN_PART;
  } else {
    report(source, 0, "the story cannot begin");
  }
  document_free(&document);
  session_close(&session);
  return result;
}

enum written_result written_of(struct text *out, const char *path, const struct written_form *form,
                               const struct trial_options *options, FILE *errors) {
  struct playfile file;
  struct scenario scenario = {0};
  enum written_result result = WRITTEN_NOT_AT_ALL;
  if (!plays_read(&file, path, PLAYFILE_RECORDED, errors)) return WRITTEN_NOT_AT_ALL;
  if (trial_find_scenario(&scenario, path, file.header.id, options, errors)) {
    skaz_program *program = scenario_load(&scenario, false, errors);
    const struct source source = {path, &file, program, errors};
    if (program) result = write_loaded(out, &source, program, form);
    skaz_unload(program);
  }
  scenario_free(&scenario);
  playfile_free(&file);
  return result;
}
