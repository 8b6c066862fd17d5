/* playbook: the plays that show what a check found: as play files, and in one line. */
#ifndef SKAZ_PLAYBOOK_H
#define SKAZ_PLAYBOOK_H

#include "check/witness/course.h"

/* Appends the play file of a course. Its first remark is `shows`: what it is to show. A course
 * that ends in a failure fails in `skaz test` with that error, and so does one with a test, as
 * long as it does not hold; once the story is mended both pass. */
void playbook_print(struct text *out, const struct course_setting *setting,
                    const struct course *course, const char *shows);

/* Appends the moves as a player reads them: `Petition the soviet, Build (chance 2), "Anna"`;
 * "no move" where there is none. Those between the first and the last few are counted. */
void playbook_list(struct text *out, const struct course *course);

/* Where the plays of scenario `id` are written: `wanted`, or else its folder below the user's
 * state folder ("~/.local/state/skaz/check/ID"), from which the plays of earlier checks are
 * removed now. NULL: there is no place. The caller frees it. */
char *playbook_folder(const char *wanted, const char *id);

/* Writes a play as "ID-CODE-N.play", N being the first number that is free, or that such a play
 * has already; makes the folder. Returns the path, which the caller frees; or NULL with the
 * reason in `problem`. */
char *playbook_write(const char *folder, const char *id, const char *code, const struct text *play,
                     struct text *problem);

#endif
