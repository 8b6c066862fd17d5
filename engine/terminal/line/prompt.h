/* prompt: the line that a person edits, by libedit. */
#ifndef SKAZ_PROMPT_H
#define SKAZ_PROMPT_H

#include "line/reader.h"

/* A reader over the terminal of standard input and output; NULL if libedit or a UTF-8
 * locale is not to be had. Signals are seen through the flags of signals.h: call signals_catch
 * first. */
struct reader *prompt_open(void);

#endif
