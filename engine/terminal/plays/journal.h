/* journal: the play file that is being written, one line an event. */
#ifndef SKAZ_JOURNAL_H
#define SKAZ_JOURNAL_H

#include "text/text.h"

struct journal {
  int descriptor; /* -1: nothing is kept */
  char *path;
  struct text unwritten; /* lines that the disk did not take yet */
  bool is_synced;        /* every event is flushed to the disk: a person plays */
};

#define JOURNAL_NONE ((struct journal){.descriptor = -1})

/* Creates "STEM-NNNN.play" in `folder`, with the first free number, and writes `start`
 * (the header, perhaps events) to it. */
bool journal_create(struct journal *journal, const char *folder, const char *stem,
                    const char *start, struct text *problem);

/* Opens an existing play to go on with it, and reads it into `bytes`. False if it cannot
 * be, or if another player has it open. */
bool journal_open(struct journal *journal, const char *path, struct text *bytes,
                  struct text *problem);

/* Cuts the file to its first `size` bytes: half a line left by a power cut goes. */
bool journal_cut(struct journal *journal, size_t size, struct text *problem);

/* Appends one event with its newline. If the disk does not take it, says so in `problem`,
 * keeps it, and tries again with the next one, which may be empty. */
bool journal_append(struct journal *journal, const char *event, struct text *problem);

/* Whether there are events that the disk did not take. */
bool journal_is_behind(const struct journal *journal);

/* Copies the play as it is now to `path`, in place of what was there. */
bool journal_copy(const struct journal *journal, const char *path, struct text *problem);

/* Flushes and closes. A journal that is none may be closed. */
void journal_close(struct journal *journal);

/* Closes and removes a play in which nothing happened. */
void journal_discard(struct journal *journal);

#endif
