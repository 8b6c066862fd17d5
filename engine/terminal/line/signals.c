/* signals: what the operating system told us, as flags to look at between two reads. */
#include "line/signals.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/select.h>

static volatile sig_atomic_t interrupted, resized, suspended, continued, stopped;
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

static void on_suspend(int number) {
  (void)number;
  suspended = 1;
}

static void on_continue(int number) {
  (void)number;
  continued = 1;
}

static void on_stop(int number) { stopped = number; }

static const struct {
  int number;
  void (*handler)(int);
} caught[] = {{SIGINT, on_interrupt}, {SIGWINCH, on_resize}, {SIGTSTP, on_suspend},
              {SIGCONT, on_continue}, {SIGTERM, on_stop},    {SIGHUP, on_stop},
              {SIGQUIT, on_stop}};

static void catch_signal(int number, void (*handler)(int)) {
  struct sigaction before, action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  sigaction(number, NULL, &before);
  if (before.sa_handler != SIG_IGN) sigaction(number, &action, NULL);
}

void signals_catch(void) {
  sigset_t ours;
  sigemptyset(&ours);
  for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) {
    catch_signal(caught[i].number, caught[i].handler);
    sigaddset(&ours, caught[i].number);
  }
  sigprocmask(SIG_BLOCK, &ours, &waiting);
  for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) sigdelset(&waiting, caught[i].number);
  is_catching = true;
}

/* An error other than a signal is for the read that follows to find. */
static enum waited wait_for(int descriptor, int milliseconds, const sigset_t *mask) {
  fd_set ready;
  struct timespec most = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000};
  FD_ZERO(&ready);
  FD_SET(descriptor, &ready);
  int count = pselect(descriptor + 1, &ready, NULL, NULL, milliseconds < 0 ? NULL : &most, mask);
  if (count == 0) return WAITED_LONG;
  return count > 0 || errno != EINTR ? WAITED_READY : WAITED_SIGNAL;
}

static bool has_flag(void) { return interrupted || resized || suspended || continued || stopped; }

enum waited signals_wait(int descriptor, int milliseconds) {
  sigset_t blocked;
  if (!is_catching) return wait_for(descriptor, milliseconds, NULL);
  enum waited waited = wait_for(descriptor, milliseconds, &waiting);
  /* Where there was something to read at once, a signal before it is still to come. */
  sigprocmask(SIG_SETMASK, &waiting, &blocked);
  sigprocmask(SIG_SETMASK, &blocked, NULL);
  return has_flag() ? WAITED_SIGNAL : waited;
}

static bool take(volatile sig_atomic_t *flag) {
  bool was = *flag != 0;
  *flag = 0;
  return was;
}

bool signals_take_interrupt(void) { return take(&interrupted); }
bool signals_take_resize(void) { return take(&resized); }
bool signals_take_suspend(void) { return take(&suspended); }
bool signals_take_continue(void) { return take(&continued); }

void signals_suspend(void) {
  struct sigaction ours, usual = {.sa_handler = SIG_DFL};
  sigset_t both, blocked;
  sigemptyset(&usual.sa_mask);
  sigemptyset(&both);
  sigaddset(&both, SIGTSTP);
  sigaddset(&both, SIGCONT);
  sigaction(SIGTSTP, &usual, &ours);
  raise(SIGTSTP);
  /* It is blocked until here: this is where the process stops, and what wakes it is noted. */
  sigprocmask(SIG_UNBLOCK, &both, &blocked);
  sigprocmask(SIG_SETMASK, &blocked, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}

int signals_stop(void) { return stopped; }
