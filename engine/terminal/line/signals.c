/* signals: what the operating system told us, as flags to look at between two reads. */
#include "line/signals.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/select.h>

static volatile sig_atomic_t interrupted, resized, stopped;
static bool is_catching;
static sigset_t waiting; /* what is blocked while we wait: nothing of ours */

static void on_interrupt(int number) {
  (void)number;
  interrupted = 1;
}

static void on_resize(int number) {
  (void)number;
  resized = 1;
}

static void on_stop(int number) { stopped = number; }

static const struct {
  int number;
  void (*handler)(int);
} caught[] = {{SIGINT, on_interrupt},
              {SIGWINCH, on_resize},
              {SIGCONT, on_resize},
              {SIGTERM, on_stop},
              {SIGHUP, on_stop}};

void signals_catch(void) {
  sigset_t ours;
  sigemptyset(&ours);
  for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) {
    struct sigaction action = {.sa_handler = caught[i].handler};
    sigemptyset(&action.sa_mask);
    sigaction(caught[i].number, &action, NULL);
    sigaddset(&ours, caught[i].number);
  }
  sigprocmask(SIG_BLOCK, &ours, &waiting);
  for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) sigdelset(&waiting, caught[i].number);
  is_catching = true;
}

/* An error other than a signal is for the read that follows to find. */
static bool wait_for(int descriptor, const sigset_t *mask) {
  fd_set ready;
  FD_ZERO(&ready);
  FD_SET(descriptor, &ready);
  return pselect(descriptor + 1, &ready, NULL, NULL, NULL, mask) >= 0 || errno != EINTR;
}

bool signals_wait(int descriptor) {
  sigset_t blocked;
  if (!is_catching) return wait_for(descriptor, NULL);
  bool has_bytes = wait_for(descriptor, &waiting);
  /* Where there was something to read at once, a signal before it is still to come. */
  sigprocmask(SIG_SETMASK, &waiting, &blocked);
  sigprocmask(SIG_SETMASK, &blocked, NULL);
  return has_bytes;
}

bool signals_take_interrupt(void) {
  bool was = interrupted != 0;
  interrupted = 0;
  return was;
}

bool signals_take_resize(void) {
  bool was = resized != 0;
  resized = 0;
  return was;
}

int signals_stop(void) { return stopped; }
