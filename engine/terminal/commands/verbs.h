/* verbs: what each command does, for the table in commands.c alone. `rest` is what the player
 * typed behind the command's word, clean, "" where there is nothing. */
#ifndef SKAZ_VERBS_H
#define SKAZ_VERBS_H

#include "game/game.h"

/* steps.c: back and forth in the play */
void verb_again(struct game *game, const char *rest);
void verb_undo(struct game *game, const char *rest);
void verb_redo(struct game *game, const char *rest);
void verb_goto(struct game *game, const char *rest);
void verb_fork(struct game *game, const char *rest);
void verb_restart(struct game *game, const char *rest);
void verb_leave(struct game *game, const char *rest);

/* saving.c: what is kept on disk at the player's word */
void verb_save(struct game *game, const char *rest);
void verb_restore(struct game *game, const char *rest);
void verb_saves(struct game *game, const char *rest);

/* writing.c: what is written out, to be read by people */
void verb_transcript(struct game *game, const char *rest);
void verb_write_debrief(struct game *game, const char *path);

/* lookback.c: the pages that come after the end */
void verb_debrief(struct game *game, const char *rest);

/* telling.c: what is, and what was */
void verb_look(struct game *game, const char *rest);
void verb_status(struct game *game, const char *rest);
void verb_about(struct game *game, const char *rest);
void verb_version(struct game *game, const char *rest);

/* history.c: the moves and notes of the play */
void verb_history(struct game *game, const char *rest);
void verb_notes(struct game *game, const char *rest);

/* cards.c: source cards */
void verb_cards(struct game *game, const char *rest);
void verb_read(struct game *game, const char *rest);

/* record.c: what the text rests on, and what really happened */
void verb_sources(struct game *game, const char *rest);
void verb_record(struct game *game, const char *rest);

/* settings.c: how the page looks */
void verb_width(struct game *game, const char *rest);
void verb_colour(struct game *game, const char *rest);
void verb_plain(struct game *game, const char *rest);
void verb_margin(struct game *game, const char *rest);
void verb_marks(struct game *game, const char *rest);

/* quitting.c: out of the play */
void verb_scenarios(struct game *game, const char *rest);
void verb_quit(struct game *game, const char *rest);

/* terms.c: the words that a scenario explains */
void verb_define(struct game *game, const char *rest);
void verb_glossary(struct game *game, const char *rest);

/* why.c: what moved a meter, what a choice hangs on */
void verb_why(struct game *game, const char *rest);

/* commands.c */
void verb_help(struct game *game, const char *rest);

/* Reads a number of turns, all of `rest`; one too large for a play counts as the largest. */
bool verb_read_number(const char *rest, size_t *number);

/* "s", but not behind 1. */
const char *verb_plural(size_t count);

#endif
