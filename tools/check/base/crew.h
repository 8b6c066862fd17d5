/* crew: threads that do the same piece of work side by side, again and again. */
#ifndef SKAZ_CREW_H
#define SKAZ_CREW_H

#include <stdbool.h>

struct crew;

/* A crew of `count` threads, one of which is the caller's. NULL: they can't be had. */
struct crew *crew_open(unsigned count);
/* Every thread calls `work` with its number, from 0, the caller's; returns when all are done. */
void crew_run(struct crew *crew, void (*work)(void *data, unsigned number), void *data);
void crew_close(struct crew *crew);

#endif
