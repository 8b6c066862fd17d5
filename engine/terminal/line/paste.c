/* paste: what was pasted, made fit for a line. */
#include "line/paste.h"

#include "line/reader.h"

enum { DEL = 0x7F };

void paste_begin(struct paste *paste) {
  paste->is_open = true;
  paste->count = 0;
}

static void add(struct paste *paste, wchar_t character) {
  paste->characters =
      need_item(paste->characters, paste->count, &paste->capacity, sizeof *paste->characters);
  paste->characters[paste->count++] = character;
}

static void take_character(struct paste *paste, wchar_t character) {
  bool is_break = character == '\n' || character == '\r' || character == '\t';
  bool is_after_blank = paste->count > 0 && paste->characters[paste->count - 1] == ' ';
  if (paste->count >= READER_LONGEST) return;
  if (is_break && !is_after_blank) add(paste, ' ');
  if (character >= ' ' && character != DEL) add(paste, character);
}

bool paste_take(struct paste *paste, const struct key *key) {
  if (key->kind == KEY_CHARACTER || key->kind == KEY_ESCAPED) take_character(paste, key->character);
  if (key->kind != KEY_PASTE_END) return false;
  add(paste, L'\0');
  paste->is_open = false;
  return true;
}
