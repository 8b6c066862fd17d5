/* room: arrays that grow. */
#ifndef SKAZ_ROOM_H
#define SKAZ_ROOM_H

#include <stdbool.h>
#include <stdlib.h>

/* Makes room for one more item in `*items`, of `size` bytes each, of which there are `count`.
 * False: no memory, and the array is as it was. */
static inline bool room_for(void **items, size_t count, size_t *room, size_t size) {
  if (count < *room) return true;
  size_t wanted = *room == 0 ? 16 : *room * 2;
  void *grown = realloc(*items, wanted * size);
  if (grown == NULL) return false;
  *items = grown;
  *room = wanted;
  return true;
}

#endif
