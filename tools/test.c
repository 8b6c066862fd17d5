/* test: `skaz test`, play files run as tests. */
#include <stdio.h>

#include "plays/trial.h"
#include "tools.h"

static const char usage[] =
    "Usage: skaz test [--scenario PATH] FILE.play...\n"
    "\n"
    "For authors: runs each play file twice, the second time with the state carried\n"
    "over as bytes before each move; both must show the same. What a file records\n"
    "must come out again, and so must what it expects:\n"
    "\n"
    "  = text          the text of the turn above has this\n"
    "  ! text          it has not\n"
    "  ? expression    this holds after it\n"
    "\n"
    "For example: skaz test content/nineteen-thirty/*.play\n"
    "\n"
    "The scenario is looked for beside the file, then by its name as 'skaz play'\n"
    "does; --scenario says where else it is.\n"
    "\n"
    "The exit status is 0, 1 if a test failed, or 2 if a file cannot be read.\n";

static const struct option options[] = {
    {"scenario", required_argument, NULL, 's'}, {"help", no_argument, NULL, 'h'}, {0}};

static int run_all(char **files, int count, const struct trial_options *trial) {
  int passed = 0, failed = 0, bad = 0;
  for (int i = 0; i < count; i++) {
    enum trial_result result = trial_run(files[i], trial, stdout, stderr);
    passed += result == TRIAL_PASSED;
    failed += result != TRIAL_PASSED;
    bad += result == TRIAL_BAD_INPUT;
  }
  printf("%d passed, %d failed\n", passed, failed);
  return bad ? 2 : failed ? 1 : 0;
}

int tool_test(int argc, char **argv) {
  struct trial_options trial = {.data_folder = SKAZ_DATA_DIR};
  int code;
  while ((code = tools_next_option("test", argc, argv, options)) != TOOLS_NO_OPTION) {
    if (code == 's') trial.scenario = optarg;
    if (code == 'h') return fputs(usage, stdout) < 0 ? 2 : 0;
    if (code == TOOLS_BAD_OPTION) return 2;
  }
  if (optind < argc) return run_all(argv + optind, argc - optind, &trial);
  fputs("skaz test: which play files? For example: skaz test content/nineteen-thirty/*.play\n",
        stderr);
  return 2;
}
