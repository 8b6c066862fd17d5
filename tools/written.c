/* written: `skaz debrief` and `skaz transcript`, what people read of a play. */
#include "account/written.h"
#include "account/debrief.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "plays/file.h"
#include "text/utf.h"
#include "tools.h"

static const char debrief_usage[] =
    "Usage: skaz debrief [OPTION]... FILE.play\n"
    "\n"
    "Writes what there is to say after a play: your path beside the record, how sure\n"
    "what you read is, what the game assumes, who spoke, what is disputed, questions\n"
    "to discuss, and sources. For example:\n"
    "\n"
    "  skaz debrief anna-0001.play                 to read it here, as Markdown\n"
    "  skaz debrief anna-0001.play -o anna.html    a page to print, for any browser\n"
    "\n"
    "  -o FILE          write it to this file: .html a page, .md Markdown, else text\n"
    "  --html, --markdown, --text    write it so, whatever the name\n"
    "  --brief          the path, the marks and the questions alone: about two sheets\n"
    "  --parts LIST     these parts alone, by name or number, such as path,7:\n"
    "                   1 path, 2 marks, 3 model, 4 hindsight, 5 voices, 6 disputed,\n"
    "                   7 questions, 8 sources\n"
    "  --scenario PATH  where the scenario is, if it is not beside the play\n"
    "  --help           this text\n"
    "\n"
    "A play that has not ended is told as far as it goes. The exit status is 0, 1 if\n"
    "the play no longer goes as it is recorded, or 2 if there is nothing to write.\n";

static const char transcript_usage[] =
    "Usage: skaz transcript [OPTION]... FILE.play\n"
    "\n"
    "Writes a play out as it went: what was told, with its marks and facts, what was\n"
    "chosen, and the notes. For example:\n"
    "\n"
    "  skaz transcript anna-0001.play | less       to read it here\n"
    "  skaz transcript anna-0001.play -o anna.md   as Markdown, to this file\n"
    "\n"
    "  -o FILE          write it to this file: .html a page, .md Markdown, else text\n"
    "  --html, --markdown, --text    write it so, whatever the name\n"
    "  --scenario PATH  where the scenario is, if it is not beside the play\n"
    "  --help           this text\n"
    "\n"
    "The exit status is 0, 1 if the play no longer goes as it is recorded, or 2 if\n"
    "there is nothing to write.\n";

struct settings {
  struct trial_options trial;
  const char *output; /* or NULL: standard output */
  int format;         /* -1: as the name says */
  unsigned parts;     /* of a debrief */
  bool wants_help;
};

static const struct option options[] = {{"brief", no_argument, NULL, 'b'},
                                        {"parts", required_argument, NULL, 'p'},
                                        {"html", no_argument, NULL, 'H'},
                                        {"markdown", no_argument, NULL, 'M'},
                                        {"text", no_argument, NULL, 'T'},
                                        {"output", required_argument, NULL, 'o'},
                                        {"scenario", required_argument, NULL, 's'},
                                        {"help", no_argument, NULL, 'h'},
                                        {0}};

/* Those that a debrief alone has come first. */
enum { DEBRIEF_ONLY = 2 };

/* One of the two. */
struct tool {
  const char *name, *usage;
  enum written_kind kind;
  enum document_format format; /* where no file and no option says another */
  const struct option *options;
};

static const struct tool debrief = {"debrief", debrief_usage, WRITTEN_DEBRIEF, DOCUMENT_MARKDOWN,
                                    options};
static const struct tool transcript = {"transcript", transcript_usage, WRITTEN_TRANSCRIPT,
                                       DOCUMENT_PLAIN, options + DEBRIEF_ONLY};

static bool add_parts(struct settings *settings, const char *list) {
  struct text problem = {0};
  unsigned parts;
  bool is_good = debrief_read_parts(list, &parts, &problem);
  if (is_good)
    settings->parts |= parts;
  else
    fprintf(stderr, "skaz debrief: %s\n", text_string(&problem));
  text_free(&problem);
  return is_good;
}

static bool read_options(const struct tool *tool, struct settings *settings, int argc,
                         char **argv) {
  int code;
  while ((code = tools_next_option(tool->name, argc, argv, tool->options)) != TOOLS_NO_OPTION) {
    switch (code) {
    case 'b': settings->parts |= DEBRIEF_BRIEF; break;
    case 'p':
      if (!add_parts(settings, optarg)) return false;
      break;
    case 'H': settings->format = DOCUMENT_HTML; break;
    case 'M': settings->format = DOCUMENT_MARKDOWN; break;
    case 'T': settings->format = DOCUMENT_PLAIN; break;
    case 'o': settings->output = optarg; break;
    case 's': settings->trial.scenario = optarg; break;
    case 'h': settings->wants_help = true; break;
    default: return false;
    }
  }
  return true;
}

/* The play itself must not be written over, nor what is no file. */
static bool can_write(const struct tool *tool, const struct settings *settings, const char *play) {
  struct stat output, input;
  if (!settings->output || stat(settings->output, &output) != 0) return true;
  bool is_play =
      stat(play, &input) == 0 && input.st_dev == output.st_dev && input.st_ino == output.st_ino;
  if (S_ISREG(output.st_mode) && !is_play) return true;
  char *shown = utf_shown(settings->output);
  fprintf(stderr, "skaz %s: %s is %s; give another name behind -o, such as anna.html\n", tool->name,
          shown, is_play ? "the play itself" : "no file that could be written");
  free(shown);
  return false;
}

static bool put_out(const struct tool *tool, const struct settings *settings,
                    const struct text *bytes) {
  struct text problem = {0};
  if (!settings->output)
    return fwrite(bytes->data, 1, bytes->length, stdout) == bytes->length && fflush(stdout) == 0;
  bool is_good = file_create(settings->output, bytes->data, bytes->length, true, &problem);
  if (!is_good) fprintf(stderr, "skaz %s: %s\n", tool->name, text_string(&problem));
  text_free(&problem);
  return is_good;
}

static int write_play(const struct tool *tool, const struct settings *settings, const char *play) {
  static const int statuses[] = {
      [WRITTEN_WELL] = 0, [WRITTEN_IN_PART] = 1, [WRITTEN_NOT_AT_ALL] = 2};
  struct text bytes = {0};
  enum document_format format = settings->format >= 0 ? (enum document_format)settings->format
                                : settings->output    ? document_format_of(settings->output)
                                                      : tool->format;
  if (!can_write(tool, settings, play)) return 2;
  const struct written_form form = {tool->kind, format,
                                    settings->parts > 0 ? settings->parts : DEBRIEF_ALL};
  enum written_result result = written_of(&bytes, play, &form, &settings->trial, stderr);
  int status = statuses[result];
  if (result != WRITTEN_NOT_AT_ALL && !put_out(tool, settings, &bytes)) status = 2;
  text_free(&bytes);
  return status;
}

static int run(const struct tool *tool, int argc, char **argv) {
  struct settings settings = {.trial.data_folder = SKAZ_DATA_DIR, .format = -1};
  if (!read_options(tool, &settings, argc, argv)) return 2;
  if (settings.wants_help) return fputs(tool->usage, stdout) < 0 ? 2 : 0;
  if (argc - optind == 1) return write_play(tool, &settings, argv[optind]);
  fprintf(stderr, "skaz %s: %s? For example: skaz %s anna-0001.play\n", tool->name,
          argc == optind ? "which play" : "one play at a time; which", tool->name);
  return 2;
}

int tool_debrief(int argc, char **argv) { return run(&debrief, argc, argv); }

int tool_transcript(int argc, char **argv) { return run(&transcript, argc, argv); }
