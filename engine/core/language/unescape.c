/* unescape: the value of a string or block token, as Lua reads it. */
#include "language/unescape.h"

#include <stdint.h>
#include <string.h>

struct unescaping {
  const char *next, *end;
  char *out;
  size_t skipped; /* line ends of the source that are not in the value */
  size_t added;   /* newlines of the value that are not in the source */
};

static char peek(const struct unescaping *from) { return from->next < from->end ? *from->next : 0; }

static bool is_newline(char c) { return c == '\n' || c == '\r'; }

static int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Steps over \n, \r, \r\n or \n\r. */
static void skip_newline(struct unescaping *from) {
  char first = *from->next++;
  if (is_newline(peek(from)) && peek(from) != first) from->next++;
}

static void put_byte(struct unescaping *from, unsigned code) {
  *from->out++ = (char)(code & 0xFF);
  from->added += code == '\n';
}

static void put_character(struct unescaping *from, uint32_t code) {
  if (code < 0x80) {
    put_byte(from, code);
  } else if (code < 0x800) {
    put_byte(from, 0xC0 | code >> 6);
    put_byte(from, 0x80 | (code & 0x3F));
  } else {
    if (code < 0x10000) {
      put_byte(from, 0xE0 | code >> 12);
    } else {
      put_byte(from, 0xF0 | (code >> 18 & 0x07));
      put_byte(from, 0x80 | (code >> 12 & 0x3F));
    }
    put_byte(from, 0x80 | (code >> 6 & 0x3F));
    put_byte(from, 0x80 | (code & 0x3F));
  }
}

static void read_decimal(struct unescaping *from) {
  unsigned code = 0;
  for (int i = 0; i < 3 && peek(from) >= '0' && peek(from) <= '9'; i++)
    code = code * 10 + (unsigned)(*from->next++ - '0');
  put_byte(from, code);
}

static void read_hex(struct unescaping *from) {
  unsigned code = 0;
  for (int i = 0; i < 2 && hex_value(peek(from)) >= 0; i++)
    code = code * 16 + (unsigned)hex_value(*from->next++);
  put_byte(from, code);
}

static void read_unicode(struct unescaping *from) {
  uint32_t code = 0;
  if (peek(from) == '{') from->next++;
  while (hex_value(peek(from)) >= 0) code = code << 4 | (uint32_t)hex_value(*from->next++);
  if (peek(from) == '}') from->next++;
  put_character(from, code);
}

static void skip_space(struct unescaping *from) {
  while (from->next < from->end && strchr(" \t\v\f\r\n", *from->next) != NULL)
    from->skipped += *from->next++ == '\n';
}

static void read_escape(struct unescaping *from) {
  static const char letters[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
  char c = peek(from);
  const char *letter = c != 0 ? strchr(letters, c) : NULL;
  if (is_newline(c)) {
    skip_newline(from);
    *from->out++ = '\n';
    return;
  }
  if (c >= '0' && c <= '9') {
    read_decimal(from);
    return;
  }
  if (from->next < from->end) from->next++;
  if (letter != NULL)
    put_byte(from, (unsigned char)values[letter - letters]);
  else if (c == 'x')
    read_hex(from);
  else if (c == 'u')
    read_unicode(from);
  else if (c == 'z')
    skip_space(from);
  else
    put_byte(from, (unsigned char)c);
}

/* An escape is never shorter than what it stands for: the value fits. */
const char *unescape(struct arena *arena, const struct token *token, size_t *length,
                     bool *is_exact) {
  size_t size = token->content_length;
  bool has_escapes = token->kind == TOKEN_STRING && memchr(token->content, '\\', size) != NULL;
  *is_exact = true;
  *length = size;
  if (!has_escapes && memchr(token->content, '\r', size) == NULL) return token->content;
  char *text = arena_take(arena, size + 1);
  struct unescaping from = {token->content, token->content + size, text, 0, 0};
  while (from.next < from.end) {
    if (is_newline(*from.next)) {
      skip_newline(&from);
      *from.out++ = '\n';
    } else if (has_escapes && *from.next == '\\') {
      from.next++;
      read_escape(&from);
    } else {
      *from.out++ = *from.next++;
    }
  }
  *length = (size_t)(from.out - text);
  *is_exact = from.skipped == 0 && from.added == 0;
  return text;
}
