/* progress: one line on a terminal that says how far a check has come; and Ctrl-C. */
#include "check/progress.h"

#include <inttypes.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "check/base/lines.h"

enum {
  BETWEEN = 200, /* milliseconds between two showings */
  USUAL = 79     /* columns, where nobody says how many there are */
};

static int64_t read_clock(void *user) {
  (void)user;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---------------------------------------------------------------- Ctrl-C */

/* Where Ctrl-C is ignored, as in a job in the background, it stays so. */
static bool is_ignored(void) {
  struct sigaction action;
  return sigaction(SIGINT, NULL, &action) != 0 || action.sa_handler == SIG_IGN;
}

static sigset_t interrupts(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  return set;
}

static void look_for_interrupt(struct progress *progress) {
  sigset_t waiting;
  if (!progress->is_blocking || sigpending(&waiting) != 0) return;
  progress->is_stopped |= sigismember(&waiting, SIGINT) == 1;
}

/* One that waits has been heard. */
static void drop_interrupt(void) {
  const sigset_t set = interrupts();
  int number;
  sigwait(&set, &number);
}

/* ------------------------------------------------------------------ line */

void progress_open(struct progress *progress, bool is_quiet) {
  const sigset_t set = interrupts();
  *progress = (struct progress){.clock = read_clock};
  if (!is_quiet && isatty(STDERR_FILENO)) progress->out = stderr;
  progress->is_blocking = !is_ignored() && sigprocmask(SIG_BLOCK, &set, &progress->before) == 0;
  progress->shown_at = progress->clock(NULL);
}

/* Columns that a line may have, so that it never wraps: then it could not be erased. */
static int columns_of(const struct progress *progress) {
  struct winsize size;
  int file = fileno(progress->out);
  bool is_known = file >= 0 && ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
  return is_known ? size.ws_col - 1 : USUAL;
}

/* How much of a line has room: whole, or up to a comma, or as it comes. */
static int fit(const char *line, int columns) {
  int length = (int)strlen(line), end = columns;
  if (length <= columns) return length;
  while (end > 0 && (line[end] != ',' || line[end + 1] != ' ')) end--;
  return end > 0 ? end : columns;
}

/* Puts a line in place of the one that is shown, which may be longer. */
static void show(struct progress *progress, const char *line) {
  int columns = columns_of(progress), width = fit(line, columns);
  int before = progress->width < columns ? progress->width : columns;
  fprintf(progress->out, "\r%-*.*s", before, width, line);
  if (width < before) fprintf(progress->out, "\r%.*s", width, line);
  fflush(progress->out);
  progress->width = width;
}

void progress_clear(struct progress *progress) {
  if (progress->out == NULL || progress->width == 0) return;
  if (progress->is_stopped) progress->width += 2; /* the terminal has shown ^C */
  show(progress, "");
  fputc('\r', progress->out);
  fflush(progress->out);
}

void progress_close(struct progress *progress) {
  progress_clear(progress);
  look_for_interrupt(progress);
  if (progress->is_stopped) drop_interrupt();
  if (progress->is_blocking) sigprocmask(SIG_SETMASK, &progress->before, NULL);
  progress->is_blocking = false;
}

enum { LINE = 160 };

/* Shows how many there are, `rest`, and how many a second, if that is due. */
static void count_up(struct progress *progress, uint64_t count, const char *what,
                     const char *rest) {
  char number[LINES_NUMBER], rate[LINES_NUMBER], line[LINE];
  int64_t now = progress->out != NULL ? progress->clock(progress->user) : 0;
  int64_t since = now - progress->shown_at;
  if (progress->out == NULL || since < BETWEEN) return;
  uint64_t more = count > progress->shown_count ? count - progress->shown_count : count;
  snprintf(line, sizeof line, "%s %s%s, %s a second", lines_number(count, number), what, rest,
           lines_number(more * 1000 / (uint64_t)since, rate));
  show(progress, line);
  progress->shown_at = now;
  progress->shown_count = count;
}

bool progress_tell_states(void *data, const struct explore_progress *states) {
  struct progress *progress = data;
  char number[LINES_NUMBER], rest[LINE / 2];
  snprintf(rest, sizeof rest, ", %s waiting",
           lines_number(states->states - states->expanded, number));
  count_up(progress, states->expanded, "states", rest);
  look_for_interrupt(progress);
  return !progress->is_stopped;
}

bool progress_tell_plays(void *data, uint64_t plays) {
  struct progress *progress = data;
  count_up(progress, plays, "plays", "");
  look_for_interrupt(progress);
  return !progress->is_stopped;
}

void progress_let_go(struct progress *progress, const char *what) {
  if (progress->out != NULL) show(progress, what);
  if (progress->is_blocking) sigprocmask(SIG_SETMASK, &progress->before, NULL);
}

void progress_hold(struct progress *progress) {
  const sigset_t set = interrupts();
  if (progress->is_blocking) sigprocmask(SIG_BLOCK, &set, NULL);
}
