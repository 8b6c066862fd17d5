/* parts: the parts of a debrief, for debrief.c alone. Each adds what stands below its heading. */
#ifndef SKAZ_PARTS_OF_DEBRIEF_H
#define SKAZ_PARTS_OF_DEBRIEF_H

#include "account/account.h"
#include "account/document.h"

/* What a debrief tells, and which facts it has told in full: later their ids stand for them. */
struct told {
  const struct account *account;
  bool *facts; /* of each, whether */
};

void part_add_path(struct document *document, struct told *told);
void part_add_path_short(struct document *document, struct told *told);
void part_add_marks(struct document *document, struct told *told);
void part_add_model(struct document *document, struct told *told);
void part_add_hindsight(struct document *document, struct told *told);
void part_add_voices(struct document *document, struct told *told);
void part_add_disputed(struct document *document, struct told *told);
void part_add_questions(struct document *document, struct told *told);
void part_add_sources(struct document *document, struct told *told);

bool part_has_path(const struct account *account);
bool part_has_marks(const struct account *account);
bool part_has_model(const struct account *account);
bool part_has_hindsight(const struct account *account);
bool part_has_voices(const struct account *account);
bool part_has_disputed(const struct account *account);
bool part_has_questions(const struct account *account);
bool part_has_sources(const struct account *account);

/* Adds one sentence that says where the play stands: how it ended, if it did. */
void part_say_end(struct document *document, const struct account *account);

#endif
