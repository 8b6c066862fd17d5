/* signals: what the operating system told us, as flags to look at between two reads.
 *
 * The only data of the program that lives outside of it: a signal handler has no other
 * place to write to. Handlers set a flag and nothing else, and they run only while
 * signals_wait waits: no signal comes between a look at the flags and the wait. */
#ifndef SKAZ_SIGNALS_H
#define SKAZ_SIGNALS_H

#include <stdbool.h>

/* Those that the program was started to ignore are left alone. */
void signals_catch(void);

enum { SIGNALS_FOREVER = -1 };

enum waited {
  WAITED_READY,  /* there is something to read, or the end of it */
  WAITED_SIGNAL, /* one of those below came; there may be something to read as well */
  WAITED_LONG    /* the time is over */
};

/* Waits until there is something to read from `descriptor` or a signal came, and for no longer
 * than `milliseconds`. */
enum waited signals_wait(int descriptor, int milliseconds);

/* Whether Ctrl-C was typed since the last call. */
bool signals_take_interrupt(void);
/* Whether the terminal changed its size. */
bool signals_take_resize(void);
/* Whether Ctrl-Z was typed. Then make the terminal fit for the shell and call signals_suspend,
 * which stops the process, and returns when it goes on. */
bool signals_take_suspend(void);
void signals_suspend(void);
/* Whether the process was stopped and goes on. */
bool signals_take_continue(void);
/* The signal that asks us to end (hang-up, termination, Ctrl-\\), or 0. It stays. */
int signals_stop(void);

#endif
