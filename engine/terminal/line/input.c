/* input: keys from a terminal, and the signals that come between them. */
#include "line/input.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "line/signals.h"

enum { ESCAPE_MILLISECONDS = 500 };

/* The next byte makes a character whole: true. One that breaks off another begins anew. */
static bool decode(struct input *input, char byte, wchar_t *character) {
  bool is_within = !mbsinit(&input->partial);
  size_t size = mbrtowc(character, &byte, 1, &input->partial);
  if (size != (size_t)-1) return size != (size_t)-2;
  memset(&input->partial, 0, sizeof input->partial);
  return is_within && decode(input, byte, character);
}

/* Bytes that are no character are as if they were not there; so are the control characters of
 * Latin-1, which no key sends. */
static struct key take_byte(struct input *input, char byte) {
  wchar_t character;
  bool is_good = decode(input, byte, &character) && (character < 0x80 || character > 0x9F);
  return is_good ? keys_feed(&input->keys, character) : (struct key){.kind = KEY_NONE};
}

enum input_result input_read(struct input *input, struct key *key) {
  for (;;) {
    char byte;
    int milliseconds = keys_has_escape(&input->keys) ? ESCAPE_MILLISECONDS : SIGNALS_FOREVER;
    enum waited waited = signals_wait(input->descriptor, milliseconds);
    if (waited == WAITED_SIGNAL) return INPUT_SIGNAL;
    if (waited == WAITED_LONG) {
      *key = keys_give_up(&input->keys);
      return INPUT_KEY;
    }
    ssize_t got = read(input->descriptor, &byte, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return INPUT_END;
    *key = take_byte(input, byte);
    if (key->kind != KEY_NONE) return INPUT_KEY;
  }
}

bool input_has_more(const struct input *input) {
  struct pollfd waiting = {.fd = input->descriptor, .events = POLLIN};
  return poll(&waiting, 1, 0) > 0 && (waiting.revents & POLLIN) != 0;
}
