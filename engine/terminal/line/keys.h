/* keys: what was pressed, read off the characters that a terminal sends for it.
 *
 * A key that is no character comes as an escape sequence: ESC [ 1 ; 5 D. Terminals do not
 * agree on them, and libedit knows few and takes the tail of any other for typed text. Here
 * a sequence is recognized as a whole, known or not, however slowly its characters come. */
#ifndef SKAZ_KEYS_H
#define SKAZ_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

enum key_kind {
  KEY_NONE,      /* the characters so far are the beginning of a key */
  KEY_CHARACTER, /* a character, or a control character */
  KEY_ESCAPED,   /* ESC and a character, as a terminal sends Alt with a letter */
  KEY_ESCAPE,    /* ESC alone */
  KEY_SEQUENCE,  /* an escape sequence for none of the keys below */
  KEY_UP,
  KEY_DOWN,
  KEY_LEFT,
  KEY_RIGHT,
  KEY_WORD_LEFT,
  KEY_WORD_RIGHT,
  KEY_HOME,
  KEY_END,
  KEY_DELETE,
  KEY_DELETE_WORD,
  KEY_PASTE,     /* what follows was pasted, */
  KEY_PASTE_END, /* and this was all of it */
  KEY_KINDS
};

enum { KEYS_LONGEST = 32 };

struct key {
  enum key_kind kind;
  wchar_t character; /* of KEY_CHARACTER and KEY_ESCAPED */
  wchar_t
      sequence[KEYS_LONGEST + 1]; /* what was sent, for kinds from KEY_SEQUENCE on; "" if long */
};

/* The characters of a key that is not complete; {0}: none. */
struct keys {
  wchar_t sequence[KEYS_LONGEST + 1];
  size_t length;
  bool is_string; /* a terminal's answer to a question, up to its end */
  bool is_late;   /* the ESC was given out as KEY_ESCAPE; what follows may still belong to it */
};

/* Takes the next character. */
struct key keys_feed(struct keys *keys, wchar_t character);

/* Whether an ESC waits for what follows it: then, after a while, ask keys_give_up. */
bool keys_has_escape(const struct keys *keys);

/* Nothing follows: the ESC was a key by itself. */
struct key keys_give_up(struct keys *keys);

#endif
