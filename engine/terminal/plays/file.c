/* file: whole files, read with a limit and written so that a crash leaves the old or the
 * new one. */
#include "plays/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PIECE = 16 * 1024 };

static enum file_result refuse(struct text *problem, const char *why) {
  text_put(problem, why);
  return FILE_REFUSED;
}

static enum file_result check_kind(const struct stat *info, size_t limit, struct text *problem) {
  if (S_ISDIR(info->st_mode)) return refuse(problem, "this is a folder, not a file");
  if (!S_ISREG(info->st_mode)) return refuse(problem, "this is not a regular file");
  if (info->st_size > (off_t)limit) {
    text_print(problem, "this file is too large: it has more than %zu KiB", limit / 1024);
    return FILE_REFUSED;
  }
  return FILE_OK;
}

enum file_result file_read_open(int descriptor, size_t limit, struct text *bytes,
                                struct text *problem) {
  struct stat info;
  char piece[PIECE];
  ssize_t got;
  if (fstat(descriptor, &info) != 0) return refuse(problem, strerror(errno));
  enum file_result result = check_kind(&info, limit, problem);
  if (result != FILE_OK) return result;
  size_t start = bytes->length;
  text_add(bytes, "", 0);
  while ((got = read(descriptor, piece, sizeof piece)) != 0) {
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return refuse(problem, strerror(errno));
    text_add(bytes, piece, (size_t)got);
    /* The file may have grown since it was looked at. */
    if (bytes->length - start > limit) return refuse(problem, "this file is too large");
  }
  return FILE_OK;
}

enum file_result file_read(int folder, const char *path, size_t limit, bool is_guarded,
                           struct text *bytes, struct text *problem) {
  /* O_NONBLOCK: a FIFO in place of a file must not make us wait. */
  int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (is_guarded ? O_NOFOLLOW : 0);
  int descriptor = openat(folder, path, flags);
  if (descriptor < 0) {
    if (errno == ENOENT || errno == ENOTDIR) return FILE_MISSING;
    if (errno == ELOOP && is_guarded)
      return refuse(problem, "this is a symbolic link, which a scenario's files may not be");
    return refuse(problem, strerror(errno));
  }
  enum file_result result = file_read_open(descriptor, limit, bytes, problem);
  close(descriptor);
  return result;
}

bool file_write_all(int descriptor, const char *bytes, size_t size) {
  while (size > 0) {
    ssize_t put = write(descriptor, bytes, size);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    bytes += put;
    size -= (size_t)put;
  }
  return true;
}

static char *folder_of(const char *path) {
  const char *slash = strrchr(path, '/');
  if (!slash) return need_string(".");
  return slash == path ? need_string("/") : need_copy(path, (size_t)(slash - path));
}

void file_sync_folder(const char *folder) {
  int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  fsync(descriptor);
  close(descriptor);
}

/* Where not all could be written, nothing is left of it. */
static bool write_new(const char *path, mode_t mode, const char *bytes, size_t size) {
  int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
  if (descriptor < 0) return false;
  bool is_written = file_write_all(descriptor, bytes, size) && fsync(descriptor) == 0;
  int reason = errno;
  close(descriptor);
  if (!is_written) unlink(path);
  errno = reason;
  return is_written;
}

bool file_replace(const char *path, const char *bytes, size_t size, struct text *problem) {
  char *fresh = need_print("%s.new", path);
  char *folder = folder_of(path);
  unlink(fresh); /* left behind by a crash */
  bool is_good = write_new(fresh, 0600, bytes, size) && rename(fresh, path) == 0;
  if (is_good) {
    file_sync_folder(folder);
  } else {
    text_print(problem, "%s: %s", path, strerror(errno));
    unlink(fresh);
  }
  free(fresh);
  free(folder);
  return is_good;
}

bool file_create(const char *path, const char *bytes, size_t size, bool replaces,
                 struct text *problem) {
  char *fresh = replaces ? need_print("%s.skaz-new", path) : need_string(path);
  bool is_written = write_new(fresh, 0666, bytes, size);
  bool is_good = is_written && (!replaces || rename(fresh, path) == 0);
  if (!is_good) text_print(problem, "%s: %s", path, strerror(errno));
  if (is_written && !is_good) unlink(fresh);
  free(fresh);
  return is_good;
}

bool file_make_folders(const char *path, struct text *problem) {
  char *copy = need_string(path);
  bool is_good = true;
  for (char *at = copy + 1; is_good; at++) {
    if (*at != '/' && *at != '\0') continue;
    char kept = *at;
    *at = '\0';
    is_good = mkdir(copy, 0700) == 0 || errno == EEXIST;
    *at = kept;
    if (!kept) break;
  }
  if (!is_good) text_print(problem, "%s: %s", path, strerror(errno));
  free(copy);
  return is_good;
}

bool file_is_folder(const char *path) {
  struct stat info;
  return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

char *file_join(const char *folder, const char *name) { return need_print("%s/%s", folder, name); }
