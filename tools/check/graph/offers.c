/* offers: what each state offers: its menus and questions, each kept once. */
#include "check/graph/offers.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"

enum { PLACE, PHASE, FIRST_CHOICE }; /* of the numbers of a menu */

/* What is put together of one state. */
struct reader {
  struct offers *offers;
  uint32_t *numbers; /* of its menu */
  size_t count, room;
  char *name; /* of a choice: 'a' for an answer or 'c', then the id, then the place, each closed */
  size_t name_room;
  bool has_failed; /* no memory */
};

static void add_number(struct reader *reader, uint32_t number) {
  reader->has_failed |= number == POOL_NONE || !room_for((void **)&reader->numbers, reader->count,
                                                         &reader->room, sizeof *reader->numbers);
  if (!reader->has_failed) reader->numbers[reader->count++] = number;
}

static uint32_t put_string(struct pool *pool, const char *text) {
  return pool_put(pool, text, strlen(text) + 1);
}

static bool make_name(struct reader *reader, size_t size) {
  if (size <= reader->name_room) return true;
  char *name = realloc(reader->name, size * 2);
  if (name == NULL) return false;
  reader->name = name;
  reader->name_room = size * 2;
  return true;
}

static uint32_t put_choice(struct reader *reader, char kind, const char *id, const char *place) {
  size_t id_size = strlen(id) + 1, place_size = strlen(place) + 1;
  if (!make_name(reader, 1 + id_size + place_size)) return POOL_NONE;
  reader->name[0] = kind;
  memcpy(reader->name + 1, id, id_size);
  memcpy(reader->name + 1 + id_size, place, place_size);
  return pool_put(&reader->offers->choices, reader->name, 1 + id_size + place_size);
}

/* Adds a choice to the menu, and notes the label of one that is new. */
static void add_choice(struct reader *reader, char kind, const char *id, const char *place,
                       const char *label) {
  struct offers *offers = reader->offers;
  size_t known = offers->choices.count;
  uint32_t choice = put_choice(reader, kind, id, place);
  add_number(reader, choice);
  if (reader->has_failed || choice < known) return;
  reader->has_failed |=
      !room_for((void **)&offers->label_of, choice, &offers->label_room, sizeof *offers->label_of);
  if (reader->has_failed) return;
  offers->label_of[choice] = put_string(&offers->labels, label);
  reader->has_failed |= offers->label_of[choice] == POOL_NONE;
}

/* In the order of moves: see moves_go. */
static void add_choices(struct reader *reader, skaz_story *story, const char *place) {
  size_t count = skaz_choice_count(story);
  for (size_t i = 0; i < count; i++) {
    skaz_choice choice = {0};
    bool is_shown = skaz_choice_at(story, i, &choice) == SKAZ_OK;
    if (choice.is_open)
      add_choice(reader, 'c', choice.id, place, is_shown ? choice.label : choice.id);
  }
}

static void add_answers(struct reader *reader, skaz_story *story, const char *place) {
  size_t count = skaz_answer_count(story, NULL);
  skaz_reply reply;
  for (size_t i = 0; i < count && skaz_answer_at(story, i, &reply); i++)
    add_choice(reader, 'a', reply.is_other ? "anything else" : reply.text, place, "");
}

static void read_state(struct reader *reader, struct space *space, uint32_t state) {
  struct offers *offers = reader->offers;
  skaz_story *story = space_story(space);
  bool is_state = skaz_from_key(story, space_key(space, state)) == SKAZ_OK;
  const char *place = is_state ? skaz_place(story) : "";
  skaz_phase phase = is_state ? skaz_phase_of(story) : SKAZ_NOT_BEGUN;
  reader->count = 0;
  add_number(reader, put_string(&offers->places, place));
  add_number(reader, (uint32_t)phase);
  if (phase == SKAZ_MENU) add_choices(reader, story, place);
  if (phase == SKAZ_ASK) add_answers(reader, story, place);
  offers->of[state] = reader->has_failed ? POOL_NONE
                                         : pool_put(&offers->menus, reader->numbers,
                                                    reader->count * sizeof *reader->numbers);
  reader->has_failed |= offers->of[state] == POOL_NONE;
}

bool offers_read(struct offers *offers, struct space *space) {
  struct reader reader = {.offers = offers};
  struct space_size size;
  space_measure(space, &size);
  memset(offers, 0, sizeof *offers);
  offers->states = size.expanded;
  offers->of = malloc(((size_t)size.expanded + 1) * sizeof *offers->of);
  reader.has_failed = offers->of == NULL;
  for (uint32_t state = 0; state < size.expanded && !reader.has_failed; state++)
    read_state(&reader, space, state);
  free(reader.numbers);
  free(reader.name);
  return !reader.has_failed;
}

void offers_free(struct offers *offers) {
  pool_free(&offers->places);
  pool_free(&offers->labels);
  pool_free(&offers->choices);
  pool_free(&offers->menus);
  free(offers->label_of);
  free(offers->of);
  memset(offers, 0, sizeof *offers);
}

/* ------------------------------------------------------------ reading */

size_t offers_choice_count(const struct offers *offers) { return offers->choices.count; }

struct offers_choice offers_choice_at(const struct offers *offers, uint32_t choice) {
  const char *name = pool_at(&offers->choices, choice);
  return (struct offers_choice){.place = name + 1 + strlen(name + 1) + 1,
                                .id = name + 1,
                                .label = pool_at(&offers->labels, offers->label_of[choice]),
                                .is_answer = name[0] == 'a'};
}

size_t offers_count(const struct offers *offers) { return offers->menus.count; }

struct offers_menu offers_at(const struct offers *offers, uint32_t menu) {
  const uint32_t *numbers = pool_at(&offers->menus, menu);
  size_t count = offers->menus.items[menu].size / sizeof *numbers;
  return (struct offers_menu){.place = pool_at(&offers->places, numbers[PLACE]),
                              .place_number = numbers[PLACE],
                              .phase = (skaz_phase)numbers[PHASE],
                              .choices = numbers + FIRST_CHOICE,
                              .count = count - FIRST_CHOICE};
}

uint32_t offers_choice_of(const struct offers *offers, uint32_t state, uint32_t move) {
  struct offers_menu menu = offers_at(offers, offers->of[state]);
  return move < menu.count ? menu.choices[move] : SPACE_NONE;
}
