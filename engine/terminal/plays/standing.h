/* standing: where a play stands, told in a few words where plays are listed. */
#ifndef SKAZ_STANDING_H
#define SKAZ_STANDING_H

#include <time.h>

#include "plays/shelf.h"
#include "skaz.h"
#include "text/text.h"

/* Appends "The yard, turn 12, today at 14:05": the act, if it has a title, the moves that
 * stand, and when the play was last written. The play is made again with `program`, as far
 * as that lets it; without the first two where it cannot be. `now` says what is today. */
void standing_print(struct text *out, skaz_program *program, const struct kept *kept, time_t now);

/* Appends "today at 14:05", "yesterday at ...", "on Monday at ..." or "on 3 March 2026", in
 * the local time. */
void standing_print_time(struct text *out, time_t when, time_t now);

#endif
