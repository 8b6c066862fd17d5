/* game: one play at a prompt: its session, its file, and the page it is shown on. */
#ifndef SKAZ_GAME_H
#define SKAZ_GAME_H

#include <stdio.h>

#include "line/reader.h"
#include "plays/journal.h"
#include "plays/scenario.h"
#include "plays/session.h"
#include "text/page.h"

struct game;

/* What a reply tells of besides its words. */
enum matter {
  MATTER_CARDS,     /* the cards in hand */
  MATTER_CARD,      /* one of them, which is opened: `index`, as SKAZ_ENTRY_CARD counts */
  MATTER_SOURCES,   /* what the text on the screen rests on; with `index` 1 all sources */
  MATTER_RECORD,    /* what really happened, as far as it may be told */
  MATTER_WHY_METER, /* what moved meter `index`, as skaz_meter_at counts */
  MATTER_DEBRIEF,   /* its parts: `index` of them alone, or with DEBRIEF_PARTS all */
  MATTER_WHY_CHOICE /* what choice `index` of the menu hangs on */
};

/* A program in place of a reader: it is handed the parts, and no page is laid out. */
struct listener {
  /* Asks for one of the scenarios, and sets game->scenario and whether its unfinished play was
   * chosen; false as opening_run. */
  bool (*choose)(struct listener *listener, struct game *game, bool *has_chosen);
  /* Our own words, paragraphs apart by a blank line. */
  void (*tell)(struct listener *listener, const char *words);
  void (*show_turn)(struct listener *listener, struct game *game); /* the text is there to read */
  /* Before the words of a reply: what they tell of, which they lay out for people. */
  void (*show_matter)(struct listener *listener, struct game *game, enum matter matter,
                      size_t index);
  void (*fail)(struct listener *listener, const skaz_error *error);
  /* Of a play shown as it went: what was typed, and that all which it brought was handed over. */
  void (*hear)(struct listener *listener, const char *input);
  void (*finish)(struct listener *listener, struct game *game);
};

/* The world around a play, so that a test can stand in for it. */
struct stage {
  struct reader *reader;     /* the one in use: one of the two below */
  struct reader *editor;     /* a prompt that edits, or NULL */
  struct reader *linear;     /* lines as they come, or NULL */
  struct listener *listener; /* who gets all that is shown, in place of `out`; or NULL */
  FILE *out;
  FILE *errors;
  bool is_person;               /* someone is there: questions may be asked, times are recorded */
  bool is_plain;                /* linear text for reading aloud and for logs */
  bool is_styled;               /* bold and italics may be shown */
  bool is_coloured;             /* and colours */
  bool is_centred;              /* the page stands in the middle of a wide terminal */
  bool has_marks;               /* the scenario tells how its texts stand to the record ... */
  bool hides_marks;             /* ... and the player does not want to see it */
  int columns;                  /* of a line; 0: as the terminal has */
  int64_t (*clock)(void *user); /* seconds of a steady clock; NULL: no times are recorded */
  void *user;
  bool has_read;    /* a line was read since something was shown */
  int rows_shown;   /* of the terminal, since then or since the screen was full */
  bool has_skipped; /* what is left is shown without a stop, until a line is read */
};

/* Blanks that stand before each line of the stage, and before its prompt. */
int stage_margin(const struct stage *stage);

/* What the command line asks for. Members not given are NULL or false. */
struct play_options {
  const char *scenario; /* an id or a path */
  const char *play;     /* the file of a play that is to go on, or NULL */
  const char *player;
  const char *act;
  uint64_t seed;  /* of a new play */
  bool is_seeded; /* and of every other one after restart, which else has other luck */
  bool is_short;
  bool is_new;  /* an unfinished play is not offered */
  bool resumes; /* it is taken up without a question */
  bool keeps_nothing;
  bool is_restored;        /* for tests: each move is made from the bytes of the state alone */
  const char *data_folder; /* where scenarios are installed, or NULL */
};

/* The command that was given last, for `again`. */
struct last_command {
  size_t command; /* as command_run takes it */
  char *rest;     /* the words behind it; NULL: the last thing was a move, or there was none */
};

/* What the last reply asked: which of these choices, or whether this line was meant. */
struct asked {
  size_t *choices; /* indices */
  size_t count;
  char *line; /* what "yes" stands for, or NULL */
};

struct game {
  struct stage *stage;
  const struct play_options *options;
  struct scenario scenario;
  skaz_program *program;
  skaz_about about;
  struct session session;
  struct journal journal;
  char *folder;           /* of its plays; NULL: nothing is kept */
  char *player;           /* whose play it is, or NULL */
  char *act;              /* the act that was shown last, or NULL */
  struct meters standing; /* of the turn that was shown last */
  skaz_mark mark;         /* of the text that was shown last */
  size_t opened_before;   /* cards that were opened before the turn was shown last */
  int64_t seconds;        /* from the prompt to the line that is taken; -1: not known */
  int interrupts;         /* Ctrl-C in succession */
  struct asked asked;
  unsigned restarts;
  struct last_command last;
  bool is_looking_back; /* the debrief is open: its pages are what can be chosen */
  bool is_recited;      /* it is only shown how it went: nothing can be typed */
  bool is_done;         /* the play stops */
  bool wants_another;   /* then the scenarios are shown */
};

/* The page as wide as the terminal is now. */
struct page game_page(struct game *game);

/* Shows what was painted, and frees it. */
void game_show(struct game *game, struct text *painted);

/* Reads a line behind a prompt that stands where the page does. */
enum read_result game_read(struct game *game, const char *prompt, struct text *line);

/* Shows a paragraph of our own words. */
void game_say(struct game *game, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Hands a matter to the listener, if there is one. */
void game_tell_matter(struct game *game, enum matter matter, size_t index);

/* Asks a question with the answers yes and no; `otherwise` where no answer comes. Where no
 * person is there the answer is yes. */
bool game_confirm(struct game *game, const char *question, bool otherwise);

/* Shows the last turn: the act, its text, the menu or question. `note`, if not NULL, goes
 * before it. */
void game_show_turn(struct game *game, const char *note);

/* The same right after a move, with what it did to the meters. */
void game_show_move(struct game *game, const char *note);

/* Tells of an error that is not the story's own: why there is nothing to play. */
void game_report(struct game *game, const skaz_error *error);

/* Says what the story's last error was. */
void game_tell_error(struct game *game, skaz_status status);

/* Appends the error as "file:line: message", or what it has of that. */
void game_put_error(struct text *out, const skaz_error *error);

/* Write to the play's file, and say so if that fails: the last move, and the end if the
 * story came to it; that it went from the turn `before`, back or forth, to where it is now; a
 * note; that a card was opened; that the play is given up for a new one. */
void game_record_move(struct game *game);
void game_record_steps(struct game *game, size_t before);
void game_record_note(struct game *game, const char *note);
void game_record_reading(struct game *game, const char *card);
void game_record_restart(struct game *game);

/* Whether nothing happened in the play that is worth a file. */
bool game_is_empty(const struct game *game);

/* Begins a new play with a file of its own, as the one before it began; false if the story
 * cannot begin. */
bool game_begin(struct game *game);

/* What a move led to: it is written down and shown, with `note` (or NULL) before it; or why it
 * was not made. */
void game_finish_move(struct game *game, skaz_status status, const char *note);

/* What the scenario says of itself below its title, and where the play is kept. */
void game_paint_about(struct game *game, struct text *out, const struct page *page);

/* Opens the page: title, role sheet, content note, where the play is kept. */
void game_show_opening(struct game *game);

/* Takes up the play at `path`: in its own file if `in_place` and if it is exactly as it
 * was, else in a new one. False, with the game as it was and a word why, if it cannot be. */
bool game_take_up(struct game *game, const char *path, bool in_place);

/* Goes on from `turn` in a second play with a file of its own, without the moves after it;
 * the first keeps all its own. False, with a sentence and the game as it was, if it cannot. */
bool game_fork(struct game *game, size_t turn, struct text *problem);

/* Closes the play's file; one in which nothing happened goes. */
void game_close_journal(struct game *game);
void game_free(struct game *game);

#endif
