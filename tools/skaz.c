/* skaz: the command that dispatches to the tools beside it. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "plays/library.h"
#include "text/utf.h"
#include "tools.h"

static const struct tool {
  const char *name;
  int (*run)(int argc, char **argv);
  const char *help;
} tools[] = {
    {"play", tool_play, "play a scenario, or go on with a play"},
    {"list", tool_list, "list the scenarios that can be played"},
    {"debrief", tool_debrief, "after a play: its path beside the record, to read or print"},
    {"transcript", tool_transcript, "a play written out as it went"},
    {"test", tool_test, "for authors: run play files as tests"},
    {"check", tool_check, "for authors: find what is wrong before anybody plays it"},
};

enum { TOOLS = sizeof tools / sizeof *tools };

static void print_help(FILE *out) {
  fputs("Usage: skaz               choose a scenario, or go on with a play\n"
        "       skaz SCENARIO      play this one (or FILE.lua, or go on with FILE.play)\n"
        "       skaz COMMAND ...   one of these:\n\n",
        out);
  for (size_t i = 0; i < TOOLS; i++) fprintf(out, "  %-12s%s\n", tools[i].name, tools[i].help);
  fputs("\n'skaz help play' tells more, and so for each of these; 'man skaz' tells all.\n"
        "'skaz --version' tells the version.\n",
        out);
}

static const struct tool *find_tool(const char *name) {
  for (size_t i = 0; i < TOOLS; i++)
    if (strcmp(name, tools[i].name) == 0) return &tools[i];
  return NULL;
}

/* --------------------------------------------------------------- what is no command */

static bool ends_with(const char *string, const char *end) {
  size_t length = strlen(string), tail = strlen(end);
  return length > tail && strcmp(string + length - tail, end) == 0;
}

/* Whether the word can be what is to be played. */
static bool is_playable(const char *word) {
  struct library library;
  struct scenario scenario = {0};
  struct text problem = {0};
  if (strchr(word, '/') || ends_with(word, ".lua") || ends_with(word, ".play")) return true;
  library_open(&library, SKAZ_DATA_DIR);
  bool is_found = library_find(&library, word, &scenario, &problem);
  scenario_free(&scenario);
  text_free(&problem);
  library_close(&library);
  return is_found;
}

enum { NEAR = 2 };

static int tell_unknown(const char *word) {
  const char *nearest = NULL;
  int best = NEAR + 1;
  for (size_t i = 0; i < TOOLS; i++) {
    int distance = utf_distance(word, tools[i].name, NEAR);
    if (distance < best) nearest = tools[i].name;
    if (distance < best) best = distance;
  }
  char *shown = utf_shown(word);
  fprintf(stderr, "skaz: there is no command and no scenario '%s'", shown);
  if (nearest) fprintf(stderr, "; did you mean '%s'?", nearest);
  fputs("\n'skaz' alone lists the scenarios, and 'skaz help' the commands.\n", stderr);
  free(shown);
  return 2;
}

static int help(const char *word) {
  char name[] = "help", option[] = "--help";
  const struct tool *tool = word ? find_tool(word) : NULL;
  if (tool) return tool->run(2, (char *[]){name, option, NULL});
  if (word) return tell_unknown(word);
  print_help(stdout);
  return 0;
}

/* A file that is opened where standard input was closed must not be read as such. */
static void open_standard_files(void) {
  int descriptor;
  do descriptor = open("/dev/null", O_RDWR);
  while (descriptor >= 0 && descriptor <= STDERR_FILENO);
  if (descriptor > STDERR_FILENO) close(descriptor);
}

int main(int argc, char **argv) {
  open_standard_files();
  const char *word = argc > 1 ? argv[1] : NULL;
  if (!word) return tool_play(argc, argv);
  if (strcmp(word, "--version") == 0) {
    puts("skaz " SKAZ_VERSION);
    return 0;
  }
  if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) return help(NULL);
  if (strcmp(word, "help") == 0) return help(argv[2]);
  const struct tool *tool = find_tool(word);
  if (tool) return tool->run(argc - 1, argv + 1);
  if (word[0] == '-' || is_playable(word)) return tool_play(argc, argv);
  return tell_unknown(word);
}
