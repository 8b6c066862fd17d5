/* options: the options of a command line, and what is wrong with one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/utf.h"
#include "tools.h"

enum { NEAR = 2 };

/* The option that was perhaps meant by `name`, or NULL. */
static const char *nearest(const struct option *options, const char *name) {
  const char *near = NULL;
  int best = NEAR + 1;
  for (; options->name; options++) {
    int distance = utf_distance(name, options->name, NEAR);
    if (distance >= best) continue;
    near = options->name;
    best = distance;
  }
  return near;
}

static void tell_unknown(const char *tool, const char *word, const struct option *options) {
  char *shown = utf_shown(word);
  const char *near = nearest(options, shown + strspn(shown, "-"));
  fprintf(stderr, "skaz %s: there is no option '%s'", tool, shown);
  if (near)
    fprintf(stderr, "; did you mean --%s?\n", near);
  else
    fprintf(stderr, ". 'skaz %s --help' lists them.\n", tool);
  free(shown);
}

int tools_next_option(const char *tool, int argc, char **argv, const struct option *options) {
  opterr = 0;
  int code = getopt_long(argc, argv, ":o:", options, NULL);
  if (code == ':') {
    fprintf(stderr, "skaz %s: something is missing behind %s. 'skaz %s --help' tells what.\n", tool,
            argv[optind - 1], tool);
    return TOOLS_BAD_OPTION;
  }
  if (code == '?') tell_unknown(tool, argv[optind > 1 ? optind - 1 : 1], options);
  return code;
}
