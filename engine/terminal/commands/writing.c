/* writing: commands that write a play out, to a file that people read. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "account/debrief.h"
#include "account/transcript.h"
#include "commands/verbs.h"
#include "plays/file.h"
#include "plays/shelf.h"

/* What is written, and how it is spoken of. */
struct writing {
  const char *command, *example;
  bool (*add)(struct document *document, struct game *game, struct text *problem);
};

static bool add_transcript(struct document *document, struct game *game, struct text *problem) {
  return transcript_add(document, &game->session, &game->about, problem);
}

static bool add_debrief(struct document *document, struct game *game, struct text *problem) {
  return debrief_add_play(document, &game->session, game->player, DEBRIEF_ALL, problem);
}

static const struct writing transcript = {"transcript", "play.txt", add_transcript};
static const struct writing debrief = {"debrief", "debrief.html", add_debrief};

/* -------------------------------------------------------------------- paths */

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

static bool is_play(const char *path) {
  size_t length = strlen(path), tail = strlen(".play");
  return length >= tail && strcmp(path + length - tail, ".play") == 0;
}

/* ------------------------------------------------------------------ writing */

static bool write_document(struct game *game, const struct writing *writing, const char *path,
                           bool replaces, struct text *problem) {
  struct document document = {0};
  struct text bytes = {0};
  bool is_good = writing->add(&document, game, problem);
  document_write(&bytes, &document, document_format_of(path), game->about.language);
  is_good = is_good && file_create(path, text_string(&bytes), bytes.length, replaces, problem);
  document_free(&document);
  text_free(&bytes);
  return is_good;
}

static void write_file(struct game *game, const struct writing *writing, const char *path,
                       const char *shown, bool replaces) {
  struct text problem = {0};
  if (!write_document(game, writing, path, replaces, &problem))
    game_say(game, "The %s could not be written: %s. Your play goes on as it was.",
             writing->command, text_string(&problem));
  else if (writing == &transcript)
    game_say(game, "Written: your play from its beginning to turn %zu, to %s.", game->session.made,
             shown);
  else
    game_say(game, "Written: the debrief of your play, to %s.", shown);
  text_free(&problem);
}

/* A file that is there is replaced if a person says so, and if it is a file. */
static void replace_file(struct game *game, const struct writing *writing, const char *path,
                         const char *shown, bool is_file) {
  char *question = need_print("Replace the file %s? [y/N] ", shown);
  if (!is_file)
    game_say(game, "%s is no file that could be written. Give another name: %s %s", shown,
             writing->command, writing->example);
  else if (!game->stage->is_person)
    game_say(game,
             "There is a file %s already, and nothing was written. Give another name, or remove "
             "that file first.",
             shown);
  else if (game_confirm(game, question, false))
    write_file(game, writing, path, shown, true);
  else
    game_say(game, "Nothing was written. %s is as it was.", shown);
  free(question);
}

static void write_to(struct game *game, const struct writing *writing, const char *rest) {
  struct stat info;
  char *path = read_path(rest), *shown = shown_path(path);
  if (is_play(path))
    game_say(game, "A name that ends in .play is for plays. Give another one: %s %s",
             writing->command, writing->example);
  else if (lstat(path, &info) == 0)
    replace_file(game, writing, path, shown, S_ISREG(info.st_mode));
  else
    write_file(game, writing, path, shown, false);
  free(shown);
  free(path);
}

void verb_transcript(struct game *game, const char *rest) {
  if (!*rest || strcmp(rest, "on") == 0 || strcmp(rest, "off") == 0)
    game_say(game, "The story so far can be written to a file at any time. Give the file a name: "
                   "transcript play.txt");
  else
    write_to(game, &transcript, rest);
}

void verb_write_debrief(struct game *game, const char *path) { write_to(game, &debrief, path); }
