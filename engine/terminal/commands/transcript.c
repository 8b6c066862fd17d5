/* transcript: a play written out as it went, for reading. */
#include "commands/transcript.h"

#include <stdlib.h>
#include <string.h>

#include "text/page.h"

static const struct page paper = {.width = PAGE_MEASURE, .is_plain = true};

/* The play that is written out, and the one that goes along with it. */
struct writer {
  struct text *out;
  const struct session *original;
  struct session session;
  char *act; /* shown last, or NULL */
};

/* The title and the banner of an act where it begins: they may say that all is invented. */
static void put_act(struct writer *writer) {
  skaz_act act = {0};
  const char *name = skaz_act_of(writer->session.story, &act) ? act.name : NULL;
  bool is_new = name && (!writer->act || strcmp(writer->act, name) != 0);
  if (is_new && act.title) page_act(writer->out, &paper, act.title);
  if (is_new && act.banner) page_say(writer->out, &paper, act.banner);
  free(writer->act);
  writer->act = name ? need_string(name) : NULL;
}

static void put_notes(struct writer *writer, size_t turn) {
  const struct session *original = writer->original;
  for (size_t i = 0; i < original->note_count; i++) {
    /* Notes of turns that were taken back stand at the end. */
    size_t at = original->notes[i].turn;
    if ((at < original->made ? at : original->made) != turn) continue;
    page_item(writer->out, &paper, "Note: ", original->notes[i].text);
    text_put(writer->out, "\n");
  }
}

static bool put_turn(struct writer *writer, size_t turn) {
  skaz_story *story = writer->session.story;
  skaz_question question;
  put_act(writer);
  bool is_whole = page_blocks(writer->out, &paper, story);
  if (skaz_question_of(story, &question) == SKAZ_OK) page_say(writer->out, &paper, question.text);
  put_notes(writer, turn);
  return is_whole;
}

static void put_input(struct writer *writer, const struct move *move) {
  const char *input = move->kind == PLAY_CHOICE   ? move->label
                      : move->kind == PLAY_ANSWER ? move->word
                                                  : "leave";
  page_item(writer->out, &paper, "> ", input);
  text_put(writer->out, "\n");
}

static bool make_move(struct writer *writer, size_t index) {
  struct play_line line = session_line(writer->original, index);
  size_t choice = 0;
  bool are_used;
  put_input(writer, &writer->original->moves[index]);
  if (line.kind == PLAY_CHOICE && !session_find_choice(&writer->session, line.word, &choice))
    return false;
  return session_repeat(&writer->session, &line, choice, &are_used) == SKAZ_OK;
}

bool transcript_paint(struct text *out, const struct session *session, const skaz_about *about,
                      struct text *problem) {
  struct writer writer = {.out = out, .original = session};
  page_title(out, &paper, about->title);
  if (about->role) page_sheet(out, &paper, about->role);
  bool is_good = session_open(&writer.session, session->program, &session->start) == SKAZ_OK &&
                 put_turn(&writer, 0);
  for (size_t turn = 1; is_good && turn <= session->made; turn++)
    is_good = make_move(&writer, turn - 1) && put_turn(&writer, turn);
  if (!is_good)
    text_put(problem, writer.session.story ? skaz_error_of(writer.session.story)->message
                                           : skaz_status_name(SKAZ_NO_MEMORY));
  session_close(&writer.session);
  free(writer.act);
  return is_good;
}
