/* transcript: a play written out as it went, for reading. */
#include "account/transcript.h"

#include <stdlib.h>
#include <string.h>

#include "account/account.h"
#include "account/facts.h"
#include "account/retrace.h"
#include "text/page.h"

/* The play that is written out. */
struct writer {
  struct document *document;
  const struct session *original;
  char *act;   /* shown last, or NULL */
  char *label; /* the mark and facts of the text before, or NULL */
  bool *cited; /* of each fact, whether a text rests on it */
};

/* ------------------------------------------------------------------ marks */

static void cite(struct writer *writer, const char *facts) {
  const skaz_program *program = writer->original->program;
  for (size_t i; evidence_next_fact(program, &facts, &i);) writer->cited[i] = true;
}

/* "documented: F1 F2", or NULL where there is no mark. */
static char *label_of(const skaz_block *block) {
  const char *mark = skaz_mark_name(block->mark);
  if (block->kind == SKAZ_HEADING || !*mark) return NULL;
  return block->facts ? need_print("%s: %s", mark, block->facts) : need_string(mark);
}

/* The label, where it is not that of the text before; an aside ends that one. */
static const char *new_label(struct writer *writer, const skaz_block *block) {
  char *label = label_of(block);
  bool is_title = block->kind == SKAZ_HEADING || block->kind == SKAZ_CARD_TITLE;
  bool is_aside = !is_title && !label && writer->label;
  bool is_new = label && (!writer->label || strcmp(writer->label, label) != 0);
  if (block->kind == SKAZ_HEADING) return NULL;
  free(writer->label);
  writer->label = label;
  return is_aside ? PAGE_ASIDE : is_new ? label : NULL;
}

/* ------------------------------------------------------------------- turns */

static enum document_kind kind_of(skaz_block_kind kind) {
  return kind == SKAZ_HEADING      ? DOCUMENT_HEADING
         : kind == SKAZ_CARD_TITLE ? DOCUMENT_CARD_TITLE
         : kind == SKAZ_CARD_TEXT  ? DOCUMENT_CARD
                                   : DOCUMENT_TEXT;
}

static void add_block(struct writer *writer, const skaz_block *block) {
  cite(writer, block->facts);
  document_add(writer->document, kind_of(block->kind), new_label(writer, block));
  for (size_t i = 0; i < block->span_count; i++) {
    const skaz_span *span = &block->spans[i];
    unsigned look = span->style & SKAZ_EMPHASIS ? LOOK_ITALIC : LOOK_PLAIN;
    if (span->style & SKAZ_STRONG) look |= LOOK_BOLD;
    document_put(writer->document, span->text, span->length, look);
  }
}

/* The title and the banner of an act where it begins: they may say that all is invented. */
static void add_act(struct writer *writer, const skaz_story *story) {
  skaz_act act = {0};
  const char *name = skaz_act_of(story, &act) ? act.name : NULL;
  bool is_new = name && (!writer->act || strcmp(writer->act, name) != 0);
  if (is_new && act.title) document_say(writer->document, DOCUMENT_ACT, NULL, "%s", act.title);
  if (is_new && act.banner) document_say(writer->document, DOCUMENT_TEXT, NULL, "%s", act.banner);
  free(writer->act);
  writer->act = name ? need_string(name) : NULL;
}

static void add_notes(struct writer *writer, size_t turn) {
  const struct session *original = writer->original;
  for (size_t i = 0; i < original->note_count; i++) {
    /* Notes of turns that were taken back stand at the end. */
    size_t at = original->notes[i].turn;
    if ((at < original->made ? at : original->made) != turn) continue;
    document_say(writer->document, DOCUMENT_SMALL, NULL, "Note: %s", original->notes[i].text);
  }
}

static void see_turn(void *user, struct session *session) {
  struct writer *writer = user;
  skaz_question question;
  add_act(writer, session->story);
  size_t count = skaz_block_count(session->story);
  for (size_t i = 0; i < count; i++) {
    skaz_block block;
    if (skaz_block_at(session->story, i, &block) == SKAZ_OK && block.span_count > 0)
      add_block(writer, &block);
  }
  if (skaz_question_of(session->story, &question) == SKAZ_OK)
    document_say(writer->document, DOCUMENT_TEXT, NULL, "%s", question.text);
  add_notes(writer, session->made);
}

static void see_move(void *user, struct session *session, const struct move *move, size_t choice) {
  struct writer *writer = user;
  (void)session;
  (void)choice;
  const char *typed = move->kind == PLAY_CHOICE   ? move->label
                      : move->kind == PLAY_ANSWER ? move->word
                                                  : "leave";
  document_say(writer->document, DOCUMENT_TYPED, NULL, "%s", typed);
  free(writer->label); /* each turn says how sure it is */
  writer->label = NULL;
}

/* ---------------------------------------------------------------- the whole */

static void add_cited(struct writer *writer) {
  const skaz_program *program = writer->original->program;
  size_t count = skaz_entry_count(program, SKAZ_ENTRY_FACT), added = 0;
  for (size_t i = 0; i < count; i++) {
    if (!writer->cited[i]) continue;
    if (added++ == 0)
      document_say(writer->document, DOCUMENT_PART, NULL, "Facts that the text rests on");
    document_add(writer->document, DOCUMENT_ITEM, NULL);
    fact_put(writer->document, program, i, EVIDENCE_WHOLE);
  }
}

bool transcript_add(struct document *document, const struct session *session,
                    const skaz_about *about, struct text *problem) {
  size_t size = (skaz_entry_count(session->program, SKAZ_ENTRY_FACT) + 1) * sizeof(bool);
  struct writer writer = {document, session, NULL, NULL, need_bytes(NULL, size)};
  const struct retrace retrace = {see_turn, see_move, &writer};
  memset(writer.cited, 0, size);
  document_say(document, DOCUMENT_TITLE, NULL, "%s", about->title);
  if (about->role) document_add_sheet(document, DOCUMENT_TEXT, about->role);
  bool is_good = retrace_run(&retrace, session, problem);
  add_cited(&writer);
  free(writer.cited);
  free(writer.label);
  free(writer.act);
  return is_good;
}
