/* menu: which choices a resting place offers, as a function of the state alone. */
#include "play/play.h"

/* Room for `count` offers; false, with the turn failed, when there is no memory. */
static bool make_room(struct run *run, size_t count) {
  struct turn *turn = run->turn;
  struct place nowhere = {0};
  turn->offer_count = 0;
  if (count <= turn->offer_capacity) return true;
  size_t size = sizeof *turn->offers;
  struct offer *grown = memory_resize(turn->buffer.memory, turn->offers,
                                      turn->offer_capacity * size, count * size);
  if (grown == NULL) {
    turn_fail(run, SKAZ_NO_MEMORY, nowhere, "there is no memory left for this menu");
    return false;
  }
  turn->offers = grown;
  turn->offer_capacity = count;
  return true;
}

static void add_offer(struct turn *turn, int32_t choice, bool is_open, bool is_card) {
  struct offer *offer = &turn->offers[turn->offer_count++];
  offer->choice = choice;
  offer->is_open = is_open;
  offer->is_card = is_card;
  offer->is_rendered = false;
}

static bool holds(struct run *run, int32_t node) {
  return node == NONE || eval_number(&run->evaluation, node) != 0;
}

size_t menu_offer(struct run *run, const struct menu *menu) {
  const struct program *program = run->program;
  size_t open = 0;
  if (!make_room(run, menu->count)) return 0;
  for (uint32_t i = menu->first; i < menu->first + menu->count; i++) {
    const struct choice *choice = &program->choices[i];
    if (choice->once_slot != NONE && state_get(program, run->state, choice->once_slot) != 0)
      continue;
    bool is_open = !choice->never_opens && holds(run, choice->when);
    if (!is_open && (choice->locked == NONE || !holds(run, choice->guard))) continue;
    add_offer(run->turn, (int32_t)i, is_open, false);
    open += is_open;
  }
  return open;
}

size_t menu_offer_hand(struct run *run, const struct hand *hand) {
  const struct deck *deck = &run->program->decks[hand->deck];
  size_t open = 0;
  if (!make_room(run, deck->count)) return 0;
  for (size_t i = 0; i < deck->count; i++) {
    if (state_get(run->program, run->state, deck->held_slot + (int32_t)i) == 0) continue;
    if (!deal_is_open(run, deck->storylets[i])) continue;
    add_offer(run->turn, deck->storylets[i], true, true);
    open++;
  }
  return open;
}
