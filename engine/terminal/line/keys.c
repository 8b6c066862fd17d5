/* keys: what was pressed, read off the characters that a terminal sends for it. */
#include "line/keys.h"

enum { ESC = 0x1B, BEL = 0x07, DEL = 0x7F, MODIFIER_ALT = 2, MODIFIER_CONTROL = 4 };

/* ------------------------------------------------------------ a whole sequence */

/* ESC [ 1 ; 5 D: introduced by '[', numbers 1 and 5, closed by 'D'. */
struct parts {
  wchar_t introducer;
  wchar_t last;
  int numbers[2];
  bool is_private; /* none of our keys: ESC [ ? 1 ; 2 c, ESC [ [ A */
  bool is_alt;     /* a second ESC stood before it */
};

static bool is_digit(wchar_t character) { return character >= '0' && character <= '9'; }

static struct parts take_apart(const wchar_t *at) {
  struct parts parts = {0};
  size_t count = 0;
  for (at++; *at == ESC; at++) parts.is_alt = true;
  parts.introducer = *at++;
  for (; *at; at++) {
    if (is_digit(*at)) {
      if (count < 2 && parts.numbers[count] < 10000)
        parts.numbers[count] = parts.numbers[count] * 10 + (int)(*at - '0');
    } else if (*at == ';') {
      count++;
    } else {
      parts.is_private = parts.is_private || *at == '[' || (*at >= '<' && *at <= '?');
      parts.last = *at;
    }
  }
  return parts;
}

/* Whether the first number tells the key: rxvt has other closing characters for Shift and
 * Control. */
static bool is_numbered(const struct parts *parts) {
  return parts->introducer == '[' &&
         (parts->last == '~' || parts->last == '^' || parts->last == '$' || parts->last == '@');
}

/* Whether Alt or Control was held: a terminal tells it as 1 plus a bit for each, and rxvt
 * by the closing letter. Old ones give that number alone: ESC [ 5 D. */
static bool has_modifier(const struct parts *parts) {
  bool is_old = !is_numbered(parts) && parts->numbers[1] == 0;
  int number = is_old ? parts->numbers[0] : parts->numbers[1];
  int held = number > 1 ? number - 1 : 0;
  bool is_rxvt = parts->last == '^' || parts->last == '@' ||
                 (parts->introducer == 'O' && parts->last >= 'a' && parts->last <= 'd');
  return parts->is_alt || is_rxvt || (held & (MODIFIER_ALT | MODIFIER_CONTROL)) != 0;
}

static enum key_kind kind_of_letter(wchar_t letter, bool has_held) {
  switch (letter) {
  case 'A':
  case 'a': return KEY_UP;
  case 'B':
  case 'b': return KEY_DOWN;
  case 'C':
  case 'c': return has_held ? KEY_WORD_RIGHT : KEY_RIGHT;
  case 'D':
  case 'd': return has_held ? KEY_WORD_LEFT : KEY_LEFT;
  case 'H': return KEY_HOME;
  case 'F': return KEY_END;
  default: return KEY_SEQUENCE;
  }
}

static enum key_kind kind_of_number(int number, bool has_held) {
  switch (number) {
  case 1:
  case 7: return KEY_HOME;
  case 4:
  case 8: return KEY_END;
  case 3: return has_held ? KEY_DELETE_WORD : KEY_DELETE;
  case 200: return KEY_PASTE;
  case 201: return KEY_PASTE_END;
  default: return KEY_SEQUENCE;
  }
}

static enum key_kind kind_of(const struct parts *parts) {
  if (parts->is_private) return KEY_SEQUENCE;
  if (is_numbered(parts)) return kind_of_number(parts->numbers[0], has_modifier(parts));
  return kind_of_letter(parts->last, has_modifier(parts));
}

/* The keypad in application mode sends ESC O M for Enter and ESC O p to y for 0 to 9. */
static wchar_t keypad_character(const struct parts *parts) {
  if (parts->introducer != 'O') return 0;
  if (parts->last == 'M') return '\r';
  return parts->last >= 'p' && parts->last <= 'y' ? parts->last - 'p' + '0' : 0;
}

/* ---------------------------------------------------------- one by one */

static void restart(struct keys *keys) { *keys = (struct keys){0}; }

static struct key give_character(struct keys *keys, enum key_kind kind, wchar_t character) {
  restart(keys);
  return (struct key){.kind = kind, .character = character};
}

static struct key give_sequence(struct keys *keys) {
  struct key key = {.kind = KEY_SEQUENCE};
  if (keys->length < KEYS_LONGEST && !keys->is_string) {
    struct parts parts = take_apart(keys->sequence);
    wchar_t character = keypad_character(&parts);
    if (character) return give_character(keys, KEY_CHARACTER, character);
    key.kind = kind_of(&parts);
    wmemcpy(key.sequence, keys->sequence, keys->length + 1);
  }
  restart(keys);
  return key;
}

static struct key keep(struct keys *keys, wchar_t character) {
  if (keys->length < KEYS_LONGEST) keys->sequence[keys->length++] = character;
  keys->sequence[keys->length] = L'\0';
  return (struct key){.kind = KEY_NONE};
}

/* The first character that is no ESC; 0: there are only these. */
static wchar_t introducer_of(const struct keys *keys) {
  size_t at = 0;
  while (at < keys->length && keys->sequence[at] == ESC) at++;
  return keys->sequence[at];
}

static wchar_t last_of(const struct keys *keys) { return keys->sequence[keys->length - 1]; }

static bool has_question(const struct keys *keys) {
  return wcspbrk(keys->sequence, L"<=>?") != NULL;
}

/* Whether `character` closes the sequence. Linux has ESC [ [ A for F1, and rxvt ends some in '$',
 * which others only have in the middle. */
static bool is_closing(const struct keys *keys, wchar_t character) {
  wchar_t introducer = introducer_of(keys), last = last_of(keys);
  if (introducer == 'O') return !is_digit(character) && character != ';';
  if (character == '[' && last == '[') return false;
  if (character == '$') return is_digit(last) && !has_question(keys);
  return character >= '@' && character <= '~';
}

/* Two of them tell as much as more. */
static struct key feed_escape(struct keys *keys) {
  if (introducer_of(keys)) restart(keys);
  return keys->length < 2 ? keep(keys, ESC) : (struct key){.kind = KEY_NONE};
}

static bool is_introducer(wchar_t character) {
  return character == '[' || character == 'O' || character == ']' || character == 'P';
}

/* Answers to questions that a program before us asked: ESC ] 11 ; ... BEL, ESC P ... ESC \. */
static bool begins_string(const struct keys *keys, wchar_t character) {
  wchar_t introducer = introducer_of(keys);
  if (introducer == ']') return is_digit(character);
  return introducer == 'P' && (is_digit(character) || wcschr(L">$+!", character) != NULL);
}

static struct key feed_string(struct keys *keys, wchar_t character) {
  bool is_end = character == BEL || (character == '\\' && last_of(keys) == ESC);
  if (is_end) return give_sequence(keys);
  if (character < ' ' && character != ESC) return give_character(keys, KEY_CHARACTER, character);
  keys->length -= keys->length == KEYS_LONGEST;
  return keep(keys, character);
}

/* After ESC ] or ESC P. */
static struct key feed_question(struct keys *keys, wchar_t character) {
  keys->is_string = begins_string(keys, character);
  if (keys->is_string) return keep(keys, character);
  return give_character(keys, KEY_CHARACTER, character);
}

/* Control characters are never part of a sequence: then what came before was torn off. */
static struct key feed_sequence(struct keys *keys, wchar_t character) {
  if (character < ' ' || character >= DEL) return give_character(keys, KEY_CHARACTER, character);
  bool is_closed = is_closing(keys, character);
  struct key none = keep(keys, character);
  return is_closed ? give_sequence(keys) : none;
}

struct key keys_feed(struct keys *keys, wchar_t character) {
  if (keys->is_late && character != '[') restart(keys);
  keys->is_late = false;
  if (keys->is_string) return feed_string(keys, character);
  if (character == ESC) return feed_escape(keys);
  if (keys->length == 0) return give_character(keys, KEY_CHARACTER, character);
  wchar_t introducer = introducer_of(keys);
  if (introducer == ']' || introducer == 'P') return feed_question(keys, character);
  if (introducer) return feed_sequence(keys, character);
  if (is_introducer(character)) return keep(keys, character);
  return give_character(keys, KEY_ESCAPED, character);
}

bool keys_has_escape(const struct keys *keys) {
  return keys->length > 0 && !introducer_of(keys) && !keys->is_late;
}

struct key keys_give_up(struct keys *keys) {
  keys->is_late = true;
  return (struct key){.kind = KEY_ESCAPE};
}
