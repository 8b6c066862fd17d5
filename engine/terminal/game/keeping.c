/* keeping: the file of a play, from its first line to the taking up again, for game.h. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "game/game.h"
#include "plays/file.h"
#include "plays/replay.h"
#include "plays/shelf.h"

/* ----------------------------------------------------------------- the file */

static void append(struct game *game, const char *event) {
  struct text problem = {0};
  if (!journal_append(&game->journal, event, &problem))
    game_say(game,
             "This turn could not be written to your play: %s. It is kept here, and tried again "
             "with the next one.",
             problem.data);
  text_free(&problem);
}

/* The line that tells that a play needs no going on, where it has come to its end. */
static void put_end(struct game *game, struct text *events) {
  const char *ending = skaz_ending(game->session.story);
  if (skaz_phase_of(game->session.story) == SKAZ_ENDED)
    text_print(events, SHELF_ENDED " %s\n", ending ? ending : "");
}

static void append_line(struct game *game, const struct play_line *line) {
  struct text events = {0};
  playfile_print_line(&events, line);
  if (line->kind <= PLAY_REDO) put_end(game, &events);
  append(game, events.data);
  text_free(&events);
}

void game_record_move(struct game *game) {
  struct play_line line;
  if (session_last(&game->session, &line)) append_line(game, &line);
}

void game_record_steps(struct game *game, size_t before) {
  size_t made = game->session.made;
  bool is_undo = made < before;
  size_t count = is_undo ? before - made : made - before;
  append_line(
      game, &(struct play_line){.kind = is_undo ? PLAY_UNDO : PLAY_REDO, .count = (int64_t)count});
}

void game_record_restart(struct game *game) {
  if (!game_is_empty(game)) append(game, SHELF_RESTARTED "\n");
}

void game_record_note(struct game *game, const char *note) {
  append_line(game, &(struct play_line){.kind = PLAY_NOTE, .word = note});
}

void game_record_reading(struct game *game, const char *card) {
  append_line(game, &(struct play_line){.kind = PLAY_READ, .word = card});
}

/* ------------------------------------------------------------------ its start */

/* Creates the file of a play; false, with a sentence, or nothing where none is wanted. */
static bool create_journal(const struct game *game, struct journal *journal,
                           const struct play_header *header, const char *events,
                           struct text *problem) {
  struct text start = {0};
  *journal = JOURNAL_NONE;
  if (!game->folder && !game->options->keeps_nothing)
    text_put(problem, "HOME is not set, so there is no folder for it");
  if (!game->folder) return false;
  char *stem = shelf_stem(header->player);
  playfile_print_header(&start, header);
  text_put(&start, events);
  bool is_good = journal_create(journal, game->folder, stem, start.data, problem);
  journal->is_synced = game->stage->is_person;
  free(stem);
  text_free(&start);
  return is_good;
}

static struct play_header header_of(const struct game *game, const struct session_start *start,
                                    const char *player) {
  skaz_digests digests = skaz_program_digests(game->program);
  return (struct play_header){.id = game->about.id,
                              .version = game->about.version,
                              .has_digests = true,
                              .logic = digests.logic,
                              .text = digests.text,
                              .seed = start->seed,
                              .player = player,
                              .act = start->act,
                              .is_short = (start->options & SKAZ_SHORT) != 0};
}

bool game_is_empty(const struct game *game) {
  const struct session *session = &game->session;
  return session->count == 0 && session->note_count == 0 && session->opened_count == 0;
}

void game_close_journal(struct game *game) {
  if (game_is_empty(game) && game->journal.path)
    journal_discard(&game->journal);
  else
    journal_close(&game->journal);
}

/* The session and its file take the place of those before. */
static void change_play(struct game *game, struct session *session, struct journal *journal,
                        const char *player) {
  char *name = player ? need_string(player) : NULL;
  game_close_journal(game);
  session_close(&game->session);
  free(game->player);
  game->journal = *journal;
  game->session = *session;
  game->player = name;
}

static void tell_unkept(struct game *game, const struct text *problem) {
  if (problem->length > 0) game_say(game, "This play cannot be kept: %s.", problem->data);
}

/* ----------------------------------------------------------------- beginning */

/* How the play begins: as the one before it, else as the command line asks. */
static struct session_start start_of(const struct game *game) {
  const struct play_options *options = game->options;
  const struct session_start *before = &game->session.start;
  bool is_next = game->session.story != NULL;
  return (struct session_start){.seed = options->seed + (options->is_seeded ? 0 : game->restarts),
                                .options = is_next             ? before->options
                                           : options->is_short ? SKAZ_SHORT
                                                               : 0,
                                .act = is_next ? before->act : options->act,
                                .is_restored = options->is_restored};
}

bool game_begin(struct game *game) {
  struct session_start start = start_of(game);
  struct session session;
  struct journal journal;
  struct text problem = {0};
  skaz_status status = session_open(&session, game->program, &start);
  if (status != SKAZ_OK) {
    game_report(game, session.story ? skaz_error_of(session.story)
                                    : &(skaz_error){.message = skaz_status_name(status)});
    session_close(&session);
    return false;
  }
  const char *player = game->player ? game->player : game->options->player;
  struct play_header header = header_of(game, &session.start, player);
  create_journal(game, &journal, &header, "", &problem);
  change_play(game, &session, &journal, player);
  tell_unkept(game, &problem);
  text_free(&problem);
  return true;
}

/* ------------------------------------------------------------------- forking */

static void put_word(struct text *out, enum play_kind kind, const char *word) {
  playfile_print_line(out, &(struct play_line){.kind = kind, .word = word});
}

/* What stands at a turn besides its move; of later turns, at the last one. */
static void put_asides(struct text *out, const struct session *session, size_t turn, size_t turns) {
  for (size_t i = 0; i < session->opened_count; i++) {
    const struct opened *opened = &session->opened[i];
    if ((opened->turn < turns ? opened->turn : turns) == turn)
      put_word(out, PLAY_READ, opened->card);
  }
  for (size_t i = 0; i < session->note_count; i++) {
    const struct note *note = &session->notes[i];
    if ((note->turn < turns ? note->turn : turns) == turn) put_word(out, PLAY_NOTE, note->text);
  }
}

/* The first moves, with all notes, and all cards that were opened. */
static void put_events(struct text *out, const struct session *session, size_t turns) {
  for (size_t turn = 0; turn <= turns; turn++) {
    if (turn > 0) {
      struct play_line line = session_line(session, turn - 1);
      playfile_print_line(out, &line);
    }
    put_asides(out, session, turn, turns);
  }
}

bool game_fork(struct game *game, size_t turn, struct text *problem) {
  struct text events = {0};
  struct journal journal;
  struct play_header header = header_of(game, &game->session.start, game->player);
  put_events(&events, &game->session, turn);
  bool is_made = create_journal(game, &journal, &header, text_string(&events), problem);
  text_free(&events);
  if (!is_made) return false;
  if (!session_go(&game->session, turn)) {
    text_put(problem, skaz_error_of(game->session.story)->message);
    journal_discard(&journal);
    return false;
  }
  game_close_journal(game);
  game->journal = journal;
  session_forget(&game->session);
  put_end(game, &events);
  if (events.length > 0) append(game, events.data);
  text_free(&events);
  return true;
}

/* ----------------------------------------------------------------- taking up */

/* A play that was read back. */
struct taken {
  struct journal journal; /* with in_place */
  struct playfile file;
  struct session session;
  struct replay replay;
};

static bool read_play(struct game *game, struct taken *taken, const char *path, bool in_place,
                      struct text *problem) {
  struct text bytes = {0};
  int line = 0;
  bool is_read = in_place
                     ? journal_open(&taken->journal, path, &bytes, problem)
                     : file_read(AT_FDCWD, path, FILE_PLAY_LIMIT, true, &bytes, problem) == FILE_OK;
  if (!is_read && problem->length == 0) text_put(problem, "it is not there");
  bool is_good = is_read && playfile_parse(&taken->file, bytes.data, bytes.length,
                                           PLAYFILE_RECORDED, &line, problem);
  if (is_good && strcmp(taken->file.header.id, game->about.id) != 0) {
    text_print(problem, "it is a play of '%s', and this is '%s'", taken->file.header.id,
               game->about.id);
    playfile_free(&taken->file);
    is_good = false;
  }
  text_free(&bytes);
  return is_good;
}

static void tell_remark(struct game *game, const struct remark *remark, const char *path,
                        const char *format) {
  if (remark->line == 0) return;
  struct text words = {0};
  char *shown = shelf_show_path(path);
  text_print(&words, "%s:%d: %s.", shown, remark->line, remark->text.data);
  game_say(game, "%s %s", words.data, format);
  free(shown);
  text_free(&words);
}

static void tell_replay(struct game *game, const struct taken *taken, const char *path) {
  if (taken->file.torn_line > 0)
    game_say(game, "The last line of the play was cut off in the middle and was dropped.");
  tell_remark(game, &taken->replay.unknown, path, "");
  tell_remark(game, &taken->replay.differs, path,
              "The story was changed since; from there on your play is not what it was.");
  tell_remark(game, &taken->replay.stopped, path,
              "The story was changed since; you go on from the move before. The old play is "
              "kept as it is.");
}

/* Whether the play can go on in the file it is in. */
static bool is_exact(const struct game *game, const struct taken *taken) {
  return taken->replay.stopped.line == 0 && taken->replay.differs.line == 0 &&
         replay_is_same_logic(&taken->file.header, game->program);
}

static bool keep_journal(struct taken *taken) {
  struct text problem = {0};
  bool is_good =
      taken->file.torn_line == 0 || journal_cut(&taken->journal, taken->file.whole_size, &problem);
  text_free(&problem);
  return is_good;
}

static bool replay_play(struct game *game, struct taken *taken, struct text *problem) {
  struct session_start start = replay_start(&taken->file.header);
  if (session_open(&taken->session, game->program, &start) != SKAZ_OK) {
    if (taken->session.story) game_put_error(problem, skaz_error_of(taken->session.story));
    return false;
  }
  replay_run(&taken->replay, &taken->session, &taken->file);
  return true;
}

/* Gives the play its file: its own, or a new one. A play that is kept already is not left
 * for one that cannot be. */
static bool settle_journal(struct game *game, struct taken *taken, bool in_place,
                           struct text *problem) {
  const char *player = taken->file.header.player;
  if (!in_place || !is_exact(game, taken) || !keep_journal(taken)) {
    struct play_header header = header_of(game, &taken->session.start, player);
    struct journal journal;
    bool is_made =
        create_journal(game, &journal, &header, text_string(&taken->replay.copy), problem);
    if (!is_made && game->journal.path) return false;
    journal_close(&taken->journal);
    taken->journal = journal;
  }
  taken->journal.is_synced = game->stage->is_person;
  change_play(game, &taken->session, &taken->journal, player);
  return true;
}

bool game_take_up(struct game *game, const char *path, bool in_place) {
  struct taken taken = {.journal = JOURNAL_NONE};
  struct text problem = {0};
  bool is_good = read_play(game, &taken, path, in_place, &problem) &&
                 replay_play(game, &taken, &problem) &&
                 settle_journal(game, &taken, in_place, &problem);
  if (is_good) {
    tell_unkept(game, &problem);
    tell_replay(game, &taken, path);
  } else {
    char *shown = shelf_show_path(path);
    game_say(game, "%s cannot be played on: %s.", shown, text_string(&problem));
    free(shown);
    session_close(&taken.session);
    journal_close(&taken.journal);
  }
  replay_free(&taken.replay);
  playfile_free(&taken.file);
  text_free(&problem);
  return is_good;
}
