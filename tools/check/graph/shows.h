/* shows: how often a play can show each text that changes by turns.
 *
 * Which way of a {first: }, {cycle: } or {once: } is shown depends on how often it was shown
 * before, which no key holds. But each edge shows it as often whatever came before; so the ways
 * are counted along the edges. */
#ifndef SKAZ_SHOWS_H
#define SKAZ_SHOWS_H

#include "check/space/space.h"

struct shows_use;

struct shows_text {
  size_t site;   /* the sequence; its ways are the sites behind it */
  uint32_t ways; /* fewer than 256 */
  uint32_t most; /* how often a play shows it; `ways`: so often, or more */
  bool is_sure;  /* false: it may be more often */
  struct shows_use *uses;
  size_t use_count, use_room;
};

struct shows {
  struct shows_text *texts;
  size_t count, room;
  unsigned char *marks;
  bool has_failed;
};

/* Counts; `space` is complete. False: no memory. The caller calls shows_free in any case. */
bool shows_find(struct shows *shows, struct space *space);
void shows_free(struct shows *shows);

#endif
