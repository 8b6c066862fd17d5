/* marks: notes in the host's bytes what turns come to; called while there are such bytes. */
#ifndef SKAZ_MARKS_H
#define SKAZ_MARKS_H

#include "play/sites.h"

struct run;

/* What an op is about to do; a text that would fail when it is read fails the turn. */
void marks_op(struct run *run, const struct op *op);
/* The menu that has just been offered. */
void marks_menu(struct run *run, int32_t menu);
/* Its labels, or those of a hand (NONE); those that would fail when they are read fail the turn. */
void marks_labels(struct run *run, int32_t menu);
/* The `when` of a rule, storylet or ending that was just tried. */
void marks_when(struct run *run, int32_t passage, bool holds);
/* A choice or answer that is taken; `answer` NONE: none of those listed. */
void marks_choice(struct run *run, int32_t choice);
void marks_answer(struct run *run, int32_t ask, int32_t answer);
/* The fallback of a menu, draw or hand, if it has one. */
enum marks_fallback { FALLBACK_MENU, FALLBACK_DRAW, FALLBACK_HAND };
void marks_fallback(struct run *run, enum marks_fallback kind, int32_t index);
/* The assignment `effect` lost steps at an end of its meter. */
void marks_lost(struct run *run, int32_t effect);

#endif
