/* commands: the words that are about the play and not in it. */
#include "player/commands.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "plays/file.h"
#include "plays/shelf.h"
#include "text/utf.h"

enum { MOST_STEPS = 1000000 };

/* ------------------------------------------------------------- undo, redo */

/* The number in `rest`, 1 where there is none, 0 where it is no number. */
static size_t read_steps(const char *rest) {
  if (!*rest) return 1;
  if (strspn(rest, "0123456789") != strlen(rest)) return 0;
  unsigned long steps = strtoul(rest, NULL, 10);
  return steps < MOST_STEPS ? steps : MOST_STEPS;
}

static const char *plural(size_t count) { return count == 1 ? "" : "s"; }

static void run_undo(struct game *game, const char *rest) {
  size_t steps = read_steps(rest);
  if (steps == 0) {
    game_say(game, "undo takes a number of moves: undo, or undo 3.");
    return;
  }
  if (game->session.made == 0) {
    game_say(game, "There is nothing to take back: this is the beginning.");
    return;
  }
  size_t done = session_undo(&game->session, steps);
  if (done == 0) {
    game_tell_error(game, skaz_error_of(game->session.story)->status);
    return;
  }
  game_record(game, "undo %zu", done);
  char *note = need_print("Taken back: %zu move%s.", done, plural(done));
  game_show_turn(game, note);
  free(note);
}

static void run_redo(struct game *game, const char *rest) {
  size_t steps = read_steps(rest);
  if (steps == 0) {
    game_say(game, "redo takes a number of moves: redo, or redo 3.");
    return;
  }
  if (game->session.made == game->session.count) {
    game_say(game, "There is nothing to make again: nothing was taken back.");
    return;
  }
  size_t done = session_redo(&game->session, steps);
  if (done == 0) {
    game_tell_error(game, skaz_error_of(game->session.story)->status);
    return;
  }
  game_record(game, "redo %zu", done);
  char *note = need_print("Made again: %zu move%s.", done, plural(done));
  game_show_turn(game, note);
  free(note);
}

/* ---------------------------------------------------------- save, restore */

static void tell_name(struct game *game, const char *command) {
  game_say(game,
           "The name of a save has letters, digits, '-' and '_', and at most 64 of them: "
           "%s monday",
           command);
}

static void tell_saves(struct game *game, const char *otherwise) {
  struct text names = {0};
  shelf_list_saves(game->folder, &names);
  if (names.length > 0)
    game_say(game, "There are these saves: %s.", names.data);
  else
    game_say(game, "%s", otherwise);
  text_free(&names);
}

static void save_as(struct game *game, const char *name, const char *path) {
  struct text problem = {0};
  char *saves = file_join(game->folder, "saves");
  bool is_there = access(path, F_OK) == 0;
  char *question = need_print("Replace the save '%s'? [y/N] ", name);
  if (is_there && !game_confirm(game, question, false)) {
    game_say(game, "Nothing was saved. The save '%s' is as it was.", name);
  } else if (file_make_folders(saves, &problem) && journal_copy(&game->journal, path, &problem)) {
    game_say(game, "Saved as '%s'%s. restore %s comes back to here.", name,
             is_there ? ", in place of the former one" : "", name);
  } else {
    game_say(game, "That could not be saved: %s.", problem.data);
  }
  free(question);
  free(saves);
  text_free(&problem);
}

static void run_save(struct game *game, const char *rest) {
  if (!game->journal.path) {
    game_say(game, "This play is not kept, so there is nothing to save.");
  } else if (!*rest) {
    game_say(game, "Your play is kept as you go. To come back to this place later, give it a "
                   "name: save monday");
  } else if (!utf_is_name(rest)) {
    tell_name(game, "save");
  } else {
    char *path = shelf_save(game->folder, rest);
    save_as(game, rest, path);
    free(path);
  }
}

static void restore_from(struct game *game, const char *name, const char *path) {
  if (access(path, F_OK) != 0) {
    game_say(game, "There is no save '%s'.", name);
    tell_saves(game, "Nothing was saved yet.");
  } else if (game_take_up(game, path, false)) {
    char *note = need_print("Restored: '%s'.", name);
    game_show_turn(game, note);
    free(note);
  }
}

static void run_restore(struct game *game, const char *rest) {
  if (!game->folder) {
    game_say(game, "This play is not kept, and there is nothing to restore.");
  } else if (!*rest) {
    tell_saves(game, "Nothing was saved yet. To go back a move, type undo.");
  } else if (!utf_is_name(rest)) {
    tell_name(game, "restore");
  } else {
    char *path = shelf_save(game->folder, rest);
    restore_from(game, rest, path);
    free(path);
  }
}

/* ------------------------------------------------- restart, leave, quit */

static void run_restart(struct game *game, const char *rest) {
  (void)rest;
  if (!game_confirm(game, "Start again from the beginning? [y/N] ", false)) {
    game_say(game, "You go on.");
    return;
  }
  if (game->session.count > 0) game_record(game, SHELF_RESTARTED);
  free(game->act);
  game->act = NULL;
  game->restarts++;
  if (game_begin(game)) game_show_turn(game, "From the beginning.");
}

static void run_leave(struct game *game, const char *rest) {
  if (*rest) {
    game_say(game, "To leave the story before its end, type leave and nothing else.");
    return;
  }
  if (!skaz_can_leave(game->session.story)) {
    game_say(game, "This story cannot be left early here. quit stops, and keeps your play.");
    return;
  }
  skaz_status status = session_leave(&game->session, game->seconds);
  if (status != SKAZ_OK) {
    game_tell_error(game, status);
    return;
  }
  game_record_move(game);
  game_show_move(game, NULL);
}

static void say_farewell(struct game *game) {
  bool is_over = skaz_phase_of(game->session.story) == SKAZ_ENDED;
  if (game->journal.path && game->session.count > 0 && !is_over)
    game_say(game, "Your play is kept. It goes on when you play '%s' again.", game->about.id);
}

void command_stop(struct game *game, bool asks) {
  bool is_lost = !game->journal.path && game->session.made > 0;
  const char *question =
      is_lost ? "This play is not kept. Stop playing? [Y/n] " : "Stop playing? [Y/n] ";
  if (asks && !game_confirm(game, question, true)) {
    game_say(game, "You go on.");
    return;
  }
  game->is_done = true;
  say_farewell(game);
}

static void run_quit(struct game *game, const char *rest) {
  (void)rest;
  bool is_over = skaz_phase_of(game->session.story) == SKAZ_ENDED;
  command_stop(game, !game->journal.path && game->session.made > 0 && !is_over);
}

/* ------------------------------------------------------------ look, status */

static void run_look(struct game *game, const char *rest) {
  (void)rest;
  free(game->act);
  game->act = NULL;
  game_show_turn(game, NULL);
}

static void run_status(struct game *game, const char *rest) {
  struct page page = game_page(game);
  struct text painted = {0}, folded = {0};
  skaz_act act;
  utf_fold(&folded, rest);
  bool numbers = strncmp(folded.data, "number", 6) == 0;
  if (skaz_act_of(game->session.story, &act) && act.title) page_title(&painted, &page, act.title);
  page_meters(&painted, &page, game->session.story, numbers);
  if (painted.length == 0)
    page_say(&painted, &page, "There is nothing to tell.");
  else if (!numbers && skaz_meter_count(game->session.story) > 0)
    page_quiet(&painted, &page, "status numbers tells it in numbers.");
  text_free(&folded);
  game_show(game, &painted);
}

/* ------------------------------------------------------------------- table */

static void run_help(struct game *game, const char *rest);

/* In the order of command_words. Those without help are other words for one above. */
static const struct command {
  void (*run)(struct game *game, const char *rest);
  bool takes_words;
  const char *usage, *help;
} commands[] = {{run_help, false, "help", "this list"},
                {run_look, false, "look", "the text and the choices again"},
                {run_undo, true, "undo", "take back a move; undo 3: three of them"},
                {run_redo, true, "redo", "make again what was taken back"},
                {run_status, true, "status", "how things stand; status numbers: in numbers"},
                {run_save, true, "save NAME", "keep a copy of the play as it is now"},
                {run_restore, true, "restore NAME", "go back to a copy; restore: their names"},
                {run_restart, false, "restart", "begin again; this play stays on disk"},
                {run_leave, true, "leave", "leave the story before its end, if it lets you"},
                {run_quit, false, "quit", "stop; the play is kept and goes on next time"},
                {run_help, false, NULL, NULL},
                {run_look, false, NULL, NULL},
                {run_undo, true, NULL, NULL},
                {run_quit, false, NULL, NULL},
                {run_quit, false, NULL, NULL},
                {run_restore, true, NULL, NULL}};

const char *const command_words[] = {"help",    "look",    "undo",  "redo", "status", "save",
                                     "restore", "restart", "leave", "quit", "?",      "l",
                                     "u",       "q",       "exit",  "load", NULL};

_Static_assert(sizeof commands / sizeof *commands ==
                   sizeof command_words / sizeof *command_words - 1,
               "each command has a word");

bool command_takes_words(size_t command) { return commands[command].takes_words; }

void command_run(struct game *game, size_t command, const char *rest) {
  commands[command].run(game, rest);
}

static void paint_command(struct text *out, const struct page *page,
                          const struct command *command) {
  if (command->help) page_entry(out, page, command->usage, 12, command->help);
}

static void run_help(struct game *game, const char *rest) {
  (void)rest;
  struct page page = game_page(game);
  struct text painted = {0};
  page_say(&painted, &page,
           "Type the number of a choice, or words of it that no other choice has. A choice "
           "with a dash is closed, and says why. Besides, you can type:");
  for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
    paint_command(&painted, &page, &commands[i]);
  text_put(&painted, "\n");
  page_say(&painted, &page,
           "Where a choice or an answer has the same word, put a stroke before it: /look. An "
           "answer that is such a word goes in quotes: \"look\".");
  game_show(game, &painted);
}
