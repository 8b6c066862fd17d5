/* play: `skaz play`, a scenario at a prompt. */
#include "player/play.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "json/json.h"
#include "line/prompt.h"
#include "line/signals.h"
#include "text/utf.h"
#include "tools.h"

static const char usage[] =
    "Usage: skaz play [OPTION]... [SCENARIO]\n"
    "       skaz play [OPTION]... FILE.play [SCENARIO]\n"
    "\n"
    "Plays a scenario: a story in which you decide what is done. For example:\n"
    "\n"
    "  skaz play                      choose from a list\n"
    "  skaz play nineteen-thirty      the one of this name: see 'skaz list'\n"
    "  skaz play stories/night.lua    one from its file or folder\n"
    "  skaz play lesson/anna.play     go on with a play that is in this file\n"
    "\n"
    "Read, then type the number of what you want to do and press Enter. Type help\n"
    "for what else you can do, and quit to stop. Each move is on disk before you\n"
    "make the next: whatever happens, nothing is lost. When you play the scenario\n"
    "again, you can go on where you stopped.\n"
    "\n"
    "Which play:\n"
    "  --resume        go on where you stopped, without a question\n"
    "  --new           begin a new play, without a question; the others stay\n"
    "  --player NAME   whose play it is: each name has plays of its own\n"
    "  --no-save       keep nothing on disk\n"
    "  --replay FILE   show the play in this file as it went, and stop\n"
    "\n"
    "How a new play begins:\n"
    "  --short         the shorter version, where a scenario has one\n"
    "  --act ID        with this act\n"
    "  --seed N        what chance does: the same number, the same luck\n"
    "\n"
    "How it looks:\n"
    "  --plain         line after line, without colour: for screen readers\n"
    "  --width N       lines of at most N letters\n"
    "  --margin        in the middle of a wide window, not at its left\n"
    "  --json          for other programs: one object a turn, one line of input\n"
    "\n"
    "  --help          this text\n"
    "\n"
    "Lines from a pipe or a file are taken as if they were typed; they begin a new\n"
    "play, unless --resume is given. There is no colour where NO_COLOR is set or\n"
    "TERM is dumb. The exit status is 0; 2 if a scenario, file or option is wrong;\n"
    "with --replay 1 if the play no longer goes as recorded.\n"
    "\n"
    "'man skaz' tells all this at length.\n";

struct settings {
  struct play_options play;
  const char *replay;
  int columns;
  bool is_plain;
  bool is_json;
  bool is_centred;
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
  OPTION_MARGIN,
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
                                        {"margin", no_argument, NULL, OPTION_MARGIN},
                                        {"help", no_argument, NULL, OPTION_HELP},
                                        {0}};

static bool read_number(const char *name, const char *example, uint64_t most, uint64_t *number) {
  const char *word = optarg;
  errno = 0;
  *number = strtoull(word, NULL, 10);
  if (*word && strspn(word, "0123456789") == strlen(word) && errno == 0 && *number <= most)
    return true;
  fprintf(stderr, "skaz play: --%s takes a whole number, such as %s, and not '%s'\n", name, example,
          word);
  return false;
}

/* The name goes into a file: it is cleaned like anything that is shown. */
static bool read_player(struct settings *settings, struct text *player, const char *word) {
  utf_clean(player, word, strlen(word));
  settings->play.player = text_string(player);
  if (player->length > 0) return true;
  fputs("skaz play: --player takes a name, such as Anna\n", stderr);
  return false;
}

static bool read_option(struct settings *settings, struct text *player, int code) {
  uint64_t columns;
  switch (code) {
  case OPTION_SEED:
    settings->play.is_seeded = true;
    return read_number("seed", "7", UINT64_MAX, &settings->play.seed);
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
    if (!read_number("width", "60", 1000, &columns)) return false;
    settings->columns = columns < PAGE_NARROWEST ? PAGE_NARROWEST : (int)columns;
    return true;
  case OPTION_MARGIN: return settings->is_centred = true;
  default: return false;
  }
}

static bool is_play(const char *name) {
  size_t length = strlen(name), tail = strlen(".play");
  return length > tail && strcmp(name + length - tail, ".play") == 0;
}

/* What to play: a scenario, or a play and perhaps its scenario. */
static bool read_names(struct settings *settings, char **names, int count) {
  struct play_options *play = &settings->play;
  if (count > 0 && !settings->replay && is_play(names[0])) {
    play->play = *names++;
    count--;
  }
  if (count > 0) play->scenario = names[0];
  if (count < 2) return true;
  fprintf(stderr, "skaz play: one scenario at a time, and not '%s' as well\n", names[1]);
  return false;
}

/* False with `*status` set where there is nothing to play. */
static bool read_arguments(struct settings *settings, struct text *player, int argc, char **argv,
                           int *status) {
  int code;
  *status = PLAY_BAD_INPUT;
  while ((code = tools_next_option("play", argc, argv, options)) != TOOLS_NO_OPTION) {
    if (code == OPTION_HELP) {
      fputs(usage, stdout);
      *status = PLAY_OK;
      return false;
    }
    if (!read_option(settings, player, code)) return false;
  }
  return read_names(settings, argv + optind, argc - optind);
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

/* Whether the terminal knows any escapes. */
static bool can_style(void) {
  const char *terminal = getenv("TERM");
  return terminal && terminal[0] && strcmp(terminal, "dumb") != 0;
}

/* Bold and italics are no colours: only those are what a player may not want. */
static bool wants_colour(void) {
  const char *no_color = getenv("NO_COLOR");
  return !no_color || !no_color[0];
}

static struct stage open_stage(const struct settings *settings) {
  bool types = isatty(STDIN_FILENO), reads = isatty(STDOUT_FILENO);
  bool is_person = types && reads && !settings->is_json;
  struct stage stage = {.out = stdout, .errors = stderr, .columns = settings->columns};
  if (is_person) stage.editor = prompt_open();
  stage.linear = reader_open(STDIN_FILENO, stdout, !types && !settings->is_json);
  stage.reader = stage.editor && !settings->is_plain ? stage.editor : stage.linear;
  stage.is_person = is_person;
  stage.is_styled = reads && can_style();
  stage.is_coloured = stage.is_styled && wants_colour();
  stage.is_plain = settings->is_plain || !is_person;
  stage.is_centred = settings->is_centred;
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
