/* skaz: the command that dispatches to the tools beside it. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "skaz.h"
#include "tools.h"

static const struct tool {
  const char *name;
  int (*run)(int argc, char **argv);
  const char *help;
} tools[] = {
    {"play", tool_play, "play a scenario, or go on with a play"},
    {"list", tool_list, "list the scenarios that can be played"},
    {"test", tool_test, "run play files as tests"},
    {"check", tool_check, "find what is wrong with a scenario before anybody plays it"},
};

enum { TOOLS = sizeof tools / sizeof *tools };

static void print_help(FILE *out) {
  fputs("Usage: skaz COMMAND [ARGUMENTS]\n\n", out);
  for (size_t i = 0; i < TOOLS; i++) fprintf(out, "  %-10s%s\n", tools[i].name, tools[i].help);
  fputs("\n'skaz COMMAND --help' tells more; 'skaz --version' tells the version.\n", out);
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
  if (argc < 2) {
    print_help(stderr);
    return 2;
  }
  if (strcmp(argv[1], "--version") == 0) {
    puts("skaz " SKAZ_VERSION);
    return 0;
  }
  if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
    print_help(stdout);
    return 0;
  }
  for (size_t i = 0; i < TOOLS; i++)
    if (strcmp(argv[1], tools[i].name) == 0) return tools[i].run(argc - 1, argv + 1);
  fprintf(stderr, "skaz: there is no command '%s'\n\n", argv[1]);
  print_help(stderr);
  return 2;
}
