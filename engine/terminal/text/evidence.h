/* evidence: the facts that a text rests on, and the sources that they come from. */
#ifndef SKAZ_EVIDENCE_H
#define SKAZ_EVIDENCE_H

#include "text/page.h"

/* Facts of a program, as indices of SKAZ_ENTRY_FACT, each once. {0} is none. */
struct facts {
  size_t *items;
  size_t count, capacity;
};

/* Add facts by their ids, separated by spaces (NULL: none); those that the text of the last
 * turn cites; those of a card, as an index of SKAZ_ENTRY_CARD. */
void facts_add(struct facts *facts, const skaz_program *program, const char *ids);
void facts_add_shown(struct facts *facts, const skaz_program *program, skaz_story *story);
void facts_add_card(struct facts *facts, const skaz_program *program, skaz_story *story,
                    size_t card);
void facts_free(struct facts *facts);

/* The index of the entry of a kind with this id (NULL: none); false where there is none. */
bool evidence_find(const skaz_program *program, skaz_entry_kind kind, const char *id,
                   size_t *index);

/* Takes the next fact out of a list of ids separated by spaces (NULL: none), as an index; false
 * at its end. What is no fact is passed over. */
bool evidence_next_fact(const skaz_program *program, const char **ids, size_t *fact);

/* What readers call the standing of a fact (NULL: none): "a source's claim". */
const char *evidence_call(const char *standing);

/* How much is told of a fact behind its sentence: also the title of its source; its standing, its
 * date and its place in a source that stands above; its date and its place alone. */
enum evidence_detail { EVIDENCE_WHOLE, EVIDENCE_BELOW_SOURCE, EVIDENCE_PLACE };

/* Appends that, in brackets: " (documented; 1920; A report; p. 4)"; nothing where nothing is
 * known. */
void evidence_put_about(struct text *out, const skaz_program *program, size_t fact,
                        enum evidence_detail detail);

/* Appends what is known of a source, in sentences: who says so, when, for whom, with what stance;
 * if `is_whole`, its licence and the note on it, too. */
void evidence_put_source(struct text *words, const skaz_program *program, size_t source,
                         bool is_whole);

/* Fact `fact` with its standing, its date and where it stands, as one line of a list; with the
 * title of its source where that does not stand above. */
void evidence_paint_fact(struct text *out, const struct page *page, const skaz_program *program,
                         size_t fact, bool with_source);

/* A source: who says so, when, for whom, with what stance; if `is_whole`, all that is known. */
void evidence_paint_source(struct text *out, const struct page *page, const skaz_program *program,
                           size_t source, bool is_whole);

/* The facts, each below its source. */
void evidence_paint(struct text *out, const struct page *page, const skaz_program *program,
                    const struct facts *facts);

#endif
