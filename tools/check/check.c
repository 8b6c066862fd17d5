/* check: `skaz check`, errors found before play. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "check/findings/codepage.h"
#include "check/print.h"
#include "check/witness/playbook.h"
#include "plays/library.h"
#include "tools.h"

static const char usage[] =
    "Usage: skaz check [OPTIONS] [SCENARIO...]\n"
    "       skaz check --explain CODE\n"
    "\n"
    "Looks for what is wrong with scenarios, and plays them in every way there is: all choices,\n"
    "all that chance can give, all answers that matter; from the start, and from each act that\n"
    "can be played alone. SCENARIO is an id, or the path of a folder or file; without one, all\n"
    "scenarios that 'skaz list' shows are checked.\n"
    "\n"
    "  --no-explore     only look, play nothing\n"
    "  --act ID         only plays that begin with this act\n"
    "  --random N       N random plays instead of all that there are, for very large stories: "
    "what\n"
    "                   goes wrong in them, and how often they come to each ending\n"
    "  --seed S         which random plays: others with each number (1 if not given)\n"
    "  --memory SIZE    what states may take, such as 500M or 2G (2G if not given); where that\n"
    "                   is too little, it is said what makes the story so large\n"
    "  --threads N      play on N threads (as many as there are processors if not given)\n"
    "  --plays DIR      write the plays that show what is wrong into this folder, and not below\n"
    "                   your state folder\n"
    "  --figures        odds of endings (sampled, if they cannot be exact), what choices do to\n"
    "                   them, length of plays\n"
    "  --ranges         the values of each meter in each passage; takes longer\n"
    "  --quiet          findings alone, without the summary\n"
    "  --json           one JSON object for all, for tools\n"
    "  --explain CODE   what a code such as SK055 means, and how it is mended\n"
    "  --help           this text\n"
    "\n"
    "A finding is an error, a warning, or a hint, and names its file, line and column. The exit\n"
    "status is 0, 1 if there are errors or warnings, 2 if a scenario cannot be found, or 130 if\n"
    "Ctrl-C stopped it before anything was found.\n";

enum { CLEAN, FOUND, BAD_INPUT, INTERRUPTED = 130 };
enum { MOST_THREADS = 256, MOST_PLAYS = 1000000000 };

struct settings {
  struct verify_options verify;
  bool is_quiet, is_json;
  const char *folder; /* of plays */
  const char *explain;
};

enum option_code {
  OPTION_NO_EXPLORE = 1,
  OPTION_ACT,
  OPTION_RANDOM,
  OPTION_SEED,
  OPTION_MEMORY,
  OPTION_THREADS,
  OPTION_PLAYS,
  OPTION_FIGURES,
  OPTION_RANGES,
  OPTION_QUIET,
  OPTION_JSON,
  OPTION_EXPLAIN,
  OPTION_HELP
};

static const struct option options[] = {{"no-explore", no_argument, NULL, OPTION_NO_EXPLORE},
                                        {"act", required_argument, NULL, OPTION_ACT},
                                        {"random", required_argument, NULL, OPTION_RANDOM},
                                        {"seed", required_argument, NULL, OPTION_SEED},
                                        {"memory", required_argument, NULL, OPTION_MEMORY},
                                        {"threads", required_argument, NULL, OPTION_THREADS},
                                        {"plays", required_argument, NULL, OPTION_PLAYS},
                                        {"figures", no_argument, NULL, OPTION_FIGURES},
                                        {"ranges", no_argument, NULL, OPTION_RANGES},
                                        {"quiet", no_argument, NULL, OPTION_QUIET},
                                        {"json", no_argument, NULL, OPTION_JSON},
                                        {"explain", required_argument, NULL, OPTION_EXPLAIN},
                                        {"help", no_argument, NULL, OPTION_HELP},
                                        {0}};

/* ---------------------------------------------------------------- arguments */

/* Reads a whole number up to `most`, and what follows it. */
static bool read_digits(const char *word, uint64_t most, uint64_t *number, const char **rest) {
  char *end;
  errno = 0;
  *number = strtoull(word, &end, 10);
  *rest = end;
  return word[0] >= '0' && word[0] <= '9' && errno == 0 && *number <= most;
}

static bool read_number(const char *name, const char *word, uint64_t least, uint64_t most,
                        uint64_t *number) {
  const char *rest;
  if (read_digits(word, most, number, &rest) && *rest == '\0' && *number >= least) return true;
  fprintf(stderr,
          "skaz check: --%s takes a whole number from %" PRIu64 " to %" PRIu64 ", and not '%s'\n",
          name, least, most, word);
  return false;
}

static bool read_size(const char *word, size_t *size) {
  static const char units[] = "KMGT";
  const char *rest;
  uint64_t number, unit = 1;
  bool is_number = read_digits(word, UINT64_C(1) << 20, &number, &rest) && number > 0;
  const char *found = *rest != '\0' ? strchr(units, *rest & ~0x20) : NULL;
  for (const char *u = units; found != NULL && u <= found; u++) unit *= 1024;
  if (is_number && found != NULL && rest[1] == '\0') {
    *size = (size_t)(number * unit);
    return true;
  }
  fprintf(stderr, "skaz check: --memory takes a size such as 500M or 2G, and not '%s'\n", word);
  return false;
}

static bool read_threads(const char *word, unsigned *threads) {
  uint64_t number;
  if (!read_number("threads", word, 1, MOST_THREADS, &number)) return false;
  *threads = (unsigned)number;
  return true;
}

static bool read_option(struct settings *settings, int code) {
  switch (code) {
  case OPTION_NO_EXPLORE: return settings->verify.is_static = true;
  case OPTION_ACT: settings->verify.act = optarg; return true;
  case OPTION_RANDOM: return read_number("random", optarg, 1, MOST_PLAYS, &settings->verify.plays);
  case OPTION_SEED: return read_number("seed", optarg, 0, UINT64_MAX, &settings->verify.seed);
  case OPTION_MEMORY: return read_size(optarg, &settings->verify.memory);
  case OPTION_THREADS: return read_threads(optarg, &settings->verify.threads);
  case OPTION_PLAYS: settings->folder = optarg; return true;
  case OPTION_FIGURES: return settings->verify.has_figures = true;
  case OPTION_RANGES: return settings->verify.has_ranges = true;
  case OPTION_QUIET: return settings->is_quiet = true;
  case OPTION_JSON: return settings->is_json = true;
  case OPTION_EXPLAIN: settings->explain = optarg; return true;
  default: return false;
  }
}

/* False with `*status` set where there is nothing to check. */
static bool read_arguments(struct settings *settings, int argc, char **argv, int *status) {
  int code;
  *status = BAD_INPUT;
  while ((code = tools_next_option("check", argc, argv, options)) != TOOLS_NO_OPTION) {
    if (code == OPTION_HELP) {
      *status = fputs(usage, stdout) < 0 ? BAD_INPUT : CLEAN;
      return false;
    }
    if (!read_option(settings, code)) return false;
  }
  return true;
}

/* -------------------------------------------------------------------- pages */

static int explain(const char *name) {
  enum code code;
  const struct codepage *page = NULL;
  if (code_find(name, &code)) page = codepage_find(code_name(code));
  if (page == NULL) {
    fprintf(stderr, "skaz check: there is no code '%s'; codes are such as SK055\n", name);
    return BAD_INPUT;
  }
  return fputs(page->text, stdout) < 0 ? BAD_INPUT : CLEAN;
}

/* -------------------------------------------------------------------- checks */

static bool has_findings(const struct findings *findings) {
  return finding_count(findings, SEVERITY_ERROR) + finding_count(findings, SEVERITY_WARNING) > 0;
}

/* Verifies with progress on the terminal, and with a folder for plays. */
static void verify(struct scenario *scenario, const struct settings *settings,
                   struct report *report) {
  struct verify_options verify_as = settings->verify;
  struct text problem = {0};
  char *folder = playbook_folder(settings->folder, scenario->id);
  verify_as.folder = folder;
  verify_as.problem = &problem;
  verify_scenario(scenario, &verify_as, report);
  progress_clear(verify_as.progress);
  if (problem.length > 0)
    fprintf(stderr, "skaz check: a play could not be written: %s\n", text_string(&problem));
  text_free(&problem);
  free(folder);
}

static int check_one(struct scenario *scenario, const struct settings *settings, json_t *all) {
  struct report report;
  verify(scenario, settings, &report);
  if (settings->is_json) {
    json_array_append_new(all, print_json(scenario->id, &report));
  } else {
    print_findings(stdout, &report.findings);
    if (!settings->is_quiet && !report.lacks_act) print_summary(stdout, scenario->id, &report);
    fflush(stdout);
  }
  int status = has_findings(&report.findings) ? FOUND : CLEAN;
  if (report.lacks_act) {
    fprintf(stderr, "skaz check: %s has no act '%s'\n", scenario->id, settings->verify.act);
    status = BAD_INPUT;
  }
  verify_free(&report);
  return status;
}

static int worse(int a, int b) { return a > b ? a : b; }

static int check_named(const struct library *library, const char *name,
                       const struct settings *settings, json_t *all) {
  struct scenario scenario;
  struct text problem = {0};
  if (!library_find(library, name, &scenario, &problem)) {
    fprintf(stderr, "skaz check: %s\n", text_string(&problem));
    text_free(&problem);
    return BAD_INPUT;
  }
  int status = check_one(&scenario, settings, all);
  scenario_free(&scenario);
  text_free(&problem);
  return status;
}

static int check_all(const struct library *library, const struct settings *settings, json_t *all) {
  size_t count;
  int status = CLEAN;
  struct scenario *scenarios = library_list(library, &count);
  for (size_t i = 0; i < count; i++) {
    if (!settings->verify.progress->is_stopped)
      status = worse(status, check_one(&scenarios[i], settings, all));
    scenario_free(&scenarios[i]);
  }
  if (count == 0) {
    fputs("skaz check: there are no scenarios here\n", stderr);
    status = BAD_INPUT;
  }
  free(scenarios);
  return status;
}

static int check(const struct settings *settings, char **names, int count) {
  struct library library;
  json_t *all = settings->is_json ? json_array() : NULL;
  library_open(&library, SKAZ_DATA_DIR);
  int status = count == 0 ? check_all(&library, settings, all) : CLEAN;
  for (int i = 0; i < count && !settings->verify.progress->is_stopped; i++)
    status = worse(status, check_named(&library, names[i], settings, all));
  library_close(&library);
  if (all != NULL) {
    json_t *document = json_pack("{s:s, s:o}", "skaz", SKAZ_VERSION, "scenarios", all);
    json_dumpf(document, stdout, JSON_INDENT(1));
    putchar('\n');
    json_decref(document);
  }
  return status;
}

static unsigned count_processors(void) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count > 0 && count <= MOST_THREADS ? (unsigned)count : 1;
}

int tool_check(int argc, char **argv) {
  struct progress progress;
  struct settings settings = {.verify = {.threads = count_processors(),
                                         .memory = (size_t)2 << 30,
                                         .seed = 1,
                                         .progress = &progress}};
  int status;
  if (!read_arguments(&settings, argc, argv, &status)) return status;
  if (settings.explain != NULL) return explain(settings.explain);
  progress_open(&progress, settings.is_quiet);
  status = check(&settings, argv + optind, argc - optind);
  progress_close(&progress);
  return status == CLEAN && progress.is_stopped ? INTERRUPTED : status;
}
