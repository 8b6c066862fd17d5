/* game: one play at a prompt: its session, its file, and the page it is shown on. */
#include "player/game.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "plays/file.h"
#include "plays/replay.h"
#include "plays/shelf.h"
#include "text/utf.h"

static void put_where(struct text *out, const skaz_error *error) {
  if (error->file && error->line > 0) text_print(out, "%s:%d: ", error->file, error->line);
  text_put(out, error->message);
}

void game_report(struct game *game, const skaz_error *error) {
  struct listener *listener = game->stage->listener;
  if (!error->file) fputs("skaz: ", game->stage->errors);
  scenario_report(game->stage->errors, error);
  if (listener) listener->fail(listener, error);
}

/* The library's messages begin like the rest of "file:line: ..."; alone they are sentences. */
static void put_sentence(struct text *words, const char *message) {
  text_put(words, message);
  char *first = words->data;
  if (*first >= 'a' && *first <= 'z') *first = (char)(*first - 'a' + 'A');
  if (words->length > 0 && !strchr(".?!", words->data[words->length - 1])) text_put(words, ".");
}

static void say_error(struct game *game, const skaz_error *error, bool is_fault) {
  struct text words = {0};
  if (is_fault) {
    put_where(&words, error);
    game_say(game,
             "The story has a fault here: %s\n\nNothing is lost, and nothing was changed. Try "
             "another way, or undo.",
             words.data);
  } else {
    put_sentence(&words, error->message);
    game_say(game, "%s", words.data);
  }
  text_free(&words);
}

void game_tell_error(struct game *game, skaz_status status) {
  struct listener *listener = game->stage->listener;
  const skaz_error *error = skaz_error_of(game->session.story);
  if (listener)
    listener->fail(listener, error);
  else
    say_error(game, error, status != SKAZ_BAD_ANSWER && status != SKAZ_BAD_CALL);
}

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

void game_record(struct game *game, const char *format, ...) {
  struct text event = {0};
  va_list arguments;
  va_start(arguments, format);
  text_vprint(&event, format, arguments);
  va_end(arguments);
  text_put(&event, "\n");
  append(game, event.data);
  text_free(&event);
}

void game_record_move(struct game *game) {
  struct play_line line;
  struct text event = {0};
  if (!session_last(&game->session, &line)) return;
  playfile_print_line(&event, &line);
  const char *ending = skaz_ending(game->session.story);
  if (skaz_phase_of(game->session.story) == SKAZ_ENDED)
    text_print(&event, SHELF_ENDED " %s\n", ending ? ending : "");
  append(game, event.data);
  text_free(&event);
}

/* Creates the file of a play; without one the play goes on all the same, and says so. */
static bool create_journal(struct game *game, const struct play_header *header,
                           const char *events) {
  struct text start = {0}, problem = {0};
  struct journal journal;
  if (!game->folder) return false;
  char *stem = shelf_stem(header->player);
  playfile_print_header(&start, header);
  text_put(&start, events);
  bool is_good = journal_create(&journal, game->folder, stem, start.data, &problem);
  game_close_journal(game);
  game->journal = journal;
  game->journal.is_synced = game->stage->is_person;
  if (!is_good) game_say(game, "This play cannot be kept: %s.", problem.data);
  free(stem);
  text_free(&start);
  text_free(&problem);
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

void game_close_journal(struct game *game) {
  if (game->session.count == 0 && game->journal.path)
    journal_discard(&game->journal);
  else
    journal_close(&game->journal);
}

/* ----------------------------------------------------------------- beginning */

bool game_begin(struct game *game) {
  const struct play_options *options = game->options;
  struct session_start start = {.seed = options->seed + (options->is_seeded ? 0 : game->restarts),
                                .options = options->is_short ? SKAZ_SHORT : 0,
                                .act = options->act,
                                .is_restored = options->is_restored};
  struct session session;
  skaz_status status = session_open(&session, game->program, &start);
  if (status != SKAZ_OK) {
    game_report(game, session.story ? skaz_error_of(session.story)
                                    : &(skaz_error){.message = skaz_status_name(status)});
    session_close(&session);
    return false;
  }
  game_close_journal(game);
  session_close(&game->session);
  game->session = session;
  struct play_header header = header_of(game, &start, options->player);
  create_journal(game, &header, "");
  return true;
}

static void paint_note(struct text *out, const struct page *page, const char *note) {
  struct text words = {0};
  text_print(&words, "A note on what is in this story: %s", note);
  page_sheet(out, page, words.data);
  text_free(&words);
}

static void paint_where(struct game *game, struct text *out, const struct page *page) {
  char *path = shelf_show_path(game->journal.path);
  char *words = need_print("Your play is kept in %s as you go.", path);
  page_quiet(out, page, words);
  free(words);
  free(path);
}

void game_show_opening(struct game *game) {
  if (game->stage->listener) return; /* which asks the game for these words itself */
  struct page page = game_page(game);
  struct text painted = {0};
  page_title(&painted, &page, game->about.title);
  if (game->about.role) page_sheet(&painted, &page, game->about.role);
  if (game->about.content_note && game->about.content_note[0])
    paint_note(&painted, &page, game->about.content_note);
  if (game->journal.path) paint_where(game, &painted, &page);
  page_quiet(&painted, &page, "Type the number of a choice, or help.");
  game_show(game, &painted);
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

static void settle_journal(struct game *game, struct taken *taken, bool in_place) {
  if (in_place && is_exact(game, taken) && keep_journal(taken)) {
    game_close_journal(game);
    game->journal = taken->journal;
    game->journal.is_synced = game->stage->is_person;
    return;
  }
  const char *player = taken->file.header.player;
  struct play_header header = header_of(game, &taken->session.start, player);
  create_journal(game, &header, text_string(&taken->replay.copy));
  journal_close(&taken->journal);
}

static bool replay_play(struct game *game, struct taken *taken, struct text *problem) {
  struct session_start start = replay_start(&taken->file.header);
  if (session_open(&taken->session, game->program, &start) != SKAZ_OK) {
    if (taken->session.story) put_where(problem, skaz_error_of(taken->session.story));
    return false;
  }
  replay_run(&taken->replay, &taken->session, &taken->file);
  return true;
}

bool game_take_up(struct game *game, const char *path, bool in_place) {
  struct taken taken = {.journal = JOURNAL_NONE};
  struct text problem = {0};
  bool is_good =
      read_play(game, &taken, path, in_place, &problem) && replay_play(game, &taken, &problem);
  if (is_good) {
    settle_journal(game, &taken, in_place);
    session_close(&game->session);
    game->session = taken.session;
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

void game_free(struct game *game) {
  game_close_journal(game);
  session_close(&game->session);
  skaz_unload(game->program);
  scenario_free(&game->scenario);
  free(game->folder);
  free(game->act);
  meters_free(&game->standing);
}
