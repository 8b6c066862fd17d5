/* match: Lua's patterns over bytes, with every step counted. */
#include "lua/match.h"

#include <string.h>

enum {
  DEEPEST = 200, /* matches inside matches: each takes C stack */
  BATCH = 1024   /* steps that are paid for together */
};

static void pay(struct match *match) {
  match->charge(match->data, match->steps);
  match->steps = 0;
}

static void spend(struct match *match, int64_t steps) {
  match->steps += steps;
  if (match->steps >= BATCH) pay(match);
}

/* ----------------------------------------------------------------- classes */

static bool in_range(unsigned char c, unsigned char low, unsigned char high) {
  return c >= low && c <= high;
}

static bool is_lower(unsigned char c) { return in_range(c, 'a', 'z'); }
static bool is_upper(unsigned char c) { return in_range(c, 'A', 'Z'); }
static bool is_letter(unsigned char c) { return is_lower(c) || is_upper(c); }
static bool is_digit(unsigned char c) { return in_range(c, '0', '9'); }
static bool is_graphic(unsigned char c) { return in_range(c, '!', '~'); }
static bool is_hex(unsigned char c) {
  return is_digit(c) || in_range(c, 'a', 'f') || in_range(c, 'A', 'F');
}

/* Whether `c` is in the class of a letter, e.g. 'd'; a capital means the rest. For
 * any other `letter`, whether it is that. ASCII alone: no locale has a say. */
static bool in_class(unsigned char c, unsigned char letter) {
  bool is_in;
  switch (letter | 0x20) {
  case 'a': is_in = is_letter(c); break;
  case 'c': is_in = c < ' ' || c == 0x7F; break;
  case 'd': is_in = is_digit(c); break;
  case 'g': is_in = is_graphic(c); break;
  case 'l': is_in = is_lower(c); break;
  case 'p': is_in = is_graphic(c) && !is_letter(c) && !is_digit(c); break;
  case 's': is_in = c == ' ' || in_range(c, '\t', '\r'); break;
  case 'u': is_in = is_upper(c); break;
  case 'w': is_in = is_letter(c) || is_digit(c); break;
  case 'x': is_in = is_hex(c); break;
  default: return letter == c;
  }
  if (!is_letter(letter)) return letter == c;
  return is_upper(letter) ? !is_in : is_in;
}

/* The end of the set whose '[' stands at `p`. */
static const char *set_end(struct match *match, const char *p) {
  p++;
  if (p < match->pattern_end && *p == '^') p++;
  do { /* a `]` that comes first is a member */
    if (p < match->pattern_end && *p++ == '%' && p < match->pattern_end) p++;
    if (p == match->pattern_end) match->fail(match->data, "the pattern lacks a ']'");
  } while (*p != ']');
  return p + 1;
}

/* The end of the single-character item at `p`. */
static const char *item_end(struct match *match, const char *p) {
  if (*p == '[') return set_end(match, p);
  if (*p != '%') return p + 1;
  if (p + 1 >= match->pattern_end) match->fail(match->data, "the pattern ends with '%'");
  return p + 2;
}

/* Whether `c` is in the set [p, end), brackets included. */
static bool in_set(unsigned char c, const char *p, const char *end) {
  const char *last = end - 1;
  bool is_in = true;
  p++;
  if (*p == '^') {
    is_in = false;
    p++;
  }
  while (p < last) {
    if (*p == '%') {
      if (in_class(c, (unsigned char)p[1])) return is_in;
      p += 2;
    } else if (p + 2 < last && p[1] == '-') {
      if (in_range(c, (unsigned char)p[0], (unsigned char)p[2])) return is_in;
      p += 3;
    } else if ((unsigned char)*p++ == c) {
      return is_in;
    }
  }
  return !is_in;
}

/* Whether the text at `s` has a character that the item [p, end) takes. */
static bool takes(struct match *match, const char *s, const char *p, const char *end) {
  if (s >= match->text_end) return false;
  unsigned char c = (unsigned char)*s;
  switch (*p) {
  case '.': return true;
  case '%': return in_class(c, (unsigned char)p[1]);
  case '[': spend(match, (end - p) / 8); return in_set(c, p, end);
  default: return (unsigned char)*p == c;
  }
}

/* ------------------------------------------------------------------- parts */

static const char *match_here(struct match *match, const char *s, const char *p);

static const char *match_inside(struct match *match, const char *s, const char *p) {
  if (match->depth == DEEPEST) match->fail(match->data, "the pattern is too complex");
  match->depth++;
  s = match_here(match, s, p);
  match->depth--;
  return s;
}

/* item*, item+: as many as there are, then fewer until the rest fits. */
static const char *match_most(struct match *match, const char *s, const char *p, const char *end) {
  ptrdiff_t count = 0;
  while (takes(match, s + count, p, end)) count++;
  spend(match, count / 16);
  for (; count >= 0; count--) {
    const char *result = match_inside(match, s + count, end + 1);
    if (result != NULL) return result;
  }
  return NULL;
}

/* item-: none, then more until the rest fits. */
static const char *match_least(struct match *match, const char *s, const char *p, const char *end) {
  for (;;) {
    const char *result = match_inside(match, s, end + 1);
    if (result != NULL) return result;
    if (!takes(match, s, p, end)) return NULL;
    s++;
  }
}

/* ( or (): opens a capture and matches the rest. */
static const char *match_open(struct match *match, const char *s, const char *p) {
  if (match->count == MATCH_CAPTURES) match->fail(match->data, "the pattern has too many captures");
  bool is_position = p + 1 < match->pattern_end && p[1] == ')';
  match->captures[match->count++] = (struct capture){s, 0, is_position, !is_position};
  const char *result = match_inside(match, s, p + (is_position ? 2 : 1));
  if (result == NULL) match->count--;
  return result;
}

/* ): closes the innermost open capture and matches the rest. */
static const char *match_close(struct match *match, const char *s, const char *p) {
  int i = match->count - 1;
  while (i >= 0 && !match->captures[i].is_open) i--;
  if (i < 0) match->fail(match->data, "the pattern has a ')' without a '('");
  struct capture *capture = &match->captures[i];
  capture->length = (size_t)(s - capture->start);
  capture->is_open = false;
  const char *result = match_inside(match, s, p + 1);
  if (result == NULL) capture->is_open = true;
  return result;
}

/* %bxy: from an x to the y that balances it. */
static const char *skip_balanced(struct match *match, const char *s, const char *p) {
  if (p + 3 >= match->pattern_end) match->fail(match->data, "'%b' needs two characters behind it");
  if (s >= match->text_end || *s != p[2]) return NULL;
  int64_t open = 1;
  for (const char *at = s + 1; at < match->text_end; at++) {
    if ((at - s) % 16 == 0) spend(match, 1);
    if (*at == p[3] && --open == 0) return at + 1;
    if (*at == p[2] && p[2] != p[3]) open++;
  }
  return NULL;
}

/* %f[set]: a border between characters outside and inside the set. Returns the
 * pattern behind it, or NULL where there is no border. */
static const char *pass_frontier(struct match *match, const char *s, const char *p) {
  p += 2;
  if (p >= match->pattern_end || *p != '[') match->fail(match->data, "'%f' needs a '[' behind it");
  const char *end = set_end(match, p);
  unsigned char before = s == match->text ? '\0' : (unsigned char)s[-1];
  unsigned char here = s == match->text_end ? '\0' : (unsigned char)*s;
  spend(match, (end - p) / 8);
  return !in_set(before, p, end) && in_set(here, p, end) ? end : NULL;
}

/* %1: the same text as capture 1. Returns its end. */
static const char *skip_same(struct match *match, const char *s, char digit) {
  int i = digit - '1';
  if (i < 0 || i >= match->count || match->captures[i].is_open)
    match->fail(match->data, "the pattern refers to a capture that there is not");
  const struct capture *capture = &match->captures[i];
  spend(match, (int64_t)capture->length / 64);
  bool is_same = !capture->is_position && (size_t)(match->text_end - s) >= capture->length &&
                 memcmp(s, capture->start, capture->length) == 0;
  return is_same ? s + capture->length : NULL;
}

/* Steps over what has no choices, %b, %f and %1, as far as that goes. NULL if it
 * does not match; else `*p` is what follows, unmoved if it is none of these. */
static const char *match_escape(struct match *match, const char *s, const char **p) {
  char kind = *p + 1 < match->pattern_end ? (*p)[1] : '\0';
  if (kind == 'b') {
    s = skip_balanced(match, s, *p);
    *p += 4;
  } else if (kind == 'f') {
    const char *behind = pass_frontier(match, s, *p);
    if (behind == NULL) return NULL;
    *p = behind;
  } else if (is_digit((unsigned char)kind)) {
    s = skip_same(match, s, kind);
    *p += 2;
  }
  return s;
}

/* The repetition behind an item, or zero. */
static char repetition(const struct match *match, const char *end) {
  bool has_one = end < match->pattern_end && *end != '\0' && strchr("*+-?", *end) != NULL;
  return has_one ? *end : '\0';
}

/* One item with its repetition, then the rest. With `*goes_on` the caller goes on
 * at `*p`, which spares a level for each plain character. */
static const char *match_item(struct match *match, const char *s, const char **p, bool *goes_on) {
  const char *end = item_end(match, *p), *result;
  switch (repetition(match, end)) {
  case '*': return match_most(match, s, *p, end);
  case '+': return takes(match, s, *p, end) ? match_most(match, s + 1, *p, end) : NULL;
  case '-': return match_least(match, s, *p, end);
  case '?':
    if (takes(match, s, *p, end) && (result = match_inside(match, s + 1, end + 1)) != NULL)
      return result;
    *p = end + 1;
    *goes_on = true;
    return s;
  default:
    if (!takes(match, s, *p, end)) return NULL;
    *p = end;
    *goes_on = true;
    return s + 1;
  }
}

static const char *match_here(struct match *match, const char *s, const char *p) {
  while (p < match->pattern_end) {
    spend(match, 1);
    const char *behind = p;
    if (*p == '(') return match_open(match, s, p);
    if (*p == ')') return match_close(match, s, p);
    if (*p == '$' && p + 1 == match->pattern_end) return s == match->text_end ? s : NULL;
    if (*p == '%' && (s = match_escape(match, s, &behind)) == NULL) return NULL;
    if (behind != p) {
      p = behind;
      continue;
    }
    bool goes_on = false;
    s = match_item(match, s, &p, &goes_on);
    if (!goes_on || s == NULL) return s;
  }
  return s;
}

const char *match_at(struct match *match, const char *start) {
  match->count = match->depth = 0;
  const char *end = match_inside(match, start, match->pattern);
  for (int i = 0; end != NULL && i < match->count; i++)
    if (match->captures[i].is_open) match->fail(match->data, "the pattern lacks a ')'");
  spend(match, 1);
  return end;
}

bool match_is_plain(const char *pattern, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (pattern[i] != '\0' && strchr("^$*+?.([%-", pattern[i]) != NULL) return false;
  return true;
}

const char *match_find(struct match *match, const char *start) {
  size_t length = (size_t)(match->pattern_end - match->pattern);
  if (length == 0) return start;
  for (;;) {
    size_t left = (size_t)(match->text_end - start);
    if (left < length) return NULL;
    const char *at = memchr(start, *match->pattern, left - length + 1);
    size_t passed = at == NULL ? left : (size_t)(at - start);
    spend(match, 1 + (int64_t)(passed / 16 + length / 64));
    if (at == NULL || memcmp(at, match->pattern, length) == 0) return at;
    start = at + 1;
  }
}
