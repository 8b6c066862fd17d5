/* journal: the play file that is being written, one line an event. */
#include "plays/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "plays/file.h"

enum { HIGHEST_NUMBER = 9999 };

/* O_EXCL decides between two players who begin at once. */
static int create_next(const char *folder, const char *stem, char **path) {
  for (int number = 1; number <= HIGHEST_NUMBER; number++) {
    *path = need_print("%s/%s-%04d.play", folder, stem, number);
    int descriptor =
        open(*path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor >= 0 || errno != EEXIST) return descriptor;
    free(*path);
  }
  *path = need_string(folder);
  errno = EEXIST;
  return -1;
}

bool journal_create(struct journal *journal, const char *folder, const char *stem,
                    const char *start, struct text *problem) {
  *journal = JOURNAL_NONE;
  if (!file_make_folders(folder, problem)) return false;
  journal->descriptor = create_next(folder, stem, &journal->path);
  if (journal->descriptor >= 0 && flock(journal->descriptor, LOCK_EX | LOCK_NB) == 0 &&
      file_write_all(journal->descriptor, start, strlen(start))) {
    file_sync_folder(folder);
    return true;
  }
  text_print(problem, "%s: %s", journal->path, strerror(errno));
  if (journal->descriptor >= 0) unlink(journal->path);
  journal_close(journal);
  return false;
}

bool journal_open(struct journal *journal, const char *path, struct text *bytes,
                  struct text *problem) {
  *journal = JOURNAL_NONE;
  journal->path = need_string(path);
  journal->descriptor = open(path, O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
  bool is_good = false;
  if (journal->descriptor < 0)
    text_put(problem, strerror(errno));
  else if (flock(journal->descriptor, LOCK_EX | LOCK_NB) != 0)
    text_put(problem, "this play is open in another window");
  else
    is_good = file_read_open(journal->descriptor, FILE_PLAY_LIMIT, bytes, problem) == FILE_OK;
  if (!is_good) journal_close(journal);
  return is_good;
}

bool journal_cut(struct journal *journal, size_t size, struct text *problem) {
  if (ftruncate(journal->descriptor, (off_t)size) == 0) return true;
  text_print(problem, "%s: %s", journal->path, strerror(errno));
  return false;
}

/* One write for all that is due. Where the disk takes only a part, it is taken back, so
 * that the file never has half a line in its middle. */
static bool write_due(struct journal *journal) {
  off_t before = lseek(journal->descriptor, 0, SEEK_END);
  struct text *due = &journal->unwritten;
  ssize_t put;
  do put = write(journal->descriptor, due->data, due->length);
  while (put < 0 && errno == EINTR);
  if (put == (ssize_t)due->length) return true;
  int reason = put < 0 ? errno : ENOSPC;
  if (put > 0 && before >= 0 && ftruncate(journal->descriptor, before) != 0) reason = errno;
  errno = reason;
  return false;
}

bool journal_append(struct journal *journal, const char *event, struct text *problem) {
  if (journal->descriptor < 0) return true;
  text_put(&journal->unwritten, event);
  if (!write_due(journal)) {
    text_print(problem, "%s: %s", journal->path, strerror(errno));
    return false;
  }
  text_clear(&journal->unwritten);
  if (journal->is_synced) fdatasync(journal->descriptor);
  return true;
}

bool journal_is_behind(const struct journal *journal) { return journal->unwritten.length > 0; }

static bool read_written(const struct journal *journal, struct text *bytes) {
  char piece[4096];
  ssize_t got;
  while ((got = pread(journal->descriptor, piece, sizeof piece, (off_t)bytes->length)) > 0)
    text_add(bytes, piece, (size_t)got);
  return got == 0;
}

bool journal_copy(const struct journal *journal, const char *path, struct text *problem) {
  struct text bytes = {0};
  bool is_good = read_written(journal, &bytes);
  if (!is_good) text_print(problem, "%s: %s", journal->path, strerror(errno));
  text_put(&bytes, text_string(&journal->unwritten));
  is_good = is_good && file_replace(path, bytes.data, bytes.length, problem);
  text_free(&bytes);
  return is_good;
}

void journal_close(struct journal *journal) {
  if (journal->descriptor >= 0) {
    if (journal->unwritten.length > 0) write_due(journal);
    fdatasync(journal->descriptor);
    close(journal->descriptor);
  }
  free(journal->path);
  text_free(&journal->unwritten);
  *journal = JOURNAL_NONE;
}

void journal_discard(struct journal *journal) {
  if (journal->path) unlink(journal->path);
  journal_close(journal);
}
