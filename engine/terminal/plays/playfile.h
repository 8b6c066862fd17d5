/* playfile: the lines of a play file, read from text and written to text.
 *
 *     skaz-play 1
 *     scenario nursery-congress 1.0 logic 7f3a9c41d7e211b0 text 55aa01c2be0f9d13
 *     seed 42
 *     name > ask "Anna"                 +4s   11b0a35f
 *     shed > build            ~ 2       +4s   a07be154
 *
 * The words after a choice may be left out, as they are in tests written by hand. Several
 * outcomes of chance are separated by commas; blanks are read as well. Outcomes of the
 * beginning, which a seed need not give, stand in the header: "begin ~ 2,1". */
#ifndef SKAZ_PLAYFILE_H
#define SKAZ_PLAYFILE_H

#include <stdint.h>

#include "text/text.h"

enum play_kind {
  PLAY_CHOICE, /* word: the choice's id */
  PLAY_ANSWER, /* word: what was typed */
  PLAY_LEAVE,
  PLAY_UNDO,   /* count */
  PLAY_REDO,   /* count */
  PLAY_NOTE,   /* word: the note */
  PLAY_READ,   /* word: the source card that was opened */
  PLAY_EXPECT, /* word: text that the turn above must show */
  PLAY_FORBID, /* word: text that it must not show */
  PLAY_TEST,   /* word: an expression that must hold after it */
  PLAY_REMARK, /* a comment or an empty line */
  PLAY_UNKNOWN /* a kind of line that this version does not know */
};

/* One line after the header. Members that do not apply are NULL, 0 or false. */
struct play_line {
  enum play_kind kind;
  int number;      /* of the line in its file, from 1 */
  const char *raw; /* the line as it stands, without its newline */
  const char *place;
  const char *word;
  const char *outcomes; /* "2,1,storm", or NULL: none are recorded */
  int64_t count;
  int64_t seconds; /* since the prompt; -1: not recorded */
  bool has_digest;
  uint32_t digest;
};

struct play_header {
  const char *id;
  const char *version; /* "" where none is given */
  bool has_digests;
  uint64_t logic, text;
  uint64_t seed;
  const char *player;   /* or NULL */
  const char *act;      /* or NULL */
  const char *outcomes; /* of chance before the first move, or NULL: none are recorded */
  bool is_short;
};

struct playfile {
  struct play_header header;
  struct play_line *lines;
  size_t count;
  char *original, *parsed; /* the file's text; strings above point into these */
  int torn_line;           /* a last line without a newline that was dropped; 0: none */
  size_t whole_size;       /* bytes of the file without it */
};

/* How the last line is taken when no newline ends it. */
enum playfile_end {
  PLAYFILE_RECORDED, /* written by the player: half of a line, dropped */
  PLAYFILE_WRITTEN   /* written by hand: a line like others */
};

/* Reads a file's bytes. False, with "line N: what is wrong" parts in `*line` and `problem`,
 * if it is no play file; then nothing needs to be freed. */
bool playfile_parse(struct playfile *file, const char *bytes, size_t size, enum playfile_end end,
                    int *line, struct text *problem);
void playfile_free(struct playfile *file);

/* Append a header, or one line, with its newline. */
void playfile_print_header(struct text *out, const struct play_header *header);
void playfile_print_line(struct text *out, const struct play_line *line);

#endif
