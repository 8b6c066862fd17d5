/* walk: the ring story as the plainest fast C there is: the measure of the engine.
 *
 * Pinned: everything that does not depend on the state is in tables (bounds, effects,
 * targets, labels with their lengths); a turn renders its line into a buffer and collects
 * the open labels. Making it slower would flatter the engine. */
#include "ring.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct place {
  int bound[RING_WAYS], change[RING_WAYS], target[RING_WAYS];
  const char *label[RING_WAYS];
  size_t label_length[RING_WAYS];
  char prefix[16];
  size_t prefix_length;
};

struct ring {
  struct place places[RING_PLACES];
  char labels[RING_PLACES][RING_WAYS][16];
};

static void fill_place(struct ring *ring, int i) {
  struct place *place = &ring->places[i];
  *place = (struct place){
      .bound = {50 + 7 * i % 50, 3 * i % 50, 11 * i % 40, 10 + 13 * i % 60},
      .change = {1 + i % 5, -2 - i % 3, -3 - i % 7, 4 + i % 5},
      .target = {(i + 1) % 100, (7 * i + 3) % 100, (i + 37) % 100, (3 * i + 7) % 100},
  };
  place->prefix_length = (size_t)snprintf(place->prefix, sizeof place->prefix, "Place %d", i);
  for (int j = 0; j < RING_WAYS; j++) {
    char *label = ring->labels[i][j];
    place->label_length[j] =
        (size_t)snprintf(label, sizeof ring->labels[i][j], "Way %d to %d", j, place->target[j]);
    place->label[j] = label;
  }
}

static void fill_ring(struct ring *ring) {
  for (int i = 0; i < RING_PLACES; i++) fill_place(ring, i);
}

/* Writes a number and returns the end. */
static char *write_number(char *to, int number) {
  if (number < 0) {
    *to++ = '-';
    number = -number;
  }
  if (number >= 100) *to++ = (char)('0' + number / 100);
  if (number >= 10) *to++ = (char)('0' + number / 10 % 10);
  *to++ = (char)('0' + number % 10);
  return to;
}

static size_t render_line(const struct place *place, int a, int b, char *line) {
  memcpy(line, place->prefix, sizeof place->prefix);
  char *end = line + place->prefix_length;
  if (b > 30) {
    memcpy(end, ", warm", 6);
    end += 6;
  }
  memcpy(end, ": level ", 8);
  end = write_number(end + 8, a);
  *end++ = '.';
  return (size_t)(end - line);
}

/* Collects the ways that are open, in order, and returns how many. */
static unsigned open_ways(const struct place *place, int a, int b, int *ways) {
  unsigned count = 0;
  ways[count] = 0;
  count += a < place->bound[0];
  ways[count] = 1;
  count += a >= place->bound[1];
  ways[count] = 2;
  count += b > place->bound[2];
  ways[count] = 3;
  count += b <= place->bound[3];
  return count;
}

static void take_way(const struct place *place, int way, int *a, int *b) {
  if (way < 2)
    *a += place->change[way];
  else
    *b += place->change[way];
}

/* Makes the compiler believe that someone reads what was written. */
static void show(const void *seen) { __asm__ volatile("" : : "r"(seen) : "memory"); }

static void walk_turn(const struct ring *ring, struct ring_play *play, uint64_t *random) {
  const struct place *place = &ring->places[play->place];
  char line[48];
  play->text += render_line(place, play->a, play->b, line);
  show(line);
  int ways[RING_WAYS + 1];
  const char *labels[RING_WAYS];
  unsigned count = open_ways(place, play->a, play->b, ways);
  for (unsigned n = 0; n < count; n++) {
    labels[n] = place->label[ways[n]];
    play->labels += place->label_length[ways[n]];
  }
  show(labels);
  *random = ring_next(*random);
  unsigned chosen = (unsigned)*random % count;
  play->sum = ring_sum(play, count, chosen);
  take_way(place, ways[chosen], &play->a, &play->b);
  play->place = place->target[ways[chosen]];
}

struct ring_play walk_play(long turns) {
  struct ring ring;
  fill_ring(&ring);
  struct ring_play play = {.a = RING_START, .b = RING_START};
  uint64_t random = RING_SEED;
  for (long t = 0; t < turns; t++) walk_turn(&ring, &play, &random);
  return play;
}

/* ------------------------------------------------------------ exploration */

/* A state in one word, never 0, the queue of those found, and the open-addressing set of
 * them. */
typedef uint32_t state;

struct space {
  state *queue, *set;
  size_t count, capacity, mask;
};

static state pack_state(int place, int a, int b) {
  return 1u << 24 | (uint32_t)place << 16 | (uint32_t)(uint8_t)a << 8 | (uint8_t)b;
}

/* The slot of a state in the set: its own, or the free one where it belongs. */
static state *find_slot(const struct space *space, state wanted) {
  size_t i = (size_t)(wanted * UINT64_C(0x9E3779B97F4A7C15) >> 32) & space->mask;
  while (space->set[i] != 0 && space->set[i] != wanted) i = (i + 1) & space->mask;
  return &space->set[i];
}

/* Doubles the room; the set is kept at most half full. */
static bool grow_space(struct space *space) {
  size_t capacity = space->capacity == 0 ? 1024 : space->capacity * 2;
  state *queue = realloc(space->queue, capacity * sizeof *queue);
  if (queue != NULL) space->queue = queue;
  state *set = calloc(capacity * 2, sizeof *set);
  if (queue == NULL || set == NULL) {
    free(set);
    return false;
  }
  free(space->set);
  space->set = set;
  space->mask = capacity * 2 - 1;
  space->capacity = capacity;
  for (size_t i = 0; i < space->count; i++) *find_slot(space, queue[i]) = queue[i];
  return true;
}

/* Appends the state unless it was found before. */
static bool add_state(struct space *space, state found) {
  if (space->count == space->capacity && !grow_space(space)) return false;
  state *slot = find_slot(space, found);
  if (*slot != 0) return true;
  *slot = found;
  space->queue[space->count++] = found;
  return true;
}

static bool expand_state(const struct ring *ring, struct space *space, state packed,
                         struct ring_map *map) {
  int at = packed >> 16 & 0xff, a = (int8_t)(packed >> 8 & 0xff), b = (int8_t)(packed & 0xff);
  const struct place *place = &ring->places[at];
  char line[48];
  map->text += render_line(place, a, b, line);
  show(line);
  int ways[RING_WAYS + 1];
  unsigned count = open_ways(place, a, b, ways);
  struct ring_play seen = {map->hash, 0, 0, at, a, b};
  map->hash = ring_sum(&seen, count, 0);
  map->expanded++;
  map->edges += count;
  bool fits = true;
  for (unsigned n = 0; n < count && fits; n++) {
    int next_a = a, next_b = b;
    take_way(place, ways[n], &next_a, &next_b);
    fits = add_state(space, pack_state(place->target[ways[n]], next_a, next_b));
  }
  return fits;
}

bool walk_map(uint64_t limit, struct ring_map *map) {
  struct ring ring;
  fill_ring(&ring);
  struct space space = {0};
  *map = (struct ring_map){0};
  bool fits = add_state(&space, pack_state(0, RING_START, RING_START));
  while (fits && map->expanded < space.count && map->expanded < limit)
    fits = expand_state(&ring, &space, space.queue[map->expanded], map);
  map->found = space.count;
  free(space.queue);
  free(space.set);
  return fits;
}
