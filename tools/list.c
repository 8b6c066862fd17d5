/* list: `skaz list`, the scenarios that can be played. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "line/reader.h"
#include "plays/library.h"
#include "text/page.h"
#include "text/utf.h"
#include "text/wrap.h"
#include "tools.h"

static const char usage[] =
    "Usage: skaz list\n"
    "\n"
    "Lists the scenarios: the name of each, with which 'skaz play NAME' plays it,\n"
    "its title, how long it takes, and what it is about.\n"
    "\n"
    "They are looked for in ./content, in the folders of $SKAZ_PATH (separated by\n"
    "colons), in $XDG_DATA_HOME/skaz/content (else ~/.local/share/skaz/content),\n"
    "and where Skaz is installed. Where two have the same name, the first counts.\n"
    "\n"
    "The exit status is 0, or 2 if there are errors in a scenario.\n";

static const struct option options[] = {{"help", no_argument, NULL, 'h'}, {0}};

static int widest(const struct scenario *all, size_t count) {
  int width = 0;
  for (size_t i = 0; i < count; i++)
    if (utf_columns(all[i].id) > width) width = utf_columns(all[i].id);
  return width;
}

/* For programs each summary is one line. */
static int line_width(void) {
  return isatty(STDOUT_FILENO) ? page_width(reader_columns(STDOUT_FILENO)) : PAGE_ENDLESS;
}

static void print_about(const skaz_about *about, int width) {
  char *title = utf_shown(about->title);
  printf("%s", title);
  free(title);
  if (about->minutes > 0) printf(", %d minutes", about->minutes);
  if (about->short_minutes > 0) printf(" (short: %d)", about->short_minutes);
  puts("");
  if (!about->summary) return;
  char *blank = need_print("%*s", width + 2, ""), *summary = utf_shown(about->summary);
  struct text lines = {0};
  wrap_string(&lines, summary, LOOK_PLAIN,
              &(struct wrap_form){.width = line_width(), .first = blank});
  fputs(text_string(&lines), stdout);
  text_free(&lines);
  free(summary);
  free(blank);
}

/* False if the scenario has errors. */
static bool list_one(struct scenario *scenario, int width) {
  skaz_about about;
  char *id = utf_shown(scenario->id);
  skaz_program *program = scenario_load(scenario, true, NULL);
  printf("%s%*s  ", id, width - utf_columns(id), "");
  if (program) {
    skaz_about_program(program, &about);
    print_about(&about, width);
  } else {
    printf("(has errors: 'skaz play %s' shows them)\n", id);
  }
  bool is_good = program != NULL;
  skaz_unload(program);
  free(id);
  return is_good;
}

int tool_list(int argc, char **argv) {
  struct library library;
  size_t count, bad = 0;
  int code;
  while ((code = tools_next_option("list", argc, argv, options)) != TOOLS_NO_OPTION)
    if (code == TOOLS_BAD_OPTION)
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
  if (count == 0)
    fputs("skaz: there are no scenarios here; 'skaz play' says where they are looked for\n",
          stderr);
  free(all);
  library_close(&library);
  return bad ? 2 : 0;
}
