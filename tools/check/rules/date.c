/* date: dates of facts and passages, as far as they are given. */
#include "check/rules/date.h"

#include <string.h>

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* YYYY, YYYY-MM or YYYY-MM-DD. */
static bool is_plain(const char *date) {
  static const char form[] = "0000-00-00";
  size_t length = strlen(date);
  if (length != 4 && length != 7 && length != 10) return false;
  for (size_t i = 0; i < length; i++)
    if (form[i] == '0' ? !is_digit(date[i]) : date[i] != '-') return false;
  return true;
}

bool date_is_later(const char *date, const char *other) {
  if (date == NULL || other == NULL || !is_plain(date) || !is_plain(other)) return false;
  size_t length = strlen(date), other_length = strlen(other);
  return strncmp(date, other, length < other_length ? length : other_length) > 0;
}
