/* plain: whether a text is fit to be shown. */
#ifndef SKAZ_PLAIN_H
#define SKAZ_PLAIN_H

#include <stddef.h>

enum plain_fault {
  PLAIN_FINE,
  PLAIN_NOT_UTF8,
  PLAIN_CONTROL, /* a control character other than newline and tab */
  PLAIN_BIDI     /* an override of the direction of writing */
};

/* The first fault of a text. */
enum plain_fault plain_check(const char *text, size_t length);

/* What is wrong, as the end of "this text ...". Never NULL. */
const char *plain_message(enum plain_fault fault);

#endif
