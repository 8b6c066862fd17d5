/* list: `skaz list`, the scenarios that can be played. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "plays/library.h"
#include "text/utf.h"
#include "tools.h"

static const char usage[] =
    "Usage: skaz list\n"
    "\n"
    "Lists the scenarios of ./content, of the folders in $SKAZ_PATH, of the user's data folder\n"
    "($XDG_DATA_HOME/skaz/content) and of the installed one. The first of an id is the one.\n";

static const struct option options[] = {{"help", no_argument, NULL, 'h'}, {0}};

static int widest(const struct scenario *all, size_t count) {
  int width = 0;
  for (size_t i = 0; i < count; i++)
    if (utf_columns(all[i].id) > width) width = utf_columns(all[i].id);
  return width;
}

/* False if the scenario has errors, which scenario_load tells. */
static bool list_one(struct scenario *scenario, int width) {
  skaz_about about;
  struct text id = {0};
  utf_clean(&id, scenario->id, strlen(scenario->id));
  skaz_program *program = scenario_load(scenario, true, stderr);
  printf("%s%*s  ", text_string(&id), width - utf_columns(text_string(&id)), "");
  text_free(&id);
  if (!program) {
    puts("(has errors)");
    return false;
  }
  skaz_about_program(program, &about);
  printf("%s", about.title);
  if (about.minutes > 0) printf(", %d minutes", about.minutes);
  if (about.short_minutes > 0) printf(" (short: %d)", about.short_minutes);
  puts("");
  skaz_unload(program);
  return true;
}

int tool_list(int argc, char **argv) {
  struct library library;
  size_t count, bad = 0;
  int code;
  while ((code = getopt_long(argc, argv, "", options, NULL)) != -1)
    if (code != 'h')
      return 2;
    else
      return fputs(usage, stdout) < 0 ? 2 : 0;
  library_open(&library, SKAZ_DATA_DIR);
  struct scenario *all = library_list(&library, &count);
  int width = widest(all, count);
  for (size_t i = 0; i < count; i++) {
    bad += !list_one(&all[i], width);
    scenario_free(&all[i]);
  }
  if (count == 0) fputs("skaz: there are no scenarios here\n", stderr);
  free(all);
  library_close(&library);
  return bad ? 2 : 0;
}
