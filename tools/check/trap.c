/* trap: what keeps plays in where no ending can be reached. */
#include "check/trap.h"

#include <stdlib.h>
#include <string.h>

#include "check/order.h"
#include "check/room.h"

enum { MOST_ASKED = 1000 };

struct trap_row {
  uint32_t label, reason; /* in `texts`; POOL_NONE: no reason */
  bool is_open;
};

/* Puts two strings, the second behind the first's zero; POOL_NONE: no memory. */
static uint32_t put_name(struct pool *names, const char *place, const char *id) {
  size_t place_size = strlen(place) + 1, id_size = strlen(id) + 1;
  char *name = malloc(place_size + id_size);
  if (name == NULL) return POOL_NONE;
  memcpy(name, place, place_size);
  memcpy(name + place_size, id, id_size);
  uint32_t number = pool_put(names, name, place_size + id_size);
  free(name);
  return number;
}

static bool note_choice(struct trap *trap, const char *place, const skaz_choice *choice) {
  uint32_t number = put_name(&trap->names, place, choice->id);
  if (number == POOL_NONE ||
      !room_for((void **)&trap->rows, number, &trap->room, sizeof *trap->rows))
    return false;
  struct trap_row *row = &trap->rows[number];
  if (number == trap->choice_count) {
    *row = (struct trap_row){.reason = POOL_NONE};
    row->label = pool_put(&trap->texts, choice->label, strlen(choice->label) + 1);
    trap->choice_count++;
  }
  if (row->reason == POOL_NONE && choice->reason != NULL)
    row->reason = pool_put(&trap->texts, choice->reason, strlen(choice->reason) + 1);
  row->is_open |= choice->is_open;
  return row->label != POOL_NONE;
}

/* Notes what a state of the trap shows. */
static bool ask(struct trap *trap, struct space *space, uint32_t state) {
  skaz_story *story = space_story(space);
  skaz_choice choice;
  if (skaz_from_key(story, space_key(space, state)) != SKAZ_OK) return true;
  for (size_t i = 0; i < skaz_choice_count(story); i++) {
    if (skaz_choice_at(story, i, &choice) != SKAZ_OK) continue;
    if (!note_choice(trap, skaz_place(story), &choice)) return false;
  }
  return true;
}

bool trap_find(struct trap *trap, struct space *space, uint32_t state) {
  struct order order;
  memset(trap, 0, sizeof *trap);
  trap->first = SPACE_NONE;
  bool is_found = order_find(&order, space, state);
  struct order_part part = {0, 0};
  if (is_found) part = order_part_from(&order, 0);
  trap->count = part.end;
  trap->is_partial = part.end > MOST_ASKED;
  for (uint32_t i = 0; i < part.end; i++) {
    uint32_t member = order_state(&order, i);
    if (member < trap->first) trap->first = member;
    if (i < MOST_ASKED && is_found) is_found = ask(trap, space, member);
  }
  order_free(&order);
  return is_found;
}

void trap_free(struct trap *trap) {
  free(trap->rows);
  pool_free(&trap->names);
  pool_free(&trap->texts);
  memset(trap, 0, sizeof *trap);
}

struct trap_choice trap_choice_at(const struct trap *trap, size_t i) {
  const struct trap_row *row = &trap->rows[i];
  const char *place = pool_at(&trap->names, (uint32_t)i);
  return (struct trap_choice){
      .place = place,
      .id = place + strlen(place) + 1,
      .label = pool_at(&trap->texts, row->label),
      .reason = row->reason != POOL_NONE ? pool_at(&trap->texts, row->reason) : NULL,
      .is_open = row->is_open};
}
