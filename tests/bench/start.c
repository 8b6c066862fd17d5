/* start: from the start of `skaz play` on a terminal to its first prompt, and the memory it
 * has used by then; beside an interpreter that does nothing. */
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "bench.h"

enum { STARTS = 21 };

struct start {
  double milliseconds;
  double kilobytes; /* resident, at most; 0 where the system does not say */
};

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* Replaces the child by the program, on a tall terminal, so that nothing is paged. */
static void run_on(const char *terminal, char *const *arguments) {
  struct winsize size = {.ws_row = 200, .ws_col = 80};
  setsid();
  int fd = open(terminal, O_RDWR);
  if (fd < 0 || ioctl(fd, TIOCSCTTY, 0) != 0 || ioctl(fd, TIOCSWINSZ, &size) != 0) _exit(126);
  for (int i = 0; i < 3; i++) dup2(fd, i);
  setenv("TERM", "xterm", 1);
  execvp(arguments[0], arguments);
  _exit(127);
}

/* Reads what the program prints until `> ` stands at the end of it. */
static bool await_prompt(int fd) {
  char seen[1 << 16];
  size_t length = 0;
  while (length < sizeof seen) {
    ssize_t got = read(fd, seen + length, sizeof seen - length);
    if (got <= 0) return false;
    length += (size_t)got;
    if (length >= 2 && memcmp(seen + length - 2, "> ", 2) == 0) return true;
  }
  return false;
}

/* The most memory a running process has had, where the system keeps it in a file. */
static double peak_of(pid_t child) {
  char path[64], line[256];
  double kilobytes = 0;
  snprintf(path, sizeof path, "/proc/%ld/status", (long)child);
  FILE *file = fopen(path, "r");
  while (file != NULL && fgets(line, sizeof line, file) != NULL)
    if (strncmp(line, "VmHWM:", 6) == 0) kilobytes = strtod(line + 6, NULL);
  if (file != NULL) fclose(file);
  return kilobytes;
}

static bool start_to_prompt(char *const *arguments, struct start *start) {
  int fd = posix_openpt(O_RDWR | O_NOCTTY);
  if (fd < 0 || grantpt(fd) != 0 || unlockpt(fd) != 0) return false;
  double began = now();
  pid_t child = fork();
  if (child == 0) run_on(ptsname(fd), arguments);
  bool is_ready = child > 0 && await_prompt(fd);
  *start = (struct start){now() - began, child > 0 ? peak_of(child) : 0};
  if (child > 0) {
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
  }
  close(fd);
  return is_ready;
}

static bool start_to_end(char *const *arguments, struct start *start) {
  struct rusage usage;
  int status = 1;
  double began = now();
  pid_t child = fork();
  if (child == 0) {
    execvp(arguments[0], arguments);
    _exit(127);
  }
  if (child < 0 || wait4(child, &status, 0, &usage) < 0) return false;
  *start = (struct start){now() - began, (double)usage.ru_maxrss};
  return status == 0;
}

/* Prints the medians of several starts. */
static bool time_starts(const char *what, bool (*run)(char *const *, struct start *),
                        char *const *arguments) {
  double milliseconds[STARTS], kilobytes[STARTS];
  for (int i = 0; i < STARTS; i++) {
    struct start start;
    if (!run(arguments, &start)) return false;
    milliseconds[i] = start.milliseconds;
    kilobytes[i] = start.kilobytes;
  }
  printf("%s: %.1f ms, %.1f MiB\n", what, bench_median(milliseconds, STARTS),
         bench_median(kilobytes, STARTS) / 1024);
  return true;
}

int bench_start(const char *binary) {
  char *play[] = {(char *)binary, "play", "nineteen-thirty", "--no-save", NULL};
  char *lua[] = {"lua5.4", "-e", "", NULL};
  bool is_timed = time_starts("start to first prompt", start_to_prompt, play);
  if (!is_timed) fprintf(stderr, "start: %s came to no prompt\n", binary);
  if (!time_starts("start of lua5.4 -e ''", start_to_end, lua))
    printf("start of lua5.4 -e '': not installed\n");
  return is_timed ? 0 : 1;
}
