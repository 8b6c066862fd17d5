/* trap: what keeps plays in where no ending can be reached. */
#include "check/graph/trap.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"
#include "check/graph/order.h"

enum { MOST_SEEN = 1000 };

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
static bool note_state(struct trap *trap, struct space *space, uint32_t state) {
  skaz_story *story = space_story(space);
  skaz_choice choice;
  if (skaz_from_key(story, space_key(space, state)) != SKAZ_OK) return true;
  for (size_t i = 0; i < skaz_choice_count(story); i++) {
    if (skaz_choice_at(story, i, &choice) != SKAZ_OK) continue;
    if (!note_choice(trap, skaz_place(story), &choice)) return false;
  }
  return true;
}

/* ------------------------------------------------------------ conditions */

/* Makes each move of a state of the trap in `story`, which notes what it comes to. */
static void make_moves(struct space *space, skaz_story *story, uint32_t state) {
  struct space_step step = {0};
  for (uint32_t edge = 0; space_walk(space, state, edge, &step); edge++)
    if (skaz_from_key(story, space_key(space, state)) == SKAZ_OK)
      (void)space_take_step(space, story, &step);
  space_free_step(&step);
}

static bool keep_closed(struct trap *trap, const skaz_program *program,
                        const unsigned char *marks) {
  size_t count = skaz_site_count(program);
  skaz_site site;
  trap->closed = malloc((count + 1) * sizeof *trap->closed);
  for (size_t i = 0; trap->closed != NULL && skaz_site_at(program, i, &site); i++)
    if (site.kind == SKAZ_SITE_CONDITION && marks[i] == SKAZ_MARK_FALSE)
      trap->closed[trap->closed_count++] = i;
  return trap->closed != NULL;
}

/* Plays in the trap, and keeps the conditions that never hold there. */
static bool find_closed(struct trap *trap, struct space *space, unsigned flags,
                        const struct order *order) {
  skaz_program *program = space_program(space);
  unsigned char *marks = calloc(skaz_site_count(program) + 1, 1);
  skaz_story *story = NULL;
  bool is_found = marks != NULL && skaz_new(program, 0, flags, &story) == SKAZ_OK;
  if (is_found) {
    skaz_set_marks(story, marks);
    for (uint32_t i = 0; i < trap->count && i < MOST_SEEN; i++)
      make_moves(space, story, order_state(order, i));
    is_found = keep_closed(trap, program, marks);
  }
  skaz_free(story);
  free(marks);
  return is_found;
}

/* ----------------------------------------------------------- the whole */

bool trap_find(struct trap *trap, struct space *space, unsigned flags, uint32_t state) {
  struct order order;
  memset(trap, 0, sizeof *trap);
  trap->first = SPACE_NONE;
  bool is_found = order_find(&order, space, state);
  if (is_found) trap->count = order_part_from(&order, 0).end;
  trap->is_partial = trap->count > MOST_SEEN;
  for (uint32_t i = 0; i < trap->count; i++) {
    uint32_t member = order_state(&order, i);
    if (member < trap->first) trap->first = member;
    if (i < MOST_SEEN && is_found) is_found = note_state(trap, space, member);
  }
  is_found = is_found && find_closed(trap, space, flags, &order);
  order_free(&order);
  return is_found;
}

void trap_free(struct trap *trap) {
  free(trap->rows);
  free(trap->closed);
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
