/* file: whole files, read with a limit and written so that a crash leaves the old or the
 * new one. */
#ifndef SKAZ_FILE_H
#define SKAZ_FILE_H

#include "text/text.h"

enum { FILE_SOURCE_LIMIT = 256 * 1024, FILE_PLAY_LIMIT = 16 * 1024 * 1024 };

enum file_result { FILE_OK, FILE_MISSING, FILE_REFUSED };

/* Reads the regular file `path` below the open folder `folder` (AT_FDCWD: the working
 * folder) into `bytes`. With `is_guarded` its last part may be no symbolic link. A file of
 * more than `limit` bytes is refused before it is read. `problem` says why. */
enum file_result file_read(int folder, const char *path, size_t limit, bool is_guarded,
                           struct text *bytes, struct text *problem);

/* Reads what is left of an open file. */
enum file_result file_read_open(int descriptor, size_t limit, struct text *bytes,
                                struct text *problem);

/* Writes all bytes; false, with errno, if not all could be. */
bool file_write_all(int descriptor, const char *bytes, size_t size);

/* Replaces `path` by a file of these bytes, kept through a crash. */
bool file_replace(const char *path, const char *bytes, size_t size, struct text *problem);

/* Makes a file for the user to read: a new one, or with `replaces` in place of one that is
 * there. False, with all as it was, if it cannot be. */
bool file_create(const char *path, const char *bytes, size_t size, bool replaces,
                 struct text *problem);

/* Makes the folder and those above it, for the user alone. */
bool file_make_folders(const char *path, struct text *problem);

/* Makes a rename or a new file in `folder` last. */
void file_sync_folder(const char *folder);

bool file_is_folder(const char *path);

/* "a/b" from "a" and "b"; the caller frees it. */
char *file_join(const char *folder, const char *name);

#endif
