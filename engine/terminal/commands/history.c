/* history: commands that list the moves of the play, and what was written down. */
#include <stdlib.h>
#include <string.h>

#include "commands/verbs.h"
#include "text/utf.h"

enum { SHOWN = 20 }; /* moves, unless all are asked for */

/* How many digits the numbers of a list need. */
static int digits_of(size_t most) {
  int digits = 1;
  for (; most > 9; most /= 10) digits++;
  return digits;
}

/* ------------------------------------------------------------------ history */

static void put_move(struct text *out, const struct session *session, size_t turn) {
  if (turn == 0) {
    text_put(out, "the beginning");
  } else {
    const struct move *move = &session->moves[turn - 1];
    if (move->kind == PLAY_CHOICE) text_put(out, move->label);
    if (move->kind == PLAY_ANSWER) text_print(out, "\"%s\"", move->word);
    if (move->kind == PLAY_LEAVE) text_put(out, "You left.");
  }
  if (turn > session->made) text_put(out, " (taken back)");
  if (turn == session->made) text_put(out, " (you are here)");
}

static void paint_turn(struct text *out, const struct page *page, const struct session *session,
                       size_t turn) {
  int digits = digits_of(session->count);
  struct text words = {0};
  char mark[64], note[64];
  snprintf(mark, sizeof mark, page->is_plain ? "%*zu: " : "  %*zu  ", page->is_plain ? 0 : digits,
           turn);
  snprintf(note, sizeof note, "%*sNote: ", page->is_plain ? 0 : digits + 4, "");
  put_move(&words, session, turn);
  page_item(out, page, mark, words.data);
  for (size_t i = 0; i < session->note_count; i++)
    if (session->notes[i].turn == turn) page_item(out, page, note, session->notes[i].text);
  text_free(&words);
}

static void show_history(struct game *game, bool is_whole) {
  const struct session *session = &game->session;
  struct page page = game_page(game);
  struct text painted = {0};
  size_t first = !is_whole && session->made > SHOWN ? session->made - SHOWN + 1 : 0;
  size_t last = session->count;
  if (!is_whole && last - session->made > SHOWN) last = session->made + SHOWN;
  if (first > 0 || last < session->count)
    page_quiet(&painted, &page, "This is a part of it. history all lists everything.");
  for (size_t turn = first; turn <= last; turn++) paint_turn(&painted, &page, session, turn);
  text_put(&painted, "\n");
  if (session->count > 0)
    page_quiet(&painted, &page, "goto and a number goes to that turn: goto 0.");
  game_show(game, &painted);
}

void verb_history(struct game *game, const char *rest) {
  struct text folded = {0};
  utf_fold(&folded, rest);
  bool is_whole = strcmp(folded.data, "all") == 0;
  if (*rest && !is_whole)
    game_say(game, "history stands alone, or with the word all: history all.");
  else
    show_history(game, is_whole);
  text_free(&folded);
}

/* -------------------------------------------------------------------- notes */

static void show_notes(struct game *game) {
  const struct session *session = &game->session;
  struct page page = game_page(game);
  struct text painted = {0};
  char mark[64];
  for (size_t i = 0; i < session->note_count; i++) {
    const struct note *note = &session->notes[i];
    snprintf(mark, sizeof mark, page.is_plain ? "Turn %*zu: " : "  turn %*zu  ",
             page.is_plain ? 0 : digits_of(session->count), note->turn);
    page_item(&painted, &page, mark, note->text);
  }
  text_put(&painted, "\n");
  game_show(game, &painted);
}

static void write_note(struct game *game, const char *text) {
  session_note(&game->session, text);
  game_record_note(game, text);
  if (game->journal.path)
    game_say(game, "Written down at turn %zu. notes lists what you wrote.", game->session.made);
  else
    game_say(game,
             "Written down at turn %zu. This play is not kept, and so your note is gone when you "
             "stop.",
             game->session.made);
}

void verb_notes(struct game *game, const char *rest) {
  if (*rest)
    write_note(game, rest);
  else if (game->session.note_count > 0)
    show_notes(game);
  else
    game_say(game, "You wrote nothing down yet. To do so, type notes and your words: notes the "
                   "clerk lied.");
}
