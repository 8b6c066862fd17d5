/* saving: commands that keep something on disk: saves of the play, and its transcript. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "commands/transcript.h"
#include "commands/verbs.h"
#include "plays/file.h"
#include "plays/shelf.h"
#include "plays/standing.h"
#include "text/utf.h"

/* --------------------------------------------------------------------- save */

static void tell_name(struct game *game, const char *command) {
  game_say(game,
           "The name of a save has letters, digits, '-' and '_', and at most 64 of them: "
           "%s monday",
           command);
}

static bool write_save(struct game *game, const char *path, struct text *problem) {
  char *saves = file_join(game->folder, "saves");
  bool is_good = file_make_folders(saves, problem) && journal_copy(&game->journal, path, problem);
  free(saves);
  return is_good;
}

static void save_as(struct game *game, const char *name, const char *path) {
  struct text problem = {0};
  bool is_there = access(path, F_OK) == 0;
  char *question = need_print("Replace the save '%s'? [y/N] ", name);
  if (is_there && !game_confirm(game, question, false))
    game_say(game, "Nothing was saved. The save '%s' is as it was.", name);
  else if (write_save(game, path, &problem))
    game_say(game, "Saved as '%s', turn %zu%s. restore %s comes back to here.", name,
             game->session.made, is_there ? ", in place of the former one" : "", name);
  else
    game_say(game, "That could not be saved: %s. Your play goes on as it was.", problem.data);
  free(question);
  text_free(&problem);
}

void verb_save(struct game *game, const char *rest) {
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

/* -------------------------------------------------------------------- saves */

/* "one: The yard, turn 12, today at 14:05" */
static void paint_save(struct game *game, struct text *out, const struct page *page,
                       const char *name) {
  struct text words = {0};
  struct stat info = {0};
  char *path = shelf_save(game->folder, name);
  text_print(&words, "%s: ", name);
  if (stat(path, &info) == 0)
    standing_print(&words, game->program, &(struct kept){path, info.st_mtim}, time(NULL));
  page_item(out, page, page->is_plain ? "" : "  ", words.data);
  text_free(&words);
  free(path);
}

static void paint_saves(struct game *game, struct text *out, const struct page *page,
                        char *const *names, size_t count) {
  page_say(out, page, "You saved:");
  for (size_t i = 0; i < count; i++) paint_save(game, out, page, names[i]);
  text_put(out, "\n");
  char *hint = need_print("restore %s goes back to it.", names[0]);
  page_quiet(out, page, hint);
  free(hint);
}

/* Lists the saves, below `first` (or NULL), or tells that there are none. */
static void show_saves(struct game *game, const char *first, const char *otherwise) {
  size_t count;
  char **names = shelf_saves(game->folder, &count);
  struct page page = game_page(game);
  struct text painted = {0};
  if (first) page_say(&painted, &page, first);
  if (count > 0)
    paint_saves(game, &painted, &page, names, count);
  else
    page_say(&painted, &page, otherwise);
  game_show(game, &painted);
  for (size_t i = 0; i < count; i++) free(names[i]);
  free(names);
}

void verb_saves(struct game *game, const char *rest) {
  (void)rest;
  if (game->folder)
    show_saves(game, NULL,
               "Nothing was saved yet. To keep this place, give it a name: save monday");
  else
    game_say(game, "This play is not kept, and so there are no saves.");
}

/* ------------------------------------------------------------------ restore */

static void restore_from(struct game *game, const char *name, const char *path) {
  if (access(path, F_OK) != 0) {
    char *missing = need_print("There is no save '%s'.", name);
    show_saves(game, missing, "Nothing was saved yet.");
    free(missing);
  } else if (game_take_up(game, path, false)) {
    char *note = need_print("Restored: '%s', turn %zu.", name, game->session.made);
    game_show_turn(game, note);
    free(note);
  }
}

void verb_restore(struct game *game, const char *rest) {
  if (!game->folder) {
    game_say(game, "This play is not kept, and there is nothing to restore.");
  } else if (!*rest) {
    show_saves(game, NULL, "Nothing was saved yet. To go back a choice, type undo.");
  } else if (!utf_is_name(rest)) {
    tell_name(game, "restore");
  } else {
    char *path = shelf_save(game->folder, rest);
    restore_from(game, rest, path);
    free(path);
  }
}

/* --------------------------------------------------------------- transcript */

/* The path that was typed: out of its quotes, with the home folder for '~'. */
static char *read_path(const char *rest) {
  size_t length = strlen(rest);
  const char *home = getenv("HOME");
  if (length > 2 && strchr("\"'", rest[0]) && rest[length - 1] == rest[0])
    return need_copy(rest + 1, length - 2);
  if (home && (strcmp(rest, "~") == 0 || strncmp(rest, "~/", 2) == 0))
    return need_print("%s%s", home, rest + 1);
  return need_string(rest);
}

/* The whole path, as it is shown. */
static char *shown_path(const char *path) {
  char *folder = *path == '/' ? NULL : getcwd(NULL, 0);
  char *whole = folder ? file_join(folder, path) : need_string(path);
  char *shown = shelf_show_path(whole);
  free(whole);
  free(folder);
  return shown;
}

static void write_transcript(struct game *game, const char *path, const char *shown,
                             bool replaces) {
  struct text bytes = {0}, problem = {0};
  bool is_good = transcript_paint(&bytes, &game->session, &game->about, &problem) &&
                 file_create(path, bytes.data, bytes.length, replaces, &problem);
  size_t turns = game->session.made;
  if (is_good)
    game_say(game, "Written: your play from its beginning to turn %zu, to %s.", turns, shown);
  else
    game_say(game, "The transcript could not be written: %s. Your play goes on as it was.",
             problem.data);
  text_free(&bytes);
  text_free(&problem);
}

/* A file that is there is replaced if a person says so, and if it is a file. */
static void replace_transcript(struct game *game, const char *path, const char *shown,
                               bool is_file) {
  char *question = need_print("Replace the file %s? [y/N] ", shown);
  if (!is_file)
    game_say(game, "%s is no file that could be written. Give another name: transcript play.txt",
             shown);
  else if (!game->stage->is_person)
    game_say(game,
             "There is a file %s already, and nothing was written. Give another name, or remove "
             "that file first.",
             shown);
  else if (game_confirm(game, question, false))
    write_transcript(game, path, shown, true);
  else
    game_say(game, "Nothing was written. %s is as it was.", shown);
  free(question);
}

static bool is_play(const char *path) {
  size_t length = strlen(path), tail = strlen(".play");
  return length >= tail && strcmp(path + length - tail, ".play") == 0;
}

void verb_transcript(struct game *game, const char *rest) {
  if (!*rest || strcmp(rest, "on") == 0 || strcmp(rest, "off") == 0) {
    game_say(game, "The story so far can be written to a file at any time. Give the file a name: "
                   "transcript play.txt");
    return;
  }
  struct stat info;
  char *path = read_path(rest), *shown = shown_path(path);
  if (is_play(path))
    game_say(game, "A name that ends in .play is for plays. Give another one: transcript play.txt");
  else if (lstat(path, &info) == 0)
    replace_transcript(game, path, shown, S_ISREG(info.st_mode));
  else
    write_transcript(game, path, shown, false);
  free(shown);
  free(path);
}
