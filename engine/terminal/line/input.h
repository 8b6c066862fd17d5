/* input: keys from a terminal, and the signals that come between them. */
#ifndef SKAZ_INPUT_H
#define SKAZ_INPUT_H

#include <stdbool.h>
#include <wchar.h>

#include "line/keys.h"

enum input_result {
  INPUT_KEY,    /* a whole key */
  INPUT_SIGNAL, /* see signals.h */
  INPUT_END     /* the terminal is gone, or says that there is no more */
};

/* The locale must be one of UTF-8. */
struct input {
  int descriptor;
  mbstate_t partial; /* of a character whose bytes have not all come */
  struct keys keys;
};

/* Waits for a key, and for no longer than a moment for what follows an ESC. */
enum input_result input_read(struct input *input, struct key *key);

/* Whether there are bytes to read now. */
bool input_has_more(const struct input *input);

#endif
