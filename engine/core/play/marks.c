/* marks: notes in the host's bytes what turns come to. */
#include "play/marks.h"

#include "play/play.h"

static const struct sites *sites(const struct run *run) { return &run->story->program->sites; }

static void note(struct run *run, int32_t site, unsigned mark) {
  if (site != NONE) run->story->marks[site] |= (unsigned char)mark;
}

static void note_condition(struct run *run, int32_t site, bool holds) {
  if (run->evaluation.fault == EVAL_OK) note(run, site, holds ? SKAZ_MARK_TRUE : SKAZ_MARK_FALSE);
}

static bool holds(struct run *run, int32_t node) {
  return node == NONE || eval_holds(&run->evaluation, node);
}

/* -------------------------------------------------------------------- texts */

/* The piece behind a condition. */
static uint32_t note_if(struct run *run, uint32_t at) {
  const struct piece *piece = &run->program->pieces[at];
  bool is_taken = holds(run, (int32_t)piece->a);
  if (run->evaluation.fault != EVAL_OK) return UINT32_MAX;
  note(run, sites(run)->pieces[at],
       is_taken ? SKAZ_MARK_TRUE | SKAZ_MARK_TAKEN : (unsigned)SKAZ_MARK_FALSE);
  if (!is_taken) note(run, sites(run)->elses[at], SKAZ_MARK_TAKEN);
  return is_taken ? at + 1 : piece->b;
}

static uint32_t note_piece(struct run *run, uint32_t at);

/* Which way is shown depends on the seed: each can be. */
static uint32_t note_shuffle(struct run *run, uint32_t head) {
  const struct piece *pieces = run->program->pieces, *piece = &pieces[head];
  uint32_t at = piece->b;
  for (uint32_t way = head + 1; way <= head + piece->count && at == piece->b; way++) {
    note(run, sites(run)->pieces[way], SKAZ_MARK_TAKEN);
    for (at = pieces[way].b; at < piece->b;) at = note_piece(run, at);
  }
  return at;
}

static uint32_t note_sequence(struct run *run, uint32_t at) {
  const struct piece *piece = &run->program->pieces[at];
  note(run, sites(run)->pieces[at], SKAZ_MARK_TAKEN);
  if (piece->op == PIECE_SHUFFLE) return note_shuffle(run, at);
  uint64_t way = render_way(run, piece);
  if (way >= piece->count) return piece->b;
  uint32_t taken = at + 1 + (uint32_t)way;
  note(run, sites(run)->pieces[taken], SKAZ_MARK_TAKEN);
  return run->program->pieces[taken].b;
}

/* The piece to go on with; UINT32_MAX where the text fails. */
static uint32_t note_piece(struct run *run, uint32_t at) {
  const struct piece *piece = &run->program->pieces[at];
  struct eval_value room;
  switch ((enum piece_op)piece->op) {
  case PIECE_TEXT: return at + 1;
  case PIECE_PRINT:
    if (sites(run)->can_fail[at]) eval_print(&run->evaluation, (int32_t)piece->a, &room);
    return run->evaluation.fault == EVAL_OK ? at + 1 : UINT32_MAX;
  case PIECE_TERM: return at + 2;
  case PIECE_UNLESS: return note_if(run, at);
  case PIECE_JUMP: return piece->b;
  default: return note_sequence(run, at);
  }
}

/* Whether nothing is left to be marked there. */
static bool is_full(const struct run *run, uint32_t site) {
  return run->story->marks[site] == sites(run)->full[site];
}

/* Whether going through a text could tell anything new. */
static bool is_wanted(const struct run *run, int32_t text) {
  if (text < 0 || run->status != SKAZ_OK) return false;
  const struct text_sites *at = &sites(run)->texts[text];
  uint32_t site = at->first;
  while (site < at->end && is_full(run, site)) site++;
  return site < at->end || at->can_fail;
}

/* Goes through a text as it would be shown now. */
static void note_text(struct run *run, int32_t text) {
  if (!is_wanted(run, text)) return;
  const struct text_template *template = &run->program->templates[text];
  for (uint32_t at = template->first; at < template->end;) at = note_piece(run, at);
  if (run->evaluation.fault != EVAL_OK)
    run->status = story_fault(run->story, &run->evaluation, template->at, NULL);
}

static void note_card(struct run *run, const struct card *card) {
  note_text(run, card->title);
  for (uint32_t i = card->first; i < card->end; i++)
    note_text(run, run->program->card_texts[i].text);
}

/* ---------------------------------------------------------------------- ops */

void marks_op(struct run *run, const struct op *op) {
  uint32_t pc = run->pc;
  if (pc == run->program->passages[op->owner].pc) note(run, op->owner, SKAZ_MARK_TAKEN);
  switch ((enum op_code)op->code) {
  case OP_TEXT:
  case OP_HEADING: note_text(run, op->a); break;
  case OP_CARD: note_card(run, &run->program->cards[op->a]); break;
  case OP_UNLESS:
    if (!is_full(run, (uint32_t)sites(run)->ops[pc]))
      note_condition(run, sites(run)->ops[pc], holds(run, op->a));
    break;
  case OP_ASK: note_text(run, run->program->asks[op->a].question); break;
  default: break;
  }
}

void marks_when(struct run *run, int32_t passage, bool holds) {
  note_condition(run, sites(run)->passage_when[passage], holds);
}

void marks_choice(struct run *run, int32_t choice) {
  note(run, sites(run)->choices[choice], SKAZ_MARK_TAKEN);
}

void marks_answer(struct run *run, int32_t ask, int32_t answer) {
  const struct ask_sites *at = &sites(run)->asks[ask];
  note(run, answer != NONE ? at->first + answer : at->otherwise, SKAZ_MARK_TAKEN);
}

void marks_fallback(struct run *run, enum marks_fallback kind, int32_t index) {
  const int32_t *const tables[] = {sites(run)->menu_fallbacks, sites(run)->draw_fallbacks,
                                   sites(run)->hand_fallbacks};
  note(run, tables[kind][index], SKAZ_MARK_TAKEN);
}

void marks_lost(struct run *run, int32_t effect) {
  note(run, sites(run)->stores[effect], SKAZ_MARK_LOST);
}

/* -------------------------------------------------------------------- menus */

static bool is_used(const struct run *run, const struct choice *choice) {
  return choice->once_slot != NONE && state_get(run->program, run->state, choice->once_slot) != 0;
}

/* A choice's own condition is tried where those around it hold and it is not used up; an open
 * choice has it all. */
static void note_choice_when(struct run *run, uint32_t index, bool is_open) {
  const struct choice *choice = &run->program->choices[index];
  int32_t site = sites(run)->choice_when[index];
  if (site == NONE || is_full(run, (uint32_t)site)) return;
  if (is_open || (!is_used(run, choice) && holds(run, choice->guard)))
    note_condition(run, site, is_open);
}

static void note_guards(struct run *run, const struct menu_sites *menu) {
  for (uint32_t i = menu->guards; i < menu->guards_end; i++) {
    const struct guard *guard = &sites(run)->guards[i];
    if (!is_full(run, guard->site) && holds(run, guard->before))
      note_condition(run, (int32_t)guard->site, holds(run, guard->node));
  }
}

/* Whether all conditions there have held and failed as they can: by eights, since each move
 * asks. */
static bool is_known(const struct run *run, const struct menu_sites *at) {
  const unsigned char *marks = run->story->marks + at->first, *full = sites(run)->full + at->first;
  const uint64_t both = SKAZ_MARK_TRUE | SKAZ_MARK_FALSE;
  uint64_t missing = 0;
  size_t count = at->end - at->first, i = 0;
  for (uint64_t mark, wanted; count - i >= sizeof mark; i += sizeof mark) {
    memcpy(&mark, marks + i, sizeof mark);
    memcpy(&wanted, full + i, sizeof wanted);
    missing |= mark ^ wanted;
  }
  missing &= both * UINT64_C(0x0101010101010101);
  for (; i < count; i++) missing |= (uint64_t)(marks[i] ^ full[i]) & both;
  return missing == 0;
}

void marks_menu(struct run *run, int32_t index) {
  const struct menu *menu = &run->program->menus[index];
  const struct menu_sites *at = &sites(run)->menus[index];
  const struct offer *offer = run->turn->offers, *end = offer + run->turn->offer_count;
  if (is_known(run, at)) return;
  note_guards(run, at);
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++) {
    bool is_shown = offer < end && offer->choice == (int32_t)i;
    note_choice_when(run, i, is_shown && offer->is_open);
    if (!is_shown) continue;
    note(run, sites(run)->choices[i], offer->is_open ? SKAZ_MARK_TRUE : SKAZ_MARK_FALSE);
    offer++;
  }
}

void marks_labels(struct run *run, int32_t menu) {
  if (menu != NONE && !sites(run)->menus[menu].has_labels) return;
  for (size_t i = 0; i < run->turn->offer_count; i++) {
    const struct offer *offer = &run->turn->offers[i];
    if (offer->is_card) {
      note_text(run, run->program->passages[offer->choice].heading);
      continue;
    }
    const struct choice *choice = &run->program->choices[offer->choice];
    note_text(run, choice->label);
    if (!offer->is_open) note_text(run, choice->locked);
  }
}

void skaz_set_marks(skaz_story *story, unsigned char *marks) {
  story->marks = sites_of(story->program) != NULL ? marks : NULL;
}
