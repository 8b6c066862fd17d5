/* replay: the events of a play file made again in a session. */
#include "plays/replay.h"

#include <inttypes.h>
#include <string.h>

struct session_start replay_start(const struct play_header *header) {
  return (struct session_start){.seed = header->seed,
                                .options = header->is_short ? SKAZ_SHORT : 0,
                                .act = header->act,
                                .outcomes = header->outcomes};
}

bool replay_is_same_logic(const struct play_header *header, const skaz_program *program) {
  return !header->has_digests || header->logic == skaz_program_digests(program).logic;
}

void replay_free(struct replay *replay) {
  text_free(&replay->stopped.text);
  text_free(&replay->differs.text);
  text_free(&replay->unknown.text);
  text_free(&replay->copy);
}

__attribute__((format(printf, 3, 4))) static void note(struct remark *remark, int line,
                                                       const char *format, ...) {
  if (remark->line > 0) return; /* the first one is told */
  remark->line = line;
  va_list arguments;
  va_start(arguments, format);
  text_vprint(&remark->text, format, arguments);
  va_end(arguments);
}

/* ----------------------------------------------------------------- moves */

static void list_choices(struct session *session, struct text *out) {
  size_t count = skaz_choice_count(session->story), listed = 0;
  for (size_t i = 0; i < count; i++) {
    skaz_choice choice;
    if (skaz_choice_at(session->story, i, &choice) != SKAZ_OK || !choice.is_open) continue;
    text_print(out, "%s%s", listed++ ? ", " : "", choice.id);
  }
}

/* Why the choice cannot be made here. */
static void stop_at_choice(struct replay *replay, struct session *session,
                           const struct play_line *line) {
  struct text open = {0};
  list_choices(session, &open);
  const char *place = skaz_place(session->story);
  switch (skaz_phase_of(session->story)) {
  case SKAZ_MENU:
    note(&replay->stopped, line->number, "there is no choice '%s' at '%s'; open here: %s",
         line->word, place, text_string(&open));
    break;
  case SKAZ_ASK:
    note(&replay->stopped, line->number, "the choice '%s' cannot be made: '%s' asks a question",
         line->word, place);
    break;
  default:
    note(&replay->stopped, line->number, "the choice '%s' cannot be made: the story has ended",
         line->word);
  }
  text_free(&open);
}

static bool is_at(const struct session *session, const char *place) {
  const char *was = skaz_place_was(session->story);
  return strcmp(skaz_place(session->story), place) == 0 || (was && strcmp(was, place) == 0);
}

static void compare_digest(struct replay *replay, struct session *session,
                           const struct play_line *line) {
  uint32_t digest = session_short_digest(skaz_digest(session->story));
  if (line->has_digest && line->digest != digest)
    note(&replay->differs, line->number,
         "the state after this line is not the recorded one (%08" PRIx32 ", recorded %08" PRIx32
         ")",
         digest, line->digest);
}

static void make_move(struct replay *replay, struct session *session,
                      const struct play_line *line) {
  size_t choice = 0;
  bool are_used;
  if (line->place && !is_at(session, line->place))
    note(&replay->differs, line->number, "the story is at '%s' here, and was at '%s'",
         skaz_place(session->story), line->place);
  if (line->kind == PLAY_CHOICE && !session_find_choice(session, line->word, &choice)) {
    stop_at_choice(replay, session, line);
    return;
  }
  if (session_repeat(session, line, choice, &are_used) != SKAZ_OK) {
    const skaz_error *error = skaz_error_of(session->story);
    note(&replay->stopped, line->number, "%s", error->message);
    return;
  }
  if (!are_used)
    note(&replay->differs, line->number, "chance was asked otherwise than recorded ('%s')",
         line->outcomes);
  compare_digest(replay, session, line);
}

static void step(struct replay *replay, struct session *session, const struct play_line *line) {
  bool is_undo = line->kind == PLAY_UNDO;
  size_t count = (size_t)line->count;
  size_t done = is_undo ? session_undo(session, count) : session_redo(session, count);
  if (done < count)
    note(&replay->stopped, line->number, "%" PRId64 " moves cannot be %s here: there are %zu",
         line->count, is_undo ? "taken back" : "made again", done);
}

/* ------------------------------------------------------------------ lines */

static void run_line(struct replay *replay, struct session *session, const struct play_line *line) {
  switch (line->kind) {
  case PLAY_CHOICE:
  case PLAY_ANSWER:
  case PLAY_LEAVE: make_move(replay, session, line); break;
  case PLAY_UNDO:
  case PLAY_REDO: step(replay, session, line); break;
  case PLAY_NOTE: session_note(session, line->word); break;
  case PLAY_READ: session_open_card(session, line->word); break;
  case PLAY_UNKNOWN:
    note(&replay->unknown, line->number, "a line that this Skaz does not know, kept: '%s'",
         line->raw);
    break;
  default: break; /* expectations and remarks move nothing */
  }
}

static void copy_line(struct replay *replay, const struct session *session,
                      const struct play_line *line) {
  struct play_line fresh;
  if (line->kind <= PLAY_LEAVE && session_last(session, &fresh))
    playfile_print_line(&replay->copy, &fresh);
  else
    text_print(&replay->copy, "%s\n", line->raw);
}

bool replay_run(struct replay *replay, struct session *session, const struct playfile *file) {
  if (session->has_begun_otherwise)
    note(&replay->differs, 1, "chance was asked otherwise than recorded ('begin ~ %s')",
         file->header.outcomes);
  for (size_t i = 0; i < file->count; i++) {
    const struct play_line *line = &file->lines[i];
    if (replay->watch) replay->watch(replay->user, session, line, false);
    run_line(replay, session, line);
    if (replay->stopped.line > 0) return false;
    copy_line(replay, session, line);
    replay->done++;
    if (replay->watch) replay->watch(replay->user, session, line, true);
  }
  return replay->differs.line == 0;
}
