/* format: string.format for scenarios. */
#include "lua/format.h"

#include <lauxlib.h>
#include <lua.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "lua/builder.h"
#include "lua/sandbox.h"
#include "lua/strlib.h"

enum {
  FUEL = 30,           /* of a call, and of each directive */
  FLOAT_FUEL = 300,    /* more for a float, which may have 300 digits */
  LONGEST_NUMBER = 512 /* %99.99f of the greatest float takes 410 bytes */
};

/* One `%...x`: flags, width and precision are checked, and kept as they stand. */
struct directive {
  char text[16]; /* for snprintf, without a length modifier */
  size_t length;
  char kind;
  int width, precision; /* -1: none */
  bool is_left;
};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static void keep(lua_State *L, struct directive *directive, char c) {
  if (directive->length == sizeof directive->text - 4)
    luaL_error(L, "'%%%s' in string.format is too long", directive->text + 1);
  directive->text[directive->length++] = c;
  directive->text[directive->length] = '\0';
}

/* Up to two digits; -1 for none. */
static int read_digits(lua_State *L, struct directive *directive, const char **p) {
  int value = -1;
  for (; is_digit(**p); (*p)++) {
    keep(L, directive, **p);
    value = (value < 0 ? 0 : value * 10) + (**p - '0');
    if (value > 99) luaL_error(L, "a width in string.format has more than two digits");
  }
  return value;
}

/* Reads a directive behind its '%'. Returns what follows it. */
static const char *read_directive(lua_State *L, struct directive *directive, const char *p) {
  memset(directive, 0, sizeof *directive);
  directive->precision = -1;
  keep(L, directive, '%');
  for (; *p != '\0' && strchr("-+ #0", *p) != NULL; p++) {
    if (*p == '-') directive->is_left = true;
    keep(L, directive, *p);
  }
  directive->width = read_digits(L, directive, &p);
  if (*p == '.') {
    keep(L, directive, *p++);
    directive->precision = read_digits(L, directive, &p);
    if (directive->precision < 0) directive->precision = 0;
  }
  if (*p == '\0') luaL_error(L, "the format ends with '%%': write '%%%%' for a percent sign");
  directive->kind = *p;
  return p + 1;
}

/* Adds text, filled with spaces to the width. */
static void add_padded(struct builder *builder, const struct directive *directive, const char *text,
                       size_t length) {
  size_t wanted = directive->width < 0 ? 0 : (size_t)directive->width;
  size_t gap = wanted > length ? wanted - length : 0;
  if (directive->is_left) builder_add(builder, text, length);
  for (; gap > 0; gap--) builder_add_byte(builder, ' ');
  if (!directive->is_left) builder_add(builder, text, length);
}

/* %s */
static void add_text(lua_State *L, struct builder *builder, const struct directive *directive,
                     int argument) {
  size_t length;
  const char *text = strlib_tostring(L, argument, &length);
  size_t cut = directive->precision < 0 ? length : (size_t)directive->precision;
  if (cut < length) length = cut;
  sandbox_charge(L, (int64_t)length / 64);
  add_padded(builder, directive, text, length);
  lua_pop(L, 1);
}

static void add_integer(lua_State *L, struct builder *builder, struct directive *directive,
                        int argument) {
  char text[LONGEST_NUMBER];
  long long number = (long long)luaL_checkinteger(L, argument);
  if (directive->kind == 'i') directive->kind = 'd';
  memcpy(directive->text + directive->length, (char[]){'l', 'l', directive->kind, '\0'}, 4);
  snprintf(text, sizeof text, directive->text, number);
  builder_add(builder, text, strlen(text));
}

/* The sign of a NaN differs between machines, and the decimal point between locales. */
static void print_float(char *to, size_t room, const char *format, double number) {
  snprintf(to, room, format, isnan(number) ? fabs(NAN) : number);
  char *comma = strchr(to, ',');
  if (comma != NULL) *comma = '.';
}

static void add_float(lua_State *L, struct builder *builder, struct directive *directive,
                      int argument) {
  char text[LONGEST_NUMBER];
  memcpy(directive->text + directive->length, (char[]){directive->kind, '\0'}, 2);
  sandbox_charge(L, FLOAT_FUEL);
  print_float(text, sizeof text, directive->text, luaL_checknumber(L, argument));
  builder_add(builder, text, strlen(text));
}

static void add_byte(lua_State *L, struct builder *builder, const struct directive *directive,
                     int argument) {
  char byte = (char)luaL_checkinteger(L, argument);
  add_padded(builder, directive, &byte, 1);
}

static void add_directive(lua_State *L, struct builder *builder, struct directive *directive,
                          int argument) {
  char name[2] = {directive->kind, '\0'};
  switch (directive->kind) {
  case 's': add_text(L, builder, directive, argument); break;
  case 'c': add_byte(L, builder, directive, argument); break;
  case 'd':
  case 'i':
  case 'o':
  case 'x':
  case 'X': add_integer(L, builder, directive, argument); break;
  case 'e':
  case 'E':
  case 'f':
  case 'g':
  case 'G': add_float(L, builder, directive, argument); break;
  default: luaL_error(L, "'%%%s' is not available in string.format: use %%s, %%d or %%f", name);
  }
}

int format_call(struct lua_State *L) {
  size_t length;
  int argument = 1, count = lua_gettop(L);
  const char *p = luaL_checklstring(L, 1, &length), *end = p + length;
  struct builder builder;
  sandbox_charge(L, FUEL + (int64_t)length);
  builder_begin(&builder, L);
  while (p < end) {
    if (*p != '%')
      builder_add_byte(&builder, *p++);
    else if (p[1] == '%') {
      builder_add_byte(&builder, '%');
      p += 2;
    } else {
      struct directive directive;
      p = read_directive(L, &directive, p + 1);
      sandbox_charge(L, FUEL);
      if (argument++ == count) return luaL_argerror(L, argument, "no value for it");
      add_directive(L, &builder, &directive, argument);
    }
  }
  builder_push(&builder);
  return 1;
}

void format_number(char *to, unsigned long room, double number) {
  print_float(to, room, "%.14g", number);
  if (to[strspn(to, "-0123456789")] == '\0') strcat(to, ".0"); /* looks like an integer */
}
