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

/* The line that ends a play which needs no going on; a move after it takes it back. */
#define SHELF_ENDED "# ended"
#define SHELF_RESTARTED "# restarted"

/* A play that is kept, and when it was last written. */
struct kept {
  char *path;
  struct timespec written;
};

/* The plays in `folder` that have moves or notes and were not played to their end, the newest
 * first, at most `most` of them. `player` as in shelf_stem. shelf_free takes them back. */
struct kept *shelf_unfinished(const char *folder, const char *player, size_t most, size_t *count);
void shelf_free(struct kept *plays, size_t count);

/* The path of the newest of all these plays if it cannot be read, with the reason; else NULL. The
 * caller frees it. */
char *shelf_damaged(const char *folder, const char *player, struct text *problem);

/* Whether this user has kept no play yet, of any scenario. */
bool shelf_is_empty(void);

/* The path of the save called `name`, a good name; the caller frees it. */
char *shelf_save(const char *folder, const char *name);

/* Names of all saves, in order. The caller frees each, and the array. */
char **shelf_saves(const char *folder, size_t *count);

/* A path as it is shown: clean, and with '~' for the home folder. The caller frees it. */
char *shelf_show_path(const char *path);

#endif
