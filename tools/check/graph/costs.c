/* costs: what a story remembers, by how many states that makes.
 *
 * Each state is a sum of hashes, one for each of its parts. Without one of them a state has the
 * sum less that hash, and how many different sums there are then is estimated by linear counting
 * (Whang, Vander-Zanden and Taylor, ACM Trans. Database Syst. 15, 1990): each sets a bit of a
 * map, and the zeros that are left tell. */
#include "check/graph/costs.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MAP_BITS = 18, MAP_BYTES = 1 << (MAP_BITS - 3) };
#define LEAST_TIMES 1.05 /* what saves less is not told */

/* The states without one part, and those that hold it. */
struct without {
  unsigned char *map; /* NULL before a state holds it */
  uint32_t states;
};

struct counting {
  struct space *space;
  size_t parts;
  struct without *without;
  unsigned char *whole; /* the map of states as they are */
  uint64_t *hashes;     /* of the parts of the state at hand; 0: it does not hold it */
};

/* The last step of SplitMix64. */
static uint64_t mix(uint64_t z) {
  z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
  return z ^ z >> 31;
}

static void set_bit(unsigned char *map, uint64_t sum) {
  uint64_t bit = mix(sum) >> (64 - MAP_BITS);
  map[bit / 8] |= (unsigned char)(1u << bit % 8);
}

/* How many different sums set these bits. */
static double estimate(const unsigned char *map) {
  uint32_t zeros = 0;
  for (size_t i = 0; i < MAP_BYTES; i++)
    for (unsigned bit = 0; bit < 8; bit++) zeros += (map[i] >> bit & 1) == 0;
  double bits = (double)MAP_BYTES * 8;
  return bits * log(bits / (zeros > 0 ? zeros : 1));
}

/* The sum of a state. */
static uint64_t hash_parts(const struct counting *counting) {
  const skaz_story *story = space_story(counting->space);
  uint64_t sum = 0, value;
  for (size_t i = 0; i < counting->parts; i++) {
    bool is_held = skaz_part_value(story, i, &value);
    counting->hashes[i] = is_held ? mix(mix(value + 1) + i) | 1 : 0;
    sum += counting->hashes[i];
  }
  return sum;
}

static bool count_state(const struct counting *counting) {
  uint64_t sum = hash_parts(counting);
  set_bit(counting->whole, sum);
  for (size_t i = 0; i < counting->parts; i++) {
    struct without *without = &counting->without[i];
    if (counting->hashes[i] == 0) continue;
    if (without->map == NULL) without->map = calloc(MAP_BYTES, 1);
    if (without->map == NULL) return false;
    set_bit(without->map, sum - counting->hashes[i]);
    without->states++;
  }
  return true;
}

static bool count_states(struct counting *counting, uint32_t *states) {
  struct space_size size;
  space_measure(counting->space, &size);
  uint32_t first = size.states > COSTS_STATES ? size.states - COSTS_STATES : 0;
  *states = size.states - first;
  for (uint32_t state = first; state < size.states; state++)
    if (skaz_from_key(space_story(counting->space), space_key(counting->space, state)) == SKAZ_OK &&
        !count_state(counting))
      return false;
  return true;
}

static int by_cost(const void *a, const void *b) {
  const struct costs_item *left = a, *right = b;
  if (left->times != right->times) return left->times < right->times ? 1 : -1;
  return (left->part > right->part) - (left->part < right->part);
}

/* States that do not hold a part are as many without it. */
static bool keep_items(const struct counting *counting, struct costs *costs) {
  skaz_part part;
  double whole = estimate(counting->whole);
  costs->items = calloc(counting->parts + 1, sizeof *costs->items);
  for (size_t i = 0; i < counting->parts && costs->items != NULL; i++) {
    const struct without *without = &counting->without[i];
    if (without->map == NULL || !skaz_part_at(costs->program, i, &part)) continue;
    double left = estimate(without->map) + (double)(costs->states - without->states);
    if (part.kind == SKAZ_PART_PLACE || part.kind == SKAZ_PART_OTHER || left <= 0 ||
        whole / left < LEAST_TIMES)
      continue;
    costs->items[costs->count++] = (struct costs_item){i, without->states, whole / left};
  }
  if (costs->items != NULL) qsort(costs->items, costs->count, sizeof *costs->items, by_cost);
  return costs->items != NULL;
}

bool costs_find(struct costs *costs, struct space *space) {
  *costs = (struct costs){.program = space_program(space)};
  struct counting counting = {.space = space, .parts = skaz_part_count(costs->program)};
  counting.without = calloc(counting.parts + 1, sizeof *counting.without);
  counting.hashes = calloc(counting.parts + 1, sizeof *counting.hashes);
  counting.whole = calloc(MAP_BYTES, 1);
  bool is_found = counting.without != NULL && counting.hashes != NULL && counting.whole != NULL &&
                  count_states(&counting, &costs->states) && keep_items(&counting, costs);
  for (size_t i = 0; i < counting.parts && counting.without != NULL; i++)
    free(counting.without[i].map);
  free(counting.without);
  free(counting.hashes);
  free(counting.whole);
  return is_found;
}

void costs_free(struct costs *costs) {
  free(costs->items);
  memset(costs, 0, sizeof *costs);
}
