/* menu: which choices a resting place offers, as a function of the state alone. */
#include "base/hint.h"
#include "play/play.h"

static RARELY bool take_room(struct run *run, size_t count) {
  struct turn *turn = run->turn;
  struct place nowhere = {0};
  size_t size = sizeof *turn->offers;
  struct offer *grown =
      memory_resize(turn->buffer.memory, turn->offers, turn->offer_capacity * size, count * size);
  if (grown == NULL) {
    turn_fail(run, SKAZ_NO_MEMORY, nowhere, "there is no memory left for this menu");
    return false;
  }
  turn->offers = grown;
  turn->offer_capacity = count;
  return true;
}

/* Room for `count` offers; false, with the turn failed, when there is no memory. */
static inline bool make_room(struct run *run, size_t count) {
  run->turn->offer_count = 0;
  return count <= run->turn->offer_capacity || take_room(run, count);
}

static void put_offer(struct offer *offer, int32_t choice, bool is_open, bool is_card) {
  offer->choice = choice;
  offer->is_open = is_open;
  offer->is_card = is_card;
  offer->is_rendered = false;
}

/* `node` may be NONE, or NEVER. */
static bool holds(struct run *run, int32_t node) {
  return node < 0 ? node == NONE : eval_holds(&run->evaluation, node);
}

static RARELY bool is_used(const struct run *run, const struct choice *choice) {
  return state_get(run->program, run->state, choice->once_slot) != 0;
}

/* A choice that is not shown is put all the same, where the next will be put: who can
 * guess what is open loses no time by a wrong guess. */
size_t menu_offer(struct run *run, const struct menu *menu) {
  const struct choice *choices = run->program->choices;
  size_t open = 0;
  if (!make_room(run, menu->count)) return 0;
  struct offer *offer = run->turn->offers;
  for (uint32_t i = menu->first, end = i + menu->count; i < end; i++) {
    const struct choice *choice = &choices[i];
    if (choice->once_slot != NONE && is_used(run, choice)) continue;
    bool is_open = holds(run, choice->when);
    put_offer(offer, (int32_t)i, is_open, false);
    open += is_open;
    offer += choice->locked == NONE ? is_open : is_open || holds(run, choice->guard);
  }
  run->turn->offer_count = (size_t)(offer - run->turn->offers);
  return open;
}

bool menu_is_open(struct run *run, const struct menu *menu) {
  const struct choice *choice = &run->program->choices[menu->first], *end = choice + menu->count;
  for (; choice < end; choice++) {
    bool is_over = choice->once_slot != NONE && is_used(run, choice);
    if (!is_over && holds(run, choice->when)) return true;
  }
  return false;
}

size_t menu_offer_hand(struct run *run, const struct hand *hand) {
  const struct deck *deck = &run->program->decks[hand->deck];
  size_t open = 0;
  if (!make_room(run, deck->count)) return 0;
  for (size_t i = 0; i < deck->count; i++) {
    if (state_get(run->program, run->state, deck->held_slot + (int32_t)i) == 0) continue;
    if (!deal_is_open(run, deck->storylets[i])) continue;
    put_offer(&run->turn->offers[open++], deck->storylets[i], true, true);
  }
  run->turn->offer_count = open;
  return open;
}
