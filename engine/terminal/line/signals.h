/* signals: what the operating system told us, as flags to look at between two reads.
 *
 * The only data of the program that lives outside of it: a signal handler has no other
 * place to write to. Handlers set a flag and nothing else, and they run only while
 * signals_wait waits: no signal comes between a look at the flags and the wait. */
#ifndef SKAZ_SIGNALS_H
#define SKAZ_SIGNALS_H

#include <stdbool.h>

void signals_catch(void);

/* Waits until there is something to read from `descriptor` (true) or a signal came. */
bool signals_wait(int descriptor);

/* Whether Ctrl-C was typed since the last call. */
bool signals_take_interrupt(void);
/* Whether the terminal changed its size, or we came back from the background. */
bool signals_take_resize(void);
/* The signal that asks us to end (hang-up, termination), or 0. It stays. */
int signals_stop(void);

#endif
