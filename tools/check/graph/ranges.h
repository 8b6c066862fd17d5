/* ranges: between which values each meter lies in each passage.
 *
 * A state's key leaves out what logic reads no more, and with it the true value of a meter. So
 * the story is explored once more for each meter, with keys that hold its value. */
#ifndef SKAZ_RANGES_H
#define SKAZ_RANGES_H

#include <jansson.h>
#include <stdio.h>

#include "check/base/pool.h"
#include "check/space/explore.h"

struct ranges_cell {
  int64_t low, high; /* low above high: no play rests there */
};

struct ranges_meter {
  char *name;
  int64_t low, high; /* as declared */
  bool is_complete;  /* false: not all states were seen, and it may have other values, too */
};

struct ranges {
  struct ranges_meter *meters;
  size_t count;
  struct pool places;        /* the passages, by number */
  struct ranges_cell *cells; /* [place * count + meter] */
  size_t cell_room;
};

/* Explores as `options` say, once a meter, without telling progress. False: no memory, or no
 * scenario. The caller calls ranges_free in any case. */
bool ranges_find(struct ranges *ranges, const struct explore_options *options);
void ranges_free(struct ranges *ranges);

const char *ranges_place(const struct ranges *ranges, uint32_t place);

/* Tells them in plain text, at most 79 columns wide. */
void ranges_print(FILE *out, const struct ranges *ranges);
/* Of each passage, of each meter, an array of its least and greatest value; the caller owns it. */
json_t *ranges_json(const struct ranges *ranges);

#endif
