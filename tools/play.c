/* play: `skaz play`, a scenario at a prompt. */
#include "player/play.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "line/prompt.h"
#include "line/signals.h"
#include "text/utf.h"
#include "tools.h"
#include "json/json.h"

static const char usage[] =
    "Usage: skaz play [OPTIONS] [SCENARIO]\n"
    "\n"
    "SCENARIO is the id of a scenario ('skaz list' shows them), or the path of its folder or\n"
    "file. Without one, the scenarios are listed and you choose.\n"
    "\n"
    "Each move is kept on disk as you make it. When you play a scenario again, Skaz offers to\n"
    "go on with the play you did not finish. From a pipe it begins a new play, unless --resume\n"
    "is given.\n"
    "\n"
    "  --seed N        what chance does: the same number, the same luck\n"
    "  --player NAME   whose play this is: it is kept under that name\n"
    "  --short         the shorter version, where a scenario has one\n"
    "  --act ID        begin with this act\n"
    "  --resume        go on with the unfinished play without asking\n"
    "  --new           begin a new play without asking\n"
    "  --no-save       keep nothing\n"
    "  --replay FILE   show a recorded play as it went\n"
    "  --plain         no line editing, no bold: for screen readers and logs\n"
    "  --json          for programs: one object a turn, one line of input (see engine/README.md)\n"
    "  --width N       lines of at most N columns\n"
    "  --help          this text\n"
    "\n"
    "In the play, type help. NO_COLOR and TERM=dumb are respected.\n"
    "The exit status is 0, or 2 if a scenario or file cannot be read; with --replay it is 1 if\n"
    "the play no longer goes as recorded.\n";

struct settings {
  struct play_options play;
  const char *replay;
  int columns;
  bool is_plain;
  bool is_json;
};

enum option_code {
  OPTION_SEED = 1,
  OPTION_PLAYER,
  OPTION_SHORT,
  OPTION_ACT,
  OPTION_RESUME,
  OPTION_NEW,
  OPTION_NO_SAVE,
  OPTION_REPLAY,
  OPTION_PLAIN,
  OPTION_JSON,
  OPTION_WIDTH,
  OPTION_HELP
};

static const struct option options[] = {{"seed", required_argument, NULL, OPTION_SEED},
                                        {"player", required_argument, NULL, OPTION_PLAYER},
                                        {"short", no_argument, NULL, OPTION_SHORT},
                                        {"act", required_argument, NULL, OPTION_ACT},
                                        {"resume", no_argument, NULL, OPTION_RESUME},
                                        {"new", no_argument, NULL, OPTION_NEW},
                                        {"no-save", no_argument, NULL, OPTION_NO_SAVE},
                                        {"replay", required_argument, NULL, OPTION_REPLAY},
                                        {"plain", no_argument, NULL, OPTION_PLAIN},
                                        {"json", no_argument, NULL, OPTION_JSON},
                                        {"width", required_argument, NULL, OPTION_WIDTH},
                                        {"help", no_argument, NULL, OPTION_HELP},
                                        {0}};

static bool read_number(const char *name, const char *word, uint64_t most, uint64_t *number) {
  errno = 0;
  *number = strtoull(word, NULL, 10);
  if (*word && strspn(word, "0123456789") == strlen(word) && errno == 0 && *number <= most)
    return true;
  fprintf(stderr, "skaz play: --%s takes a whole number, and not '%s'\n", name, word);
  return false;
}

/* The name goes into a file: it is cleaned like anything that is shown. */
static bool read_player(struct settings *settings, struct text *player, const char *word) {
  utf_clean(player, word, strlen(word));
  settings->play.player = text_string(player);
  if (player->length > 0) return true;
  fputs("skaz play: --player takes a name\n", stderr);
  return false;
}

static bool read_option(struct settings *settings, struct text *player, int code) {
  uint64_t columns;
  switch (code) {
  case OPTION_SEED:
    settings->play.is_seeded = true;
    return read_number("seed", optarg, UINT64_MAX, &settings->play.seed);
  case OPTION_PLAYER: return read_player(settings, player, optarg);
  case OPTION_SHORT: return settings->play.is_short = true;
  case OPTION_ACT: settings->play.act = optarg; return true;
  case OPTION_RESUME: return settings->play.resumes = true;
  case OPTION_NEW: return settings->play.is_new = true;
  case OPTION_NO_SAVE: return settings->play.keeps_nothing = true;
  case OPTION_REPLAY: settings->replay = optarg; return true;
  case OPTION_JSON: return settings->is_json = true;
  case OPTION_PLAIN: return settings->is_plain = true;
  case OPTION_WIDTH:
    if (!read_number("width", optarg, 1000, &columns)) return false;
    settings->columns = columns < PAGE_NARROWEST ? PAGE_NARROWEST : (int)columns;
    return true;
  default: return false;
  }
}

/* False with `*status` set where there is nothing to play. */
static bool read_arguments(struct settings *settings, struct text *player, int argc, char **argv,
                           int *status) {
  int code;
  *status = PLAY_BAD_INPUT;
  while ((code = getopt_long(argc, argv, "", options, NULL)) != -1) {
    if (code == OPTION_HELP) {
      fputs(usage, stdout);
      *status = PLAY_OK;
      return false;
    }
    if (!read_option(settings, player, code)) return false;
  }
  if (argc - optind > 1) {
    fprintf(stderr, "skaz play: one scenario at a time, and not '%s' as well\n", argv[optind + 1]);
    return false;
  }
  settings->play.scenario = argv[optind];
  return true;
}

/* A seed that can be said aloud in a classroom. */
static uint64_t fresh_seed(void) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  uint64_t mixed = (uint64_t)now.tv_sec * 1000003u + (uint64_t)now.tv_nsec + (uint64_t)getpid();
  return mixed * 0x9E3779B97F4A7C15u % 1000000u;
}

static int64_t read_clock(void *user) {
  (void)user;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec;
}

static bool can_style(void) {
  const char *terminal = getenv("TERM"), *no_color = getenv("NO_COLOR");
  return terminal && terminal[0] && strcmp(terminal, "dumb") != 0 && !(no_color && no_color[0]);
}

static struct stage open_stage(const struct settings *settings) {
  bool types = isatty(STDIN_FILENO), reads = isatty(STDOUT_FILENO);
  bool is_person = types && reads && !settings->is_json;
  struct stage stage = {.out = stdout, .errors = stderr, .columns = settings->columns};
  if (is_person) stage.editor = prompt_open();
  stage.linear = reader_open(STDIN_FILENO, stdout, !types && !settings->is_json);
  stage.reader = stage.editor && !settings->is_plain ? stage.editor : stage.linear;
  stage.is_person = is_person;
  stage.is_styled = reads && !settings->is_plain && can_style();
  stage.is_plain = settings->is_plain || !is_person;
  stage.clock = is_person ? read_clock : NULL;
  return stage;
}

static int play(struct stage *stage, const struct settings *settings) {
  const struct play_options *play_options = &settings->play;
  if (settings->replay && settings->is_json)
    return json_replay(stage, play_options, settings->replay);
  if (settings->replay) return play_replay(stage, play_options, settings->replay);
  return settings->is_json ? json_run(stage, play_options) : play_run(stage, play_options);
}

int tool_play(int argc, char **argv) {
  struct settings settings = {.play.data_folder = SKAZ_DATA_DIR};
  struct text player = {0};
  int status;
  if (read_arguments(&settings, &player, argc, argv, &status)) {
    if (!settings.play.is_seeded) settings.play.seed = fresh_seed();
    signals_catch();
    struct stage stage = open_stage(&settings);
    status = play(&stage, &settings);
    if (stage.editor) stage.editor->close(stage.editor);
    stage.linear->close(stage.linear);
  }
  text_free(&player);
  return status;
}
