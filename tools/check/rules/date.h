/* date: dates of facts and passages, as far as they are given. */
#ifndef SKAZ_DATE_H
#define SKAZ_DATE_H

#include <stdbool.h>

/* Whether `date` is certainly later than `other`. Both are "1920", "1920-12" or "1920-12-05",
 * and are compared as far as both go; of other forms nothing is certain. */
bool date_is_later(const char *date, const char *other);

#endif
