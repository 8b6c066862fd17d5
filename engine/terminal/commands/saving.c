/* saving: commands that keep places of a play on disk, and go back to them. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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
