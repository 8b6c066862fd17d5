/* shelf: where the plays of a scenario are kept, and which of them are there. */
#ifndef SKAZ_SHELF_H
#define SKAZ_SHELF_H

#include <time.h>

#include "text/text.h"

/* The folder of the plays of scenario `id`, which need not exist yet; NULL where the user
 * has no place for them. The caller frees it. */
char *shelf_folder(const char *id);

/* What the file of a new play is called, but for its number. NULL: no player is named. The
 * caller frees it. */
char *shelf_stem(const char *player);

/* The last line of a play that needs no going on. */
#define SHELF_ENDED "# ended"
#define SHELF_RESTARTED "# restarted"

/* The newest play in `folder` that has moves and was not played to its end: its path, which
 * the caller frees, or NULL. `player` as in shelf_stem; `when` (if not NULL) is set to when
 * it was last written. */
char *shelf_unfinished(const char *folder, const char *player, struct timespec *when);

/* The path of the save called `name`, a good name; the caller frees it. */
char *shelf_save(const char *folder, const char *name);

/* Names of all saves, separated by ", ", in order; "" where there are none. */
void shelf_list_saves(const char *folder, struct text *names);

/* A path as it is shown: clean, and with '~' for the home folder. The caller frees it. */
char *shelf_show_path(const char *path);

#endif
